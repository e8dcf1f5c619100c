/** The organisation confirms its address: from then on the body's secretary sees what it sent. */
import type { Id } from "../../kernel/id.ts";
import { hoursBefore } from "../../kernel/instant.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Context } from "../../platform/context.ts";
import { hashOf } from "./send-objection.ts";
import * as submissions from "./store/submissions.ts";
import { CONFIRM_HOURS } from "./submission.ts";

/** The link was never given, was used before, or is older than it may be. */
export type ConfirmObjectionRefusal = Refusal<"dead-link">;

export async function confirmObjection(
  context: Context,
  cityId: Id<"City">,
  secret: string,
): Promise<ConfirmObjectionRefusal | { readonly confirmed: true }> {
  return context.database.inCity(cityId, async (tx) => {
    const found = await submissions.findByToken(tx, { tokenHash: hashOf(secret) });
    const at = context.now();
    if (found === undefined || found.sent_at < hoursBefore(at, CONFIRM_HOURS))
      return { refused: "dead-link" };
    const changed = await submissions.updateConfirmed(tx, { id: found.id, at });
    return changed === 0 ? { refused: "dead-link" } : { confirmed: true };
  });
}
