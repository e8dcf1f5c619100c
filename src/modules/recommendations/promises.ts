/** The state of a city's promises as five counts that add up: each recommendation is counted once. */
import type { LocalDate } from "../../kernel/local-date.ts";
import { daysLate, isClosed, isSettled, type Recommendation } from "./recommendation.ts";

export const PROMISE_STATES = [
  "done",
  "underWay",
  "late",
  "unanswered",
  "declined",
  "closed",
] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];
export type PromiseCounts = Readonly<Record<PromiseState, number>>;

/**
 * The one state in which a recommendation is counted; the first that fits:
 * `done`: the body judged it fully met, last of all it said.
 * `closed`: the body has ended it without that: it was overtaken or withdrawn.
 * `declined`: the city's latest answer turns it down or says that it is not the city's to decide.
 * `underWay`: the city accepted it wholly or in part; or has said what it did; or the body found it followed in part. A claim does
 * not stop the clock: where the answer itself is overdue, only the body's finding does.
 * `late`: the deadline has passed without an answer.
 * `unanswered`: nothing is known that the city said, and no deadline has passed.
 */
export function promiseStateOf(recommendation: Recommendation, on: LocalDate): PromiseState {
  if (isSettled(recommendation)) return "done";
  if (isClosed(recommendation)) return "closed";
  const answer = recommendation.answers.at(-1)?.kind;
  if (answer === "rejected" || answer === "outside-competence") return "declined";
  if (answer !== undefined) return "underWay";
  const verdict = recommendation.assessments.at(-1)?.verdict;
  if (verdict === "largely" || verdict === "unevenly") return "underWay";
  if (daysLate(recommendation, on) > 0) return "late";
  return recommendation.claims.length > 0 ? "underWay" : "unanswered";
}

/** How many recommendations are in each state on a day. The counts add up to the number of recommendations. */
export function promiseCounts(
  recommendations: readonly Recommendation[],
  on: LocalDate,
): PromiseCounts {
  const counts = { done: 0, underWay: 0, late: 0, unanswered: 0, declined: 0, closed: 0 };
  for (const recommendation of recommendations) counts[promiseStateOf(recommendation, on)] += 1;
  return counts;
}
