/** What happened to the requests, recommendations, plans and objections of a city that has lived through everything. */
import type { Id } from "../../src/kernel/id.ts";
import { filePath } from "../../src/kernel/source.ts";
import { day } from "../../src/kernel/testing.ts";
import { someone } from "../../src/modules/accounts/testing.ts";
import { aPdf, keepEvidence, withdrawEvidence } from "../../src/modules/evidence/testing.ts";
import { answerObjection, fileObjection } from "../../src/modules/objections/index.ts";
import {
  confirmObjection,
  decideSubmission,
  listSubmissions,
  sendObjection,
  withdrawObjection,
} from "../../src/modules/objections/testing.ts";
import { linkMeasure, reportProgress, setMilestone } from "../../src/modules/plans/index.ts";
import {
  aPlannedMeasure,
  assignMeasure,
  endMeasure,
  evaluateMeasure,
  moveMilestone,
  reachMilestone,
  recordBudget,
  recordGrant,
  revisePlan,
} from "../../src/modules/plans/testing.ts";
import {
  adoptRecommendation,
  answerRecommendation,
  assessRecommendation,
  assignRecommendation,
  claimProgress,
  closeRecommendation,
  moveDeadline,
  reviseRecommendation,
  setVerdictScale,
} from "../../src/modules/recommendations/index.ts";
import {
  adoptEvaluation,
  anAdoption,
  saveAssessmentDraft,
} from "../../src/modules/recommendations/testing.ts";
import { openEdition } from "../../src/modules/reports/index.ts";
import { sendDigests } from "../../src/modules/requests/index.ts";
import {
  ask,
  handOver,
  recommend,
  replyToRequest,
  type aCity as theAsked,
  withdrawRequest,
} from "../../src/modules/requests/testing.ts";
import { sha256Of } from "../../src/platform/objects/objects.ts";
import type { TestContext } from "./test-context.ts";

const en = (text: string) => ({ en: text });

/** Attaches two files for one fact, of which one is withdrawn later. */
async function attach(context: TestContext, city: Id<"City">, actor: Actor): Promise<string> {
  const paths = [];
  for (const words of ["July", "August"]) {
    const bytes = aPdf(words);
    const kept = succeed(await keepEvidence(context, city, actor, { name: "a.pdf", bytes }));
    paths.push(filePath({ city: "york-lived", ...kept }));
  }
  return `Minutes (${paths.join(" ")})`;
}

export type Who = Awaited<ReturnType<typeof theAsked>>;
export type Actor = Who["kari"]["actor"];

/** Takes what an action gave, and says which refusal it was where it refused. */
export function succeed<Given extends object>(
  given: Given,
): Exclude<Given, { readonly refused: string }> {
  if ("refused" in given) throw new Error(`Refused: ${String(given.refused)}`);
  return given as Exclude<Given, { readonly refused: string }>;
}

export async function liveThroughRecommendations(
  context: TestContext,
  city: Id<"City">,
  coordinator: Actor,
): Promise<void> {
  const secretary = someone(context, "body-secretary");
  const adoption = anAdoption({
    right: "housing",
    furtherRights: ["schools"],
    articles: [{ instrument: "ICESCR", article: "11" }],
    answerDueOn: day("2025-06-01"),
  });
  const adopted = await adoptRecommendation(context, city, secretary, adoption);
  const { reference } = succeed(adopted);
  const reason = en("Because.");
  for (const department of ["housing", "schools"])
    succeed(await assignRecommendation(context, city, coordinator, { reference, department }));
  for (const to of [day("2025-07-01"), day("2025-08-01")])
    succeed(await moveDeadline(context, city, coordinator, { reference, reason, to }));
  const words = { topic: en("Homes for all"), text: en("Let everybody apply.") };
  succeed(await reviseRecommendation(context, city, secretary, { reference, reason, ...words }));
  const answer = { reference, reason, kind: "accepted" };
  succeed(await answerRecommendation(context, city, coordinator, answer));
  const claim = {
    reference,
    text: en("Done."),
    evidence: await attach(context, city, coordinator),
  };
  succeed(await claimProgress(context, city, coordinator, claim));
  const wrong = { sha256: sha256Of(aPdf("August")), reason: "wrong-file" };
  succeed(await withdrawEvidence(context, city, coordinator, wrong));
  succeed(await openEdition(context, city, coordinator, { year: 2026, title: en("Report") }));
  const body = { by: en("The network"), edition: 2026 };
  const verdict = { ...body, reference, reason, verdict: "not" };
  succeed(await assessRecommendation(context, city, secretary, verdict));
  const noted = { mark: "largely", reason: "So.", edition: 2026, language: "en" } as const;
  for (const other of ["YORK-2026-01", "YORK-2026-02"]) {
    const note = { ...noted, reference: other, evidence: "", dissent: "", basedOn: 0 };
    succeed(await saveAssessmentDraft(context, city, secretary, note));
  }
  succeed(await adoptEvaluation(context, city, secretary, body));
  const marks = ["fully", "not"].map((code) => ({
    ...{ code, name: en(code), meaning: en(code), verdict: code },
  }));
  succeed(await setVerdictScale(context, city, secretary, { marks, yardstick: reason }));
  const closing = { reference, kind: "withdrawn", reason };
  succeed(await closeRecommendation(context, city, secretary, closing));
}

export async function liveThroughPlans(
  context: TestContext,
  city: Id<"City">,
  coordinator: Actor,
): Promise<void> {
  const plan = "GRAZ-RACISM-2025";
  const measure = await aPlannedMeasure(context, city);
  const reason = en("Because.");
  const revision = { plan, stage: "changed", measures: 2, change: reason };
  succeed(await revisePlan(context, city, coordinator, revision));
  for (const department of ["housing", "schools"])
    succeed(await assignMeasure(context, city, coordinator, { measure, department }));
  succeed(
    await linkMeasure(context, city, coordinator, { measure, kind: "right", code: "housing" }),
  );
  for (const dueOn of [day("2026-09-01"), day("2026-10-01")])
    succeed(await setMilestone(context, city, coordinator, { measure, dueOn, name: en("Course") }));
  for (const to of [day("2026-11-01"), day("2026-12-01")])
    succeed(await moveMilestone(context, city, coordinator, { measure, number: 1, to, reason }));
  const seen = { measure, evidence: "Minutes" };
  succeed(await reachMilestone(context, city, coordinator, { ...seen, number: 2 }));
  const money = { kind: "planned", year: 2026, amount: 100_000, currency: "GBP" };
  succeed(await recordBudget(context, city, coordinator, { measure, ...money }));
  const grant = { recipient: en("A club"), purpose: en("Courses"), year: 2026 };
  succeed(
    await recordGrant(context, city, coordinator, {
      ...{ ...grant, plan, citySlug: "york", money: { amount: 5_000, currency: "GBP" } },
    }),
  );
  succeed(await reportProgress(context, city, coordinator, { ...seen, text: en("Begun.") }));
  for (const kind of ["dropped", "resumed", "done"])
    succeed(await endMeasure(context, city, coordinator, { ...seen, kind, reason }));
  const verdict = { measure, verdict: "largely", reason, by: en("The network") };
  succeed(await evaluateMeasure(context, city, someone(context, "body-secretary"), verdict));
}

export async function liveThroughRequests(
  context: TestContext,
  city: { readonly id: Id<"City">; readonly slug: string },
  { anna, kari, ola }: Who,
): Promise<void> {
  const question = en("May families apply?");
  await ask(context, city.id, { dueOn: day("2026-06-02"), question });
  const about = await recommend(context, city.id, "Buses");
  await ask(context, city.id, { about });
  const passed = { request: "2026-001", to: { account: ola.account } };
  succeed(await handOver(context, city.id, anna.actor, passed));
  succeed(await withdrawRequest(context, city.id, kari.actor, { request: "2026-002" }));
  context.setNow("2026-06-17T08:00:00Z");
  await sendDigests(context, city);
  const fields = { kind: "accepted", text: "Yes.", evidence: "", next: "" };
  const reply = { request: "2026-001", fields, written: "en", way: "link" } as const;
  succeed(await replyToRequest(context, city.id, ola.actor, reply));
}

export async function liveThroughObjections(
  context: TestContext,
  city: Id<"City">,
  coordinator: Actor,
): Promise<void> {
  const secretary = someone(context, "body-secretary");
  const words = {
    organisation: "York Tenants",
    against: "decision",
    right: "housing",
    what: en("The hostel was sold."),
    text: en("No room."),
  };
  const rules = { citySlug: "york", answerDays: 90 };
  const filed = await fileObjection(context, city, secretary, { ...words, ...rules });
  const { reference } = succeed(filed);
  const reason = en("Rooms were found.");
  const answer = { reference, reason, kind: "partly" };
  succeed(await answerObjection(context, city, coordinator, answer));
  succeed(await withdrawObjection(context, city, secretary, { reference, reason }));
  let secret = "";
  const sent = { ...words, email: "office@tenants.example" };
  succeed(
    await sendObjection(context, city, sent, (given) => {
      secret = given;
      return { subject: "Confirm", text: "Confirm" };
    }),
  );
  succeed(await confirmObjection(context, city, secret));
  const [waiting] = await context.database.readCity(city, (tx) => listSubmissions(tx));
  if (waiting === undefined) throw new Error("Nothing waits for the secretary");
  const decision = { submission: waiting.id, turnAway: "abuse", ...rules };
  succeed(await decideSubmission(context, city, secretary, decision));
}
