/**
 * Whoever takes over somebody's work is appointed for the bodies that the other served. The role itself takes two people: until a second one
 * confirms, the leaver is the body's secretary; their appointment counts for nothing once the role has ended.
 */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { readSecretaries } from "./list-secretaries.ts";
import * as store from "./store/secretaries.ts";

/** Gives for how many bodies they were appointed. Part of a larger step, in its transaction; who may take it is decided by whoever calls this. */
export async function handOverSecretary(
  tx: CityTransaction,
  move: {
    readonly from: Id<"Account">;
    readonly to: Id<"Account">;
    readonly at: Date;
    /** Who moves them. */
    readonly by: Id<"Account"> | null;
  },
): Promise<number> {
  const { from, to: account, at, by } = move;
  let bodies = 0;
  for (const [body, appointed] of await readSecretaries(tx, null)) {
    const isAppointed = (one: Id<"Account">) => appointed.some((other) => other.account === one);
    if (!isAppointed(from) || isAppointed(account)) continue;
    await store.insertChange(tx, { body, account, change: "appointed", at, by });
    bodies += 1;
  }
  return bodies;
}
