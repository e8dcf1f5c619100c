/** Who may do what with commitments. Contributors speak for those of their own department. */
import { INSIDE, type Permissions } from "../accounts/index.ts";

export type CommitmentAction =
  | "see-commitments"
  | "assign-commitment"
  | "set-deadline"
  | "report-commitment";

export const permissions: Permissions<CommitmentAction> = {
  "see-commitments": INSIDE,
  "assign-commitment": ["coordinator", "host"],
  "set-deadline": ["coordinator", "host"],
  "report-commitment": ["coordinator", "contributor", "host"],
};
