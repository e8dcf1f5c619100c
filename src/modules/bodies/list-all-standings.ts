/** Reads when bodies were suspended, revived and dissolved, in one statement for all of them, for whoever tells a year of the city. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { StandingChange } from "./body.ts";
import * as store from "./store/bodies.ts";

/** The first change of each body first; a body that nothing ever changed is not in it. */
export async function listAllStandings(
  tx: CityTransaction,
): Promise<ReadonlyMap<Id<"Body">, readonly StandingChange[]>> {
  const changes = await store.listStandingRows(tx, { body: null });
  const byBody = Map.groupBy(changes, ({ body_id }) => body_id);
  return new Map(
    [...byBody].map(([body, rows]) => [
      body,
      rows.map(({ change, reason, on_date, precision, source }) => ({
        ...{ change, reason, source },
        on: { date: on_date, precision },
      })),
    ]),
  );
}
