/**
 * The secret address in a letter: it opens one person's open requests and nothing else, for three weeks. 256 random bits, of which only the
 * hash is kept.
 */
import { addDays, type LocalDate } from "../../kernel/local-date.ts";

/** What a secret is for: the short form, or the calendar that follows somebody's days. */
export type LinkPurpose = "form" | "calendar";
/** Why a secret no longer opens anything, before its time. */
export type LinkEnd = "handed-over" | "withdrawn" | "replaced";

const LINK_DAYS = 21;
const MILLISECONDS_A_DAY = 86_400_000;

export function linkExpiry(at: Date): Date {
  return new Date(at.getTime() + LINK_DAYS * MILLISECONDS_A_DAY);
}

/** The last day on which a link made today opens anything. */
export function lastLinkDay(today: LocalDate): LocalDate {
  return addDays(today, LINK_DAYS - 1);
}
