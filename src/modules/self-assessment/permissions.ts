/** Who may do what with self-assessments. They are the city's own; whoever judges the city has other means, and reads them like everybody. */
import { INSIDE, type Permissions } from "../accounts/index.ts";

export type SelfAssessmentAction =
  | "see-self-assessments"
  | "assess-element"
  | "open-self-assessment"
  | "publish-self-assessment"
  | "add-framework";

export const permissions: Permissions<SelfAssessmentAction> = {
  "see-self-assessments": INSIDE,
  "assess-element": ["coordinator", "editor", "host"],
  "open-self-assessment": ["coordinator", "editor", "host"],
  "publish-self-assessment": ["coordinator", "host"],
  "add-framework": ["coordinator", "host"],
};
