/** Fractions of whole numbers without a size limit: what the auditor proves with. */

/** In lowest terms, the denominator above 0. */
export type Fraction = { readonly over: bigint; readonly under: bigint };

export const ZERO: Fraction = { over: 0n, under: 1n };

/** `over / under` in lowest terms; throws where `under` is 0. */
export function fraction(over: bigint, under = 1n): Fraction {
  if (under === 0n) throw new RangeError("A fraction of nothing");
  if (under === 1n) return { over, under };
  const divisor = under < 0n ? -divisorOf(over, under) : divisorOf(over, under);
  return { over: over / divisor, under: under / divisor };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.under === 1n && b.under === 1n) return { over: a.over + b.over, under: 1n };
  return fraction(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.over, a.under * b.under);
}

/** The nearest number; exact for whole numbers below 2^53. */
export function numberOf({ over, under }: Fraction): number {
  if (under === 1n) return Number(over);
  const whole = over / under;
  return Number(whole) + Number(over - whole * under) / Number(under);
}

function divisorOf(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
