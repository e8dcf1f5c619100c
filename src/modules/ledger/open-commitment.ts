/** Says whether a commitment in the record is to this and nothing else. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Json } from "../../transparency/canonical-json.ts";
import { commitmentOf } from "./commitment-of.ts";
import * as store from "./store.ts";

/** Undefined when its salt was forgotten, or was never here: then nobody can say. */
export async function openCommitment(
  tx: CityTransaction,
  { commitment, value }: { readonly commitment: string; readonly value: Json },
): Promise<boolean | undefined> {
  const kept = await store.findSalt(tx, { commitment: Buffer.from(commitment, "hex") });
  return kept === undefined ? undefined : commitmentOf(kept.salt, value) === commitment;
}
