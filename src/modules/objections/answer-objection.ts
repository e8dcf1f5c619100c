/** The city answers an objection and says why. A later answer stands beside the earlier ones; a late one stays late. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { type FactDate, isCertainlyBefore } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { findObjection } from "./list-objections.ts";
import { isObjectionAnswer, objectionSubject } from "./objection.ts";
import { permissions } from "./permissions.ts";
import { answeredFacts } from "./record-facts.ts";
import * as store from "./store/objections.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type AnswerObjectionInput = {
  readonly reference: string;
  /** upheld | partly | rejected */
  readonly kind: string;
  readonly reason: Wording;
  readonly on?: FactDate;
  readonly source?: string | null;
  /** How many answers the person had before them; refused when there are others by now. */
  readonly seen?: number;
};

export type AnswerObjectionRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-kind"
      | "no-reason"
      | "no-source"
      | "future-date"
      | "unknown-objection"
      | "before-filing"
      | "withdrawn-already"
      | "said-meanwhile"
    >
  | TooLong;

/** `unchanged` when the city has said exactly this before. */
export async function answerObjection(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: AnswerObjectionInput,
): Promise<AnswerObjectionRefusal | { readonly answered: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "answer-objection")) return { refused: "not-permitted" };
  const { kind, seen } = input;
  const { reference, on = { date: today(context), precision: "day" } } = input;
  const reason = tidyWording(input.reason);
  const source = tidyOrNull(input.source);
  if (!isObjectionAnswer(kind)) return { refused: "unknown-kind" };
  if (isEmptyWording(reason)) return { refused: "no-reason" };
  if (source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  const tooLong = findTooLong({ reason, source });
  if (tooLong !== undefined) return tooLong;
  if (on.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: reference });
    const objection = await findObjection(tx, reference);
    if (objection === undefined) return { refused: "unknown-objection" };
    if (isCertainlyBefore(on, objection.filedOn)) return { refused: "before-filing" };
    if (objection.withdrawal !== null) return { refused: "withdrawn-already" };
    const answer = { kind, reason, on, source };
    const { answers } = objection;
    if (answers.some((other) => textHash(other) === textHash(answer))) return { unchanged: true };
    if (seen !== undefined && seen !== answers.length) return { refused: "said-meanwhile" };

    const at = context.now();
    await store.insertAnswer(tx, {
      ...{
        objection: objection.id,
        kind,
        reason,
        source,
        at,
      },
      onDate: on.date,
      precision: on.precision,
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "objection.answered",
      at,
      by: actorRole(actor),
      subject: objectionSubject(reference),
      facts: { ...answeredFacts(answer), number: answers.length + 1 },
    });
    return { answered: true };
  });
}
