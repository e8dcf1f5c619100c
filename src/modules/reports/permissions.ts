/** Who may do what with the report. Reading a published one needs no permission. */
import { INSIDE, type Permissions } from "../accounts/index.ts";

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
  "describe-edition": ["coordinator", "editor", "host"],
  "choose-indicators": ["coordinator", "editor", "statistician", "host"],
  "write-section": ["coordinator", "editor", "contributor", "host"],
  "publish-edition": ["coordinator", "host"],
  "see-drafts": INSIDE,
};
