/**
 * Who may do what with data sets. Reading what was released needs no permission. Cells that are not protected yet are for those who work on
 * them and for the auditor, and for nobody else in the city hall.
 */
import type { Permissions } from "../accounts/index.ts";

export const permissions: Permissions<
  "see-data-sets" | "define-data-set" | "import-data-set" | "fetch-data-set" | "release-data-set"
> = {
  "see-data-sets": ["coordinator", "contributor", "statistician", "reader"],
  "define-data-set": ["coordinator", "statistician", "host"],
  "import-data-set": ["coordinator", "contributor", "statistician", "host"],
  "fetch-data-set": ["coordinator", "statistician", "host"],
  "release-data-set": ["coordinator", "statistician", "host"],
};
