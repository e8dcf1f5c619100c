// Seats, who sits on them and who chairs: every rule with its refusal.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { day, fact } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor, aPerson, theHost } from "../accounts/testing.ts";
import { listEntries, openCommitment, verifyLedger } from "../ledger/index.ts";
import { type AddSeatsInput, addSeats } from "./add-seats.ts";
import { suspensionsIn } from "./body.ts";
import { changeStanding } from "./change-standing.ts";
import { declareInterest } from "./declare-interest.ts";
import { electChair } from "./elect-chair.ts";
import { endSeat } from "./end-seat.ts";
import { endTerm } from "./end-term.ts";
import { type EnterMemberInput, enterMember } from "./enter-member.ts";
import { forgetMember } from "./forget-member.ts";
import { forgetPerson } from "./forget-person.ts";
import { findBody } from "./list-bodies.ts";
import { listBodyPage } from "./list-body-page.ts";
import { listMemberships, listTerms } from "./list-memberships.ts";
import { listSectors } from "./list-sectors.ts";
import { termUntil } from "./mandate.ts";
import { bodies } from "./module.ts";
import { reviseMandate } from "./revise-mandate.ts";
import { holdingOf } from "./seat.ts";
import { showName } from "./show-name.ts";
import { aBody, aMember, someSeats } from "./testing.ts";

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
const sectors = (city: Id<"City">) =>
  database.readCity(city, async (tx) => {
    const body = await findBody(tx, "council");
    return body === undefined ? [] : listSectors(tx, body.id);
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

describe("seats", () => {
  const add = (city: Id<"City">, stated: Partial<AddSeatsInput> = {}, actor: Actor = coordinator) =>
    addSeats(context, city, actor, {
      ...{ body: "council", sector: { en: "Faith" }, count: 3 },
      ...stated,
    });

  test("are added several at once, and counted on in the body", async () => {
    const city = await withSeat();
    expect(await add(city, { appointedBy: { en: "The mayor" }, votes: false })).toMatchObject({
      seats: [expect.any(String), expect.any(String), expect.any(String)],
    });
    expect(await sectors(city)).toMatchObject([
      { name: { en: "Civil society" }, seats: [{ number: 1 }, { number: 2 }] },
      {
        appointedBy: { en: "The mayor" },
        seats: [{ number: 3, votes: false }, { number: 4 }, { number: 5 }],
      },
    ]);
    // The same sector gets more; one that others appoint is another sector.
    await add(city, { appointedBy: { en: "The mayor" }, count: 1 });
    await add(city, { appointedBy: { en: "The bishops" }, count: 1 });
    expect((await sectors(city)).map(({ seats }) => seats.length)).toEqual([2, 4, 1]);
    expect(await problems(city)).toEqual([]);
  });

  test("of unknown number are a sector without seats, and no number is made up", async () => {
    const city = await withSeat();
    expect(await add(city, { count: 0 })).toMatchObject({ seats: [] });
    expect(await add(city, { count: 0 })).toMatchObject({ unchanged: true });
    const { bodies: found } = await database.readCity(city, (tx) => listBodyPage(tx, TODAY, {}));
    expect(found[0]?.counts).toEqual({ seats: 2, held: 0, unfollowed: 0, uncounted: 1 });
  });

  test.each([
    ["not-permitted", { body: "council" }, secretary],
    ["no-sector", { sector: {} }, coordinator],
    ["bad-count", { count: -1 }, coordinator],
    ["bad-count", { count: 1.5 }, coordinator],
    ["bad-count", { count: 61 }, coordinator],
    ["no-source", {}, theHost],
    ["too-long", { reservedFor: { en: "x".repeat(201) } }, coordinator],
    ["future-date", { from: fact("2027") }, coordinator],
    ["unknown-body", { body: "senate" }, coordinator],
  ] as const)("%s is refused: %j", async (refused, stated, actor) => {
    expect(await add(await withSeat(), stated, actor)).toMatchObject({ refused });
  });

  test("end once, after whoever sits there", async () => {
    const city = await withSeat();
    await enter(city, { until: day("2026-03-31") });
    const end = (stated: object, actor: Actor = coordinator) =>
      endSeat(context, city, actor, {
        ...{ body: "council", seat: 1, on: day("2026-05-01"), reason: { en: "Smaller." } },
        ...stated,
      });
    expect(await end({}, secretary)).toEqual({ refused: "not-permitted" });
    expect(await end({ reason: {} })).toEqual({ refused: "no-reason" });
    expect(await end({ reason: { en: "x".repeat(5001) } })).toMatchObject({ refused: "too-long" });
    expect(await end({ on: day("2026-06-02") })).toEqual({ refused: "future-date" });
    expect(await end({ body: "senate" })).toEqual({ refused: "unknown-body" });
    expect(await end({ seat: 9 })).toEqual({ refused: "unknown-seat" });
    expect(await end({ on: day("2026-03-30") })).toEqual({ refused: "seat-held" });
    expect(await end({})).toEqual({ ended: true });
    expect(await end({})).toEqual({ refused: "seat-ended" });
    expect(await enter(city, { name: "Ola", from: day("2026-04-15") })).toEqual({
      refused: "outside-seat",
    });
    const { bodies: found } = await database.readCity(city, (tx) => listBodyPage(tx, TODAY, {}));
    expect(found[0]?.counts.seats).toBe(1);
    expect(await problems(city)).toEqual([]);
  });

  test("begin with their own day, before which nobody sits there", async () => {
    const city = await withSeat();
    await add(city, { from: fact("2026-02-01") });
    expect(await enter(city, { seat: 3 })).toEqual({ refused: "outside-seat" });
    const before = { seat: 3, on: day("2026-01-01"), reason: { en: "No." } };
    expect(await endSeat(context, city, coordinator, { body: "council", ...before })).toEqual({
      refused: "outside-seat",
    });
    expect(await enter(city, { seat: 3, from: day("2026-02-01") })).toHaveProperty("term");
  });

  test("are vacant for as long as nobody holds them; not where nobody enters who does", async () => {
    const city = await withSeat();
    await add(city, { from: fact("2026-05-01"), count: 1 });
    await add(city, { followed: false, count: 1 });
    await enter(city, { until: day("2026-05-22") });
    const all = (await sectors(city)).flatMap(({ seats }) => seats);
    const known = await terms(city);
    const states = all.map((seat) =>
      holdingOf(
        seat,
        known.filter((term) => term.seat === seat.id),
        TODAY,
      ),
    );
    expect(states).toEqual([
      { state: "vacant", days: 9 },
      { state: "vacant", days: null },
      { state: "vacant", days: 31 },
      { state: "not-followed" },
    ]);
  });
});

describe("a member", () => {
  test("sits on a seat for a term; the record has a commitment, never the name", async () => {
    const city = await withSeat();
    expect(await enter(city)).toEqual({ term: expect.any(String) });
    expect(await enter(city)).toMatchObject({ unchanged: true });
    expect(await terms(city)).toMatchObject([
      { name: "Kari Nordmann", seatNumber: 1, from: "2026-01-01", until: null, votes: true },
    ]);
    const [entry] = await database.readCity(city, (tx) => listEntries(tx));
    expect(entry?.type).toBe("body.member-entered");
    expect(entry?.body).not.toContain("Kari");
    const person = String(entry?.entry?.facts.person);
    const opened = (name: string) =>
      database.readCity(city, (tx) => openCommitment(tx, { commitment: person, value: { name } }));
    expect([await opened("Kari Nordmann"), await opened("Kari")]).toEqual([true, false]);
    expect(await problems(city)).toEqual([]);
  });

  test("has a term as long as the mandate says, unless another last day is given", async () => {
    const city = await withSeat();
    const mandate = {
      body: "council",
      purpose: { en: "Advice." },
      termMonths: 24,
      on: fact("2020"),
    };
    await reviseMandate(context, city, coordinator, mandate);
    await enter(city);
    expect((await terms(city))[0]?.until).toBe("2027-12-31");
    await enter(city, { seat: 2, name: "Ola", until: null });
    expect((await terms(city))[1]?.until).toBeNull();
    expect(termUntil(day("2024-02-29"), 12)).toBe("2025-02-27");
  });

  test("does not begin before the seat, or before the body was founded where nobody says since when", async () => {
    const city = context.newCity();
    await aBody(context, city, { foundedOn: fact("2019") });
    await someSeats(context, city, "council");
    await someSeats(context, city, "council", { from: fact("2026-03-01") });
    const early = { refused: "outside-seat" };
    expect(await enter(city, { from: day("2018-12-31") })).toEqual(early);
    expect(await enter(city, { from: day("2019-01-01") })).toHaveProperty("term");
    expect(await enter(city, { seat: 2, name: "Ola", from: day("2026-02-28") })).toEqual(early);
  });

  test("begun before there were terms of reference, lasts as long as the first ones say", async () => {
    const city = await withSeat();
    const mandate = { body: "council", purpose: { en: "Advice." }, on: fact("2026-02") };
    await reviseMandate(context, city, coordinator, { ...mandate, termMonths: 12 });
    await enter(city);
    expect((await terms(city))[0]?.until).toBe("2026-12-31");
  });

  test("runs through a suspension, which is known", () => {
    const changes = [
      ["suspended", "2021"],
      ["revived", "2023-12-14"],
      ["suspended", "2026-05-01"],
    ].map(([change, on]) => ({
      ...{ change: change as "suspended" | "revived", on: fact(on ?? "") },
      ...{ reason: {}, source: null },
    }));
    const spans = (from: string, until: string | null) =>
      suspensionsIn(changes, { from: day(from), until: until === null ? null : day(until) });
    const first = { from: fact("2021"), until: fact("2023-12-14") };
    const last = { from: fact("2026-05-01"), until: null };
    expect(spans("2020-01-01", null)).toEqual([first, last]);
    expect(spans("2020-01-01", "2020-12-31")).toEqual([]);
    expect(spans("2023-12-14", "2026-04-30")).toEqual([first]);
    expect(spans("2024-01-01", "2026-05-01")).toEqual([last]);
  });

  test("on a seat that somebody holds in that time is refused; a substitute is not", async () => {
    const city = await withSeat();
    await enter(city, { until: day("2026-03-31") });
    const taken = { refused: "seat-taken" };
    expect(await enter(city, { name: "Ola", from: day("2026-03-31") })).toEqual(taken);
    expect(await enter(city, { name: "Ola", from: day("2025-01-01") })).toEqual(taken);
    expect(
      await enter(city, { name: "Ola", from: day("2025-12-01"), until: day("2026-01-01") }),
    ).toEqual(taken);
    expect(await enter(city, { name: "Eva", kind: "substitute" })).toHaveProperty("term");
    expect(await enter(city, { name: "Per", kind: "substitute" })).toEqual(taken);
    expect(await enter(city, { name: "Ola", from: day("2026-04-01") })).toHaveProperty("term");
  });

  test("on two seats of one body is refused, by account and by name however it is written", async () => {
    const city = await withSeat();
    await enter(city);
    const twice = { refused: "on-another-seat" };
    expect(await enter(city, { seat: 2, name: " kari  NORDMANN " })).toEqual(twice);
    expect(await enter(city, { name: "Kari Nordmann", kind: "substitute" })).toEqual(twice);
    const { email } = await aPerson(context, city, { role: "reader" });
    const other = await aPerson(context, city, { role: "reader" });
    await aMember(context, city, "council", { name: "Eva", email });
    expect(await enter(city, { seat: 2, name: "Eva Lie", email })).toEqual(twice);
    // Two people may have one name, where both have an account.
    expect(await enter(city, { seat: 2, name: "Eva", email: other.email })).toHaveProperty("term");
  });

  test("two at once do not both get the seat", async () => {
    const city = await withSeat();
    const both = await Promise.all([enter(city, { name: "Ola" }), enter(city, { name: "Eva" })]);
    expect(both.map((one) => ("refused" in one ? one.refused : "entered")).sort()).toEqual([
      "entered",
      "seat-taken",
    ]);
  });

  test.each([
    ["not-permitted", {}, anActor("contributor")],
    ["no-member", { name: "  " }, secretary],
    ["unknown-term-kind", { kind: "guest" }, secretary],
    ["until-before-from", { until: day("2025-12-31") }, secretary],
    ["no-source", {}, theHost],
    ["too-long", { name: "x".repeat(121) }, secretary],
    ["unknown-body", { body: "senate" }, secretary],
    ["unknown-seat", { seat: 7 }, secretary],
    ["unknown-seat", { seat: Number.NaN }, secretary],
    ["bad-email", { email: "nobody" }, secretary],
  ] as const)("%s is refused: %j", async (refused, stated, actor) => {
    const city = await withSeat();
    expect(await enter(city, stated, actor)).toMatchObject({ refused });
    expect(await terms(city)).toEqual([]);
  });

  test("of a body that is dissolved is refused, and so are its seats", async () => {
    const city = await withSeat();
    const end = { body: "council", change: "dissolved", reason: { en: "Done." } };
    await changeStanding(context, city, coordinator, end);
    expect(await enter(city)).toEqual({ refused: "body-dissolved" });
    const more = { body: "council", sector: { en: "Faith" }, count: 1 };
    expect(await addSeats(context, city, coordinator, more)).toEqual({ refused: "body-dissolved" });
  });

  test("leaves early once, within the term, for one of five reasons", async () => {
    const city = await withSeat();
    await enter(city, { until: day("2026-12-31") });
    const term = await termOf(city, "Kari Nordmann");
    const end = (stated: object, actor: Actor = secretary) =>
      endTerm(context, city, actor, {
        ...{ body: "council", term, on: day("2026-05-20"), reason: "moved" },
        ...stated,
      });
    expect(await end({}, anActor("body-member"))).toEqual({ refused: "not-permitted" });
    expect(await end({ reason: "bored" })).toEqual({ refused: "unknown-reason" });
    expect(await end({ on: day("2026-06-02") })).toEqual({ refused: "future-date" });
    expect(await end({ body: "senate" })).toEqual({ refused: "unknown-body" });
    expect(await end({ term: context.newCity() })).toEqual({ refused: "unknown-term" });
    expect(await end({ on: day("2025-12-31") })).toEqual({ refused: "until-before-from" });
    expect(await end({})).toEqual({ ended: true });
    expect(await end({})).toEqual({ refused: "term-over" });
    expect((await terms(city))[0]).toMatchObject({ until: "2026-05-20", endReason: "moved" });
    expect(await enter(city, { name: "Ola", from: day("2026-05-21") })).toHaveProperty("term");
    expect(await problems(city)).toEqual([]);
  });

  test("may ask that the public does not see the name, and changes nothing else by that", async () => {
    const city = await withSeat();
    const own = await aPerson(context, city, { role: "body-member" });
    await enter(city, { email: own.email });
    const term = await termOf(city, "Kari Nordmann");
    const self = { ...anActor("body-member"), accountId: own.account };
    const show = (actor: Actor | undefined, stated: object = {}) =>
      showName(context, city, actor, { body: "council", term, named: false, ...stated });
    expect(await show(undefined)).toEqual({ refused: "not-permitted" });
    expect(await show(anActor("body-member"))).toEqual({ refused: "not-permitted" });
    expect(await show(anActor("reader"))).toEqual({ refused: "not-permitted" });
    expect(await show(secretary, { term: context.newCity() })).toEqual({ refused: "unknown-term" });
    expect(await show(secretary, { body: "senate" })).toEqual({ refused: "unknown-body" });
    expect(await show(self)).toEqual({ named: false });
    // Kept pages are made anew at the next entry: without one the name would stay.
    const [entry] = await database.readCity(city, (tx) => listEntries(tx));
    expect(entry?.entry).toMatchObject({ type: "body.name-chosen", facts: { seat: 1 } });
    expect(await show(self)).toEqual({ unchanged: true });
    expect((await terms(city))[0]).toMatchObject({ name: null, innerName: "Kari Nordmann" });
    expect(await problems(city)).toEqual([]);
  });

  test("is forgotten with name, declarations and salts; the term and the record stay", async () => {
    const city = await withSeat();
    await enter(city, { until: day("2026-04-30") });
    const term = await termOf(city, "Kari Nordmann");
    const text = { en: "Kari sits on a board." };
    await declareInterest(context, city, secretary, { body: "council", term, text });
    const forget = (stated: object = {}, actor: Actor = secretary) =>
      forgetMember(context, city, actor, { body: "council", term, ...stated });
    expect(await forget({}, anActor("reader"))).toEqual({ refused: "not-permitted" });
    expect(await forget({ body: "senate" })).toEqual({ refused: "unknown-body" });
    expect(await forget({ term: context.newCity() })).toEqual({ refused: "unknown-term" });
    expect(await forget()).toEqual({ forgotten: true });
    const [entry] = await database.readCity(city, (tx) => listEntries(tx));
    expect(entry?.entry).toMatchObject({ type: "body.member-forgotten", facts: { entries: 2 } });
    expect(await forget()).toEqual({ unchanged: true });
    expect((await terms(city))[0]).toMatchObject({ name: null, innerName: null, seatNumber: 1 });
    const left = await ownerQuery(
      `select to_jsonb(t)::text as row from bodies.term t where city_id = '${city}'
       union all select to_jsonb(i)::text from bodies.interest i where city_id = '${city}'`,
    );
    expect(left).toHaveLength(2);
    expect(JSON.stringify(left)).not.toContain("Kari");
    const salts = `select 1 from ledger.salt where city_id = '${city}' and about = 'term/${term}'`;
    expect(await ownerQuery(salts)).toEqual([]);
    expect(await problems(city)).toEqual([]);
    await enter(city, { seat: 2, name: "Ola" });
    const running = await termOf(city, "Ola");
    expect(await forget({ term: running })).toEqual({ refused: "still-in-office" });
  });

  test("whose account is forgotten is forgotten here too", async () => {
    const city = await withSeat();
    const { account, email } = await aPerson(context, city, { role: "reader" });
    await enter(city, { email });
    await database.inCity(city, (tx) => forgetPerson(tx, { account, email }));
    expect((await terms(city))[0]).toMatchObject({ innerName: null, account });
  });
});

describe("the chair", () => {
  async function withMembers() {
    const city = await withSeat();
    await enter(city, { until: day("2026-05-31") });
    await enter(city, { seat: 2, name: "Ola", kind: "substitute" });
    return { city, kari: await termOf(city, "Kari Nordmann"), ola: await termOf(city, "Ola") };
  }
  const elect = (city: Id<"City">, term: Id<"Term">, stated = {}, actor: Actor = secretary) =>
    electChair(context, city, actor, {
      ...{ body: "council", office: "chair", term, on: day("2026-02-01") },
      ...stated,
    });

  test("is elected from the members in office, and ends with the term", async () => {
    const { city, kari } = await withMembers();
    expect(await elect(city, kari)).toEqual({ elected: true });
    expect(await elect(city, kari)).toEqual({ unchanged: true });
    const on = async (when: LocalDate) =>
      database.readCity(city, async (tx) => {
        const body = await findBody(tx, "council");
        const found = body === undefined ? [] : await listMemberships(tx, body.id, when);
        return found.filter(({ isChair }) => isChair).map(({ name }) => name);
      });
    expect(await on(day("2026-01-31"))).toEqual([]);
    expect(await on(day("2026-05-31"))).toEqual(["Kari Nordmann"]);
    expect(await on(TODAY)).toEqual([]);
    expect((await terms(city)).some(({ isChair }) => isChair)).toBe(false);
    expect(await problems(city)).toEqual([]);
  });

  test("gives way to whoever is elected next", async () => {
    const city = await withSeat();
    await enter(city);
    await enter(city, { seat: 2, name: "Ola" });
    const [kari, ola] = [await termOf(city, "Kari Nordmann"), await termOf(city, "Ola")];
    await elect(city, kari);
    await elect(city, ola, { on: day("2026-03-01") });
    expect((await terms(city)).map(({ isChair }) => isChair)).toEqual([false, true]);
    expect(await elect(city, ola, { office: "deputy", on: day("2026-03-02") })).toEqual({
      refused: "holds-other-office",
    });
    expect(await elect(city, kari, { office: "deputy", on: day("2026-03-02") })).toEqual({
      elected: true,
    });
    expect((await terms(city)).map(({ isDeputy }) => isDeputy)).toEqual([true, false]);
  });

  test("is refused to a substitute, to whoever is not in office, and to strangers", async () => {
    const { city, kari, ola } = await withMembers();
    expect(await elect(city, ola)).toEqual({ refused: "not-a-member" });
    expect(await elect(city, kari, { on: TODAY })).toEqual({ refused: "not-a-member" });
    expect(await elect(city, kari, { on: day("2025-12-31") })).toEqual({ refused: "not-a-member" });
    expect(await elect(city, context.newCity() as never)).toEqual({ refused: "not-a-member" });
    expect(await elect(city, kari, { office: "king" })).toEqual({ refused: "unknown-office" });
    expect(await elect(city, kari, { on: day("2026-06-02") })).toEqual({ refused: "future-date" });
    expect(await elect(city, kari, { body: "senate" })).toEqual({ refused: "unknown-body" });
    expect(await elect(city, kari, {}, anActor("body-member"))).toEqual({
      refused: "not-permitted",
    });
  });

  test("is refused to a body that was suspended on that day, and not before", async () => {
    const { city, kari } = await withMembers();
    const pause = { body: "council", change: "suspended", reason: { en: "No money." } };
    await changeStanding(context, city, coordinator, { ...pause, on: fact("2026-02-15") });
    expect(await elect(city, kari, { on: day("2026-02-20") })).toEqual({
      refused: "body-not-active",
    });
    expect(await elect(city, kari)).toEqual({ elected: true });
  });
});
