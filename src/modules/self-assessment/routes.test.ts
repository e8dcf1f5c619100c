// The pages and forms of self-assessments: what the public sees, and how those who work here answer, publish and bring files.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor, someone } from "../accounts/testing.ts";
import { aBody } from "../bodies/testing.ts";
import { aPdf } from "../evidence/testing.ts";
import { answerElement } from "./answer-element.ts";
import { findSelfAssessment, listAnswers } from "./list-self-assessments.ts";
import { openSelfAssessment } from "./open-self-assessment.ts";
import { publishSelfAssessment } from "./publish-self-assessment.ts";
import { selfAssessmentRoutes } from "./routes/index.ts";
import { takeEarlierAnswers } from "./take-earlier-answers.ts";
import { aFrameworkFile } from "./testing.ts";

const context = testContext(await testDatabase());
const { database } = context;
const coordinator = anActor("coordinator");
const framework = "fra-2021-2022";
const PUBLIC = `/self-assessment/${framework}`;
const WORK = "/work/self-assessment";
const ONE = `${WORK}/${framework}/2026`;

const site = (city: Id<"City">, actor: Actor | undefined, language: Language = "en") =>
  moduleSite(selfAssessmentRoutes(context), { city, actor, language });

async function begun(years: readonly number[] = [2026]): Promise<Id<"City">> {
  const city = context.newCity();
  const assessedBy = { en: "The city itself" };
  for (const year of years)
    await openSelfAssessment(context, city, coordinator, { framework, year, assessedBy });
  return city;
}
const answer = (city: Id<"City">, stated: object) =>
  answerElement(context, city, coordinator, {
    ...{ framework, year: 2026, element: "S1", state: "in-use" },
    ...stated,
  });
const publish = (city: Id<"City">, year = 2026) =>
  publishSelfAssessment(context, city, coordinator, { framework, year });
const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const csvOf = (text: string) => new File([text], "answers.csv", { type: "text/csv" });

describe("the public pages", () => {
  test.each(LANGUAGES)("are drawn in %s, empty and full", async (language) => {
    const city = await begun([2025, 2026]);
    const { visit } = site(city, undefined, language);
    for (const path of ["/self-assessment", PUBLIC])
      expect([path, (await visit(path)).status]).toEqual([path, 200]);
    const whole = {
      explanation: { en: "Signed." },
      nextStep: { en: "Read." },
      nextStepOn: day("2027-01-01"),
    };
    await answer(city, { ...whole, responsible: { en: "The mayor" } });
    await answer(city, { element: "T10", state: "not-relevant", reason: { en: "No school." } });
    await answer(city, { element: "S2", state: "none", isPublic: false });
    await answer(city, { year: 2025, state: "planned" });
    for (const year of [2025, 2026]) await publish(city, year);
    for (const path of ["/self-assessment", PUBLIC, `${PUBLIC}/2026`, `${PUBLIC}/2025`]) {
      const { html, status } = await visit(path);
      expect([path, status, html.includes("undefined")]).toEqual([path, 200, false]);
    }
  });

  test("show what was published, and of what is internal nothing but that it is there", async () => {
    const city = await begun();
    const { visit } = site(city, undefined);
    await aBody(context, city, { slug: "council" });
    await answer(city, { evidence: ["body:council", "https://a.example (The text)"] });
    await answer(city, {
      element: "S2",
      state: "none",
      isPublic: false,
      explanation: { en: "Secret." },
    });
    expect((await visit(`${PUBLIC}/2026`)).status).toBe(404);
    expect((await visit("/self-assessment")).html).toContain("Nothing is published yet");
    await publish(city);
    const page = await visit(`${PUBLIC}/2026`);
    expect(words(page.html)).toContain("2 of 27 elements assessed.");
    expect(words(page.html)).toContain(
      "Assessed by: The city itself · Version 1, published on 1 June 2026",
    );
    expect(page.html).toContain('href="/york/bodies/council"');
    expect(page.html).toContain('<a href="https://a.example/">The text</a>');
    expect(words(page.html)).toContain("One answer is internal");
    expect(words(page.html)).toContain("Name not confirmed against the official text");
    for (const path of [`${PUBLIC}/2026`, `${PUBLIC}/2026.csv`, PUBLIC, "/self-assessment"])
      expect((await visit(path)).html).not.toContain("Secret");
    const file = (await visit(`${PUBLIC}/2026.csv`)).html;
    expect(file).toContain("S1,structure");
    expect(file).not.toContain("S2,structure");
  });

  test("keep an earlier version beside the later one", async () => {
    const city = await begun();
    await answer(city, { state: "planned" });
    await publish(city);
    await answer(city, { state: "reviewed" });
    await publish(city);
    const { visit } = site(city, undefined);
    const latest = words((await visit(`${PUBLIC}/2026`)).html);
    expect(latest).toContain("Version 2, published on 1 June 2026");
    expect(latest).not.toContain("This is an earlier version");
    const first = words((await visit(`${PUBLIC}/2026?version=1`)).html);
    expect(first).toContain("This is an earlier version");
    expect(first).toContain("1 Planned");
    for (const wrong of ["3", "0", "x", "1.0"])
      expect([wrong, (await visit(`${PUBLIC}/2026?version=${wrong}`)).status]).toEqual([
        wrong,
        404,
      ]);
  });

  test("say over the years too what was taken over and not looked at again", async () => {
    const city = await begun([2025, 2026]);
    await answer(city, { year: 2025, state: "planned" });
    await takeEarlierAnswers(context, city, coordinator, { framework, year: 2026 });
    for (const year of [2025, 2026]) await publish(city, year);
    const page = words((await site(city, undefined).visit(PUBLIC)).html);
    expect(page).toContain("From 2025 to 2026 nothing moved.");
    expect(page.match(/Taken over from 2025, not looked at again/g)).toHaveLength(1);
  });

  test("say of what is said to be there that no evidence is given", async () => {
    const city = await begun();
    await answer(city, {});
    await answer(city, { element: "S2", state: "none" });
    await answer(city, { element: "S3", evidence: ["https://a.example"] });
    await publish(city);
    const { html } = await site(city, undefined).visit(`${PUBLIC}/2026`);
    expect(words(html)).toMatch(/S1 Declaration[^.]* In use No evidence given/);
    expect(html.match(/No evidence given/g)).toHaveLength(1);
  });

  test.each([
    ["nb", "Strukturer", "En erklæring der byen forplikter seg", "Ingen har kontrollert dem."],
    [
      "de",
      "Strukturen",
      "Eine Erklärung, mit der sich die Stadt verpflichtet",
      "Niemand hat sie überprüft.",
    ],
  ] as const)(
    "name groups and elements in %s, as our translation, with the English beside",
    async (language, group, name, note) => {
      const city = await begun([2025, 2026]);
      await answer(city, {});
      await answer(city, { year: 2025 });
      for (const year of [2025, 2026]) await publish(city, year);
      const { visit } = site(city, coordinator, language);
      const groups = "/work/self-assessment/fra-2021-2022/2026/groups/2-structure";
      for (const path of [PUBLIC, `${PUBLIC}/2026`, groups]) {
        const { html } = await visit(path);
        expect(words(html)).toContain(group);
        expect(html).toContain(`<span lang="${language}">${name}</span>`);
        expect(html).toMatch(/\(<span lang="en">Declaration that affirms/);
        expect(words(html)).toContain(note);
      }
    },
  );

  test("show the change over the years in words", async () => {
    const city = await begun([2025, 2026]);
    await answer(city, { year: 2025, state: "planned" });
    await answer(city, { state: "in-use" });
    for (const year of [2025, 2026]) await publish(city, year);
    const page = words((await site(city, undefined).visit(PUBLIC)).html);
    expect(page).toContain("2 years side by side.");
    expect(page).toContain("From 2025 to 2026 one element moved.");
    expect(page).toMatch(/S1 Declaration that affirms .*? Planned In use before: Planned/);
    // The latest year stands first, whatever was published last.
    await answer(city, { year: 2025, state: "none" });
    context.setNow("2026-06-02T12:00:00Z");
    await publish(city, 2025);
    context.setNow("2026-06-01T12:00:00Z");
    const overview = (await site(city, undefined).visit("/self-assessment")).html;
    const years = [...overview.matchAll(/fra-2021-2022\/(\d{4})"/g)].map(([, year]) => year);
    expect(years).toEqual(["2026", "2025"]);
    expect(page).toMatch(/S1 Declaration that affirms the city's commitment\s+Planned In use/);
    expect((await site(city, undefined).visit("/self-assessment/moon")).status).toBe(404);
    expect((await site(city, undefined).visit(`${PUBLIC}/2024.csv`)).status).toBe(404);
  });
});

describe("the working pages", () => {
  const form = {
    ...{
      "S1.state": "in-use",
      "S1.visibility": "public",
      "S1.explanation-en": "Signed.",
      seen: "0",
    },
    ...{ "S1.evidence1": "https://a.example", "S1.evidence2": "", "S1.nextStep-en": "Read." },
    "S1.nextStepOn": "2027-01-01",
  };
  const SAVE = `${ONE}/elements/S1`;
  const GROUP = `${ONE}/groups/2-structure`;

  test("begin an assessment, with every error and nothing lost", async () => {
    const city = context.newCity();
    const { visit } = site(city, coordinator);
    const sent = { framework, year: "2026", "assessedBy-en": "The office" };
    expect((await visit(WORK, sent)).location).toBe(`/york${ONE}?opened`);
    const again = await visit(WORK, sent);
    expect([again.status, again.html.includes('id="open-year-error"')]).toEqual([422, true]);
    const wrong = { ...sent, year: "next" };
    expect((await visit(WORK, wrong)).html).toContain('value="next"');
    expect((await visit(WORK, { ...sent, framework: "moon" })).html).toContain(
      "open-framework-error",
    );
    const unsaid = await visit(WORK, { ...sent, year: "2025", "assessedBy-en": "" });
    expect(unsaid.html).toContain('id="assessedBy-en-error"');
    expect((await visit(WORK)).html).toContain("0 of 27 answered");
  });

  test("save one element at a time, and show another's saving without losing one's own", async () => {
    const city = await begun();
    const { visit } = site(city, coordinator);
    const kept = await visit(SAVE, form);
    expect(kept.location).toBe(`/york${GROUP}?saved=S1#element-S1`);
    const page = (await visit(`${GROUP}?saved=S1`)).html;
    expect(page).toContain("S1 is saved.");
    expect(page).toContain('value="https://a.example"');
    const late = await visit(SAVE, { ...form, "S1.explanation-en": "Mine." });
    expect(late.status).toBe(409);
    expect(late.html).toContain(">Mine.</textarea>");
    expect(late.html).toContain("Signed.");
    const over = { ...form, "S1.explanation-en": "Mine.", seen: "1" };
    expect((await visit(SAVE, over)).status).toBe(303);
    const answers = await database.readCity(city, async (tx) => {
      const assessment = await findSelfAssessment(tx, framework, 2026);
      return assessment === undefined ? undefined : listAnswers(tx, assessment.id);
    });
    expect(answers?.get("S1")).toMatchObject({ number: 2, explanation: { en: "Mine." } });
  });

  test("come back with what is wrong at its field", async () => {
    const city = await begun();
    const { visit } = site(city, coordinator);
    const errors: readonly [object, string][] = [
      [{ "S1.state": "" }, "S1.state"],
      [{ "S1.state": "not-relevant" }, "S1.reason-en"],
      [{ "S1.evidence1": "minutes" }, "S1.evidence1"],
      [{ "S1.evidence1": "body:moon" }, "S1.evidence1"],
      [{ "S1.nextStep-en": "" }, "S1.nextStep-en"],
      [{ "S1.nextStepOn": "soon" }, "S1.nextStepOn"],
      [{ "S1.nextStepOn": "2026-05-31" }, "S1.nextStepOn"],
      [{ "S1.explanation-en": "x".repeat(5001) }, "S1.explanation-en"],
    ];
    for (const [stated, field] of errors) {
      const { html, status } = await visit(SAVE, { ...form, ...stated });
      expect([field, status]).toEqual([field, 422]);
      expect(html).toContain(`href="#${field}"`);
      expect(html).toContain(`id="${field}-error"`);
    }
    expect((await visit(SAVE, { ...form, "S1.nextStepOn": "2026-05-31" })).html).toContain(
      "31 May 2026 has passed. Choose a day to come.",
    );
    expect((await visit(SAVE, { ...form, "S1.state": "" })).html).toContain(">Signed.</textarea>");
    expect((await visit(`${ONE}/elements/S99`, form)).status).toBe(404);
    expect((await visit(`${WORK}/${framework}/2020/elements/S1`, form)).status).toBe(404);
  });

  test("offer what the city has as evidence, and take a file", async () => {
    const city = await begun();
    await aBody(context, city, { slug: "council" });
    const { visit } = site(city, someone(context, "coordinator"));
    const page = (await visit(GROUP)).html;
    expect(page).toContain('<option value="body:council">Human rights council (Body)</option>');
    expect(page.match(/list="evidence-choices"/g)?.length).toBeGreaterThan(5);
    const evidenceFile = new File([new Uint8Array(aPdf("Text"))], "text.pdf");
    const held = await visit(SAVE, { ...form, "S1.state": "", evidenceFile });
    const path = /name="evidence" value="(\/files\/york\/[0-9a-f]{64}\/text\.pdf)"/.exec(
      held.html,
    )?.[1];
    expect(path).toBeDefined();
    expect((await visit(SAVE, { ...form, evidence: path ?? "" })).status).toBe(303);
    expect((await visit(GROUP)).html).toContain(`value="${path}"`);
    const bad = await visit(SAVE, { ...form, seen: "1", evidenceFile: new File(["x"], "a.exe") });
    expect(bad.html).toContain('id="S1.evidenceFile-error"');
  });

  test("take over, publish, give a file away and bring it in", async () => {
    const city = await begun([2025, 2026]);
    await answer(city, { year: 2025, element: "F1", state: "planned" });
    const { visit } = site(city, coordinator);
    expect((await visit(`${ONE}/publications`, {})).html).toContain(
      "Answer at least one element first",
    );
    expect((await visit(ONE)).html).toContain("Begin with the answers of an earlier year");
    const taken = await visit(`${ONE}/earlier-answers`, {});
    expect((await visit(taken.location.replace("/york", ""))).html).toContain(
      "One answer was taken over from 2025.",
    );
    expect((await visit(`${ONE}/groups/1-foundation`)).html).toContain("Taken over from 2025");
    expect((await visit(`${ONE}/earlier-answers`, {})).status).toBe(422);
    const published = await visit(`${ONE}/publications`, {});
    expect((await visit(published.location.replace("/york", ""))).html).toContain(
      "Version 1 is published.",
    );
    const again = await visit(`${ONE}/publications`, {});
    expect((await visit(again.location.replace("/york", ""))).html).toContain(
      "Nothing has changed",
    );
    const file = (await visit(`${ONE}.csv`)).html;
    const changed = file.replace(/^(S3,[^\r]*?not-seen|S3,[^\r]*?seen),,/m, "$1,in-place,");
    const brought = await visit(`${ONE}/imports`, { file: csvOf(changed) });
    expect((await visit(brought.location.replace("/york", ""))).html).toContain("1 new");
    expect((await visit(ONE)).html).toContain("Changed since then");
    const wrong = await visit(`${ONE}/imports`, {
      file: csvOf(changed.replace("in-place", "there")),
    });
    expect([wrong.status, words(wrong.html).includes("Choose how far the city has come")]).toEqual([
      422,
      true,
    ]);
    expect(words(wrong.html)).toMatch(/Line \d+, state:/);
    expect((await visit(`${ONE}/imports`, {})).html).toContain("Choose a file");
    expect((await visit(`${WORK}/${framework}/2020/imports`, { file: csvOf(file) })).status).toBe(
      404,
    );
  });

  test("take a framework of the city's own, and say which rows are wrong", async () => {
    const city = context.newCity();
    const { visit } = site(city, coordinator);
    const FRAMEWORKS = `${WORK}/frameworks`;
    const added = await visit(FRAMEWORKS, {
      file: new File([new Uint8Array(aFrameworkFile())], "own.csv"),
    });
    const page = (await visit(added.location.replace("/york", ""))).html;
    expect(page).toContain("Our own list is added, version 1.");
    expect(page).toContain('href="/york/work/self-assessment/frameworks/example.csv"');
    expect(words(page)).toContain("confirmed How sure the name is: seen (checked");
    const example = (await visit(`${FRAMEWORKS}/example.csv`)).html;
    expect(example).toContain("framework,group,code,short_name,confirmed,source,note");
    const visitor = site(city, undefined);
    expect((await visitor.visit(`${FRAMEWORKS}/example.csv`)).status).toBe(403);
    expect(page).toContain('<option value="our-own-list">Our own list</option>');
    const wrong = await visit(FRAMEWORKS, {
      file: csvOf("framework,group,code,short_name,confirmed,source,note\nX,g,,A,,,"),
    });
    expect([wrong.status, words(wrong.html).includes("Line 2, code: The cell is empty")]).toEqual([
      422,
      true,
    ]);
    expect((await visit(FRAMEWORKS, {})).html).toContain("Choose a file");
    const taken = { file: new File([new Uint8Array(aFrameworkFile("PANEL"))], "own.csv") };
    expect((await visit(FRAMEWORKS, taken)).html).toContain(
      "A framework of the catalogue has this name",
    );
    const other = context.newCity();
    expect((await site(other, coordinator).visit(WORK)).html).not.toContain("Our own list");
  });

  test.each(LANGUAGES)(
    "are drawn in %s for those who write and those who read",
    async (language) => {
      const city = await begun([2025, 2026]);
      await answer(city, { isPublic: false });
      await answer(city, { year: 2025 });
      for (const actor of [coordinator, anActor("reader")]) {
        for (const path of [WORK, ONE, GROUP]) {
          const { html, status } = await site(city, actor, language).visit(path);
          expect([path, status, html.includes("undefined")]).toEqual([path, 200, false]);
        }
      }
      const reader = await site(city, anActor("reader"), language).visit(GROUP);
      expect(reader.html).not.toContain("<form class");
    },
  );

  test("are not for those who may not, and lead nowhere where nothing is", async () => {
    const city = await begun();
    const reader = site(city, anActor("reader"));
    for (const path of [
      WORK,
      `${WORK}/frameworks`,
      SAVE,
      `${ONE}/earlier-answers`,
      `${ONE}/imports`,
      `${ONE}/publications`,
    ])
      expect([path, (await reader.visit(path, {})).status]).toEqual([path, 403]);
    const editor = site(city, anActor("editor"));
    expect((await editor.visit(`${ONE}/publications`, {})).status).toBe(403);
    for (const path of [WORK, ONE, GROUP, `${ONE}.csv`])
      expect([path, (await site(city, undefined).visit(path)).status]).toEqual([path, 403]);
    const { visit } = site(city, coordinator);
    for (const path of [
      `${WORK}/${framework}/2020`,
      `${WORK}/moon/2026`,
      `${ONE}/groups/moon`,
      `${WORK}/${framework}/2020.csv`,
    ])
      expect([path, (await visit(path)).status]).toEqual([path, 404]);
    expect((await visit(`${WORK}/moon/2026/publications`, {})).status).toBe(404);
    expect((await visit(`${WORK}/moon/2026/earlier-answers`, {})).status).toBe(404);
  });
});
