import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeOf, latestFigure } from "./change.ts";
import type { Kind } from "./indicator.ts";
import { type FigureSketch, releasedIndicator } from "./testing.ts";

function change(figures: readonly FigureSketch[], kind: Kind = "count", unit = "people") {
  const [series] = releasedIndicator({ kind, unit }, { figures }).series;
  if (series === undefined) throw new Error("One series was built");
  return changeOf(series, kind);
}

function obstacle(...figures: readonly FigureSketch[]) {
  const found = change(figures);
  return "notComparable" in found ? found.notComparable : undefined;
}

describe("changeOf", () => {
  test("gives the change of a count in its unit and in per cent", () => {
    const found = change([
      { period: "2021", value: 402 },
      { period: "2022", value: 354 },
    ]);
    expect(found).toMatchObject({ absolute: -48, approximate: false });
    expect("percent" in found && found.percent).toBeCloseTo(-11.94, 2);
  });

  test("computes the change that a council paper printed wrongly as 4.4 per cent", () => {
    const pay = [
      { period: "April 2021", value: 597.9, decimals: 2 },
      { period: "April 2022", value: 609.2, decimals: 2 },
    ];
    const found = change(pay, "mean", "GBP per week");
    expect(found).toMatchObject({ absolute: 11.3 });
    expect("percent" in found && found.percent?.toFixed(1)).toBe("1.9");
  });

  test.each(["share", "rate", "gap"] as const)("a %s has no change in per cent", (kind) => {
    const found = change(
      [
        { period: "2021", value: 20, decimals: 1 },
        { period: "2022", value: 21.1, decimals: 1 },
      ],
      kind,
      "percent",
    );
    expect(found).toMatchObject({ absolute: 1.1, percent: null });
  });

  test("says no change in per cent from nothing", () => {
    expect(
      change([
        { period: "2021", value: 0 },
        { period: "2022", value: 3 },
      ]),
    ).toMatchObject({ percent: null });
  });

  test("tells that a change is approximate when one of the figures is", () => {
    const estimate = { period: "2021", value: 5, qualifier: "estimate" as const };
    expect(change([estimate, { period: "2022", value: 7 }])).toMatchObject({ approximate: true });
  });

  test("looks past figures that cannot be compared to the last that can", () => {
    const found = change([
      { period: "2019", value: 100 },
      { period: "2020", value: 40, qualifier: "part-year" },
      { period: "2021", value: 120 },
    ]);
    expect(found).toMatchObject({ absolute: 20, from: { printedPeriod: "2019" } });
  });

  test("refuses what cannot be compared, and says why", () => {
    expect(obstacle()).toBe("no-figure");
    expect(obstacle({ period: "2021", value: 5 })).toBe("only-figure");
    expect(
      obstacle({ period: "2021", value: 5 }, { period: "2022", value: 3, qualifier: "part-year" }),
    ).toBe("part-year");
    expect(
      obstacle({ period: "2021", value: 5 }, { period: "2022", value: 3, qualifier: "at-least" }),
    ).toBe("open-ended");
    expect(
      obstacle({ period: "2021", value: 5, qualifier: "at-most" }, { period: "2022", value: 3 }),
    ).toBe("open-ended");
    expect(
      obstacle({ period: "2012-2022 total", value: 7380 }, { period: "2023", value: 700 }),
    ).toBe("different-length");
    expect(obstacle({ period: "2018-2020", value: 12 }, { period: "2019-2021", value: 11 })).toBe(
      "overlapping",
    );
    expect(obstacle({ period: "spring 2021", value: 5 }, { period: "autumn 2021", value: 9 })).toBe(
      "different-season",
    );
  });

  test("quarters are compared with the same quarter of the year before", () => {
    const found = change([
      { period: "2023-Q2", value: 10 },
      { period: "2024-Q1", value: 40 },
      { period: "2024-Q2", value: 14 },
    ]);
    expect(found).toMatchObject({ absolute: 4, from: { printedPeriod: "2023-Q2" } });
  });

  test("a figure that is missing is never taken for nought", () => {
    const found = change([
      { period: "2021", value: 5 },
      { period: "2022", value: null },
    ]);
    expect(found).toMatchObject({ notComparable: "only-figure", to: { printedPeriod: "2021" } });
  });

  test("adding the change to the earlier figure gives the later one", () => {
    const figure = fc.record({
      value: fc.integer({ min: 0, max: 1_000_000 }),
      decimals: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const [from, to] = [a.value / 10 ** a.decimals, b.value / 10 ** b.decimals];
        const found = change([
          { period: "2021", ...a, value: from },
          { period: "2022", ...b, value: to },
        ]);
        if ("notComparable" in found) return false;
        return Math.abs(from + found.absolute - to) < 1e-6;
      }),
    );
  });
});

test("the latest figure is the last one with a value", () => {
  const [series] = releasedIndicator(
    {},
    {
      figures: [
        { period: "2021", value: 5 },
        { period: "2022", value: null },
      ],
    },
  ).series;
  expect(series && latestFigure(series)?.printedPeriod).toBe("2021");
});
