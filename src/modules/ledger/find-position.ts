/** Where in the record a fact stands, for the proof beside it. */
import type { CityTransaction } from "../../platform/database/database.ts";
import * as store from "./store.ts";

/** The position of the last entry of this type about this subject; undefined when the record has none. */
export async function findPosition(
  tx: CityTransaction,
  { type, subject }: { readonly type: string; readonly subject: string },
): Promise<number | undefined> {
  return (await store.findLatestOf(tx, { type, about: subject }))?.position;
}
