import { describe, expect, test } from "vitest";
import { readCsv } from "../platform/csv.ts";
import { type PublishedFileRequest, readPublishedFile } from "./published-file.ts";

const NOTHING: PublishedFileRequest = {
  dimensions: [],
  value: undefined,
  contributors: undefined,
  totals: [],
  sums: [],
};

function read(lines: readonly string[], request: Partial<PublishedFileRequest> = {}) {
  const file = readPublishedFile(readCsv(lines.join("\n")), { ...NOTHING, ...request });
  if ("refused" in file) throw new Error(file.sentence);
  return file;
}

describe("a published file", () => {
  test("becomes cells and the sums between them, in words too", () => {
    const { parts, questions } = read([
      "a,b,n",
      "x,p,5",
      "x,q,:",
      "x,Total,9",
      "y,p,1",
      "y,q,2",
      "y,Total,3",
    ]);
    const [part] = parts;
    expect(parts).toHaveLength(1);
    expect(part?.table.values).toEqual([5, null, 9, 1, 2, 3]);
    expect(part?.table.sums.map(({ whole, parts: own }) => [whole, own])).toEqual([
      [2, [0, 1]],
      [5, [3, 4]],
    ]);
    expect(part?.sumInWords(0)).toBe("Total (9) = p (5) + q, a x");
    expect(part?.cellInWords(1)).toBe("x, q");
    expect(part?.labelsOf(1)).toEqual({ a: "x", b: "q" });
    expect(questions).toContain("b: Total = p + q: it holds wherever all of it is printed.");
  });

  test("holds one table a unit, and none of shares", () => {
    const { parts, questions } = read([
      "area,unit,value",
      ...["A,persons,4", "B,persons,5", "Total,persons,9"],
      ...["A,percent,44", "B,percent,56", "Total,percent,100"],
    ]);
    expect(parts).toHaveLength(1);
    expect(questions).toContain("percent: not audited, because such figures do not add up.");
  });

  test("never adds up years", () => {
    const { parts } = read(["year,area,n", "2019,A,4", "2019,Total,4", "2020,A,3", "2020,Total,3"]);
    const years = parts[0]?.table.sums.map((sum) => parts[0]?.sumInWords(sum.whole));
    expect(parts[0]?.table.sums.every(({ parts: own }) => own.length === 1)).toBe(true);
    expect(years?.join()).not.toContain("2019 =");
  });

  test("may leave out a cell that its sums speak of", () => {
    const { parts } = read(["a,b,n", "x,p,5", "x,Total,9", "y,p,1", "y,q,2", "y,Total,3"]);
    const [part] = parts;
    expect(part?.printed).toContain(undefined);
    const place = part?.printed.indexOf(undefined) ?? -1;
    expect(part?.labelsOf(place)).toEqual({ a: "x", b: "q" });
    expect(part?.table.values[place]).toBeNull();
  });

  test("totals by different groupings teach each other what they consist of", () => {
    const lines = ["sex,area,n", "All,A,5", "All,B,4", "All,C,11", "All,All,20"];
    const { questions } = read([...lines, "m,BC,10", "m,A,3", "f,BC,5", "f,A,2"]);
    expect(questions).toContain("area: BC = B + C: it holds wherever all of it is printed.");
  });

  test("says which total is the sum of nothing", () => {
    const { parts, questions } = read(["a,n", "x,5", "y,4", "Total,19"]);
    expect(parts[0]?.table.sums).toEqual([]);
    expect(questions.join("\n")).toContain("a: Total is not the sum of other categories");
  });

  test("is refused without rows", () => {
    expect(readPublishedFile(readCsv("a,n\n"), NOTHING)).toMatchObject({ refused: "row" });
  });
});
