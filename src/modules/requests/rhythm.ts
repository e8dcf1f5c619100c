/**
 * When a city writes to those it asks: at most once a week to anybody, on a weekday, in working hours. Daily mails without an end are what
 * made people stop reading them elsewhere (IMPACT's scheduler).
 */
import { addDays, dayOf, type LocalDate } from "../../kernel/local-date.ts";

export type Rhythm = {
  /** 1 is Monday, 5 Friday. */
  readonly weekday: number;
  /** From this hour on, where the installation stands. */
  readonly hour: number;
  /** So many days after the due day the head of the department is told. */
  readonly escalateAfter: number;
};

export const USUAL_RHYTHM: Rhythm = { weekday: 2, hour: 7, escalateAfter: 14 };

/** Nobody is written to before and after these hours, nor at weekends. */
const FIRST_HOUR = 6;
const LAST_HOUR = 17;
const FRIDAY = 5;
const LONGEST_PATIENCE = 180;

/** Whether a city may write in this rhythm: on a working day, in working hours, with an end to its patience. */
export function isRhythm({ weekday, hour, escalateAfter }: Rhythm): boolean {
  return (
    isWithin(weekday, 1, FRIDAY) &&
    isWithin(hour, FIRST_HOUR, LAST_HOUR) &&
    isWithin(escalateAfter, 1, LONGEST_PATIENCE)
  );
}

function isWithin(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most;
}

/** A moment as people on the spot see it: the day, its weekday from 1 (Monday), the hour. */
export type LocalMoment = {
  readonly day: LocalDate;
  readonly weekday: number;
  readonly hour: number;
};

export function localMoment(instant: Date, timeZone: string): LocalMoment {
  const day = dayOf(instant, timeZone);
  return { day, weekday: weekdayOf(day), hour: hourOf(instant, timeZone) };
}

/** From 1, Monday, to 7, Sunday. */
export function weekdayOf(day: LocalDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday that a day's week begins with (ISO 8601). */
export function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, 1 - weekdayOf(day));
}

/** Whether anybody may be written to now. */
export function isWorkingTime({ weekday, hour }: LocalMoment, { hour: from }: Rhythm): boolean {
  return weekday <= FRIDAY && hour >= from && hour <= LAST_HOUR;
}

/** Whether the week's reminders are due: from the chosen day on, so that a server that slept over it makes up for it. */
export function isReminderTime(moment: LocalMoment, rhythm: Rhythm): boolean {
  return isWorkingTime(moment, rhythm) && moment.weekday >= rhythm.weekday;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function hourOf(instant: Date, timeZone: string): number {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" });
    clocks.set(timeZone, clock);
  }
  return Number(clock.format(instant));
}
