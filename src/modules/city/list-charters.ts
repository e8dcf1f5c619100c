/** Reads the charters that the city is or was bound to, the first one first. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Charter } from "./charter.ts";
import * as store from "./store.ts";

export async function listCharters(tx: CityTransaction): Promise<readonly Charter[]> {
  return (await store.listCharterRows(tx)).map((row) => {
    const { reason, withdrawn_on: date, withdrawn_precision: precision } = row;
    return {
      number: row.number,
      framework: row.framework,
      instrument: row.instrument,
      named: row.named,
      on: { date: row.on_date, precision: row.precision },
      by: row.adopted_by,
      source: row.source,
      withdrawal:
        reason === null || date === null || precision === null
          ? null
          : { reason, on: { date, precision }, source: row.withdrawn_source },
    };
  });
}
