/** Places somebody who works nowhere yet in the department whose work they were given. Who may give it to them is decided by whoever calls it. */
import type { Id } from "../../kernel/id.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import * as store from "./store.ts";

/** Leaves whoever works somewhere already where they are. */
export async function placeColleague(
  context: Pick<Context, "now" | "random">,
  tx: CityTransaction,
  input: {
    readonly department: Id<"Department">;
    readonly account: Id<"Account">;
    readonly by: Id<"Account"> | null;
  },
): Promise<void> {
  const { department, account, by } = input;
  if ((await store.listPlacesOf(tx, { account })).length > 0) return;
  const id = newId<"Place">(context);
  await store.insertPlace(tx, { id, department, account, heads: false, at: context.now(), by });
}
