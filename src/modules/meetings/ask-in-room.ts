/** A question that somebody asked in the room: the secretary writes it down, with the name only where that was wished. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { record } from "../ledger/index.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { timingOf } from "./meeting.ts";
import { questionFacts } from "./record-facts.ts";
import * as store from "./store/questions.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type AskInRoomRefusal =
  | ChangeMeetingRefusal
  | Refusal<"closed-meeting" | "cancelled-already" | "not-yet" | "no-text">
  | TooLong;

export async function askInRoom(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: OnMeeting & { readonly text: Wording; readonly askedBy?: string | null },
): Promise<AskInRoomRefusal | { readonly question: number }> {
  const how = { action: "run-meeting", on: input } as const;
  return changeMeeting(context, cityId, actor, how, async ({ tx, meeting, entry, at, account }) => {
    const text = tidyWording(input.text);
    const askedBy = tidyOrNull(input.askedBy);
    if (!meeting.isPublic) return { refused: "closed-meeting" } as const;
    if (meeting.cancellation !== null) return { refused: "cancelled-already" } as const;
    if (at < timingOf(meeting).startsAt) return { refused: "not-yet" } as const;
    if (isEmptyWording(text)) return { refused: "no-text" } as const;
    const tooLong = findTooLong({ text, askedBy });
    if (tooLong !== undefined) return tooLong;
    const { number } = await store.nextNumber(tx, { meeting: meeting.id });
    const shownOn = today(context);
    const question = { number, way: "room", text, askedBy, nameRemovedOn: null, shownOn } as const;
    await store.insertQuestion(tx, {
      ...{ ...question, id: newId<"Question">(context), meeting: meeting.id, email: null, at },
      ...{ tokenHash: null, decidedAt: at, by: account },
    });
    await record(tx, { ...entry, type: "question.asked", facts: questionFacts(question) });
    return { question: number };
  });
}
