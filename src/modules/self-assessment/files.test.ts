// Files in and out: answers that come back the same byte for byte, frameworks of a city's own, and every row that is wrong named by its line.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import { readCsv, writeCsv } from "../../platform/csv.ts";
import { anActor } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { answerElement } from "./answer-element.ts";
import { answersCsv } from "./answers-csv.ts";
import { frameworkExample } from "./framework-example.ts";
import { importAnswers } from "./import-answers.ts";
import { findFramework, listFrameworkVersions } from "./list-frameworks.ts";
import { findSelfAssessment, listAnswers } from "./list-self-assessments.ts";
import { openSelfAssessment } from "./open-self-assessment.ts";
import { cellOf, textOf } from "./spreadsheet-cell.ts";
import { addFramework, aFrameworkFile } from "./testing.ts";

const context = testContext(await testDatabase());
const { database } = context;
const coordinator = anActor("coordinator");
const framework = "fra-2021-2022";
const named = { framework, year: 2026 };

async function begun(slug = framework): Promise<Id<"City">> {
  const city = context.newCity();
  const assessedBy = { en: "The city" };
  await openSelfAssessment(context, city, coordinator, { framework: slug, year: 2026, assessedBy });
  return city;
}
const exported = (city: Id<"City">, slug = framework) =>
  database.readCity(city, async (tx) => {
    const assessment = await findSelfAssessment(tx, slug, 2026);
    const known = await findFramework(tx, slug);
    if (assessment === undefined || known === undefined) throw new Error("Nothing to export");
    return Buffer.from(answersCsv(known.elements, await listAnswers(tx, assessment.id))).toString();
  });
const bytes = (text: string) => new TextEncoder().encode(text);
const bring = (city: Id<"City">, text: string | Uint8Array, stated = {}, actor = coordinator) =>
  importAnswers(context, city, actor, {
    ...named,
    file: typeof text === "string" ? bytes(text) : text,
    ...stated,
  });

/** Texts that have broken files elsewhere. */
const odd = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }).map((text) => text.replaceAll("\0", "")),
  fc.constantFrom(
    '"',
    '""',
    "'",
    "''",
    "=1+1",
    "'=1+1",
    "''=1+1",
    "-5",
    "'-5",
    "+5,3",
    "'+x",
    "@a",
    "＝1",
    "a\nb",
    "a\r\nb",
    "\n\n",
    ";",
    ",",
    "a,b;c\td",
    "\t",
    "\tx",
    " x ",
    "“",
    "\ufeff",
    "\u00a0",
    "0",
    "ﬁ",
  ),
  fc
    .array(fc.constantFrom('"', "'", "=", "-", "5", "\n", ",", ";", " ", "ø"), { maxLength: 6 })
    .map((signs) => signs.join("")),
);

describe("answers as a file", () => {
  test("a text comes out of a cell as it went in, formulas too", () => {
    fc.assert(
      fc.property(odd, (any) => {
        // Line ends are tidied before a text is kept.
        const text = any.replace(/\r\n?/g, "\n");
        const file = writeCsv(["name", "text"], [{ name: "x", text: cellOf(text) }]);
        const { rows, problems } = readCsv(Buffer.from(file).toString());
        expect(problems).toEqual([]);
        expect(textOf(rows[0]?.cells.text ?? "")).toBe(text);
      }),
    );
  });

  test("what goes out can be brought in, and goes out the same", async () => {
    await fc.assert(
      fc.asyncProperty(odd, odd, odd, fc.boolean(), async (one, two, three, isPublic) => {
        const [city, other] = [await begun(), await begun()];
        const said = [
          { element: "S1", state: "in-use", explanation: { en: one, nb: two, de: three } },
          { element: "T10", state: "not-relevant", reason: { de: `x${one}`, en: two }, isPublic },
          {
            element: "Ha",
            state: "planned",
            responsible: { nb: three },
            nextStep: { en: `y${two}` },
          },
          {
            element: "F1",
            state: "none",
            evidence: ['https://a.example/x?a=1,2 (A, "b")', "https://b.example"],
          },
          {
            element: "S2",
            state: "reviewed",
            nextStep: { en: "z" },
            nextStepOn: day("2027-01-31"),
          },
        ];
        for (const answer of said)
          expect(await answerElement(context, city, coordinator, { ...named, ...answer })).toEqual({
            kept: true,
          });
        const first = await exported(city);
        expect(await bring(other, first)).toEqual({ kept: 5, unchanged: 0 });
        expect(await exported(other)).toBe(first);
        expect(await bring(other, first)).toEqual({ kept: 0, unchanged: 5 });
        expect(await exported(other)).toBe(first);
      }),
      { numRuns: process.env.SLOW === "1" ? 100 : 15 },
    );
  });

  test("an empty assessment has a row for each element, and brings nothing in", async () => {
    const city = await begun();
    const text = await exported(city);
    expect(text.trimEnd().split("\r\n")).toHaveLength(28);
    expect(await bring(city, text)).toEqual({ kept: 0, unchanged: 0 });
    expect(await exported(city)).toBe(text);
  });

  test("comes back from a spreadsheet with semicolons and a mark", async () => {
    const city = await begun();
    await answerElement(context, city, coordinator, { ...named, element: "S1", state: "planned" });
    const text = (await exported(city)).replaceAll(",", ";");
    const other = await begun();
    expect(await bring(other, `\ufeff${text}`)).toMatchObject({ kept: 1 });
    expect(await exported(other)).toBe(await exported(city));
  });

  const HEADER =
    "element,state,reason_en,reason_nb,reason_de,explanation_en,explanation_nb,explanation_de,evidence,department,responsible_en,responsible_nb,responsible_de,next_step_en,next_step_nb,next_step_de,next_step_on,visibility";
  /** A row below the header, of which only some cells hold something. */
  const row = (cells: Readonly<Record<string, string>>) =>
    HEADER.split(",")
      .map((column) => cells[column] ?? "")
      .join(",");

  test.each<[string, string, object]>([
    [
      "an unknown element",
      row({ element: "S99", state: "planned" }),
      { line: 3, code: "unknown-element", column: "element" },
    ],
    [
      "an element twice",
      row({ element: "S1", state: "planned" }),
      { line: 3, code: "same-element" },
    ],
    [
      "an unknown state",
      row({ element: "S2", state: "splendid" }),
      { line: 3, code: "unknown-state", column: "state" },
    ],
    [
      "no state beside a text",
      row({ element: "S2", explanation_en: "x" }),
      { line: 3, code: "unknown-state" },
    ],
    [
      "no reason",
      row({ element: "S2", state: "not-relevant" }),
      { line: 3, code: "no-reason", column: "reason" },
    ],
    [
      "a day that is none",
      row({ element: "S2", state: "none", next_step_on: "2027-02-30" }),
      { line: 3, code: "bad-date", column: "next_step_on" },
    ],
    [
      "a day without a step",
      row({ element: "S2", state: "none", next_step_on: "2027-02-01" }),
      { line: 3, code: "no-next-step", column: "next_step" },
    ],
    [
      "who may see it",
      row({ element: "S2", state: "none", visibility: "secret" }),
      { line: 3, code: "bad-visibility" },
    ],
    [
      "evidence that is none",
      row({ element: "S2", state: "none", evidence: "minutes" }),
      { line: 3, code: "bad-evidence", column: "evidence" },
    ],
    [
      "evidence of nothing here",
      row({ element: "S2", state: "none", evidence: "body:moon" }),
      { line: 3, code: "unknown-evidence", column: "evidence" },
    ],
    [
      "an unknown department",
      row({ element: "S2", state: "none", department: "moon" }),
      { line: 3, code: "unknown-department", column: "department" },
    ],
    [
      "too long a text",
      row({ element: "S2", state: "none", explanation_en: "x".repeat(5001) }),
      { line: 3, code: "too-long", column: "explanation" },
    ],
    [
      "a next step in the past",
      row({ element: "S2", state: "none", next_step_en: "Elect.", next_step_on: "2026-05-31" }),
      { line: 3, code: "past-step", column: "next_step_on", day: "2026-05-31" },
    ],
    ["a row that is too short", "S2,none", { line: 3, code: "ragged-row" }],
    ["an open quotation mark", row({ element: "S2", state: '"none' }), { code: "bad-quotes" }],
  ])("%s is named by its line, and nothing of the file is kept", async (_, wrong, problem) => {
    const city = await begun();
    const good = row({ element: "S1", state: "in-use" });
    const brought = await bring(city, [HEADER, good, wrong, ""].join("\n"));
    expect(brought).toMatchObject({ refused: "bad-file", problems: [problem] });
    expect(await exported(city)).not.toContain("in-use");
  });

  test("every wrong row is told at once", async () => {
    const city = await begun();
    const rows = ["S97", "S98", "S99"].map((element) => row({ element, state: "none" }));
    const brought = await bring(city, [HEADER, ...rows].join("\n"));
    expect("problems" in brought && brought.problems.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  test.each([
    ["", [{ line: 1, code: "no-columns" }]],
    [
      "element,state\nS1,none",
      expect.arrayContaining([{ line: 1, code: "missing-column", column: "evidence" }]),
    ],
  ])("a file like %j is refused", async (text, problems) => {
    expect(await bring(await begun(), text)).toEqual({ refused: "bad-file", problems });
  });

  test("bytes that are no text are refused with their line; so are strangers and years that are not there", async () => {
    const city = await begun();
    expect(await bring(city, new Uint8Array([65, 10, 0xe5, 10]))).toEqual({
      refused: "bad-file",
      problems: [{ line: 2, code: "not-utf8" }],
    });
    expect(await bring(city, HEADER, { year: 2020 })).toEqual({ refused: "unknown-assessment" });
    expect(await bring(city, HEADER, {}, anActor("reader"))).toEqual({ refused: "not-permitted" });
  });
});

describe("a framework of the city's own", () => {
  const add = (city: Id<"City">, file: Uint8Array | string, actor = coordinator) =>
    addFramework(context, city, actor, typeof file === "string" ? bytes(file) : file);
  const HEAD = "framework,group,code,short_name,confirmed,source,note";

  test("is added, and a later file of its name is a later version", async () => {
    const city = context.newCity();
    const added = { slug: "our-own-list", name: "Our own list", version: 1, elements: 3 };
    expect(await add(city, aFrameworkFile())).toEqual(added);
    expect(await add(city, aFrameworkFile())).toEqual({ ...added, unchanged: true });
    const more = `${HEAD}\nOur own list,bodies,B1,A council,text seen,,\n`;
    expect(await add(city, more)).toEqual({ ...added, version: 2, elements: 1 });
    const versions = await database.readCity(city, listFrameworkVersions);
    expect(
      versions.map(({ elements }) => elements.map(({ key, confirmed }) => [key, confirmed])),
    ).toEqual([
      [
        ["B1", "seen"],
        ["B2", "partly-seen"],
        ["M1", "not-seen"],
      ],
      [["B1", "seen"]],
    ]);
    const entries = await database.readCity(city, (tx) => listEntries(tx));
    expect(entries.map(({ entry }) => entry?.facts.version)).toEqual([2, 1]);
  });

  test("can be assessed, in its own city only", async () => {
    const city = context.newCity();
    await add(city, aFrameworkFile());
    const stated = { framework: "our-own-list", year: 2026, assessedBy: { en: "The city" } };
    expect(await openSelfAssessment(context, city, coordinator, stated)).toEqual({ opened: true });
    const other = context.newCity();
    expect(await openSelfAssessment(context, other, coordinator, stated)).toEqual({
      refused: "unknown-framework",
    });
    const answer = { ...stated, element: "M1", state: "planned" };
    expect(await answerElement(context, city, coordinator, answer)).toEqual({ kept: true });
    expect(await exported(city, "our-own-list")).toContain("M1,money,A budget,not-seen,planned");
  });

  test("says how sure a name is in the words in which answers go out, and in the catalogue's", async () => {
    const city = context.newCity();
    const words = ["seen", "partly-seen", "not-seen", "text seen", "Part seen", ""];
    await add(city, [HEAD, ...words.map((word, n) => `Own,g,${n},A,${word},,`)].join("\n"));
    const [own] = await database.readCity(city, listFrameworkVersions);
    expect(own?.elements.map(({ confirmed }) => confirmed)).toEqual([
      ...["seen", "partly-seen", "not-seen", "seen", "partly-seen", "not-seen"],
    ]);
  });

  test("is added from the example that the page gives away", async () => {
    const city = context.newCity();
    const added = await add(city, frameworkExample());
    expect(added).toEqual({ slug: "our-own-list", name: "Our own list", version: 1, elements: 3 });
  });

  test("tells elements of one code apart by their groups", async () => {
    const city = context.newCity();
    await add(city, `${HEAD}\nTwo,a,1,One,,,\nTwo,b,1,Other,,,\nTwo,b,2,Third,,,`);
    const [two] = await database.readCity(city, listFrameworkVersions);
    expect(two?.elements.map(({ key }) => key)).toEqual(["a-1", "b-1", "2"]);
  });

  test.each<[string, string, readonly object[]]>([
    ["no header", "", [{ line: 1, code: "no-columns" }]],
    [
      "a missing column",
      "framework,group,code,short_name,confirmed,source\nX,,1,A,,",
      [{ line: 1, code: "missing-column", column: "note" }],
    ],
    ["no rows", HEAD, [{ line: 1, code: "no-rows" }]],
    [
      "empty cells",
      `${HEAD}\nX,g,,,text seen,,`,
      [
        { line: 2, code: "empty-cell", column: "code" },
        { line: 2, code: "empty-cell", column: "short_name" },
      ],
    ],
    [
      "another framework",
      `${HEAD}\nX,g,1,A,,,\nY,g,2,B,,,`,
      [{ line: 3, code: "other-framework", column: "framework" }],
    ],
    [
      "a code that cannot stand in an address",
      `${HEAD}\nX,g,1/2,A,,,`,
      [{ line: 2, code: "bad-code", column: "code" }],
    ],
    [
      "a word that is none",
      `${HEAD}\nX,g,1,A,surely,,`,
      [{ line: 2, code: "unknown-confirmed", column: "confirmed" }],
    ],
    [
      "an element twice",
      `${HEAD}\nX,g,1,A,,,\nX,g,1,B,,,`,
      [{ line: 3, code: "same-element", column: "code" }],
    ],
    [
      "a name without letters",
      `${HEAD}\n???,g,1,A,,,`,
      [{ line: 2, code: "bad-name", column: "framework" }],
    ],
    [
      "too long a name",
      `${HEAD}\nX,g,1,${"x".repeat(301)},,,`,
      [{ line: 2, code: "too-long", column: "short_name" }],
    ],
    [
      "too many rows",
      [HEAD, ...Array.from({ length: 501 }, (_, n) => `X,g,${n},A,,,`)].join("\n"),
      [{ line: 1, code: "too-many-rows" }],
    ],
    ["a torn row", `${HEAD}\nX,g,1`, [{ line: 2, code: "ragged-row" }]],
  ])("%s is refused with its line, and nothing is kept", async (_, text, problems) => {
    const city = context.newCity();
    expect(await add(city, text)).toEqual({ refused: "bad-file", problems });
    expect(await database.readCity(city, listFrameworkVersions)).toEqual([]);
  });

  test("takes no name of the catalogue, no bytes that are no text, and is not for everybody", async () => {
    const city = context.newCity();
    expect(await add(city, aFrameworkFile("PANEL"))).toEqual({ refused: "framework-taken" });
    expect(await add(city, aFrameworkFile("panel!"))).toEqual({ refused: "framework-taken" });
    expect(await add(city, new Uint8Array([0xff, 0xff, 10]))).toEqual({
      refused: "bad-file",
      problems: [{ line: 1, code: "not-utf8" }],
    });
    expect(await add(city, aFrameworkFile(), anActor("editor"))).toEqual({
      refused: "not-permitted",
    });
  });
});
