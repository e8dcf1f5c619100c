/**
 * Closes a request as answered, after the reply is kept: when the program stops between the two, the next run of the digests finds the reply
 * and closes the request. It asks nobody's permission, because whoever was let in to reply has replied by then.
 */
import type { Id } from "../../kernel/id.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { record } from "../ledger/index.ts";
import { authorRole } from "./author.ts";
import { type ReplyWay, type RequestForReply, recordSubject } from "./request.ts";
import * as letters from "./store/letters.ts";
import * as store from "./store/requests.ts";

/** False when somebody was faster. */
export async function closeRequest(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { request, as }: { readonly request: RequestForReply; readonly as: ReplyWay },
): Promise<boolean> {
  return context.database.inCity(cityId, async (tx) => {
    const at = context.now();
    const onDate = today(context);
    const isNew = await store.insertClosing(tx, {
      request: request.id,
      as,
      onDate,
      reason: null,
      at,
      by: actor?.accountId ?? null,
    });
    if (isNew === 0) return false;
    await letters.deleteDrafts(tx, { request: request.id, account: null });
    await record(tx, {
      type: "request.replied",
      at,
      by: authorRole(actor),
      subject: recordSubject(request.reference),
      facts: { way: as, on: onDate },
    });
    return true;
  });
}
