/** Who may do what with data sets. Reading what was released needs no permission. */
import type { Permissions } from "../accounts/index.ts";

export const permissions: Permissions<
  "define-data-set" | "import-data-set" | "fetch-data-set" | "release-data-set"
> = {
  "define-data-set": ["coordinator", "host"],
  "import-data-set": ["coordinator", "contributor", "host"],
  "fetch-data-set": ["coordinator", "host"],
  "release-data-set": ["coordinator", "host"],
};
