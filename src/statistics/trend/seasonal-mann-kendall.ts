/**
 * The Mann–Kendall test of several series at once: the months of a year, or the districts of a city. Each is compared only with itself.
 * After Hirsch & Slack, Water Resources Research 20 (1984), and Libiseller & Grimvall, Environmetrics 13 (2002); same definitions as
 * pyMannKendall 1.4 (Hussain & Mahmud 2019).
 */
import { normalTwoSided } from "../intervals/normal.ts";
import { mannKendall, scoreOf, standardized } from "./mann-kendall.ts";
import type { SpacedValues } from "./modified-mann-kendall.ts";
import { middleRanks } from "./ranks.ts";
import { median, medianOfSorted, pairSlopes } from "./theil-sen.ts";

export type CombinedMannKendall = {
  /** How many values took part. */
  readonly n: number;
  readonly s: number;
  readonly varS: number;
  readonly z: number;
  /** Two-sided, by the normal approximation. */
  readonly p: number;
  /** S over all pairs that were compared. */
  readonly tauA: number;
  /** The median of all slopes within the series, in the unit of the values per step of each (a whole cycle, for seasons). */
  readonly slope: number;
};

type TooFew = { readonly refused: "too-few" };

/** The values of each season: the first, the one a cycle later, and so on. The last cycle is filled up with nulls. */
export function seasonsOf(values: SpacedValues, period: number): readonly SpacedValues[] {
  if (!Number.isInteger(period) || period < 2)
    throw new RangeError("a cycle has two steps or more");
  const cycles = Math.ceil(values.length / period);
  return Array.from({ length: period }, (_, season) =>
    Array.from({ length: cycles }, (_, cycle) => values[cycle * period + season] ?? null),
  );
}

/** The line's value at the first step, for seasons: median(x) − slope · median(place) / period (Hipel & McLeod 1994, ch. 23). */
export function seasonalIntercept(values: SpacedValues, period: number, slope: number): number {
  const points = pointsOf(values);
  return (
    median(points.map(({ value }) => value)) -
    (median(points.map(({ time }) => time)) / period) * slope
  );
}

/**
 * The test over several independent series: S and var S are the sums of theirs. For seasons give `seasonsOf` (Hirsch, Slack & Smith, Water
 * Resources Research 18, 1982), for places one series each (Helsel & Frans, Environmental Science & Technology 40, 2006). Refuses where no
 * series has two values.
 */
export function combined(series: readonly SpacedValues[]): CombinedMannKendall | TooFew {
  const tests = series.map((values) => mannKendall(pointsOf(values).map(({ value }) => value)));
  const pairs = tests.reduce((sum, { n }) => sum + (n * (n - 1)) / 2, 0);
  if (pairs === 0) return { refused: "too-few" };
  const s = tests.reduce((sum, test) => sum + test.s, 0);
  const varS = tests.reduce((sum, test) => sum + test.varS, 0);
  const z = standardized(s, varS);
  return {
    n: tests.reduce((sum, { n }) => sum + n, 0),
    s,
    varS,
    z,
    p: normalTwoSided(z),
    tauA: s / pairs,
    slope: slopeWithin(series),
  };
}

/**
 * The same for series that move together: var S is the sum of all their covariances, σᵢⱼ = (K + 4 Σ RᵢRⱼ − n(n+1)²)/3 with R the ranks
 * and K the concordance of the two, and z = S / √var S without continuity. Steps at which any series lacks a value are left out.
 * Refuses where fewer than two steps remain. Source: Hirsch & Slack 1984; Hipel & McLeod, Time Series Modelling (1994), ch. 23.
 */
export function correlated(series: readonly SpacedValues[]): CombinedMannKendall | TooFew {
  const columns = whole(series);
  const n = columns[0]?.length ?? 0;
  if (n < 2) return { refused: "too-few" };
  const s = columns.reduce((sum, column) => sum + scoreOf(column), 0);
  const varS = columns.reduce(
    (sum, a) => sum + columns.reduce((inner, b) => inner + covariance(a, b), 0),
    0,
  );
  const z = varS <= 0 ? 0 : s / Math.sqrt(varS);
  return {
    n: n * columns.length,
    s,
    varS,
    z,
    p: normalTwoSided(z),
    tauA: s / ((columns.length * n * (n - 1)) / 2),
    slope: slopeWithin(series),
  };
}

/**
 * The trend of a first series beyond what a second one explains: S = S₁ − ρ S₂, var S = (1 − ρ²) n(n−1)(2n+5)/18, ρ the correlation of the
 * two scores. Steps at which one lacks a value are left out. Refuses where fewer than two remain.
 * Source: Libiseller & Grimvall 2002.
 */
export function partial(
  values: SpacedValues,
  explaining: SpacedValues,
): CombinedMannKendall | TooFew {
  const [first = [], second = []] = whole([values, explaining]);
  const n = first.length;
  if (n < 2) return { refused: "too-few" };
  const variance = (n * (n - 1) * (2 * n + 5)) / 18;
  const rho = covariance(first, second) / variance;
  const s = scoreOf(first) - rho * scoreOf(second);
  const varS = (1 - rho ** 2) * variance;
  const z = varS <= 0 ? 0 : s / Math.sqrt(varS);
  return {
    n,
    s,
    varS,
    z,
    p: normalTwoSided(z),
    tauA: scoreOf(first) / ((n * (n - 1)) / 2),
    slope: slopeWithin([values]),
  };
}

function pointsOf(
  values: SpacedValues,
): readonly { readonly time: number; readonly value: number }[] {
  return values.flatMap((value, time) => (value === null ? [] : [{ time, value }]));
}

function slopeWithin(series: readonly SpacedValues[]): number {
  const slopes = series.map((values) => pairSlopes(pointsOf(values)));
  const all = new Float64Array(slopes.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  for (const some of slopes) {
    all.set(some, next);
    next += some.length;
  }
  return medianOfSorted(all.sort());
}

/** The steps at which every series has a value. */
function whole(series: readonly SpacedValues[]): readonly (readonly number[])[] {
  const length = Math.max(0, ...series.map((values) => values.length));
  const steps = Array.from({ length }, (_, step) => step).filter((step) =>
    series.every((values) => typeof values[step] === "number"),
  );
  return series.map((values) => steps.map((step) => values[step] ?? 0));
}

function covariance(a: readonly number[], b: readonly number[]): number {
  const n = a.length;
  let concordance = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const one = (a[j] ?? 0) - (a[i] ?? 0);
      concordance += Math.sign(one * ((b[j] ?? 0) - (b[i] ?? 0)));
    }
  }
  const [rankA, rankB] = [middleRanks(a), middleRanks(b)];
  const products = rankA.reduce((sum, rank, i) => sum + rank * (rankB[i] ?? 0), 0);
  return (concordance + 4 * products - n * (n + 1) ** 2) / 3;
}
