/** Who may do what with files of evidence. What is published is read by everybody. */
import { INSIDE, type Permissions } from "../accounts/index.ts";

export type EvidenceAction = "keep-evidence" | "see-evidence" | "withdraw-evidence";

export const permissions: Permissions<EvidenceAction> = {
  "keep-evidence": ["coordinator", "contributor", "body-secretary", "body-member"],
  "see-evidence": INSIDE,
  "withdraw-evidence": ["coordinator", "body-secretary", "host"],
};
