/** Who may do what with objections. Who receives them never answers for the city; who answers never enters or withdraws one. */
import { INSIDE, type Permissions } from "../accounts/index.ts";

export type ObjectionAction =
  | "see-objections"
  | "file-objection"
  | "answer-objection"
  | "withdraw-objection";

export const permissions: Permissions<ObjectionAction> = {
  "see-objections": INSIDE,
  "file-objection": ["body-secretary", "host"],
  "answer-objection": ["coordinator", "host"],
  "withdraw-objection": ["body-secretary", "host"],
};
