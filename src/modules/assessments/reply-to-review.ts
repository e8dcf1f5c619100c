/** The department says something to what a body found in a check of its own. Both voices stand beside each other. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { checkSubject } from "./check.ts";
import { findCheck } from "./list-checks.ts";
import { findDraw } from "./list-draws.ts";
import { permissions } from "./permissions.ts";
import { repliedFacts } from "./record-facts.ts";
import { speaksFor } from "./speaks-for.ts";
import { holdOthers } from "./store/checks.ts";
import * as store from "./store/reviews.ts";
import { type NamesPerson, problemOfTexts, type TooLong } from "./written.ts";

export type ReplyToReviewInput = {
  readonly reference: string;
  /** The number of the draw that took the check. */
  readonly draw: number;
  readonly text: Wording;
};

export type ReplyToReviewRefusal =
  | Refusal<
      "not-permitted" | "no-text" | "unknown-check" | "not-your-department" | "unknown-finding"
    >
  | TooLong
  | NamesPerson;

/** `unchanged` when exactly this was said last. */
export async function replyToReview(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { reference, draw: number, ...input }: ReplyToReviewInput,
): Promise<ReplyToReviewRefusal | { readonly replied: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "reply-to-review")) return { refused: "not-permitted" };
  const text = tidyWording(input.text);
  if (isEmptyWording(text)) return { refused: "no-text" };
  const wrong = problemOfTexts({ text });
  if (wrong !== undefined) return wrong;
  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: checkSubject(reference) });
    const check = await findCheck(tx, reference);
    if (check === undefined) return { refused: "unknown-check" };
    if (!(await speaksFor(tx, actor, check.department.id)))
      return { refused: "not-your-department" };
    const finding = check.findings.find((one) => one.draw === number);
    const draw = finding === undefined ? undefined : await findDraw(tx, number);
    if (finding === undefined || draw === undefined) return { refused: "unknown-finding" };
    const last = finding.replies.at(-1);
    if (last !== undefined && textHash(last.text) === textHash(text)) return { unchanged: true };
    const place = finding.replies.length + 1;
    const on = today(context);
    const at = context.now();
    await store.insertReply(tx, {
      ...{ draw: draw.id, check: check.id, number: place, text, onDate: on, at },
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "decision-check.replied",
      at,
      by: actorRole(actor),
      subject: checkSubject(reference),
      facts: repliedFacts(number, place, { text, on }),
    });
    return { replied: true };
  });
}
