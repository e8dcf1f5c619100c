/**
 * A draw of checks for a body to review: announced with the commitment to a secret seed, its list fixed once the period is over, then drawn
 * by showing the seed. The hashes are those of `transparency/sample-draw.ts`.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import {
  addDays,
  addMonths,
  daysBetween,
  type LocalDate,
  lastDayOfMonth,
} from "../../kernel/local-date.ts";
import type { Review } from "./review.ts";

export type Draw = {
  readonly id: Id<"Draw">;
  /** Counts from 1 in each city. */
  readonly number: number;
  /** Of the checks that were finished from this day to that one, both counted. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly size: number;
  /** SHA-256 of the seed, as 64 hexadecimal digits; so are list hash and seed. */
  readonly commitment: string;
  readonly announcedOn: LocalDate;
  readonly list: {
    readonly references: readonly string[];
    readonly hash: string;
    readonly on: LocalDate;
  } | null;
  readonly result: {
    readonly seed: string;
    readonly sample: readonly string[];
    readonly on: LocalDate;
  } | null;
  readonly ending: { readonly reason: Wording; readonly on: LocalDate } | null;
  readonly review: Review | null;
};

export type DrawStanding =
  /** Announced, and its period is not over: nothing can be done yet. */
  | { readonly state: "running" }
  /** `days` since the announcement, `waiting` since the next step could be taken. */
  | { readonly state: "announced" | "listed"; readonly days: number; readonly waiting: number }
  /** `days` since the draw, while nobody has reviewed. */
  | { readonly state: "drawn"; readonly days: number }
  | { readonly state: "reviewed" }
  | { readonly state: "ended" };

/** Where a draw stands on a day: an announced draw that nobody makes says so, day after day. */
export function drawStanding(
  { to, announcedOn, list, result, ending, review }: Draw,
  on: LocalDate,
): DrawStanding {
  if (ending !== null) return { state: "ended" };
  if (review !== null) return { state: "reviewed" };
  if (result !== null) return { state: "drawn", days: daysBetween(result.on, on) };
  const days = daysBetween(announcedOn, on);
  if (list !== null) return { state: "listed", days, waiting: daysBetween(list.on, on) };
  if (on <= to) return { state: "running" };
  return { state: "announced", days, waiting: Math.min(days, daysBetween(to, on)) };
}

/**
 * Of how much of the period it could be known, when the draw was announced, what had been finished in it. Whoever knows all of the list and
 * runs the server could have tried seeds until they liked the sample; of a draw that was announced before its period nobody could.
 */
export type KnownBefore =
  | { readonly of: "nothing" }
  | { readonly of: "days"; readonly days: number; readonly all: number }
  | { readonly of: "all" };

export function knownBefore({
  from,
  to,
  announcedOn,
}: Pick<Draw, "from" | "to" | "announcedOn">): KnownBefore {
  if (announcedOn > to) return { of: "all" };
  const days = daysBetween(from, announcedOn);
  return days > 0 ? { of: "days", days, all: daysBetween(from, to) + 1 } : { of: "nothing" };
}

const A_MONTH = 1;

/** The period that a form offers: from today, or after the last draw that was not called off, to the end of that quarter or a month on. */
export function offeredPeriod(
  draws: readonly Pick<Draw, "to" | "ending">[],
  on: LocalDate,
): { readonly from: LocalDate; readonly to: LocalDate } {
  const free = draws.filter(({ ending }) => ending === null).map(({ to }) => addDays(to, 1));
  const from = [on, ...free].sort().at(-1) ?? on;
  const [year = 0, month = 1] = from.split("-").map(Number);
  const quarterEnd = lastDayOfMonth(year, Math.ceil(month / 3) * 3);
  const monthOn = addMonths(from, A_MONTH);
  if (quarterEnd < monthOn) return { from, to: monthOn };
  return { from, to: quarterEnd };
}

/** Whether two periods have a day in common. */
export function overlaps(
  one: { readonly from: LocalDate; readonly to: LocalDate },
  other: { readonly from: LocalDate; readonly to: LocalDate },
): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** The most that a body reads. */
export const LARGEST_SAMPLE = 500;

/** What the public record calls a draw. */
export function drawSubject(number: number): string {
  return `sample-draw/${number}`;
}
