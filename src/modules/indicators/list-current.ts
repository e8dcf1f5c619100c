/** Reads the figures as they stand in the city hall, drafts too. For working pages only: nothing of this may reach the public. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { spreadOfRow } from "./figure-spread.ts";
import type { Observation } from "./indicator.ts";
import * as store from "./store/figures.ts";

export type CurrentFigure = Observation & {
  readonly indicator: Id<"Indicator">;
  readonly series: Id<"Series">;
  /** Whether exactly this revision was released. */
  readonly released: boolean;
};

/** Every period's latest revision, of one indicator or of all, oldest period first within each series. */
export async function listCurrent(
  tx: CityTransaction,
  indicator?: Id<"Indicator">,
): Promise<readonly CurrentFigure[]> {
  const rows = await store.listCurrentRows(tx, { indicator: indicator ?? null });
  return rows.map((row) => ({
    id: row.id,
    indicator: row.indicator_id,
    series: row.series_id,
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
    released: row.released,
  }));
}
