// The pages: a check from the form to the public page, a full assessment, a draw, the board's review, and the files of each.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { day } from "../../kernel/testing.ts";
import { readCsv } from "../../platform/csv.ts";
import { anActor, aPerson } from "../accounts/testing.ts";
import { aDepartment } from "../departments/testing.ts";
import { CHECK_FIELDS } from "./check-form.ts";
import { parseDrawFile } from "./commands/draw-file.ts";
import { assessmentRoutes } from "./routes/index.ts";
import {
  A_MEASURE,
  AN_EFFECT,
  aCheck,
  aCheckDraft,
  aDraw,
  aFullAssessment,
  announceDraw,
  announceInTime,
  aReview,
  aWeighingCity,
  fixDrawList,
  succeed,
  THE_WHOLE,
  type WeighingCity,
} from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const reference = "FAIR-2026-0001";
const work = "/work/decisions";

const site = (
  { city }: Pick<WeighingCity, "city">,
  actor: WeighingCity["officer"] | undefined,
  language: Language = "en",
) => moduleSite(assessmentRoutes(context), { city, actor, language });

/** The form as a browser sends it, with one right and one statement ticked. */
function form(fields: Readonly<Record<string, string>> = {}) {
  const { fields: typed } = aCheckDraft();
  return { ...typed, rights: "housing", screening: "limits", act: "finish", ...fields };
}

describe("weighing a case", () => {
  test("asks fewer than twelve questions, keeps a draft, finishes, and shows the sentence for the case file", async () => {
    const all = await aWeighingCity(context);
    const { visit } = site(all, all.officer);
    const asked = (await visit(`${work}/new`)).html;
    const sent = asked.slice(asked.indexOf("<form"));
    const names = new Set([...sent.matchAll(/ name="([a-zA-Z]+)"/g)].map(([, name]) => name));
    // The button, and in which language it is written.
    for (const name of ["act", "language"]) names.delete(name);
    expect([...names].sort()).toEqual([...CHECK_FIELDS].sort());
    expect(names.size).toBeLessThan(12);
    const kept = await visit(work, form({ act: "keep", facts: "" }));
    expect(kept.location).toBe(`/york${work}/${reference}/version?kept`);
    const again = (await visit(`${work}/${reference}/version?kept`)).html;
    expect(again).toContain("Your draft is kept");
    expect(again).toContain('value="Fewer council flats"');
    expect((await visit(work)).html).toContain("Fewer council flats");
    const [, basedOn = ""] = /name="basedOn" value="([^"]+)"/.exec(again) ?? [];
    const finished = await visit(`${work}/${reference}/version`, form({ basedOn }));
    expect(finished.location).toBe(`/york${work}/${reference}?done`);
    const late = await visit(`${work}/${reference}/version`, form({ basedOn, facts: "Mine." }));
    expect([late.status, late.html.includes("Mine.")]).toEqual([409, true]);
    const { html } = await visit(`${work}/${reference}`);
    expect(html).toContain("Human rights were weighed in case 2026/0117");
    const text = await visit(`/decisions/${reference}/sentence.txt?language=en`);
    expect(text.html).toMatch(/^Human rights were weighed .* version 1: http\S+\n$/);
  });

  test("comes back with every error at its field and loses nothing", async () => {
    const all = await aWeighingCity(context);
    const { visit } = site(all, all.officer);
    const sent = form({ title: "", facts: "", expectedOn: "soon", analysis: "It limits." });
    const { status, html } = await visit(work, sent);
    expect(status).toBe(422);
    for (const field of ["title", "facts", "expectedOn"])
      expect(html).toContain(`href="#check-${field}"`);
    expect(html).toContain(">It limits.</textarea>");
    const order = [...html.matchAll(/href="#check-(\w+)"/g)].map(([, field]) => field);
    expect(order).toEqual(["title", "expectedOn", "facts"]);
    const foreign = await visit(work, form({ department: "schools" }));
    expect([foreign.status, foreign.html.includes('href="#check-department"')]).toEqual([
      422,
      true,
    ]);
    expect((await visit(work, {})).status).toBe(422);
  });

  test("says before anybody types that a department is missing, and who must do what", async () => {
    const city = context.newCity();
    const { account } = await aPerson(context, city, { role: "contributor" });
    const contributor = { accountId: account, name: "Somebody", roles: ["contributor"] };
    const { visit, become } = site({ city }, contributor);
    const none = (await visit(`${work}/new`)).html;
    expect(none).toContain("The city has no departments yet");
    expect(none).toContain("Ask your city’s coordinator.");
    expect(none).not.toContain("<textarea");
    await aDepartment(context, city, "housing");
    const placed = (await visit(`${work}/new`)).html;
    expect(placed).toContain("You work in no department yet");
    expect(placed).toContain('href="/york/work/departments"');
    expect(placed).not.toContain("<textarea");
    // What was typed stands there all the same.
    const { html } = await visit(work, form({ facts: "Typed already." }));
    expect(html).toContain("Typed already.");
    become(anActor("coordinator"));
    expect((await visit(`${work}/new`)).html).toContain("<textarea");
  });

  test("says that it was weighed already, leads there, and loses nothing", async () => {
    const all = await aWeighingCity(context);
    await aCheck(context, all);
    const { visit, become } = site(all, all.officer);
    for (const act of ["finish", "keep"]) {
      const again = await visit(work, form({ act, facts: "Anew." }));
      expect(again.status).toBe(422);
      expect(again.html).toContain(`This case was weighed as ${reference}`);
      expect(again.html).toContain(`href="/york${work}/${reference}/version"`);
      expect(again.html).toContain(">Anew.</textarea>");
    }
    become(all.teacher);
    const own = { department: "schools", rights: "schools" };
    const other = await visit(work, form(own));
    expect([other.status, other.html.includes('name="ownPart"')]).toEqual([422, true]);
    const second = await visit(work, form({ ...own, ownPart: "yes" }));
    expect(second.location).toBe(`/york${work}/FAIR-2026-0002?done`);
    const shown = (await visit(`/decisions/${reference}`)).html;
    expect(shown).toContain('href="/york/decisions/FAIR-2026-0002"');
    expect((await visit("/decisions")).html).toContain("1 decision was weighed in 2026.");
  });

  test("is said to have come afterwards where the day of the decision had passed", async () => {
    const all = await aWeighingCity(context);
    await aCheck(context, all, { expectedOn: "2026-05-31" });
    await aCheck(context, all, { expectedOn: "2026-06-01" });
    const { visit } = site(all, undefined);
    expect((await visit(`/decisions/${reference}`)).html).toContain("Weighed afterwards");
    expect((await visit("/decisions/FAIR-2026-0002")).html).not.toContain("Weighed afterwards");
  });

  test("is the department's: others are turned away, and what is not there is not found", async () => {
    const all = await aWeighingCity(context);
    await aCheck(context, all);
    const { visit, become } = site(all, all.teacher);
    for (const path of ["version", "full"])
      expect((await visit(`${work}/${reference}/${path}`)).location).toBe(
        `/york${work}/${reference}`,
      );
    const written = await visit(`${work}/${reference}/version`, form({ facts: "Not mine." }));
    expect([written.status, written.html.includes('href="#check-department"')]).toEqual([
      422,
      true,
    ]);
    const whole = await visit(`${work}/${reference}/full/whole`, { ...THE_WHOLE, act: "finish" });
    expect(whole.location).toBe(`/york${work}/${reference}`);
    expect((await visit(`/decisions/${reference}`)).html).not.toContain("Not mine.");
    expect((await visit(`${work}/${reference}/withdrawal`, { reason: "No." })).status).toBe(403);
    expect((await visit(`${work}/${reference}`)).status).toBe(200);
    become(all.secretary);
    expect((await visit(`${work}/new`)).status).toBe(403);
    become(undefined);
    expect((await visit(work)).status).toBe(403);
    become(all.officer);
    for (const path of ["", "/version", "/full", "/sentence.txt"])
      expect((await visit(`${work}/FAIR-2026-0099${path}`)).status).toBe(404);
  });

  test("goes on with the council's decision, a withdrawal, and the number of cases", async () => {
    const all = await aWeighingCity(context);
    await aCheck(context, all);
    const { visit, become } = site(all, all.officer);
    const wrong = await visit(`${work}/${reference}/decisions`, { text: "With other homes." });
    expect([wrong.status, wrong.html.includes('href="#decision-kind"')]).toEqual([422, true]);
    const decision = { kind: "changed", text: "With other homes.", on: "2026-06-01" };
    expect((await visit(`${work}/${reference}/decisions`, decision)).status).toBe(303);
    expect((await visit(`/decisions/${reference}`)).html).toContain("With other homes.");
    const gone = await visit(`${work}/${reference}/withdrawal`, { reason: "It fell away." });
    expect(gone.status).toBe(303);
    expect((await visit(`/decisions/${reference}`)).html).toContain("It fell away.");
    become(all.coordinator);
    const count = { year: "2026", department: "", cases: "300", source: "Case system" };
    expect((await visit(`${work}/case-counts`, { ...count, cases: "many" })).status).toBe(422);
    expect((await visit(`${work}/case-counts`, count)).location).toBe(`/york${work}?done`);
    expect((await visit("/decisions")).html).toContain("0 of 300 cases");
  });
});

describe("a full assessment", () => {
  test("is written piece by piece and finished as a whole", async () => {
    const all = await aWeighingCity(context);
    await aCheck(context, all, {}, { screening: ["serious"] });
    const { visit } = site(all, all.officer);
    expect((await visit(`${work}/${reference}`)).html).toContain("Make the full assessment");
    const full = `${work}/${reference}/full`;
    expect((await visit(`/decisions/${reference}`)).html).toContain("None is there yet");
    const wrong = await visit(`${full}/effects`, { ...AN_EFFECT, people: "", act: "keep" });
    expect([wrong.status, wrong.html.includes('href="#effect-people"')]).toEqual([422, true]);
    for (const [path, piece] of [
      ["effects", AN_EFFECT],
      ["measures", A_MEASURE],
    ] as const)
      expect((await visit(`${full}/${path}`, { ...piece, act: "keep" })).status).toBe(303);
    const changed = { ...AN_EFFECT, people: "Children", place: "1", act: "keep" };
    expect((await visit(`${full}/effects`, changed)).status).toBe(303);
    expect((await visit(`${full}?effect=1`)).html).toContain('value="Children"');
    const half = await visit(`${full}/whole`, { ...THE_WHOLE, reasons: "", act: "finish" });
    expect([half.status, half.html.includes('href="#whole-reasons"')]).toEqual([422, true]);
    const basedOn = /name="basedOn" value="([^"]+)"/.exec(half.html)?.[1] ?? "";
    expect((await visit(`${full}/whole`, { ...THE_WHOLE, act: "keep", basedOn })).status).toBe(303);
    const late = await visit(`${full}/whole`, { ...THE_WHOLE, act: "finish", basedOn });
    expect(late.status).toBe(409);
    expect((await visit(`${full}/whole`, { ...THE_WHOLE, act: "finish" })).status).toBe(303);
    const { html } = await visit(`/decisions/${reference}`);
    for (const text of [
      "Children",
      "Serious (24 of 64)",
      "Rent flats from the church.",
      "Repairs.",
    ])
      expect(html).toContain(text);
  });
});

describe("a draw", () => {
  async function weighed(): Promise<WeighingCity> {
    context.setNow("2026-05-20T12:00:00Z");
    const all = await aWeighingCity(context);
    for (const title of ["One", "Two", "Three"]) await aCheck(context, all, { title });
    context.setNow("2026-06-01T12:00:00Z");
    return all;
  }

  test("is announced, listed, drawn and reviewed on the body's pages, and read in public", async () => {
    const all = await weighed();
    const { visit, become } = site(all, all.secretary);
    const wrong = await visit(`${work}/draws`, { from: "2026-05-01", to: "", size: "2" });
    expect([wrong.status, wrong.html.includes('href="#draw-to"')]).toEqual([422, true]);
    const period = { from: "2026-05-01", to: "2026-05-31", size: "2" };
    const over = await visit(`${work}/draws`, period);
    expect([over.status, over.html.includes('href="#draw-to"')]).toEqual([422, true]);
    context.setNow("2026-05-31T12:00:00Z");
    const announced = await visit(`${work}/draws`, period);
    expect(announced.location).toBe(`/york${work}/draws/1?done`);
    const again = await visit(`${work}/draws`, period);
    expect([again.status, again.html.includes('href="#draw-from"')]).toEqual([422, true]);
    const one = `${work}/draws/1`;
    const early = await visit(`${one}/result`, {});
    expect([early.status, early.html.includes("Fix the list first")]).toEqual([422, true]);
    const running = (await visit("/decisions/draws")).html;
    expect(running).toContain("Its period ends on 31 May 2026");
    expect(running).not.toContain("not drawn");
    // What has not happened is told as what will, and there is nothing to press yet.
    const workRunning = (await visit(one)).html;
    expect(workRunning).not.toContain(`action="/york${one}/list"`);
    for (const html of [workRunning, (await visit("/decisions/draws/1")).html]) {
      expect(html).toContain("The list can be fixed from 1 June 2026 on");
      expect(html).toContain("only then will the seed be shown");
      expect(html).not.toContain("The seed was fixed before the list");
      expect(html).not.toContain("verify-draw");
    }
    const refused = await visit(`${one}/list`, {});
    expect([refused.status, refused.html.includes("The period is not over yet")]).toEqual([
      422,
      true,
    ]);
    context.setNow("2026-06-01T12:00:00Z");
    expect((await visit("/decisions/draws")).html).toContain("Announced 1 day ago, not drawn");
    const shown = (await visit("/decisions/draws/1")).html;
    expect(shown).toContain("When 30 of the 31 days of its period were over");
    expect(shown).toContain("It has been possible since 1 June 2026.");
    expect((await visit(one)).html).toContain(`action="/york${one}/list"`);
    expect((await visit(`${one}/list`, {})).status).toBe(303);
    expect((await visit("/decisions/draws/1")).html).toContain("Next the seed will be shown");
    expect((await visit(`${one}/result`, {})).status).toBe(303);
    expect((await visit("/decisions/draws/1")).html).toContain(
      "The seed was fixed before the list, and the list before the seed was shown",
    );
    const { html } = await visit(one);
    const sample = [...html.matchAll(/notes\/(FAIR-\d{4}-\d{4})"/g)].map(([, name]) => name ?? "");
    expect(sample).toHaveLength(2);
    expect((await visit(`/decisions/${sample[0]}`)).html).toContain("Draw 1 has taken it");
    const unready = await visit(`${one}/review`, { body: "board" });
    expect([unready.status, unready.html.includes("reasons is missing here")]).toEqual([
      422,
      false,
    ]);
    expect(unready.html).toContain("its reasons are missing here");
    for (const name of sample) {
      const note = { verdict: "partly", reasons: "Nobody asked.", change: "Ask.", seen: "0" };
      expect((await visit(`${one}/notes/${name}`, note)).location).toContain(`#${name}`);
      expect((await visit(`${one}/notes/${name}`, note)).status).toBe(409);
    }
    expect((await visit(`${one}/review`, { body: "" })).status).toBe(422);
    expect((await visit(`${one}/review`, { body: "board" })).status).toBe(303);
    become(all.officer);
    const [first = ""] = sample;
    const reply = { draw: "1", text: "We will ask them." };
    expect((await visit(`${work}/${first}/replies`, reply)).status).toBe(303);
    become(undefined);
    const read = (await visit(`/decisions/${first}`)).html;
    for (const text of [
      "Partly weighed",
      "Nobody asked.",
      "We will ask them.",
      "Human Rights Board",
    ])
      expect(read).toContain(text);
    const second = (await visit(`/decisions/${sample[1]}`)).html;
    expect(second).toContain("Nothing has been said to it.");
    const file = (await visit("/decisions/draws/1.json")).html;
    expect(parseDrawFile(file)?.result?.sample).toEqual(sample);
    expect((await visit("/decisions/draws/1")).html).toContain("Reviewed");
  });

  test("is offered for the time to come, and says from when a running one can be listed", async () => {
    const all = await aWeighingCity(context);
    const { visit } = site(all, all.secretary);
    expect((await visit(`${work}/draws`)).html).toMatch(/name="to"[^>]*value="2026-07-01"/);
    const running = { from: day("2026-06-01"), to: day("2026-06-01"), size: 1 };
    succeed(await announceDraw(context, all.city, all.secretary, running));
    const { html } = await visit(`${work}/draws/1`);
    expect(html).toContain("The list can be fixed from 2 June 2026 on");
  });

  test("can be called off in words, and is not there where nobody announced it", async () => {
    const all = await weighed();
    const { visit, become } = site(all, all.secretary);
    const may = { from: day("2026-05-01"), to: day("2026-05-31"), size: 2 };
    succeed(await announceInTime(context, all.city, all.secretary, may));
    expect((await visit(`${work}/draws/1/ending`, {})).status).toBe(422);
    const off = await visit(`${work}/draws/1/ending`, { reason: "The wrong month." });
    expect(off.status).toBe(303);
    const called = (await visit("/decisions/draws/1")).html;
    expect(called).toContain("The wrong month.");
    // Nothing is told of a draw that will not be made.
    for (const words of ["SHA-256 of “rosario", "verify-draw", "can be fixed", 'id="how"'])
      expect(called).not.toContain(words);
    expect((await visit(`${work}/draws/1/list`, {})).html).toContain("The draw was called off");
    for (const path of [`${work}/draws/9`, "/decisions/draws/9", "/decisions/draws/9.json"])
      expect([path, (await visit(path)).status]).toEqual([path, 404]);
    expect((await visit(`${work}/draws/9/list`, {})).status).toBe(404);
    become(all.coordinator);
    expect((await visit(`${work}/draws/1/list`, {})).status).toBe(403);
    expect((await visit(`${work}/draws/1`)).status).toBe(200);
  });

  test("shows nobody who may not review what the body has noted", async () => {
    const all = await weighed();
    const drawn = await aDraw(context, all, 1);
    const { visit, become } = site(all, all.secretary);
    const [name = ""] = drawn.sample;
    await visit(`${work}/draws/1/notes/${name}`, { verdict: "not", reasons: "Secret so far." });
    expect((await visit(`${work}/draws/1`)).html).toContain("Secret so far.");
    become(all.coordinator);
    expect((await visit(`${work}/draws/1`)).html).not.toContain("Secret so far.");
  });
});

describe("the public list", () => {
  test("can be narrowed, paged and taken as a file", async () => {
    const all = await aWeighingCity(context);
    for (let number = 1; number <= 51; number += 1)
      await aCheck(context, all, { title: `Case ${number}`, caseNumber: `=${number}` });
    const other = { city: all.city, officer: all.teacher };
    await aCheck(context, other, { department: "schools" }, { rights: ["schools"] });
    const { visit } = site(all, undefined);
    const first = (await visit("/decisions")).html;
    expect(first).toContain("Page 1 of 2");
    expect(first).toContain("52 decisions were weighed in 2026");
    expect((await visit("/decisions?page=2")).html).toContain("Case 1");
    expect((await visit("/decisions?page=99")).html).toContain("Page 2 of 2");
    const schools = (await visit("/decisions?department=schools")).html;
    expect([schools.includes("FAIR-2026-0052"), schools.includes("FAIR-2026-0051")]).toEqual([
      true,
      false,
    ]);
    for (const query of ["right=schools", "outcome=go-on", "year=2026"])
      expect((await visit(`/decisions?${query}`)).html).toContain("FAIR-2026-0052");
    expect((await visit("/decisions?year=2025")).html).toContain("None is like that");
    const { html } = await visit("/decisions.csv");
    const { rows, problems } = readCsv(html);
    expect([rows.length, problems]).toEqual([52, []]);
    expect(rows[0]?.cells).toMatchObject({ reference: "FAIR-2026-0052", outcome: "go-on" });
    expect(html).toContain("'=51");
    const json = JSON.parse((await visit(`/decisions/${reference}.json`)).html);
    expect(json).toMatchObject({
      reference,
      versions: [{ number: 1, rights: [{ slug: "housing" }] }],
      record: [{ type: "decision-check.begun" }, { type: "decision-check.finished" }],
    });
    for (const path of [
      "/decisions/FAIR-2026-0099",
      "/decisions/FAIR-2026-0099.json",
      "/decisions/FAIR-2026-0099/sentence.txt",
    ])
      expect([path, (await visit(path)).status]).toEqual([path, 404]);
  });

  test.each(LANGUAGES)("and every other page is drawn in %s, empty and full", async (language) => {
    context.setNow("2026-05-20T12:00:00Z");
    const all = await aWeighingCity(context);
    const empty = site(all, undefined, language);
    for (const path of ["/decisions", "/decisions/draws", "/decisions.csv", "/decisions/draws.csv"])
      expect([path, (await empty.visit(path)).status]).toEqual([path, 200]);
    const full = await aCheck(context, all, {}, { screening: ["takes-back", "limits"] });
    await aFullAssessment(context, all, full);
    context.setNow("2026-06-01T12:00:00Z");
    const drawn = await aDraw(context, all);
    await aReview(context, all, drawn);
    const june = { from: day("2026-06-01"), to: day("2026-06-30"), size: 1 };
    succeed(await announceDraw(context, all.city, all.secretary, june));
    const needing = await aCheck(
      context,
      all,
      { title: "Two" },
      { screening: ["limits", "unsure"] },
    );
    context.setNow("2026-07-20T12:00:00Z");
    succeed(await fixDrawList(context, all.city, all.secretary, 2));
    context.setNow("2026-10-13T12:00:00Z");
    const paths = [
      ...["/decisions", "/decisions/draws", "/decisions/draws/1", "/decisions/draws/2"],
      ...[`/decisions/${full}`, `/decisions/${needing}`],
      ...[work, `${work}/${full}`, `${work}/${needing}`, `${work}/draws`],
      ...[`${work}/draws/1`, `${work}/draws/2`],
    ];
    const own = [`${work}/new`, `${work}/${full}/version`, `${work}/${full}/full`];
    for (const [actor, wanted] of [
      [all.officer, [...paths, ...own]],
      [all.secretary, paths],
      [all.coordinator, [...paths, ...own]],
    ] as const)
      for (const path of wanted) {
        const { html, status } = await site(all, actor, language).visit(path);
        expect([path, status, /undefined|\[object|NaN/.test(html)]).toEqual([path, 200, false]);
      }
    const late = (await site(all, undefined, language).visit("/decisions")).html;
    expect(late).toContain('data-tone="bad"');
    expect(late).toContain("42");
    context.setNow("2026-06-01T12:00:00Z");
  });
});
