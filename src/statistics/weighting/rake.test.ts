// Raking against the weights of the R package survey, and the rules that hold for any survey.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Margin } from "./margin.ts";
import { type Raking, type RakingInput, rake } from "./rake.ts";
import { weightedMean } from "./weighted-estimate.ts";

function fixture(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
  const [header = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}

const schools = fixture("apiclus1-raked-survey-R.csv");
const base = schools.map(({ base_weight }) => Number(base_weight));

function marginOf(variable: string, file: string): Margin {
  const targets = fixture(file).map((row) => {
    return { category: row[variable] ?? "", target: Number(row.Freq) };
  });
  return { variable, answers: schools.map((school) => school[variable] ?? ""), targets };
}

const margins = [marginOf("stype", "margin-stype.csv"), marginOf("sch.wide", "margin-schwide.csv")];

function raked(input: RakingInput): Raking {
  const result = rake(input);
  if ("refused" in result) throw new Error(JSON.stringify(result));
  return result;
}

const margin = (variable: string, answers: string, targets: Record<string, number>): Margin => ({
  variable,
  answers: [...answers],
  targets: Object.entries(targets).map(([category, target]) => ({ category, target })),
});

describe("the sample of Californian schools", () => {
  const result = raked({ base, margins });

  test("gets the weights of survey::rake", () => {
    for (const [i, school] of schools.entries()) {
      expect(Math.abs((result.weights[i] ?? 0) - Number(school.raked_weight))).toBeLessThan(1e-6);
    }
  });

  test("has Kish's design effect and effective n as computed there", () => {
    expect(result.deff).toBeCloseTo(1.051657, 6);
    expect(result.effectiveN).toBeCloseTo(174.0112, 4);
  });

  test("has the weighted mean as computed there", () => {
    const enrolled = schools.map(({ enroll }) => Number(enroll));
    const mean = weightedMean(enrolled, result.weights);
    expect(mean).toMatchObject({ n: 183 });
    if ("estimate" in mean) expect(mean.estimate).toBeCloseTo(588.8408, 4);
  });

  test("meets each margin and says how many stand behind each category", () => {
    for (const { target, achieved } of result.margins) expect(achieved).toBeCloseTo(target, 5);
    expect(result.margins.map(({ category, respondents }) => [category, respondents])).toEqual([
      ["E", 144],
      ["H", 14],
      ["M", 25],
      ["No", 23],
      ["Yes", 160],
    ]);
  });

  test("keeps every ratio within the bounds and still meets the margins when it is trimmed", () => {
    const free = result.weights.map((weight, i) => weight / (base[i] ?? 1));
    expect(Math.max(...free)).toBeGreaterThan(1.75);
    const trimmed = raked({ base, margins, trim: [0.89, 1.75] });
    const ratios = trimmed.weights.map((weight, i) => weight / (base[i] ?? 1));
    expect(Math.max(...ratios)).toBeLessThanOrEqual(1.75 + 1e-6);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(0.89 - 1e-6);
    expect(trimmed.trimmed).toBeGreaterThan(0);
    for (const { target, achieved } of trimmed.margins) expect(achieved).toBeCloseTo(target, 4);
  });

  test("is not trimmed by bounds that nobody reaches", () => {
    const wide = raked({ base, margins, trim: [0.1, 10] });
    expect(wide.trimmed).toBe(0);
    for (const [i, weight] of wide.weights.entries()) {
      expect(weight).toBeCloseTo(result.weights[i] ?? 0, 5);
    }
  });

  test("is refused when the bounds leave no room for a category", () => {
    expect(rake({ base, margins, trim: [0.99, 1.01] })).toMatchObject({
      refused: "bounds-too-tight",
    });
  });

  test("is refused when a category has fewer respondents than asked for", () => {
    expect(rake({ base, margins, least: 15 })).toEqual({
      refused: "too-few-respondents",
      least: 15,
      categories: [{ variable: "stype", category: "H", respondents: 14 }],
    });
  });
});

describe("what is refused", () => {
  const ten = Array.from({ length: 10 }, () => 1);
  const sex = margin("sex", "ffffffmmmm", { f: 50, m: 50 });

  test.each<[string, RakingInput]>([
    ["no-respondents", { base: [], margins: [margin("sex", "", { f: 1 })] }],
    ["no-margins", { base: ten, margins: [] }],
    ["base-weight-not-positive", { base: [...ten.slice(1), 0], margins: [sex] }],
    ["base-weight-not-positive", { base: [...ten.slice(1), Number.NaN], margins: [sex] }],
    ["same-variable-twice", { base: ten, margins: [sex, sex] }],
    ["too-few-respondents", { base: ten, margins: [sex] }],
    ["bounds-not-around-one", { base: ten, margins: [sex], trim: [1.1, 2] }],
    ["bounds-not-around-one", { base: ten, margins: [sex], trim: [0.5, 0.9] }],
    ["target-not-a-count", { base: ten, margins: [margin("s", "ffffffffff", { f: -1 })] }],
    ["answer-outside-margin", { base: ten, margins: [margin("s", "fffffffffx", { f: 1 })] }],
    ["answer-outside-margin", { base: ten, margins: [margin("s", "ffffffffff", { f: 0, m: 9 })] }],
    [
      "category-without-respondents",
      { base: ten, margins: [margin("s", "ffffffffff", { f: 5, m: 5 })] },
    ],
    [
      "totals-disagree",
      { base: ten, margins: [sex, margin("age", "yyyyyooooo", { y: 40, o: 61 })], least: 1 },
    ],
    [
      "same-category-twice",
      {
        base: ten,
        margins: [{ ...sex, targets: [...sex.targets, { category: "f", target: 1 }] }],
      },
    ],
  ])("%s", (refused, input) => {
    expect(rake(input)).toMatchObject({ refused });
  });

  test("margins that nobody's answers can meet together do not converge", () => {
    // All women are young and all men old, but the population has more women than young people.
    const result = rake({
      base: ten,
      margins: [
        margin("sex", "fffffmmmmm", { f: 60, m: 40 }),
        margin("age", "yyyyyooooo", { y: 40, o: 60 }),
      ],
    });
    expect(result).toMatchObject({ refused: "does-not-converge" });
  });

  test("a category with nobody in the population and nobody in the survey is no reason", () => {
    const result = raked({ base: ten, margins: [margin("s", "ffffffffff", { f: 20, m: 0 })] });
    expect(result.weights).toEqual(ten.map(() => 2));
    expect(result.margins[1]).toEqual({
      variable: "s",
      category: "m",
      target: 0,
      achieved: 0,
      respondents: 0,
    });
  });

  test("answers for somebody else's survey are a bug", () => {
    expect(() => rake({ base: [1], margins: [sex] })).toThrow(RangeError);
  });
});

/** A survey whose margins come from weights that exist, so that there is something to find. */
const survey = fc
  .array(
    fc.record({
      sex: fc.constantFrom("f", "m"),
      age: fc.constantFrom("young", "middle", "old"),
      district: fc.constantFrom("N", "Ø", "S", "V"),
      base: fc.double({ min: 0.5, max: 20, noNaN: true }),
      factor: fc.double({ min: 0.3, max: 3, noNaN: true }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((people) => ({
    people,
    base: people.map(({ base }) => base),
    margins: (["sex", "age", "district"] as const).map((variable): Margin => {
      const answers = people.map((person) => person[variable]);
      const targets = [...new Set(answers)].map((category) => ({
        category,
        target: people
          .filter((person) => person[variable] === category)
          .reduce((sum, { base, factor }) => sum + base * factor, 0),
      }));
      return { variable, answers, targets };
    }),
  }));

describe("any survey that can be weighted", () => {
  test("meets every margin to 1e-9, and its effective n is at most its n", () => {
    fc.assert(
      fc.property(survey, ({ base, margins }) => {
        const result = raked({ base, margins, least: 1 });
        for (const { target, achieved } of result.margins) {
          expect(Math.abs(achieved / target - 1)).toBeLessThan(2e-9);
        }
        expect(result.deff).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(result.effectiveN).toBeLessThanOrEqual(base.length * (1 + 1e-12));
      }),
    );
  });

  test("gets the same weights in whatever order its respondents and margins stand", () => {
    fc.assert(
      fc.property(survey, ({ base, margins }) => {
        const forth = raked({ base, margins, least: 1 });
        const back = raked({
          base: base.toReversed(),
          margins: margins
            .toReversed()
            .map((margin) => ({ ...margin, answers: margin.answers.toReversed() })),
          least: 1,
        });
        for (const [i, weight] of back.weights.toReversed().entries()) {
          expect(Math.abs(weight / (forth.weights[i] ?? 0) - 1)).toBeLessThan(1e-5);
        }
      }),
    );
  });

  test("stays within bounds that leave a way, and meets every margin", () => {
    fc.assert(
      fc.property(survey, ({ people, base, margins }) => {
        const scale =
          people.reduce((sum, { base, factor }) => sum + base * factor, 0) /
          base.reduce((sum, weight) => sum + weight, 0);
        const trim = [0.29 / scale, 3.01 / scale] as const;
        fc.pre(trim[0] <= 1 && trim[1] >= 1);
        const result = raked({ base, margins, least: 1, trim });
        for (const [i, weight] of result.weights.entries()) {
          const ratio = weight / ((base[i] ?? 0) * scale);
          expect(ratio).toBeGreaterThanOrEqual(trim[0] - 1e-9);
          expect(ratio).toBeLessThanOrEqual(trim[1] + 1e-9);
        }
        for (const { target, achieved } of result.margins) {
          expect(Math.abs(achieved / target - 1)).toBeLessThan(2e-9);
        }
      }),
    );
  });
});
