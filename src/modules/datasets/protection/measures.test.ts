import { describe, expect, test } from "vitest";
import { dataSetInput, readFiguresOf } from "../testing.ts";
import { measuresOf } from "./measures.ts";

const isCount = (unit: string, over: Parameters<typeof dataSetInput>[0] = {}) => {
  const measure = { role: "measure", categories: [{ code: "m", label: "Measure", unit }] } as const;
  const figures = readFiguresOf({ measure, place: { categories: ["a"] } }, [
    ["m", "a", "2024", 3.5],
  ]);
  return measuresOf(figures, dataSetInput(over)).all[0]?.isCount;
};

describe("in a data set of counts", () => {
  test.each([
    "people",
    "personer",
    "Antall personer per 1. januar",
    "Personer pr. 31.12.",
    "Rough sleeper snapshot by year",
    "households separated",
    "Sharehouses",
    "",
  ])("%j is a count, whatever values it has", (unit) => {
    expect(isCount(unit)).toBe(true);
  });

  test.each([
    "percent",
    "Prosent",
    "Andel (%)",
    "per 1,000 inhabitants",
    "pr. 1000 innbyggere",
    "je 100.000 Einwohner",
    "per 10 000 capita",
    "Crude rate",
    "Index (2015 = 100)",
    "Gjennomsnitt",
    "NOK",
  ])("%j is none", (unit) => {
    expect(isCount(unit)).toBe(false);
  });
});

test("in a data set of shares nothing is a count but what the rules name", () => {
  expect(isCount("people", { kind: "share" })).toBe(false);
  expect(isCount("people", { kind: "share", rules: { counts: ["Measure"] } })).toBe(true);
  const contributors = { measure: "m", few: 2 };
  expect(isCount("people", { kind: "share", rules: { contributors } })).toBe(true);
  const shares = [{ measure: "rate", numerator: "m", denominator: null }];
  expect(isCount("people", { kind: "share", rules: { shares } })).toBe(true);
});

test("where the rules name the counts, nothing else is one", () => {
  expect(isCount("people", { rules: { counts: ["other"] } })).toBe(false);
});

test("without a measure the unit of the data set says what its values are", () => {
  const figures = readFiguresOf({ place: { categories: ["a"] } }, [["a", "2024", 3]]);
  const all = (unit: string) => measuresOf(figures, dataSetInput({ unit })).all;
  expect(all("people")).toEqual([{ names: [], places: [], isCount: true }]);
  expect(all("percent")).toEqual([{ names: [], places: [], isCount: false }]);
});
