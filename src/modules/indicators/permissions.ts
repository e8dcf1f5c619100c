/** Who may do what with indicators and their figures. Reading what was released needs no permission. */
import type { Permissions } from "../accounts/index.ts";

export const permissions: Permissions<
  "define-indicator" | "import-figures" | "release-figures" | "see-drafts"
> = {
  "define-indicator": ["coordinator", "host"],
  "import-figures": ["coordinator", "contributor", "host"],
  "release-figures": ["coordinator", "host"],
  "see-drafts": ["coordinator", "contributor", "body-secretary", "reader"],
};
