/** A comment: what the city says beside a line about one thing, in public and for good. */
import type { Wording } from "../../kernel/language.ts";
import { findTooLong } from "../../kernel/written.ts";
import type { FollowThrough } from "./follow-through.ts";
import type { Row } from "./row.ts";

export type Comment = {
  /** The reference of what the line is about: GRAZ-2025-01, hate-crime, 2023. */
  readonly reference: string;
  readonly text: Wording;
  readonly at: Date;
};

/** In characters. */
const LONGEST_COMMENT = 2_000;

export function isTooLong(text: Wording): boolean {
  return findTooLong({ text }, { text: LONGEST_COMMENT }) !== undefined;
}

/** The first line about a thing, the timetable's before the figures'; undefined where there is none. */
export function findLine(
  { timetable, figures }: Pick<FollowThrough, "timetable" | "figures">,
  reference: string,
): Row | undefined {
  const isIt = (row: Row) => row.reference === reference;
  return timetable.find(isIt) ?? figures.flatMap(({ rows }) => rows).find(isIt);
}

/** What the public record calls the line. */
export function recordSubject(reference: string): string {
  return `follow-through/${reference}`;
}
