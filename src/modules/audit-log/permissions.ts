/** Who may read the audit log. Nobody writes in it: the program does. */
import type { Permissions } from "../accounts/index.ts";

export const permissions: Permissions<"see-audit-log"> = {
  "see-audit-log": ["coordinator", "reader"],
};
