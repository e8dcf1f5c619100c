/** The parts of a period that the detectors reason about. */
import type { Period } from "../../../../kernel/period.ts";

/** The month in which a period begins, 1 to 12. */
export function monthOfStart({ start }: Period): number {
  return Number(start.slice(5, 7));
}

/** The year in which a period begins. */
export function yearOfStart({ start }: Period): number {
  return Number(start.slice(0, 4));
}

/** The months since year 0 in which a period begins: periods of equal length follow each other by a fixed step of it. */
export function monthNumber(period: Period): number {
  return yearOfStart(period) * 12 + monthOfStart(period) - 1;
}
