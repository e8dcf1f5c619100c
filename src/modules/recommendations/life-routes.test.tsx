// The working pages beyond the two voices: deadlines, owners, wordings, ends, the body's table, and its scale.

import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Sent } from "../../design/posted.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { foundDepartment } from "../departments/index.ts";
import { adoptRecommendation } from "./adopt-recommendation.ts";
import { findRecommendation } from "./list-recommendations.ts";
import { listScales } from "./list-scales.ts";
import { recommendationRoutes } from "./routes/recommendation-routes.ts";
import { saveAssessmentDraft } from "./save-assessment-draft.ts";
import { anAdoption } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = someone(context, "coordinator");
const secretary = someone(context, "body-secretary");
const reader = someone(context, "reader");
const reference = "YORK-2025-01";
const page = `/work/recommendations/${reference}`;

const site = (city: Id<"City">, actor: Actor | undefined, language: Language = "en") =>
  moduleSite(recommendationRoutes(context), { city, actor, language });
const whole = (city: Id<"City">) =>
  database.readCity(city, (tx) => findRecommendation(tx, reference));

async function cityWithOne(stated = {}): Promise<Id<"City">> {
  const city = context.newCity();
  await adoptRecommendation(context, city, theHost, anAdoption(stated));
  const housing = { slug: "housing", name: { en: "Housing" } };
  await foundDepartment(context, city, coordinator, housing);
  return city;
}

describe("a recommendation's working page", () => {
  test("moves the deadline for the city, and says how often it moved", async () => {
    const city = await cityWithOne({ answerDueOn: day("2026-05-01") });
    const form = { to: "2026-07-01", reason: "The budget came late.", seen: "0" };
    const { visit } = site(city, coordinator);
    const sent = await visit(`${page}/deadlines`, form);
    expect([sent.status, sent.location]).toEqual([303, `/york${page}?done=moved`]);
    const { html } = await visit(`${page}?done=moved`);
    expect(html).toContain("The deadline has been moved once: from 1 May 2026 to 1 July 2026");
    expect(html).toMatch(/moved by the city \(\d{1,2} \w+ \d{4}\), moved after it had passed/);
    const again = await visit(`${page}/deadlines`, { ...form, to: "soon", reason: "" });
    expect(again.status).toBe(422);
    expect(again.html).toContain('id="move-to-error"');
    expect(again.html).toContain('id="move-reason-error"');
  });

  test("gives it to a department, and answers for one", async () => {
    const city = await cityWithOne();
    const { visit } = site(city, coordinator);
    expect((await visit(page)).html).toContain("Without owner");
    expect((await visit(`${page}/assignments`, { department: "housing" })).status).toBe(303);
    const answer = { kind: "accepted", reason: "We will.", department: "housing", seen: "0" };
    expect((await visit(`${page}/answers`, answer)).status).toBe(303);
    expect(await whole(city)).toMatchObject({
      owner: { slug: "housing" },
      answers: [{ department: { slug: "housing" } }],
    });
    const nowhere = await visit(`${page}/assignments`, { department: "parks" });
    expect([nowhere.status, nowhere.html.includes('id="assignment-department-error"')]).toEqual([
      422,
      true,
    ]);
  });

  test("words it anew in one language and keeps the others", async () => {
    const city = await cityWithOne({ text: { en: "One year.", nb: "Ett år." } });
    const { visit } = site(city, secretary);
    const form = { topic: "Homes", text: "Six months.", reason: "Too long.", seen: "1" };
    expect((await visit(`${page}/revisions`, form)).location).toBe(`/york${page}?done=revised`);
    expect((await whole(city))?.text).toEqual({ en: "Six months.", nb: "Ett år." });
  });

  test("closes it and takes it up again", async () => {
    const city = await cityWithOne();
    const { visit } = site(city, secretary);
    const close = await visit(`${page}/closings`, { kind: "overtaken", reason: "A law." });
    expect(close.location).toBe(`/york${page}?done=closed`);
    const closed = await visit(page);
    expect(closed.html).toContain("Closed: overtaken");
    expect(closed.html).toContain("Take it up again");
    const met = await visit(`${page}/closings`, { kind: "met", reason: "x" });
    expect(met.status).toBe(422);
    const reopen = await visit(`${page}/closings`, { kind: "reopened", reason: "Repealed." });
    expect(reopen.location).toBe(`/york${page}?done=reopened`);
  });

  test("says why it is too early to judge", async () => {
    const city = await cityWithOne({ judgeFrom: day("2026-09-01"), judgeBy: day("2027-09-01") });
    const { visit } = site(city, secretary);
    const { html } = await visit(page);
    expect(html).toContain("It is too early to judge it. The body means to do so from 1 September");
    expect(html).not.toContain(`${page}/assessments"`);
  });

  test("has none of these forms for who may not", async () => {
    const city = await cityWithOne({ answerDueOn: day("2026-07-01") });
    const nouns = ["deadlines", "assignments", "revisions", "closings"];
    const offered = async (actor: Actor) => {
      const { html } = await site(city, actor).visit(page);
      return nouns.filter((noun) => html.includes(`${page}/${noun}"`));
    };
    expect(await offered(coordinator)).toEqual(["deadlines", "assignments"]);
    expect(await offered(secretary)).toEqual(["deadlines", "revisions", "closings"]);
    expect(await offered(reader)).toEqual([]);
    for (const noun of nouns) {
      expect((await site(city, reader).visit(`${page}/${noun}`, {})).status).toBe(403);
      expect((await site(city, undefined).visit(`${page}/${noun}`, {})).status).toBe(403);
    }
  });

  test.each(LANGUAGES)("is drawn in %s with all of its life", async (language) => {
    const city = await cityWithOne({
      ...{ answerDueOn: day("2026-05-01"), judgeFrom: day("2025-09-01") },
      ...{ judgeBy: day("2026-05-31"), outsidePowers: true },
      articles: [{ instrument: "ICESCR", article: "11" }],
    });
    const form = { to: "2026-07-01", reason: "Later.", seen: "0" };
    await site(city, coordinator).visit(`${page}/deadlines`, form);
    for (const actor of [coordinator, secretary]) {
      const { html, status } = await site(city, actor, language).visit(page);
      expect(status).toBe(200);
      expect(html).not.toContain("undefined");
    }
  });
});

describe("adopting with all that is known", () => {
  const form = {
    ...{ edition: "2026", topic: "Homes", text: "Build.", addressee: "The state" },
    ...{ issuedBy: "Network", adoptedOn: "2026-05-20", outsidePowers: "yes" },
    ...{ judgeFrom: "2026-12-01", judgeBy: "2027-12-01", articles: "icescr 11\nUDHR 25" },
  };

  test("keeps articles, the window, and that it is not the city's to decide", async () => {
    const city = context.newCity();
    const { visit } = site(city, secretary);
    expect((await visit("/work/recommendations", form)).status).toBe(303);
    const made = await database.readCity(city, (tx) => findRecommendation(tx, "YORK-2026-01"));
    expect(made).toMatchObject({
      ...{ outsidePowers: true, judgeFrom: "2026-12-01", judgeBy: "2027-12-01" },
      articles: [
        { instrument: "ICESCR", article: "11" },
        { instrument: "UDHR", article: "25" },
      ],
    });
  });

  test.each([
    [{ articles: "eleven" }, "articles"],
    [{ articles: "ICESCR 999" }, "articles"],
    [{ judgeBy: "2026-11-01" }, "judgeBy"],
    [{ judgeFrom: "then" }, "judgeFrom"],
  ])("%j comes back with what is wrong", async (wrong, field) => {
    const city = context.newCity();
    const { status, html } = await site(city, secretary).visit("/work/recommendations", {
      ...form,
      ...wrong,
    });
    expect(status).toBe(422);
    expect(html).toContain(`id="recommendation-${field}-error"`);
  });

  test("the form offers the window of the city's cycle", async () => {
    const { html } = await site(context.newCity(), secretary).visit("/work/recommendations/new");
    expect(html).toContain('value="2026-12-01"');
    expect(html).toContain('value="2027-12-01"');
  });
});

describe("the body's table", () => {
  const table = "/work/evaluations/2025";
  const note = { mark: "largely", reason: "Most can.", evidence: "Register", basedOn: "0" };

  test("saves a note, adopts all as one act, and says so", async () => {
    const city = await cityWithOne();
    const { visit } = site(city, secretary);
    expect((await visit(table)).html).toContain("0 of 1 have a verdict and a reason.");
    const refused = await visit(table, { by: "Network" });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("A verdict or a reason is missing here:");
    const saved = await visit(`${table}/notes/${reference}`, { ...note, dissent: "One: not." });
    expect(saved.location).toBe(`/york${table}?saved=${reference}#${reference}`);
    const again = await visit(`${table}?saved=${reference}`);
    expect(again.html).toContain(`The note on ${reference} is saved.`);
    expect(again.html).toContain(">Most can.</textarea>");
    const form = { by: "Network", on: "2026-06-01", [`seen-${reference}`]: "1" };
    const adopted = await visit(table, form);
    expect(adopted.location).toBe(`/york${table}?adopted=1`);
    expect((await whole(city))?.assessments).toMatchObject([
      { verdict: "largely", evidence: "Register", dissent: { en: "One: not." } },
    ]);
    const done = await visit(`${table}?adopted=1`);
    expect(done.html).toContain("One verdict is adopted");
    expect(done.html).toContain("Judged already");
  });

  test("shows another's note beside the own, and loses neither", async () => {
    const city = await cityWithOne();
    await saveAssessmentDraft(context, city, someone(context, "body-secretary"), {
      ...{ edition: 2025, reference, mark: "not", reason: "Theirs.", evidence: "", dissent: "" },
      ...{ language: "en", basedOn: 0 },
    });
    const sent = await site(city, secretary).visit(`${table}/notes/${reference}`, note);
    expect(sent.status).toBe(409);
    expect(sent.html).toContain("Theirs.");
    expect(sent.html).toContain(">Most can.</textarea>");
    expect(sent.html).toContain('name="basedOn" value="1"');
  });

  test("is told when a note changed between reading and adopting", async () => {
    const city = await cityWithOne();
    const { visit } = site(city, secretary);
    await visit(`${table}/notes/${reference}`, note);
    const sent = await visit(table, { by: "Network", [`seen-${reference}`]: "0" });
    expect(sent.status).toBe(409);
    expect((await whole(city))?.assessments).toEqual([]);
  });

  test("keeps what was typed when the mark is unknown, and names what is wrong", async () => {
    const city = await cityWithOne();
    const wrong = { ...note, mark: "brilliant" };
    const sent = await site(city, secretary).visit(`${table}/notes/${reference}`, wrong);
    expect(sent.status).toBe(422);
    expect(sent.html).toContain(`id="${reference}-mark-error"`);
    expect(sent.html).toContain(">Most can.</textarea>");
  });

  test("takes the notes of a member, who adopts nothing alone", async () => {
    const city = await cityWithOne();
    const { visit } = site(city, someone(context, "body-member"));
    const before = await visit(table);
    expect(before.html).toContain(`/notes/${reference}`);
    expect(before.html).not.toContain('id="adopt"');
    expect((await visit(`${table}/notes/${reference}`, note)).location).toContain("saved=");
    expect((await visit(table, { by: "The network" })).status).toBe(403);
  });

  test("is the body's alone, and the auditor's to read, in each language; an odd year is not found", async () => {
    const city = await cityWithOne();
    const read = await site(city, reader).visit(table);
    expect(read.status).toBe(200);
    expect(read.html).not.toContain('method="post"');
    for (const actor of [coordinator, undefined])
      expect((await site(city, actor).visit(table)).status).toBe(403);
    for (const actor of [coordinator, reader, undefined]) {
      expect((await site(city, actor).visit(table, { by: "x" })).status).toBe(403);
      expect((await site(city, actor).visit(`${table}/notes/${reference}`, note)).status).toBe(403);
    }
    for (const language of LANGUAGES) {
      const { html, status } = await site(city, secretary, language).visit(table);
      expect(status).toBe(200);
      expect(html).not.toContain("undefined");
    }
    const { visit } = site(city, secretary);
    expect((await visit("/work/evaluations/soon")).status).toBe(404);
    expect((await visit(`${table}/notes/YORK-2025-99`, note)).status).toBe(404);
    expect((await visit("/work/evaluations/2040")).html).toContain("Nothing waits for a verdict");
  });
});

describe("the scale", () => {
  const block = (number: number, name: string, verdict: string, more: Sent = {}) =>
    Object.fromEntries(
      Object.entries({ name, verdict, ...more }).map(([field, value]) => [
        `${field}-${number}`,
        value,
      ]),
    );
  const form = {
    ...block(1, "In line", "fully", { code: "fully", place: "1" }),
    ...block(2, "", "largely", { code: "largely", place: "2" }),
    ...block(5, "Missing", "not", { code: "not", meaning: "Nothing is there.", place: "5" }),
    ...block(6, "Über Maß", "fully", { place: "1" }),
    ...{ yardstick: "2017.", seen: "1" },
  };

  test("is set mark by mark: renamed, taken out, added where it belongs", async () => {
    const city = context.newCity();
    const { visit } = site(city, secretary);
    const { html } = await visit("/work/verdict-scale");
    expect(html).toContain('value="Fully followed"');
    expect(html.match(/<fieldset/g)).toHaveLength(7);
    const sent = await visit("/work/verdict-scale", form);
    expect(sent.location).toBe("/york/work/verdict-scale?done");
    const scales = await database.readCity(city, listScales);
    const marks = scales.at(-1)?.marks ?? [];
    expect(marks.map(({ code, name, verdict }) => [code, name.en, verdict])).toEqual([
      ["ueber-mass", "Über Maß", "fully"],
      ["fully", "In line", "fully"],
      ["not", "Missing", "not"],
    ]);
    // What it is called in other languages stays.
    expect(marks[1]?.name.nb).toBe("Helt fulgt opp");
    expect((await visit("/work/verdict-scale")).html).toContain('value="Über Maß"');
  });

  test("tells what is wrong at the field of the mark, and loses nothing", async () => {
    const { visit } = site(context.newCity(), secretary);
    const wrong = await visit("/work/verdict-scale", {
      ...form,
      ...block(3, "", "unevenly", { code: "unevenly", meaning: "In part." }),
      ...block(6, "a".repeat(101), "super"),
      yardstick: "",
    });
    expect(wrong.status).toBe(422);
    for (const id of ["name-3", "name-6", "verdict-6", "yardstick"])
      expect(wrong.html).toContain(`id="scale-${id}-error"`);
    expect(wrong.html).toContain("In part.</textarea>");
    const one = await visit("/work/verdict-scale", { ...block(1, "Yes", "fully"), yardstick: "x" });
    expect(one.html).toContain("A scale has two to twelve marks");
    const late = await visit("/work/verdict-scale", { ...form, seen: "7" });
    expect([late.status, late.html.includes('id="scale-yardstick-error"')]).toEqual([422, true]);
  });

  test("is not the city's to set", async () => {
    const { visit } = site(context.newCity(), coordinator);
    expect((await visit("/work/verdict-scale")).status).toBe(403);
    expect((await visit("/work/verdict-scale", form)).status).toBe(403);
  });
});
