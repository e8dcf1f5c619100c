import { describe, expect, test } from "vitest";
import { askAbout } from "./ask.ts";
import { aFile } from "./testing.ts";

type About = Parameters<typeof aFile>[1];

function jumps(values: readonly (number | string)[], about?: About) {
  const lines = ["Year,Value", ...values.map((value, n) => `${2010 + n},${value}`)].join("\n");
  return askAbout(aFile(lines, about)).filter(({ kind }) => kind === "suspicious-jump");
}

describe("steps that a series does not otherwise take are asked about", () => {
  test.each([
    ["ten times its neighbours", [45.1, 47.2, 461, 46.3, 44.8], "factor", 4],
    ["a tenth of its neighbours", [451, 472, 46, 463, 448], "factor", 4],
    ["a thousand times in three values", [4.51, 4720, 4.63], "factor", 3],
    ["a hundred times at the end", [451, 472, 463, 448, 45_300], "factor", 6],
    ["in thousands from one year on", [12.3, 12.9, 13.1, 12_400, 12_700, 12_800], "factor", 5],
    ["the other sign", [3.1, 2.9, -3.3, 3.4, 3, 2.8], "sign", 4],
    ["nobody at all", [120, 118, 0, 121, 117], "zero", 4],
    ["a leap of counts", [110, 112, 119, 114, 108, 617], "jump", 7],
    ["a leap of shares", [11.2, 11.5, 11.1, 11.4, 30.2, 11.3, 11.6], "jump", 6],
  ])("%s", (_, values, what, row) => {
    const found = jumps(values);
    expect(found).toMatchObject([{ facts: { what } }]);
    expect(found[0]?.rows).toContain(row);
  });
});

describe("what a series usually does is not asked about", () => {
  test.each([
    ["small counts", [2, 2, 8, 9, 13, 18, 18]],
    ["a city's rough sleepers, doubling for years", [8, 8, 9, 41, 41, 97, 74, 86, 82, 98]],
    ["steady growth", [100, 150, 225, 337, 506, 759]],
    ["seasons", [10, 40, 12, 44, 11, 39, 13, 41]],
    ["small shares, rounded", [0.1, 0.1, 0.2, 0.1, 0.3, 0.1]],
    ["small counts with a zero", [3, 0, 4, 2, 1]],
    ["four values", [10, 11, 55, 12]],
  ])("%s", (_, values) => {
    expect(jumps(values)).toEqual([]);
  });

  test("a break that the office itself marks", () => {
    const lines =
      "Year,Status,Value\n2010,,11\n2011,,12\n2012,,11\n2013,,12\n2014,b,120\n2015,,123\n2016,,119";
    const states = { b: "break" } as const;
    expect(askAbout(aFile(lines, { states }))).toEqual([]);
    expect(askAbout(aFile(lines.replace("b,120", ",120")))).toMatchObject([
      { facts: { what: "factor" } },
    ]);
  });

  test("years and quarters in one series are not compared with each other", () => {
    const years = [2010, 2011, 2012, 2013].map((year, n) => `${year},${400 + 7 * n}`);
    const quarters = [1, 2, 3, 4].map((quarter) => `2013-Q${quarter},${100 + 3 * quarter}`);
    expect(askAbout(aFile(["Time,Value", ...years, ...quarters].join("\n")))).toEqual([]);
  });
});
