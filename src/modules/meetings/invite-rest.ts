/** Invites those on the body who could not be written to when the agenda was sent, and can be now. Nobody gets the letter twice. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { listUninvited } from "./list-uninvited.ts";
import { timingOf } from "./meeting.ts";
import { type LetterWriter, type ToldLetters, tellMembers } from "./tell-members.ts";

export type InviteRestRefusal =
  | ChangeMeetingRefusal
  | Refusal<"held-already" | "cancelled-already" | "not-sent" | "over-already">;

/** `letters` are those to who was invited, to be sent at once. */
export async function inviteRest(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: OnMeeting,
  letter: LetterWriter,
): Promise<InviteRestRefusal | ToldLetters> {
  return changeMeeting(
    context,
    cityId,
    actor,
    { action: "run-meeting", on: input },
    async ({ tx, meeting, day, at }) => {
      if (meeting.held !== null) return { refused: "held-already" } as const;
      if (meeting.cancellation !== null) return { refused: "cancelled-already" } as const;
      if (meeting.sending === null) return { refused: "not-sent" } as const;
      if (timingOf(meeting).endsAt <= at) return { refused: "over-already" } as const;
      const only = await listUninvited(tx, meeting, day);
      const tells = `timing-${meeting.timings.length}` as const;
      // To them it is an invitation, also where the meeting was moved since the others got theirs.
      const asInvited = { ...meeting, sending: null };
      return {
        letters: await tellMembers(context, tx, { meeting: asInvited, tells, letter, only }),
      };
    },
  );
}
