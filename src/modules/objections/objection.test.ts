// An organisation objects; the city owes an answer by a day, and a late one stays late.

import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day, fact } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { listEntries, textHash } from "../ledger/index.ts";
import { answerObjection } from "./answer-objection.ts";
import { type FileObjectionInput, fileObjection } from "./file-objection.ts";
import { findObjection, listObjections } from "./list-objections.ts";
import { lateObjectionsFirst, type Objection, objectionStanding } from "./objection.ts";
import { withdrawObjection } from "./withdraw-objection.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = someone(context, "body-secretary");
const coordinator = someone(context, "coordinator");
const reference = "YORK-OBJ-2026-01";

const file = (
  city: Id<"City">,
  stated: Partial<FileObjectionInput> = {},
  actor: Actor = secretary,
) =>
  fileObjection(context, city, actor, {
    citySlug: "york",
    organisation: "York Tenants",
    against: "decision",
    what: { en: "The council sold the hostel." },
    happenedOn: fact("2026-04"),
    article: { instrument: "ICESCR", article: "11" },
    text: { en: "Nobody was offered another room." },
    answerDays: 90,
    ...stated,
  });
const answer = (city: Id<"City">, stated = {}, actor: Actor = coordinator) =>
  answerObjection(context, city, actor, {
    ...{ reference, kind: "partly", reason: { en: "We will find rooms." } },
    ...stated,
  });
const withdraw = (city: Id<"City">, stated = {}, actor: Actor = secretary) =>
  withdrawObjection(context, city, actor, {
    ...{ reference, reason: { en: "They found rooms." } },
    ...stated,
  });
const whole = (city: Id<"City">) => database.readCity(city, (tx) => findObjection(tx, reference));
const recorded = async (city: Id<"City">) =>
  (await database.readCity(city, (tx) => listEntries(tx))).map(({ entry }) => entry);

async function cityWithOne(): Promise<Id<"City">> {
  const city = context.newCity();
  expect(await file(city)).toEqual({ reference });
  return city;
}

describe("filing", () => {
  test("gives it a lasting name and stores the day on which the answer is due", async () => {
    const city = await cityWithOne();
    expect(await whole(city)).toMatchObject({
      reference,
      organisation: "York Tenants",
      against: "decision",
      filedOn: fact("2026-06-01"),
      answerDueOn: "2026-08-30",
      article: { instrument: "ICESCR", article: "11" },
      answers: [],
      withdrawal: null,
    });
    expect((await recorded(city))[0]).toMatchObject({
      type: "objection.filed",
      subject: `objection/${reference}`,
      facts: { organisation: textHash("York Tenants"), answerDueOn: "2026-08-30" },
    });
    expect(await file(city, { text: { en: "And again." } })).toEqual({
      reference: "YORK-OBJ-2026-02",
    });
    expect(await file(city)).toEqual({ reference, unchanged: true });
  });

  test.each([
    [{ organisation: " " }, "no-organisation"],
    [{ against: "rumour" }, "unknown-target"],
    [{ what: {} }, "no-what"],
    [{ text: { en: "" } }, "no-text"],
    [{ text: { en: "x".repeat(5001) } }, "too-long"],
    [{ right: "housing" }, "unknown-right"],
    [{ article: { instrument: "ICESCR", article: "999" } }, "unknown-article"],
    [{ filedOn: fact("2026-06-02") }, "future-date"],
    [{ happenedOn: fact("2026-06-02") }, "future-date"],
    [{ answerDueOn: day("2026-05-31") }, "deadline-before-filing"],
    [{ reference: "YORK-2026-01" }, "bad-objection-reference"],
  ])("%j is refused and leaves nothing", async (stated, refused) => {
    const city = context.newCity();
    expect(await file(city, stated)).toMatchObject({ refused });
    expect(await recorded(city)).toEqual([]);
  });

  test("is for the body's secretary, and for the terminal with a source; a name is given once", async () => {
    const city = context.newCity();
    expect(await file(city, {}, coordinator)).toEqual({ refused: "not-permitted" });
    expect(await file(city, {}, theHost)).toEqual({ refused: "no-source" });
    const loaded = { source: "https://example.org", reference };
    expect(await file(city, loaded, theHost)).toEqual({ reference });
    const other = { ...loaded, text: { en: "Another." } };
    expect(await file(city, other, theHost)).toEqual({ refused: "reference-taken" });
  });

  test("two at once have two names", async () => {
    const city = context.newCity();
    const texts = ["One.", "Two."];
    await Promise.all(texts.map((text) => file(city, { text: { en: text } })));
    const all = await database.readCity(city, listObjections);
    expect(all.map((one) => one.reference).sort()).toEqual([reference, "YORK-OBJ-2026-02"]);
  });
});

describe("answering", () => {
  test("says why, once, and beside what was said before", async () => {
    const city = await cityWithOne();
    expect(await answer(city)).toEqual({ answered: true });
    expect(await answer(city)).toEqual({ unchanged: true });
    expect(await answer(city, { kind: "upheld", seen: 0 })).toEqual({ refused: "said-meanwhile" });
    expect(await answer(city, { kind: "upheld", seen: 1 })).toEqual({ answered: true });
    expect((await whole(city))?.answers).toMatchObject([{ kind: "partly" }, { kind: "upheld" }]);
    expect((await recorded(city))[0]).toMatchObject({ type: "objection.answered" });
  });

  test.each([
    [{ kind: "maybe" }, "unknown-kind"],
    [{ reason: {} }, "no-reason"],
    [{ reason: { en: "x".repeat(5001) } }, "too-long"],
    [{ on: fact("2026-06-02") }, "future-date"],
    [{ on: fact("2026-05-31") }, "before-filing"],
    [{ reference: "YORK-OBJ-2026-99" }, "unknown-objection"],
  ])("%j is refused", async (stated, refused) => {
    expect(await answer(await cityWithOne(), stated)).toMatchObject({ refused });
  });

  test("is the city's: not the secretary's; and the terminal needs a source", async () => {
    const city = await cityWithOne();
    expect(await answer(city, {}, secretary)).toEqual({ refused: "not-permitted" });
    expect(await answer(city, {}, theHost)).toEqual({ refused: "no-source" });
  });
});

describe("withdrawing", () => {
  test("keeps what was filed readable, and ends the waiting", async () => {
    const city = await cityWithOne();
    expect(await withdraw(city)).toEqual({ withdrawn: true });
    expect(await withdraw(city)).toEqual({ refused: "withdrawn-already" });
    expect(await answer(city)).toEqual({ refused: "withdrawn-already" });
    expect((await whole(city))?.text).toEqual({ en: "Nobody was offered another room." });
    expect((await recorded(city))[0]).toMatchObject({ type: "objection.withdrawn" });
  });

  test.each([
    [{ reason: {} }, "no-reason"],
    [{ reason: { en: "x".repeat(5001) } }, "too-long"],
    [{ on: fact("2026-06-02") }, "future-date"],
    [{ on: fact("2026-05-31") }, "before-filing"],
    [{ reference: "YORK-OBJ-2026-99" }, "unknown-objection"],
  ])("%j is refused", async (stated, refused) => {
    expect(await withdraw(await cityWithOne(), stated)).toMatchObject({ refused });
  });

  test("is not the city's, and the terminal needs a source", async () => {
    const city = await cityWithOne();
    expect(await withdraw(city, {}, coordinator)).toEqual({ refused: "not-permitted" });
    expect(await withdraw(city, {}, theHost)).toEqual({ refused: "no-source" });
  });
});

function anObjection(stated: Partial<Objection> = {}): Objection {
  return {
    id: "019b0000-0000-7000-8000-000000000002" as Id<"Objection">,
    reference: "YORK-OBJ-2026-01",
    organisation: "York Tenants",
    against: "decision",
    what: { en: "The council sold the hostel." },
    happenedOn: null,
    right: null,
    article: null,
    text: { en: "Nobody was offered another room." },
    filedOn: fact("2026-06-01"),
    answerDueOn: null,
    source: null,
    answers: [],
    withdrawal: null,
    ...stated,
  };
}

describe("where it stands", () => {
  const due = day("2026-08-30");
  const late = { kind: "rejected", reason: {}, on: fact("2026-09-04"), source: null } as const;

  test("it waits, is late by so many days, and a late answer stays late", () => {
    const one = anObjection({ answerDueOn: due });
    expect(objectionStanding(one, due)).toEqual({ state: "unanswered" });
    expect(objectionStanding(one, day("2026-08-31"))).toEqual({ state: "late", days: 1 });
    const answered = anObjection({ answerDueOn: due, answers: [late] });
    expect(objectionStanding(answered, day("2027-01-01"))).toEqual({
      state: "answered",
      kind: "rejected",
      daysLate: 5,
    });
    const open = anObjection({ answerDueOn: null });
    expect(objectionStanding(open, day("2030-01-01"))).toEqual({ state: "unanswered" });
    const withdrawal = { reason: {}, on: fact("2026-09-01"), source: null };
    const taken = anObjection({ answerDueOn: due, withdrawal });
    expect(objectionStanding(taken, day("2027-01-01"))).toEqual({ state: "withdrawn" });
  });

  test("what is late longest comes first", () => {
    const on = day("2026-10-01");
    const names = lateObjectionsFirst(
      [
        anObjection({ reference: "answered", answerDueOn: due, answers: [late] }),
        anObjection({ reference: "waits", answerDueOn: day("2026-12-01") }),
        anObjection({ reference: "late", answerDueOn: due }),
        anObjection({ reference: "later", answerDueOn: day("2026-08-01") }),
      ],
      on,
    ).map((one) => one.reference);
    expect(names).toEqual(["later", "late", "waits", "answered"]);
  });
});
