/**
 * An objection: an organisation declares that a decision or an inaction of the city is incompatible with a right, and the city owes an
 * answer by a day. After York's "declaration of incompatibility" (terms of its Human Rights and Equalities Board, 14 December 2023).
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { daysBetween, type FactDate, type LocalDate } from "../../kernel/local-date.ts";
import type { ArticleRef, Right } from "../rights/index.ts";

export const OBJECTION_TARGETS = ["decision", "inaction"] as const;
export const OBJECTION_ANSWERS = ["upheld", "partly", "rejected"] as const;
export type ObjectionTarget = (typeof OBJECTION_TARGETS)[number];
export type ObjectionAnswerKind = (typeof OBJECTION_ANSWERS)[number];

export type ObjectionAnswer = {
  readonly kind: ObjectionAnswerKind;
  readonly reason: Wording;
  readonly on: FactDate;
  readonly source: string | null;
};

export type Objection = {
  readonly id: Id<"Objection">;
  /** Lasting name, such as YORK-OBJ-2027-01. */
  readonly reference: string;
  readonly organisation: string;
  readonly against: ObjectionTarget;
  /** The decision, or what was not done. */
  readonly what: Wording;
  /** When that was; null where nobody said. */
  readonly happenedOn: FactDate | null;
  readonly right: Pick<Right, "id" | "slug" | "name"> | null;
  readonly article: ArticleRef | null;
  /** Why the organisation holds it to be incompatible. */
  readonly text: Wording;
  readonly filedOn: FactDate;
  /** Stored when the deadline began to run; null where only a month or a year of the filing is known. */
  readonly answerDueOn: LocalDate | null;
  readonly source: string | null;
  /** Oldest first. */
  readonly answers: readonly ObjectionAnswer[];
  readonly withdrawal: {
    readonly reason: Wording;
    readonly on: FactDate;
    readonly source: string | null;
  } | null;
};

export type ObjectionStanding =
  | { readonly state: "withdrawn" }
  /** `daysLate`: by how many days the first answer came after its deadline; 0 in time, and where the dates do not say. */
  | { readonly state: "answered"; readonly kind: ObjectionAnswerKind; readonly daysLate: number }
  | { readonly state: "late"; readonly days: number }
  | { readonly state: "unanswered" };

/** Where an objection stands on a day. A late answer stays late. */
export function objectionStanding(objection: Objection, on: LocalDate): ObjectionStanding {
  const { answers, answerDueOn, withdrawal } = objection;
  const last = answers.at(-1);
  const [first] = answers;
  if (last !== undefined && first !== undefined) {
    const days = answerDueOn === null ? 0 : daysBetween(answerDueOn, first.on.date);
    return { state: "answered", kind: last.kind, daysLate: Math.max(0, days) };
  }
  if (withdrawal !== null) return { state: "withdrawn" };
  const days = answerDueOn === null ? 0 : daysBetween(answerDueOn, on);
  return days > 0 ? { state: "late", days } : { state: "unanswered" };
}

/** What waits longest past its deadline first, then what waits, then the rest with the newest first. */
export function lateObjectionsFirst(
  objections: readonly Objection[],
  on: LocalDate,
): readonly Objection[] {
  const rank = (one: Objection) => {
    const standing = objectionStanding(one, on);
    if (standing.state === "late") return -standing.days;
    return standing.state === "unanswered" ? 1 : 2;
  };
  return [...objections].sort(
    (a, b) => rank(a) - rank(b) || b.filedOn.date.localeCompare(a.filedOn.date, "en"),
  );
}

const REFERENCE = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-OBJ-(\d{4})-(\d{2,4})$/;

export function isObjectionReference(text: string, year: number): boolean {
  const found = REFERENCE.exec(text);
  return found !== null && text.length <= 80 && Number(found[1]) === year;
}

/** The next free name in a city's year. */
export function nextObjectionReference(
  citySlug: string,
  year: number,
  taken: readonly string[],
): string {
  const numbers = taken
    .map((reference) => REFERENCE.exec(reference))
    .filter((found) => found !== null && Number(found[1]) === year)
    .map((found) => Number(found?.[2]));
  const number = Math.max(0, ...numbers) + 1;
  return `${citySlug.toUpperCase()}-OBJ-${year}-${String(number).padStart(2, "0")}`;
}

/** What the public record calls the objections of a city together. */
export const OBJECTIONS_SUBJECT = "objections";

/** What the public record calls an objection. */
export function objectionSubject(reference: string): string {
  return `objection/${reference}`;
}

export function isObjectionTarget(text: string): text is ObjectionTarget {
  return (OBJECTION_TARGETS as readonly string[]).includes(text);
}

export function isObjectionAnswer(text: string): text is ObjectionAnswerKind {
  return (OBJECTION_ANSWERS as readonly string[]).includes(text);
}
