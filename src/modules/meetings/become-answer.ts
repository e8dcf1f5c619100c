/**
 * A decision is the body's written answer to a question that its meeting was asked: it stands with the question in the words that were
 * decided, and each leads to the other. A body answers for itself alone; what the city answers to a recommendation, the city decides.
 */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { record } from "../ledger/index.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { answerFacts, followUpFacts } from "./record-facts.ts";
import * as questions from "./store/questions.ts";
import * as votes from "./store/votes.ts";

export type BecomeAnswerRefusal =
  | ChangeMeetingRefusal
  | Refusal<"unknown-decision" | "not-carried" | "no-question">;

export async function becomeAnswer(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: OnMeeting & { readonly decision: number; readonly question: number },
): Promise<BecomeAnswerRefusal | { readonly answered: true } | { readonly unchanged: true }> {
  const how = { action: "run-meeting", on: input } as const;
  return changeMeeting(context, cityId, actor, how, async ({ tx, meeting, entry, at, account }) => {
    const decision = meeting.decisions.find(({ number }) => number === input.decision);
    if (decision === undefined) return { refused: "unknown-decision" } as const;
    if (!decision.carried) return { refused: "not-carried" } as const;
    const question = meeting.questions.find(({ number }) => number === input.question);
    if (question === undefined) return { refused: "no-question" } as const;
    const followUp = { kind: "answer", reference: String(question.number) } as const;
    const of = { meeting: meeting.id, at, account };
    const by = decision.number;
    const inserted = await votes.insertFollowUp(tx, { ...of, ...followUp, decision: by });
    if (inserted === 0) return { unchanged: true } as const;
    const number = question.answers.length + 1;
    const answer = { text: decision.text, on: today(context), decision: by };
    await questions.insertAnswer(tx, {
      ...{ ...of, question: question.number, number, text: answer.text, onDate: answer.on },
      decision: by,
    });
    await record(tx, {
      ...{ ...entry, type: "question.answered" },
      facts: answerFacts(question.number, number, answer),
    });
    const facts = followUpFacts(by, followUp);
    await record(tx, { ...entry, type: "decision.followed", facts });
    return { answered: true } as const;
  });
}
