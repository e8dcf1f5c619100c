/** The meeting took place: its counts are read from the attendance, which from then on stays as it is. Without a quorum it was held all the same. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { publishEvidence } from "../evidence/index.ts";
import { record } from "../ledger/index.ts";
import { agendaOf } from "./agenda.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { type Held, timingOf } from "./meeting.ts";
import { readRoom } from "./read-room.ts";
import { heldFacts } from "./record-facts.ts";
import * as store from "./store/meetings.ts";

export type HoldMeetingRefusal =
  | ChangeMeetingRefusal
  | Refusal<"held-already" | "cancelled-already" | "not-yet" | "no-attendance">;

export async function holdMeeting(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: OnMeeting,
): Promise<HoldMeetingRefusal | Held> {
  return changeMeeting(
    context,
    cityId,
    actor,
    { action: "run-meeting", on: input },
    async (scene) => {
      const { tx, meeting, entry, at, account } = scene;
      if (meeting.held !== null) return { refused: "held-already" } as const;
      if (meeting.cancellation !== null) return { refused: "cancelled-already" } as const;
      const { startsAt } = timingOf(meeting);
      if (at < startsAt) return { refused: "not-yet" } as const;
      if (meeting.attendance.length === 0) return { refused: "no-attendance" } as const;
      const room = await readRoom(tx, meeting, scene.day);
      const present = meeting.attendance.filter(({ state }) => state === "present").length;
      const held = { present, voting: room.voters.length, needed: room.needed };
      await store.insertHeld(tx, { ...held, meeting: meeting.id, at, account });
      // An agenda that was never sent is public from now on, and its papers with it.
      if (meeting.sending === null)
        for (const { papers } of agendaOf(meeting.items))
          await publishEvidence(tx, { evidence: papers, at, by: entry.by });
      await record(tx, {
        ...entry,
        type: "meeting.held",
        facts: heldFacts(held, meeting.attendance),
      });
      return held;
    },
  );
}
