/** A task is reported done, on a day and with what was done, by whoever it was given to or by the body's secretary. What was late stays late. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { record } from "../ledger/index.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { readOwnership } from "./read-ownership.ts";
import { doneFacts } from "./record-facts.ts";
import * as store from "./store/votes.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type FinishTaskInput = OnMeeting & {
  readonly task: number;
  readonly note: Wording;
  /** Today, unless it was done before. */
  readonly on?: LocalDate;
};

export type FinishTaskRefusal =
  | ChangeMeetingRefusal
  | Refusal<
      | "unknown-task"
      | "not-your-task"
      | "done-already"
      | "no-note"
      | "future-date"
      | "before-meeting"
    >
  | TooLong;

export async function finishTask(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: FinishTaskInput,
): Promise<FinishTaskRefusal | { readonly done: true }> {
  const how = { action: "report-own-task", on: input } as const;
  return changeMeeting(
    context,
    cityId,
    actor,
    how,
    async ({ tx, meeting, day, entry, at, account, mayReport }) => {
      const now = today(context);
      const { on = now } = input;
      const note = tidyWording(input.note);
      const task = meeting.tasks.find(({ number }) => number === input.task);
      if (task === undefined) return { refused: "unknown-task" } as const;
      const owns = await readOwnership(tx, actor);
      if (!mayReport && !(await owns({ ...task, body: meeting.body.id, on: day })))
        return { refused: "not-your-task" } as const;
      if (task.done !== null) return { refused: "done-already" } as const;
      if (isEmptyWording(note)) return { refused: "no-note" } as const;
      const tooLong = findTooLong({ note });
      if (tooLong !== undefined) return tooLong;
      if (on > now) return { refused: "future-date" } as const;
      if (on < day) return { refused: "before-meeting" } as const;
      const { number } = task;
      await store.insertTaskDone(tx, {
        meeting: meeting.id,
        number,
        onDate: on,
        note,
        at,
        account,
      });
      await record(tx, { ...entry, type: "task.done", facts: doneFacts(number, { on, note }) });
      return { done: true } as const;
    },
  );
}
