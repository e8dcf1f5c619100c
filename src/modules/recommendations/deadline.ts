/** The deadline for the city's answer and its moves: each is a fact with an author, and the first deadline stays in sight. */
import type { LocalDate } from "../../kernel/local-date.ts";
import type { DeadlineMove } from "./recommendation.ts";

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
