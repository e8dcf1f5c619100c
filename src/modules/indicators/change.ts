/**
 * The change from one figure to the next, always computed and never typed in: sources have printed wrong ones. It is computed inside
 * one series only, and only between figures that cover the same length and time of year and are more than a limit or a part.
 */
import { overlaps, periodDays } from "../../kernel/period.ts";
import type { Break, Kind, ReleasedFigure, ReleasedSeries, Series } from "./indicator.ts";

/** A figure that has a value. */
export type GivenFigure = ReleasedFigure & { readonly value: number };

export type Change = {
  readonly from: GivenFigure;
  readonly to: GivenFigure;
  /** In the series' unit; for shares in percentage points. */
  readonly absolute: number;
  readonly decimals: number;
  /** In per cent of the earlier figure, for counts and means above zero only. */
  readonly percent: number | null;
  /** One of the two is only about right or an estimate. */
  readonly approximate: boolean;
};

/** Why two figures are not compared. */
export const OBSTACLES = [
  "no-figure",
  "only-figure",
  "part-year",
  "open-ended",
  "different-length",
  "different-season",
  "overlapping",
  "break",
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

export type NotComparable = {
  readonly notComparable: Obstacle;
  readonly to: GivenFigure | undefined;
  readonly from: GivenFigure | undefined;
};

/** The figures that have a value, oldest first. */
export function givenFigures(series: ReleasedSeries): readonly GivenFigure[] {
  return series.figures.filter((figure): figure is GivenFigure => figure.value !== null);
}

/** The latest figure that has a value. */
export function latestFigure(series: ReleasedSeries): GivenFigure | undefined {
  return givenFigures(series).at(-1);
}

/** The change from the last earlier figure that the latest one may be compared with, or why there is none. */
export function changeOf(series: ReleasedSeries, kind: Kind): Change | NotComparable {
  const given = givenFigures(series);
  const to = given.at(-1);
  const before = given.at(-2);
  if (to === undefined) return { notComparable: "no-figure", to, from: undefined };
  if (before === undefined) return { notComparable: "only-figure", to, from: undefined };
  const { series: own } = series;
  const from = given
    .slice(0, -1)
    .findLast((earlier) => obstacleBetween(own, earlier, to) === undefined);
  if (from === undefined) {
    return { notComparable: obstacleBetween(own, before, to) ?? "only-figure", to, from: before };
  }
  const decimals = Math.max(from.decimals, to.decimals);
  const relative = (kind === "count" || kind === "mean") && series.series.unit !== "percent";
  return {
    from,
    to,
    absolute: Number((to.value - from.value).toFixed(decimals)),
    decimals,
    percent: relative && from.value > 0 ? (to.value / from.value - 1) * 100 : null,
    approximate: [from, to].some(({ qualifier }) => APPROXIMATE.has(qualifier)),
  };
}

const APPROXIMATE: ReadonlySet<string> = new Set(["about", "estimate"]);
/** February and March, or a year and a leap year, are of one length; eleven months and twelve are not. */
const SAME_LENGTH = 0.9;
/** From here on a period is a year or more, and the month in which it begins says little. */
const YEAR_DAYS = 330;

/** What stands between two figures of one series; undefined when they may be compared. */
export function obstacleBetween(
  series: Pick<Series, "breaks">,
  from: GivenFigure,
  to: GivenFigure,
): Obstacle | undefined {
  const both = [from, to];
  if (both.some(({ qualifier }) => qualifier === "part-year")) return "part-year";
  if (both.some(({ qualifier }) => qualifier === "at-least" || qualifier === "at-most")) {
    return "open-ended";
  }
  if (overlaps(from.period, to.period)) return "overlapping";
  if (breakBetween(series, from, to) !== undefined) return "break";
  const [shorter = 0, longer = 0] = both
    .map(({ period }) => periodDays(period))
    .sort((a, b) => a - b);
  if (shorter < longer * SAME_LENGTH) return "different-length";
  const month = ({ period }: GivenFigure) => period.start.slice(5, 7);
  return longer < YEAR_DAYS && month(from) !== month(to) ? "different-season" : undefined;
}

/** The last break that two figures of one series, the earlier one first, stand on two sides of; a figure that a break falls into stands on neither. */
export function breakBetween(
  { breaks = [] }: Pick<Series, "breaks">,
  from: GivenFigure,
  to: GivenFigure,
): Break | undefined {
  return breaks.findLast(({ on }) => on > from.period.start && on <= to.period.end);
}
