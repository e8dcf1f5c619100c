/**
 * Many series are judged at once, and some look clear by chance alone. This says how many to expect, and which stand out even so. After
 * Y. Benjamini & Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995).
 */

export type FalseAlarms = {
  /** How many series were tested. */
  readonly tested: number;
  /** How many of them would look clear if none had changed: tested · alpha. */
  readonly expected: number;
  /** How many look clear, each by itself. */
  readonly clearAlone: number;
  /** How many stay clear when all are judged together: of these, a share of at most alpha is expected to be chance. */
  readonly clearTogether: number;
  /** In the order of the given p values: the p adjusted for all of them, at most 1. */
  readonly adjusted: readonly number[];
};

/**
 * The false alarms among p values. With p in ascending order, the adjusted p at place i of m is the least of m · pⱼ / j for j ≥ i; a
 * series stays clear where it is at most alpha. Throws p values outside 0 to 1.
 */
export function falseAlarms(ps: readonly number[], alpha: number): FalseAlarms {
  if (ps.some((p) => !(p >= 0 && p <= 1))) throw new RangeError("a p value lies between 0 and 1");
  const order = ps.map((_, index) => index).sort((a, b) => (ps[b] ?? 0) - (ps[a] ?? 0));
  const adjusted = ps.map(() => 1);
  let least = 1;
  for (const [fromLast, index] of order.entries()) {
    least = Math.min(least, ((ps[index] ?? 1) * ps.length) / (ps.length - fromLast));
    adjusted[index] = least;
  }
  return {
    tested: ps.length,
    expected: ps.length * alpha,
    clearAlone: ps.filter((p) => p <= alpha).length,
    clearTogether: adjusted.filter((p) => p <= alpha).length,
    adjusted,
  };
}
