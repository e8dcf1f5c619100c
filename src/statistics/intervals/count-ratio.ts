/** How much more or less a second count is than a first one, and whether chance alone would do it. */
import { betaQuantile, incompleteBeta } from "./beta.ts";
import { CONFIDENCE, demand, demandConfidence, type Interval } from "./interval.ts";
import { normalTwoSided, zOf } from "./normal.ts";
import type { RateCount } from "./rate.ts";

/** The ratio with its interval, and the two-sided probability of one at least as far from 1 if nothing had changed. */
export type CountRatio = Interval & { readonly p: number };

function exposureRatio(first: RateCount, second: RateCount, confidence: number): number {
  for (const { events, exposure = 1 } of [first, second]) {
    demand(events >= 0 && Number.isFinite(events), "a count of events is not negative");
    demand(exposure > 0, "a rate needs an exposure above 0");
  }
  demandConfidence(confidence);
  return (first.exposure ?? 1) / (second.exposure ?? 1);
}

/**
 * The ratio of two independent counts (or rates, where they have exposures), second over first, without unit:
 * r · exp(± z √(1/a + 1/b)), p from ln r over the same standard error. Refuses where one of the counts is 0: see `exactCountRatio`.
 * Throws negative counts and exposures that are not above 0. Source: Rothman & Greenland, Modern Epidemiology (1998), ch. 14.
 */
export function countRatio(
  first: RateCount,
  second: RateCount,
  confidence = CONFIDENCE,
): CountRatio | { readonly refused: "no-events" } {
  const scale = exposureRatio(first, second, confidence);
  if (first.events === 0 || second.events === 0) return { refused: "no-events" };
  const estimate = (second.events / first.events) * scale;
  const error = Math.sqrt(1 / first.events + 1 / second.events);
  const factor = Math.exp(zOf(confidence) * error);
  return {
    estimate,
    lower: estimate / factor,
    upper: estimate * factor,
    confidence,
    p: normalTwoSided(Math.log(estimate) / error),
  };
}

/**
 * The same ratio with its exact interval: given a + b events, b is binomial, so Clopper and Pearson's bounds π of b/(a+b) give
 * π/(1−π), and p is twice the smaller binomial tail. The upper bound is null where a = 0. Refuses where nothing was counted at all.
 * Throws as `countRatio`. Source: Przyborowski & Wilenski, Biometrika 31 (1940); Clopper & Pearson, Biometrika 26 (1934).
 */
export function exactCountRatio(
  first: RateCount,
  second: RateCount,
  confidence = CONFIDENCE,
): CountRatio | { readonly refused: "no-events" } {
  const scale = exposureRatio(first, second, confidence);
  const [a, b] = [first.events, second.events];
  if (a + b === 0) return { refused: "no-events" };
  const half = (1 - confidence) / 2;
  const odds = (share: number) => (share / (1 - share)) * scale;
  /** The share of events that fall to the second count if nothing differs. */
  const even = 1 / (1 + scale);
  const atLeast = b === 0 ? 1 : incompleteBeta(b, a + 1, even);
  const atMost = a === 0 ? 1 : 1 - incompleteBeta(b + 1, a, even);
  return {
    estimate: a === 0 ? Number.POSITIVE_INFINITY : (b / a) * scale,
    lower: b === 0 ? 0 : odds(betaQuantile(b, a + 1, half)),
    upper: a === 0 ? null : odds(betaQuantile(b + 1, a, 1 - half)),
    confidence,
    p: Math.min(1, 2 * Math.min(atLeast, atMost)),
  };
}
