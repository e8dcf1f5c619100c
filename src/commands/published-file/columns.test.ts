import { describe, expect, test } from "vitest";
import { readCsv } from "../../platform/csv.ts";
import { isBeside, isKey, isNamedAsValue, readColumns } from "./columns.ts";
import { isTotalLabel } from "./totals.ts";

const NOTHING = { dimensions: [], value: undefined, contributors: undefined };
const isTotal = (label: string) => isTotalLabel(label, []);

function columns(lines: readonly string[], asked: Partial<typeof NOTHING> | object = {}) {
  return readColumns(readCsv(lines.join("\n")), { ...NOTHING, ...asked }, isTotal);
}

describe("the columns of a published table", () => {
  test("are told by name: values, marks, and what only stands beside", () => {
    const lines = [
      "a,b,freq,lo,up,primary,suppressed",
      "x,p,1,0,3,TRUE,TRUE",
      "y,q,2,,,FALSE,FALSE",
    ];
    expect(columns(lines)).toMatchObject({
      dimensions: [["a"], ["b"]],
      value: "freq",
      primary: "primary",
      suppressed: "suppressed",
    });
  });

  test("are told by content: the numbers among which marks stand are the values", () => {
    const found = columns(["kommune,nummer,figure", "A,1201,:", "B,1301,5"]);
    expect(found).toMatchObject({ value: "figure" });
  });

  test("of shares are taken for further figures where there are counts", () => {
    const found = columns(["a,persons,share", "x,5,50%", "y,:,:", "z,5,50%"]);
    expect(found).toMatchObject({ dimensions: [["a"]], value: "persons" });
    expect("questions" in found && found.questions.join()).toContain("share: taken for further");
  });

  test("join a grouping to what it groups", () => {
    const lines = ["region,county,n", "A,east,1", "B,east,2", "C,west,3", "D,west,4"];
    expect(columns(lines)).toMatchObject({ dimensions: [["region", "county"]] });
  });

  test("of contributors are known by name or named by the caller", () => {
    const lines = ["a,value,nRule,firms", "x,1.5,1,1", "y,2.5,3,4"];
    expect(columns(lines)).toMatchObject({ contributors: "nRule", value: "value" });
    expect(columns(lines, { contributors: "firms" })).toMatchObject({ contributors: "firms" });
  });

  test("that nobody can find are refused by name", () => {
    expect(columns(["a,n", "x,1"], { value: "m" })).toMatchObject({
      refused: "columns",
      sentence: "There is no column m. The file has a, n.",
    });
    expect(columns(["a,b", "x,y"])).toMatchObject({ refused: "columns" });
  });
});

test("names say what a column is", () => {
  expect(["antall", "Count", "Arna"].map(isNamedAsValue)).toEqual([true, true, false]);
  expect(["status", "primary", "nRule", "sex"].map(isBeside)).toEqual([true, true, true, false]);
});

test("a key tells every row apart", () => {
  const cells: Readonly<Record<string, readonly string[]>> = { a: ["x", "x"], b: ["p", "q"] };
  const cellsOf = (column: string) => cells[column] ?? [];
  expect([isKey(["a"], cellsOf), isKey(["a", "b"], cellsOf)]).toEqual([false, true]);
});
