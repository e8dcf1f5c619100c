/** Whose turn it is: which recommendations wait for the city's word and which for the body's, the latest ones first. */
import type { LocalDate } from "../../kernel/local-date.ts";
import {
  awaitsAnswer,
  awaitsAssessment,
  daysLate,
  isOver,
  type Recommendation,
} from "./recommendation.ts";

/** Those that the city has not answered. */
export function waitingForAnswer(
  recommendations: readonly Recommendation[],
  on: LocalDate,
): readonly Recommendation[] {
  return lateFirst(recommendations.filter(awaitsAnswer), on);
}

/** Those that the city has answered and the body has neither judged fully met nor closed: the city can say what it has done. */
export function promisedByCity(
  recommendations: readonly Recommendation[],
  on: LocalDate,
): readonly Recommendation[] {
  return lateFirst(
    recommendations.filter((one) => one.answers.length > 0 && !isOver(one)),
    on,
  );
}

/** Those that the body has not judged since they last entered an edition, and may judge on that day: some windows open later. */
export function waitingForAssessment(
  recommendations: readonly Recommendation[],
  on: LocalDate,
): readonly Recommendation[] {
  const isOpen = ({ judgeFrom }: Recommendation) => judgeFrom === null || judgeFrom <= on;
  return lateFirst(
    recommendations.filter((one) => awaitsAssessment(one) && isOpen(one)),
    on,
  );
}

/** By lateness, then by deadline, those without one last; else as they came. */
function lateFirst(
  recommendations: readonly Recommendation[],
  on: LocalDate,
): readonly Recommendation[] {
  const due = ({ answers, answerDueOn }: Recommendation) =>
    answers.length > 0 ? "9999" : (answerDueOn ?? "9999");
  return [...recommendations].sort(
    (a, b) => daysLate(b, on) - daysLate(a, on) || due(a).localeCompare(due(b), "en"),
  );
}
