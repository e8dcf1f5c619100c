import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { listEntries } from "../ledger/index.ts";
import { defineIndicator } from "./define-indicator.ts";
import { COLUMNS, type FileRow } from "./file-layout.ts";
import { type ImportInput, type ImportResult, importFigures } from "./import-figures.ts";
import { listCurrent } from "./list-current.ts";
import { figureFile, indicatorInput, personWith, terminal } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);

async function cityWithIndicator(): Promise<Id<"City">> {
  const city = context.newCity();
  const defined = await defineIndicator(context, city, terminal, indicatorInput());
  if ("refused" in defined) throw new Error(defined.refused);
  return city;
}

async function run(
  city: Id<"City">,
  bytes: Uint8Array,
  over: Partial<ImportInput> = {},
): Promise<ImportResult> {
  const result = await importFigures(context, city, terminal, { bytes, dryRun: false, ...over });
  if ("refused" in result) throw new Error(result.refused);
  return result;
}

const importRows = (city: Id<"City">, ...rows: readonly Partial<FileRow>[]) =>
  run(city, figureFile(rows));
const current = (city: Id<"City">) => database.readCity(city, (tx) => listCurrent(tx));

const three: readonly Partial<FileRow>[] = [
  { period: "2020", year: "2020", value: "3" },
  { period: "2021", year: "2021", value: "4" },
  { period: "2022", year: "2022", value: "9" },
];

describe("importFigures", () => {
  test("writes every row as a draft, and a second run changes nothing", async () => {
    const city = await cityWithIndicator();
    expect(await importRows(city, ...three)).toMatchObject({
      rows: 3,
      added: 3,
      unchanged: 0,
      problems: [],
    });
    expect(await importRows(city, ...three)).toMatchObject({
      rows: 3,
      added: 0,
      unchanged: 3,
      corrected: [],
    });
    const figures = await current(city);
    expect(figures.map(({ value, released, revision }) => [value, released, revision])).toEqual([
      [3, false, 1],
      [4, false, 1],
      [9, false, 1],
    ]);
  });

  test("a dry run says what would happen and writes nothing", async () => {
    const city = await cityWithIndicator();
    expect(await run(city, figureFile(three), { dryRun: true })).toMatchObject({
      dryRun: true,
      added: 3,
    });
    expect(await current(city)).toEqual([]);
  });

  test("a changed value is a new revision, told with the old and the new", async () => {
    const city = await cityWithIndicator();
    await importRows(city, ...three);
    const result = await importRows(city, { period: "2021", year: "2021", value: "5.0" });
    expect(result).toMatchObject({
      added: 0,
      corrected: [
        {
          row: 2,
          indicator: "rough-sleeping",
          series: "street-count",
          period: "2021",
          old: "4",
          new: "5.0",
        },
      ],
    });
    const [, corrected] = await current(city);
    expect(corrected).toMatchObject({ value: 5, decimals: 1, revision: 2 });
  });

  test("with one problem in the file no row of it is written", async () => {
    const city = await cityWithIndicator();
    const result = await importRows(city, ...three, {
      period: "2023",
      year: "2023",
      value: "many",
    });
    expect(result).toMatchObject({
      added: 0,
      problems: [{ row: 5, column: "value", code: "not-a-number", value: "many" }],
    });
    expect(await current(city)).toEqual([]);
  });

  test("the public record says that figures were written down, once", async () => {
    const city = await cityWithIndicator();
    await importRows(city, ...three);
    await importRows(city, ...three);
    const entries = await database.readCity(city, (tx) => listEntries(tx, {}));
    expect(entries.map(({ type }) => type)).toEqual(["figures.recorded", "indicator.defined"]);
  });

  test("a reader may not import, and nobody may who is not signed in", async () => {
    const city = await cityWithIndicator();
    const input = { bytes: figureFile(three), dryRun: false };
    for (const actor of [personWith("reader"), personWith("body-secretary"), undefined]) {
      expect(await importFigures(context, city, actor, input)).toEqual({
        refused: "not-permitted",
      });
    }
    expect(await importFigures(context, city, personWith("contributor"), input)).toMatchObject({
      added: 3,
    });
  });

  test("a plan that has changed since it was looked at is not carried out", async () => {
    const city = await cityWithIndicator();
    const { plan } = await run(city, figureFile(three), { dryRun: true });
    await importRows(city, { period: "2021", year: "2021", value: "7" });
    const input = { bytes: figureFile(three), dryRun: false, expectedPlan: plan };
    expect(await importFigures(context, city, terminal, input)).toMatchObject({
      refused: "changed-meanwhile",
    });
    const fresh = await run(city, figureFile(three), { dryRun: true });
    expect(
      await importFigures(context, city, terminal, { ...input, expectedPlan: fresh.plan }),
    ).toMatchObject({ added: 2 });
  });

  test("two imports at once both arrive whole", async () => {
    const city = await cityWithIndicator();
    const [a, b] = await Promise.all([importRows(city, ...three), importRows(city, ...three)]);
    expect([a.added + b.added, a.unchanged + b.unchanged]).toEqual([3, 3]);
  });

  test("another city's series are unknown here", async () => {
    await cityWithIndicator();
    const other = context.newCity();
    expect((await importRows(other, ...three)).problems.map(({ code }) => code)).toEqual([
      "unknown-indicator",
      "unknown-indicator",
      "unknown-indicator",
    ]);
  });

  describe("bad files", () => {
    const text = new TextEncoder();
    const latin1 = new Uint8Array([...figureFile(three), 0xe5, 0x0a]);
    const header = COLUMNS.join(",");
    test.each<[string, Uint8Array, object]>([
      ["another encoding", latin1, { row: 5, code: "not-utf8" }],
      ["an empty file", new Uint8Array(), { code: "no-rows" }],
      ["a header alone", text.encode(`${header}\r\n`), { code: "no-rows" }],
      [
        "a missing column",
        figureFile(
          three,
          COLUMNS.filter((column) => column !== "unit"),
        ),
        { row: 1, column: "unit", code: "missing-column" },
      ],
      [
        "a column without a name",
        text.encode(`${header},,x\r\n`),
        { row: 1, code: "unnamed-column" },
      ],
      [
        "a column twice",
        text.encode(`${header},value\r\n`),
        { row: 1, column: "value", code: "repeated-column" },
      ],
      [
        "a short row",
        text.encode(`${header}\r\nYork,Housing\r\n`),
        { row: 2, code: "ragged-row", value: "2", hint: "13" },
      ],
      [
        "an open quotation mark",
        text.encode(`${header}\r\n"York,Housing\r\n`),
        { row: 2, code: "broken-quotes" },
      ],
      [
        "ten megabytes of one line",
        text.encode(`${header}\r\n${"x".repeat(10_000_000)}`),
        { row: 2 },
      ],
      [
        "a cell of ten megabytes",
        figureFile([{ note: "x".repeat(10_000_000) }]),
        { row: 2, column: "note", code: "field-too-long" },
      ],
      [
        "an unknown qualifier",
        figureFile([{ qualifier: "roughly" }]),
        { row: 2, column: "qualifier", code: "unknown-qualifier" },
      ],
      [
        "text in the value",
        figureFile([{ value: "nine" }]),
        { row: 2, column: "value", code: "not-a-number" },
      ],
      ["a period twice", figureFile([{}, {}]), { row: 3, code: "duplicate-period", other: 2 }],
    ])("%s gives its row and changes nothing", async (_, bytes, expected) => {
      const city = await cityWithIndicator();
      const result = await run(city, bytes);
      expect(result.problems[0]).toMatchObject(expected);
      expect(result.added).toBe(0);
      expect(await current(city)).toEqual([]);
    });

    test("more than 32 megabytes are not even read", async () => {
      const result = await run(context.newCity(), new Uint8Array(32_000_001));
      expect(result.problems).toMatchObject([{ code: "too-large" }]);
    });
  });

  test("ten thousand rows at once arrive whole, and are known again", async () => {
    const city = await cityWithIndicator();
    const days = Array.from({ length: 10_000 }, (_, i) => new Date(Date.UTC(1999, 0, i + 1)));
    const rows = days.map((day) => {
      const period = day.toISOString().slice(0, 10);
      return { period, year: period.slice(0, 4), value: `${day.getUTCDate()}` };
    });
    const bytes = figureFile(rows);
    expect(await run(city, bytes)).toMatchObject({ rows: 10_000, added: 10_000, problems: [] });
    expect(await run(city, bytes)).toMatchObject({ added: 0, unchanged: 10_000 });
  });
});
