/** The secretary lets a question through, or turns it away for a reason that is counted in public. Either way the sender's address goes. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { record } from "../ledger/index.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { isTurnAwayReason } from "./question.ts";
import { questionFacts } from "./record-facts.ts";
import * as store from "./store/questions.ts";

export type DecideQuestionInput = OnMeeting & {
  readonly question: Id<"Question">;
  /** Empty lets it through; else why it is turned away. */
  readonly turnAway: string;
};

export type DecideQuestionRefusal =
  | ChangeMeetingRefusal
  | Refusal<"unknown-question" | "unknown-reason">;

export async function decideQuestion(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: DecideQuestionInput,
): Promise<DecideQuestionRefusal | { readonly question: number } | { readonly turnedAway: true }> {
  const how = { action: "run-meeting", on: input } as const;
  return changeMeeting(context, cityId, actor, how, async ({ tx, meeting, entry, at, account }) => {
    const { question: id, turnAway } = input;
    const waiting = await store.listWaitingRows(tx, { meeting: meeting.id });
    const found = waiting.find((one) => one.id === id);
    if (found === undefined || found.text === null) return { refused: "unknown-question" } as const;
    if (turnAway !== "") {
      if (!isTurnAwayReason(turnAway)) return { refused: "unknown-reason" } as const;
      await store.updateTurnedAway(tx, { id, reason: turnAway, at, by: account });
      const facts = { reason: turnAway };
      await record(tx, { ...entry, type: "question.turned-away", facts });
      return { turnedAway: true } as const;
    }
    const { number } = await store.nextNumber(tx, { meeting: meeting.id });
    const on = today(context);
    await store.updateShown(tx, { id, number, on, at, by: account });
    const shown = {
      text: found.text,
      askedBy: found.asked_by,
      shownOn: on,
      nameRemovedOn: null,
      way: "sent",
    } as const;
    const facts = questionFacts({ number, ...shown });
    await record(tx, { ...entry, type: "question.asked", facts });
    return { question: number };
  });
}
