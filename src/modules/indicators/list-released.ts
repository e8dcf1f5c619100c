/** Reads what the public may see: indicators with the figures that were released, each period once in its latest released revision. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listRights } from "../rights/index.ts";
import type { ReleasedIndicator, Series } from "./indicator.ts";
import { indicatorOf, listSeries } from "./list-indicators.ts";
import { figureOfRow } from "./released-figure.ts";
import * as store from "./store/figures.ts";
import { listIndicatorRows } from "./store/indicators.ts";

export type ReleasedFilter = {
  readonly indicator?: Id<"Indicator">;
  readonly right?: Id<"Right">;
  readonly ids?: readonly Id<"Indicator">[];
};

/** All indicators in the city's order, those without released figures too. Five queries, however many there are. */
export async function listReleased(
  tx: CityTransaction,
  filter: ReleasedFilter = {},
): Promise<readonly ReleasedIndicator[]> {
  return read(tx, {
    slug: null,
    indicator: filter.indicator ?? null,
    right: filter.right ?? null,
    ids: filter.ids ?? null,
  });
}

/** How long the line of an indicator is, which says what a page would tell of it before its figures are read. */
export type ReleasedLength = {
  readonly id: Id<"Indicator">;
  readonly slug: string;
  readonly right: Id<"Right"> | null;
  /** Released periods of the series in use. */
  readonly length: number;
  readonly hasFigures: boolean;
};

/** All indicators in the city's order, without their figures. */
export async function listReleasedLengths(tx: CityTransaction): Promise<readonly ReleasedLength[]> {
  return (await store.listReleasedLengths(tx)).map(({ right_id, any, ...rest }) => ({
    ...rest,
    right: right_id,
    hasFigures: any > 0,
  }));
}

export type ReleasedDays = {
  readonly slug: string;
  readonly name: Wording;
  readonly right: Id<"Right"> | null;
  /** The last days of the periods for which a value stands released. */
  readonly days: readonly LocalDate[];
};

/** How far the released figures of each indicator reach, in the city's order, without the figures themselves. */
export async function listReleasedDays(tx: CityTransaction): Promise<readonly ReleasedDays[]> {
  return (await store.listReleasedDays(tx)).map(({ right_id: right, ...rest }) => ({
    ...rest,
    right,
  }));
}

export async function findReleased(
  tx: CityTransaction,
  slug: string,
): Promise<ReleasedIndicator | undefined> {
  return (await read(tx, { slug, indicator: null, right: null, ids: null }))[0];
}

async function read(
  tx: CityTransaction,
  where: Parameters<typeof store.listReleasedRows>[1],
): Promise<readonly ReleasedIndicator[]> {
  const indicators = await listIndicatorRows(tx, where);
  if (indicators.length === 0) return [];
  const rights = await listRights(tx);
  const isSome = where.ids !== null || indicators.length === 1;
  const only = isSome ? indicators.map(({ id }) => id) : [];
  const series = Map.groupBy(await listSeries(tx, ...only), ({ indicator }) => indicator);
  const figures = Map.groupBy(await store.listReleasedRows(tx, where), (row) => row.series_id);
  return indicators.map((row) => ({
    indicator: indicatorOf(row, rights),
    series: (series.get(row.id) ?? []).map(
      ({ indicator: _, ...one }: Series & { indicator: unknown }) => ({
        series: one,
        figures: (figures.get(one.id) ?? []).map(figureOfRow),
      }),
    ),
  }));
}
