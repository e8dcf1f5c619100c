/** Tells whether a city's record can go on being signed: which of the keys that sign it now have their private half not in the folder of keys. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import { signerKey, vkeyOf } from "../../transparency/note-key.ts";
import { logKeyName } from "./sign-checkpoint.ts";
import * as store from "./store.ts";

/** Their public names; none while the city has signed nothing. Changes nothing. */
export async function listMissingKeys(
  context: Pick<Context, "database" | "keys">,
  cityId: Id<"City">,
): Promise<readonly string[]> {
  const { log, known } = await context.database.readCity(cityId, async (tx) => ({
    log: await store.findLog(tx),
    known: await store.listLogKeys(tx),
  }));
  if (log === undefined) return [];
  const missing: string[] = [];
  for (const [number, { vkey, until_size }] of known.entries()) {
    if (until_size !== null) continue;
    const seed = await context.keys.find(logKeyName(cityId, number));
    const isHere =
      seed?.length === 32 && vkeyOf(signerKey("signature", log.origin, seed).verifier) === vkey;
    if (!isHere) missing.push(vkey);
  }
  return missing;
}
