/** The coordinator takes a request back: asked by mistake, or no longer needed. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyOrNull } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { authorRole } from "./author.ts";
import { findRequest } from "./list-requests.ts";
import { permissions } from "./permissions.ts";
import { isOpen, recordSubject } from "./request.ts";
import * as letters from "./store/letters.ts";
import * as store from "./store/requests.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type WithdrawRequestRefusal =
  | Refusal<"not-permitted" | "unknown-request" | "closed">
  | TooLong;

export async function withdrawRequest(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: { readonly request: string; readonly reason?: string | null },
): Promise<WithdrawRequestRefusal | { readonly withdrawn: true }> {
  if (!may(actor, permissions, "withdraw-request")) return { refused: "not-permitted" };
  const reason = tidyOrNull(input.reason);
  const tooLong = findTooLong({ note: reason });
  if (tooLong !== undefined) return tooLong;
  return context.database.inCity(cityId, async (tx) => {
    const request = await findRequest(tx, input.request);
    if (request === undefined) return { refused: "unknown-request" };
    const at = context.now();
    const onDate = today(context);
    const closing = { request: request.id, as: "withdrawn" as const, onDate, reason, at };
    const isNew =
      isOpen(request) &&
      (await store.insertClosing(tx, { ...closing, by: actor?.accountId ?? null })) > 0;
    if (!isNew) return { refused: "closed" };
    await letters.deleteDrafts(tx, { request: request.id, account: null });
    await record(tx, {
      type: "request.withdrawn",
      at,
      by: authorRole(actor),
      subject: recordSubject(request.reference),
      facts: { on: onDate },
    });
    return { withdrawn: true };
  });
}
