/** A question is answered in writing. A later answer stands beside the earlier ones. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { record, textHash } from "../ledger/index.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { answerFacts } from "./record-facts.ts";
import * as store from "./store/questions.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type AnswerQuestionRefusal =
  | ChangeMeetingRefusal
  | Refusal<"unknown-question" | "no-text" | "said-meanwhile">
  | TooLong;

export async function answerQuestion(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: OnMeeting & {
    readonly question: number;
    readonly text: Wording;
    /** How many answers the person had before them. */
    readonly seen?: number;
  },
): Promise<AnswerQuestionRefusal | { readonly answered: true } | { readonly unchanged: true }> {
  const how = { action: "answer-question", on: input } as const;
  return changeMeeting(context, cityId, actor, how, async ({ tx, meeting, entry, at, account }) => {
    const text = tidyWording(input.text);
    const question = meeting.questions.find(({ number }) => number === input.question);
    if (question === undefined) return { refused: "unknown-question" } as const;
    if (isEmptyWording(text)) return { refused: "no-text" } as const;
    const tooLong = findTooLong({ text });
    if (tooLong !== undefined) return tooLong;
    const { answers } = question;
    if (answers.some((one) => textHash(one.text) === textHash(text)))
      return { unchanged: true } as const;
    if (input.seen !== undefined && input.seen !== answers.length)
      return { refused: "said-meanwhile" } as const;
    const on = today(context);
    const number = answers.length + 1;
    await store.insertAnswer(tx, {
      ...{ meeting: meeting.id, question: question.number, number, text, onDate: on },
      ...{ decision: null, at, account },
    });
    const facts = answerFacts(question.number, number, { text, on, decision: null });
    await record(tx, { ...entry, type: "question.answered", facts });
    return { answered: true } as const;
  });
}
