// The chapter on how the city works with rights, as a book in each language, and the tables that go with it.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { day } from "../../kernel/testing.ts";
import { readCsv } from "../../platform/csv.ts";
import type { Block } from "../../platform/document.ts";
import { unzipFiles } from "../../platform/zip.ts";
import { releasedIndicator } from "../indicators/testing.ts";
import { textHash } from "../ledger/index.ts";
import { aRecommendation } from "../recommendations/testing.ts";
import { rightAnchor } from "./book/anchors.ts";
import { composeBook } from "./compose-book.ts";
import { parseSnapshot } from "./import/parse-snapshot.ts";
import { makeDataPackage } from "./make-data-package.ts";
import { type Snapshot, snapshotHash, snapshotText } from "./snapshot.ts";
import { aSnapshot, aWorkingYear } from "./testing.ts";
import type { WorkingYear } from "./working-year.ts";

const NOTHING = {
  ...{ bodies: null, matters: null, meetings: null, commitments: null, decisions: null },
};

function chapter(
  year: Partial<WorkingYear> | undefined,
  {
    language = "en",
    home,
    demonstration = false,
  }: { language?: Language; home?: string; demonstration?: boolean } = {},
): readonly Block[] {
  const snapshot = aSnapshot({
    city: { ...aSnapshot().city, demonstration },
    ...(year === undefined ? {} : { workingYear: aWorkingYear(year) }),
  });
  const book = composeBook(snapshot, { language, ink: "screen", sha256: undefined, home });
  return (
    book.chapters.find(
      ([first]) => first?.kind === "heading" && first.id === "how-the-city-works",
    ) ?? []
  );
}

const words = (tree: unknown): string =>
  typeof tree === "string"
    ? tree
    : Array.isArray(tree)
      ? tree.map(words).join("")
      : typeof tree === "object" && tree !== null
        ? "content" in tree
          ? words(tree.content)
          : Object.values(tree).map(words).join(" ")
        : "";
const said = (blocks: readonly Block[]) => blocks.map(words).join("\n");
const tables = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === "table");
const cells = (block: Block | undefined) =>
  block?.kind === "table" ? block.rows.map((row) => row.map(words)) : [];
const linksIn = (tree: unknown): readonly string[] =>
  typeof tree !== "object" || tree === null
    ? []
    : [
        ...("link" in tree && typeof tree.link === "string" ? [tree.link] : []),
        ...Object.values(tree).flatMap(linksIn),
      ];

describe("the chapter on the working year", () => {
  test("tells the bodies, since when, and when they did not work", () => {
    const [bodies] = tables(chapter({}));
    expect(said(chapter({}))).toContain("1 body was at work in 2025. One was suspended all year.");
    expect(words(bodies)).toContain("as they stood on 31 December 2025");
    expect(cells(bodies)).toEqual([
      ["Human rights council", "Council", "2007", "suspended 2021, at work again 14 December 2023"],
      ["Youth council", "Council that the law requires", "not known", "suspended since May 2024"],
    ]);
  });

  test("does not count as at work what nobody has entered since when it has been there", () => {
    const bodies = (aWorkingYear().bodies ?? []).map((body) => ({
      ...{ ...body, foundedOn: null, suspendedAllYear: false },
    }));
    const text = said(chapter({ bodies }));
    expect(text).toContain("For 2 of those below, nobody has entered since when");
    expect(text).not.toContain("at work in 2025");
    expect(said(chapter({ bodies: bodies.slice(0, 1) }))).toContain("For one of those below");
  });

  test("counts who was heard, and says of every other matter why not", () => {
    const blocks = chapter({});
    const text = said(blocks);
    expect(text).toContain(
      "in 3 matters in 2025: 1 heard in time, 1 heard late, 1 not heard. 1 matter of an earlier year was still open when 2025 began: 1 overdue.",
    );
    expect(cells(tables(blocks)[1])).toEqual([
      ["Human rights council", "2", "1", "1", "0", "0", "0"],
      ["Youth council", "1", "0", "0", "1", "0", "0"],
    ]);
    const list = blocks.find(({ kind }) => kind === "list");
    expect(list?.kind === "list" ? list.items.map(words) : []).toEqual([
      "A bus line (Human rights council, asked 2 March 2025). Heard 12 days late.",
      "A school (Youth council, asked 3 March 2025). Not heard, because, says the city: There was no time. The body says: Nobody told us.",
      "A park (Human rights council, asked 1 November 2024). Not heard yet, 395 days overdue.",
    ]);
  });

  test("counts public meetings, questions, answers and the longest wait, and keeps what is only known as a number apart", () => {
    const blocks = chapter({});
    expect(said(blocks)).toContain(
      "2 public meetings were held in 2025. 2 questions were asked; 1 was answered. The longest wait was 302 days, and that question had no answer yet.",
    );
    expect(said(blocks)).toContain("Youth council met 4 times in 2025; which of the meetings");
    expect(cells(tables(blocks)[2])).toEqual([["Human rights council", "2", "2", "1", "302 days"]]);
  });

  test("tells how the commitments stood, and that only the city says so", () => {
    const blocks = chapter({});
    expect(said(blocks)).toContain("By its own account 1 was kept and none under way. 1 was late");
    expect(said(blocks)).toContain("Nobody but the city has judged here.");
    expect(cells(tables(blocks)[3])).toEqual([
      ["Homes for all.", "no date", "Kept"],
      ["Report every year.", "19 November 2025", "42 days late"],
    ]);
  });

  test("tells the share of cases in which rights were weighed, by department where there are several", () => {
    const blocks = chapter({});
    expect(said(blocks)).toContain(
      "In 2025 there were 12 cases before the council. Rights were weighed in 3, which is 25%.",
    );
    expect(cells(tables(blocks)[4])).toEqual([
      ["Housing", "2", "4", "50%"],
      ["Schools", "1", "not said", "–"],
    ]);
    const { decisions } = aWorkingYear();
    if (decisions === null) throw new Error("It has decisions");
    const one = { ...decisions, cases: null, departments: decisions.departments.slice(0, 1) };
    expect(tables(chapter({ decisions: one }))).toHaveLength(4);
    expect(said(chapter({ decisions: one }))).toContain("the city has not said");
  });

  test("says of what the city uses that there was nothing, in a sentence and in no empty table", () => {
    const empty = chapter({
      ...{ bodies: [], matters: [], meetings: { held: [], sessions: [], questions: [] } },
      commitments: {
        counts: {
          ...{ all: 0, kept: 0, late: 0, silent: 0, withoutOwner: 0, withoutDate: 0, underWay: 0 },
        },
        commitments: [],
      },
      decisions: {
        ...{ weighed: 0, fullNeeded: 0, fullMade: 0, cases: null, source: null },
        ...{ references: [], departments: [] },
      },
    });
    expect(tables(empty)).toEqual([]);
    const text = said(empty);
    for (const sentence of [
      "No body was at work in 2025.",
      "No body was asked for its advice in 2025.",
      "No public meeting of 2025 has been entered, and no question.",
      "On 31 December 2025 no declaration held any commitment.",
      "No check of a decision was finished in 2025.",
    ])
      expect(text).toContain(sentence);
  });

  test("does not mention what the city never uses, and is not there at all where that is everything", () => {
    const { meetings } = aWorkingYear();
    const only = chapter({ ...NOTHING, meetings });
    expect(only.filter(({ kind }) => kind === "heading")).toHaveLength(2);
    expect(said(only)).not.toContain("was at work");
    expect(chapter(NOTHING)).toEqual([]);
    expect(chapter(undefined)).toEqual([]);
  });

  test("leads each row to the page that its numbers come from, and on paper to none of them", () => {
    const links = linksIn(chapter({}, { home: "/york" })).filter((link) => link.startsWith("/"));
    expect(links).toEqual(
      expect.arrayContaining([
        "/york/bodies/council",
        "/york/bodies/youth/matters",
        "/york/bodies/youth/matters/1",
        "/york/bodies/council/meetings?year=2025",
        "/york/meetings/council/2025-03-04#question-2",
        "/york/meetings?year=2025",
        "/york/commitments/2",
        "/york/declaration",
        "/york/decisions?department=housing&year=2025",
      ]),
    );
    for (const table of tables(chapter({}, { home: "/york" })))
      if (table.kind === "table")
        for (const [first] of table.rows) expect(linksIn(first)).toHaveLength(1);
    expect(linksIn(chapter({}))).toEqual(["https://example.org/youth"]);
  });

  test("of a demonstration says that only sources stand there", () => {
    expect(said(chapter({}, { demonstration: true }))).toContain("This is a demonstration");
    expect(said(chapter({}))).not.toContain("This is a demonstration");
  });

  test.each(LANGUAGES)("in %s reads in that language, with its headings in order", (language) => {
    const blocks = chapter({}, { language });
    const text = said(blocks);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    const levels = blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : []));
    expect(levels).toEqual([1, 2, 2, 3, 2, 2, 2]);
    const title = { en: "How the city works", nb: "Slik arbeider byen", de: "So arbeitet" };
    expect(text.startsWith(title[language])).toBe(true);
    const english = said(chapter({})).split("\n");
    const own = text.split("\n").filter((line) => english.includes(line));
    expect(language === "en" || own.length === 0).toBe(true);
  });

  test("has an address that no right can take", () => {
    expect(rightAnchor("how-the-city-works")).toBe("right-how-the-city-works");
    expect(rightAnchor("how-the-city-works-bodies")).toBe("right-how-the-city-works-bodies");
    expect(rightAnchor("work")).toBe("work");
  });
});

describe("the data package of an edition with a working year", () => {
  const snapshot = aSnapshot({ workingYear: aWorkingYear() });
  const files = (of: Snapshot) =>
    new Map(
      unzipFiles(makeDataPackage({ snapshot: of, sha256: snapshotHash(of) }, [])).map(
        ({ name, bytes }) => [name, new TextDecoder().decode(bytes)],
      ),
    );
  const rowsOf = (name: string, of = snapshot) =>
    readCsv(files(of).get(name) ?? "").rows.map((row) => row.cells);

  test("has the same numbers as tables, each row with its page and the days that count", () => {
    for (const name of ["bodies", "matters", "meetings", "commitments", "decisions"])
      for (const row of rowsOf(`${name}.csv`))
        expect(row).toMatchObject({
          ...{ counted_from: "2025-01-01", counted_until: "2025-12-31" },
          page: expect.stringMatching(/^\/york\//),
        });
    expect(rowsOf("bodies.csv")).toMatchObject([
      { slug: "council", founded_on: "2007", interruptions: "2021/2023-12-14" },
      { slug: "youth", founded_on: "", interruptions: "2024-05/", suspended_all_year: "true" },
    ]);
    expect(rowsOf("matters.csv").map(({ state, days_late }) => [state, days_late])).toEqual([
      ...[["heard", "0"] as const, ["heard", "12"] as const],
      ...[["not-heard", "0"] as const, ["overdue", "395"] as const],
    ]);
    expect(rowsOf("matters.csv")[3]).toMatchObject({ of_earlier_year: "true" });
    expect(rowsOf("meetings.csv")).toMatchObject([
      { body: "council", public_meetings: "2", answered: "1", longest_wait_days: "302" },
      { body: "youth", public_meetings: "0", sessions_by_source: "4" },
    ]);
    expect(rowsOf("commitments.csv")[1]).toMatchObject({ late: "true", days_silent: "1766" });
    expect(rowsOf("decisions.csv")).toMatchObject([
      { department: "", weighed: "3", cases: "12", share: "0.2500" },
      { department: "housing", share: "0.5000" },
      { department: "schools", cases: "", share: "" },
    ]);
  });

  test("lists every file in datapackage.json with its size, its hash and its columns", () => {
    const found = files(snapshot);
    const { resources, name } = JSON.parse(found.get("datapackage.json") ?? "");
    expect(name).toBe("york-human-rights-report-2025");
    expect(resources.map(({ path }: { path: string }) => path)).toEqual([
      ...["edition.json", "figures.csv", "recommendations.csv"],
      ...["bodies.csv", "matters.csv", "meetings.csv", "commitments.csv", "decisions.csv"],
    ]);
    for (const { path, bytes, hash, schema } of resources) {
      const text = found.get(path) ?? "";
      expect(bytes).toBe(Buffer.byteLength(text));
      expect(hash).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
      if (schema === undefined) continue;
      const fields = schema.fields.map((field: { name: string }) => field.name);
      expect(fields).toEqual(readCsv(text).columns);
    }
    const decisions = resources.find(({ path }: { path: string }) => path === "decisions.csv");
    expect(decisions.schema.fields).toContainEqual({ name: "weighed", type: "integer" });
    for (const { path } of resources)
      if (path.endsWith(".csv")) expect(found.get("README.txt")).toContain(path);
    expect(found.get("SHA256SUMS")).toContain("datapackage.json");
  });

  test("has no table of what the city never uses", () => {
    const bare = aSnapshot({ workingYear: aWorkingYear(NOTHING) });
    expect([...files(bare).keys()]).toEqual([
      ...["README.txt", "SHA256SUMS", "datapackage.json", "edition.json", "figures.csv"],
      "recommendations.csv",
    ]);
  });

  test("its snapshot reads back as it was frozen, and a damaged one is not read", () => {
    const text = snapshotText(snapshot);
    const hash = textHash(JSON.parse(text));
    expect(hash).toBe(snapshotHash(snapshot));
    const read = parseSnapshot(text, hash);
    expect(read).toEqual(snapshot);
    expect(snapshotText(read)).toBe(text);
    const broken = { ...JSON.parse(text), workingYear: { ...snapshot.workingYear, bodies: 3 } };
    expect(() => parseSnapshot(JSON.stringify(broken), textHash(broken))).toThrow();
  });
});

describe("an edition from before there was a working year", () => {
  // Hashes from the program as it was before. The package's also changes when somebody rewords its README, and only then.
  const SNAPSHOT = "630ea1e3e7348c2bbd13c4fcda83878d33cfb751ce69fee07fd271b734c46b4c";
  const PACKAGE = "cf403a0f99290fcd1ece5e685a297c1ef5c62368c31b39aeb15e6056adb6533c";
  const BOOKS = {
    en: "4d532e1f8b18a74d5112e212acfda215b380b2b59886982e0c9f87a5b6a5daa1",
    nb: "754d8e06e0d980c32df08f70756429cb8b6c3bd9634287ed0c20acaad49db5b4",
    de: "0dd9fd07ab26503f1c0d9a8a9e5f308be90f71f78f63079e23962c548799181d",
  };
  const before = aSnapshot({
    indicators: [
      {
        ...releasedIndicator({}, { figures: [{ period: "2024", value: 9 }] }),
        sentences: { en: "Nine people.", nb: "Ni.", de: "Neun." },
      },
    ],
    recommendations: [
      aRecommendation({
        ...{ reference: "YORK-2025-01", edition: 2025, answerDueOn: day("2026-08-30") },
      }),
    ],
  });

  test("keeps its text, its hash and its data package to the byte", () => {
    expect(snapshotHash(before)).toBe(SNAPSHOT);
    const read = parseSnapshot(snapshotText(before), SNAPSHOT);
    expect(snapshotText(read)).toBe(snapshotText(before));
    expect("workingYear" in read).toBe(false);
    const archive = makeDataPackage({ snapshot: read, sha256: SNAPSHOT }, []);
    expect(createHash("sha256").update(archive).digest("hex")).toBe(PACKAGE);
  });

  test.each(LANGUAGES)("is the same book in %s, and so the same PDF", (language) => {
    const options = { language, ink: "paper", sha256: SNAPSHOT } as const;
    expect(textHash(composeBook(before, options))).toBe(BOOKS[language]);
  });
});
