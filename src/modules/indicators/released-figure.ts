/**
 * Makes released figures, and is the only place that does: from rows that the database has joined with a release, and from the
 * frozen copy of figures that were released when it was made. Whatever the public sees has come through here.
 */
import { parseLocalDate } from "../../kernel/local-date.ts";
import type { Observation, ReleasedFigure, ReleasedIndicator } from "./indicator.ts";
import type { ReleasedRow } from "./store.ts";

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
    value.series.every(
      (one: unknown) =>
        hasFields(one, "series", "figures") &&
        hasFields(one.series, "id", "slug", "unit", "primary", "geography") &&
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
  const isDay = (day: unknown) => typeof day === "string" && parseLocalDate(day) !== undefined;
  return (
    hasFields(period, "start", "end") &&
    isDay(period.start) &&
    isDay(period.end) &&
    (number === null || typeof number === "number")
  );
}

function hasFields<Name extends string>(
  value: unknown,
  ...names: readonly Name[]
): value is Readonly<Record<Name, unknown>> {
  return typeof value === "object" && value !== null && names.every((name) => name in value);
}
