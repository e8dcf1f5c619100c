// What members declare: by whom, for whom to see, and until when.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor, aPerson } from "../accounts/testing.ts";
import { listEntries, verifyLedger } from "../ledger/index.ts";
import { declareInterest } from "./declare-interest.ts";
import { endInterest } from "./end-interest.ts";
import { type EnterMemberInput, enterMember } from "./enter-member.ts";
import { findBody, listBodies } from "./list-bodies.ts";
import { listInterests } from "./list-interests.ts";
import { listTerms } from "./list-memberships.ts";
import { bodies } from "./module.ts";
import { aBody, someSeats } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = anActor("coordinator");
const secretary = anActor("body-secretary");
const TODAY = day("2026-06-01");

async function withSeat(): Promise<Id<"City">> {
  const city = context.newCity();
  await aBody(context, city);
  await someSeats(context, city, "council", { count: 2 });
  return city;
}
const enter = (
  city: Id<"City">,
  stated: Partial<EnterMemberInput> = {},
  actor: Actor = secretary,
) =>
  enterMember(context, city, actor, {
    ...{ body: "council", seat: 1, name: "Kari Nordmann", from: day("2026-01-01") },
    ...stated,
  });
const terms = (city: Id<"City">) =>
  database.readCity(city, async (tx) => {
    const body = await findBody(tx, "council");
    return body === undefined ? [] : listTerms(tx, body.id, TODAY);
  });
const termOf = async (city: Id<"City">, name: string): Promise<Id<"Term">> => {
  const found = (await terms(city)).find(({ innerName }) => innerName === name);
  if (found === undefined) throw new Error(`${name} has no term`);
  return found.id;
};
const problems = async (city: Id<"City">) => {
  const { recorded } = bodies;
  const verified = await verifyLedger(database, [city], recorded === undefined ? [] : [recorded]);
  return verified.flatMap((one) => one.problems.map(({ code }) => code));
};

describe("an interest", () => {
  const text = { en: "On the board of a housing association" };

  test("is declared by the member, or entered by the secretary, and public only by choice", async () => {
    const city = await withSeat();
    const own = await aPerson(context, city, { role: "body-member" });
    await enter(city, { email: own.email });
    await enter(city, { seat: 2, name: "Ola" });
    const [kari, ola] = [await termOf(city, "Kari Nordmann"), await termOf(city, "Ola")];
    const self = { ...anActor("body-member"), accountId: own.account };
    const declare = (actor: Actor, stated: object = {}) =>
      declareInterest(context, city, actor, { body: "council", term: kari, text, ...stated });
    expect(await declare(coordinator)).toEqual({ refused: "not-permitted" });
    expect(await declare(self, { text: {} })).toEqual({ refused: "no-interest" });
    expect(await declare(self, { text: { en: "x".repeat(1001) } })).toMatchObject({
      refused: "too-long",
    });
    const backwards = { from: day("2026-02-01"), until: day("2026-01-01") };
    expect(await declare(self, backwards)).toEqual({ refused: "until-before-from" });
    expect(await declare(self, { body: "senate" })).toEqual({ refused: "unknown-body" });
    expect(await declare(self, { term: context.newCity() })).toEqual({ refused: "unknown-term" });
    expect(await declare(self, { term: ola })).toEqual({ refused: "not-your-term" });
    expect(await declare(secretary, { public: true })).toEqual({ refused: "members-choice" });
    expect(await declare(self, { public: true })).toHaveProperty("interest");
    // Who has no account tells the secretary.
    expect(await declare(secretary, { term: ola, public: true })).toHaveProperty("interest");
    expect(await declare(secretary)).toHaveProperty("interest");
    const found = await database.readCity(city, async (tx) => {
      const [body] = await listBodies(tx);
      return body === undefined ? [] : listInterests(tx, body.id);
    });
    expect(found.map((one) => [one.seatNumber, one.byMember, one.public])).toEqual([
      [1, true, true],
      [1, false, false],
      [2, false, true],
    ]);
    const entries = await database.readCity(city, (tx) => listEntries(tx));
    expect(entries.map(({ body }) => body).join()).not.toContain("housing");
    expect(await problems(city)).toEqual([]);

    const interest = found[0]?.id ?? context.newCity();
    const end = (actor: Actor, stated: object = {}) =>
      endInterest(context, city, actor, {
        ...{ body: "council", interest: interest as Id<"Interest">, on: day("2026-05-01") },
        ...stated,
      });
    expect(await end(coordinator)).toEqual({ refused: "not-permitted" });
    expect(await end(anActor("body-member"))).toEqual({ refused: "not-your-term" });
    expect(await end(self, { on: day("2026-06-02") })).toEqual({ refused: "future-date" });
    expect(await end(self, { body: "senate" })).toEqual({ refused: "unknown-body" });
    expect(await end(self, { interest: context.newCity() })).toEqual({
      refused: "unknown-interest",
    });
    expect(await end(self)).toEqual({ ended: true });
    expect(await end(self)).toEqual({ refused: "interest-over" });
    expect(await problems(city)).toEqual([]);
  });

  test("does not end before it began", async () => {
    const city = await withSeat();
    await enter(city);
    const term = await termOf(city, "Kari Nordmann");
    const declared = await declareInterest(context, city, secretary, {
      ...{ body: "council", term, text, from: day("2026-03-01") },
    });
    const interest = "interest" in declared ? declared.interest : (context.newCity() as never);
    const early = { body: "council", interest, on: day("2026-02-01") };
    expect(await endInterest(context, city, secretary, early)).toEqual({
      refused: "until-before-from",
    });
  });
});
