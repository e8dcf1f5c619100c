/** Whether something is still to be done: a recommendation that is neither judged fully met nor closed, a measure that has not ended. */
import type { MeasureFacts, RecommendationFacts } from "./facts.ts";

export function isOpen({
  assessments,
  closings,
}: Pick<RecommendationFacts, "assessments" | "closings">): boolean {
  const judged = assessments.at(-1);
  const last = closings.at(-1);
  if (last?.closed === true) return false;
  // What the body takes up again after it judged it fully met is open once more.
  return judged?.verdict !== "fully" || (last !== undefined && last.on.date >= judged.on.date);
}

export function isMeasureOpen({
  endings,
  evaluations,
}: Pick<MeasureFacts, "endings" | "evaluations">): boolean {
  return evaluations.length === 0 && endings.at(-1)?.ended !== true;
}
