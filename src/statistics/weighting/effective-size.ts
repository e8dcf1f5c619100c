/**
 * What unequal weights cost: the design effect of weighting and the effective number of respondents. After Kish, Survey Sampling (1965)
 * and Kish, Weighting for unequal P_i, Journal of Official Statistics 8 (1992).
 */

/** How much a sample loses by its unequal weights. */
export type WeightingEffect = {
  /** Kish's design effect due to weighting, at least 1; the variance of a mean grows by about this factor. */
  readonly deff: number;
  /** The number of respondents with equal weights that would tell as much, at most the number there are. */
  readonly effectiveN: number;
};

/**
 * Returns the design effect due to weighting, deff = n·Σw² / (Σw)², and the effective number of respondents, n / deff. Throws where there
 * is no weight or one that is not a positive number. Source: Kish (1965, §11.7; 1992).
 */
export function effectOf(weights: readonly number[]): WeightingEffect {
  const n = weights.length;
  if (n === 0) throw new RangeError("There are no weights");
  // Relative to the largest, so that squares of huge weights stay finite.
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    if (!(weight > 0 && Number.isFinite(weight))) throw new RangeError(`${weight} is no weight`);
    sum += weight / largest;
    squares += (weight / largest) ** 2;
  }
  const deff = (n * squares) / (sum * sum);
  return { deff, effectiveN: n / deff };
}
