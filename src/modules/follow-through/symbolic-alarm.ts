/**
 * The symbolic-city alarm: a city has declared, and for a year nothing was answered, judged or published. After the seed report (6.5):
 * cities that declare themselves human rights cities and follow nothing up. What the city says of itself, and what others ask of it,
 * silences no alarm.
 */
import { type FactDate, type LocalDate, lastDayMeant } from "../../kernel/local-date.ts";
import { type Facts, factsUntil } from "./facts.ts";
import { daysSince } from "./row.ts";

const ALARM_AFTER_DAYS = 365;

export const ACTS = ["answered", "assessed", "published"] as const;
export type Act = (typeof ACTS)[number];

/** The last thing that was answered, judged or published. */
export type LastAct = {
  readonly act: Act;
  /** What it was about: a reference, or the year of a report. */
  readonly reference: string;
  readonly on: FactDate;
  /** Days since then, at least. */
  readonly days: number;
};

export type Alarm = {
  readonly declaredOn: FactDate;
  /** Undefined where nothing was, since the declaration. */
  readonly last: LastAct | undefined;
  /** Days without anything, at least: since the last act or, where there is none, since the declaration. */
  readonly days: number;
};

/** The alarm on a day; undefined where the city has not declared, or something was done within a year. */
export function symbolicAlarm(facts: Facts, on: LocalDate): Alarm | undefined {
  return alarmAmong(factsUntil(facts, on), on);
}

/** The same, among the facts of that day alone. */
export function alarmAmong(facts: Facts, on: LocalDate): Alarm | undefined {
  const { declaredOn } = facts;
  if (declaredOn === null) return undefined;
  const act = lastActOf(facts, on);
  const last = act !== undefined && lastDayMeant(act.on) >= declaredOn.date ? act : undefined;
  const days = Math.min(daysSince(declaredOn, on), last?.days ?? Number.MAX_SAFE_INTEGER);
  return days >= ALARM_AFTER_DAYS ? { declaredOn, last, days } : undefined;
}

/** The last act among the facts of a day. Where only a year or a month is known, its last day counts. */
export function lastActOf(facts: Facts, on: LocalDate): LastAct | undefined {
  let last: Done | undefined;
  const add = (act: Act, reference: string, date: FactDate | null) => {
    if (date === null) return;
    const done = { act, reference, on: date, until: lastDayMeant(date) };
    if (last === undefined || isLater(done, last)) last = done;
  };
  for (const { reference, answers, assessments } of facts.recommendations) {
    for (const answer of answers) add("answered", reference, answer.on);
    for (const assessment of assessments) add("assessed", reference, assessment.on);
  }
  for (const { reference, evaluations, madeUp } of facts.measures ?? []) {
    if (madeUp) continue;
    for (const evaluation of evaluations) add("assessed", reference, evaluation.on);
  }
  for (const { reference, answeredOn } of facts.objections ?? []) {
    add("answered", reference, answeredOn);
  }
  for (const { reference, outOn, madeUp } of facts.editions)
    if (!madeUp) add("published", reference, outOn);
  if (last === undefined) return undefined;
  const { act, reference, on: date } = last;
  return { act, reference, on: date, days: daysSince(date, on) };
}

type Done = Omit<LastAct, "days"> & { readonly until: LocalDate };

/** Of two acts of one day the more public one is told, then the one whose name comes first. */
function isLater(a: Done, b: Done): boolean {
  if (a.until !== b.until) return a.until > b.until;
  if (a.on.date !== b.on.date) return a.on.date > b.on.date;
  if (a.act !== b.act) return ACTS.indexOf(a.act) > ACTS.indexOf(b.act);
  return a.reference < b.reference;
}
