/** A line of what is being said in a public meeting, for those who follow by reading. Afterwards the lines stand as a transcript. */
import type { Id } from "../../kernel/id.ts";
import type { Language } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyText } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { timingOf } from "./meeting.ts";
import * as store from "./store/questions.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type PostLineRefusal =
  | ChangeMeetingRefusal
  | Refusal<"closed-meeting" | "cancelled-already" | "held-already" | "not-yet" | "no-text">
  | TooLong;

/** Whoever writes begins a little earlier, so that those who read find something. */
const BEFORE = 3_600_000;

export async function postLine(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: OnMeeting & { readonly text: string; readonly language: Language },
): Promise<PostLineRefusal | { readonly posted: true }> {
  const how = { action: "run-meeting", on: input } as const;
  return changeMeeting(context, cityId, actor, how, async ({ tx, meeting, at, account }) => {
    const text = tidyText(input.text);
    if (!meeting.isPublic) return { refused: "closed-meeting" } as const;
    if (meeting.cancellation !== null) return { refused: "cancelled-already" } as const;
    if (meeting.held !== null) return { refused: "held-already" } as const;
    if (at.getTime() < timingOf(meeting).startsAt.getTime() - BEFORE)
      return { refused: "not-yet" } as const;
    if (text === "") return { refused: "no-text" } as const;
    const tooLong = findTooLong({ line: text });
    if (tooLong !== undefined) return tooLong;
    const { language } = input;
    await store.insertLine(tx, { meeting: meeting.id, text, language, at, account });
    return { posted: true } as const;
  });
}
