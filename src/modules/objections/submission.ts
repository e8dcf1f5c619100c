/**
 * What an organisation sends through the public form: unpublished until its address is confirmed and the body's secretary lets it through.
 * What is turned away is counted in public by reason; address and words are emptied as soon as it is decided.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import type { ObjectionTarget } from "./objection.ts";

export const TURN_AWAY_REASONS = [
  "not-about-the-city",
  "not-an-organisation",
  "personal-data",
  "abuse",
  "sent-twice",
] as const;
export type TurnAwayReason = (typeof TURN_AWAY_REASONS)[number];

export type SentObjection = {
  readonly against: ObjectionTarget;
  readonly what: Wording;
  readonly happenedOn: FactDate | null;
  readonly right: string | null;
  readonly text: Wording;
};

export type WaitingSubmission = SentObjection & {
  readonly id: Id<"ObjectionSubmission">;
  readonly organisation: string;
  readonly sentAt: Date;
};

/** How long the link in the letter works. */
export const CONFIRM_HOURS = 48;
/** How many one address, and everybody together, may send to a city within a day. */
export const MOST_BY_ADDRESS = 3;
export const MOST_A_DAY = 50;

export function isTurnAwayReason(text: string): text is TurnAwayReason {
  return (TURN_AWAY_REASONS as readonly string[]).includes(text);
}
