import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gapBetween } from "./gap.ts";
import { gapSentence } from "./gap-sentence.ts";
import { type GroupYear, gapTrend } from "./gap-trend.ts";

/** Shares of two groups from 2015 on. */
function years(...pairs: readonly (readonly [group: number, reference: number])[]): GroupYear[] {
  return pairs.map(([group, reference], i) => ({
    time: 2015 + i,
    label: String(2015 + i),
    group,
    reference,
  }));
}

describe("a gap between two groups", () => {
  test("of shares is Newcombe's difference and Katz' ratio", () => {
    const gap = gapBetween(
      { kind: "share", events: 56, of: 70 },
      { kind: "share", events: 48, of: 80 },
    );
    expect(gap.difference.estimate).toBeCloseTo(0.2, 12);
    expect(gap.difference.lower).toBeCloseTo(0.0524, 4);
    expect(gap.difference.upper).toBeCloseTo(0.3339, 4);
    expect(gap.ratio?.estimate).toBeCloseTo(4 / 3, 12);
  });

  test("of rates has an exact ratio where the group has no events, none where the reference has none", () => {
    const some = { kind: "rate", events: 8, exposure: 1000 } as const;
    const none = { kind: "rate", events: 0, exposure: 1000 } as const;
    expect(gapBetween(none, some).ratio).toMatchObject({ estimate: 0, lower: 0 });
    expect(gapBetween(none, some).ratio?.upper).toBeLessThan(1);
    expect(gapBetween(some, none).ratio).toBeNull();
    expect(gapBetween(some, none).difference.estimate).toBeCloseTo(0.008, 12);
  });

  test("of means goes by their standard errors", () => {
    const gap = gapBetween(
      { kind: "mean", mean: 12, standardError: 3 },
      { kind: "mean", mean: 10, standardError: 4 },
    );
    expect(gap.difference.upper).toBeCloseTo(2 + 5 * 1.959964, 5);
    expect(gap.ratio?.estimate).toBeCloseTo(1.2, 12);
  });

  test("of bare values has no bounds, and no ratio where signs differ", () => {
    const gap = gapBetween({ kind: "value", value: -1 }, { kind: "value", value: 2 });
    expect(gap).toEqual({
      difference: { estimate: -3, lower: null, upper: null, confidence: 0.95 },
      ratio: null,
    });
  });

  test("between different kinds is a mistake", () => {
    expect(() =>
      gapBetween({ kind: "value", value: 1 }, { kind: "share", events: 1, of: 2 }),
    ).toThrow(RangeError);
  });

  test("turns its sign when the groups change places", () => {
    const share = fc
      .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 }))
      .map(([events, more]) => ({ kind: "share" as const, events, of: events + more }));
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [there, back] = [gapBetween(a, b), gapBetween(b, a)];
        expect(back.difference.lower).toBeCloseTo(-(there.difference.upper ?? 0), 12);
        expect((back.ratio?.estimate ?? 0) * (there.ratio?.estimate ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("the trend of a gap", () => {
  test("narrows although both groups get better", () => {
    const trend = gapTrend(years([20, 10], [19, 10], [18, 9.5], [16, 9], [14, 8], [12, 7]));
    if ("refused" in trend) throw new Error(trend.refused);
    expect(trend).toMatchObject({ verdict: "narrowing", changedSidesAt: null });
    expect(gapSentence(trend, "en", { name: "Rent burden", unit: "%" })).toBe(
      "Rent burden: From 2015 to 2020 the gap narrowed, by about 1 percentage points a year. Where only chance is at work, about 3 in 1000 series point one way at least as clearly.",
    );
  });

  test("widens in ratio while it narrows in difference", () => {
    const both = years([20, 10], [16, 7], [12, 4.5], [8, 2.5], [4, 1], [2, 0.4]);
    expect(gapTrend(both, "difference")).toMatchObject({ verdict: "narrowing" });
    expect(gapTrend(both, "ratio")).toMatchObject({ verdict: "widening" });
  });

  test("says from when on the other group is ahead", () => {
    const trend = gapTrend(years([1, 3], [1, 2], [1, 1], [2, 1], [3, 1]));
    if ("refused" in trend) throw new Error(trend.refused);
    expect(trend).toMatchObject({ verdict: "no-clear-change", changedSidesAt: "2018" });
    expect(gapSentence(trend, "nb")).toContain("I 2018 snudde den");
  });

  test("asks for five years", () => {
    const trend = gapTrend(years([1, 2], [1, 3], [1, 4], [1, 5]));
    if ("refused" in trend) throw new Error(trend.refused);
    expect(trend.verdict).toBe("insufficient-data");
    expect(gapSentence(trend, "de")).toContain("zu wenige");
  });

  test("has no ratio where a value is 0, and says in which year", () => {
    expect(gapTrend(years([1, 2], [0, 3]), "ratio")).toEqual({
      refused: "no-ratio",
      label: "2016",
    });
  });
});
