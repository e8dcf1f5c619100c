/** Who may do what with plans. Contributors speak for the measures of their own department; who has spoken for a measure never judges it. */
import type { Permissions } from "../accounts/index.ts";

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
  "see-plan-work": ["coordinator", "contributor", "body-secretary", "reader"],
  "adopt-plan": ["coordinator", "host"],
  "revise-plan": ["coordinator", "host"],
  "add-measure": ["coordinator", "host"],
  "assign-measure": ["coordinator", "host"],
  "link-measure": ["coordinator", "host"],
  "set-milestone": ["coordinator", "contributor", "host"],
  "move-milestone": ["coordinator", "contributor", "host"],
  "reach-milestone": ["coordinator", "contributor", "host"],
  "record-budget": ["coordinator", "host"],
  "record-grant": ["coordinator", "host"],
  "report-progress": ["coordinator", "contributor", "host"],
  "end-measure": ["coordinator", "host"],
  "evaluate-measure": ["coordinator", "body-secretary", "host"],
};
