/** Ends the session that a cookie names. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import * as store from "./store.ts";
import { hashToken } from "./token.ts";

export async function signOut(context: Context, cityId: Id<"City">, secret: string): Promise<void> {
  await context.database.inCity(cityId, async (tx) => {
    await store.updateSessionEnded(tx, { at: context.now(), hash: hashToken(secret) });
  });
}
