/** The normal distribution: tails and quantiles, good to about 15 digits also far out. After Abramowitz & Stegun (1964), ch. 26. */
import { incompleteGamma } from "./gamma.ts";
import { demand } from "./interval.ts";

/**
 * The probability that a standard normal variable is above z: ½ · Q(½, z²/2) for z ≥ 0, else one minus that of −z.
 * Source: Abramowitz & Stegun 26.2.2 and 6.5.17.
 */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  const above = incompleteGamma(0.5, (z * z) / 2).above / 2;
  return z >= 0 ? above : 1 - above;
}

/** The two-sided p value of a standard normal statistic: the probability of one at least as far from 0. Between 0 and 1. */
export function normalTwoSided(z: number): number {
  return Math.min(1, 2 * normalTail(Math.abs(z)));
}

/**
 * The z below which a standard normal variable lies with probability `share`. Refuses (throws) shares outside 0 to 1, both excluded.
 * Source: Abramowitz & Stegun 26.2.23 as a first guess, made exact by Newton's steps on the tail.
 */
export function normalQuantile(share: number): number {
  demand(share > 0 && share < 1, "a quantile is of a share between 0 and 1");
  if (share > 0.5) return -normalQuantile(1 - share);
  const t = Math.sqrt(-2 * Math.log(share));
  let z =
    t -
    (2.515517 + 0.802853 * t + 0.010328 * t * t) /
      (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t);
  for (let step = 0; step < 6; step++) {
    const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
    if (density === 0) break;
    z += (normalTail(z) - share) / density;
  }
  return -z;
}

/** How many standard errors an interval reaches to either side: 1.959964 for a confidence of 0.95. Throws outside 0 to 1. */
export function zOf(confidence: number): number {
  return normalQuantile(0.5 + confidence / 2);
}
