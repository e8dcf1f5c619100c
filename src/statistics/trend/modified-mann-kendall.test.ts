import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mannKendall } from "./mann-kendall.ts";
import {
  autocorrelation,
  hamedRao,
  preWhitened,
  trendFreePreWhitened,
  yueWang,
} from "./modified-mann-kendall.ts";
import {
  combined,
  correlated,
  partial,
  seasonalIntercept,
  seasonsOf,
} from "./seasonal-mann-kendall.ts";
import { theilSen } from "./theil-sen.ts";

type Vectors = {
  readonly input: readonly (number | null)[];
  readonly expected: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

const { input, expected } = JSON.parse(
  readFileSync(join(import.meta.dirname, "fixtures", "pymannkendall-vectors.json"), "utf8"),
) as Vectors;
const there = input.filter((value) => value !== null);
const seasons = seasonsOf(input, 12);

type Outcome = {
  readonly s: number;
  readonly varS: number;
  readonly z: number;
  readonly p: number;
  readonly tauA: number | null;
};

const variants: Readonly<Record<string, Outcome | { readonly refused: string }>> = {
  original_test: mannKendall(there),
  hamed_rao_modification_test: hamedRao(input),
  hamed_rao_modification_test_lag3: hamedRao(input, { lags: 3 }),
  yue_wang_modification_test: yueWang(input),
  yue_wang_modification_test_lag1: yueWang(input, { lags: 1 }),
  pre_whitening_modification_test: preWhitened(input),
  trend_free_pre_whitening_modification_test: trendFreePreWhitened(input),
  seasonal_test: combined(seasons),
  correlated_seasonal_test: correlated(seasons),
};
const keys = { p: "p", z: "z", Tau: "tauA", s: "s", var_s: "varS" } as const;

describe("variants of the Mann–Kendall test", () => {
  test.each(Object.entries(variants))("%s equals pyMannKendall", (name, outcome) => {
    if ("refused" in outcome) throw new Error(outcome.refused);
    const wanted = expected[name] ?? {};
    expect(Object.keys(wanted).length).toBeGreaterThan(3);
    for (const [key, own] of Object.entries(keys)) {
      if (wanted[key] === undefined) continue;
      const goal = Number(wanted[key]);
      expect(Math.abs((outcome[own] ?? Number.NaN) - goal)).toBeLessThan(
        1e-10 * Math.max(1, Math.abs(goal)),
      );
    }
    expect(outcome.p < 0.05).toBe(wanted.h === "True");
  });

  test("slopes and intercepts equal pyMannKendall, also across gaps", () => {
    const line = theilSen(
      input.flatMap((value, time) => (value === null ? [] : [{ time, value }])),
    );
    expect(line).toMatchObject({ slope: Number(expected.sens_slope?.slope) });
    if ("refused" in line) throw new Error(line.refused);
    expect(line.intercept).toBeCloseTo(Number(expected.sens_slope?.intercept), 11);
    const wanted = expected.seasonal_sens_slope;
    const yearly = combined(seasons);
    if ("refused" in yearly) throw new Error(yearly.refused);
    expect(yearly.slope).toBeCloseTo(Number(wanted?.slope), 14);
    expect(seasonalIntercept(input, 12, yearly.slope)).toBeCloseTo(Number(wanted?.intercept), 11);
  });

  test("a series that explains another takes its trend away", () => {
    const first = [1, 2, 3, 5, 4, 6, 8, 7, 9, 10];
    const alone = combined([first]);
    const beside = partial(first, [2, 4, 6, 8, 10, 12, 14, 16, 18, 20]);
    if ("refused" in alone || "refused" in beside) throw new Error("refused");
    expect(alone.p).toBeLessThan(0.001);
    expect(beside.p).toBeGreaterThan(0.3);
  });

  test("what is too short, or leaves no variance, is refused", () => {
    expect(hamedRao([1, 2, null, 3])).toEqual({ refused: "too-few" });
    expect(yueWang([1, 2, 3])).toEqual({ refused: "too-few" });
    expect(preWhitened([1, 2, 3])).toEqual({ refused: "too-few" });
    expect(trendFreePreWhitened([1, 2, 3])).toEqual({ refused: "too-few" });
    expect(yueWang([1, -1, 1, -1, 1, -1], { lags: 1 })).toEqual({ refused: "no-variance" });
    expect(combined([[1], [2]])).toEqual({ refused: "too-few" });
    expect(
      correlated([
        [1, null],
        [null, 2],
      ]),
    ).toEqual({ refused: "too-few" });
    expect(partial([1], [2])).toEqual({ refused: "too-few" });
    expect(() => seasonsOf([1, 2], 1)).toThrow(RangeError);
    expect(autocorrelation([5, 5, 5], 1)).toEqual([0, 0]);
  });
});
