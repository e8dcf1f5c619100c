// The day of a follow-up: once it has passed no new version moves it, what is said before it settles nothing, and how late it came is shown.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { day } from "../../kernel/testing.ts";
import { readCsv } from "../../platform/csv.ts";
import { caseSentence } from "./case-sentence.ts";
import type { Check } from "./check.ts";
import { finishImpact } from "./finish-impact.ts";
import { cameAs, type MeasureRef, openDay } from "./follow-up.ts";
import { followUpCheck } from "./follow-up-check.ts";
import { keepImpact } from "./keep-impact.ts";
import { findCheck } from "./list-checks.ts";
import { listDue } from "./list-due.ts";
import { assessmentRoutes } from "./routes/index.ts";
import {
  A_MEASURE,
  aCheck,
  aCheckDraft,
  aFullAssessment,
  aWeighingCity,
  finishCheck,
  succeed,
  THE_WHOLE,
  type WeighingCity,
} from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const reference = "FAIR-2026-0001";
const language = "en" as const;
const at = (on: string) => context.setNow(`${on}T12:00:00Z`);

const say = async (
  { city, officer }: WeighingCity,
  text: string,
  { on, measure = null }: { readonly on?: string; readonly measure?: MeasureRef | null } = {},
) =>
  succeed(
    await followUpCheck(context, city, officer, {
      ...{ reference, measure, text: { en: text } },
      ...(on === undefined ? {} : { on: day(on) }),
    }),
  );

async function find(city: Id<"City">): Promise<Check> {
  const check = await database.readCity(city, (tx) => findCheck(tx, reference));
  if (check === undefined) throw new Error("No check");
  return check;
}

/** What the list has, which for the case is what is worked out of the check itself. */
async function due({ city }: WeighingCity): Promise<readonly (readonly [string, string])[]> {
  const listed = await database.readCity(city, (tx) => listDue(tx, { references: [reference] }));
  const ofCase = listed.filter(({ measure }) => measure === null).map(({ dueOn }) => dueOn);
  expect(ofCase).toEqual([openDay(await find(city))].filter((one) => one !== null));
  return listed.map(({ measure, dueOn }) => [
    measure === null ? "case" : `${measure.impact}.${measure.place}`,
    dueOn,
  ]);
}

/** A case to be followed up on 1 March 2027, weighed on 1 June 2026. */
async function weighed(): Promise<WeighingCity> {
  at("2026-06-01");
  const all = await aWeighingCity(context);
  await aCheck(context, all, {}, { screening: ["limits", "serious"] });
  return all;
}

async function rewrite({ city, officer }: WeighingCity, reviewOn: string, more = {}) {
  const draft = aCheckDraft({ reviewOn }, more);
  succeed(await finishCheck(context, city, officer, { reference, language, draft }));
}

const NOTHING_TOUCHED = { rights: [], screening: ["none"] };

describe("the day of a follow-up", () => {
  test("that is still to come moves with a new version, and goes where no right is touched any more", async () => {
    const all = await weighed();
    at("2027-03-01");
    await rewrite(all, "2027-09-01");
    expect(await due(all)).toEqual([["case", "2027-09-01"]]);
    await rewrite(all, "", NOTHING_TOUCHED);
    expect(await due(all)).toEqual([]);
    await rewrite(all, "");
    expect(await due(all)).toEqual([["case", "2027-09-01"]]);
  });

  test.each([
    ["moves it", "2028-03-01", {}],
    ["names none", "", {}],
    ["touches no right", "", NOTHING_TOUCHED],
  ])("that has passed stays late where a new version %s", async (_, reviewOn, more) => {
    const all = await weighed();
    at("2027-04-12");
    await rewrite(all, reviewOn, more);
    expect(await due(all)).toEqual([["case", "2027-03-01"]]);
    await say(all, "In February ten waited.", { on: "2027-02-28" });
    expect(await due(all)).toEqual([["case", "2027-03-01"]]);
    await say(all, "Ten households wait still.");
    expect(await due(all)).toEqual(reviewOn === "" ? [] : [["case", reviewOn]]);
    const { followUps } = await find(all.city);
    expect(followUps.map((one) => cameAs(one, followUps))).toEqual([
      { as: "interim" },
      { as: "settling", daysLate: 42 },
    ]);
  });

  test("of a measure moves and goes only while it is still to come, and the late one can be said", async () => {
    const all = await weighed();
    const { city, officer } = all;
    await aFullAssessment(context, all, reference);
    const change = async (piece: Readonly<Record<string, string>>, reasons: string) => {
      const common = { reference, language } as const;
      const changed = { kind: "mitigations", place: 1, piece } as const;
      succeed(await keepImpact(context, city, officer, { ...common, change: changed }));
      const whole = { ...THE_WHOLE, reasons };
      succeed(await finishImpact(context, city, officer, { ...common, whole }));
    };
    await change({ ...A_MEASURE, dueOn: "2026-12-15" }, "Later.");
    expect(await due(all)).toContainEqual(["2.1", "2026-12-15"]);
    at("2027-01-04");
    await change({ ...A_MEASURE, dueOn: "2027-12-15" }, "Much later.");
    expect(await due(all)).toContainEqual(["3.1", "2026-12-15"]);
    await change({ ...A_MEASURE, text: "Build flats.", dueOn: "2028-01-01" }, "Another.");
    expect(await due(all)).toEqual([
      ["3.1", "2026-12-15"],
      ["case", "2027-03-01"],
      ["4.1", "2028-01-01"],
    ]);
    const { visit } = moduleSite(assessmentRoutes(context), { city, actor: officer, language });
    const work = `/work/decisions/${reference}`;
    expect((await visit(work)).html).toContain('<option value="3.1" selected');
    const sent = { of: "3.1", text: "Forty flats are rented." };
    expect((await visit(`${work}/follow-ups`, sent)).location).toBe(`/york${work}?done`);
    // The day to which it was moved had not passed when it was named no more.
    expect(await due(all)).toEqual([
      ["case", "2027-03-01"],
      ["4.1", "2028-01-01"],
    ]);
    expect((await visit(`/decisions/${reference}`)).html).toContain(
      "4 January 2027, 20 days late: Forty flats are rented.",
    );
  });
});

describe("what is said before the day", () => {
  test("as the last word settles that day, and no later one to which it is moved", async () => {
    const all = await weighed();
    const { city, officer } = all;
    at("2027-02-01");
    const { visit } = moduleSite(assessmentRoutes(context), { city, actor: officer, language });
    const address = `/work/decisions/${reference}/follow-ups`;
    const sent = { of: "case", text: "Nobody waits any more.", final: "yes" };
    expect((await visit(address, sent)).status).toBe(303);
    expect(await due(all)).toEqual([]);
    const { followUps } = await find(city);
    expect(followUps.map((one) => cameAs(one, followUps))).toEqual([
      { as: "settling", daysLate: 0 },
    ]);
    expect((await visit(`/decisions/${reference}`)).html).not.toContain("before its day");
    await rewrite(all, "2027-09-01");
    expect(await due(all)).toEqual([["case", "2027-09-01"]]);
  });

  const sentence = (check: Check, of: Language) =>
    caseSentence(check, { language: of, address: "there", reader: "everybody" }) ?? "";

  test("is shown as such and settles nothing, in the sentence for the case file neither", async () => {
    const all = await weighed();
    at("2027-02-01");
    await say(all, "Twenty wait.");
    expect(await due(all)).toEqual([["case", "2027-03-01"]]);
    const { visit } = moduleSite(assessmentRoutes(context), {
      ...{ city: all.city, actor: undefined, language },
    });
    const before = (await visit(`/decisions/${reference}`)).html;
    expect(before).toContain("Follow-up due in 28 days");
    expect(before).toContain("1 February 2027, before its day: Twenty wait.");
    expect(sentence(await find(all.city), "en")).toContain("It is reviewed on 1 March 2027.");
    for (const of of LANGUAGES)
      expect(sentence(await find(all.city), of)).not.toMatch(
        /followed up|Fulgt opp|Überprüft wurde/,
      );
    at("2027-03-04");
    expect((await visit(`/decisions/${reference}`)).html).toContain(
      "Nobody has said since that day what came of it.",
    );
    const [waiting] = readCsv((await visit("/decisions.csv")).html).rows;
    expect(waiting?.cells).toMatchObject({ followed_up_on: "", followed_up_days_late: "" });

    await say(all, "Ten wait.");
    await say(all, "Nine wait.");
    const after = (await visit(`/decisions/${reference}`)).html;
    expect(after).toContain("4 March 2027, 3 days late: Ten wait.");
    // What is said beyond it is not late.
    expect(after).toContain("4 March 2027: Nine wait.");
    const [row] = readCsv((await visit("/decisions.csv")).html).rows;
    expect(row?.cells).toMatchObject({ followed_up_on: "2027-03-04", followed_up_days_late: "3" });
    for (const [of, words] of [
      ["en", "It was followed up on 4 March 2027;"],
      ["nb", "Fulgt opp 4. mars 2027."],
      ["de", "Überprüft wurde am 4. März 2027;"],
    ] as const)
      expect(sentence(await find(all.city), of)).toContain(words);
    await rewrite(all, "2028-03-01");
    expect(sentence(await find(all.city), "en")).toContain("It is reviewed on 1 March 2028.");
  });
});
