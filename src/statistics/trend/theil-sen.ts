/**
 * The Theil–Sen line: the median of the slopes between all pairs of values, which one wild year cannot pull away. After H. Theil,
 * Indagationes Mathematicae 12 (1950), P. K. Sen, Journal of the American Statistical Association 63 (1968), and R. O. Gilbert,
 * Statistical Methods for Environmental Pollution Monitoring (1987), ch. 16.
 */
import { CONFIDENCE, demandConfidence } from "../intervals/interval.ts";
import { zOf } from "../intervals/normal.ts";
import { EXACT_UP_TO, largestUnclearS } from "./kendall-distribution.ts";
import { scoreVariance, tieSizes } from "./mann-kendall.ts";
import type { TimedValue } from "./observation.ts";

export type TheilSen = {
  /** The unit of the values per unit of time; with times in years, a year. */
  readonly slope: number;
  /** The line's value at time 0. */
  readonly intercept: number;
  /** Sen's interval of the slope; null where there are too few values to bound it. */
  readonly lower: number | null;
  readonly upper: number | null;
};

/**
 * Slope, intercept and the slope's interval; refuses below two values. The times need not be evenly spaced, but no two may be equal.
 *
 * slope = median of (xⱼ − xᵢ)/(tⱼ − tᵢ); intercept = median(x) − slope · median(t) (Conover, Practical Nonparametric Statistics, 1980).
 * Interval: with N slopes in order, the bounds stand at places (N − C)/2 and (N + C)/2 + 1, interpolated between neighbours, where C is the
 * largest |S| that chance still gives: exact up to `EXACT_UP_TO` values, so that interval and exact test agree (Hollander & Wolfe,
 * Nonparametric Statistical Methods, 1999, 9.3), beyond that z √var S (Gilbert 1987, 16.5).
 */
export function theilSen(
  points: readonly TimedValue[],
  confidence = CONFIDENCE,
): TheilSen | { readonly refused: "too-few" } {
  demandConfidence(confidence);
  if (points.length < 2) return { refused: "too-few" };
  const values = points.map(({ value }) => value);
  const slopes = pairSlopes(points);
  const slope = medianOfSorted(slopes);
  const reach = reachOf(tieSizes(values), confidence);
  return {
    slope,
    intercept: median(values) - slope * median(points.map(({ time }) => time)),
    lower: reach === null ? null : placeIn(slopes, (slopes.length - reach) / 2),
    upper: reach === null ? null : placeIn(slopes, (slopes.length + reach) / 2 + 1),
  };
}

function reachOf(ties: readonly number[], confidence: number): number | null {
  const n = ties.reduce((sum, size) => sum + size, 0);
  if (ties.length === 1) return 0;
  return n <= EXACT_UP_TO
    ? largestUnclearS(ties, 1 - confidence)
    : zOf(confidence) * Math.sqrt(scoreVariance(ties));
}

/** The slopes between all pairs, in ascending order. */
export function pairSlopes(points: readonly TimedValue[]): Float64Array {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let next = 0;
  for (const [i, earlier] of points.entries()) {
    for (let j = i + 1; j < points.length; j++) {
      const later = points[j] ?? earlier;
      slopes[next++] = (later.value - earlier.value) / (later.time - earlier.time);
    }
  }
  return slopes.sort();
}

/** The value at a place counted from 1, between its neighbours where the place has a fraction; null outside. */
function placeIn(sorted: Float64Array, place: number): number | null {
  const before = Math.floor(place);
  const low = sorted[before - 1];
  if (low === undefined) return null;
  const share = place - before;
  if (share === 0) return low;
  const high = sorted[before];
  return high === undefined ? null : low + share * (high - low);
}

/** The middle value, or the mean of the two middle ones; NaN of none. */
export function median(values: readonly number[]): number {
  return medianOfSorted(Float64Array.from(values).sort());
}

/** The same of values that are in order already. */
export function medianOfSorted(sorted: Float64Array): number {
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}
