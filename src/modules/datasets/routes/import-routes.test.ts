// The import assistant step by step: choose a file, what was read, what is asked, what will change, imported.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { anActor } from "../../accounts/testing.ts";
import { csv, DATA_SET, table, workSite } from "./testing.ts";

const context = testContext(await testDatabase());
const site = (options: Parameters<typeof workSite>[1] = {}) => workSite(context, options);
const IMPORT = `${DATA_SET}/import`;

/** The total of 2024 is three more than its districts. */
const ODD = table(2023, 2024).replace("2024,Total,Total,90", "2024,Total,Total,93");

const questionIn = (html: string) => /name="answer-([0-9a-z]+)"/.exec(html)?.[1] ?? "";
const questionsIn = (html: string) => [
  ...new Set([...html.matchAll(/name="answer-([0-9a-z]+)"/g)].map(([, id = ""]) => id)),
];
const answers = (html: string, verdict: "right" | "wrong") =>
  Object.fromEntries(questionsIn(html).map((id) => [`answer-${id}`, verdict]));
const basedOn = (html: string) => /name="based-on" value="(\d+)"/.exec(html)?.[1] ?? "";

describe("choosing a file", () => {
  test("without a file, with a day that is none or a month that is none, each field says so", async () => {
    const { visit } = await site({ language: "nb" });
    const { status, html } = await visit(IMPORT, {
      retrieved: "2026-02-30",
      "year-starts": "juli",
      "value-column": "Antall",
    });
    expect(status).toBe(422);
    for (const sentence of [
      "Velg en fil som ikke er tom.",
      "Dette er ikke en dag.",
      "Skriv måneden som et tall fra 1 til 12.",
    ]) {
      expect(html.split(sentence).length).toBe(3);
    }
    expect(html).toContain('value="juli"');
    expect(html).toContain('value="Antall"');
  });

  test("no file was fetched from its source tomorrow", async () => {
    const { visit } = await site();
    const { status, html } = await visit(IMPORT, { ...csv(table(2024)), retrieved: "2026-06-02" });
    expect(status).toBe(422);
    expect(html).toContain("This day has not come yet.");
  });

  test("everything that is wrong with a file stands there with its row, in the order of the rows", async () => {
    const { visit } = await site({ language: "nb" });
    const broken = table(2023, 2024)
      .replace("2024,South,Men,18", "i fjor,South,Men,18")
      .replace("2023,North,Men,2", "2023,North,Men,to");
    const { status, html } = await visit(IMPORT, { ...csv(broken), "time-column": "Year" });
    expect(status).toBe(422);
    expect(html).toContain("2 feil i filen. Ingenting er lagret.");
    expect(html.indexOf("Rad 7: ")).toBeGreaterThan(0);
    expect(html.indexOf("Rad 7: ")).toBeLessThan(html.indexOf("Rad 22: "));
    expect(html).toContain('value="Year"');
    expect(html).not.toContain("--");
  });

  test.each([
    ["", "empty"],
    ["%PDF-1.7\n", "PDF"],
    ["Year,District,Sex,Value\n", "no figures below them"],
  ])("a file that holds %o is refused in a sentence", async (text, word) => {
    const { visit } = await site();
    const { status, html } = await visit(IMPORT, csv(text));
    expect(status).toBe(422);
    expect(html.toLowerCase()).toContain(word.toLowerCase());
  });

  test("a file that is divided in another way than what is here is refused, with both ways", async () => {
    const { visit, bring } = await site();
    await bring(table(2024));
    const { status, html } = await visit(IMPORT, csv("Year,Age,Value\n2024,Old,3\n2024,Young,5"));
    expect(status).toBe(422);
    expect(html).toContain("divided by District, Sex, and Year");
    expect(html).toContain("divided by Age and Year");
  });
});

describe("what was read and what is asked", () => {
  test("the first rows stand there as the file has them, and nothing is asked where nothing is odd", async () => {
    const { follow } = await site();
    const { status, html } = await follow(IMPORT, csv(table(2024), "asylum.csv"));
    expect(status).toBe(200);
    expect(html).toContain("asylum.csv");
    expect(html).toContain("Open SDG: 12 figures, 2024.");
    expect(html).toContain("The first 5 of 12 figures");
    expect(html).toContain("Nothing in the file looks odd.");
  });

  test("an open question stays open until it is answered, and what was written is kept", async () => {
    const { visit, follow } = await site();
    const { location, html } = await follow(IMPORT, csv(ODD));
    expect(html).toContain("Is it right?");
    const note = { [`note-${questionIn(html)}`]: "Three live on boats." };
    const { status, html: again } = await visit(location, note);
    expect(status).toBe(422);
    expect(again).toContain("Question 1: say whether it is right.");
    expect(again).toContain("Three live on boats.");
    expect((await visit(location)).html).toContain("Three live on boats.");
    expect((await visit(`${location}/changes`)).location).toBe(location);
    expect((await visit(DATA_SET)).html).toContain("No figures have been imported yet.");
  });

  test("a note that is too long to be kept is not cut, but sent back", async () => {
    const { visit, follow } = await site();
    const { location, html } = await follow(IMPORT, csv(ODD));
    const long = { [`note-${questionIn(html)}`]: "x".repeat(2_001) };
    const { status, html: again } = await visit(location, { ...answers(html, "right"), ...long });
    expect(status).toBe(422);
    expect(again).toContain("Question 1: the note is longer than 2000 characters.");
    expect(again).toContain("x".repeat(2_001));
    expect((await visit(`${location}/changes`)).location).toBe(location);
  });

  test("a file that is found wrong is not imported, whatever is sent afterwards", async () => {
    const { visit, follow } = await site();
    const { location, html } = await follow(IMPORT, csv(ODD));
    const wrong = await follow(location, answers(html, "wrong"));
    expect(wrong.html).toContain("Nothing is imported");
    expect(wrong.html).toContain("Choose another file");
    const forced = await visit(`${location}/changes`, { "based-on": "0" });
    expect(forced.status).not.toBe(200);
    expect((await visit(DATA_SET)).html).toContain("No figures have been imported yet.");
  });

  test("an accepted answer is kept with the import and filled in when the same is found again", async () => {
    const { visit, follow } = await site();
    const { location, html } = await follow(IMPORT, csv(ODD));
    const note = { [`note-${questionIn(html)}`]: "Three live on boats." };
    const changes = await follow(location, { ...answers(html, "right"), ...note });
    expect(changes.html).toContain("24 new figures.");
    await visit(`${location}/changes`, { "based-on": basedOn(changes.html) });
    expect((await visit(DATA_SET)).html).toContain("Note: Three live on boats.");
    const later = await follow(IMPORT, csv(ODD.replace("2024,West,Men,20", "2024,West,Men,20 ")));
    expect(later.html).toContain("This was answered at import 1. The answer is filled in.");
    expect(later.html).toContain("Three live on boats.");
  });

  test("the same file once more would change nothing, and the page says so", async () => {
    const { follow, bring } = await site();
    await bring(table(2024));
    const { html } = await follow(IMPORT, csv(table(2024)));
    expect(html).toContain("There is nothing to import.");
    expect(html).not.toContain("<form");
  });
});

describe("what will change", () => {
  const CORRECTED = table(2023, 2024)
    .replace("2024,West,Women,10", "2024,West,Women,11")
    .replace("2024,West,Men,20", "2024,West,Men,19");

  async function upToTheChanges(it: Awaited<ReturnType<typeof site>>, text: string) {
    const { location, html } = await it.follow(IMPORT, csv(text));
    const { html: changes } = await it.follow(location, answers(html, "right"));
    return { location, changes };
  }

  test("old and new stand beside each other before anything is written", async () => {
    const it = await site();
    await it.bring(table(2023, 2024));
    const { changes } = await upToTheChanges(it, CORRECTED);
    expect(changes).toContain("2 changed, 22 as before.");
    expect(changes).toMatch(/West, Women.*2024.*>10<.*>11</s);
    expect((await it.visit(DATA_SET)).html).not.toContain("2: figures.csv");
  });

  test("figures that the file leaves out of its periods go, and the page says so", async () => {
    const it = await site();
    await it.bring(table(2023, 2024));
    const { changes } = await upToTheChanges(it, table(2024).replace("\n2024,West,Men,20", ""));
    expect(changes).toContain("1 gone");
    expect(changes).toContain("The file replaces whole periods");
  });

  test("somebody else imported meanwhile: the changes are shown once more, and nothing is written", async () => {
    const it = await site();
    await it.bring(table(2023, 2024));
    const { location, changes } = await upToTheChanges(it, CORRECTED);
    await it.bring(table(2023, 2024).replace("2023,West,Men,20", "2023,West,Men,21"));
    const sent = await it.follow(`${location}/changes`, { "based-on": basedOn(changes) });
    expect(sent.html).toContain("Somebody imported figures since you answered.");
    await it.visit(location, answers(sent.html, "right"));
    const late = await it.visit(`${location}/changes`, { "based-on": basedOn(changes) });
    expect(late.status).toBe(409);
    expect(late.html).toContain("Somebody imported figures since you read this file");
    expect((await it.visit(DATA_SET)).html).not.toContain("3: figures.csv");
    const done = await it.follow(`${location}/changes`, { "based-on": basedOn(late.html) });
    expect(done.html).toContain("24 figures in 2 periods are imported.");
  });

  test("an imported file is gone from its address, and the page says why", async () => {
    const it = await site();
    const { location, changes } = await upToTheChanges(it, table(2024));
    await it.visit(`${location}/changes`, { "based-on": basedOn(changes) });
    const back = await it.visit(location);
    expect(back).toMatchObject({ status: 303, location: `${IMPORT}?expired` });
    expect((await it.visit(back.location)).html).toContain("This file is not here any more");
  });
});

describe("a waiting file", () => {
  test("belongs to one data set of one city", async () => {
    const mine = await site();
    const { location } = await mine.follow(IMPORT, csv(table(2024)));
    const theirs = await site();
    expect((await theirs.visit(location)).location).toBe(`${IMPORT}?expired`);
    await mine.define({
      slug: "other",
      title: { en: "Other" },
      kind: "count",
      unit: "people",
      source: "City council",
      licence: "CC0",
      rules: {
        mode: "protect",
        threshold: 4,
        zeros: "protected",
        contributors: null,
        shares: [],
        counts: null,
      },
      recipe: null,
    });
    const elsewhere = location.replace("asylum-seekers", "other");
    expect((await mine.visit(elsewhere)).location).toBe("/work/data-sets/other/import?expired");
  });

  test("is not shown to whoever lost the right to see it", async () => {
    const { visit, follow, become } = await site();
    const { location } = await follow(IMPORT, csv(table(2024)));
    become(anActor("reader"));
    expect((await visit(location)).status).toBe(403);
    become(undefined);
    expect((await visit(`${location}/changes`, {})).status).toBe(403);
  });
});
