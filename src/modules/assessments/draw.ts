/**
 * A draw of checks for a body to review: announced with the commitment to a secret seed, its list fixed once the period is over, then drawn
 * by showing the seed. The hashes are those of `transparency/sample-draw.ts`.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { daysBetween, type LocalDate } from "../../kernel/local-date.ts";
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
  /** `days` since the announcement. */
  | { readonly state: "announced" | "listed"; readonly days: number }
  /** `days` since the draw, while nobody has reviewed. */
  | { readonly state: "drawn"; readonly days: number }
  | { readonly state: "reviewed" }
  | { readonly state: "ended" };

/** Where a draw stands on a day: an announced draw that nobody makes says so, day after day. */
export function drawStanding(
  { announcedOn, list, result, ending, review }: Draw,
  on: LocalDate,
): DrawStanding {
  if (ending !== null) return { state: "ended" };
  if (review !== null) return { state: "reviewed" };
  if (result !== null) return { state: "drawn", days: daysBetween(result.on, on) };
  return { state: list === null ? "announced" : "listed", days: daysBetween(announcedOn, on) };
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
