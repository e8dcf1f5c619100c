/**
 * What came of a case that was weighed, and of each measure of its full assessment: the fourth step of FAIR, said as a dated fact. Until somebody
 * has said it on its day or later, it is due, and once its day has passed it is late by so many days; what is said before is an interim word,
 * unless whoever says it adds that nothing more is to come.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { addDays, daysBetween, type LocalDate } from "../../kernel/local-date.ts";
import { textHash } from "../ledger/index.ts";
import type { ImpactVersion, Mitigation } from "./impact.ts";

/** A measure: of which version of the full assessment, and in which place there, both from 1. */
export type MeasureRef = { readonly impact: number; readonly place: number };

export type FollowUp = {
  /** Counts from 1 in each check. */
  readonly number: number;
  /** Null for the case itself. */
  readonly measure: MeasureRef | null;
  /** By when it was to be followed up when this was said; null where no day was named. */
  readonly dueOn: LocalDate | null;
  readonly text: Wording;
  readonly on: LocalDate;
  /** Said before its day, it settles that day all the same. */
  readonly isFinal: boolean;
  readonly source: string | null;
};

/** What nobody has said yet. */
export type DueFollowUp = {
  readonly reference: string;
  readonly title: Wording;
  /** Who is to say it: the department of the case, or that which has the measure. */
  readonly department: Id<"Department">;
  readonly measure: (MeasureRef & { readonly text: Wording }) | null;
  readonly dueOn: LocalDate;
  /** Whether everybody may read that it is due; a measure of an assessment that is the city's own is not known yet. */
  readonly isReadable: boolean;
};

/** What is to be followed up, as far as a reader may know it. */
export function dueFor<Due extends Pick<DueFollowUp, "isReadable">>(
  { due }: { readonly due: readonly Due[] },
  reader: "everybody" | "inside",
): readonly Due[] {
  return due.filter(({ isReadable }) => reader === "inside" || isReadable);
}

/** Days past the day; 0 in time. */
export function daysLateOf({ dueOn }: Pick<DueFollowUp, "dueOn">, on: LocalDate): number {
  return Math.max(0, daysBetween(dueOn, on));
}

/** So many days before its day it comes onto a desk. */
const DESK_DAYS = 30;

/** The first day that is too far ahead to wait on a desk. */
export function deskEnd(on: LocalDate): LocalDate {
  return addDays(on, DESK_DAYS + 1);
}

/** What a check has for it. */
export type FollowedUp = {
  readonly followUps: readonly FollowUp[];
  readonly impacts: readonly Pick<ImpactVersion, "number" | "mitigations">[];
};

/** What was said of the case, or of a measure; the next version of an assessment has the same measure where its words are the same. */
export function saidOf(
  { followUps, impacts }: FollowedUp,
  measure: Pick<Mitigation, "text"> | null,
): readonly FollowUp[] {
  return followUps.filter((one) => {
    if (one.measure === null || measure === null) return one.measure === measure;
    const { impact, place } = one.measure;
    const of = impacts.find(({ number }) => number === impact)?.mitigations[place - 1];
    return of !== undefined && textHash(of.text) === textHash(measure.text);
  });
}

/** How a word stands to the day on which it was due: said before it, the first one from that day on, or one that needed none. */
export type Came =
  | { readonly as: "interim" | "further" }
  | { readonly as: "settling"; readonly daysLate: number };

type Word = Pick<FollowUp, "number" | "on" | "dueOn" | "isFinal">;

/** Whether a word settles a day: said on it or later, or as the last one about it. */
function settles({ on, dueOn, isFinal }: Word, day: LocalDate): boolean {
  return on >= day || (isFinal && dueOn === day);
}

/** `said`: all that was said of the same case or measure. What is said before the day is shown, and settles nothing unless it is final. */
export function cameAs(one: Word, said: readonly Word[]): Came {
  const { number, on, dueOn } = one;
  if (dueOn === null) return { as: "further" };
  if (!settles(one, dueOn)) return { as: "interim" };
  const isFirst = !said.some((other) => other.number < number && settles(other, dueOn));
  return isFirst
    ? { as: "settling", daysLate: Math.max(0, daysBetween(dueOn, on)) }
    : { as: "further" };
}

/** The last word that came on its day or later, or of which no day was asked; undefined where the case was not followed up yet. */
export function lastFollowedUp(
  followUps: readonly FollowUp[],
): { readonly on: LocalDate; readonly daysLate: number } | undefined {
  const said = followUps.filter(({ measure }) => measure === null);
  const came = said.map((one) => ({ on: one.on, ...cameAs(one, said) }));
  const counts = came.filter((one) => one.as !== "interim");
  const last = counts.findLast((one) => one.as === "settling") ?? counts.at(-1);
  return last && { on: last.on, daysLate: last.as === "settling" ? last.daysLate : 0 };
}

/**
 * The first day on which the case itself is to be followed up and was not; null where none is open. A day that had passed when a later version
 * moved or dropped it stays; what is said on it or later settles it. `listDueRows` has the same of many cases.
 */
export function openDay({
  versions,
  followUps,
}: {
  readonly versions: readonly {
    readonly number: number;
    readonly on: LocalDate;
    readonly reviewOn: LocalDate | null;
    readonly rights: readonly unknown[];
  }[];
  readonly followUps: readonly FollowUp[];
}): LocalDate | null {
  const said = followUps.filter(({ measure }) => measure === null);
  const lastTouching = versions.findLast(({ rights }) => rights.length > 0)?.number ?? 0;
  const days = versions.flatMap(({ number, reviewOn }) => {
    if (reviewOn === null || said.some((one) => settles(one, reviewOn))) return [];
    const gone = versions.find(
      (later) => later.number > number && (later.reviewOn !== null || later.number > lastTouching),
    );
    return gone === undefined || reviewOn < gone.on ? [reviewOn] : [];
  });
  return days.sort()[0] ?? null;
}

/** How a form names what it speaks of: the case, or a measure such as `2.1`. */
export function followUpKey(measure: MeasureRef | null): string {
  return measure === null ? "case" : `${measure.impact}.${measure.place}`;
}

export function readFollowUpKey(text: string): MeasureRef | null | undefined {
  if (text === "case") return null;
  const [, impact, place] = /^([1-9]\d{0,3})\.([1-9]\d{0,3})$/.exec(text) ?? [];
  return impact === undefined ? undefined : { impact: Number(impact), place: Number(place) };
}
