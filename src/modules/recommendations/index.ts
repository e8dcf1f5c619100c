/** The public face of `recommendations`. */
export { adoptRecommendation } from "./adopt-recommendation.ts";
export { answerRecommendation } from "./answer-recommendation.ts";
export { assessRecommendation } from "./assess-recommendation.ts";
export { carryOver } from "./carry-over.ts";
export { claimProgress } from "./claim-progress.ts";
export { findRecommendation, listRecommendations } from "./list-recommendations.ts";
export { matrixBlock } from "./matrix.ts";
export {
  PROMISE_STATES,
  type PromiseState,
  promiseCounts,
  promiseStateOf,
} from "./promises.ts";
export {
  ANSWERS,
  awaitsAnswer,
  awaitsAssessment,
  daysLate,
  isSettled,
  isSettledBefore,
  type Recommendation,
  standingOf,
  VERDICTS,
} from "./recommendation.ts";
export { recordSubject } from "./reference.ts";
export { runningSentence, standingMark } from "./standing.ts";
export { silenceSentence, voicesBlock } from "./voices.ts";
export { waitingForAnswer, waitingForAssessment } from "./waiting.ts";
