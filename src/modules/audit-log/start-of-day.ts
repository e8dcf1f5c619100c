/** When a day begins in a time zone, for a list that is narrowed by days. */
import { dayOf, type LocalDate } from "../../kernel/local-date.ts";

const MINUTE = 60_000;
/** No place on earth is further from Greenwich than 14 hours. */
const FURTHEST = 15 * 60;

/** The first minute that belongs to the day there, by halving: also on the days on which clocks are changed. */
export function beginningOf(day: LocalDate, timeZone: string): Date {
  const greenwich = Date.parse(`${day}T00:00:00Z`);
  let before = -FURTHEST;
  let within = FURTHEST;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (dayOf(new Date(greenwich + middle * MINUTE), timeZone) < day) before = middle;
    else within = middle;
  }
  return new Date(greenwich + within * MINUTE);
}
