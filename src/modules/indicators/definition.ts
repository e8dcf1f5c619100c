/** What defines an indicator and its series, and everything that can be wrong with that before anything else is known. */
import type { Wording } from "../../kernel/language.ts";
import { parseLocalDate } from "../../kernel/local-date.ts";
import { isSlug } from "../rights/index.ts";
import { AIMS, DIRECTIONS, type Indicator, KINDS, type Series, TYPES } from "./indicator.ts";

export type SeriesInput = Omit<Series, "id" | "position" | "unit"> & {
  /** Without it, the place in the list. */
  readonly position?: number;
  /** Without it, the indicator's unit. */
  readonly unit?: string;
};

export type IndicatorInput = Omit<Indicator, "id" | "right" | "position"> & {
  /** The right's slug; null for the follow-up itself. */
  readonly right: string | null;
  /** Without it, the one that it has, or the end of the list. */
  readonly position?: number;
  /** Series that are defined already and not listed stay as they are; one in use steps back when a listed one is to be in use. */
  readonly series: readonly SeriesInput[];
};

/** What is wrong with the indicator itself. */
export type IndicatorFault =
  | "bad-slug"
  | "no-name"
  | "no-limits"
  | "no-unit"
  | "no-data-owner"
  | "unknown-type"
  | "unknown-kind"
  | "unknown-direction"
  | "unknown-aim"
  | "bad-target-value"
  | "bad-target-date"
  | "no-target-source"
  | "many-primary-series";

/** What is wrong with one of its series. */
export type SeriesFault =
  | "bad-series-slug"
  | "duplicate-series"
  | "no-series-name"
  | "no-source"
  | "no-geography"
  | "bad-year-start"
  | "bad-break-date"
  | "no-break-reason"
  | "same-break-twice"
  | "no-file-name"
  | "series-taken";

export type DefinitionProblem =
  | { readonly refused: IndicatorFault }
  /** `series`: its place in the list. */
  | { readonly refused: SeriesFault; readonly series: number };

/** Addresses of working pages that stand beside those of the indicators. */
const TAKEN: ReadonlySet<string> = new Set(["import", "release", "new"]);

/** Everything that is wrong, in the order of the form. */
export function definitionProblems(input: IndicatorInput): readonly DefinitionProblem[] {
  const { slug, name, type, kind, direction, unit, doesNotShow, dataOwner, target, series } = input;
  const isWrong: Readonly<Record<IndicatorFault, boolean>> = {
    "no-name": isEmpty(name),
    "bad-slug": !isSlug(slug) || TAKEN.has(slug),
    "unknown-type": !TYPES.includes(type),
    "unknown-kind": !KINDS.includes(kind),
    "no-unit": unit.trim() === "",
    "unknown-direction": !DIRECTIONS.includes(direction),
    "no-limits": isEmpty(doesNotShow),
    "no-data-owner": dataOwner.trim() === "",
    "unknown-aim": target !== undefined && !AIMS.includes(target.aim),
    "bad-target-value": target !== undefined && !Number.isFinite(target.value),
    "bad-target-date": target?.on !== undefined && parseLocalDate(target.on) === undefined,
    "no-target-source": target?.source.trim() === "",
    "many-primary-series": series.filter(({ primary }) => primary).length > 1,
  };
  const own = (Object.keys(isWrong) as IndicatorFault[])
    .filter((refused) => isWrong[refused])
    .map((refused) => ({ refused }));
  return [...own, ...series.flatMap((_, place) => seriesProblems(input, place))];
}

function seriesProblems(
  { series, unit }: IndicatorInput,
  place: number,
): readonly DefinitionProblem[] {
  const one = series[place];
  if (one === undefined) return [];
  const before = series.slice(0, place);
  const key = fileKey({ ...one, unit: one.unit ?? unit });
  const { breaks = [] } = one;
  const days = breaks.map(({ on }) => on);
  const isWrong: Readonly<Record<SeriesFault, boolean>> = {
    "no-series-name": isEmpty(one.name),
    "bad-series-slug": !isSlug(one.slug),
    "duplicate-series": before.some(({ slug }) => slug === one.slug),
    "no-source": one.source.trim() === "",
    "no-geography": one.geography.trim() === "",
    "bad-year-start":
      !Number.isInteger(one.yearStarts) || one.yearStarts < 1 || one.yearStarts > 12,
    "bad-break-date": days.some((day) => parseLocalDate(day) === undefined),
    "no-break-reason": breaks.some(({ reason }) => isEmpty(reason)),
    "same-break-twice": new Set(days).size < days.length,
    "no-file-name": one.fileName.trim() === "",
    "series-taken": before.some((other) => fileKey({ ...other, unit: other.unit ?? unit }) === key),
  };
  return (Object.keys(isWrong) as SeriesFault[])
    .filter((refused) => isWrong[refused])
    .map((refused) => ({ refused, series: place }));
}

function isEmpty(wording: Wording): boolean {
  return Object.values(wording).every((text) => text.trim() === "");
}

/** What a row of a file is matched by: two series that share it could not be told apart. */
export function fileKey({
  fileName,
  fileBreakdown,
  fileGeography,
  unit,
}: Pick<Series, "fileName" | "fileBreakdown" | "fileGeography" | "unit">): string {
  return [fileName, fileBreakdown, fileGeography, unit].join("\u0000");
}
