/**
 * The terms of reference of a body: what it is to do, in which matters it has the right to be heard and within how many days, within how many
 * the city answers it, how many must be there to decide, how long a term lasts, and how even its make-up must be. The version recorded last is in force; the earlier ones stay.
 */
import type { Wording } from "../../kernel/language.ts";
import { addDays, addMonths, type FactDate, type LocalDate } from "../../kernel/local-date.ts";

/** How many of the voting members must be there. */
export type Quorum =
  | { readonly kind: "more-than-half" }
  | { readonly kind: "at-least"; readonly members: number };

/** Of each group of a ground, at least so many in a hundred members. */
export type BalanceRule = { readonly ground: string; readonly least: number };

export type Mandate = {
  /** The first version is 1. */
  readonly number: number;
  readonly purpose: Wording;
  readonly tasks: Wording;
  /** In which matters it has the right to be heard. */
  readonly heardIn: Wording;
  /** How many days it has to say something; null where it has no such right, or no days are known. */
  readonly heardDays: number | null;
  /** How many days the city has to answer its advice; null where none are set. */
  readonly answerDays: number | null;
  readonly quorum: Quorum | null;
  readonly termMonths: number | null;
  readonly balance: readonly BalanceRule[];
  /** When it was adopted; null where no source says, of one that came from a file with its source. */
  readonly on: FactDate | null;
  readonly source: string | null;
};

export const MOST_HEARD_DAYS = 730;
export const MOST_TERM_MONTHS = 240;
/** More grounds than the catalogue has make no rule. */
export const MOST_BALANCE_RULES = 12;

/**
 * The version in force on a day, of all with the first one first; undefined before the first one was adopted. Of which nobody knows since when,
 * it was in force before the next one.
 */
export function mandateOn(versions: readonly Mandate[], on: LocalDate): Mandate | undefined {
  return versions.filter((one) => one.on === null || one.on.date <= on).at(-1);
}

/** How many voting members must be there; without a rule more than half, as in most assemblies. Nobody decides in an empty room. */
export function quorumNeeded(quorum: Quorum | null, votingMembers: number): number {
  if (quorum?.kind === "at-least") return quorum.members;
  return Math.floor(votingMembers / 2) + 1;
}

/** By which day the body is to be heard when it is asked on this one. */
export function heardBy(askedOn: LocalDate, heardDays: number | null): LocalDate | null {
  return heardDays === null ? null : addDays(askedOn, heardDays);
}

/** By which day the city is to answer what it was advised on this one. */
export function answeredBy(advisedOn: LocalDate, answerDays: number | null): LocalDate | null {
  return answerDays === null ? null : addDays(advisedOn, answerDays);
}

/** The last day of a term that begins on this one. */
export function termUntil(from: LocalDate, termMonths: number | null): LocalDate | null {
  return termMonths === null ? null : addDays(addMonths(from, termMonths), -1);
}
