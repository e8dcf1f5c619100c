/**
 * Eurostat's verdicts on the EU's SDG indicators: two points, compound growth, fixed thresholds. After Eurostat, Sustainable development
 * in the European Union: monitoring report (yearly since 2017), annex on the assessment of trends.
 */
import { inOrder, type TimedValue } from "./observation.ts";
import { yearlyGrowth } from "./two-points.ts";

export type EurostatStatus =
  | "significant-progress"
  | "moderate-progress"
  /** Only with a target. */
  | "insufficient-progress"
  /** Only without a target. */
  | "moderate-movement-away"
  /** Without a target 1 % a year and more, with one any. */
  | "significant-movement-away"
  | "target-met"
  | "not-available";

export type EurostatOptions = {
  readonly direction: "up" | "down";
  /** Five years for the short term (the default), fifteen for the long one. */
  readonly years?: number;
  /** Fixes the first year instead. */
  readonly baseYear?: number;
  readonly target?: number;
  readonly targetYear?: number;
};

export type EurostatProgress = {
  readonly baseYear: number | null;
  readonly baseValue: number | null;
  readonly currentYear: number | null;
  readonly currentValue: number | null;
  /** Growth a year, positive in the better direction; with a target and its year, as a ratio to the growth that would reach it. */
  readonly progressValue: number | null;
  readonly status: EurostatStatus;
};

const SHORT_TERM = 5;
/** A short-term assessment needs at least three years between its points, a long-term one ten. */
const LEAST_OF_YEARS: readonly (readonly [term: number, least: number])[] = [
  [10, 10],
  [0, 3],
];

/**
 * The status of a series. Growth a year without a target: from 1 % significant progress, from 0 moderate progress, above −1 % moderate
 * movement away, else significant movement away. With a target and its year, the ratio of actual to needed growth: from 0.95
 * significant, from 0.6 moderate, from 0 insufficient progress, below movement away. The first point is the value `years` before the
 * newest, or where that is missing the next later one, if it is at least three years (ten in the long term) back. "not-available" where there
 * is none, or where growth does not exist. Throws where two values have the same time.
 */
export function eurostatProgress(
  values: readonly TimedValue[],
  { direction, years = SHORT_TERM, baseYear, target, targetYear }: EurostatOptions,
): EurostatProgress {
  const ordered = inOrder(values);
  const current = ordered.at(-1);
  const start = baseYear ?? (current === undefined ? 0 : current.time - years);
  const base = ordered.find(({ time }) => time >= start);
  const least = LEAST_OF_YEARS.find(([term]) => years >= term)?.[1] ?? 0;
  const span = base === undefined || current === undefined ? 0 : current.time - base.time;
  const found = {
    baseYear: base?.time ?? null,
    baseValue: base?.value ?? null,
    currentYear: current?.time ?? null,
    currentValue: current?.value ?? null,
  };
  const sign = direction === "up" ? 1 : -1;
  if (current !== undefined && target !== undefined && (current.value - target) * sign >= 0)
    return { ...found, progressValue: null, status: "target-met" };
  const enough = baseYear === undefined ? span >= least : span > 0;
  const growth =
    base === undefined || current === undefined || !enough ? null : yearlyGrowth(base, current);
  if (base === undefined || growth === null)
    return { ...found, progressValue: null, status: "not-available" };
  const forward = (base.value < 0 ? -1 : 1) * sign * growth;
  if (target === undefined || targetYear === undefined)
    return { ...found, progressValue: forward, status: withoutTarget(forward) };
  const needed = yearlyGrowth(base, { time: targetYear, value: target });
  if (needed === null || needed === 0)
    return { ...found, progressValue: null, status: "not-available" };
  const ratio = forward / Math.abs(needed);
  return { ...found, progressValue: ratio, status: withTarget(ratio) };
}

function withoutTarget(growth: number): EurostatStatus {
  if (growth >= 0.01) return "significant-progress";
  if (growth >= 0) return "moderate-progress";
  return growth > -0.01 ? "moderate-movement-away" : "significant-movement-away";
}

function withTarget(ratio: number): EurostatStatus {
  if (ratio >= 0.95) return "significant-progress";
  if (ratio >= 0.6) return "moderate-progress";
  return ratio >= 0 ? "insufficient-progress" : "significant-movement-away";
}
