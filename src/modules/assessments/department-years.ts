/**
 * Which departments a year's figures name, and how many cases are left over. A department that weighed nothing is named with a zero: that is the
 * figure that matters.
 */
import { addDays, type LocalDate } from "../../kernel/local-date.ts";

/** Whether a department was there by the end of a day. */
export function isThereBy(day: LocalDate, { foundedAt }: { readonly foundedAt: Date }): boolean {
  return foundedAt < new Date(`${addDays(day, 1)}T00:00:00Z`);
}

/**
 * How many of all cases belong to none of the departments, as far as that is known: what a department had where it was entered, else what it
 * weighed. None of these was weighed. 0 where nothing is left, or all is not known.
 */
export function restOf(
  all: number | null,
  departments: readonly { readonly weighed: number; readonly cases: number | null }[],
): number {
  const theirs = departments.map(({ weighed, cases }) => cases ?? weighed);
  return Math.max(0, (all ?? 0) - theirs.reduce((sum, one) => sum + one, 0));
}
