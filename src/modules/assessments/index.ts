/** The public face of `assessments`. */

export { adoptReview } from "./adopt-review.ts";
export { announceDraw } from "./announce-draw.ts";
export { checkSubject } from "./check.ts";
export { countWeighed } from "./count-weighed.ts";
export { countWeighedIn } from "./count-weighed-in.ts";
export { enterCaseCount } from "./enter-case-count.ts";
export { finishCheck } from "./finish-check.ts";
export { finishImpact } from "./finish-impact.ts";
export { fixDrawList } from "./fix-draw-list.ts";
export { followUpCheck } from "./follow-up-check.ts";
export { keepImpact } from "./keep-impact.ts";
export { keepReviewNote } from "./keep-review-note.ts";
export { makeDraw } from "./make-draw.ts";
export { recordDecision } from "./record-decision.ts";
export { replyToReview } from "./reply-to-review.ts";
export { withdrawCheck } from "./withdraw-check.ts";
