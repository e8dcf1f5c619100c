/** The city says something beside a line. The line stays as it is, and so does the comment. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { findLine, isTooLong, recordSubject } from "./comment.ts";
import { findFollowThrough } from "./find-follow-through.ts";
import { listComments } from "./list-comments.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store.ts";

export type CommentOnRowInput = {
  /** What the line is about: GRAZ-2025-01, hate-crime, 2023. */
  readonly reference: string;
  readonly text: Wording;
  /** How many comments the person had before them; refused when there are others by now. */
  readonly seen?: number;
};

export type CommentOnRowRefusal = Refusal<
  "not-permitted" | "no-text" | "too-long" | "unknown-row" | "commented-meanwhile"
>;

/** `unchanged` when the city has said exactly this beside the line before. */
export async function commentOnRow(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: CommentOnRowInput,
): Promise<CommentOnRowRefusal | { readonly commented: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "comment-on-row")) return { refused: "not-permitted" };
  const { reference, seen } = input;
  const text = tidyWording(input.text);
  if (isEmptyWording(text)) return { refused: "no-text" };
  if (isTooLong(text)) return { refused: "too-long" };

  return context.database.inCity(cityId, async (tx) => {
    const { state } = await findFollowThrough(context, tx, today(context));
    if (findLine(state, reference) === undefined) return { refused: "unknown-row" };
    await store.holdOthers(tx, { reference });
    const comments = await listComments(tx, reference);
    if (comments.some((other) => textHash(other.text) === textHash(text))) {
      return { unchanged: true };
    }
    if (seen !== undefined && seen !== comments.length) return { refused: "commented-meanwhile" };
    const at = context.now();
    const by = actor?.accountId ?? null;
    await store.insertComment(tx, { id: newId<"Comment">(context), reference, text, at, by });
    await record(tx, {
      type: "follow-through.commented",
      at,
      by: actorRole(actor),
      subject: recordSubject(reference),
      facts: { text: textHash(text) },
    });
    return { commented: true };
  });
}
