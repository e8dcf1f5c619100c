/**
 * Weightings that fill the room of all weightings evenly: no chance, the same ones in every city and every year. A Kronecker sequence
 * with the generalised golden ratio (Roberts 2018, after Niederreiter 1992), whose sorted numbers cut the unit into parts (Devroye,
 * Non-Uniform Random Variate Generation, 1986, ch. V).
 */

/**
 * Returns `count` weightings of a number of criteria: each is that many numbers from 0 that sum to 1, spread evenly over all such. With one
 * criterion there is but one. Throws for no criteria and for no weightings.
 */
export function weightings(criteria: number, count: number): readonly (readonly number[])[] {
  if (!(Number.isInteger(criteria) && criteria >= 1)) throw new RangeError(`${criteria} criteria`);
  if (!(Number.isInteger(count) && count >= 1)) throw new RangeError(`${count} weightings`);
  if (criteria === 1) return [[1]];
  const cuts = criteria - 1;
  const ratio = goldenRatio(cuts);
  const steps = Array.from({ length: cuts }, (_, k) => ratio ** -(k + 1));
  return Array.from({ length: count }, (_, n) => {
    const points = steps.map((step) => (0.5 + (n + 1) * step) % 1).sort((a, b) => a - b);
    return [...points, 1].map((point, k) => point - (points[k - 1] ?? 0));
  });
}

/** The one root above 1 of xⁿ⁺¹ = x + 1: the golden ratio for n = 1, the plastic number for n = 2. */
function goldenRatio(n: number): number {
  let root = 2;
  for (let i = 0; i < 100; i++) root = (1 + root) ** (1 / (n + 1));
  return root;
}
