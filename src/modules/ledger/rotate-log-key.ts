/**
 * Replaces the key that signs for a city's log, in two steps with time between them: first the new key signs beside the old one, so
 * that everybody who follows the log learns of it; then the old one ends.
 */
import type { Refusal } from "../../kernel/refusal.ts";
import { type LogCity, type LogContext, makeLogKey } from "./sign-checkpoint.ts";
import * as store from "./store.ts";

export type RotateLogKeyRefusal = Refusal<"no-log" | "already-two-keys" | "only-one-key">;

/** Gives the keys that sign from the next entry on, the oldest first. */
export async function rotateLogKey(
  context: LogContext,
  city: LogCity,
  step: "begin" | "end",
): Promise<RotateLogKeyRefusal | { readonly vkeys: readonly string[] }> {
  return context.database.inCity(city.id, async (tx) => {
    await store.lockSigning(tx);
    const log = await store.findLog(tx);
    const latest = await store.findLatestCheckpoint(tx);
    if (log === undefined || latest === undefined) return { refused: "no-log" };
    const known = await store.listLogKeys(tx);
    const signing = known.filter(({ until_size }) => until_size === null);
    const [oldest, ...newer] = signing.map(({ vkey }) => vkey);
    if (oldest === undefined) return { refused: "no-log" };
    const next = latest.size + 1;

    if (step === "end") {
      if (newer.length === 0) return { refused: "only-one-key" };
      await store.endLogKey(tx, { vkey: oldest, untilSize: next });
      return { vkeys: newer };
    }
    if (newer.length > 0) return { refused: "already-two-keys" };
    const place = { origin: log.origin, number: known.length, fromSize: next };
    return { vkeys: [oldest, await makeLogKey(context, city, tx, place)] };
  });
}
