/**
 * Makes released figures, and is the only place that does: from rows that the database has joined with a release, and from the
 * frozen copy of figures that were released when it was made. Whatever the public sees has come through here.
 */
import { parseLocalDate } from "../../kernel/local-date.ts";
import { spreadOfRow } from "./figure-spread.ts";
import {
  AIMS,
  type Observation,
  type ReleasedFigure,
  type ReleasedIndicator,
} from "./indicator.ts";
import type { ReleasedRow } from "./store/figures.ts";

/** The figure of a row that names the release it went out with. */
export function figureOfRow(row: ReleasedRow): ReleasedFigure {
  const figure: Observation = {
    id: row.id,
    period: { start: row.period_start, end: row.period_end },
    printedPeriod: row.printed_period,
    periodBasis: row.period_basis,
    revision: row.revision,
    value: row.value,
    decimals: row.decimals,
    qualifier: row.qualifier,
    status: row.status,
    note: row.note,
    source: row.source,
    retrievedOn: row.retrieved_on,
    licence: row.licence,
    ...spreadOfRow(row),
  };
  return figure as ReleasedFigure;
}

/**
 * Released figures that were frozen as JSON (a report's edition), read back. The caller must have checked the copy's hash. Throws
 * when it is not such a copy: that is a bug or a broken database, never an answer.
 */
export function thawReleased(frozen: unknown): readonly ReleasedIndicator[] {
  if (!Array.isArray(frozen) || !frozen.every(isReleasedIndicator)) {
    throw new TypeError("Not a frozen copy of released figures");
  }
  return frozen;
}

function isReleasedIndicator(value: unknown): value is ReleasedIndicator {
  if (!hasFields(value, "indicator", "series") || !Array.isArray(value.series)) return false;
  return (
    hasFields(value.indicator, "id", "slug", "name", "kind", "unit", "direction", "doesNotShow") &&
    isTargetOrAbsent(value.indicator) &&
    value.series.every(
      (one: unknown) =>
        hasFields(one, "series", "figures") &&
        hasFields(one.series, "id", "slug", "unit", "primary", "geography") &&
        areBreaksOrAbsent(one.series) &&
        Array.isArray(one.figures) &&
        one.figures.every(isFigure),
    )
  );
}

function isFigure(value: unknown): boolean {
  if (
    !hasFields(value, "id", "period", "printedPeriod", "value", "decimals", "qualifier", "source")
  ) {
    return false;
  }
  const { period, value: number } = value;
  return (
    isIntervalOrAbsent(value) &&
    (!("n" in value) || typeof value.n === "number") &&
    hasFields(period, "start", "end") &&
    isDay(period.start) &&
    isDay(period.end) &&
    (number === null || typeof number === "number")
  );
}

function isDay(day: unknown): boolean {
  return typeof day === "string" && parseLocalDate(day) !== undefined;
}

// What came later than the first editions is absent from those, and has its shape where it is there.
function isTargetOrAbsent(indicator: object): boolean {
  if (!("target" in indicator)) return true;
  const { target } = indicator;
  return (
    hasFields(target, "aim", "value", "source") &&
    typeof target.value === "number" &&
    typeof target.source === "string" &&
    AIMS.some((aim) => aim === target.aim) &&
    (!("on" in target) || isDay(target.on))
  );
}

function areBreaksOrAbsent(series: object): boolean {
  if (!("breaks" in series)) return true;
  const { breaks } = series;
  return (
    Array.isArray(breaks) && breaks.every((one) => hasFields(one, "on", "reason") && isDay(one.on))
  );
}

function isIntervalOrAbsent(figure: object): boolean {
  if (!("interval" in figure)) return true;
  const { interval } = figure;
  return (
    hasFields(interval, "lower", "upper", "decimals") &&
    [interval.lower, interval.upper, interval.decimals].every((part) => typeof part === "number")
  );
}

function hasFields<Name extends string>(
  value: unknown,
  ...names: readonly Name[]
): value is Readonly<Record<Name, unknown>> {
  return typeof value === "object" && value !== null && names.every((name) => name in value);
}
