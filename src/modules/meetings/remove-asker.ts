/** Whoever asked wishes that their name no longer stands with the question: the name goes, the question stays. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { record } from "../ledger/index.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { nameRemovedFacts } from "./record-facts.ts";
import * as store from "./store/questions.ts";

export type RemoveAskerRefusal = ChangeMeetingRefusal | Refusal<"unknown-question" | "no-name">;

export async function removeAsker(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: OnMeeting & { readonly question: number },
): Promise<RemoveAskerRefusal | { readonly removed: true } | { readonly unchanged: true }> {
  const how = { action: "run-meeting", on: input } as const;
  return changeMeeting(context, cityId, actor, how, async ({ tx, meeting, entry }) => {
    const question = meeting.questions.find(({ number }) => number === input.question);
    if (question === undefined) return { refused: "unknown-question" } as const;
    if (question.nameRemovedOn !== null) return { unchanged: true } as const;
    if (question.askedBy === null) return { refused: "no-name" } as const;
    const { number } = question;
    const on = today(context);
    await store.updateNameRemoved(tx, { meeting: meeting.id, number, on });
    const facts = nameRemovedFacts(number, on);
    await record(tx, { ...entry, type: "question.name-removed", facts });
    return { removed: true } as const;
  });
}
