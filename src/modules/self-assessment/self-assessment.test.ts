// Holding the city against a framework: what is said of elements, what is published and frozen, and every refusal.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { filePath } from "../../kernel/source.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor, someone, theHost } from "../accounts/testing.ts";
import { aBody } from "../bodies/testing.ts";
import { adoptDeclaration } from "../city/index.ts";
import { aCity, aDeclaration } from "../city/testing.ts";
import { aDepartment } from "../departments/testing.ts";
import { aPdf, keepEvidence } from "../evidence/testing.ts";
import { listEntries, verifyLedger } from "../ledger/index.ts";
import { aPlannedMeasure } from "../plans/testing.ts";
import { type AnswerElementInput, answerElement } from "./answer-element.ts";
import { listFrameworks } from "./list-frameworks.ts";
import { findSelfAssessment, listAnswers, listPublications } from "./list-self-assessments.ts";
import { selfAssessment } from "./module.ts";
import { openSelfAssessment } from "./open-self-assessment.ts";
import { publishSelfAssessment } from "./publish-self-assessment.ts";
import { takeEarlierAnswers } from "./take-earlier-answers.ts";
import { addFramework, aFrameworkFile } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = anActor("coordinator");
const framework = "fra-2021-2022";
const assessedBy = { en: "The city" };

const open = (city: Id<"City">, stated: object = {}, actor: Actor = coordinator) =>
  openSelfAssessment(context, city, actor, { framework, year: 2026, assessedBy, ...stated });
const answer = (
  city: Id<"City">,
  stated: Partial<AnswerElementInput> = {},
  actor: Actor | undefined = coordinator,
) =>
  answerElement(context, city, actor, {
    ...{ framework, year: 2026, element: "S1", state: "in-use" },
    ...stated,
  });
const publish = (city: Id<"City">, stated: object = {}, actor: Actor = coordinator) =>
  publishSelfAssessment(context, city, actor, { framework, year: 2026, ...stated });
const answersOf = (city: Id<"City">, year = 2026) =>
  database.readCity(city, async (tx) => {
    const assessment = await findSelfAssessment(tx, framework, year);
    return assessment === undefined ? new Map() : listAnswers(tx, assessment.id);
  });
const publications = (city: Id<"City">) =>
  database.readCity(city, (tx) => listPublications(tx, framework));
async function begun(): Promise<Id<"City">> {
  const city = context.newCity();
  expect(await open(city)).toEqual({ opened: true });
  return city;
}

describe("beginning", () => {
  test.each([
    [{ framework: "moon" }, "unknown-framework"],
    [{ year: 1989 }, "bad-year"],
    [{ year: 2028 }, "bad-year"],
    [{ year: 2026.5 }, "bad-year"],
    [{ assessedBy: { en: " " } }, "no-assessor"],
    [{ assessedBy: { en: "x".repeat(201) } }, "too-long"],
  ])("%j is refused", async (stated, refused) => {
    expect(await open(context.newCity(), stated)).toMatchObject({ refused });
  });

  test("is once a year, and not for everybody", async () => {
    const city = await begun();
    expect(await open(city)).toEqual({ refused: "opened-already" });
    expect(await open(city, { year: 2027 })).toEqual({ opened: true });
    expect(await open(city, { year: 2025 }, anActor("body-secretary"))).toEqual({
      refused: "not-permitted",
    });
  });

  test("offers the frameworks that the city works by, and its own", async () => {
    const chosen = ["FRA 2021/2022", "PANEL"];
    const { id } = await aCity(context, { frameworks: chosen });
    await addFramework(context, id, coordinator, aFrameworkFile());
    const names = (await database.readCity(id, listFrameworks)).map(({ name }) => name);
    expect(names).toEqual([...chosen, "Our own list"]);
    const { id: other } = await aCity(context);
    expect(await database.readCity(other, listFrameworks)).toHaveLength(13);
  });
});

describe("an answer", () => {
  test("says how far the city has come, and every saying is kept", async () => {
    const city = await begun();
    await aDepartment(context, city, "social-services");
    const whole = {
      explanation: { en: "Signed in the town hall." },
      department: "social-services",
      responsible: { en: "The mayor" },
      nextStep: { en: "Read it again." },
      nextStepOn: day("2027-01-01"),
      evidence: [
        "https://example.org/declaration (The text)",
        " https://example.org/declaration (The text)",
      ],
      isPublic: false,
    };
    expect(await answer(city, whole)).toEqual({ kept: true });
    expect(await answer(city, whole)).toEqual({ unchanged: true });
    expect(await answer(city, { ...whole, state: "reviewed" })).toEqual({ kept: true });
    expect((await answersOf(city)).get("S1")).toMatchObject({
      ...whole,
      evidence: ["https://example.org/declaration (The text)"],
      state: "reviewed",
      number: 2,
      takenFrom: null,
    });
    const rows = await ownerQuery(
      "select state from self_assessment.element_answer where city_id = $1 order by number",
      [city],
    );
    expect(rows).toEqual([{ state: "in-use" }, { state: "reviewed" }]);
    // Nothing of it is public before it is published.
    expect(await database.readCity(city, (tx) => listEntries(tx))).toHaveLength(1);
  });

  test.each<[Partial<AnswerElementInput>, string]>([
    [{ framework: "panel" }, "unknown-assessment"],
    [{ year: 2025 }, "unknown-assessment"],
    [{ element: "S99" }, "unknown-element"],
    [{ state: "splendid" }, "unknown-state"],
    [{ state: "" }, "unknown-state"],
    [{ state: "not-relevant" }, "no-reason"],
    [{ state: "not-relevant", reason: { en: " " } }, "no-reason"],
    [{ state: "not-assessed", explanation: { en: "Perhaps." } }, "no-state"],
    [{ nextStepOn: day("2027-01-01") }, "no-next-step"],
    [{ nextStep: { en: "Read." }, nextStepOn: day("2026-05-31") }, "past-step"],
    [{ evidence: ["the minutes"] }, "bad-evidence"],
    [{ evidence: ["javascript:alert(1)"] }, "bad-evidence"],
    [{ evidence: Array.from({ length: 21 }, (_, n) => `https://a.example/${n}`) }, "bad-evidence"],
    [{ evidence: ["indicator:hate-crime"] }, "unknown-evidence"],
    [{ evidence: ["declaration:city"] }, "unknown-evidence"],
    [{ evidence: [`/files/york/${"0".repeat(64)}/a.pdf`] }, "unknown-file"],
    [{ department: "moon" }, "unknown-department"],
    [{ explanation: { en: "x".repeat(5001) } }, "too-long"],
    [{ seen: 1 }, "said-meanwhile"],
  ])("%j is refused, and leaves nothing", async (stated, refused) => {
    const city = await begun();
    expect(await answer(city, stated)).toMatchObject({ refused });
    expect(await answersOf(city)).toEqual(new Map());
  });

  test("may plan its next step for today, and the terminal tells what was to come once", async () => {
    const city = await begun();
    const step = { nextStep: { en: "Read." } };
    expect(await answer(city, { ...step, nextStepOn: day("2026-06-01") })).toEqual({ kept: true });
    const past = { ...step, nextStepOn: day("2024-03-01") };
    expect(await answer(city, past)).toEqual({ refused: "past-step", day: "2024-03-01" });
    expect(await answer(city, past, theHost)).toEqual({ kept: true });
    // What stands there already is no news, whoever sends it again.
    expect(await answer(city, past)).toEqual({ unchanged: true });
  });

  test("is not for everybody", async () => {
    const city = await begun();
    for (const actor of [anActor("reader"), anActor("body-member"), anActor("contributor")])
      expect(await answer(city, {}, actor)).toEqual({ refused: "not-permitted" });
    expect(await answer(city, {}, anActor("editor"))).toEqual({ kept: true });
  });

  test("names objects of this city and of no other as evidence", async () => {
    const [city, other] = [await begun(), await begun()];
    await aBody(context, city, { slug: "council" });
    const measure = await aPlannedMeasure(context, city);
    await adoptDeclaration(context, city, theHost, aDeclaration());
    const evidence = [
      "body:council",
      `measure:${measure}`,
      `plan:${measure.slice(0, -3)}`,
      "declaration:city",
    ];
    expect(await answer(city, { evidence })).toEqual({ kept: true });
    for (const one of evidence)
      expect(await answer(other, { evidence: [one] })).toEqual({ refused: "unknown-evidence" });
    await publish(city);
    const [publication] = await publications(city);
    const shown = publication?.frozen.elements.find(({ key }) => key === "S1")?.answer;
    expect(shown).toMatchObject({
      evidence: [
        { text: "body:council", name: { en: "Human rights council" }, path: "/bodies/council" },
        { path: `/measures/${measure}` },
        { path: "/plans/GRAZ-RACISM-2025" },
        { path: "/declaration" },
      ],
    });
  });

  test("lets nobody overwrite what they have not seen", async () => {
    const city = await begun();
    const said = await Promise.all([
      answer(city, { state: "planned", seen: 0 }),
      answer(city, { state: "none", seen: 0 }),
    ]);
    expect(said.filter((one) => "refused" in one)).toEqual([{ refused: "said-meanwhile" }]);
    const kept = (await answersOf(city)).get("S1");
    // Whoever says the same without having seen it is in no conflict.
    expect(await answer(city, { state: kept?.state ?? "", seen: 0 })).toEqual({ unchanged: true });
  });

  test("can be taken back, and is then not assessed, which is not none", async () => {
    const city = await begun();
    await answer(city);
    expect(await answer(city, { state: "not-assessed" })).toEqual({ kept: true });
    await answer(city, { element: "S2", state: "none" });
    await publish(city);
    const [publication] = await publications(city);
    const states = publication?.frozen.elements.filter(({ key }) => ["S1", "S2"].includes(key));
    expect(states).toMatchObject([{ answer: null }, { answer: { state: "none" } }]);
  });
});

describe("the answers of an earlier year", () => {
  const take = (city: Id<"City">, year: number, actor: Actor = coordinator) =>
    takeEarlierAnswers(context, city, actor, { framework, year });

  test("are taken over where nothing was said, and marked until somebody saves them", async () => {
    const city = await begun();
    await answer(city, { explanation: { en: "Signed." } });
    await answer(city, { element: "S2", state: "none" });
    for (const year of [2025, 2027]) await open(city, { year });
    expect(await take(city, 2025)).toEqual({ refused: "no-earlier" });
    await answer(city, { year: 2027, element: "S2", state: "planned" });
    expect(await take(city, 2027)).toEqual({ taken: 1, from: 2026 });
    expect(await take(city, 2027)).toEqual({ refused: "all-answered" });
    const answers = await answersOf(city, 2027);
    expect(answers.get("S1")).toMatchObject({ state: "in-use", takenFrom: 2026, number: 1 });
    expect(answers.get("S2")).toMatchObject({ state: "planned", takenFrom: null });
    const same = { year: 2027, explanation: { en: "Signed." }, seen: 1 };
    expect(await answer(city, same)).toEqual({ kept: true });
    expect((await answersOf(city, 2027)).get("S1")).toMatchObject({ takenFrom: null, number: 2 });
  });

  test("need an assessment, and somebody who may", async () => {
    const city = await begun();
    expect(await take(city, 2024)).toEqual({ refused: "unknown-assessment" });
    expect(await take(city, 2026, anActor("reader"))).toEqual({ refused: "not-permitted" });
  });
});

describe("publishing", () => {
  test("freezes what is public, and counts what is internal", async () => {
    const city = await begun();
    await answer(city);
    await answer(city, {
      element: "S2",
      state: "none",
      isPublic: false,
      explanation: { en: "Secret." },
    });
    expect(await publish(city)).toEqual({ number: 1 });
    expect(await publish(city)).toEqual({ number: 1, unchanged: true });
    const [publication] = await publications(city);
    expect(publication).toMatchObject({ number: 1, on: "2026-06-01", frozen: { assessedBy } });
    const answers = new Map(publication?.frozen.elements.map((one) => [one.key, one.answer]));
    expect(answers.get("S1")).toMatchObject({ state: "in-use" });
    expect(answers.get("S2")).toBe("internal");
    expect(answers.get("S3")).toBeNull();
    expect(JSON.stringify(publication)).not.toContain("Secret");
    const [entry] = await database.readCity(city, (tx) => listEntries(tx));
    expect(entry?.entry).toMatchObject({
      type: "self-assessment.published",
      subject: `self-assessment/${framework}`,
      facts: { year: 2026, number: 1, elements: 27 },
    });
  });

  test("puts what changes later beside it, as another version", async () => {
    const city = await begun();
    await answer(city);
    await publish(city);
    await answer(city, { state: "reviewed" });
    const [before] = await publications(city);
    expect(before?.frozen.elements.find(({ key }) => key === "S1")?.answer).toMatchObject({
      state: "in-use",
    });
    expect(await publish(city)).toEqual({ number: 2 });
    expect((await publications(city)).map(({ number }) => number)).toEqual([2, 1]);
  });

  test("publishes the files that it names", async () => {
    const { id: city, slug } = await aCity(context);
    await open(city);
    const editor = someone(context, "coordinator");
    const kept = await keepEvidence(context, city, editor, { name: "a.pdf", bytes: aPdf("Text") });
    if ("refused" in kept) throw new Error(kept.refused);
    expect(await answer(city, { evidence: [filePath({ city: slug, ...kept })] })).toEqual({
      kept: true,
    });
    await publish(city);
    const types = (await database.readCity(city, (tx) => listEntries(tx))).map(
      ({ entry }) => entry?.type,
    );
    expect(types).toContain("evidence.published");
  });

  test("needs an answer, an assessment, and somebody who may", async () => {
    const city = await begun();
    expect(await publish(city)).toEqual({ refused: "nothing-assessed" });
    expect(await publish(city, { year: 2025 })).toEqual({ refused: "unknown-assessment" });
    await answer(city);
    expect(await publish(city, {}, anActor("editor"))).toEqual({ refused: "not-permitted" });
    expect(await publications(city)).toEqual([]);
  });

  test("cannot be changed by the program", async () => {
    const rights = await ownerQuery<{ readonly table: string; readonly right: string }>(
      `select table_name as table, privilege_type as right from information_schema.role_table_grants
       where grantee = 'rosario_app' and table_schema = 'self_assessment'`,
    );
    expect(new Set(rights.map(({ table }) => table)).size).toBe(4);
    expect(new Set(rights.map(({ right }) => right))).toEqual(new Set(["SELECT", "INSERT"]));
  });
});

describe("what somebody changes past the program is found:", () => {
  const lived = async () => {
    const city = await begun();
    await answer(city);
    await publish(city);
    await answer(city, { state: "reviewed" });
    await publish(city);
    await addFramework(context, city, coordinator, aFrameworkFile());
    return city;
  };
  const problemsOf = async (city: Id<"City">) => {
    const { recorded: own } = selfAssessment;
    const verified = await verifyLedger(database, [city], own === undefined ? [] : [own]);
    return verified.flatMap(({ problems }) => problems.map(({ code }) => code));
  };

  test("and as the program wrote them, tables and record agree", async () => {
    expect(await problemsOf(await lived())).toEqual([]);
  });

  test.each([
    [
      "a published state",
      `update self_assessment.publication set frozen = jsonb_set(frozen, '{elements,4,answer}', 'null') where number = 1 and`,
    ],
    [
      "who assessed",
      `update self_assessment.publication set frozen = jsonb_set(frozen, '{assessedBy}', '{"en":"Nobody"}') where number = 2 and`,
    ],
    ["the day", "update self_assessment.publication set on_date = on_date - 1 where"],
    ["a publication that is gone", "delete from self_assessment.publication where number = 1 and"],
    ["the year", "update self_assessment.self_assessment set year = 2020 where"],
    ["an assessment that is gone", "delete from self_assessment.self_assessment where"],
    ["a framework's name", "update self_assessment.framework set name = 'Other' where"],
    [
      "an element's name",
      `update self_assessment.framework set elements = jsonb_set(elements, '{0,name}', '"Other"') where`,
    ],
    ["a framework that is gone", "delete from self_assessment.framework where"],
  ])("%s", async (_, tampering) => {
    const city = await lived();
    await ownerQuery(`set session_replication_role = replica; ${tampering} city_id = '${city}'`);
    expect(await problemsOf(city)).not.toEqual([]);
  });
});
