/** Values as ranks: their places in ascending order. After M. G. Kendall, Rank Correlation Methods (4th ed. 1970), ch. 3. */

/** The rank of each value from 1, equal values sharing the mean of theirs: (n + 1 + Σ sign(x − xᵢ)) / 2. */
export function middleRanks(values: readonly number[]): readonly number[] {
  return values.map(
    (value) =>
      (values.length + 1 + values.reduce((sum, other) => sum + Math.sign(value - other), 0)) / 2,
  );
}
