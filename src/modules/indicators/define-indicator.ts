/** Defines an indicator with its series, or gives the one of the same name in addresses new words. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { isSlug, listRights } from "../rights/index.ts";
import { DIRECTIONS, type Indicator, KINDS, type Series, TYPES } from "./indicator.ts";
import { listSeries } from "./list-indicators.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store.ts";

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
  /** Series that are defined already and not listed stay as they are, but are no longer in use. */
  readonly series: readonly SeriesInput[];
};

export type DefineIndicatorRefusal = Refusal<
  | "not-permitted"
  | "bad-slug"
  | "no-name"
  | "no-limits"
  | "no-unit"
  | "unknown-type"
  | "unknown-right"
  | "no-primary-series"
  | "many-primary-series"
  | "duplicate-series"
  | "bad-series-slug"
  | "bad-year-start"
  | "no-file-name"
  | "series-taken"
  | "unit-in-use"
>;

export async function defineIndicator(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: IndicatorInput,
): Promise<DefineIndicatorRefusal | { readonly id: Id<"Indicator"> }> {
  if (!may(actor, permissions, "define-indicator")) return { refused: "not-permitted" };
  const wrong = faultOf(input);
  if (wrong !== undefined) return { refused: wrong };
  return context.database.inCity(cityId, async (tx) => {
    await store.lockSeries(tx);
    const rights = await listRights(tx);
    const right = rights.find(({ slug }) => slug === input.right);
    if (input.right !== null && right === undefined) return { refused: "unknown-right" };
    const indicators = await store.listIndicatorRows(tx, {
      slug: null,
      indicator: null,
      right: null,
    });
    const known = indicators.find(({ slug }) => slug === input.slug);
    const all = await listSeries(tx);
    const series = seriesOf(input);
    const conflict = await conflictOf(tx, known?.id, series, all);
    if (conflict !== undefined) return { refused: conflict };

    const id = known?.id ?? newId<"Indicator">(context);
    const position = input.position ?? known?.position ?? indicators.length;
    const { slug, name, type, kind, unit, direction, doesNotShow, dataOwner, calculation } = input;
    const words = {
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
    };
    const own = all.filter(({ indicator }) => indicator === id);
    const before = textHash({
      ...(known === undefined ? {} : wordsOf(known)),
      series: own.map(factsOf),
    });
    const listed = new Set(series.map((one) => one.slug));
    const kept = own
      .filter((one) => !listed.has(one.slug))
      .map((one) => ({ ...one, primary: false }));
    const after = textHash({ ...words, series: [...series, ...kept].map(factsOf).sort(byUse) });
    if (before === after) return { id };

    await store.insertOrUpdateIndicator(tx, { id, ...words });
    await store.updateNonePrimary(tx, { indicator: id });
    for (const one of series) {
      const seriesId = own.find((other) => other.slug === one.slug)?.id ?? newId<"Series">(context);
      await store.insertOrUpdateSeries(tx, { ...one, id: seriesId, indicator: id });
    }
    await record(tx, {
      type: "indicator.defined",
      at: context.now(),
      by: actorRole(actor),
      subject: `indicator/${slug}`,
      facts: { definition: after, series: series.length },
    });
    return { id };
  });
}

type SeriesFacts = Omit<Series, "id">;

function seriesOf({ series, unit }: IndicatorInput): readonly SeriesFacts[] {
  return series.map((one, index) => ({
    ...factsOf({ ...one, position: one.position ?? index, unit: one.unit ?? unit }),
  }));
}

/** A series without its id and without what else the caller's object may carry. */
function factsOf(series: SeriesFacts): SeriesFacts {
  const {
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
  } = series;
  const { fileName, fileBreakdown, fileGeography } = series;
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
  };
}

function byUse(a: SeriesFacts, b: SeriesFacts): number {
  return (
    Number(b.primary) - Number(a.primary) || a.position - b.position || (a.slug < b.slug ? -1 : 1)
  );
}

function wordsOf(row: Awaited<ReturnType<typeof store.listIndicatorRows>>[number]) {
  const { slug, right_id, position, name, type, kind, unit, direction } = row;
  const { does_not_show: doesNotShow, data_owner: dataOwner, calculation } = row;
  return {
    slug,
    right: right_id,
    position,
    name,
    type,
    kind,
    unit,
    direction,
    doesNotShow,
    dataOwner,
    calculation,
  };
}

function isEmpty(wording: Wording): boolean {
  return Object.values(wording).every((text) => text.trim() === "");
}

/** Addresses of working pages that stand beside those of the indicators. */
const TAKEN: ReadonlySet<string> = new Set(["import", "release"]);

function faultOf(input: IndicatorInput): DefineIndicatorRefusal["refused"] | undefined {
  const { slug, name, type, kind, direction, unit, doesNotShow, series } = input;
  if (!isSlug(slug) || TAKEN.has(slug)) return "bad-slug";
  if (isEmpty(name)) return "no-name";
  if (isEmpty(doesNotShow)) return "no-limits";
  if (unit.trim() === "") return "no-unit";
  if (!TYPES.includes(type) || !KINDS.includes(kind) || !DIRECTIONS.includes(direction))
    return "unknown-type";
  const inUse = series.filter(({ primary }) => primary).length;
  if (inUse !== 1) return inUse === 0 ? "no-primary-series" : "many-primary-series";
  if (!series.every((one) => isSlug(one.slug))) return "bad-series-slug";
  if (new Set(series.map((one) => one.slug)).size < series.length) return "duplicate-series";
  if (
    !series.every(
      ({ yearStarts }) => Number.isInteger(yearStarts) && yearStarts >= 1 && yearStarts <= 12,
    )
  ) {
    return "bad-year-start";
  }
  if (series.some(({ fileName }) => fileName.trim() === "")) return "no-file-name";
  const inFiles = series.map((one) => fileKey({ ...one, unit: one.unit ?? unit }));
  return new Set(inFiles).size < series.length ? "series-taken" : undefined;
}

function fileKey({
  fileName,
  fileBreakdown,
  fileGeography,
  unit,
}: Pick<Series, "fileName" | "fileBreakdown" | "fileGeography" | "unit">): string {
  return [fileName, fileBreakdown, fileGeography, unit].join("\u0000");
}

/** A file's row belongs to one series only, and figures keep the unit that they were written down in. */
async function conflictOf(
  tx: CityTransaction,
  indicator: Id<"Indicator"> | undefined,
  series: readonly SeriesFacts[],
  all: Awaited<ReturnType<typeof listSeries>>,
): Promise<"series-taken" | "unit-in-use" | undefined> {
  const listed = new Set(series.map(({ slug }) => slug));
  const others = all.filter((one) => one.indicator !== indicator || !listed.has(one.slug));
  const taken = new Set(others.map(fileKey));
  if (series.some((one) => taken.has(fileKey(one)))) return "series-taken";
  const changed = all.filter(
    (one) =>
      one.indicator === indicator &&
      series.some(({ slug, unit }) => slug === one.slug && unit !== one.unit),
  );
  if (changed.length === 0) return undefined;
  const figures = await store.listCurrentRows(tx, { indicator: indicator ?? null });
  return figures.some(({ series_id }) => changed.some(({ id }) => id === series_id))
    ? "unit-in-use"
    : undefined;
}
