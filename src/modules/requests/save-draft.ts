/** Keeps what somebody has typed so far, so that a lost connection or a lunch break costs nothing. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { DraftFields } from "./draft.ts";
import { findRequest, readScene } from "./list-requests.ts";
import { mayReply } from "./reply-to-request.ts";
import { isOpen } from "./request.ts";
import * as store from "./store/letters.ts";

export async function saveDraft(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: { readonly request: string; readonly fields: DraftFields },
): Promise<Refusal<"not-yours" | "closed"> | { readonly saved: Date }> {
  return context.database.inCity(cityId, async (tx) => {
    const request = await findRequest(tx, input.request);
    const account = actor?.accountId ?? null;
    if (request === undefined || account === null) return { refused: "not-yours" };
    if (!isOpen(request)) return { refused: "closed" };
    if (!mayReply(actor, request, await readScene(tx, context))) return { refused: "not-yours" };
    const at = context.now();
    await store.insertDraft(tx, { request: request.id, account, fields: input.fields, at });
    return { saved: at };
  });
}
