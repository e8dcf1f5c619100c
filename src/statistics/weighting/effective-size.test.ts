import { describe, expect, test } from "vitest";
import { effectOf } from "./effective-size.ts";
import { weightedMean, weightedShares } from "./weighted-estimate.ts";

describe("Kish's design effect", () => {
  test("equal weights cost nothing", () => {
    expect(effectOf([3, 3, 3, 3])).toEqual({ deff: 1, effectiveN: 4 });
  });

  test("one person who weighs as much as three others leaves three of four", () => {
    // 4 · (9 + 1 + 1 + 1) / 6² = 4/3
    const { deff, effectiveN } = effectOf([3, 1, 1, 1]);
    expect(deff).toBeCloseTo(4 / 3, 12);
    expect(effectiveN).toBeCloseTo(3, 12);
  });

  test("huge weights stay finite", () => {
    expect(effectOf([1e300, 1e300])).toEqual({ deff: 1, effectiveN: 2 });
  });

  test("no weights, and weights that are none, are bugs", () => {
    for (const weights of [[], [1, 0], [1, -1], [Number.NaN], [Number.POSITIVE_INFINITY]]) {
      expect(() => effectOf(weights)).toThrow(RangeError);
    }
  });
});

describe("weighted estimates", () => {
  test("a mean leaves out who did not answer and counts who did", () => {
    expect(weightedMean([10, null, 20], [1, 5, 3])).toEqual({ estimate: 17.5, n: 2 });
  });

  test("shares sum to one and stand beside unweighted numbers", () => {
    expect(weightedShares(["yes", "no", null, "yes"], [1, 2, 9, 1])).toEqual({
      shares: [
        { category: "yes", estimate: 0.5, n: 3, respondents: 2 },
        { category: "no", estimate: 0.5, n: 3, respondents: 1 },
      ],
    });
  });

  test("nobody's answers have no mean and no shares", () => {
    expect(weightedMean([null], [1])).toEqual({ refused: "nobody-answered" });
    expect(weightedShares([], [])).toEqual({ refused: "nobody-answered" });
  });

  test("values without weights are bugs", () => {
    expect(() => weightedMean([1, 2], [1])).toThrow(RangeError);
    expect(() => weightedMean([Number.NaN], [1])).toThrow(RangeError);
    expect(() => weightedShares(["yes"], [0])).toThrow(RangeError);
  });
});
