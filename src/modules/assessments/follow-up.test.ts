// What came of a case and of its measures: due, late, said, and never to be made to vanish.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { readCsv } from "../../platform/csv.ts";
import { aPerson } from "../accounts/testing.ts";
import { aDepartment } from "../departments/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { caseSentence } from "./case-sentence.ts";
import { checkDocument } from "./check-document.ts";
import { finishImpact } from "./finish-impact.ts";
import { readFollowUpKey } from "./follow-up.ts";
import { type FollowUpCheckInput, followUpCheck } from "./follow-up-check.ts";
import { keepImpact } from "./keep-impact.ts";
import { findCheck } from "./list-checks.ts";
import { listDeskTasks } from "./list-desk-tasks.ts";
import { countLate, listDue } from "./list-due.ts";
import { recordDecision } from "./record-decision.ts";
import { assessmentRoutes } from "./routes/index.ts";
import {
  A_MEASURE,
  aCheck,
  aCheckDraft,
  aFullAssessment,
  aWeighingCity,
  finishCheck,
  keepCheck,
  succeed,
  THE_WHOLE,
  type WeighingCity,
  withdrawCheck,
} from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const reference = "FAIR-2026-0001";
const measure = { impact: 1, place: 1 };

const say = (
  city: Id<"City">,
  actor: Actor | undefined,
  stated: Partial<FollowUpCheckInput> = {},
) =>
  followUpCheck(context, city, actor, {
    ...{ reference, measure: null, text: { en: "Ten households wait still." } },
    ...stated,
  });
const due = async (city: Id<"City">) =>
  (await database.readCity(city, (tx) => listDue(tx, {}))).map(({ measure: of, dueOn }) => [
    ...[of === null ? "case" : `${of.impact}.${of.place}`, dueOn],
  ]);
const site = ({ city }: Pick<WeighingCity, "city">, actor: Actor | undefined) =>
  moduleSite(assessmentRoutes(context), { city, actor });

/** A case to be followed up on 1 March 2027, with a measure that is due on 1 December 2026. */
async function weighed(whole: Readonly<Record<string, string>> = {}): Promise<WeighingCity> {
  context.setNow("2026-06-01T12:00:00Z");
  const all = await aWeighingCity(context);
  await aCheck(context, all, {}, { screening: ["limits", "serious"] });
  await aFullAssessment(context, all, reference, whole);
  return all;
}

describe("what came of a case", () => {
  test("is due until somebody says it, of the case and of each measure, and late once its day has passed", async () => {
    const all = await weighed();
    const { city, officer } = all;
    expect(await due(city)).toEqual([
      ["1.1", "2026-12-01"],
      ["case", "2027-03-01"],
    ]);
    const lateOn = (on: string) => database.readCity(city, (tx) => countLate(tx, day(on)));
    expect([await lateOn("2026-12-01"), await lateOn("2026-12-02")]).toEqual([0, 1]);
    expect(await lateOn("2027-04-12")).toBe(2);
    context.setNow("2027-04-12T12:00:00Z");
    expect(await say(city, officer, { measure })).toEqual({ said: true });
    expect(await due(city)).toEqual([["case", "2027-03-01"]]);
    const source = "https://city.example/homes";
    expect(await say(city, officer, { on: day("2027-04-01"), source })).toEqual({ said: true });
    expect(await due(city)).toEqual([]);
    const check = await database.readCity(city, (tx) => findCheck(tx, reference));
    expect(check?.followUps).toMatchObject([
      { number: 1, measure, dueOn: "2026-12-01", on: "2027-04-12" },
      { number: 2, measure: null, dueOn: "2027-03-01", on: "2027-04-01", source },
    ]);
    const wanted = { language: "en", address: "there", reader: "everybody" } as const;
    expect(check === undefined ? "" : caseSentence(check, wanted)).toContain(
      "It was followed up on 1 April 2027; what came of it stands in the assessment.",
    );
    const [entry] = await database.readCity(city, (tx) => listEntries(tx));
    expect(entry?.type).toBe("decision-check.followed-up");
    expect(entry?.entry?.facts).toMatchObject({ number: 2, due: "2027-03-01", measure: null });
    expect(entry?.body).not.toContain("Ten households");
    expect(await say(city, officer, { on: day("2027-04-01"), source })).toEqual({
      unchanged: true,
    });
    // More can be said later.
    expect(await say(city, officer, { text: { en: "None waits any more." } })).toHaveProperty(
      "said",
    );
  });

  test.each([
    [{ text: {} }, "no-text"],
    [{ text: { en: "x".repeat(5001) } }, "too-long"],
    [{ text: { en: "a@b.no waits" } }, "names-person"],
    [{ on: day("2026-06-02") }, "future-date"],
    [{ on: day("2026-05-31") }, "before-weighed"],
    [{ on: day("2026-05-31"), measure }, "before-weighed"],
    [{ measure: { impact: 2, place: 1 } }, "unknown-measure"],
    [{ measure: { impact: 1, place: 2 } }, "unknown-measure"],
    [{ measure: readFollowUpKey("1.0") }, "unknown-measure"],
    [{ reference: "FAIR-2026-0099" }, "unknown-check"],
  ])("%j is refused: %s", async (stated, refused) => {
    const { city, officer } = await weighed();
    expect(await say(city, officer, stated)).toMatchObject({ refused });
  });

  test("is said by the department, and of a measure also by the one that has it", async () => {
    const all = await aWeighingCity(context);
    const { city, officer, teacher, coordinator, secretary } = all;
    await aCheck(context, all, {}, { screening: ["limits", "serious"] });
    const piece = { ...A_MEASURE, text: "Build a school.", owner: "schools" };
    const common = { reference, language: "en" } as const;
    const change = { kind: "mitigations", piece } as const;
    succeed(await keepImpact(context, city, officer, { ...common, change }));
    await aFullAssessment(context, all, reference);
    expect(await say(city, secretary)).toEqual({ refused: "not-permitted" });
    expect(await say(city, teacher)).toEqual({ refused: "not-your-department" });
    expect(await say(city, teacher, { measure: { impact: 1, place: 2 } })).toEqual({
      refused: "not-your-department",
    });
    const theirs = (await site(all, teacher).visit(`/work/decisions/${reference}`)).html;
    expect(theirs).toContain("Say what came of it");
    expect(theirs).not.toContain("Measure: Rent flats");
    expect(await say(city, teacher, { measure })).toEqual({ said: true });
    expect(await say(city, coordinator)).toEqual({ said: true });
    const draft = aCheckDraft({ caseNumber: "2026/0042" });
    const begun = succeed(await keepCheck(context, city, officer, { draft }));
    expect(await say(city, officer, begun)).toEqual({ refused: "not-finished" });
    const reason = { en: "It fell away." };
    succeed(await withdrawCheck(context, city, officer, { reference, reason }));
    expect(await say(city, officer)).toEqual({ refused: "withdrawn-check" });
  });

  test("does not vanish by a new version without a day, and is asked again where that names a later one", async () => {
    const all = await weighed();
    const { city, officer } = all;
    const rewrite = async (fields: Readonly<Record<string, string>>, more = {}) =>
      succeed(
        await finishCheck(context, city, officer, {
          ...{ reference, language: "en", draft: aCheckDraft(fields, more) },
        }),
      );
    await rewrite({ reviewOn: "" });
    expect(await due(city)).toContainEqual(["case", "2027-03-01"]);
    context.setNow("2027-03-01T12:00:00Z");
    succeed(await say(city, officer));
    succeed(await say(city, officer, { measure }));
    await rewrite({ facts: "Fifty households.", expectedOn: "2026-09-01" });
    const common = {
      reference,
      language: "en",
      whole: { ...THE_WHOLE, reasons: "Anew." },
    } as const;
    expect(await finishImpact(context, city, officer, common)).toEqual({ version: 2 });
    expect(await due(city)).toEqual([]);
    await rewrite({ reviewOn: "2028-03-01" });
    expect(await due(city)).toEqual([["case", "2028-03-01"]]);
    await rewrite({ reviewOn: "" }, { rights: [], screening: ["none"] });
    expect(await due(city)).toEqual([]);
  });

  test("is not asked of what was withdrawn or what the council rejected", async () => {
    const { city, officer } = await weighed();
    const decide = async (kind: string, on: string) => {
      const decision = { reference, kind, text: { en: "So." }, on: day(on) };
      succeed(await recordDecision(context, city, officer, decision));
    };
    await decide("rejected", "2026-05-20");
    expect(await due(city)).toEqual([]);
    await decide("as-proposed", "2026-05-30");
    expect(await due(city)).toHaveLength(2);
    const reason = { en: "It fell away." };
    succeed(await withdrawCheck(context, city, officer, { reference, reason }));
    expect(await due(city)).toEqual([]);
  });

  test("tells nobody of the measures of an assessment that is the city's own", async () => {
    const all = await weighed({ open: "no" });
    const { city, officer } = all;
    context.setNow("2026-12-10T12:00:00Z");
    const lateNow = () => database.readCity(city, (tx) => countLate(tx, day("2026-12-10")));
    expect(await lateNow()).toBe(0);
    expect((await site(all, undefined).visit("/decisions")).html).not.toContain("Measure 9 days");
    expect((await site(all, officer).visit("/work/decisions")).html).toContain("Measure 9 days");
    succeed(await say(city, officer, { measure }));
    const check = await database.readCity(city, (tx) => findCheck(tx, reference));
    if (check === undefined) throw new Error("No check");
    const files = { city: { slug: "york", name: {} }, sentences: {}, entries: [] };
    expect(JSON.stringify(checkDocument(check, files))).not.toContain("Ten households");
    const decision = { reference, kind: "as-proposed", text: { en: "Yes." } };
    succeed(await recordDecision(context, city, officer, decision));
    const after = await database.readCity(city, (tx) => findCheck(tx, reference));
    if (after === undefined) throw new Error("No check");
    expect(JSON.stringify(checkDocument(after, files))).toContain("Ten households");
  });
});

describe("the desk", () => {
  const desk = (city: Id<"City">, actor: Actor, on: string) =>
    database.readCity(city, (tx) => listDeskTasks(tx, { actor, on: day(on), preferred: ["en"] }));

  test("of the department and the coordinators has it a month before its day, the late first", async () => {
    const { city, officer, teacher, coordinator } = await weighed();
    expect(await desk(city, officer, "2026-10-31")).toEqual([]);
    for (const actor of [officer, coordinator])
      expect(await desk(city, actor, "2026-11-01")).toEqual([
        {
          ...{ due: "2026-12-01", daysLate: 0, href: `work/decisions/${reference}#say` },
          title: "Say what came of the measure “Rent flats from the church.”",
          why: `${reference} is to be followed up by 1 December 2026.`,
        },
      ]);
    expect(await desk(city, teacher, "2026-11-01")).toEqual([]);
    expect(await desk(city, officer, "2027-04-12")).toEqual([
      {
        ...{ due: "2026-12-01", daysLate: 132, href: "work/decisions#follow-ups" },
        title: "Say what came of 2 cases and measures",
        why: "2 are late.",
      },
    ]);
  });

  test("of an editor has those of where they work", async () => {
    const { city } = await weighed();
    const { account } = await aPerson(context, city, { role: "editor" });
    const editor = { accountId: account, name: "Somebody", roles: ["editor"] };
    expect(await desk(city, editor, "2026-12-10")).toEqual([]);
    await aDepartment(context, city, "housing", { members: [account] });
    expect(await desk(city, editor, "2026-12-10")).toHaveLength(1);
  });
});

describe("the pages", () => {
  test("say how late it is, take it, and show it to everybody", async () => {
    const all = await weighed();
    context.setNow("2027-04-12T12:00:00Z");
    const { visit, become } = site(all, undefined);
    for (const path of ["/decisions", `/decisions/${reference}`])
      expect((await visit(path)).html).toContain("Measure 132 days late");
    const before = (await visit(`/decisions/${reference}`)).html;
    expect(before).toContain("Follow-up 42 days late");
    expect(before).toContain("Nobody has said yet what came of it.");
    expect((await visit("/decisions")).html).toContain("2 follow-ups are late");
    const [row] = readCsv((await visit("/decisions.csv")).html).rows;
    expect(row?.cells).toMatchObject({
      follow_up_due_on: "2026-12-01",
      follow_up_days_late: "132",
    });

    become(all.officer);
    const work = `/work/decisions/${reference}`;
    const list = (await visit("/work/decisions")).html;
    expect(list).toContain("2 follow-ups are late.");
    expect(list).toContain(`href="/york${work}#say"`);
    const empty = await visit(`${work}/follow-ups`, { of: "", text: "" });
    expect([empty.status, empty.html.includes('href="#followUp-text"')]).toEqual([422, true]);
    const wrong = await visit(`${work}/follow-ups`, { of: "9.9", text: "Forty flats are rented." });
    expect([wrong.status, wrong.html.includes('href="#followUp-of"')]).toEqual([422, true]);
    expect(wrong.html).toContain("Forty flats are rented.</textarea>");
    for (const [of, text] of [
      ["1.1", "Forty flats are rented."],
      ["case", "Ten households wait still."],
    ] as const)
      expect((await visit(`${work}/follow-ups`, { of, text })).location).toBe(`/york${work}?done`);
    const again = { of: "case", text: "Ten households wait still." };
    expect((await visit(`${work}/follow-ups`, again)).location).toBe(`/york${work}?unchanged`);
    become(all.secretary);
    expect((await visit(`${work}/follow-ups`, again)).status).toBe(403);

    become(undefined);
    const { html } = await visit(`/decisions/${reference}`);
    // How late it came stays beside it; nothing is due any more.
    for (const text of [
      "12 April 2027, 132 days late: Forty flats are rented.",
      "12 April 2027, 42 days late: Ten households wait still.",
    ])
      expect(html).toContain(text);
    expect(html).not.toContain("Follow-up 42 days late");
    expect(html).not.toContain("Measure 132 days late");
    expect((await visit("/decisions")).html).not.toContain("late");
    const [later] = readCsv((await visit("/decisions.csv")).html).rows;
    expect(later?.cells).toMatchObject({
      ...{ follow_up_due_on: "", followed_up_on: "2027-04-12", followed_up_days_late: "42" },
    });
  });

  test("say of what was sent untouched that nothing was changed", async () => {
    const all = await weighed();
    const { visit } = site(all, all.officer);
    const work = `/work/decisions/${reference}`;
    const { fields } = aCheckDraft();
    const sent = { ...fields, rights: "housing", act: "finish", title: "Fewer" };
    const first = await visit(`${work}/version`, { ...sent, screening: "limits" });
    expect(first.location).toBe(`/york${work}?done`);
    const second = await visit(`${work}/version`, { ...sent, screening: "limits" });
    expect(second.location).toBe(`/york${work}?unchanged`);
    const { html } = await visit(`${work}?unchanged`);
    expect(html).toContain("Nothing was changed.");
    expect(html).not.toContain("stands in the public record");
    const full = await visit(`${work}/full/whole`, { ...THE_WHOLE, act: "finish" });
    expect(full.location).toBe(`/york${work}?unchanged`);
  });
});
