/** How sure a share is, and the difference of two: Wilson's score interval, and Newcombe's interval made of two of them. */
import {
  type BoundedInterval,
  CONFIDENCE,
  demand,
  demandConfidence,
  type Interval,
} from "./interval.ts";
import { zOf } from "./normal.ts";

/** So many of so many; counts of people, or effective numbers of a weighted survey. */
export type ShareCount = { readonly events: number; readonly of: number };

/**
 * A share with Wilson's score interval, all between 0 and 1:
 * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n), without continuity correction. Also fit for 0 of n and n of n.
 * Throws unless 0 ≤ events ≤ of and of > 0. Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927).
 */
export function wilsonShare({ events, of }: ShareCount, confidence = CONFIDENCE): BoundedInterval {
  demand(of > 0 && events >= 0 && events <= of, "a share needs 0 <= events <= of and of > 0");
  demandConfidence(confidence);
  const z = zOf(confidence);
  const estimate = events / of;
  const middle = estimate + (z * z) / (2 * of);
  const reach = z * Math.sqrt((estimate * (1 - estimate)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return {
    estimate,
    lower: events === 0 ? 0 : Math.max(0, (middle - reach) / scale),
    upper: events === of ? 1 : Math.min(1, (middle + reach) / scale),
    confidence,
  };
}

/**
 * The difference of two estimates, second minus first, from their own intervals:
 * d − √((b − l_b)² + (u_a − a)²) to d + √((u_b − b)² + (a − l_a)²). In their unit. A bound that either lacks is null.
 * Source: Zou & Donner, Statistics in Medicine 27 (2008), which for Wilson's intervals is Newcombe's method 10.
 */
export function differenceOf(first: Interval, second: Interval): Interval {
  const estimate = second.estimate - first.estimate;
  const reach = (secondBound: number | null, firstBound: number | null) =>
    secondBound === null || firstBound === null
      ? null
      : Math.hypot(second.estimate - secondBound, first.estimate - firstBound);
  const down = reach(second.lower, first.upper);
  const up = reach(second.upper, first.lower);
  return {
    estimate,
    lower: down === null ? null : estimate - down,
    upper: up === null ? null : estimate + up,
    confidence: Math.min(first.confidence, second.confidence),
  };
}

/**
 * The difference of two independent shares, second minus first, between −1 and 1. Throws as `wilsonShare` does.
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998), method 10.
 */
export function shareDifference(
  first: ShareCount,
  second: ShareCount,
  confidence = CONFIDENCE,
): Interval {
  return differenceOf(wilsonShare(first, confidence), wilsonShare(second, confidence));
}

/**
 * The ratio of two independent shares, second over first: r · exp(± z √(1/e₁ − 1/n₁ + 1/e₂ − 1/n₂)). Refuses where nobody is counted in
 * one of them, because no ratio can be given a margin then. Throws as `wilsonShare` does.
 * Source: Katz et al., Biometrics 34 (1978).
 */
export function shareRatio(
  first: ShareCount,
  second: ShareCount,
  confidence = CONFIDENCE,
): Interval | { readonly refused: "no-events" } {
  const shares = [wilsonShare(first, confidence), wilsonShare(second, confidence)] as const;
  if (first.events === 0 || second.events === 0) return { refused: "no-events" };
  const estimate = shares[1].estimate / shares[0].estimate;
  const variance = 1 / first.events - 1 / first.of + 1 / second.events - 1 / second.of;
  const factor = Math.exp(zOf(confidence) * Math.sqrt(Math.max(0, variance)));
  return { estimate, lower: estimate / factor, upper: estimate * factor, confidence };
}
