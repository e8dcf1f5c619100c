import { describe, expect, test } from "vitest";
import { readCsv } from "../../platform/csv.ts";
import { isTotalLabel } from "./totals.ts";
import { readPlainTable } from "./wide-table.ts";

const NOTHING = { dimensions: [], value: undefined };
const isTotal = (label: string) => isTotalLabel(label, []);

function plain(lines: readonly string[], asked = NOTHING as Parameters<typeof readPlainTable>[1]) {
  return readPlainTable(readCsv(lines.join("\n")), asked, isTotal);
}

describe("a table with values side by side", () => {
  test("becomes one value a row, years under the name of year", () => {
    const { table, unfolded } = plain(["area,2019,2020", "A,1,2", "B,3,:"]);
    expect(unfolded).toEqual({ dimension: "year", value: "value" });
    expect(table.columns).toEqual(["area", "year", "value"]);
    expect(table.rows.map(({ cells }) => Object.values(cells).join())).toEqual([
      ...["A,2019,1", "A,2020,2", "B,2019,3", "B,2020,:"],
    ]);
  });

  test("leaves shares beside it out, and says so", () => {
    const { table, questions } = plain(["area,Men,Women,Total,% men", "A,1,2,3,33.3"]);
    expect(table.rows).toHaveLength(3);
    expect(questions).toContain("% men: not audited, because such figures do not add up.");
  });

  test.each([
    ["its values have a name", ["area,sex,count,rank", "A,m,5,1", "A,f,:,:"]],
    ["only one column holds values", ["year,area,n_persons", "2019,A,5", "2020,A,:"]],
  ])("is not seen where %s", (_, lines) => {
    expect(plain(lines).unfolded).toBeUndefined();
  });

  test("is not looked for where the caller names the column of values", () => {
    const asked = { dimensions: [], value: "Men" };
    expect(plain(["area,Men,Total", "A,1,2"], asked).unfolded).toBeUndefined();
  });
});

describe("a sign between thousands", () => {
  test("is taken away where every figure of the column is written so", () => {
    const { table, questions } = plain(["area;n", "A;1.204", "B;811", "C;x"]);
    expect(table.rows.map(({ cells }) => cells.n)).toEqual(["1204", "811", "x"]);
    expect(questions[0]).toContain("1.204 is read as 1204");
  });

  test.each([
    ["1.204", "0.5"],
    ["1.204", "12000"],
    ["1.20", "3"],
  ])("is not seen in %s beside %s", (first, second) => {
    const { table } = plain(["area;n", `A;${first}`, `B;${second}`]);
    expect(table.rows[0]?.cells.n).toBe(first);
  });
});
