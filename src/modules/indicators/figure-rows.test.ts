import { describe, expect, test } from "vitest";
import type { Id } from "../../kernel/id.ts";
import type { KnownSeries } from "./figure-row.ts";
import { MOST_PROBLEMS, readRows } from "./figure-rows.ts";
import { COLUMNS, type FileRow } from "./file-layout.ts";
import { fileRow } from "./testing.ts";

function known(over: Partial<KnownSeries> = {}): KnownSeries {
  return {
    id: `series/${over.fileName}/${over.fileGeography}` as Id<"Series">,
    slug: "street-count",
    indicator: "rough-sleeping",
    kind: "count",
    unit: "people",
    yearStarts: 4,
    fileName: "People sleeping rough",
    fileBreakdown: "",
    fileGeography: "York",
    ...over,
  };
}

function read(
  rows: readonly Partial<FileRow>[],
  series = [known()],
  cityNames?: readonly string[],
) {
  const table = {
    columns: COLUMNS,
    rows: rows.map((row, index) => ({ line: index + 2, cells: fileRow(row) })),
  };
  return readRows(table, series, cityNames);
}

describe("readRows", () => {
  test("finds the series by name, breakdown, geography and unit", () => {
    const women = known({ fileBreakdown: "women" });
    const { figures, problems } = read([{ breakdown: "women" }], [known(), women]);
    expect(problems).toEqual([]);
    expect(figures[0]?.series).toBe(women);
  });

  test("an unknown series is answered with the nearest known one", () => {
    const { problems } = read([{ indicator: "People sleping rough" }]);
    expect(problems).toEqual([
      {
        row: 2,
        column: "indicator",
        code: "unknown-indicator",
        value: "People sleping rough · York",
        hint: "People sleeping rough · York",
      },
    ]);
  });

  test("a series that nothing known is like gets no wild guess", () => {
    const { problems } = read([{ indicator: "Zebra", geography: "" }]);
    expect(problems[0]).not.toHaveProperty("hint");
  });

  test("a known series in another unit is answered with its unit", () => {
    expect(read([{ unit: "percent" }]).problems).toMatchObject([
      { code: "unknown-unit", hint: "people" },
    ]);
  });

  test("a row of another city is refused", () => {
    const { problems } = read([{ city: "Graz" }], [known()], ["York", "york"]);
    expect(problems).toMatchObject([{ code: "unknown-city", value: "Graz" }]);
  });

  test("a row of comparison may name its area instead of the city", () => {
    const norway = known({ fileGeography: "Norway" });
    const { figures } = read([{ city: "Norway", geography: "Norway" }], [norway], ["Bergen"]);
    expect(figures).toHaveLength(1);
  });

  test("a city's name in letters that addresses do not have is still its name", () => {
    expect(read([{ city: "Sør-Odal" }], [known()], ["sor-odal"]).problems).toEqual([]);
  });

  test("two rows for one series and period are refused, and both are named", () => {
    const { problems, figures } = read([{ value: "9" }, { period: "calendar 2022", value: "8" }]);
    expect(figures).toHaveLength(1);
    expect(problems).toMatchObject([{ row: 3, code: "duplicate-period", other: 2 }]);
  });

  test("missing columns are all named, and no row is judged without them", () => {
    const { problems } = readRows({ columns: ["city", "value"], rows: [{ line: 2, cells: {} }] }, [
      known(),
    ]);
    expect(problems).toHaveLength(COLUMNS.length - 2);
    expect(problems.every(({ code, row }) => code === "missing-column" && row === 1)).toBe(true);
  });

  test("columns may stand in any order and case, and unknown ones are passed over by name", () => {
    const columns = [...COLUMNS].reverse().map((column) => column.toUpperCase());
    const row = fileRow();
    const cells = Object.fromEntries(COLUMNS.map((column) => [column.toUpperCase(), row[column]]));
    const table = {
      columns: [...columns, "Remark"],
      rows: [{ line: 2, cells: { ...cells, Remark: "x" } }],
    };
    const { figures, problems, ignoredColumns } = readRows(table, [known()]);
    expect({ figures: figures.length, problems, ignoredColumns }).toEqual({
      figures: 1,
      problems: [],
      ignoredColumns: ["Remark"],
    });
  });

  test("a file that is wrong throughout is not told row by row for ever", () => {
    const { problems } = read(Array.from({ length: 5_000 }, () => ({ value: "nine" })));
    expect(problems).toHaveLength(MOST_PROBLEMS + 1);
    expect(problems.at(-1)?.code).toBe("more-problems");
  });
});
