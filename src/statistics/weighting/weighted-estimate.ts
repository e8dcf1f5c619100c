/**
 * Means and shares of weighted answers, always with the number of people behind them. No margin of error stands beside them: weights
 * do not make a random sample of people who chose themselves whether to answer. After Cochran, Sampling Techniques (1977).
 */

/** A weighted mean or share. */
export type WeightedEstimate = {
  /** In the unit of the values; of a share, between 0 and 1. */
  readonly estimate: number;
  /** The people who answered, each counted once. */
  readonly n: number;
};

/** One answer among several, and how many gave it. */
export type WeightedShare = WeightedEstimate & {
  readonly category: string;
  /** The people who gave this answer, each counted once; `n` counts those who answered at all. */
  readonly respondents: number;
};

/**
 * Returns the weighted mean Σwx / Σw over those who answered (null is no answer), in the unit of the values, with their number. Refuses
 * when nobody answered. Throws when there is not one weight for each value, or a number that is none. Source: Hájek (1971).
 */
export function weightedMean(
  values: readonly (number | null)[],
  weights: readonly number[],
): WeightedEstimate | { readonly refused: "nobody-answered" } {
  pair(values, weights);
  let n = 0;
  let sum = 0;
  let mean = 0;
  for (const [i, value] of values.entries()) {
    if (value === null) continue;
    if (!Number.isFinite(value)) throw new RangeError(`${value} is no value`);
    const weight = weights[i] ?? 0;
    n += 1;
    sum += weight;
    mean += (value - mean) * (weight / sum);
  }
  return n === 0 ? { refused: "nobody-answered" } : { estimate: mean, n };
}

/**
 * Returns for each answer the weighted share of those who answered (null is no answer): Σw of the category / Σw, between 0 and 1, with the
 * unweighted numbers, in the order of the categories' first appearance. Refuses when nobody answered. Source: Hájek (1971).
 */
export function weightedShares(
  answers: readonly (string | null)[],
  weights: readonly number[],
): { readonly shares: readonly WeightedShare[] } | { readonly refused: "nobody-answered" } {
  pair(answers, weights);
  const found = new Map<string, { weight: number; respondents: number }>();
  let n = 0;
  let sum = 0;
  for (const [i, answer] of answers.entries()) {
    if (answer === null) continue;
    const weight = weights[i] ?? 0;
    const { weight: before, respondents } = found.get(answer) ?? { weight: 0, respondents: 0 };
    found.set(answer, { weight: before + weight, respondents: respondents + 1 });
    n += 1;
    sum += weight;
  }
  if (n === 0) return { refused: "nobody-answered" };
  const shares = [...found].map(([category, { weight, respondents }]) => {
    return { category, estimate: weight / sum, n, respondents };
  });
  return { shares };
}

function pair(values: readonly unknown[], weights: readonly number[]): void {
  if (values.length !== weights.length) {
    throw new RangeError(`${values.length} values and ${weights.length} weights`);
  }
  for (const weight of weights) {
    if (!(weight > 0 && Number.isFinite(weight))) throw new RangeError(`${weight} is no weight`);
  }
}
