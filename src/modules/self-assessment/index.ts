/** The public face of `self-assessment`. */

export { answerElement } from "./answer-element.ts";
export { parseSelfAssessmentFile } from "./commands/self-assessment-file.ts";
export { findFramework } from "./list-frameworks.ts";
export { listPublished } from "./list-self-assessments.ts";
export { loadSelfAssessmentFile } from "./load-self-assessment-file.ts";
export { openSelfAssessment } from "./open-self-assessment.ts";
export { publishSelfAssessment } from "./publish-self-assessment.ts";
