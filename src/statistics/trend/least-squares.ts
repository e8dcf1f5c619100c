/** The straight line of least squares, for projections. After Draper & Smith, Applied Regression Analysis (3rd ed. 1998), ch. 1 and 3. */
import type { TimedValue } from "./observation.ts";

export type LeastSquares = {
  readonly n: number;
  /** The unit of the values per unit of time. */
  readonly slope: number;
  /** The middle of the times, and the line's value there. */
  readonly meanTime: number;
  readonly meanValue: number;
  /** Σ (t − mean t)². */
  readonly timeSquares: number;
  /** The variance of the values around the line, with n − 2 degrees of freedom; 0 where they lie on it. */
  readonly variance: number;
};

/** Below this share of the values' own size, what is left over is the computer's rounding and not the data's. */
const ROUNDING = 1e-12;

/**
 * slope = Σ (t − t̄)(x − x̄) / Σ (t − t̄)²; variance = Σ (x − line)² / (n − 2). Throws below three values, of which there is no variance.
 */
export function leastSquares(points: readonly TimedValue[]): LeastSquares {
  const n = points.length;
  if (n < 3) throw new RangeError("a line with a variance needs three values");
  const meanTime = points.reduce((sum, { time }) => sum + time, 0) / n;
  const meanValue = points.reduce((sum, { value }) => sum + value, 0) / n;
  let timeSquares = 0;
  let products = 0;
  for (const { time, value } of points) {
    timeSquares += (time - meanTime) ** 2;
    products += (time - meanTime) * (value - meanValue);
  }
  const slope = products / timeSquares;
  const squares = points.reduce(
    (sum, { time, value }) => sum + (value - meanValue - slope * (time - meanTime)) ** 2,
    0,
  );
  const size = Math.max(...points.map(({ value }) => Math.abs(value)));
  const exact = Math.sqrt(squares / n) <= size * ROUNDING;
  return {
    n,
    slope,
    meanTime,
    meanValue,
    timeSquares,
    variance: exact ? 0 : squares / (n - 2),
  };
}
