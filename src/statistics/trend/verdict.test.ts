import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { falseAlarms } from "./false-alarms.ts";
import { lastStretch, type Observation } from "./observation.ts";
import { type SentenceLanguage, sentenceOf } from "./sentence.ts";
import { project, requiredPace } from "./target.ts";
import { theilSen } from "./theil-sen.ts";
import { aimAt, judge, type Question, VERDICTS, type Verdict } from "./verdict.ts";

/** A value a year from 2015 on. */
function yearly(...values: readonly number[]): Observation[] {
  return values.map((value, i) => ({ time: 2015 + i, label: String(2015 + i), value }));
}

function broken(at: number, observations: readonly Observation[]): Observation[] {
  return observations.map((one) => (one.time === at ? { ...one, afterBreak: true } : one));
}

const falling = yearly(20, 18, 17, 15, 14, 12);
const cases: readonly (readonly [string, Question, Verdict])[] = [
  ["four values", { observations: yearly(1, 2, 3, 4), direction: "up" }, "insufficient-data"],
  ["no value", { observations: [] }, "insufficient-data"],
  ["a fall where less is better", { observations: falling, direction: "down" }, "improving"],
  ["a fall where more is better", { observations: falling, direction: "up" }, "worsening"],
  [
    "a fall that can be read both ways",
    { observations: falling, direction: "ambiguous" },
    "changed-ambiguous",
  ],
  [
    "a fall of which nobody said which way is better",
    { observations: falling },
    "changed-ambiguous",
  ],
  ["ups and downs", { observations: yearly(5, 9, 4, 8, 6, 7), direction: "up" }, "no-clear-change"],
  [
    "values that stay the same",
    { observations: yearly(3, 3, 3, 3, 3), direction: "up" },
    "no-clear-change",
  ],
  [
    "one value since a break",
    { observations: broken(2020, falling), direction: "down" },
    "not-comparable",
  ],
  [
    "three values since a break",
    { observations: broken(2018, falling), direction: "down" },
    "insufficient-data",
  ],
  [
    "a target that the newest value meets",
    { observations: yearly(9, 4), target: { aim: "at-most", value: 5 } },
    "target-met",
  ],
  [
    "a target that a straight line reaches in time",
    { observations: falling, target: { aim: "at-most", value: 8, year: 2024 } },
    "on-track",
  ],
  [
    "a target that a straight line does not reach",
    { observations: falling, target: { aim: "at-most", value: 2, year: 2022 } },
    "off-track",
  ],
  [
    "a target whose year has come without it",
    { observations: yearly(9, 8), target: { aim: "at-most", value: 5, year: 2016 } },
    "off-track",
  ],
  [
    "a target that may be reached as well as not",
    { observations: falling, target: { aim: "at-most", value: 10.6, year: 2021 } },
    "improving",
  ],
  [
    "a range that the newest value has left upwards",
    { observations: yearly(4, 5, 6, 7, 8, 9), target: { aim: "between", low: 2, high: 6 } },
    "worsening",
  ],
];

describe("the verdict", () => {
  test.each(cases)("on %s", (_, question, verdict) => {
    expect(judge(question).verdict).toBe(verdict);
  });

  test("knows all nine answers, and the cases show each", () => {
    expect(new Set(cases.map(([, , verdict]) => verdict))).toEqual(new Set(VERDICTS));
  });

  test("compares nothing across a break, however clear it looks", () => {
    const jump = broken(2020, yearly(1, 1, 1, 1, 1, 9, 9, 9, 9, 9));
    expect(judge({ observations: jump, direction: "down" })).toMatchObject({
      verdict: "no-clear-change",
      brokenAt: { label: "2020" },
      test: { n: 5 },
    });
    expect(lastStretch(jump).observations[0]?.label).toBe("2020");
  });

  test("does not care in which order the values come, and minds a year that comes twice", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(falling, { minLength: 6 }), (observations) => {
        expect(judge({ observations, direction: "down" }).test.s).toBe(-15);
      }),
    );
    expect(() => judge({ observations: [...falling, ...falling] })).toThrow(RangeError);
    expect(() => judge({ observations: yearly(1, Number.NaN) })).toThrow(RangeError);
  });

  test("turns round when the values and the direction do", () => {
    const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, (list) => {
        const up = judge({ observations: yearly(...list), direction: "up" });
        const down = judge({ observations: yearly(...list.map((v) => -v)), direction: "down" });
        expect(down.verdict).toBe(up.verdict);
        expect(down.p).toBe(up.p);
      }),
    );
  });

  test("tells two counts apart from chance, or not", () => {
    const york = judge({ observations: yearly(402, 354), kind: "count" });
    expect(york).toMatchObject({ verdict: "insufficient-data", counts: { confidence: 0.95 } });
    expect(york.counts?.p).toBeGreaterThan(0.05);
    expect(judge({ observations: yearly(40.5, 35), kind: "count" }).counts).toBeNull();
  });

  test("aims from the first value towards a target, where no direction is given", () => {
    expect(aimAt(5, "none", yearly(9, 4))).toEqual({ aim: "at-most", value: 5 });
    expect(aimAt(5, "none", yearly(2, 4))).toEqual({ aim: "at-least", value: 5 });
    expect(aimAt(5, "down", yearly(2, 4))).toEqual({ aim: "at-most", value: 5 });
  });
});

describe("a target", () => {
  const target = { aim: "at-most", value: 4, year: 2024 } as const;

  test("asks for a pace from the newest value, and none when it is met", () => {
    expect(requiredPace({ time: 2020, value: 12 }, target)).toBe(-2);
    expect(requiredPace({ time: 2020, value: 3 }, target)).toBe(0);
    expect(requiredPace({ time: 2024, value: 12 }, target)).toEqual({ refused: "time-has-passed" });
  });

  test("is reached with the probability that Student's t gives", () => {
    // By hand: line 1.6 + 0.5 t, s² = 2.7/3, spread √(0.9 · (1 + 1/5 + 16/10)), t = (5.5 − 4.6)/spread with 3 degrees of freedom.
    const points = [1, 3, 2, 4, 3].map((value, time) => ({ time, value }));
    const projection = project(points, { aim: "at-least", value: 5.5, year: 6 });
    if ("refused" in projection) throw new Error(projection.refused);
    expect(projection.value).toBeCloseTo(4.6, 12);
    expect(projection.probability).toBeCloseTo(0.30519911, 8);
    expect(projection.upper - projection.value).toBeCloseTo(3.1824463 * Math.sqrt(2.52), 6);
  });

  test("on a perfect line is certain, or impossible", () => {
    const points = [5, 4.9, 4.8, 4.7, 4.6].map((value, time) => ({ time, value }));
    const at = (value: number) => project(points, { aim: "at-most", value, year: 6 });
    expect(at(4.4)).toMatchObject({ probability: 1 });
    expect(at(4.3)).toMatchObject({ probability: 0 });
    const between = { aim: "between", low: 4.3, high: 4.5, year: 6 } as const;
    expect(project(points, between)).toMatchObject({ probability: 1 });
  });

  test("is not projected from four values, nor into the past", () => {
    expect(project(falling.slice(0, 4), target)).toEqual({ refused: "too-few" });
    expect(project(falling, { ...target, year: 2020 })).toEqual({ refused: "time-has-passed" });
  });
});

describe("the Theil–Sen slope's interval", () => {
  test("agrees with the exact test on whether 0 is possible", () => {
    const values = fc.uniqueArray(fc.integer({ min: -500, max: 500 }), {
      minLength: 5,
      maxLength: 14,
    });
    fc.assert(
      fc.property(values, (list) => {
        const { line, p } = judge({ observations: yearly(...list) });
        const without = (line?.lower ?? -1) > 0 || (line?.upper ?? 1) < 0;
        expect(without).toBe(p <= 0.05);
      }),
    );
  });

  test("takes real years, so that a gap is no jump", () => {
    const points = [2015, 2016, 2020, 2021, 2030].map((time) => ({ time, value: 3 * time }));
    expect(theilSen(points)).toMatchObject({ slope: 3, intercept: 0, lower: 3, upper: 3 });
    expect(theilSen(points.slice(0, 1))).toEqual({ refused: "too-few" });
  });
});

describe("false alarms", () => {
  test("are counted, and the adjusted p are those of R's p.adjust", () => {
    const alarms = falseAlarms([0.01, 0.02, 0.03, 0.04, 0.5], 0.05);
    expect(alarms).toMatchObject({ tested: 5, expected: 0.25, clearAlone: 4, clearTogether: 4 });
    for (const [i, adjusted] of [0.05, 0.05, 0.05, 0.05, 0.5].entries())
      expect(alarms.adjusted[i]).toBeCloseTo(adjusted, 14);
    expect(falseAlarms([], 0.05)).toMatchObject({ tested: 0, adjusted: [] });
    expect(() => falseAlarms([1.2], 0.05)).toThrow(RangeError);
  });
});

describe("the sentence", () => {
  const improving = judge({ observations: falling, direction: "down", kind: "share" });
  const about = { name: "Rent burden", unit: "%" };

  test("says years, pace with unit, and chance, in three languages", () => {
    expect(sentenceOf(improving, "en", about)).toBe(
      "Rent burden: From 2015 to 2020 the figure fell by about 1.5 percentage points a year (95% interval: 1 to 2). That is an improvement. Where only chance is at work, about 3 in 1000 series point one way at least as clearly.",
    );
    expect(sentenceOf(improving, "nb", about)).toContain(
      "sank tallet med om lag 1,5 prosentpoeng i året (95 % intervall: 1 til 2). Det er en forbedring.",
    );
    expect(sentenceOf(improving, "de", about)).toContain(
      "um rund 1,5 Prozentpunkte pro Jahr gesunken (95-%-Intervall: 1 bis 2). Das ist eine Verbesserung.",
    );
  });

  test("tells a turning point, a break, a provisional figure and rows left out", () => {
    const turned = judge({ observations: yearly(10, 8, 6, 5, 6, 8, 10) });
    expect(sentenceOf(turned, "en")).toContain("It fell until 2018 and has risen since.");
    const since = judge({
      observations: broken(2016, yearly(1, 9, 8, 7, 6, 5)),
      direction: "down",
    });
    expect(sentenceOf(since, "de")).toContain("Verglichen werden nur Zahlen ab 2016");
    const newest = yearly(5, 4, 3, 2, 1).map((one) => ({ ...one, provisional: true }));
    const said = sentenceOf(judge({ observations: newest }), "nb", { leftOut: 2 });
    expect(said).toContain("Det nyeste tallet er foreløpig. 2 rader uten tall er utelatt.");
  });

  test("says what a target still asks, and how likely it is", () => {
    const target = { aim: "at-most", value: 2, year: 2022 } as const;
    const said = sentenceOf(judge({ observations: falling, target }), "en");
    expect(said).toMatch(/the target \(at most 2 by 2022\) is reached in .* cases\./);
    expect(said).toContain("To reach it, the figure must fall by 5 a year.");
  });

  test("says of two counts that the difference may be chance", () => {
    const york = judge({ observations: yearly(402, 354), kind: "count" });
    expect(sentenceOf(york, "en")).toContain(
      "From 402 to 354 is a factor of 0.88 (95% interval: 0.76 to 1.02), which may be chance.",
    );
  });

  test.each(["en", "nb", "de"] satisfies SentenceLanguage[])(
    "is whole and without gaps for every verdict in %s",
    (language) => {
      for (const [, question] of cases) {
        const sentence = sentenceOf(judge(question), language, { name: "Å bo", unit: "kr" });
        expect(sentence).toMatch(/^Å bo: \p{Lu}?.*\.$/u);
        expect(sentence).not.toMatch(/undefined|null|NaN|Infinity| {2}|\.\./);
      }
    },
  );
});
