/**
 * What may be said of a series, as one of nine verdicts with the numbers behind it. It says no more than they can: few values, chance, breaks
 * and unclear meanings each have their own answer. Tests and slopes: Mann 1945, Theil 1950, Sen 1968, Gilbert 1987; likelihood: IPCC 2010.
 */
import { type CountRatio, exactCountRatio } from "../intervals/count-ratio.ts";
import { bestP, type MannKendall, mannKendall } from "./mann-kendall.ts";
import { inOrder, lastStretch, type Observation } from "./observation.ts";
import {
  LIKELY,
  meets,
  type Projection,
  project,
  requiredPace,
  type Target,
  UNLIKELY,
} from "./target.ts";
import { type TheilSen, theilSen } from "./theil-sen.ts";
import { type TurningPoint, turningPoint } from "./turning-point.ts";

export const VERDICTS = [
  /** Fewer than five values that may be compared. */
  "insufficient-data",
  /** Chance alone would often give as much. */
  "no-clear-change",
  "improving",
  "worsening",
  /** It changed, and whether that is good is not said or can be read both ways. */
  "changed-ambiguous",
  "target-met",
  "on-track",
  "off-track",
  /** Fewer than two values since counting changed. */
  "not-comparable",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Which way is better. "ambiguous": either may be, such as more reported hate crimes. "none": nobody has said. */
export type Direction = "up" | "down" | "none" | "ambiguous";

/** What the values are; "share" means that differences are in percentage points, "count" that single events stand behind them. */
export type Kind = "count" | "rate" | "share" | "mean" | "index";

export type Question = {
  readonly observations: readonly Observation[];
  /** "none" when absent. */
  readonly direction?: Direction;
  readonly kind?: Kind;
  readonly target?: Target;
  /** How rarely chance may give as much for a change to count as clear; 0.05 when absent. */
  readonly alpha?: number;
  /** Another test of the same values than the plain one, such as one that allows for seasons; and its line, where that differs. */
  readonly tested?: { readonly test: MannKendall; readonly line?: TheilSen };
};

export type TargetOutlook = Target & {
  readonly met: boolean;
  /** Its year has come, and it is not met. */
  readonly missed: boolean;
  /** Change a year from the newest value; null without a year, or where it has passed. */
  readonly requiredPace: number | null;
  /** Null where nothing may be continued. */
  readonly projection: Projection | null;
};

export type Judgement = {
  readonly verdict: Verdict;
  /** The verdict on the series itself, its target left aside. */
  readonly trend: Exclude<Verdict, "target-met" | "on-track" | "off-track">;
  /** The rules that were followed; it changes whenever one of them does. */
  readonly method: typeof METHOD;
  readonly direction: Direction;
  readonly kind: Kind | null;
  readonly alpha: number;
  /** The values that were compared: those since the last break, in the order of time. */
  readonly compared: readonly Observation[];
  /** The first value after the last break; null where there is none. */
  readonly brokenAt: Observation | null;
  readonly test: MannKendall;
  /** The p the verdict rests on: exact where there is one. */
  readonly p: number;
  /** Null below two values. */
  readonly line: TheilSen | null;
  readonly turned: TurningPoint | null;
  readonly target: TargetOutlook | null;
  /** Where there are too few values for a trend, and they are counts: last over first. */
  readonly counts: CountRatio | null;
};

export const METHOD = "rosario-trend-1";
/** Below it no order of values is rarer than 1 in 20. */
export const LEAST_VALUES = 5;
const ALPHA = 0.05;

/**
 * The verdict on a series. First what is plain: the newest value meets the target, or its year has come without. Then, of fewer than two
 * comparable values "not-comparable" (after a break) or "insufficient-data", the latter also below five. With a target and its year, "on-track"
 * where it is likely (from 2/3) that a straight line of these years reaches it, "off-track" where unlikely (to 1/3). Else the trend:
 * clear where p ≤ alpha, better or worse by the direction. A value after a break is never compared with one before. Throws where two values
 * have the same time, or one is not finite.
 */
export function judge(question: Question): Judgement {
  const { direction = "none", target, kind, alpha = ALPHA } = question;
  const { observations: compared, brokenAt } = lastStretch(question.observations);
  const values = compared.map(({ value }) => value);
  const test = question.tested?.test ?? mannKendall(values);
  const p = bestP(test);
  const line = question.tested?.line ?? theilSen(compared);
  const outlook = target === undefined ? null : outlookOf(compared, target);
  const trend = trendOf(compared, brokenAt !== null, test, p <= alpha, wayOf(question));
  const first = values[0];
  const last = values.at(-1);
  return {
    verdict: verdictOf(trend, outlook),
    trend,
    method: METHOD,
    direction,
    kind: kind ?? null,
    alpha,
    compared,
    brokenAt,
    test,
    p,
    line: "refused" in line ? null : line,
    turned: turningPoint(compared),
    target: outlook,
    counts:
      kind === "count" && first !== undefined && last !== undefined
        ? countsOf(first, last, values.length)
        : null,
  };
}

/**
 * Which way is better: as the question says; where it only names a target, towards that from the first value; "none" where nothing tells.
 */
function wayOf({ direction, target, observations }: Question): Direction {
  if (direction !== undefined && direction !== "none") return direction;
  if (target?.aim === "at-least") return "up";
  if (target?.aim === "at-most") return "down";
  const newest = inOrder(observations).at(-1);
  if (target === undefined || newest === undefined || meets(newest.value, target)) return "none";
  return newest.value < target.low ? "up" : "down";
}

function trendOf(
  compared: readonly Observation[],
  broken: boolean,
  { s }: MannKendall,
  isClear: boolean,
  way: Direction,
): Judgement["trend"] {
  if (compared.length < 2 && broken) return "not-comparable";
  if (compared.length < LEAST_VALUES) return "insufficient-data";
  if (!isClear) return "no-clear-change";
  if (way === "none" || way === "ambiguous") return "changed-ambiguous";
  return s > 0 === (way === "up") ? "improving" : "worsening";
}

function verdictOf(trend: Judgement["trend"], outlook: TargetOutlook | null): Verdict {
  if (outlook === null) return trend;
  if (outlook.met) return "target-met";
  if (outlook.missed) return "off-track";
  const probability = outlook.projection?.probability;
  if (probability === undefined) return trend;
  if (probability >= LIKELY) return "on-track";
  return probability <= UNLIKELY ? "off-track" : trend;
}

function outlookOf(compared: readonly Observation[], target: Target): TargetOutlook | null {
  const newest = compared.at(-1);
  if (newest === undefined) return null;
  const met = meets(newest.value, target);
  if (target.year === undefined)
    return { ...target, met, missed: false, requiredPace: null, projection: null };
  const dated = { ...target, year: target.year };
  const pace = requiredPace(newest, dated);
  const projection = project(compared, dated);
  return {
    ...target,
    met,
    missed: !met && newest.time >= dated.year,
    requiredPace: typeof pace === "number" ? pace : null,
    projection: "refused" in projection ? null : projection,
  };
}

function countsOf(first: number, last: number, n: number): CountRatio | null {
  const counts = [first, last].every((value) => Number.isInteger(value) && value >= 0);
  if (n < 2 || n >= LEAST_VALUES || !counts) return null;
  const ratio = exactCountRatio({ events: first }, { events: last });
  return "refused" in ratio ? null : ratio;
}

/** The aim of a single number: towards it from the first value, where the direction does not say; at most it where they are equal. */
export function aimAt(
  value: number,
  direction: Direction,
  observations: readonly Observation[],
): Target {
  const first = inOrder(observations)[0]?.value;
  const up = direction === "up" || (direction !== "down" && first !== undefined && first < value);
  return { aim: up ? "at-least" : "at-most", value };
}
