/**
 * Weights from comparing criteria two at a time, and whether the comparisons fit together: the analytic hierarchy process. After Saaty,
 * Journal of Mathematical Psychology 15 (1977) and The Analytic Hierarchy Process (1980).
 */

export type Comparison = {
  /** One a criterion; they sum to 1. */
  readonly weights: readonly number[];
  /** Saaty's consistency ratio: 0 when the comparisons fit together perfectly; above 0.1 they should be talked over again. */
  readonly consistencyRatio: number;
};

export type ComparisonRefusal =
  /** It takes at least one criterion and as many columns as rows. */
  | { readonly refused: "not-square" }
  /** More criteria than the table of random consistency covers. */
  | { readonly refused: "too-many-criteria"; readonly most: number }
  /** Places are counted from 0. */
  | { readonly refused: "not-positive"; readonly row: number; readonly column: number }
  /** "a is three times b" but not "b is a third of a". */
  | { readonly refused: "not-reciprocal"; readonly row: number; readonly column: number };

/** The mean consistency index of random comparisons of 1, 2, … criteria (Saaty 1980). */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49] as const;

/**
 * Returns the weights, the principal eigenvector of the matrix whose entry in row i and column j says how many times as important i is as j, and
 * the consistency ratio CR = ((λ − n) / (n − 1)) / RIₙ. Refuses a matrix that is not square, positive and reciprocal (to 1 %, as people write
 * 0.33 for a third), and more than ten criteria. Source: Saaty (1977, 1980).
 */
export function compareInPairs(
  matrix: readonly (readonly number[])[],
): Comparison | ComparisonRefusal {
  const n = matrix.length;
  if (n === 0 || matrix.some((row) => row.length !== n)) return { refused: "not-square" };
  if (n > RANDOM_INDEX.length) return { refused: "too-many-criteria", most: RANDOM_INDEX.length };
  for (const [row, entries] of matrix.entries()) {
    for (const [column, times] of entries.entries()) {
      if (!(times > 0 && Number.isFinite(times))) return { refused: "not-positive", row, column };
      const back = matrix[column]?.[row] ?? 0;
      if (back > 0 && Math.abs(times * back - 1) > 0.01)
        return { refused: "not-reciprocal", row, column };
    }
  }
  let weights: readonly number[] = matrix.map(() => 1 / n);
  let eigenvalue = n;
  for (let i = 0; i < 10_000; i++) {
    const next = matrix.map((row) =>
      row.reduce((sum, times, j) => sum + times * (weights[j] ?? 0), 0),
    );
    eigenvalue = next.reduce((sum, weight) => sum + weight, 0);
    const before = weights;
    weights = next.map((weight) => weight / eigenvalue);
    if (weights.every((weight, k) => Math.abs(weight - (before[k] ?? 0)) < 1e-15)) break;
  }
  const random = RANDOM_INDEX[n - 1] ?? 0;
  const index = n > 1 ? (eigenvalue - n) / (n - 1) : 0;
  return { weights, consistencyRatio: random === 0 ? 0 : Math.max(0, index / random) };
}
