/** One line of the timetable, and of what a figure counts: what was due, when, by whom, and whether it came. */
import type { Wording } from "../../kernel/language.ts";
import {
  daysBetween,
  type FactDate,
  type LocalDate,
  lastDayMeant,
} from "../../kernel/local-date.ts";
import type { AnswerKind, Move, Subject, Verdict } from "./facts.ts";

/** What a line is about. */
export const MATTERS = [
  "answer",
  "verdict",
  "milestone",
  "objection",
  "request",
  "commitment",
  "hearing",
  "unheard",
  "advice",
  "task",
  "claim",
  "progress",
  "owner",
  "promise",
  "figure",
  "move",
  "repetition",
  "edition",
  "meeting",
] as const;
export type Matter = (typeof MATTERS)[number];

/** Whether it came; `unclear`: its date is so inexact that nobody can say whether it was in time. */
export const ARRIVALS = [
  "overdue",
  "late",
  "in-time",
  "unclear",
  "not-yet-due",
  "no-deadline",
  "not-owed",
] as const;
export type Arrival = (typeof ARRIVALS)[number];

export type Row = Subject & {
  readonly matter: Matter;
  /** The day in force; null where nobody set one. */
  readonly dueOn: LocalDate | null;
  /** When it came; null while it has not. */
  readonly on: FactDate | null;
  readonly arrival: Arrival | null;
  /** Days after the due day until it came, or until today; 0 in time. */
  readonly daysLate: number;
  /** Days without a word; 0 where that is not what the line is about. */
  readonly daysSilent: number;
  /** How often the deadline was moved. */
  readonly moved: number;
  readonly answer?: AnswerKind;
  readonly verdict?: Verdict;
  /** In how many editions it stands. */
  readonly times?: number;
  /** Which of several milestones, and what it is called. */
  readonly number?: number;
  readonly milestone?: Wording;
};

type Stated = Partial<Omit<Row, keyof Subject | "matter">>;

/** A line about something; what is not said of it is not known or nothing. */
export function rowOf(subject: Subject, matter: Matter, stated: Stated = {}): Row {
  const { kind, reference, title, right, department, edition, by, about, madeUp } = subject;
  return {
    kind,
    reference,
    title,
    right,
    department,
    edition,
    ...(by === undefined ? {} : { by }),
    ...(about === undefined ? {} : { about }),
    ...(madeUp === undefined ? {} : { madeUp }),
    matter,
    dueOn: null,
    on: null,
    arrival: null,
    daysLate: 0,
    daysSilent: 0,
    moved: 0,
    ...stated,
  };
}

/** The day in force after all moves; null where none was ever set. */
export function dueAfter(firstDueOn: LocalDate | null, moves: readonly Move[]): LocalDate | null {
  return moves.at(-1)?.to ?? firstDueOn;
}

/** Whether something came in time, by the day in force, and how late it is or was. A month or a year is late only if all of it is. */
export function arrivalOf(
  dueOn: LocalDate | null,
  came: FactDate | null,
  on: LocalDate,
): Pick<Row, "dueOn" | "on" | "arrival" | "daysLate"> {
  const known = { dueOn, on: came, daysLate: 0 };
  if (dueOn === null) return { ...known, arrival: "no-deadline" };
  if (came === null) {
    return dueOn < on
      ? { ...known, arrival: "overdue", daysLate: daysBetween(dueOn, on) }
      : { ...known, arrival: "not-yet-due" };
  }
  if (lastDayMeant(came) <= dueOn) return { ...known, arrival: "in-time" };
  return dueOn < came.date
    ? { ...known, arrival: "late", daysLate: daysBetween(dueOn, came.date) }
    : { ...known, arrival: "unclear" };
}

/** Days since a dated fact, at least: counted from the last day that it may mean. */
export function daysSince(fact: FactDate, on: LocalDate): number {
  return Math.max(0, daysBetween(lastDayMeant(fact), on));
}

/** What is most late first, then what has been silent longest, then the newest edition. */
export function byLateness(a: Row, b: Row): number {
  return (
    b.daysLate - a.daysLate ||
    b.daysSilent - a.daysSilent ||
    (b.edition ?? 0) - (a.edition ?? 0) ||
    byName(a, b)
  );
}

/** By the day on which it was due; what has no deadline comes last. */
export function byDueDay(a: Row, b: Row): number {
  return compare(a.dueOn ?? "9999", b.dueOn ?? "9999") || byName(a, b);
}

export function byName(a: Row, b: Row): number {
  return (
    compare(a.reference, b.reference) ||
    MATTERS.indexOf(a.matter) - MATTERS.indexOf(b.matter) ||
    (a.number ?? 0) - (b.number ?? 0) ||
    compare(a.on?.date ?? "", b.on?.date ?? "") ||
    compare(a.dueOn ?? "", b.dueOn ?? "")
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
