/** Finds a person by their address. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import * as store from "./store.ts";

export async function findAccount(
  tx: CityTransaction,
  email: string,
): Promise<Id<"Account"> | undefined> {
  return (await store.findAccountByEmail(tx, { email: email.trim().toLowerCase() }))?.id;
}
