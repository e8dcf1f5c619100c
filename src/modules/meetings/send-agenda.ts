/** The agenda is sent: everybody on the body is invited unless the meeting is over, and from then on each change of it is a visible fact. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { publishEvidence } from "../evidence/index.ts";
import { record } from "../ledger/index.ts";
import { agendaOf } from "./agenda.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { timingOf } from "./meeting.ts";
import { sentFacts } from "./record-facts.ts";
import * as store from "./store/agenda.ts";
import { type LetterWriter, type ToldLetters, tellMembers } from "./tell-members.ts";

export type SendAgendaInput = OnMeeting & {
  /** Days before the meeting on which everybody is reminded; three where it is left out, null where nobody is. */
  readonly remindDays?: number | null;
};

export type SendAgendaRefusal =
  | ChangeMeetingRefusal
  | Refusal<"held-already" | "cancelled-already" | "sent-already" | "no-items" | "bad-days">;

const DAYS_BEFORE = 3;
const MOST_DAYS = 30;

export async function sendAgenda(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: SendAgendaInput,
  letter: LetterWriter,
): Promise<SendAgendaRefusal | ToldLetters> {
  const { remindDays = DAYS_BEFORE } = input;
  const isDays = remindDays === null || (Number.isInteger(remindDays) && remindDays > 0);
  return changeMeeting(
    context,
    cityId,
    actor,
    { action: "run-meeting", on: input },
    async (scene) => {
      const { tx, meeting, entry, at, account } = scene;
      if (!isDays || (remindDays ?? 0) > MOST_DAYS) return { refused: "bad-days" } as const;
      if (meeting.held !== null) return { refused: "held-already" } as const;
      if (meeting.cancellation !== null) return { refused: "cancelled-already" } as const;
      if (meeting.sending !== null) return { refused: "sent-already" } as const;
      const agenda = agendaOf(meeting.items);
      if (agenda.length === 0) return { refused: "no-items" } as const;
      // Nobody is invited to what is over, nor reminded of it: the agenda is published alone.
      const isOver = timingOf(meeting).endsAt <= at;
      const sending = { items: agenda.length, remindDays: isOver ? null : remindDays };
      await store.insertSending(tx, { ...sending, meeting: meeting.id, at, account });
      for (const { papers } of agenda)
        await publishEvidence(tx, { evidence: papers, at, by: entry.by });
      const tells = `timing-${meeting.timings.length}` as const;
      const letters = isOver ? [] : await tellMembers(context, tx, { meeting, tells, letter });
      await record(tx, { ...entry, type: "agenda.sent", facts: sentFacts(meeting.items, sending) });
      return { letters };
    },
  );
}
