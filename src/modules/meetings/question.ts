/**
 * A question to a public meeting: sent before through the form, or asked in the room. What was sent is not public until its address is
 * confirmed and the secretary lets it through; it is answered in writing, and until then everybody sees for how long it waits.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { daysBetween, type LocalDate } from "../../kernel/local-date.ts";

export const QUESTION_WAYS = ["sent", "room"] as const;
export type QuestionWay = (typeof QUESTION_WAYS)[number];

export const TURN_AWAY_REASONS = [
  "not-about-the-meeting",
  "personal-data",
  "abuse",
  "sent-twice",
] as const;
export type TurnAwayReason = (typeof TURN_AWAY_REASONS)[number];

export type QuestionAnswer = {
  readonly text: Wording;
  readonly on: LocalDate;
  /** The decision of the meeting that it is; null where nobody decided it. */
  readonly decision: number | null;
};

export type Question = {
  readonly number: number;
  readonly way: QuestionWay;
  readonly text: Wording;
  /** Only where whoever asked wished it. */
  readonly askedBy: string | null;
  /** When the name was taken away on the wish of whoever asked; null where it was not, or where none ever stood there. */
  readonly nameRemovedOn: LocalDate | null;
  readonly shownOn: LocalDate;
  /** Oldest first. */
  readonly answers: readonly QuestionAnswer[];
};

export type WaitingQuestion = {
  readonly id: Id<"Question">;
  readonly text: Wording;
  readonly askedBy: string | null;
};

/** How long the link in the letter works. */
export const CONFIRM_HOURS = 48;
/** How many one address, and everybody together, may send to a city within a day. */
export const MOST_BY_ADDRESS = 3;
export const MOST_A_DAY = 100;

/** For how many days a question has waited; undefined once it is answered. */
export function daysWaiting(question: Question, on: LocalDate): number | undefined {
  return question.answers.length > 0 ? undefined : Math.max(0, daysBetween(question.shownOn, on));
}

export function isTurnAwayReason(text: string): text is TurnAwayReason {
  return (TURN_AWAY_REASONS as readonly string[]).includes(text);
}
