/**
 * The exact distribution of Kendall's S where every order of the values is equally likely, also with ties among them. After M. G. Kendall,
 * Rank Correlation Methods (4th ed. 1970), ch. 5, and P. A. MacMahon, Combinatory Analysis (1915): the inversions of the orders of a
 * multiset are counted by the q-multinomial coefficient.
 */

/** Above so many values the normal approximation is as good (off by about 0.001 there), and counting takes long. */
export const EXACT_UP_TO = 100;

/**
 * The probability of an S at least as far from 0 as the given one: 2 · P(S ≥ |s|), at most 1. `ties` are the sizes of the groups of equal
 * values, ones included. Exact: all n! / ∏t! orders are counted in whole numbers and divided once. Throws above `EXACT_UP_TO` values.
 *
 * With N the pairs of unequal values and i the pairs in descending order, S = N − 2i; the number of orders with i such pairs is the
 * coefficient of qⁱ in [n]! / ∏[t]!, where [m]! = ∏ (1 + q + … + q^(k−1)) for k up to m. It is symmetric, so that one tail is enough.
 */
export function exactKendallP(ties: readonly number[], s: number): number {
  const n = ties.reduce((sum, size) => sum + size, 0);
  if (n > EXACT_UP_TO) throw new RangeError(`exact only up to ${EXACT_UP_TO} values`);
  if (s === 0) return 1;
  const pairs = ties.reduce((left, size) => left - pairsOf(size), pairsOf(n));
  const most = Math.floor((pairs - Math.abs(s)) / 2);
  const counts = inversionCounts(ties, most);
  const tail = counts.reduce((sum, count) => sum + count, 0n);
  return Math.min(1, (2 * Number(tail)) / Number(ordersOf(ties)));
}

/**
 * The largest |S| that is not yet rarer than alpha: chance gives one at least as large with a probability above it. Null where no order
 * of these values is as rare as that. Exact, for the same `ties` and with the same limits as `exactKendallP`. It is C_α of Hollander & Wolfe,
 * Nonparametric Statistical Methods (2nd ed. 1999), 9.3.
 */
export function largestUnclearS(ties: readonly number[], alpha: number): number | null {
  const n = ties.reduce((sum, size) => sum + size, 0);
  if (n > EXACT_UP_TO) throw new RangeError(`exact only up to ${EXACT_UP_TO} values`);
  const pairs = ties.reduce((left, size) => left - pairsOf(size), pairsOf(n));
  const orders = Number(ordersOf(ties));
  let tail = 0n;
  const counts = inversionCounts(ties, Math.floor(pairs / 2));
  const first = counts.findIndex((count) => {
    tail += count;
    return (2 * Number(tail)) / orders > alpha;
  });
  return first <= 0 ? null : pairs - 2 * first;
}

function pairsOf(n: number): number {
  return (n * (n - 1)) / 2;
}

/** How many orders have 0, 1, … `most` descending pairs. Each step multiplies to a q-binomial, so that every division comes out even. */
function inversionCounts(ties: readonly number[], most: number): readonly bigint[] {
  const counts = new Array<bigint>(most + 1).fill(0n);
  counts[0] = 1n;
  let n = 0;
  for (const size of ties) {
    for (let k = 1; k <= size; k++) {
      n++;
      multiply(counts, n);
      divide(counts, k);
    }
  }
  return counts;
}

/** Times 1 + q + … + q^(m−1), in place: each coefficient becomes the sum of the last m. */
function multiply(counts: bigint[], m: number): void {
  for (let i = 1; i < counts.length; i++) counts[i] = at(counts, i) + at(counts, i - 1);
  for (let i = counts.length - 1; i >= m; i--) counts[i] = at(counts, i) - at(counts, i - m);
}

/** The reverse of `multiply`. */
function divide(counts: bigint[], m: number): void {
  for (let i = m; i < counts.length; i++) counts[i] = at(counts, i) + at(counts, i - m);
  for (let i = counts.length - 1; i >= 1; i--) counts[i] = at(counts, i) - at(counts, i - 1);
}

function at(counts: readonly bigint[], index: number): bigint {
  return counts[index] ?? 0n;
}

/** n! / ∏t!: how many different orders there are. */
function ordersOf(ties: readonly number[]): bigint {
  let orders = 1n;
  let n = 0n;
  for (const size of ties) {
    for (let k = 1n; k <= BigInt(size); k++) {
      n++;
      orders = (orders * n) / k;
    }
  }
  return orders;
}
