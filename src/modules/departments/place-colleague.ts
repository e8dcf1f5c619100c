/** Places somebody who works nowhere yet in the department whose work they were given. Who may give it to them is decided by whoever calls it. */
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { record } from "../ledger/index.ts";
import { beginPlace, type Placing } from "./begin-place.ts";
import * as store from "./store.ts";

/** Leaves whoever works somewhere already where they are. */
export async function placeColleague(
  context: Pick<Context, "now" | "random">,
  tx: CityTransaction,
  placing: Placing,
): Promise<void> {
  const { account } = placing;
  if ((await store.listPlacesOf(tx, { account })).length > 0) return;
  for (const entry of await beginPlace(context, tx, placing, false)) await record(tx, entry);
}
