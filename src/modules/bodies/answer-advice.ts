/** The city says what it did with a body's advice, and why. A later answer stands beside the earlier ones. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { isAdviceAnswer, matterSubject } from "./matter.ts";
import {
  type AboutMatter,
  type MatterRefusal,
  matterFor,
  type SayingRefusal,
} from "./matter-for.ts";
import { permissions } from "./permissions.ts";
import { adviceAnsweredFacts } from "./record-facts.ts";
import * as store from "./store/matters.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type AnswerAdviceInput = AboutMatter & {
  /** followed | partly | not-followed */
  readonly kind: string;
  readonly reason: Wording;
};

export type AnswerAdviceRefusal =
  | Refusal<"unknown-answer" | "no-reason" | "not-advised" | "before-advice">
  | SayingRefusal
  | MatterRefusal
  | TooLong;

/** `unchanged` when the city has said exactly this before. */
export async function answerAdvice(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: AnswerAdviceInput,
): Promise<AnswerAdviceRefusal | { readonly answered: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "answer-advice")) return { refused: "not-permitted" };
  const { kind, on = today(context), seen } = input;
  const reason = tidyWording(input.reason);
  const source = tidyOrNull(input.source);
  if (!isAdviceAnswer(kind)) return { refused: "unknown-answer" };
  if (isEmptyWording(reason)) return { refused: "no-reason" };
  const tooLong = findTooLong({ reason, source });
  if (tooLong !== undefined) return tooLong;
  if (on > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    const found = await matterFor(tx, actor, { ...input, on, side: "city" });
    if ("refused" in found) return found;
    const { matter } = found;
    const advice = matter.hearings.find((one) => one.kind === "heard");
    if (advice === undefined) return { refused: "not-advised" };
    if (on < advice.on) return { refused: "before-advice" };
    const answer = { kind, reason, on, source };
    const { answers } = matter;
    if (answers.some((other) => textHash(other) === textHash(answer))) return { unchanged: true };
    if (seen !== undefined && seen !== answers.length) return { refused: "said-meanwhile" };

    const at = context.now();
    const number = answers.length + 1;
    await store.insertAnswer(tx, {
      ...{ matter: matter.id, number, kind, reason, source, at, onDate: on },
      by: actor?.accountId ?? null,
    });
    await record(tx, {
      ...{ type: "body.advice-answered", at, by: actorRole(actor) },
      subject: matterSubject(matter.body.slug, matter.number),
      facts: adviceAnsweredFacts({ ...answer, number }),
    });
    return { answered: true };
  });
}
