/** Builders for tests: they state only what matters, and the rest is a plain case about homes that the housing department weighs. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { aPerson, theHost } from "../accounts/testing.ts";
import { aBody } from "../bodies/testing.ts";
import { aDepartment } from "../departments/testing.ts";
import { defineRight } from "../rights/index.ts";
import { aRight } from "../rights/testing.ts";
import { adoptReview } from "./adopt-review.ts";
import { type AnnounceDrawInput, announceDraw } from "./announce-draw.ts";
import type { CheckDraft, DraftPiece } from "./draft.ts";
import { endDraw } from "./end-draw.ts";
import { enterCaseCount } from "./enter-case-count.ts";
import { finishCheck } from "./finish-check.ts";
import { finishImpact } from "./finish-impact.ts";
import { fixDrawList } from "./fix-draw-list.ts";
import { followUpCheck } from "./follow-up-check.ts";
import { keepCheck } from "./keep-check.ts";
import { keepImpact } from "./keep-impact.ts";
import { keepReviewNote } from "./keep-review-note.ts";
import { makeDraw } from "./make-draw.ts";
import { recordDecision } from "./record-decision.ts";
import { replyToReview } from "./reply-to-review.ts";
import { withdrawCheck } from "./withdraw-check.ts";

// Actions that no other module calls, for tests of a whole city.
export { announceDraw, finishCheck, fixDrawList, keepCheck, withdrawCheck };

/** Takes what an action gave, and says which refusal it was where it refused. */
export function succeed<Given extends object>(
  given: Given,
): Exclude<Given, { readonly refused: string }> {
  if ("refused" in given) throw new Error(`Refused: ${JSON.stringify(given)}`);
  return given as Exclude<Given, { readonly refused: string }>;
}

/** A case that touches housing, limits it a little, and goes on. */
export function aCheckDraft(
  fields: Readonly<Record<string, string>> = {},
  { rights = ["housing"], screening = ["limits"] }: Partial<CheckDraft> = {},
): CheckDraft {
  return {
    fields: {
      caseNumber: "2026/0117",
      title: "Fewer council flats",
      department: "housing",
      expectedOn: "2026-09-01",
      facts: "Forty households wait longer.",
      analysis: "Their right to a home is limited for two years.",
      responsible: "Housing finds other homes.",
      review: "We count who still waits.",
      reviewOn: "2027-03-01",
      ...fields,
    },
    rights,
    screening,
  };
}

export type WeighingCity = {
  readonly city: Id<"City">;
  /** Works in housing. */
  readonly officer: Actor;
  /** Works in schools. */
  readonly teacher: Actor;
  readonly coordinator: Actor;
  readonly secretary: Actor;
};

/** A city with two rights, two departments and a body, and somebody in each role. `city`: one that is there already. */
export async function aWeighingCity(
  context: Context & { newCity(): Id<"City"> },
  city: Id<"City"> = context.newCity(),
): Promise<WeighingCity> {
  const someone = (...roles: string[]): Actor => ({
    ...{ accountId: newId<"Account">(context), name: "Somebody", roles },
  });
  for (const [position, slug] of ["housing", "schools"].entries())
    await defineRight(context, city, theHost, aRight({ slug, position, name: { en: slug } }));
  const officer = await worker(context, city, "housing");
  const teacher = await worker(context, city, "schools");
  await aBody(context, city, { slug: "board", name: { en: "Human Rights Board" } });
  const coordinator = someone("coordinator");
  return { city, officer, teacher, coordinator, secretary: someone("body-secretary") };
}

/** A contributor who works in a department, which is there from then on. */
async function worker(context: Context, city: Id<"City">, slug: string): Promise<Actor> {
  const { account } = await aPerson(context, city, { role: "contributor" });
  await aDepartment(context, city, slug, { members: [account] });
  return { accountId: account, name: "Somebody", roles: ["contributor"] };
}

const FIRST_CASE = 117;
const cases = new Map<Id<"City">, number>();

/** A finished check of a case of its own, unless a number is stated; gives its reference. */
export async function aCheck(
  context: Context,
  { city, officer }: Pick<WeighingCity, "city" | "officer">,
  fields: Readonly<Record<string, string>> = {},
  more: Partial<CheckDraft> = {},
): Promise<string> {
  const number = cases.get(city) ?? FIRST_CASE;
  cases.set(city, number + 1);
  const draft = aCheckDraft({ caseNumber: `2026/0${number}`, ...fields }, more);
  const input = { draft, language: "en" } as const;
  return succeed(await finishCheck(context, city, officer, input)).reference;
}

export const AN_EFFECT: DraftPiece = {
  ...{ right: "housing", people: "Children in rented homes", ground: "age", direction: "limits" },
  ...{ scale: "3", scope: "2", irremediability: "4", likelihood: "3" },
  ...{ availability: "There are forty flats fewer.", accessibility: "" },
};
export const A_MEASURE: DraftPiece = {
  ...{ text: "Rent flats from the church.", owner: "housing", dueOn: "2026-12-01" },
};
export const THE_WHOLE: DraftPiece = {
  ...{ takesBack: "yes", justification: "The house is unsafe.", alternatives: "Repairs." },
  ...{ progress: "A hundred new flats a year until nobody waits." },
  ...{ temporary: "Two years.", heard: "The tenants’ union: against.", open: "yes" },
  ...{ conclusion: "go-on-with-measures", reasons: "With other homes it can be borne." },
};

/** A finished full assessment of a check that is there. */
export async function aFullAssessment(
  context: Context,
  { city, officer }: Pick<WeighingCity, "city" | "officer">,
  reference: string,
  whole: Readonly<Record<string, string>> = {},
): Promise<void> {
  const common = { reference, language: "en" } as const;
  for (const change of [
    { kind: "effects", piece: AN_EFFECT },
    { kind: "mitigations", piece: A_MEASURE },
  ] as const)
    succeed(await keepImpact(context, city, officer, { ...common, change }));
  const said = { ...THE_WHOLE, ...whole };
  succeed(await finishImpact(context, city, officer, { ...common, whole: said }));
}

/** Announces a draw on the last day of its period, whatever the day is now. */
export function announceInTime(
  context: Context,
  city: Id<"City">,
  actor: Actor | undefined,
  period: AnnounceDrawInput,
): ReturnType<typeof announceDraw> {
  const then = { ...context, now: () => new Date(`${period.to}T12:00:00Z`) };
  return announceDraw(then, city, actor, period);
}

/** A draw of what was finished up to the end of May 2026, announced on its last day, listed and drawn; gives the sample. */
export async function aDraw(
  context: Context,
  { city, secretary }: Pick<WeighingCity, "city" | "secretary">,
  size = 1,
): Promise<{ readonly number: number; readonly sample: readonly string[] }> {
  const period = { from: day("2026-01-01"), to: day("2026-05-31"), size };
  const { number } = succeed(await announceInTime(context, city, secretary, period));
  succeed(await fixDrawList(context, city, secretary, number));
  const { sample } = succeed(await makeDraw(context, city, secretary, number));
  return { number, sample };
}

/** A review of all that a draw took. */
export async function aReview(
  context: Context,
  { city, secretary }: Pick<WeighingCity, "city" | "secretary">,
  { number, sample }: Awaited<ReturnType<typeof aDraw>>,
  verdict = "partly",
): Promise<void> {
  for (const reference of sample) {
    const words = { reasons: { en: "Nobody asked the children." }, change: {}, dissent: {} };
    const note = { ...words, draw: number, reference, verdict };
    succeed(await keepReviewNote(context, city, secretary, note));
  }
  succeed(await adoptReview(context, city, secretary, { draw: number, body: "board" }));
}

/** A city in which so many cases were weighed in May 2026; it is June. */
export async function weighedInMay(
  context: Context & { newCity(): Id<"City">; setNow(instant: string): void },
  checks = 5,
): Promise<WeighingCity> {
  context.setNow("2026-05-20T12:00:00Z");
  const city = await aWeighingCity(context);
  for (let number = 1; number <= checks; number += 1)
    await aCheck(context, city, { title: `Case ${number}` });
  context.setNow("2026-06-01T12:00:00Z");
  return city;
}

/** Everything that can happen to decisions, once: for tests of a whole city. `afterwards`: puts the clock to a day after the period. */
export async function liveThroughDecisions(
  context: Context,
  all: WeighingCity,
  period: {
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly afterwards: () => void;
  },
): Promise<void> {
  const { city, officer, coordinator, secretary } = all;
  const en = (text: string) => ({ en: text });
  const reference = await aCheck(context, all, {}, { screening: ["limits", "takes-back"] });
  await aFullAssessment(context, all, reference);
  const decision = { reference, kind: "changed", text: en("With other homes first.") };
  succeed(await recordDecision(context, city, officer, decision));
  const cameOfIt = { reference, text: en("Ten wait still.") };
  for (const measure of [null, { impact: 1, place: 1 }])
    succeed(await followUpCheck(context, city, officer, { ...cameOfIt, measure }));
  const draft = aCheckDraft({ title: "Another case", caseNumber: "2026/0042" });
  const begun = succeed(await keepCheck(context, city, officer, { draft }));
  const reason = en("It fell away.");
  succeed(await withdrawCheck(context, city, officer, { ...begun, reason }));
  const count = { year: Number(period.to.slice(0, 4)), department: null, cases: 300 };
  const counted = { ...count, source: "Case system" };
  succeed(await enterCaseCount(context, city, coordinator, counted));
  const days = { from: period.from, to: period.to, size: 1 };
  const off = succeed(await announceDraw(context, city, secretary, days));
  succeed(await endDraw(context, city, secretary, { ...off, reason }));
  const { number } = succeed(await announceDraw(context, city, secretary, days));
  period.afterwards();
  succeed(await fixDrawList(context, city, secretary, number));
  const { sample } = succeed(await makeDraw(context, city, secretary, number));
  await aReview(context, all, { number, sample });
  const [sampled = ""] = sample;
  const reply = { reference: sampled, draw: number, text: en("We will ask them.") };
  succeed(await replyToReview(context, city, officer, reply));
}
