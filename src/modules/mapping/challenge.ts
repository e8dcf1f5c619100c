/** Where a challenge stands: open until a dated fact says that somebody took it up, that events overtook it, or why it is closed. */
import type { Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";

export const CHALLENGE_STATES = ["open", "taken-up", "overtaken", "closed"] as const;
export type ChallengeState = (typeof CHALLENGE_STATES)[number];

export const TAKEN_UP_BY = ["plan", "measure", "recommendation"] as const;
export type TakenUpBy = (typeof TAKEN_UP_BY)[number];

export type ChallengeStanding = {
  readonly state: ChallengeState;
  /** What took it up, by its lasting name; only where it was taken up. */
  readonly by: { readonly kind: TakenUpBy; readonly reference: string } | null;
  readonly reason: Wording;
  readonly on: FactDate;
  readonly source: string | null;
};

/** A challenge of which nothing was said is open. */
export function challengeState(standings: readonly ChallengeStanding[]): ChallengeState {
  return standings.at(-1)?.state ?? "open";
}

export function isChallengeState(text: string): text is ChallengeState {
  return (CHALLENGE_STATES as readonly string[]).includes(text);
}

export function isTakenUpBy(text: string): text is TakenUpBy {
  return (TAKEN_UP_BY as readonly string[]).includes(text);
}

/** The form that lasting names of plans, measures and recommendations have; other modules keep those. */
const REFERENCE = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/;

export function isReference(text: string): boolean {
  return text.length <= 80 && REFERENCE.test(text);
}

/** What took a challenge up, in one text, as a form sends it: `plan:YORK-RIGHTS-2023`. */
export function takerText({ kind, reference }: NonNullable<ChallengeStanding["by"]>): string {
  return `${kind}:${reference}`;
}

/** The address below the city's of what took a challenge up. */
export function addressOfTaker({ kind, reference }: NonNullable<ChallengeStanding["by"]>): string {
  return `/${kind}s/${reference}`;
}
