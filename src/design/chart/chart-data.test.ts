/** The arithmetic under the charts. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localDate } from "../../kernel/local-date.ts";
import { aPoint } from "../testing.tsx";
import { bands, breaksWithin, middle, runs, valueExtent } from "./chart-data.ts";
import { verticalScale } from "./line-geometry.ts";
import { textWidth, wrapText } from "./text-width.ts";

const points = fc
  .uniqueArray(fc.integer({ min: 1990, max: 2030 }), { maxLength: 12 })
  .chain((years) =>
    fc.tuple(
      ...years.map((year) =>
        fc
          .constantFrom("exact", "about", "provisional")
          .map((qualifier) => aPoint(year, year, { qualifier } as never)),
      ),
    ),
  );

describe("runs", () => {
  test("join each figure to its neighbour in time exactly once, whatever their order", () => {
    fc.assert(
      fc.property(points, (given) => {
        const joins = runs({ points: given }).flatMap((run) =>
          run.points.slice(1).map((point, index) => [run.points[index]?.label, point.label]),
        );
        const years = [...given].map(({ label }) => label).sort();
        expect(joins).toEqual(years.slice(1).map((year, index) => [years[index], year]));
      }),
    );
  });

  test("never go across a period whose figure is not told", () => {
    const given = [2019, 2020, 2022, 2023].map((year) => aPoint(year, 10));
    const gaps = [localDate(2021, 1, 1)];
    const found = runs({ points: given, gaps }).map((run) => run.points.map(({ label }) => label));
    expect(found).toEqual([
      ["2019", "2020"],
      ["2022", "2023"],
    ]);
  });

  test("are dotted exactly where one end is unsettled", () => {
    fc.assert(
      fc.property(points, (given) => {
        for (const run of runs({ points: given })) {
          for (const [index, point] of run.points.slice(1).entries()) {
            const unsettled = [run.points[index], point].some(
              (end) => end?.qualifier === "provisional",
            );
            expect(run.dotted).toBe(unsettled);
          }
        }
      }),
    );
  });
});

test("a figure stands in the middle of its period", () => {
  const year = { ...aPoint(2024, 1), start: localDate(2023, 4, 1), end: localDate(2024, 3, 31) };
  expect(middle(year)).toBe(Date.parse("2023-10-01T00:00:00Z") / 86_400_000);
});

describe("the vertical axis", () => {
  test("takes in zero, the target and the ranges when it must", () => {
    const series = [{ name: "S", dash: 0, points: [aPoint(2020, 50, { low: 40, high: 70 })] }];
    expect(valueExtent(series, true, { value: 90, label: "Target" })).toEqual([0, 90]);
    expect(valueExtent(series, false)[0]).toBeLessThanOrEqual(40);
    expect(valueExtent(series, false)[1]).toBeGreaterThanOrEqual(70);
  });

  test("has whole numbers for things that are counted", () => {
    const series = [{ name: "S", dash: 0, points: [aPoint(2020, 1), aPoint(2021, 2)] }];
    const { ticks } = verticalScale({ series, zero: true, language: "en" }, 0, 100, 5);
    expect(ticks.map(({ label }) => label)).toEqual(["0", "1", "2"]);
  });
});

describe("wrapping", () => {
  test("loses no letter and keeps every line within its width", () => {
    const text = fc
      .array(fc.constantFrom("a", "W", "i", " ", "ø", "menneskerettighet"), { maxLength: 40 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 400 }), (given, width) => {
        const lines = wrapText(given, 16, width);
        expect(lines.join("").replace(/\s/g, "")).toBe(given.replace(/\s/g, ""));
        for (const line of lines) expect(textWidth(line, 16)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("breaks", () => {
  const five = [2010, 2011, 2012, 2013, 2014].map((year) => aPoint(year, year));
  const on = (year: number, month: number) => ({ on: localDate(year, month, 1), label: "New way" });
  const joined = (...breaks: readonly ReturnType<typeof on>[]) =>
    runs({ points: five, breaks }).map((run) => run.points.map(({ label }) => label));

  test("part the line between two figures, and on both sides of one that they fall into", () => {
    expect(joined(on(2012, 1))).toEqual([
      ["2010", "2011"],
      ["2012", "2013", "2014"],
    ]);
    expect(joined(on(2012, 7))).toEqual([
      ["2010", "2011"],
      ["2013", "2014"],
    ]);
  });

  test("before the first or after the last figure part nothing and are not drawn", () => {
    for (const outside of [on(2010, 1), on(2015, 1)]) {
      expect(joined(outside)).toHaveLength(1);
      expect(breaksWithin([{ name: "", dash: 0, points: five, breaks: [outside] }])).toEqual([]);
    }
  });

  test("are drawn once where several series have the same", () => {
    const series = { name: "", dash: 0, points: five, breaks: [on(2012, 1)] };
    expect(breaksWithin([series, series])).toEqual([on(2012, 1)]);
  });

  test("part the band of ranges too, and a figure without a range parts it", () => {
    const ranged = five.map((point, i) =>
      i === 3 ? point : { ...point, low: point.value - 1, high: point.value + 1 },
    );
    const lengths = bands({ points: ranged, breaks: [on(2011, 1)] }).map(({ length }) => length);
    expect(lengths).toEqual([1, 2, 1]);
  });
});
