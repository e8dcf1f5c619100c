/** Tells which letters were refused for good, for whoever has to find another way to people. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../database/database.ts";
import * as store from "./store.ts";

/** Those of these letters that no mail server took, or that were given up. */
export async function listRefusedLetters(
  tx: CityTransaction,
  letters: readonly Id<"Letter">[],
): Promise<ReadonlySet<Id<"Letter">>> {
  if (letters.length === 0) return new Set();
  return new Set((await store.listRefusedIds(tx, { letters })).map(({ id }) => id));
}
