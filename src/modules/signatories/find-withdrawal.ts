/** Finds what a link in a letter takes back. A look changes nothing: a mail server may look before the person does. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import { hashToken } from "../../platform/token.ts";
import * as store from "./store.ts";

/** `cancel`: a signature that waits; `withdraw`: one that stands. */
export async function findWithdrawal(
  context: Context,
  cityId: Id<"City">,
  secret: string,
): Promise<"cancel" | "withdraw" | "dead"> {
  const tokenHash = hashToken(secret);
  return context.database.readCity(cityId, async (tx) => {
    if ((await store.findCancelled(tx, { tokenHash })) !== undefined) return "cancel";
    const link = await store.findLink(tx, { tokenHash, at: context.now() });
    return link === undefined ? "dead" : "withdraw";
  });
}
