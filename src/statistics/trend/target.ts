/**
 * A target: when it is met, how fast a series would have to move to reach it, and how likely it will if the years go on as they did. The
 * likelihood is that of a straight line with Student's t, after Draper & Smith, Applied Regression Analysis (1998), 3.1; the words for it
 * after the IPCC's scale (Mastrandrea et al., Guidance Note on Uncertainties, 2010): likely from 66 %, unlikely to 33 %.
 */
import { studentQuantile, studentTail } from "../intervals/beta.ts";
import { CONFIDENCE } from "../intervals/interval.ts";
import { leastSquares } from "./least-squares.ts";
import type { TimedValue } from "./observation.ts";

/** Where a series is meant to go: at least so much, at most so much, or between two values (both included). */
export type Aim =
  | { readonly aim: "at-least"; readonly value: number }
  | { readonly aim: "at-most"; readonly value: number }
  | { readonly aim: "between"; readonly low: number; readonly high: number };

/** `year`: by when; absent where nobody set one. */
export type Target = Aim & { readonly year?: number };

/** From here on a target is likely to be met, and down to the other it is unlikely (IPCC 2010). */
export const LIKELY = 2 / 3;
export const UNLIKELY = 1 / 3;

/** A line is only continued where so many values show it. */
const LEAST_TO_PROJECT = 5;

/** Whether a value meets the aim. */
export function meets(value: number, aim: Aim): boolean {
  switch (aim.aim) {
    case "at-least":
      return value >= aim.value;
    case "at-most":
      return value <= aim.value;
    case "between":
      return value >= aim.low && value <= aim.high;
  }
}

/** The value nearest to the given one that meets the aim. */
export function nearestMeeting(value: number, aim: Aim): number {
  switch (aim.aim) {
    case "at-least":
      return Math.max(value, aim.value);
    case "at-most":
      return Math.min(value, aim.value);
    case "between":
      return Math.min(Math.max(value, aim.low), aim.high);
  }
}

/**
 * How much the series would have to change each year from its newest value to meet the target in its year: (target − newest) / years left,
 * in its unit, negative for a fall, 0 where it is met. Refuses a target whose year is not after the newest value.
 */
export function requiredPace(
  newest: TimedValue,
  target: Aim & { readonly year: number },
): number | { readonly refused: "time-has-passed" } {
  if (target.year <= newest.time) return { refused: "time-has-passed" };
  return (nearestMeeting(newest.value, target) - newest.value) / (target.year - newest.time);
}

export type Projection = {
  /** What the line gives for the target's year, with its prediction interval, in the unit of the values. */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** That the value of that year meets the target, between 0 and 1. */
  readonly probability: number;
  /** It reaches further ahead than the values go back, where straight lines seldom hold. */
  readonly fartherThanPast: boolean;
};

/**
 * The line of least squares continued to the target's year T, and the probability that the single value of that year meets the target:
 * (value − line) / √(σ² (1 + 1/n + (T − t̄)²/Σ(t − t̄)²)) follows Student's t with n − 2 degrees of freedom. It assumes that the years go on as a straight line
 * with independent, evenly wide, normal scatter, and that counting stays the same: it is a continuation, not a forecast. Refuses fewer
 * than five values, and a year that is not after the newest. The points stand in the order of time.
 */
export function project(
  points: readonly TimedValue[],
  target: Aim & { readonly year: number },
  confidence = CONFIDENCE,
): Projection | { readonly refused: "too-few" | "time-has-passed" } {
  const [first, newest] = [points[0], points.at(-1)];
  if (first === undefined || newest === undefined || points.length < LEAST_TO_PROJECT)
    return { refused: "too-few" };
  if (target.year <= newest.time) return { refused: "time-has-passed" };
  const line = leastSquares(points);
  const ahead = target.year - line.meanTime;
  const value = line.meanValue + line.slope * ahead;
  const spread = Math.sqrt(line.variance * (1 + 1 / line.n + ahead ** 2 / line.timeSquares));
  const freedom = line.n - 2;
  const reach = studentQuantile(0.5 + confidence / 2, freedom) * spread;
  return {
    value,
    lower: value - reach,
    upper: value + reach,
    probability: probabilityOf(target, value, spread, freedom),
    fartherThanPast: target.year - newest.time > newest.time - first.time,
  };
}

function probabilityOf(aim: Aim, value: number, spread: number, freedom: number): number {
  if (spread === 0) {
    const rounding = 1e-9 * Math.max(1, Math.abs(value));
    return Math.abs(nearestMeeting(value, aim) - value) <= rounding ? 1 : 0;
  }
  const above = (bound: number) => studentTail((bound - value) / spread, freedom);
  switch (aim.aim) {
    case "at-least":
      return above(aim.value);
    case "at-most":
      return studentTail((value - aim.value) / spread, freedom);
    case "between":
      return Math.max(0, above(aim.low) - above(aim.high));
  }
}
