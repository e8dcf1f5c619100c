import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { askAbout } from "./ask.ts";
import { aFile } from "./testing.ts";

function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
}

function dummies(lines: string) {
  return askAbout(aFile(lines)).filter(({ kind }) => kind === "dummy-series");
}

function series(values: readonly (number | string)[], from = 2010): string {
  return ["Year,Value", ...values.map((value, n) => `${from + n},${value}`)].join("\n");
}

describe("figures that nobody counted are asked about", () => {
  test("the sample rows of Open SDG are recognised as a whole", () => {
    expect(askAbout(aFile(fixture("bristol-1-1-1.csv")))).toMatchObject([
      { kind: "dummy-series", facts: { what: "starter" }, rows: [2, 3, 4, 5, 6, 7], count: 6 },
    ]);
  });

  test("42, 42, 42 is one value over and over", () => {
    expect(askAbout(aFile(fixture("bristol-5-5-1.csv")))).toMatchObject([
      { facts: { what: "constant", value: 42, times: 3, from: "2016", to: "2018" } },
    ]);
  });

  test("a value carried back to the beginning of a series is a run", () => {
    expect(askAbout(aFile(fixture("bristol-16-2-3.csv")))).toMatchObject([
      { rows: [2, 3, 4], facts: { what: "run", value: 1.2, times: 3, from: "2011", to: "2013" } },
    ]);
  });

  test("1, 2, 3 and 10, 20, 30 are steps", () => {
    expect(dummies(series([1, 2, 3]))).toMatchObject([{ facts: { what: "steps", step: 1 } }]);
    expect(dummies(series([10, 20, 30, 40]))).toMatchObject([
      { facts: { what: "steps", step: 10 } },
    ]);
  });

  test("a straight line of five points is asked about wherever it begins", () => {
    expect(dummies(series([17.3, 18, 18.7, 19.4, 20.1]))).toMatchObject([
      { facts: { what: "steps", times: 5 } },
    ]);
  });

  test("years in the column of values mean that the wrong column was read", () => {
    expect(dummies(series([2010, 2011, 2012]))).toMatchObject([{ facts: { what: "years" } }]);
  });

  test("groups called A, B and C, or Group A and Group B, or foo and bar", () => {
    for (const [one, two] of [
      ["A", "B"],
      ["Group A", "Group B"],
      ["foo", "bar"],
    ]) {
      const found = dummies(
        `Year,Kind,Value\n2015,${one},12\n2015,${two},31\n2016,${one},17\n2016,${two},29`,
      );
      expect(found).toMatchObject([
        { facts: { what: "placeholder-names", names: `${one}\n${two}` } },
      ]);
    }
  });
});

describe("what real figures do is not asked about", () => {
  test.each([
    ["zeros", [0, 0, 0, 0, 0]],
    ["all of them, year after year", [100, 100, 100, 100]],
    ["yes, yes, yes", [1, 1, 1, 1]],
    ["small counts that repeat", [2, 2, 3, 2, 2, 4]],
    ["two equal values", [11.2, 11.2, 11.7, 12.8, 12.6]],
    ["a few points that happen to lie on a line", [31, 34, 37]],
  ])("%s", (_, values) => {
    expect(dummies(series(values))).toEqual([]);
  });

  test("groups of the economy that are called by letters and words", () => {
    expect(
      dummies("Year,Sector,Value\n2015,A Agriculture,12\n2015,B Mining,31\n2015,C,29"),
    ).toEqual([]);
  });
});

test("many constant series are one question with an example", () => {
  const lines = Array.from({ length: 8 }, (_, n) =>
    Array.from({ length: 6 }, (_, year) => `${2010 + year},place ${n},${137 + n}`),
  ).flat();
  const found = dummies(["Year,Place,Value", ...lines].join("\n"));
  expect(found).toMatchObject([{ count: 48, facts: { what: "constant", times: 6, more: 7 } }]);
});
