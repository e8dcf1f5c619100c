/** Names a person to colleagues of the same city. Not for public pages. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import * as store from "./store.ts";

/** Undefined where the city has no such account. */
export async function findPersonName(
  tx: CityTransaction,
  account: Id<"Account">,
): Promise<string | undefined> {
  return (await store.findAccountName(tx, { account }))?.name;
}
