import { describe, expect, test } from "vitest";
import { readCsv } from "../../platform/csv.ts";
import type { Columns } from "./columns.ts";
import { readPrintedTable } from "./printed-table.ts";

const COLUMNS: Columns = {
  dimensions: [["region", "county"]],
  value: "n",
  suppressed: "hidden",
  primary: undefined,
  contributors: undefined,
  questions: [],
};

function read(lines: readonly string[], columns: Partial<Columns> = {}) {
  const given = readCsv(lines.join("\n"));
  return readPrintedTable(given, { ...COLUMNS, ...columns }, [], "none");
}

describe("a printed table", () => {
  test("has groups as categories, with what belongs to them", () => {
    const table = read([
      "region,county,n,hidden",
      ...["A,east,2,TRUE", "B,east,5,FALSE", "C,west,:,FALSE", "Total,east,7,FALSE"],
      "Total,Total,12,FALSE",
    ]);
    if ("refused" in table) throw new Error(table.sentence);
    const [dimension] = table.dimensions;
    expect(dimension?.categories).toEqual(["A", "B", "C", "county east", "Total"]);
    expect(dimension?.totals).toEqual([4]);
    expect(dimension?.groups).toEqual([{ whole: 3, parts: [0, 1] }]);
    expect(table.cells.map(({ value, truth, deliberate }) => [value, truth, deliberate])).toEqual([
      ...[
        [null, 2, true],
        [5, 5, false],
        [null, null, true],
        [7, 7, false],
      ],
      [12, 12, false],
    ]);
  });

  test("keeps what a mark says of its value, and who alone is behind it", () => {
    const table = read(["region,n,firms", "A,1-4,1", "B,9,3"], {
      dimensions: [["region"]],
      suppressed: undefined,
      contributors: "firms",
    });
    if ("refused" in table) throw new Error(table.sentence);
    expect(table.cells[0]).toMatchObject({ value: null, most: 4, fewest: 1, sole: true });
    expect(table.cells[1]).toMatchObject({ value: 9, most: undefined, sole: false });
  });

  test.each([
    ["says nothing", ["region,county,n,hidden", "A,east,lots,FALSE"], 'Line 2: "lots" below n'],
    ["stands twice", ["region,county,n,hidden", "A,e,1,F", "A,e,2,F"], "Lines 2 and 3 are both A"],
  ])("is refused where a row %s", (_, lines, sentence) => {
    const table = read(lines);
    expect("refused" in table && table.sentence).toContain(sentence);
  });
});
