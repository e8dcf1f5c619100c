/**
 * The progress measure of Statistics Canada as Open SDG computes it: two points, compound growth, fixed thresholds. After Open SDG 2.4,
 * docs/progress.md and sdg-build's ProgressMeasure. Its faults are kept, because a published result must come out the same: a target or a first
 * value of 0 counts as 0.001, a first year that is not there becomes the next one, and what is between does not matter.
 */
import { inOrder, type TimedValue } from "./observation.ts";
import { yearlyGrowth } from "./two-points.ts";

/** As Open SDG calls its results. */
export type OpenSdgStatus =
  | "target_achieved"
  | "substantial_progress"
  | "moderate_progress"
  | "limited_progress"
  | "deterioration"
  | "not_available";

export type OpenSdgOptions = {
  /** Which way is better; Open SDG takes "down" where nobody says. */
  readonly direction?: "up" | "down";
  /** 2015 when absent; where the series lacks it, its next year. */
  readonly baseYear?: number;
  readonly target?: number;
  /** 2030 when absent. */
  readonly targetYear?: number;
  /** A bound that the values can't pass, such as 100 %: near it, less growth is asked for. Only counts without a target. */
  readonly limit?: number;
};

export type OpenSdgProgress = {
  readonly baseYear: number | null;
  readonly baseValue: number | null;
  readonly currentYear: number | null;
  readonly currentValue: number | null;
  /** Growth a year, positive in the better direction; with a target, as a ratio to the growth that would reach it. Null: not available. */
  readonly progressValue: number | null;
  /** From −5 to 5. */
  readonly score: number | null;
  readonly status: OpenSdgStatus;
};

const DEFAULT_BASE_YEAR = 2015;
const DEFAULT_TARGET_YEAR = 2030;
const INSTEAD_OF_ZERO = 0.001;
const LIMIT_EXPONENT = 4.44;
const WITHOUT_TARGET = { high: 0.015, middle: 0.005, low: 0 };
const WITH_TARGET = { high: 0.95, middle: 0.6, low: 0 };

type Thresholds = { readonly high: number; readonly middle: number; readonly low: number };

/**
 * The progress of a series with its score and status. Growth is (current / base)^(1 / years) − 1, turned so that positive is better; with
 * a target it is divided by the growth that would reach it. Without: 1.5 %, 0.5 %, 0 are the thresholds, shrunk near a limit by
 * 1 − (base/limit)^4.44. With: 0.95, 0.6, 0. "not_available" where there is no second year, or the sign changes. Throws where two values
 * have the same time.
 */
export function openSdgProgress(
  values: readonly TimedValue[],
  options: OpenSdgOptions = {},
): OpenSdgProgress {
  const ordered = inOrder(values);
  const current = ordered.at(-1);
  const wanted = options.baseYear ?? DEFAULT_BASE_YEAR;
  const base = ordered.find(({ time }) => time >= wanted);
  const found = {
    baseYear: base?.time ?? null,
    baseValue: base?.value ?? null,
    currentYear: current?.time ?? null,
    currentValue: current?.value ?? null,
  };
  if (base === undefined || current === undefined)
    return { ...found, progressValue: null, score: null, status: "not_available" };
  const direction = options.direction === "up" ? 1 : -1;
  const target = options.target === 0 ? INSTEAD_OF_ZERO : options.target;
  const start = base.value === 0 ? { ...base, value: INSTEAD_OF_ZERO } : base;
  const value = progressOf(start, current, direction, target, options.targetYear);
  const coefficient =
    target === undefined && options.limit !== undefined ? shrink(base.value, options.limit) : 1;
  const thresholds = target === undefined ? scaled(coefficient) : WITH_TARGET;
  const achieved =
    target !== undefined && (direction === 1 ? current.value >= target : current.value <= target);
  return {
    ...found,
    baseValue: start.value,
    progressValue: value,
    score: achieved ? 5 : value === null ? null : scoreOf(value, target, thresholds, coefficient),
    status: achieved ? "target_achieved" : statusOf(value, thresholds),
  };
}

function progressOf(
  base: TimedValue,
  current: TimedValue,
  direction: 1 | -1,
  target: number | undefined,
  targetYear = DEFAULT_TARGET_YEAR,
): number | null {
  if (current.time - base.time < 1) return null;
  const growth = yearlyGrowth(base, current);
  if (growth === null) return null;
  const forward = (base.value < 0 ? -1 : 1) * direction * growth;
  if (target === undefined) return forward;
  const needed = yearlyGrowth(base, { time: targetYear, value: target });
  return needed === null || needed === 0 ? null : forward / Math.abs(needed);
}

/** How much less growth is asked of a series that starts near its limit: 1 far away from it, 0 at it. */
function shrink(baseValue: number, ofLimit: number): number {
  const [base, limit] = [Math.abs(baseValue), Math.abs(ofLimit)];
  if (base >= 2 * limit) return 1;
  return 1 - ((base <= limit ? base : 2 * limit - base) / limit) ** LIMIT_EXPONENT;
}

function scaled(coefficient: number): Thresholds {
  return {
    high: WITHOUT_TARGET.high * coefficient,
    middle: WITHOUT_TARGET.middle * coefficient,
    low: WITHOUT_TARGET.low * coefficient,
  };
}

function statusOf(value: number | null, { high, middle, low }: Thresholds): OpenSdgStatus {
  if (value === null) return "not_available";
  if (value >= high) return "substantial_progress";
  if (value >= middle) return "moderate_progress";
  return value >= low ? "limited_progress" : "deterioration";
}

/** The published straight lines between the thresholds; their rounded numbers are Open SDG's own. */
function scoreOf(
  value: number,
  target: number | undefined,
  { high, middle, low }: Thresholds,
  coefficient: number,
): number {
  if (target !== undefined) {
    return value >= middle
      ? Math.min(7.1429 * value - 4.2857, 5)
      : Math.max(4.1667 * value - 2.5, -5);
  }
  if (value < low) return Math.max(125 * value - 2.5, -5);
  if (coefficient === 0) return 5;
  if (value >= high) return Math.min((500 * value) / coefficient - 5, 5);
  if (value >= middle) return (250 * value) / coefficient - 1.25;
  return (500 * value) / coefficient - 2.5;
}

/** What an indicator of several series gets: the mean of the scores, cut at 2.5, 0 and −2.5; achieved where every series is. */
export function openSdgIndicator(series: readonly OpenSdgProgress[]): {
  readonly score: number | null;
  readonly status: OpenSdgStatus;
} {
  const scored = series.filter(({ score }) => score !== null);
  if (scored.length === 0) return { score: null, status: "not_available" };
  const score = scored.reduce((sum, one) => sum + (one.score ?? 0), 0) / scored.length;
  if (scored.every(({ status }) => status === "target_achieved"))
    return { score, status: "target_achieved" };
  return { score, status: statusOf(score, { high: 2.5, middle: 0, low: -2.5 }) };
}
