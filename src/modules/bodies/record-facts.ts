/**
 * What the public record says of bodies: codes, numbers, dates and hashes. Of people it holds commitments, never a name. What was not known in
 * earlier entries is null in all.
 */
import type { Wording } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { textHash } from "../ledger/index.ts";
import type { BodyKind, Description, StandingChange } from "./body.ts";
import type { Mandate } from "./mandate.ts";
import type { AdviceAnswer, Hearing } from "./matter.ts";
import type { EndReason, Office, TermKind } from "./membership.ts";

type Facts = RecordedFact["facts"];

export function describedFacts(
  one: Description & { readonly kind: BodyKind; readonly parent: string | null },
): Facts {
  return {
    kind: one.kind,
    name: textHash(one.name),
    about: textHash(one.about),
    ...dateFacts("founded", one.foundedOn),
    sizeNote: textHash(one.sizeNote),
    legalBasis: textHash(one.legalBasis),
    legalUnconfirmed: one.legalUnconfirmed,
    parent: one.parent,
    secretariat: textHash(one.secretariat),
    source: hashOrNull(one.source),
  };
}

export function mandatedFacts(one: Mandate): Facts {
  return {
    number: one.number,
    purpose: textHash(one.purpose),
    tasks: textHash(one.tasks),
    heardIn: textHash(one.heardIn),
    heardDays: one.heardDays,
    answerDays: one.answerDays,
    quorum: one.quorum?.kind ?? null,
    quorumMembers: one.quorum?.kind === "at-least" ? one.quorum.members : null,
    termMonths: one.termMonths,
    balance: textHash(one.balance),
    on: one.on?.date ?? null,
    precision: one.on?.precision ?? null,
    source: hashOrNull(one.source),
  };
}

export function standingFacts({ reason, on, source }: Omit<StandingChange, "change">): Facts {
  return {
    reason: textHash(reason),
    on: on.date,
    precision: on.precision,
    source: hashOrNull(source),
  };
}

export function sectorFacts(one: {
  readonly name: Wording;
  readonly appointedBy: Wording;
  readonly source: string | null;
}): Facts {
  return {
    name: textHash(one.name),
    appointedBy: textHash(one.appointedBy),
    source: hashOrNull(one.source),
  };
}

export function seatFacts(one: {
  readonly number: number;
  readonly sector: Wording;
  readonly reservedFor: Wording;
  readonly votes: boolean;
  readonly followed: boolean;
  readonly from: FactDate | null;
  readonly source: string | null;
}): Facts {
  return {
    number: one.number,
    sector: textHash(one.sector),
    reservedFor: textHash(one.reservedFor),
    votes: one.votes,
    followed: one.followed,
    ...dateFacts("from", one.from),
    source: hashOrNull(one.source),
  };
}

export function seatEndedFacts(one: {
  readonly number: number;
  readonly on: LocalDate;
  readonly reason: Wording;
}): Facts {
  return { number: one.number, on: one.on, reason: textHash(one.reason) };
}

/** `person` is the commitment to the name. */
export function enteredFacts(one: {
  readonly seat: number;
  readonly kind: TermKind;
  readonly person: string | null;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly source: string | null;
}): Facts {
  const { seat, kind, person, from, until, source } = one;
  return { seat, kind, person, from, until, source: hashOrNull(source) };
}

export function termEndedFacts(one: {
  readonly seat: number;
  readonly kind: TermKind;
  readonly from: LocalDate;
  readonly on: LocalDate;
  readonly reason: EndReason;
}): Facts {
  const { seat, kind, from, on, reason } = one;
  return { seat, kind, from, on, reason };
}

export function electedFacts(one: {
  readonly office: Office;
  readonly seat: number;
  readonly from: LocalDate;
  readonly on: LocalDate;
}): Facts {
  const { office, seat, from, on } = one;
  return { office, seat, from, on };
}

/** `interest` is the commitment to what was declared. */
export function declaredFacts(one: {
  readonly seat: number;
  readonly interest: string | null;
  readonly byMember: boolean;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
}): Facts {
  const { seat, interest, byMember, from, until } = one;
  return { seat, interest, byMember, from, until };
}

export function interestEndedFacts(seat: number, on: LocalDate): Facts {
  return { seat, on };
}

/** `groups` is the commitment to the numbers: small ones could be guessed from a hash. */
export function composedFacts(one: {
  readonly number: number;
  readonly ground: string;
  readonly groups: string | null;
  readonly on: LocalDate;
  readonly populationSource: string | null;
}): Facts {
  const { number, ground, groups, on, populationSource } = one;
  return { number, ground, groups, on, populationSource: hashOrNull(populationSource) };
}

export function askedFacts(one: {
  readonly title: Wording;
  readonly caseNumber: string | null;
  readonly department: string | null;
  readonly askedOn: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly source: string | null;
}): Facts {
  return {
    title: textHash(one.title),
    caseNumber: hashOrNull(one.caseNumber),
    department: one.department,
    askedOn: one.askedOn,
    dueOn: one.dueOn,
    source: hashOrNull(one.source),
  };
}

export function hearingFacts(one: Hearing & { readonly number: number }): Facts {
  const { number, kind, side, on, answerDueOn = null } = one;
  const text = textHash(one.text);
  return { number, kind, side, text, on, answerDueOn, source: hashOrNull(one.source) };
}

export function adviceAnsweredFacts(one: AdviceAnswer & { readonly number: number }): Facts {
  const { number, kind, on } = one;
  return { number, kind, reason: textHash(one.reason), on, source: hashOrNull(one.source) };
}

function dateFacts(name: string, on: FactDate | null): Facts {
  return { [`${name}On`]: on?.date ?? null, [`${name}Precision`]: on?.precision ?? null };
}

function hashOrNull(text: string | null): string | null {
  return text === null ? null : textHash(text);
}
