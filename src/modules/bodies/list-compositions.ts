/** Reads how a body is made up, as it was entered: with the small numbers, so never for a page as they are. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Composition } from "./composition.ts";
import * as store from "./store/mandates.ts";

/** Everything that was entered, the first one first. */
export async function listCompositions(
  tx: CityTransaction,
  body: Id<"Body">,
): Promise<readonly Composition[]> {
  return (await store.listCompositionRows(tx, { body })).map((row) => ({
    number: row.number,
    ground: row.ground,
    groups: row.groups,
    on: row.on_date,
    populationSource: row.population_source,
  }));
}
