/** A meeting is cancelled, with the reason. It stays in the list, marked so. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { record, textHash } from "../ledger/index.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import * as store from "./store/meetings.ts";
import { type LetterWriter, type ToldLetters, tellMembers } from "./tell-members.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type CancelMeetingRefusal =
  | ChangeMeetingRefusal
  | Refusal<"no-reason" | "held-already" | "cancelled-already">
  | TooLong;

export async function cancelMeeting(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: OnMeeting & { readonly reason: Wording },
  letter: LetterWriter,
): Promise<CancelMeetingRefusal | ToldLetters> {
  return changeMeeting(
    context,
    cityId,
    actor,
    { action: "run-meeting", on: input },
    async (scene) => {
      const { tx, meeting, entry, at, account } = scene;
      const reason = tidyWording(input.reason);
      if (isEmptyWording(reason)) return { refused: "no-reason" } as const;
      const tooLong = findTooLong({ reason });
      if (tooLong !== undefined) return tooLong;
      if (meeting.held !== null) return { refused: "held-already" } as const;
      if (meeting.cancellation !== null) return { refused: "cancelled-already" } as const;
      await store.insertCancellation(tx, { meeting: meeting.id, reason, at, account });
      const cancelled = { ...meeting, cancellation: { reason, at } };
      const letters =
        meeting.sending === null
          ? []
          : await tellMembers(context, tx, { meeting: cancelled, tells: "cancelled", letter });
      await record(tx, {
        ...entry,
        type: "meeting.cancelled",
        facts: { reason: textHash(reason) },
      });
      return { letters };
    },
  );
}
