/** Reads a city's indicators and their series. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listRights, type Right } from "../rights/index.ts";
import type { Indicator, Series } from "./indicator.ts";
import * as store from "./store/indicators.ts";

type Named = Pick<Right, "id" | "slug" | "name">;
type Row = Awaited<ReturnType<typeof store.listIndicatorRows>>[number];

/** All indicators of the city, in its own order. `rights`: the city's, which the indicators are named after. */
export async function listIndicators(
  tx: CityTransaction,
  rights: readonly Named[],
): Promise<readonly Indicator[]> {
  const found = await store.listIndicatorRows(tx, {
    slug: null,
    indicator: null,
    right: null,
    ids: null,
  });
  return found.map((row) => indicatorOf(row, rights));
}

export async function findIndicator(
  tx: CityTransaction,
  slug: string,
): Promise<Indicator | undefined> {
  const [row] = await store.listIndicatorRows(tx, {
    slug,
    indicator: null,
    right: null,
    ids: null,
  });
  return row === undefined ? undefined : indicatorOf(row, await listRights(tx));
}

/** The series of some indicators, or of all, the one in use first. */
export async function listSeries(
  tx: CityTransaction,
  ...indicators: readonly (Id<"Indicator"> | undefined)[]
): Promise<readonly (Series & { readonly indicator: Id<"Indicator"> })[]> {
  const wanted = indicators.filter((one) => one !== undefined);
  const found = await store.listSeriesRows(tx, { indicators: wanted.length === 0 ? null : wanted });
  return found.map((row) => ({
    id: row.id,
    indicator: row.indicator_id,
    slug: row.slug,
    position: row.position,
    name: row.name,
    definition: row.definition,
    source: row.source,
    geography: row.geography,
    breakdown: row.breakdown,
    primary: row.is_primary,
    yearStarts: row.year_starts,
    unit: row.unit,
    fileName: row.file_name,
    fileBreakdown: row.file_breakdown,
    fileGeography: row.file_geography,
    ...(row.breaks.length === 0 ? {} : { breaks: row.breaks }),
  }));
}

/** An indicator from its row. Throws when its right is not among those given: they were read in the same snapshot. */
export function indicatorOf(row: Row, rights: readonly Named[]): Indicator {
  const right = rights.find(({ id }) => id === row.right_id);
  if (row.right_id !== null && right === undefined)
    throw new Error(`The right of ${row.slug} is gone`);
  return {
    id: row.id,
    slug: row.slug,
    right: right === undefined ? null : { id: right.id, slug: right.slug, name: right.name },
    position: row.position,
    name: row.name,
    type: row.type,
    kind: row.kind,
    unit: row.unit,
    direction: row.direction,
    doesNotShow: row.does_not_show,
    dataOwner: row.data_owner,
    calculation: row.calculation,
    ...targetOf(row),
    ...(row.data_set === null ? {} : { dataSet: row.data_set }),
  };
}

function targetOf(row: Row): Pick<Indicator, "target"> {
  const { target_aim: aim, target_value: value, target_source: source } = row;
  if (aim === null || value === null || source === null) return {};
  const { target_on: on, target_wording: wording } = row;
  return {
    target: {
      aim,
      value,
      ...(on === null ? {} : { on }),
      source,
      ...(wording === null ? {} : { wording }),
    },
  };
}
