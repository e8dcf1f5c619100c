/**
 * The gamma function and its incomplete integrals, which the normal and the Poisson distribution come down to. After Lanczos, SIAM
 * Journal on Numerical Analysis 1 (1964), and Press et al., Numerical Recipes (3rd ed. 2007), 6.1 and 6.2.
 */
import { demand } from "./interval.ts";

const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
] as const;
const EPSILON = 1e-16;
const TINY = 1e-300;
const MOST_STEPS = 100_000;

/**
 * The natural logarithm of Γ(x) for x > 0, without unit. Lanczos' approximation with g = 7 and nine terms, good to about 15 digits.
 * Throws for x ≤ 0. Source: Lanczos 1964.
 */
export function lnGamma(x: number): number {
  demand(x > 0, "lnGamma needs a positive number");
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
  const shifted = x - 1;
  const base = shifted + 7.5;
  let sum: number = LANCZOS[0];
  for (const [index, term] of LANCZOS.entries()) if (index > 0) sum += term / (shifted + index);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

/**
 * P(a, x) and Q(a, x) = 1 − P(a, x): the shares of ∫ t^(a−1) e^(−t) dt below and above x. Each is computed without subtracting it from
 * one where it is small, so that a tail keeps its digits. Throws for a ≤ 0 or x < 0. Source: Numerical Recipes 6.2 (series below a + 1,
 * Lentz' continued fraction above).
 */
export function incompleteGamma(
  a: number,
  x: number,
): { readonly below: number; readonly above: number } {
  demand(a > 0 && x >= 0, "the incomplete gamma function needs a > 0 and x >= 0");
  if (x === 0) return { below: 0, above: 1 };
  if (x === Number.POSITIVE_INFINITY) return { below: 1, above: 0 };
  const scale = Math.exp(-x + a * Math.log(x) - lnGamma(a));
  if (x < a + 1) {
    const below = Math.min(1, scale * series(a, x));
    return { below, above: 1 - below };
  }
  const above = Math.min(1, scale * continuedFraction(a, x));
  return { below: 1 - above, above };
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let step = 1; step < MOST_STEPS; step++) {
    term *= x / (a + step);
    sum += term;
    if (term < sum * EPSILON) break;
  }
  return sum;
}

function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let result = d;
  for (let step = 1; step < MOST_STEPS; step++) {
    const numerator = -step * (step - a);
    b += 2;
    d = 1 / awayFromZero(numerator * d + b);
    c = awayFromZero(b + numerator / c);
    const change = c * d;
    result *= change;
    if (Math.abs(change - 1) < EPSILON) break;
  }
  return result;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/**
 * The x at which P(a, x) is `share` (0 < share < 1), by halving. Throws outside. Source: the definition, solved numerically.
 */
export function gammaQuantile(a: number, share: number): number {
  demand(share > 0 && share < 1, "a quantile is of a share between 0 and 1");
  let high = a + 1;
  while (incompleteGamma(a, high).below < share) high *= 2;
  return halve(0, high, (x) => incompleteGamma(a, x).below < share);
}

/** The place between two bounds where an increasing condition stops to hold, to the last digit. */
export function halve(from: number, to: number, isBelow: (x: number) => boolean): number {
  let low = from;
  let high = to;
  for (let step = 0; step < 1100; step++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return high;
}
