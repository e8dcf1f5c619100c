/** Builders for tests: they state only what matters, and the rest is a plain council with one sector. */
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { anActor, aPerson, theHost } from "../accounts/testing.ts";
import { aDepartment } from "../departments/testing.ts";
import { type AddSeatsInput, addSeats } from "./add-seats.ts";
import { answerAdvice } from "./answer-advice.ts";
import { appointSecretary } from "./appoint-secretary.ts";
import { askBody } from "./ask-body.ts";
import { changeStanding } from "./change-standing.ts";
import { declareInterest } from "./declare-interest.ts";
import { type DefineBodyInput, defineBody } from "./define-body.ts";
import { describeBody } from "./describe-body.ts";
import { electChair } from "./elect-chair.ts";
import { endInterest } from "./end-interest.ts";
import { endSeat } from "./end-seat.ts";
import { endTerm } from "./end-term.ts";
import { enterComposition } from "./enter-composition.ts";
import { type EnterMemberInput, enterMember } from "./enter-member.ts";
import { giveAdvice } from "./give-advice.ts";
import { findBody } from "./list-bodies.ts";
import { listSectors } from "./list-sectors.ts";
import { recordUnheard } from "./record-unheard.ts";
import { reviseMandate } from "./revise-mandate.ts";

// Actions that no other module calls, for tests of a whole city.
export { appointSecretary } from "./appoint-secretary.ts";
export { askBody } from "./ask-body.ts";

const source = "Minutes";

/** A body without seats. */
export async function aBody(
  context: Context,
  city: Id<"City">,
  stated: Partial<DefineBodyInput> = {},
): Promise<{ readonly id: Id<"Body">; readonly slug: string }> {
  const defined = await defineBody(context, city, theHost, {
    ...{ slug: "council", kind: "council", name: { en: "Human rights council" } },
    ...{ about: { en: "It advises the city." }, source },
    ...stated,
  });
  if ("refused" in defined) throw new Error(defined.refused);
  return { id: defined.body, slug: defined.slug };
}

/** Seats of one sector; gives their numbers in the body, counted from the first of these. */
export async function someSeats(
  context: Context,
  city: Id<"City">,
  body: string,
  stated: Partial<Omit<AddSeatsInput, "body">> = {},
): Promise<readonly Id<"Seat">[]> {
  const added = await addSeats(context, city, theHost, {
    ...{ body, sector: { en: "Civil society" }, count: 1, source },
    ...stated,
  });
  if ("refused" in added) throw new Error(added.refused);
  return added.seats;
}

let members = 0;

/** Somebody on a seat of their own, which is added first unless it is stated; elected to an office where one is. */
export async function aMember(
  context: Context,
  city: Id<"City">,
  body: string,
  stated: Partial<Omit<EnterMemberInput, "body">> & {
    readonly office?: "chair" | "deputy";
    readonly votes?: boolean;
    readonly sector?: AddSeatsInput["sector"];
  } = {},
): Promise<Id<"Term">> {
  members += 1;
  const { office, votes = true, sector = { en: "Civil society" }, ...entered } = stated;
  const seat = entered.seat ?? (await nextSeat(context, city, body, { votes, sector }));
  const from = entered.from ?? day("2026-01-01");
  const input = { body, seat, name: `Member ${members}`, from, source, ...entered };
  const given = await enterMember(context, city, theHost, input);
  if ("refused" in given) throw new Error(given.refused);
  if (office !== undefined) {
    const election = { body, office, term: given.term, on: from };
    const elected = await electChair(context, city, theHost, election);
    if ("refused" in elected) throw new Error(elected.refused);
  }
  return given.term;
}

async function nextSeat(
  context: Context,
  city: Id<"City">,
  body: string,
  stated: Pick<AddSeatsInput, "votes" | "sector">,
): Promise<number> {
  const [added] = await someSeats(context, city, body, stated);
  const found = await context.database.readCity(city, async (tx) => {
    const known = await findBody(tx, body);
    const sectors = known === undefined ? [] : await listSectors(tx, known.id);
    return sectors.flatMap(({ seats }) => seats).find(({ id }) => id === added);
  });
  if (found === undefined) throw new Error("The seat is not there");
  return found.number;
}

/** Somebody who holds the role, as they act; appointed for a body where one is stated. */
export async function aSecretaryOf(
  context: Context,
  city: Id<"City">,
  body?: string,
): Promise<Actor & { readonly accountId: Id<"Account">; readonly email: string }> {
  const { account, email } = await aPerson(context, city, { role: "body-secretary" });
  if (body !== undefined)
    succeed(await appointSecretary(context, city, theHost, { body, account }));
  return { accountId: account, email, name: "A secretary", roles: ["body-secretary"] };
}

/** Somebody who sits on a body with an account, as they act; on none where none is stated. */
export async function aMemberOf(
  context: Context,
  city: Id<"City">,
  body?: string,
  stated: Partial<Omit<EnterMemberInput, "body" | "email">> = {},
): Promise<Actor & { readonly accountId: Id<"Account">; readonly term: Id<"Term"> | undefined }> {
  const { account, email } = await aPerson(context, city, { role: "body-member" });
  const term =
    body === undefined ? undefined : await aMember(context, city, body, { ...stated, email });
  return { accountId: account, term, name: "A member", roles: ["body-member"] };
}

/** A city in whose bodies everything that can be recorded has happened at least once. */
export async function liveThroughBodies(context: Context, city: Id<"City">): Promise<void> {
  const en = (text: string) => ({ en: text });
  const [coordinator, secretary] = [anActor("coordinator"), anActor("body-secretary")];
  const on = (text: string) => ({ date: day(text), precision: "day" as const });
  await aDepartment(context, city, "lived-housing");
  const body = "lived-council";
  await aBody(context, city, { slug: body, foundedOn: on("2019-01-01") });
  const chair = await aMember(context, city, body, { office: "chair" });
  const early = await aMember(context, city, body);
  await aMember(context, city, body, { seat: 1, kind: "substitute" });
  await someSeats(context, city, body);
  const told = { body, about: en("It advises."), name: en("Council"), source };
  const groups = ["One", "Other"].map((name) => ({
    ...{ name: en(name), members: 1, share: null },
  }));
  const asked = { body, title: en("A hostel"), department: "lived-housing", source };
  const about = { body, number: 1 };
  const declared = await declareInterest(context, city, secretary, {
    ...{ body, term: chair, text: en("On a board.") },
  });
  const interest = succeed(declared).interest;
  const common = [context, city] as const;
  const changes = [
    ["suspended", "2021-01-01"],
    ["revived", "2023-01-01"],
  ] as const;
  for (const [change, date] of changes)
    succeed(
      await changeStanding(...common, coordinator, {
        ...{ body, change, on: on(date), reason: en("Because.") },
      }),
    );
  const acts = [
    await describeBody(...common, coordinator, told),
    await reviseMandate(...common, coordinator, {
      ...{ body, purpose: en("Advice."), heardDays: 14, answerDays: 30, on: on("2023-01-01") },
      balance: [{ ground: "sex", least: 40 }],
    }),
    await endTerm(...common, secretary, {
      ...{ body, term: early, on: day("2026-03-01"), reason: "moved" },
    }),
    await endSeat(...common, coordinator, {
      ...{ body, seat: 3, on: day("2026-03-01"), reason: en("Fewer.") },
    }),
    await endInterest(...common, secretary, { body, interest, on: day("2026-03-01") }),
    await enterComposition(...common, secretary, {
      ...{ body, ground: "sex", groups, on: day("2026-03-01") },
    }),
    await askBody(...common, coordinator, { ...asked, askedOn: day("2026-03-01") }),
    await recordUnheard(...common, coordinator, {
      ...{ ...about, reason: en("In a hurry."), on: day("2026-03-20") },
    }),
    await giveAdvice(...common, secretary, {
      ...{ ...about, text: en("Build it."), on: day("2026-03-21") },
    }),
    await answerAdvice(...common, coordinator, {
      ...{ ...about, kind: "partly", reason: en("Half."), on: day("2026-03-22") },
    }),
  ];
  acts.map(succeed);
  await aBody(context, city, { slug: "lived-group", kind: "working-group", parent: body });
  await aSecretaryOf(context, city, "lived-group");
  succeed(
    await changeStanding(...common, coordinator, {
      ...{ body: "lived-group", change: "dissolved", reason: en("Done.") },
    }),
  );
}

/** Takes what an action gave, and says which refusal it was where it refused. */
function succeed<Given extends object>(given: Given): Exclude<Given, { readonly refused: string }> {
  if ("refused" in given) throw new Error(`Refused: ${String(given.refused)}`);
  return given as Exclude<Given, { readonly refused: string }>;
}
