/** Who may do what with signatories. Anybody may sign and withdraw; taking a name off the list is for those who answer for it. */
import { INSIDE, type Permissions } from "../accounts/index.ts";

export type SignatoryAction = "see-signatories" | "remove-signatory";

export const permissions: Permissions<SignatoryAction> = {
  "see-signatories": INSIDE,
  "remove-signatory": ["coordinator", "body-secretary"],
};
