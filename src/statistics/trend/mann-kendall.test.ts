import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXACT_UP_TO, exactKendallP } from "./kendall-distribution.ts";
import { bestP, mannKendall, scoreOf, tieSizes } from "./mann-kendall.ts";
import { theilSen } from "./theil-sen.ts";

const fixture = readFileSync(
  join(import.meta.dirname, "fixtures", "mann-kendall-theil-sen-r.csv"),
  "utf8",
);
const [header = "", ...lines] = fixture.trim().split("\n");
const columns = header.split(",");
const series = lines.map((line) => {
  const cells = line.split(",");
  const cell = (name: string) => cells[columns.indexOf(name)] ?? "";
  return {
    id: cell("id"),
    values: cell("values").split(" ").map(Number),
    years: cell("years").split(" ").map(Number),
    untied: cell("exact") === "TRUE",
    number: (name: string) => Number(cell(name)),
  };
});

describe("the Mann–Kendall test", () => {
  test("the fixture holds the six series that R computed", () => {
    expect(series.map(({ id }) => id)).toHaveLength(6);
  });

  test.each(series)("equals R for $id", ({ values, years, untied, number }) => {
    const result = mannKendall(values);
    expect(result.s).toBe(number("S"));
    expect(result.varS).toBeCloseTo(number("varS"), 10);
    expect(result.z).toBeCloseTo(number("z"), 12);
    expect(result.p).toBeCloseTo(number("p_normal"), 12);
    expect(result.tau).toBeCloseTo(number("tau_b"), 12);
    if (untied) expect(result.pExact).toBeCloseTo(number("p_r_cor_test"), 13);
    const line = theilSen(years.map((time, i) => ({ time, value: values[i] ?? Number.NaN })));
    if ("refused" in line) throw new Error(line.refused);
    expect(line.slope).toBeCloseTo(number("sen_slope"), 11);
    expect(line.intercept).toBeCloseTo(number("sen_intercept"), 7);
  });

  test("says nothing of a series without change, and nothing of none", () => {
    expect(mannKendall([3, 3, 3])).toMatchObject({
      s: 0,
      varS: 0,
      z: 0,
      p: 1,
      pExact: 1,
      tau: null,
    });
    expect(mannKendall([])).toMatchObject({ n: 0, s: 0, p: 1, tauA: null });
  });

  test("four values that only rise can't reach 5 %, five can", () => {
    expect(bestP(mannKendall([1, 2, 3, 4]))).toBeCloseTo(2 / 24, 14);
    expect(bestP(mannKendall([1, 2, 3, 4, 5]))).toBeCloseTo(2 / 120, 14);
  });

  test("leaves out the exact p only where it counts too long", () => {
    const rising = Array.from({ length: EXACT_UP_TO + 1 }, (_, i) => i);
    expect(mannKendall(rising).pExact).toBeNull();
    expect(mannKendall(rising.slice(1)).pExact).toBeLessThan(1e-150);
    expect(() => exactKendallP([EXACT_UP_TO + 1], 1)).toThrow(RangeError);
  });

  test("its exact p is the share of all orders, ties included", () => {
    const few = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(few, (values) => {
        const s = Math.abs(scoreOf(values));
        const scores = orders(values).map((order) => Math.abs(scoreOf(order)));
        const share = scores.filter((score) => score >= s).length / scores.length;
        expect(mannKendall(values).pExact).toBeCloseTo(share, 13);
      }),
    );
  });

  test("its exact and normal p come together as values grow many", () => {
    const values = Array.from({ length: 90 }, (_, i) => (i * 37) % 41);
    const { p, pExact } = mannKendall(values);
    expect(Math.abs(p - (pExact ?? 0))).toBeLessThan(2e-3);
  });

  test("turns its sign when the series is turned round, and nothing else", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 30 }), (values) => {
        const [there, back] = [mannKendall(values), mannKendall([...values].reverse())];
        expect(back.s + there.s).toBe(0);
        expect(back.pExact).toBe(there.pExact);
        expect(tieSizes(values).reduce((sum, size) => sum + size, 0)).toBe(values.length);
      }),
    );
  });
});

function orders(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, index) =>
    orders(values.filter((_, other) => other !== index)).map((rest) => [value, ...rest]),
  );
}
