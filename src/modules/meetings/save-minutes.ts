/** Minutes are saved as a whole, from a form without a script: merged with what others wrote since the person got the text. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { withLastBreak } from "../../kernel/text-change.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { OnMeeting } from "./change-meeting.ts";
import { addUpdate, type DraftMinutesRefusal, draftMinutes } from "./draft-minutes.ts";
import { textOf, updateTo } from "./minutes/shared-text.ts";
import * as store from "./store/minutes.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type SaveMinutesInput = OnMeeting & {
  readonly text: string;
  /** The number up to which the text held everything when the person got it. */
  readonly based: number;
};

export type SaveMinutesRefusal = DraftMinutesRefusal | Refusal<"base-gone"> | TooLong;

export type SavedMinutes = {
  readonly saved: true;
  /** Others had written meanwhile, and both are there now. */
  readonly merged: boolean;
};

export async function saveMinutes(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { text: sent, based, ...on }: SaveMinutesInput,
): Promise<SaveMinutesRefusal | SavedMinutes> {
  return draftMinutes(context, cityId, actor, on, async (draft) => {
    const text = withLastBreak(sent.replace(/\r\n?/g, "\n"));
    const tooLong = findTooLong({ minutes: text });
    if (tooLong !== undefined) return tooLong;
    const { updates } = draft;
    const last = updates.at(-1)?.number ?? 0;
    // Many updates became one meanwhile, so that nobody knows any more what the text was then.
    const isKnown =
      based <= last && updates.every((one) => one.number <= based || one.since > based);
    if (!isKnown) return { refused: "base-gone" } as const;
    const base = updates.filter((one) => one.number <= based).map((one) => one.change);
    const before = textOf(base);
    // A form gives no blanks at the end of a text; that is no change of it.
    if (text.trim() === before.trim()) return { saved: true, merged: based < last } as const;
    const update = updateTo(base, text);
    if (update !== undefined) await addUpdate(draft, update);
    return { saved: true, merged: based < last } as const;
  });
}

export type MinutesDraft = { readonly text: string; readonly number: number };

/** The draft as it is now. */
export async function readDraft(
  tx: Parameters<typeof store.listUpdateRows>[0],
  meeting: Id<"Meeting">,
): Promise<MinutesDraft> {
  const updates = await store.listUpdateRows(tx, { meeting, after: 0 });
  const text = textOf(updates.map((one) => one.change));
  return { text, number: updates.at(-1)?.number ?? 0 };
}
