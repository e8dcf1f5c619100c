// The right to be heard: the city asks, the body advises, the city answers; neither writes for the other, and what is overdue is counted in days.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day, fact } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor, aPerson, theHost } from "../accounts/testing.ts";
import { aDepartment } from "../departments/testing.ts";
import { listEntries, verifyLedger } from "../ledger/index.ts";
import { answerAdvice } from "./answer-advice.ts";
import { askBody } from "./ask-body.ts";
import { changeStanding } from "./change-standing.ts";
import { giveAdvice } from "./give-advice.ts";
import { findBody } from "./list-bodies.ts";
import { countMatters, findMatter, listMatterPage } from "./list-matters.ts";
import { addCounts, type Hearing, matterStanding } from "./matter.ts";
import { bodies } from "./module.ts";
import { recordUnheard } from "./record-unheard.ts";
import { reviseMandate } from "./revise-mandate.ts";
import { aBody } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = anActor("coordinator");
const secretary = anActor("body-secretary");
const TODAY = day("2026-06-01");

async function withMandate(): Promise<Id<"City">> {
  const city = context.newCity();
  await aBody(context, city);
  const mandate = { body: "council", purpose: { en: "Advice." }, heardDays: 14 };
  await reviseMandate(context, city, coordinator, { ...mandate, on: fact("2020") });
  await aDepartment(context, city, "housing");
  return city;
}
const ask = (city: Id<"City">, stated: object = {}, actor: Actor = coordinator) =>
  askBody(context, city, actor, {
    ...{ body: "council", title: { en: "A new hostel" }, department: "housing" },
    ...{ askedOn: day("2026-05-01"), caseNumber: "2026/17" },
    ...stated,
  });
const advise = (city: Id<"City">, stated: object = {}, actor: Actor = secretary) =>
  giveAdvice(context, city, actor, {
    ...{ body: "council", number: 1, text: { en: "Build it." }, on: day("2026-05-10") },
    ...stated,
  });
const unheard = (city: Id<"City">, stated: object = {}, actor: Actor = coordinator) =>
  recordUnheard(context, city, actor, {
    ...{ body: "council", number: 1, reason: { en: "In a hurry." }, on: day("2026-05-20") },
    ...stated,
  });
const answer = (city: Id<"City">, stated: object = {}, actor: Actor = coordinator) =>
  answerAdvice(context, city, actor, {
    ...{ body: "council", number: 1, kind: "partly", reason: { en: "Half of it." } },
    ...stated,
  });
const find = (city: Id<"City">, number = 1) =>
  database.readCity(city, async (tx) => {
    const body = await findBody(tx, "council");
    return body === undefined ? undefined : findMatter(tx, body.id, number);
  });
const problems = async (city: Id<"City">) => {
  const { recorded } = bodies;
  const verified = await verifyLedger(database, [city], recorded === undefined ? [] : [recorded]);
  return verified.flatMap((one) => one.problems.map(({ code }) => code));
};

describe("asking", () => {
  test("stores the day by which the body is to be heard when the time begins to run", async () => {
    const city = await withMandate();
    expect(await ask(city)).toEqual({ number: 1 });
    expect(await ask(city)).toEqual({ number: 1, unchanged: true });
    expect(await ask(city, { title: { en: "Another" }, dueOn: null })).toEqual({ number: 2 });
    // Another mandate does not move what has begun.
    const longer = { body: "council", purpose: { en: "Advice." }, heardDays: 60 };
    await reviseMandate(context, city, coordinator, longer);
    expect(await find(city)).toMatchObject({
      ...{ dueOn: "2026-05-15", caseNumber: "2026/17", department: { slug: "housing" } },
    });
    expect((await find(city, 2))?.dueOn).toBeNull();
    // Before there was a mandate there was no right and no day.
    await ask(city, { title: { en: "Long ago" }, askedOn: day("2019-12-31") });
    expect((await find(city, 3))?.dueOn).toBeNull();
    expect(await problems(city)).toEqual([]);
  });

  test.each([
    ["not-permitted", {}, secretary],
    ["not-permitted", {}, anActor("reader")],
    ["no-title", { title: {} }, coordinator],
    ["no-source", {}, theHost],
    ["too-long", { caseNumber: "x".repeat(61) }, coordinator],
    ["future-date", { askedOn: day("2026-06-02") }, coordinator],
    ["due-before-asking", { dueOn: day("2026-04-30") }, coordinator],
    ["unknown-body", { body: "senate" }, coordinator],
    ["unknown-department", { department: "moon" }, coordinator],
    ["not-your-department", { department: null }, anActor("contributor")],
  ] as const)("%s is refused: %j", async (refused, stated, actor) => {
    const by =
      actor.roles[0] === "contributor"
        ? { ...actor, accountId: context.newCity() as never }
        : actor;
    const city = await withMandate();
    expect(await ask(city, stated, by)).toMatchObject({ refused });
    expect(await find(city)).toBeUndefined();
  });

  test("is not for a body that was not at work on that day", async () => {
    const city = await withMandate();
    const pause = { body: "council", change: "suspended", reason: { en: "No money." } };
    await changeStanding(context, city, coordinator, { ...pause, on: fact("2026-04-15") });
    expect(await ask(city)).toEqual({ refused: "body-not-active" });
    expect(await ask(city, { askedOn: day("2026-04-14") })).toEqual({ number: 1 });
  });

  test("is for contributors only where they work", async () => {
    const city = await withMandate();
    const { account } = await aPerson(context, city, { role: "contributor" });
    await aDepartment(context, city, "roads", { members: [account] });
    const own = { ...anActor("contributor"), accountId: account };
    expect(await ask(city, {}, own)).toEqual({ refused: "not-your-department" });
    expect(await ask(city, { department: "roads" }, own)).toEqual({ number: 1 });
    await advise(city);
    expect(await answer(city, {}, own)).toEqual({ answered: true });
    await ask(city, { title: { en: "Homes" } });
    expect(await unheard(city, { number: 2 }, own)).toEqual({ refused: "not-your-department" });
  });
});

describe("being heard", () => {
  test("is the body's own to say, once, and late stays late", async () => {
    const city = await withMandate();
    await ask(city);
    expect(matterStanding((await find(city)) ?? never(), TODAY)).toEqual({
      state: "overdue",
      days: 17,
    });
    expect(await advise(city, {}, coordinator)).toEqual({ refused: "not-permitted" });
    expect(await advise(city, {}, theHost)).toEqual({ refused: "not-permitted" });
    expect(await advise(city, { text: {} })).toEqual({ refused: "no-advice" });
    expect(await advise(city, { text: { en: "x".repeat(10_001) } })).toMatchObject({
      refused: "too-long",
    });
    expect(await advise(city, { on: day("2026-06-02") })).toEqual({ refused: "future-date" });
    expect(await advise(city, { on: day("2026-04-30") })).toEqual({ refused: "before-asking" });
    expect(await advise(city, { number: 9 })).toEqual({ refused: "unknown-matter" });
    expect(await advise(city, { body: "senate" })).toEqual({ refused: "unknown-matter" });
    expect(await advise(city, { on: day("2026-05-18") })).toEqual({ heard: true });
    expect(await advise(city, { on: day("2026-05-18") })).toEqual({ unchanged: true });
    expect(await advise(city, { text: { en: "More." }, seen: 0 })).toEqual({
      refused: "said-meanwhile",
    });
    expect(await advise(city, { text: { en: "More." }, seen: 1 })).toEqual({ heard: true });
    expect(matterStanding((await find(city)) ?? never(), TODAY)).toEqual({
      ...{ state: "heard", daysLate: 3, answer: null },
      ...{ daysUnanswered: 14, answerDaysLate: 0 },
    });
    expect(await unheard(city)).toEqual({ refused: "heard-already" });
    expect(await problems(city)).toEqual([]);
  });

  test("or not is said by each side in its own words; advice that comes after all counts", async () => {
    const city = await withMandate();
    await ask(city);
    expect(await unheard(city, {}, anActor("reader"))).toEqual({ refused: "not-permitted" });
    expect(await unheard(city, { reason: {} })).toEqual({ refused: "no-reason" });
    expect(await unheard(city, { reason: { en: "x".repeat(5001) } })).toMatchObject({
      refused: "too-long",
    });
    expect(await unheard(city, { on: day("2026-06-02") })).toEqual({ refused: "future-date" });
    expect(await unheard(city, { on: day("2026-04-30") })).toEqual({ refused: "before-asking" });
    expect(await unheard(city, { number: 9 })).toEqual({ refused: "unknown-matter" });
    expect(await unheard(city)).toEqual({ unheard: true });
    expect(await unheard(city)).toEqual({ unchanged: true });
    expect(await unheard(city, { reason: { en: "x" }, seen: 0 })).toEqual({
      refused: "said-meanwhile",
    });
    expect(await unheard(city, { reason: { en: "No papers." } }, secretary)).toEqual({
      unheard: true,
    });
    const matter = (await find(city)) ?? never();
    expect(matter.hearings.map(({ kind, side }) => [kind, side])).toEqual([
      ["not-heard", "city"],
      ["not-heard", "body"],
    ]);
    expect(matterStanding(matter, TODAY)).toEqual({ state: "not-heard" });
    await advise(city, { on: TODAY });
    expect(matterStanding((await find(city)) ?? never(), TODAY).state).toBe("heard");
    expect(await problems(city)).toEqual([]);
  });

  test("waits without being late until the day has passed, and always where there is none", () => {
    const hearings: readonly Hearing[] = [];
    const at = (dueOn: ReturnType<typeof day> | null) =>
      matterStanding({ hearings, answers: [], dueOn }, TODAY);
    expect([at(TODAY), at(null), at(day("2026-05-31"))]).toEqual([
      { state: "waiting" },
      { state: "waiting" },
      { state: "overdue", days: 1 },
    ]);
  });
});

describe("the city's answer", () => {
  test("comes after the advice, with a reason, and stays beside later ones", async () => {
    const city = await withMandate();
    await ask(city);
    expect(await answer(city)).toEqual({ refused: "not-advised" });
    await advise(city);
    expect(await answer(city, {}, secretary)).toEqual({ refused: "not-permitted" });
    expect(await answer(city, {}, theHost)).toEqual({ refused: "not-permitted" });
    expect(await answer(city, { kind: "maybe" })).toEqual({ refused: "unknown-answer" });
    expect(await answer(city, { reason: {} })).toEqual({ refused: "no-reason" });
    expect(await answer(city, { source: "x".repeat(2001) })).toMatchObject({
      refused: "too-long",
    });
    expect(await answer(city, { on: day("2026-06-02") })).toEqual({ refused: "future-date" });
    expect(await answer(city, { on: day("2026-05-09") })).toEqual({ refused: "before-advice" });
    expect(await answer(city, { number: 9 })).toEqual({ refused: "unknown-matter" });
    expect(await answer(city)).toEqual({ answered: true });
    expect(await answer(city)).toEqual({ unchanged: true });
    const other = { kind: "followed", reason: { en: "All of it." } };
    expect(await answer(city, { ...other, seen: 0 })).toEqual({ refused: "said-meanwhile" });
    expect(await answer(city, { ...other, seen: 1 })).toEqual({ answered: true });
    expect(matterStanding((await find(city)) ?? never(), TODAY)).toMatchObject({
      answer: "followed",
    });
    const [entry] = await database.readCity(city, (tx) => listEntries(tx));
    expect(entry).toMatchObject({
      type: "body.advice-answered",
      subject: "body/council/matter/1",
    });
    expect(await problems(city)).toEqual([]);
  });
});

test("who has spoken for one side never speaks for the other, whatever they hold later", async () => {
  const city = await withMandate();
  const { account } = await aPerson(context, city, { role: "coordinator" });
  const forCity = { ...anActor("coordinator"), accountId: account };
  const forBody = { ...anActor("body-secretary"), accountId: account };
  await ask(city, {}, forCity);
  expect(await advise(city, {}, forBody)).toEqual({ refused: "other-side" });
  expect(await unheard(city, {}, forBody)).toEqual({ refused: "other-side" });
  await ask(city, { title: { en: "Another" } });
  await advise(city, { number: 2 }, forBody);
  expect(await answer(city, { number: 2 }, forCity)).toEqual({ refused: "other-side" });
});

describe("the log", () => {
  test("has what is overdue longest first, is filtered, paged and counted by body and department", async () => {
    const city = await withMandate();
    const other = await aBody(context, city, { slug: "network", kind: "network" });
    await aDepartment(context, city, "roads");
    for (const [title, askedOn] of [
      ["Late", "2026-05-10"],
      ["Later", "2026-05-02"],
      ["Waits", "2026-05-25"],
      ["Heard", "2026-04-01"],
      ["Unheard", "2026-04-02"],
    ] as const)
      await ask(city, { title: { en: title }, askedOn: day(askedOn) });
    await ask(city, { body: "network", title: { en: "Undated" }, department: "roads" });
    await advise(city, { number: 4 });
    await unheard(city, { number: 5 });
    const page = (wanted: Parameters<typeof listMatterPage>[2]) =>
      database.readCity(city, (tx) => listMatterPage(tx, TODAY, wanted));
    const titles = async (wanted: Parameters<typeof listMatterPage>[2]) =>
      (await page(wanted)).matters.map(({ title }) => title.en);
    expect(await titles({})).toEqual([
      ...["Later", "Late", "Waits", "Undated", "Unheard", "Heard"],
    ]);
    expect(await titles({ state: "overdue" })).toEqual(["Later", "Late"]);
    expect(await titles({ state: "waiting", body: other.id })).toEqual(["Undated"]);
    expect(await titles({ length: 4, page: 2 })).toEqual(["Unheard", "Heard"]);
    expect(await page({ length: 4, page: 7 })).toMatchObject({ page: 2, pages: 2, total: 6 });
    expect(await page({ state: "heard", body: other.id })).toMatchObject({
      ...{ matters: [], total: 0, page: 1, pages: 1 },
    });
    const counted = await database.readCity(city, (tx) => countMatters(tx, TODAY));
    expect(counted).toHaveLength(2);
    expect(addCounts(counted.map(({ counts }) => counts))).toEqual({
      ...{ heard: 1, notHeard: 1, overdue: 2, waiting: 2, unanswered: 1, answersLate: 0 },
    });
    const own = await database.readCity(city, (tx) => countMatters(tx, TODAY, other.id));
    expect(own.map(({ counts }) => counts.waiting)).toEqual([1]);
  });
});

function never(): never {
  throw new Error("The matter is not there");
}
