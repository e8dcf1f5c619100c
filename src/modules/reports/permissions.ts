/** Who may do what with the report. Reading a published one needs no permission. */
import type { Permissions } from "../accounts/index.ts";

export type ReportAction =
  | "open-edition"
  | "record-past-edition"
  | "describe-edition"
  | "choose-indicators"
  | "write-section"
  | "publish-edition"
  | "see-drafts";

export const permissions: Permissions<ReportAction> = {
  "open-edition": ["coordinator", "host"],
  "record-past-edition": ["coordinator", "host"],
  "describe-edition": ["coordinator", "host"],
  "choose-indicators": ["coordinator", "host"],
  "write-section": ["coordinator", "contributor", "host"],
  "publish-edition": ["coordinator", "host"],
  "see-drafts": ["coordinator", "contributor", "body-secretary", "reader"],
};
