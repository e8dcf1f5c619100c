/** The public face of `recommendations`. */
export { adoptRecommendation } from "./adopt-recommendation.ts";
export { answerRecommendation } from "./answer-recommendation.ts";
export { assessRecommendation } from "./assess-recommendation.ts";
export { assignRecommendation } from "./assign-recommendation.ts";
export { carryOver } from "./carry-over.ts";
export { claimProgress } from "./claim-progress.ts";
export { closeRecommendation } from "./close-recommendation.ts";
export { type CountedPromises, countPromises } from "./count-promises.ts";
export { knownOf } from "./known.ts";
export { listRecommendationPage, type RecommendationListPage } from "./list-recommendation-page.ts";
export { findRecommendation, listRecommendations } from "./list-recommendations.ts";
export { listScales } from "./list-scales.ts";
export { listReferences, listWords, type RecommendationWords } from "./list-words.ts";
export { matrixBlock } from "./matrix.ts";
export { moveDeadline } from "./move-deadline.ts";
export {
  PROMISE_STATES,
  type PromiseCounts,
  type PromiseState,
  promiseCounts,
  promiseStateOf,
} from "./promises.ts";
export {
  ANSWERS,
  awaitsAnswer,
  awaitsAssessment,
  CLOSINGS,
  daysLate,
  isOver,
  isSettled,
  isSettledBefore,
  type Recommendation,
  standingOf,
  VERDICTS,
} from "./recommendation.ts";
export { recordSubject } from "./reference.ts";
export { reviseRecommendation } from "./revise-recommendation.ts";
export { setVerdictScale } from "./set-verdict-scale.ts";
export { closingMark, runningSentence, standingMark, verdictMark } from "./standing.ts";
export { movedSentence, moveSentence } from "./timing-sentences.ts";
export type { VerdictScale } from "./verdict-scale.ts";
export { silenceSentence, voicesBlock } from "./voices.ts";
export { waitingForAnswer } from "./waiting.ts";
