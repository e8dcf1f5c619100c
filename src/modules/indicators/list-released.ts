/** Reads what the public may see: indicators with the figures that were released, each period once in its latest released revision. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listRights } from "../rights/index.ts";
import type { ReleasedIndicator, Series } from "./indicator.ts";
import { indicatorOf, listSeries } from "./list-indicators.ts";
import { figureOfRow } from "./released-figure.ts";
import * as store from "./store.ts";

export type ReleasedFilter = {
  readonly indicator?: Id<"Indicator">;
  readonly right?: Id<"Right">;
};

/** All indicators in the city's order, those without released figures too. Five queries, however many there are. */
export async function listReleased(
  tx: CityTransaction,
  filter: ReleasedFilter = {},
): Promise<readonly ReleasedIndicator[]> {
  return read(tx, { slug: null, indicator: filter.indicator ?? null, right: filter.right ?? null });
}

export async function findReleased(
  tx: CityTransaction,
  slug: string,
): Promise<ReleasedIndicator | undefined> {
  return (await read(tx, { slug, indicator: null, right: null }))[0];
}

async function read(
  tx: CityTransaction,
  where: Parameters<typeof store.listReleasedRows>[1],
): Promise<readonly ReleasedIndicator[]> {
  const indicators = await store.listIndicatorRows(tx, where);
  if (indicators.length === 0) return [];
  const rights = await listRights(tx);
  const only = indicators.length === 1 ? indicators[0]?.id : undefined;
  const series = Map.groupBy(await listSeries(tx, only), ({ indicator }) => indicator);
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
