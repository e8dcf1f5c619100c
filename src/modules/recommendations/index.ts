/** The public face of `recommendations`. */
export {
  type Adopted,
  type AdoptRecommendationInput,
  type AdoptRecommendationRefusal,
  adoptRecommendation,
} from "./adopt-recommendation.ts";
export {
  type AnswerRecommendationInput,
  type AnswerRecommendationRefusal,
  answerRecommendation,
} from "./answer-recommendation.ts";
export {
  type AssessRecommendationInput,
  type AssessRecommendationRefusal,
  assessRecommendation,
} from "./assess-recommendation.ts";
export { carryOver } from "./carry-over.ts";
export {
  type ClaimProgressInput,
  type ClaimProgressRefusal,
  claimProgress,
} from "./claim-progress.ts";
export { findRecommendation, listRecommendations } from "./list-recommendations.ts";
export { matrixBlock } from "./matrix.ts";
export {
  PROMISE_STATES,
  type PromiseCounts,
  type PromiseState,
  promiseCounts,
  promiseStateOf,
} from "./promises.ts";
export {
  ANSWERS,
  type Answer,
  type AnswerKind,
  type Assessment,
  awaitsAnswer,
  awaitsAssessment,
  daysLate,
  isAnswerKind,
  isSettled,
  isSettledBefore,
  isVerdict,
  latestEdition,
  type ProgressClaim,
  type Recommendation,
  type Standing,
  standingOf,
  timesMade,
  VERDICTS,
  type Verdict,
} from "./recommendation.ts";
export { recordSubject } from "./reference.ts";
export { answerMark, type Mark, runningSentence, standingMark, verdictMark } from "./standing.ts";
export { silenceSentence, sourceLine, voicesBlock } from "./voices.ts";
export { promisedByCity, waitingForAnswer, waitingForAssessment } from "./waiting.ts";
