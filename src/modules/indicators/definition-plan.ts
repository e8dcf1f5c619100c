/** Works out what defining an indicator would change in what a city has defined already, or why it is refused. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { textHash } from "../ledger/index.ts";
import type { Right } from "../rights/index.ts";
import {
  type DefinitionProblem,
  definitionProblems,
  fileKey,
  type IndicatorInput,
} from "./definition.ts";
import type { Indicator, Series } from "./indicator.ts";

export type OwnedSeries = Series & { readonly indicator: Id<"Indicator"> };

/** What a city has defined, and which of its series have figures. */
export type Defined = {
  readonly rights: readonly Pick<Right, "id" | "slug" | "name">[];
  /** The slugs of its data sets. */
  readonly dataSets: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly series: readonly OwnedSeries[];
  readonly measured: ReadonlySet<Id<"Series">>;
};

export type PlanRefusal =
  | DefinitionProblem
  | Refusal<
      | "unknown-right"
      | "unknown-data-set"
      | "no-primary-series"
      | "slug-taken"
      | "changed-meanwhile"
    >
  /** `series`: its place in the list that was handed in. */
  | (Refusal<"series-taken" | "unit-in-use"> & { readonly series: number });

export type Plan = {
  readonly did: "added" | "changed" | "unchanged";
  readonly indicator: Indicator;
  /** The series that were handed in. */
  readonly series: readonly OwnedSeries[];
  /** Whether the one in use is among them: then any other steps back. */
  readonly movesUse: boolean;
  readonly version: string;
  /** What the city has defined after it. */
  readonly after: Defined;
};

/** Gives new identifiers. */
export type Ids = { indicator(): Id<"Indicator">; series(): Id<"Series"> };

/** `basedOn` as in `defineIndicator`. */
export function planDefinition(
  defined: Defined,
  input: IndicatorInput,
  ids: Ids,
  basedOn?: string | null,
): PlanRefusal | Plan {
  const [problem] = definitionProblems(input);
  if (problem !== undefined) return problem;
  const right = defined.rights.find(({ slug }) => slug === input.right);
  if (input.right !== null && right === undefined) return { refused: "unknown-right" };
  if (input.dataSet !== undefined && !defined.dataSets.includes(input.dataSet)) {
    return { refused: "unknown-data-set" };
  }
  const known = defined.indicators.find(({ slug }) => slug === input.slug);
  const own = defined.series.filter(({ indicator }) => indicator === known?.id);
  if (basedOn === null && known !== undefined) return { refused: "slug-taken" };
  const before = known && definitionVersion(known, own);
  if (typeof basedOn === "string" && basedOn !== before) return { refused: "changed-meanwhile" };

  const { series: _, position, ...words } = input;
  const indicator = {
    ...words,
    id: known?.id ?? ids.indicator(),
    right: right ?? null,
    position: position ?? known?.position ?? 1 + Math.max(-1, ...defined.indicators.map(placeOf)),
  };
  const series = input.series.map((one, place) => ({
    ...one,
    id: own.find(({ slug }) => slug === one.slug)?.id ?? ids.series(),
    indicator: indicator.id,
    position: one.position ?? place,
    unit: one.unit ?? input.unit,
  }));
  const named = new Set(series.map(({ id }) => id));
  const movesUse = series.some(({ primary }) => primary);
  const kept = own
    .filter(({ id }) => !named.has(id))
    .map((one) => (movesUse ? { ...one, primary: false } : one));
  if (![...series, ...kept].some(({ primary }) => primary)) return { refused: "no-primary-series" };

  const others = defined.series.filter(({ id }) => !named.has(id));
  const conflict = conflictOf(series, others, defined);
  if (conflict !== undefined) return conflict;
  const version = definitionVersion(indicator, [...series, ...kept]);
  return {
    did: known === undefined ? "added" : version === before ? "unchanged" : "changed",
    indicator,
    series,
    movesUse,
    version,
    after: {
      ...defined,
      indicators: [...defined.indicators.filter(({ id }) => id !== indicator.id), indicator],
      series: [
        ...defined.series.filter((one) => one.indicator !== indicator.id),
        ...series,
        ...kept,
      ],
    },
  };
}

function placeOf({ position }: Indicator): number {
  return position;
}

/** A file's row belongs to one series only, and figures keep the unit that they were written down in. */
function conflictOf(
  series: readonly OwnedSeries[],
  others: readonly OwnedSeries[],
  { series: all, measured }: Defined,
): PlanRefusal | undefined {
  const taken = new Set(others.map(fileKey));
  const doubled = series.findIndex((one) => taken.has(fileKey(one)));
  if (doubled >= 0) return { refused: "series-taken", series: doubled };
  const units = new Map(all.map(({ id, unit }) => [id, unit]));
  const changed = series.findIndex(({ id, unit }) => measured.has(id) && units.get(id) !== unit);
  return changed >= 0 ? { refused: "unit-in-use", series: changed } : undefined;
}

/** Tells two states of an indicator and its series apart; the public record keeps it. */
export function definitionVersion(indicator: Indicator, series: readonly Series[]): string {
  const { slug, right, position, name, type, kind, unit, direction } = indicator;
  const { doesNotShow, dataOwner, calculation, target, dataSet } = indicator;
  return textHash({
    slug,
    right: right?.id ?? null,
    position,
    name,
    type,
    kind,
    unit,
    direction,
    doesNotShow,
    dataOwner,
    calculation,
    ...(target === undefined ? {} : { target }),
    ...(dataSet === undefined ? {} : { dataSet }),
    series: series.map(factsOf).sort((a, b) => (a.slug < b.slug ? -1 : 1)),
  });
}

/** A series without its id and without what else the caller's object may carry. */
function factsOf(series: Series): Omit<Series, "id"> {
  const { slug, position, name, definition, source, geography, breakdown, primary } = series;
  const { yearStarts, unit, fileName, fileBreakdown, fileGeography, breaks } = series;
  return {
    slug,
    position,
    name,
    definition,
    source,
    geography,
    breakdown,
    primary,
    yearStarts,
    unit,
    fileName,
    fileBreakdown,
    fileGeography,
    ...(breaks === undefined ? {} : { breaks }),
  };
}
