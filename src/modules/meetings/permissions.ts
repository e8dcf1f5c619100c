/** Who may do what with meetings and events. The body's secretary runs its meetings; the city answers questions and enters events. */
import type { Permissions } from "../accounts/index.ts";

export type MeetingAction =
  | "see-meetings"
  | "run-meeting"
  | "declare-conflict"
  | "write-minutes"
  | "answer-question"
  | "report-task"
  | "enter-event";

export const permissions: Permissions<MeetingAction> = {
  "see-meetings": ["coordinator", "editor", "body-secretary", "body-member", "reader"],
  "run-meeting": ["body-secretary", "host"],
  "declare-conflict": ["body-secretary", "body-member"],
  "write-minutes": ["body-secretary", "body-member"],
  "answer-question": ["coordinator", "body-secretary", "host"],
  "report-task": ["coordinator", "body-secretary", "host"],
  "enter-event": ["coordinator", "body-secretary", "host"],
};
