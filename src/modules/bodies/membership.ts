/**
 * Who sits on which seat of a body, from when until when. A name is public, for it is a public office, unless the member asked otherwise;
 * when a person is forgotten, the term stays without it.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";

export const TERM_KINDS = ["member", "substitute"] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export const END_REASONS = ["resigned", "moved", "excluded", "died", "body-changed"] as const;
export type EndReason = (typeof END_REASONS)[number];

export const OFFICES = ["chair", "deputy"] as const;
export type Office = (typeof OFFICES)[number];

export type Membership = {
  readonly id: Id<"Term">;
  readonly body: Id<"Body">;
  readonly seat: Id<"Seat">;
  /** Counts within the body. */
  readonly seatNumber: number;
  readonly sector: Wording;
  /** The organisation that the seat is reserved for; empty where it is not. */
  readonly reservedFor: Wording;
  /** What everybody may see: null where the member asked for that, or is forgotten. */
  readonly name: string | null;
  /** What the body itself and the coordinator see; null once the person is forgotten. */
  readonly innerName: string | null;
  readonly account: Id<"Account"> | null;
  readonly from: LocalDate;
  /** The last day in office; null where none is set. */
  readonly until: LocalDate | null;
  readonly kind: TermKind;
  /** Whether the seat has a vote. */
  readonly votes: boolean;
  readonly isChair: boolean;
  readonly isDeputy: boolean;
  /** Why it ended before its time; null where it did not. */
  readonly endReason: EndReason | null;
};

export type Span = { readonly from: LocalDate; readonly until: LocalDate | null };

/** Whether two spans have a day in common; both their ends are days in office. */
export function overlap(first: Span, second: Span): boolean {
  return (
    (second.until === null || first.from <= second.until) &&
    (first.until === null || second.from <= first.until)
  );
}

export function isInOffice({ from, until }: Span, on: LocalDate): boolean {
  return from <= on && (until === null || on <= until);
}

/** Whether two are one person, as far as anybody can tell: the same account, or the same name where an account is missing. */
export function isSamePerson(first: Someone, second: Someone): boolean {
  if (first.account !== null && second.account !== null) return first.account === second.account;
  if (first.name === null || second.name === null) return false;
  return folded(first.name) === folded(second.name);
}

export type Someone = { readonly name: string | null; readonly account: Id<"Account"> | null };

function folded(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

export function isTermKind(text: string): text is TermKind {
  return (TERM_KINDS as readonly string[]).includes(text);
}

export function isEndReason(text: string): text is EndReason {
  return (END_REASONS as readonly string[]).includes(text);
}

export function isOffice(text: string): text is Office {
  return (OFFICES as readonly string[]).includes(text);
}
