/** Whoever asked confirms their address: from then on the secretary sees the question. A look at the link changes nothing. */
import type { Id } from "../../kernel/id.ts";
import { hoursBefore } from "../../kernel/instant.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Context } from "../../platform/context.ts";
import { hashToken } from "../../platform/token.ts";
import { CONFIRM_HOURS } from "./question.ts";
import * as store from "./store/questions.ts";

/** The link was never given, was used before, or is older than it may be. */
export type ConfirmQuestionRefusal = Refusal<"dead-link">;

export async function confirmQuestion(
  context: Context,
  cityId: Id<"City">,
  secret: string,
): Promise<ConfirmQuestionRefusal | { readonly confirmed: true }> {
  return context.database.inCity(cityId, async (tx) => {
    const found = await store.findByToken(tx, { tokenHash: hashToken(secret) });
    const at = context.now();
    if (found === undefined || found.sent_at < hoursBefore(at, CONFIRM_HOURS))
      return { refused: "dead-link" };
    const changed = await store.updateConfirmed(tx, { id: found.id, at });
    return changed === 0 ? { refused: "dead-link" } : { confirmed: true };
  });
}

export async function findQuestionState(
  context: Context,
  cityId: Id<"City">,
  secret: string,
): Promise<"unconfirmed" | "confirmed" | "dead"> {
  return context.database.readCity(cityId, async (tx) => {
    const found = await store.findByToken(tx, { tokenHash: hashToken(secret) });
    if (found === undefined) return "dead";
    if (found.confirmed !== null) return "confirmed";
    return found.sent_at < hoursBefore(context.now(), CONFIRM_HOURS) ? "dead" : "unconfirmed";
  });
}
