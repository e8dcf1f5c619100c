/** Says whether a link confirms a signature that waits. A look changes nothing: a mail server may look before the person does. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import { hashToken } from "../../platform/token.ts";
import { oldestLink } from "./link-time.ts";
import * as store from "./store.ts";

export async function canConfirm(
  context: Context,
  cityId: Id<"City">,
  secret: string,
): Promise<boolean> {
  const wanted = { tokenHash: hashToken(secret), since: oldestLink(context.now()) };
  const found = await context.database.readCity(cityId, (tx) => store.findSubmission(tx, wanted));
  return found !== undefined;
}
