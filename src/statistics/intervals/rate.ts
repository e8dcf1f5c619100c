/** How sure a count or a rate of events is: Byar's approximation and the exact Poisson interval, and the difference of two rates. */
import { gammaQuantile } from "./gamma.ts";
import {
  type BoundedInterval,
  CONFIDENCE,
  demand,
  demandConfidence,
  type Interval,
} from "./interval.ts";
import { zOf } from "./normal.ts";
import { differenceOf } from "./share.ts";

/** So many events among so much exposure (people, person-years); the rate is per `per` of it, such as 1,000. */
export type RateCount = {
  readonly events: number;
  /** 1 when absent: the interval is then that of the count itself. */
  readonly exposure?: number;
  /** 1 when absent. */
  readonly per?: number;
};

function scaleOf({ events, exposure = 1, per = 1 }: RateCount, confidence: number): number {
  demand(events >= 0 && Number.isFinite(events), "a count of events is not negative");
  demand(exposure > 0 && per > 0, "a rate needs an exposure above 0");
  demandConfidence(confidence);
  return per / exposure;
}

/**
 * A rate with Byar's interval, in events per `per` of exposure. With O events: O(1 − 1/9O − z/3√O)³ below, and
 * (O+1)(1 − 1/9(O+1) + z/3√(O+1))³ above; 0 below where O = 0. Throws negative counts and exposures that are not above 0.
 * Source: Breslow & Day, Statistical Methods in Cancer Research II (1987), p. 69; used by England's public health offices.
 */
export function byarRate(rate: RateCount, confidence = CONFIDENCE): BoundedInterval {
  const scale = scaleOf(rate, confidence);
  const { events } = rate;
  const z = zOf(confidence);
  const more = events + 1;
  const below = 1 - 1 / (9 * events) - z / (3 * Math.sqrt(events));
  const lower = events === 0 ? 0 : Math.max(0, events * below ** 3);
  const upper = more * (1 - 1 / (9 * more) + z / (3 * Math.sqrt(more))) ** 3;
  return { estimate: events * scale, lower: lower * scale, upper: upper * scale, confidence };
}

/**
 * A rate with the exact Poisson interval, in events per `per` of exposure: ½χ²(α/2; 2O) to ½χ²(1−α/2; 2O+2). Throws as `byarRate`.
 * Source: F. Garwood, Biometrika 28 (1936).
 */
export function exactRate(rate: RateCount, confidence = CONFIDENCE): BoundedInterval {
  const scale = scaleOf(rate, confidence);
  const { events } = rate;
  const half = (1 - confidence) / 2;
  const lower = events === 0 ? 0 : gammaQuantile(events, half);
  const upper = gammaQuantile(events + 1, 1 - half);
  return { estimate: events * scale, lower: lower * scale, upper: upper * scale, confidence };
}

/**
 * The difference of two independent rates, second minus first, in their unit. Throws as `byarRate`.
 * Source: Zou & Donner, Statistics in Medicine 27 (2008), on Byar's intervals.
 */
export function rateDifference(
  first: RateCount,
  second: RateCount,
  confidence = CONFIDENCE,
): Interval {
  return differenceOf(byarRate(first, confidence), byarRate(second, confidence));
}
