/**
 * The Mann–Kendall test for series whose neighbours resemble each other, where the plain test sees trends too often. The values are evenly
 * spaced, null where one is missing. Same definitions and results as pyMannKendall 1.4 (Hussain & Mahmud, Journal of Open Source
 * Software 4, 2019), which its authors compared with the R packages modifiedmk and trend.
 */
import { normalQuantile, normalTwoSided } from "../intervals/normal.ts";
import { type MannKendall, mannKendall, standardized } from "./mann-kendall.ts";
import { middleRanks } from "./ranks.ts";
import { medianOfSorted, pairSlopes } from "./theil-sen.ts";

/** One value for each step of time, null where there is none. */
export type SpacedValues = readonly (number | null)[];

/** A test whose variance or values were changed: there is no exact p of it. */
export type ModifiedMannKendall = Omit<MannKendall, "pExact"> & {
  readonly pExact: null;
  /** Theil–Sen, per step, of the values as they were given. */
  readonly slope: number;
};

/** Sizes below which these methods make no sense. */
const LEAST = 4;

type TooFew = { readonly refused: "too-few" };
type NoVariance = { readonly refused: "no-variance" };

function present(values: SpacedValues): readonly number[] {
  return values.filter((value) => value !== null);
}

function slopePerStep(values: SpacedValues): number {
  const points = values.flatMap((value, time) => (value === null ? [] : [{ time, value }]));
  return medianOfSorted(pairSlopes(points));
}

/**
 * The autocorrelation of a series at lags 0, 1, … `lags`: Σ (xᵢ − x̄)(xᵢ₊ₖ − x̄) / Σ (xᵢ − x̄)². All 0 where the values are equal.
 * Source: Box & Jenkins, Time Series Analysis (1970), 2.1.
 */
export function autocorrelation(values: readonly number[], lags: number): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const apart = values.map((value) => value - mean);
  const products = (lag: number) =>
    apart.reduce((sum, value, index) => sum + value * (apart[index + lag] ?? 0), 0);
  const whole = products(0);
  return Array.from({ length: lags + 1 }, (_, lag) => (whole === 0 ? 0 : products(lag) / whole));
}

/** The values without their trend: the slope times 1, 2, … n is taken away, gaps closed up (as pyMannKendall does). */
function detrended(values: readonly number[], slope: number): readonly number[] {
  return values.map((value, index) => value - (index + 1) * slope);
}

function lagsOf(n: number, lags: number | undefined): number {
  return Math.min(n - 1, lags ?? n - 1);
}

function withVariance(
  values: SpacedValues,
  factor: number,
  slope: number,
): ModifiedMannKendall | NoVariance {
  if (factor <= 0) return { refused: "no-variance" };
  const plain = mannKendall(present(values));
  const varS = plain.varS * factor;
  const z = standardized(plain.s, varS);
  return { ...plain, varS, z, p: normalTwoSided(z), pExact: null, slope };
}

/**
 * Hamed and Rao: var S · (1 + 2/(n(n−1)(n−2)) · Σ (n−i)(n−i−1)(n−i−2) ρᵢ), ρ the autocorrelation of the ranks of the detrended values,
 * of the lags where it is significant at `alpha`. Refuses fewer than four values, and series whose autocorrelation leaves no variance.
 * Source: Hamed & Rao, Journal of Hydrology 204 (1998). pyMannKendall takes the sum's absolute value since 2024 (its #29), which its own
 * tested values contradict; the paper does not.
 */
export function hamedRao(
  values: SpacedValues,
  { lags, alpha = 0.05 }: { readonly lags?: number; readonly alpha?: number } = {},
): ModifiedMannKendall | TooFew | NoVariance {
  const there = present(values);
  const n = there.length;
  if (n < LEAST) return { refused: "too-few" };
  const slope = slopePerStep(values);
  const rho = autocorrelation(middleRanks(detrended(there, slope)), lagsOf(n, lags));
  const bound = normalQuantile(1 - alpha / 2) / Math.sqrt(n);
  const sum = rho.reduce(
    (total, correlation, i) =>
      i === 0 || Math.abs(correlation) <= bound
        ? total
        : total + (n - i) * (n - i - 1) * (n - i - 2) * correlation,
    0,
  );
  return withVariance(values, 1 + (2 / (n * (n - 1) * (n - 2))) * sum, slope);
}

/**
 * Yue and Wang: var S · (1 + 2 Σ (1 − i/n) ρᵢ), ρ the autocorrelation of the detrended values. Refuses fewer than four values, and series
 * whose autocorrelation leaves no variance. Source: Yue & Wang, Water Resources Management 18 (2004).
 */
export function yueWang(
  values: SpacedValues,
  { lags }: { readonly lags?: number } = {},
): ModifiedMannKendall | TooFew | NoVariance {
  const there = present(values);
  const n = there.length;
  if (n < LEAST) return { refused: "too-few" };
  const slope = slopePerStep(values);
  const rho = autocorrelation(detrended(there, slope), lagsOf(n, lags));
  const sum = rho.reduce((total, correlation, i) => total + (i && (1 - i / n) * correlation), 0);
  return withVariance(values, 1 + 2 * sum, slope);
}

/**
 * Pre-whitening: the test of xᵢ₊₁ − ρ₁ xᵢ. Refuses fewer than four values.
 * Source: Yue & Wang, Water Resources Research 38 (2002), after Kulkarni & von Storch (1995).
 */
export function preWhitened(values: SpacedValues): ModifiedMannKendall | TooFew {
  const there = present(values);
  if (there.length < LEAST) return { refused: "too-few" };
  return { ...mannKendall(whitened(there)), pExact: null, slope: slopePerStep(values) };
}

/**
 * Trend-free pre-whitening: the trend is taken away, the rest pre-whitened, the trend put back, then tested. Refuses fewer than four values.
 * Source: Yue, Pilon, Phinney & Cavadias, Hydrological Processes 16 (2002).
 */
export function trendFreePreWhitened(values: SpacedValues): ModifiedMannKendall | TooFew {
  const there = present(values);
  if (there.length < LEAST) return { refused: "too-few" };
  const slope = slopePerStep(values);
  const blended = whitened(detrended(there, slope)).map((value, i) => value + (i + 1) * slope);
  return { ...mannKendall(blended), pExact: null, slope };
}

function whitened(values: readonly number[]): readonly number[] {
  const [, first = 0] = autocorrelation(values, 1);
  return values.slice(1).map((value, index) => value - first * (values[index] ?? 0));
}
