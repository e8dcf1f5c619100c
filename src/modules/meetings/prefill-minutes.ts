/** Writes into the draft what is known already: who was there, the agenda, conflicts and decisions. What stands there stays. */
import type { Id } from "../../kernel/id.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { OnMeeting } from "./change-meeting.ts";
import { composeMinutes } from "./compose-minutes.ts";
import { addUpdate, type DraftMinutesRefusal, draftMinutes } from "./draft-minutes.ts";
import { textOf, updateTo } from "./minutes/shared-text.ts";
import { readOwners } from "./read-owners.ts";
import { readRoom } from "./read-room.ts";

export async function prefillMinutes(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  on: OnMeeting,
): Promise<DraftMinutesRefusal | { readonly filled: true } | { readonly unchanged: true }> {
  return draftMinutes(context, cityId, actor, on, async (draft) => {
    const { tx, meeting, day, timeZone, updates } = draft;
    const room = await readRoom(tx, meeting, day);
    const owners = await readOwners(tx, meeting, room.members);
    const known = composeMinutes(meeting, room, { timeZone, owners });
    const base = updates.map((one) => one.change);
    const text = textOf(base);
    if (text.includes(known)) return { unchanged: true } as const;
    const update = updateTo(base, text.trim() === "" ? known : `${text.trimEnd()}\n\n${known}`);
    if (update !== undefined) await addUpdate(draft, update);
    return { filled: true } as const;
  });
}
