/**
 * Who may do what with meetings and events. The body's secretary runs its meetings; the city answers questions and enters events. Whoever was
 * given a task, themselves or in their department, reports it done: which ones are theirs is asked of each task (`read-ownership.ts`).
 */
import type { Permissions } from "../accounts/index.ts";

export type MeetingAction =
  | "see-meetings"
  | "run-meeting"
  | "declare-conflict"
  | "write-minutes"
  | "answer-question"
  | "report-task"
  | "report-own-task"
  | "enter-event";

export const permissions: Permissions<MeetingAction> = {
  "see-meetings": ["coordinator", "editor", "body-secretary", "body-member", "reader"],
  "run-meeting": ["body-secretary", "host"],
  "declare-conflict": ["body-secretary", "body-member"],
  "write-minutes": ["body-secretary", "body-member"],
  "answer-question": ["coordinator", "body-secretary", "host"],
  "report-task": ["coordinator", "body-secretary", "host"],
  // Everybody but those who only read, keep a key or handle cases.
  "report-own-task": [
    ...(["coordinator", "editor", "contributor", "statistician"] as const),
    ...(["body-secretary", "body-member", "host"] as const),
  ],
  "enter-event": ["coordinator", "body-secretary", "host"],
};
