/** Who may do what with indicators and their figures. Reading what was released needs no permission. */
import { INSIDE, type Permissions } from "../accounts/index.ts";

export const permissions: Permissions<
  "define-indicator" | "import-figures" | "release-figures" | "see-drafts"
> = {
  "define-indicator": ["coordinator", "statistician", "host"],
  "import-figures": ["coordinator", "contributor", "statistician", "host"],
  "release-figures": ["coordinator", "statistician", "host"],
  "see-drafts": INSIDE,
};
