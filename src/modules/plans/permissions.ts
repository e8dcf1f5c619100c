/** Who may do what with plans. Contributors speak for the measures of their own department; who has spoken for a measure never judges it. */
import { INSIDE, type Permissions } from "../accounts/index.ts";

export type PlanAction =
  | "see-plan-work"
  | "adopt-plan"
  | "revise-plan"
  | "add-measure"
  | "assign-measure"
  | "link-measure"
  | "set-milestone"
  | "move-milestone"
  | "reach-milestone"
  | "record-budget"
  | "record-grant"
  | "report-progress"
  | "end-measure"
  | "evaluate-measure";

export const permissions: Permissions<PlanAction> = {
  "see-plan-work": INSIDE,
  "adopt-plan": ["coordinator", "host"],
  "revise-plan": ["coordinator", "editor", "host"],
  "add-measure": ["coordinator", "editor", "host"],
  "assign-measure": ["coordinator", "host"],
  "link-measure": ["coordinator", "editor", "host"],
  "set-milestone": ["coordinator", "contributor", "host"],
  "move-milestone": ["coordinator", "contributor", "host"],
  "reach-milestone": ["coordinator", "contributor", "host"],
  "record-budget": ["coordinator", "editor", "host"],
  "record-grant": ["coordinator", "editor", "host"],
  "report-progress": ["coordinator", "contributor", "host"],
  "end-measure": ["coordinator", "host"],
  "evaluate-measure": ["coordinator", "body-secretary", "host"],
};
