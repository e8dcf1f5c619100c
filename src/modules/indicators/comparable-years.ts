/** The figures of a series that may stand in one line of years: a trend is read from them and from no others. */
import { periodYear } from "../../kernel/period.ts";
import { type GivenFigure, givenFigures, obstacleBetween } from "./change.ts";
import type { ReleasedSeries } from "./indicator.ts";

/** Qualifiers of figures that are more than a limit, a guess or a part. */
const WHOLE: ReadonlySet<string> = new Set(["exact", "provisional"]);

/**
 * One figure a year, all of the length and the time of year of the newest, oldest first. Breaks do not part them here: the statistics
 * does, and says so.
 */
export function yearlyFigures(series: ReleasedSeries): readonly GivenFigure[] {
  const whole = givenFigures(series).filter(({ qualifier }) => WHOLE.has(qualifier));
  const newest = whole.at(-1);
  if (newest === undefined) return [];
  const alike = whole.filter((one) => one === newest || !obstacleBetween({}, one, newest));
  // Neighbours may overlap although neither overlaps with the newest: rolling years then share what they count.
  return alike.filter((one, place) => {
    const next = alike[place + 1];
    return next === undefined || (!obstacleBetween({}, one, next) && yearsApart(one, next) > 0);
  });
}

function yearsApart(one: GivenFigure, next: GivenFigure): number {
  return periodYear(next.period) - periodYear(one.period);
}
