/**
 * The beta distribution and Student's t, which shares and predictions come down to. After Press et al., Numerical Recipes (3rd ed. 2007),
 * 6.4 and 6.14.
 */
import { halve, lnGamma } from "./gamma.ts";
import { demand } from "./interval.ts";

const EPSILON = 1e-16;
const TINY = 1e-300;
const MOST_STEPS = 100_000;

/**
 * I_x(a, b): the probability that a beta variable lies below x. Throws unless a > 0, b > 0 and 0 ≤ x ≤ 1.
 * Source: Numerical Recipes 6.4 (Lentz' continued fraction).
 */
export function incompleteBeta(a: number, b: number, x: number): number {
  demand(a > 0 && b > 0 && x >= 0 && x <= 1, "the incomplete beta function needs a, b > 0");
  if (x === 0 || x === 1) return x;
  const scale = Math.exp(
    lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  );
  return x < (a + 1) / (a + b + 2)
    ? (scale * continuedFraction(a, b, x)) / a
    : 1 - (scale * continuedFraction(b, a, 1 - x)) / b;
}

function continuedFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let step = 1; step < MOST_STEPS; step++) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    result *= c * d;
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const change = c * d;
    result *= change;
    if (Math.abs(change - 1) < EPSILON) break;
  }
  return result;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** The x at which I_x(a, b) is `share`, by halving. Throws unless 0 < share < 1. */
export function betaQuantile(a: number, b: number, share: number): number {
  demand(share > 0 && share < 1, "a quantile is of a share between 0 and 1");
  return halve(0, 1, (x) => incompleteBeta(a, b, x) < share);
}

/**
 * The probability that a t variable with `freedom` degrees of freedom is above t: ½ · I_{f/(f+t²)}(f/2, ½) for t ≥ 0.
 * Throws unless freedom > 0. Source: Abramowitz & Stegun 26.7.1.
 */
export function studentTail(t: number, freedom: number): number {
  demand(freedom > 0, "Student's t needs degrees of freedom");
  if (t === 0) return 0.5;
  if (!Number.isFinite(t)) return t > 0 ? 0 : 1;
  const above = incompleteBeta(freedom / 2, 0.5, freedom / (freedom + t * t)) / 2;
  return t > 0 ? above : 1 - above;
}

/** The t below which a t variable lies with probability `share`. Throws unless 0 < share < 1 and freedom > 0. */
export function studentQuantile(share: number, freedom: number): number {
  demand(share > 0 && share < 1, "a quantile is of a share between 0 and 1");
  if (share < 0.5) return -studentQuantile(1 - share, freedom);
  let high = 2;
  while (studentTail(high, freedom) > 1 - share) high *= 2;
  return halve(0, high, (t) => studentTail(t, freedom) > 1 - share);
}
