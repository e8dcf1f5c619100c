// The city's answer to advice: how long it has been missing, by which day it was due, and where that is shown and counted.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { day, fact } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { readCsv } from "../../platform/csv.ts";
import { anActor, aPerson } from "../accounts/testing.ts";
import { aDepartment } from "../departments/testing.ts";
import { verifyLedger } from "../ledger/index.ts";
import { answerAdvice } from "./answer-advice.ts";
import { askBody } from "./ask-body.ts";
import { giveAdvice } from "./give-advice.ts";
import { findBody } from "./list-bodies.ts";
import { listDeskTasks } from "./list-desk-tasks.ts";
import { listMatterPage, listMatters } from "./list-matters.ts";
import { type Matter, matterStanding } from "./matter.ts";
import { bodies } from "./module.ts";
import { reviseMandate } from "./revise-mandate.ts";
import { bodyRoutes } from "./routes/index.ts";
import { aBody } from "./testing.ts";
import { matterMark } from "./words.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = anActor("coordinator");
const secretary = anActor("body-secretary");
const NOW = "2026-06-01T12:00:00Z";
const TODAY = day("2026-06-01");
const en = (text: string) => ({ en: text });

const site = (city: Id<"City">, actor: Actor | undefined) =>
  moduleSite(bodyRoutes(context), { city, actor });
const mandate = (city: Id<"City">, stated: object) =>
  reviseMandate(context, city, coordinator, {
    ...{ body: "council", purpose: en("Advice."), on: fact("2020"), ...stated },
  });

/** A council whose advice the city is to answer within 20 days, where no other number is stated. */
async function withMandate(answerDays: number | null = 20): Promise<Id<"City">> {
  const city = context.newCity();
  await aBody(context, city);
  await mandate(city, { heardDays: 30, answerDays });
  return city;
}

async function advised(city: Id<"City">, title: string, on: string, department?: string) {
  const asked = await askBody(context, city, coordinator, {
    ...{ body: "council", title: en(title), askedOn: day("2026-05-01") },
    ...(department === undefined ? {} : { department }),
  });
  if ("refused" in asked) throw new Error(asked.refused);
  const { number } = asked;
  const said = { body: "council", number, text: en("Build it."), on: day(on) };
  context.setNow(`${on}T12:00:00Z`);
  expect(await giveAdvice(context, city, secretary, said)).toEqual({ heard: true });
  context.setNow(NOW);
  return number;
}

const answer = (city: Id<"City">, number: number, on: string) =>
  answerAdvice(context, city, coordinator, {
    ...{ body: "council", number, kind: "followed", reason: en("Yes."), on: day(on) },
  });

async function matters(city: Id<"City">): Promise<readonly Matter[]> {
  return database.readCity(city, (tx) => listMatters(tx));
}
const standings = async (city: Id<"City">) =>
  (await matters(city)).map((one) => matterStanding(one, TODAY));

describe("the day by which the city is to answer", () => {
  test("is stored with the first advice; neither another mandate nor more advice moves it", async () => {
    const city = await withMandate();
    const number = await advised(city, "Homes", "2026-05-06");
    await mandate(city, { answerDays: 60, on: fact("2026-05-20") });
    const more = { body: "council", number, text: en("And soon."), on: day("2026-05-25") };
    expect(await giveAdvice(context, city, secretary, more)).toEqual({ heard: true });
    const again = { ...more, text: en("Build it."), on: day("2026-05-06") };
    expect(await giveAdvice(context, city, secretary, again)).toEqual({ unchanged: true });
    const [matter] = await matters(city);
    expect(matter?.hearings.map(({ answerDueOn }) => answerDueOn)).toEqual(["2026-05-26", null]);
    await advised(city, "Parks", "2026-05-21");
    expect((await matters(city))[1]?.hearings[0]?.answerDueOn).toBe("2026-07-20");
    const { recorded } = bodies;
    const verified = await verifyLedger(database, [city], recorded === undefined ? [] : [recorded]);
    expect(verified.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test("counts from the day on which the advice was entered where that is later, and the page says which", async () => {
    const city = await withMandate();
    const said = { body: "council", text: en("Build it.") };
    for (const [place, on] of ["2026-05-06", "2026-05-30", "2026-05-31"].entries()) {
      const number = place + 1;
      await askBody(context, city, coordinator, {
        ...{ body: "council", title: en(`Matter ${number}`), askedOn: day("2026-05-01") },
      });
      expect(await giveAdvice(context, city, secretary, { ...said, number, on: day(on) })).toEqual({
        heard: true,
      });
    }
    const [first] = await matters(city);
    expect(first?.hearings[0]).toMatchObject({ on: "2026-05-06", answerDueOn: "2026-06-21" });
    expect((await standings(city))[0]).toMatchObject({ daysUnanswered: 26, answerDaysLate: 0 });
    const pages = async (at: string, actor?: Actor, language: Language = "en") =>
      (await moduleSite(bodyRoutes(context), { city, actor, language }).visit(at)).html;
    for (const [at, actor] of [
      ["/bodies/council/matters", undefined],
      ["/work/bodies/council/matters", secretary],
    ] as const) {
      expect(await pages(`${at}/1`, actor)).toContain("entered on 1 June 2026");
      expect(await pages(`${at}/2`, actor)).toContain("entered on 1 June 2026");
      expect(await pages(`${at}/3`, actor)).not.toContain("entered on");
    }
    expect(await pages("/bodies/council/matters/1", undefined, "nb")).toContain(
      "lagt inn 1. juni 2026",
    );
    expect(await pages("/bodies/council/matters/1", undefined, "de")).toContain(
      "eingetragen am 1. Juni 2026",
    );
    // The record holds the day that was stored.
    const { recorded } = bodies;
    const verified = await verifyLedger(database, [city], recorded === undefined ? [] : [recorded]);
    expect(verified.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test("is none where the mandate gives no days; the silence is counted all the same", async () => {
    const city = await withMandate(null);
    const number = await advised(city, "Homes", "2026-05-06");
    expect(await standings(city)).toMatchObject([
      { state: "heard", answer: null, daysUnanswered: 26, answerDaysLate: 0 },
    ]);
    expect(await answer(city, number, "2026-05-30")).toEqual({ answered: true });
    expect(await standings(city)).toMatchObject([{ daysUnanswered: null, answerDaysLate: 0 }]);
  });

  test("is a whole number of days from 1 to 730", async () => {
    const city = await withMandate();
    for (const answerDays of [0, 731, 1.5])
      expect(await mandate(city, { answerDays })).toMatchObject({
        ...{ refused: "bad-days", field: "answerDays" },
      });
    const { visit } = site(city, coordinator);
    const form = { "purpose-en": "Advice.", answerDays: "731", adoptedOn: "2026-05-01", seen: "1" };
    const back = await visit("/work/bodies/council/mandates", form);
    expect([back.status, back.html.includes('href="#mandate-answerDays"')]).toEqual([422, true]);
    expect(
      (await visit("/work/bodies/council/mandates", { ...form, answerDays: "45" })).status,
    ).toBe(303);
    const { html } = await site(city, undefined).visit("/bodies/council");
    expect(html).toContain("within 45 days");
    const versions = (await site(city, undefined).visit("/bodies/council/mandate")).html;
    expect(versions).toMatch(/within .*45.* days/s);
  });

  test("makes an answer late: as long as it is missing, and for good once it came too late", async () => {
    const city = await withMandate();
    const number = await advised(city, "Homes", "2026-05-06");
    expect(await standings(city)).toMatchObject([{ daysUnanswered: 26, answerDaysLate: 6 }]);
    expect(await answer(city, number, "2026-05-29")).toEqual({ answered: true });
    expect(await answer(city, number, "2026-06-01")).toEqual({ answered: true });
    expect(await standings(city)).toMatchObject([{ daysUnanswered: null, answerDaysLate: 3 }]);
    const [matter] = await matters(city);
    if (matter === undefined) throw new Error("No matter");
    for (const language of LANGUAGES)
      expect(matterMark(matter, TODAY, language)).toMatchObject({ tone: "bad" });
    expect(matterMark(matter, TODAY, "en").text).toBe("Heard, answered 3 days late");
  });
});

describe("advice without an answer", () => {
  async function aCityWithThree() {
    const city = await withMandate();
    await aDepartment(context, city, "housing");
    await advised(city, "Late", "2026-05-06", "housing");
    await advised(city, "Soon", "2026-05-20");
    const done = await advised(city, "Done", "2026-05-06");
    await answer(city, done, "2026-05-07");
    return city;
  }

  test("stands in the log with its days, can be asked for alone, and is counted, also in the file", async () => {
    const city = await aCityWithThree();
    const { visit } = site(city, undefined);
    const all = (await visit("/bodies/matters")).html;
    expect(all).toContain("3 matters: 3 heard. The city has not answered 2, 1 of them late.");
    const { html } = await visit("/bodies/matters?state=unanswered");
    expect(html).toContain("Heard, no answer yet, 6 days late");
    expect(html).toContain("Heard, no answer yet (12 days)");
    expect(html.indexOf(">Late<")).toBeLessThan(html.indexOf(">Soon<"));
    expect(html).not.toContain(">Done<");
    const found = await database.readCity(city, (tx) =>
      listMatterPage(tx, TODAY, { state: "unanswered" }),
    );
    expect(found.total).toBe(2);
    const page = (await visit("/bodies/council")).html;
    expect(page).toContain("The city has not answered 2, 1 of them late.");
    expect(page).toContain('href="/bodies/council/matters?state=unanswered"');
    expect((await visit("/bodies/council/matters/1")).html).toContain("26 May 2026");
    const { rows } = readCsv((await visit("/bodies/matters.csv")).html);
    expect(
      rows.map(({ cells }) => [
        ...[cells.state, cells.answer_due_on, cells.days_without_answer, cells.answer_days_late],
      ]),
    ).toEqual([
      ["heard", "2026-05-26", "26", "6"],
      ["heard", "2026-06-09", "12", "0"],
      ["heard", "2026-05-26", "", "0"],
    ]);
  });

  test("can be asked for alone where its day has passed, and of whatever department, also as a file", async () => {
    const city = await aCityWithThree();
    await askBody(context, city, coordinator, {
      ...{ body: "council", title: en("Unheard"), askedOn: day("2026-04-01") },
    });
    const { visit } = site(city, undefined);
    const at = "/bodies/matters";
    const pageOf = async (query: string) => (await visit(`${at}${query}`)).html;
    const titled = (html: string) =>
      ["Late", "Soon", "Done", "Unheard"].filter((title) => html.includes(`>${title}<`));
    const filed = async (query: string) =>
      readCsv((await visit(`${at}.csv${query}`)).html).rows.map(({ cells }) => cells.title);
    for (const [query, expected] of [
      ["?state=answer-late", ["Late"]],
      ["?state=unanswered", ["Late", "Soon"]],
      ["?state=overdue", ["Unheard"]],
      ["?state=unanswered&department=-", ["Soon"]],
      ["?department=housing", ["Late"]],
      ["?department=-", ["Soon", "Done", "Unheard"]],
      ["?department=housing&state=overdue", []],
      ["?state=foo&department=nope", ["Late", "Soon", "Done", "Unheard"]],
      ["?state=&department=", ["Late", "Soon", "Done", "Unheard"]],
    ] as const) {
      expect([query, titled(await pageOf(query))]).toEqual([query, expected]);
      expect([query, await filed(query)]).toEqual([query, expected]);
    }
    expect(await filed("?body=council&state=answer-late")).toEqual(["Late"]);
    const chosen = await pageOf("?state=answer-late&department=housing");
    expect(chosen).toContain('href="/bodies/matters.csv?state=answer-late&amp;department=housing"');
    expect((await visit("/bodies/council/matters?state=overdue&department=-")).html).toContain(
      'href="/bodies/matters.csv?body=council&amp;state=overdue&amp;department=-"',
    );
    expect(await pageOf("?state=foo&department=nope")).toContain('href="/bodies/matters.csv"');
    for (const words of ["Advice overdue", "Answer overdue", "No department is named"])
      expect(chosen).toContain(words);
    for (const [language, words] of [
      ["nb", ["Uttalelse over fristen", "Svar over fristen", "Ingen avdeling er nevnt"]],
      ["de", ["Anhörung überfällig", "Antwort überfällig", "Keine Abteilung genannt"]],
    ] as const) {
      const { html } = await moduleSite(bodyRoutes(context), {
        ...{ city, actor: undefined, language },
      }).visit(at);
      for (const word of words) expect(html).toContain(word);
    }
  });

  test("waits on the desk of those who answer, late as it is, and in their list of bodies", async () => {
    const city = await aCityWithThree();
    const { account } = await aPerson(context, city, { role: "contributor" });
    await aDepartment(context, city, "roads", { members: [account] });
    const outside = { ...anActor("contributor"), accountId: account };
    const worker = await aPerson(context, city, { role: "contributor" });
    await aDepartment(context, city, "schools", { members: [worker.account] });
    const inside = { ...anActor("contributor"), accountId: worker.account };
    await advised(city, "Desks", "2026-05-06", "schools");
    const waiting = (actor: Actor) =>
      database.readCity(city, (tx) => listDeskTasks(tx, { actor, on: TODAY, preferred: ["en"] }));
    expect(await waiting(coordinator)).toMatchObject([
      { due: "2026-05-26", daysLate: 6, href: "work/bodies#unanswered" },
    ]);
    expect(await waiting(inside)).toMatchObject([
      { due: "2026-05-26", daysLate: 6, href: "work/bodies/council/matters/4" },
    ]);
    expect(await waiting(outside)).toEqual([]);
    expect(await waiting(secretary)).toEqual([]);
    const listOf = async (actor: Actor) => (await site(city, actor).visit("/work/bodies")).html;
    expect(await listOf(coordinator)).toContain('id="unanswered"');
    const own = await listOf(inside);
    expect([own.includes(">Desks<"), own.includes(">Late<")]).toEqual([true, false]);
    expect(await listOf(outside)).not.toContain('id="unanswered"');
  });
});

describe("the form for asking a body", () => {
  test("begins with the contributor's department where they have one, and with none for the coordinator", async () => {
    const city = await withMandate();
    const { account } = await aPerson(context, city, { role: "contributor" });
    await aDepartment(context, city, "roads", { members: [account] });
    await aDepartment(context, city, "housing");
    const actor = { ...anActor("contributor"), accountId: account };
    const chosen = async (who: Actor) =>
      /<option value="(\w+)" selected/.exec(
        (await site(city, who).visit("/work/bodies/council")).html.split(
          'id="matter-department"',
        )[1] ?? "",
      )?.[1];
    expect(await chosen(actor)).toBe("roads");
    expect(await chosen(coordinator)).toBeUndefined();
    await aDepartment(context, city, "schools", { members: [account] });
    expect(await chosen(actor)).toBeUndefined();
    expect(await database.readCity(city, (tx) => findBody(tx, "council"))).toBeDefined();
  });
});
