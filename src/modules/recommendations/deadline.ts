/** The deadline for the city's answer and its moves: each is a fact with an author, and the first deadline stays in sight. */
import { daysBetween, type LocalDate } from "../../kernel/local-date.ts";
import type { DeadlineMove, Recommendation } from "./recommendation.ts";

/** The moves with what each moved, in the order in which they were made. */
export function movesOf(
  first: LocalDate | null,
  made: readonly Omit<DeadlineMove, "from">[],
): readonly DeadlineMove[] {
  return made.map((move, at) => ({ ...move, from: made[at - 1]?.to ?? first }));
}

/** Whether the deadline had certainly passed when it was moved. */
export function movedAfterPassing({ from, on }: DeadlineMove): boolean {
  return from !== null && from < on.date;
}

/** By how many days the moves together have put the deadline off; null where there was none at first. */
export function daysMoved({ firstDueOn, answerDueOn }: Recommendation): number | null {
  return firstDueOn === null || answerDueOn === null ? null : daysBetween(firstDueOn, answerDueOn);
}
