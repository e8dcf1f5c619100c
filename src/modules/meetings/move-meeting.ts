/** A meeting is moved: to another time or place, with the reason. Where it was before stays readable. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { dayOf } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { findBody } from "../bodies/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import {
  checkTiming,
  type DayProblem,
  findDayProblem,
  type TimingProblem,
  type WrittenTiming,
} from "./check-timing.ts";
import { timingOf } from "./meeting.ts";
import { movedFacts } from "./record-facts.ts";
import * as store from "./store/meetings.ts";
import { type LetterWriter, type ToldLetters, tellMembers } from "./tell-members.ts";
import { findTooLong } from "./written.ts";

export type MoveMeetingInput = OnMeeting &
  WrittenTiming & {
    readonly reason: Wording;
    /** How often it had been moved when the person saw it; refused when there are more moves by now. */
    readonly seen?: number;
  };

export type MoveMeetingRefusal =
  | ChangeMeetingRefusal
  | Refusal<"no-reason" | "held-already" | "cancelled-already" | "said-meanwhile" | DayProblem>
  | TimingProblem;

/** `letters` are those to who was invited, to be sent at once. */
export async function moveMeeting(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: MoveMeetingInput,
  letter: LetterWriter,
): Promise<MoveMeetingRefusal | ToldLetters | { readonly unchanged: true }> {
  return changeMeeting(
    context,
    cityId,
    actor,
    { action: "run-meeting", on: input },
    async (scene) => {
      const { tx, meeting, entry, at, account, timeZone } = scene;
      const timing = checkTiming(input);
      if ("refused" in timing) return timing;
      const reason = tidyWording(input.reason);
      if (isEmptyWording(reason)) return { refused: "no-reason" } as const;
      const tooLong = findTooLong({ reason });
      if (tooLong !== undefined) return tooLong;
      if (meeting.held !== null) return { refused: "held-already" } as const;
      if (meeting.cancellation !== null) return { refused: "cancelled-already" } as const;
      const foundedOn = (await findBody(tx, input.body))?.foundedOn ?? null;
      const days = { foundedOn, today: today(context) };
      const problem = findDayProblem(dayOf(timing.startsAt, timeZone), days);
      if (problem !== undefined) return { refused: problem } as const;
      const { startsAt, endsAt, place, online } = timingOf(meeting);
      const before = {
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
        place,
        online,
      };
      const after = {
        ...timing,
        startsAt: timing.startsAt.toISOString(),
        endsAt: timing.endsAt.toISOString(),
      };
      if (textHash(before) === textHash(after)) return { unchanged: true } as const;
      const moves = meeting.timings.length - 1;
      if (input.seen !== undefined && input.seen !== moves)
        return { refused: "said-meanwhile" } as const;
      const number = meeting.timings.length + 1;
      const moved = { ...timing, reason, at };
      await store.insertTiming(tx, { ...moved, meeting: meeting.id, number, account });
      const letters =
        meeting.sending === null
          ? []
          : await tellMembers(context, tx, {
              meeting: { ...meeting, timings: [...meeting.timings, moved] },
              tells: `timing-${number}`,
              letter,
            });
      await record(tx, { ...entry, type: "meeting.moved", facts: movedFacts(number, moved) });
      return { letters };
    },
  );
}
