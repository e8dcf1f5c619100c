/** The public face of `objections`. */
export { answerObjection } from "./answer-objection.ts";
export { fileObjection } from "./file-objection.ts";
export { findObjection, listObjections } from "./list-objections.ts";
export { listTurnedAway } from "./list-submissions.ts";
export {
  lateObjectionsFirst,
  type Objection,
  type ObjectionAnswerKind,
  type ObjectionTarget,
  objectionStanding,
  objectionSubject,
} from "./objection.ts";
export { objectionMark } from "./standing.ts";
