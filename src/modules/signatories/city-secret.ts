/** The secret of a city with which the addresses and names of its signatories are hashed. */
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import * as store from "./store.ts";

/** The city's secret; made at first use, and then the same for good. */
export async function citySecret(
  context: Pick<Context, "random">,
  tx: CityTransaction,
): Promise<Uint8Array> {
  const found = await store.findSecret(tx);
  if (found !== undefined) return found.secret;
  await store.insertSecret(tx, { secret: context.random(32) });
  // Of two that make one at the same moment, one stays.
  const kept = await store.findSecret(tx);
  if (kept === undefined) throw new Error("The city's secret is gone");
  return kept.secret;
}
