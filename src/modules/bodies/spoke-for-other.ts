/** Who has spoken for one side of a matter never speaks for the other, whatever roles they hold later. */
import type { Id } from "../../kernel/id.ts";
import type { Actor } from "../../platform/actor.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Side } from "./matter.ts";
import * as store from "./store/matters.ts";

/** Whether somebody has spoken for the other side of the matter. */
export async function spokeForOther(
  tx: CityTransaction,
  actor: Actor | undefined,
  matter: Id<"Matter">,
  side: Side,
): Promise<boolean> {
  const account = actor?.accountId ?? null;
  if (account === null) return false;
  const spoken = await store.listSidesOf(tx, { matter, account });
  return spoken.some((one) => one.side !== side);
}
