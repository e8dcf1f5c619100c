import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaQuantile, incompleteBeta, studentQuantile, studentTail } from "./beta.ts";
import { countRatio, exactCountRatio } from "./count-ratio.ts";
import { incompleteGamma, lnGamma } from "./gamma.ts";
import { normalQuantile, normalTail } from "./normal.ts";
import { byarRate, exactRate, rateDifference } from "./rate.ts";
import { shareDifference, shareRatio, wilsonShare } from "./share.ts";

describe("distributions", () => {
  test("the normal one has the tabled tails and quantiles", () => {
    expect(normalTail(1.959963984540054)).toBeCloseTo(0.025, 15);
    expect(normalTail(10) / 7.61985302416e-24).toBeCloseTo(1, 12);
    expect(normalTail(-1)).toBeCloseTo(0.8413447460685429, 15);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 11);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 15);
  });

  test("quantiles undo their distributions", () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 60 }), (p, freedom) => {
        expect(normalTail(normalQuantile(p))).toBeCloseTo(1 - p, 12);
        expect(studentTail(studentQuantile(p, freedom), freedom)).toBeCloseTo(1 - p, 10);
        expect(incompleteBeta(freedom, 3, betaQuantile(freedom, 3, p))).toBeCloseTo(p, 10);
      }),
    );
  });

  test("Student's t has the tabled quantiles", () => {
    expect(studentQuantile(0.975, 1)).toBeCloseTo(12.7062047361747, 9);
    expect(studentQuantile(0.975, 3)).toBeCloseTo(3.18244630528371, 10);
    expect(studentQuantile(0.025, 10)).toBeCloseTo(-2.22813885198627, 10);
    expect(studentTail(0, 4)).toBe(0.5);
    expect(studentTail(Number.POSITIVE_INFINITY, 4)).toBe(0);
  });

  test("the gamma function is the factorial", () => {
    expect(lnGamma(6)).toBeCloseTo(Math.log(120), 13);
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
    expect(incompleteGamma(2, 3).above).toBeCloseTo(4 * Math.exp(-3), 14);
    expect(incompleteGamma(2, 0)).toEqual({ below: 0, above: 1 });
  });
});

describe("the interval of a share", () => {
  test("is Wilson's, as Newcombe (1998) prints it", () => {
    const cases = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const;
    for (const [events, of, lower, upper] of cases) {
      const interval = wilsonShare({ events, of });
      expect(interval.lower).toBeCloseTo(lower, 4);
      expect(interval.upper).toBeCloseTo(upper, 4);
    }
  });

  test("of a difference is Newcombe's method 10, as he prints it", () => {
    const cases = [
      [56, 70, 48, 80, 0.0524, 0.3339],
      [9, 10, 3, 10, 0.1705, 0.809],
      [10, 10, 0, 20, 0.6791, 1],
      [5, 56, 0, 29, -0.0381, 0.1926],
    ] as const;
    for (const [a, m, b, n, lower, upper] of cases) {
      const interval = shareDifference({ events: b, of: n }, { events: a, of: m });
      expect(interval.lower).toBeCloseTo(lower, 4);
      expect(interval.upper).toBeCloseTo(upper, 4);
    }
  });

  test("of a ratio is refused where nobody is counted", () => {
    expect(shareRatio({ events: 0, of: 5 }, { events: 1, of: 5 })).toEqual({
      refused: "no-events",
    });
    expect(shareRatio({ events: 10, of: 100 }, { events: 20, of: 100 })).toMatchObject({
      estimate: 2,
    });
  });

  test("impossible shares are mistakes", () => {
    expect(() => wilsonShare({ events: 3, of: 2 })).toThrow(RangeError);
    expect(() => wilsonShare({ events: 0, of: 0 })).toThrow(RangeError);
    expect(() => wilsonShare({ events: 1, of: 2 }, 1)).toThrow(RangeError);
  });
});

describe("the interval of a rate", () => {
  test("is Byar's, close to the exact Poisson bounds", () => {
    const byar = byarRate({ events: 10 });
    expect(byar.lower).toBeCloseTo(4.7874, 3);
    expect(byar.upper).toBeCloseTo(18.3904, 2);
    const exact = exactRate({ events: 10 });
    expect(exact.lower).toBeCloseTo(4.79539, 4);
    expect(exact.upper).toBeCloseTo(18.39036, 4);
    expect(exactRate({ events: 0 }).upper).toBeCloseTo(-Math.log(0.025), 10);
    expect(byarRate({ events: 0 })).toMatchObject({ estimate: 0, lower: 0 });
  });

  test("scales with exposure, and a difference joins two", () => {
    const rate = { events: 30, exposure: 60_000, per: 1000 };
    expect(byarRate(rate).estimate).toBeCloseTo(0.5, 14);
    const apart = rateDifference(rate, { ...rate, events: 60 });
    expect(apart.estimate).toBeCloseTo(0.5, 14);
    expect(apart.lower).toBeGreaterThan(0);
    expect(() => byarRate({ events: -1 })).toThrow(RangeError);
    expect(() => byarRate({ events: 1, exposure: 0 })).toThrow(RangeError);
  });
});

describe("the ratio of two counts", () => {
  const york = [{ events: 402 }, { events: 354 }] as const;

  test("York's hate crimes, 402 and 354, may be chance", () => {
    const ratio = countRatio(...york);
    if ("refused" in ratio) throw new Error(ratio.refused);
    expect(ratio.estimate).toBeCloseTo(0.8806, 4);
    expect(ratio.lower).toBeCloseTo(0.763, 2);
    expect(ratio.upper).toBeCloseTo(1.016, 2);
    expect(ratio.p).toBeGreaterThan(0.05);
    const exact = exactCountRatio(...york);
    if ("refused" in exact) throw new Error(exact.refused);
    expect(exact.lower).toBeCloseTo(ratio.lower ?? 0, 1);
    expect(exact.p).toBeCloseTo(0.0874, 3);
  });

  test("zeros have exact bounds, or none", () => {
    expect(exactCountRatio({ events: 0 }, { events: 5 })).toMatchObject({
      estimate: Number.POSITIVE_INFINITY,
      upper: null,
      p: expect.closeTo(2 * 0.5 ** 5, 13),
    });
    expect(exactCountRatio({ events: 5 }, { events: 0 })).toMatchObject({ estimate: 0, lower: 0 });
    expect(exactCountRatio({ events: 0 }, { events: 0 })).toEqual({ refused: "no-events" });
    expect(countRatio({ events: 0 }, { events: 5 })).toEqual({ refused: "no-events" });
  });

  test("bounds swap and invert when the counts change places", () => {
    const count = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const there = exactCountRatio({ events: a, exposure: 3 }, { events: b, exposure: 2 });
        const back = exactCountRatio({ events: b, exposure: 2 }, { events: a, exposure: 3 });
        if ("refused" in there || "refused" in back) throw new Error("refused");
        expect((there.lower ?? 0) * (back.upper ?? 0)).toBeCloseTo(1, 7);
        expect(there.p).toBeCloseTo(back.p, 9);
      }),
    );
  });
});
