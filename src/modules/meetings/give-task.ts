/** A decision gives somebody a task: a department or a member, by a day. They are written to. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listMemberships } from "../bodies/index.ts";
import { findDepartment } from "../departments/index.ts";
import { record } from "../ledger/index.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import type { Task } from "./decision.ts";
import type { Meeting } from "./meeting.ts";
import { taskFacts } from "./record-facts.ts";
import * as store from "./store/votes.ts";
import type { ToldLetters } from "./tell-members.ts";
import { type TaskLetterWriter, tellOwner } from "./tell-owner.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type GiveTaskInput = OnMeeting & {
  readonly decision: number;
  readonly text: Wording;
  /** The slug of a department, or the term of a member. */
  readonly owner: { readonly department: string } | { readonly term: Id<"Term"> };
  readonly dueOn: LocalDate;
};

export type GiveTaskRefusal =
  | ChangeMeetingRefusal
  | Refusal<"unknown-decision" | "not-carried" | "no-text" | "unknown-owner" | "due-before">
  | TooLong;

/** `letters` are those to the owner, to be sent at once. */
export async function giveTask(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: GiveTaskInput,
  letter: TaskLetterWriter,
): Promise<GiveTaskRefusal | ({ readonly task: number } & ToldLetters)> {
  const how = { action: "run-meeting", on: input } as const;
  return changeMeeting(
    context,
    cityId,
    actor,
    how,
    async ({ tx, meeting, day: on, entry, at, account }) => {
      const text = tidyWording(input.text);
      const decision = meeting.decisions.find(({ number }) => number === input.decision);
      if (decision === undefined) return { refused: "unknown-decision" } as const;
      if (!decision.carried) return { refused: "not-carried" } as const;
      if (isEmptyWording(text)) return { refused: "no-text" } as const;
      const tooLong = findTooLong({ text });
      if (tooLong !== undefined) return tooLong;
      if (input.dueOn < on) return { refused: "due-before" } as const;
      const owner = await findOwner(tx, meeting, on, input.owner);
      if (owner === undefined) return { refused: "unknown-owner" } as const;
      const { number } = await store.nextTaskNumber(tx, { meeting: meeting.id });
      const { dueOn } = input;
      const task = { number, decision: decision.number, text, ...owner, dueOn };
      await store.insertTask(tx, { ...task, meeting: meeting.id, at, account });
      const letters = await tellOwner(context, tx, { meeting, on, task, letter });
      await record(tx, { ...entry, type: "task.given", facts: taskFacts(task) });
      return { task: number, letters };
    },
  );
}

async function findOwner(
  tx: CityTransaction,
  meeting: Meeting,
  on: LocalDate,
  owner: GiveTaskInput["owner"],
): Promise<Pick<Task, "department" | "term"> | undefined> {
  if ("department" in owner) {
    const department = await findDepartment(tx, owner.department);
    return department && { department: department.id, term: null };
  }
  const members = await listMemberships(tx, meeting.body.id, on);
  const member = members.find(({ id }) => id === owner.term);
  return member && { department: null, term: member.id };
}
