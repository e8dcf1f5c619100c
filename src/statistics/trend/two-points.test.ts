import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { eurostatProgress } from "./eurostat.ts";
import type { TimedValue } from "./observation.ts";
import { type OpenSdgOptions, openSdgIndicator, openSdgProgress } from "./open-sdg.ts";

type Published = {
  readonly series: string;
  readonly values: readonly (readonly [year: string, value: number])[];
  readonly direction?: "positive" | "negative";
  readonly target?: number;
  readonly target_year?: number;
  readonly limit?: number;
  readonly base_year?: number;
  readonly expected: {
    readonly base_year: number;
    readonly base_value: number;
    readonly current_year: number;
    readonly current_value: number;
    readonly progress_value: number | null;
    readonly score: number | null;
    readonly status: string;
  };
};

const published = JSON.parse(
  readFileSync(join(import.meta.dirname, "fixtures", "canada-cif.json"), "utf8"),
) as readonly Published[];

function points(...values: readonly (readonly [time: number, value: number])[]): TimedValue[] {
  return values.map(([time, value]) => ({ time, value }));
}

describe("the progress measure of Open SDG", () => {
  test("there are the 54 published series of 28 Canadian indicators", () => {
    expect(published).toHaveLength(54);
  });

  test.each(published)("equals what Canada published for $series", (one) => {
    const options: OpenSdgOptions = {
      direction: one.direction === "positive" ? "up" : "down",
      ...(one.base_year !== undefined && { baseYear: one.base_year }),
      ...(one.target !== undefined && { target: one.target }),
      ...(one.target_year !== undefined && { targetYear: one.target_year }),
      ...(one.limit !== undefined && { limit: one.limit }),
    };
    const values = one.values.map(([year, value]) => ({ time: Number(year.slice(0, 4)), value }));
    const result = openSdgProgress(values, options);
    const { expected } = one;
    expect(result).toMatchObject({
      baseYear: expected.base_year,
      baseValue: expected.base_value,
      currentYear: expected.current_year,
      currentValue: expected.current_value,
      status: expected.status,
    });
    near(result.progressValue, expected.progress_value);
    near(result.score, expected.score);
  });

  test("keeps the method's zeros: they count as 0.001", () => {
    const fromZero = openSdgProgress(points([2015, 0], [2020, 1]), { direction: "up" });
    expect(fromZero).toMatchObject({ baseValue: 0.001, status: "substantial_progress", score: 5 });
    const toZero = openSdgProgress(points([2015, 8], [2020, 4]), { target: 0 });
    expect(toZero.progressValue).toBeCloseTo((1 - 0.5 ** 0.2) / (1 - (0.001 / 8) ** (1 / 15)), 12);
  });

  test("is not available across a change of sign, from one year, or where no year is late enough", () => {
    for (const values of [
      points([2015, -1], [2020, 1]),
      points([2018, 1]),
      points([2001, 1], [2014, 2]),
      [],
    ])
      expect(openSdgProgress(values)).toMatchObject({ status: "not_available", score: null });
  });

  test("at its limit, holding on is substantial progress", () => {
    const held = points([2015, 100], [2020, 100]);
    expect(openSdgProgress(held, { direction: "up", limit: 100 })).toMatchObject({
      status: "substantial_progress",
      score: 5,
    });
  });

  test("an indicator has the mean of its series' scores", () => {
    const good = openSdgProgress(points([2015, 1], [2020, 2]), { direction: "up" });
    const bad = openSdgProgress(points([2015, 1], [2020, 2]));
    expect(openSdgIndicator([good, bad])).toEqual({ score: 0, status: "moderate_progress" });
    expect(openSdgIndicator([])).toEqual({ score: null, status: "not_available" });
  });
});

describe("Eurostat's verdicts", () => {
  const up = { direction: "up" } as const;

  test.each([
    [100, 106, "significant-progress"],
    [100, 103, "moderate-progress"],
    [100, 100, "moderate-progress"],
    [100, 97, "moderate-movement-away"],
    [100, 90, "significant-movement-away"],
  ])("from %s to %s in five years is %s", (from, to, status) => {
    expect(eurostatProgress(points([2018, from], [2023, to]), up).status).toBe(status);
  });

  test("measures against the pace that a target needs", () => {
    const half = points([2018, 100], [2023, 110]);
    const target = { ...up, targetYear: 2028 };
    expect(eurostatProgress(half, { ...target, target: 120 }).status).toBe("significant-progress");
    expect(eurostatProgress(half, { ...target, target: 135 }).status).toBe("moderate-progress");
    expect(eurostatProgress(half, { ...target, target: 200 }).status).toBe("insufficient-progress");
    expect(eurostatProgress(half, { ...target, target: 105 }).status).toBe("target-met");
    expect(eurostatProgress(half, { ...target, direction: "down", target: 90 }).status).toBe(
      "significant-movement-away",
    );
  });

  test("looks back five years or, at the least, three; in the long term fifteen and ten", () => {
    const values = points([2010, 50], [2020, 100], [2023, 104]);
    expect(eurostatProgress(values, up)).toMatchObject({ baseYear: 2020, currentYear: 2023 });
    expect(eurostatProgress(values, { ...up, years: 15 }).baseYear).toBe(2010);
    expect(eurostatProgress(values.slice(1), { ...up, years: 15 }).status).toBe("not-available");
    expect(eurostatProgress(points([2021, 1], [2023, 2]), up).status).toBe("not-available");
    expect(eurostatProgress([], up).status).toBe("not-available");
  });
});

function near(value: number | null, goal: number | null): void {
  if (value === null || goal === null) expect(value).toBe(goal);
  else expect(Math.abs(value - goal)).toBeLessThan(1e-9);
}
