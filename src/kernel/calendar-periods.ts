/**
 * Periods of the calendar by their parts: years, parts of years, months, weeks, days, and how long something lasts. Undefined where the
 * calendar has no such period: a thirteenth month, a 30 February. After ISO 8601.
 */
import {
  addDays,
  type LocalDate,
  lastDayOfMonth,
  localDate,
  parseLocalDate,
} from "./local-date.ts";

/** From the first to the last day, both included. */
export type Period = { readonly start: LocalDate; readonly end: LocalDate };

/** From the first day of a month to the last day of another. */
export function monthsOf(fromYear: number, fromMonth: number, toYear: number, toMonth: number) {
  return {
    start: localDate(fromYear, fromMonth, 1),
    end: lastDayOfMonth(toYear, toMonth),
  } satisfies Period;
}

/** Twelve months that begin in a month of a year. */
export function yearFrom(year: number, month: number): Period {
  const last = month === 1 ? 12 : month - 1;
  return monthsOf(year, month, month === 1 ? year : year + 1, last);
}

/** A year and the one that follows it, with four or two digits, as one: 2014/15. */
export function splitYear(year: string, next: string, yearStarts: number): Period | undefined {
  const follows = (Number(year) + 1) % (next.length === 2 ? 100 : 10_000) === Number(next);
  // A year that begins in January is not split; offices that split theirs mostly begin it in April.
  return follows ? yearFrom(Number(year), yearStarts === 1 ? 4 : yearStarts) : undefined;
}

/** So many years, months, weeks or days from a day on, as ISO 8601 writes it: P1Y, P3M. */
export function lasting(
  first: Period | undefined,
  count: string,
  unit: string,
): Period | undefined {
  if (first === undefined || Number(count) < 1) return undefined;
  const { start } = first;
  if (unit === "d" || unit === "w")
    return { start, end: addDays(start, Number(count) * (unit === "w" ? 7 : 1) - 1) };
  const [year = 0, monthNumber = 0, dayNumber = 0] = start.split("-").map(Number);
  const months = year * 12 + monthNumber - 1 + Number(count) * (unit === "y" ? 12 : 1);
  if (dayNumber !== 1 || months > 2_300 * 12) return undefined;
  return { start, end: addDays(localDate(Math.floor(months / 12), (months % 12) + 1, 1), -1) };
}

/** A half, third or quarter of a year. */
export function part(year: string, number: string, monthsLong: number): Period | undefined {
  const last = Number(number) * monthsLong;
  if (last < monthsLong || last > 12) return undefined;
  return monthsOf(Number(year), last - monthsLong + 1, Number(year), last);
}

/** One month of a year. */
export function month(year: string, number: number): Period | undefined {
  return number >= 1 && number <= 12
    ? monthsOf(Number(year), number, Number(year), number)
    : undefined;
}

/** The rolling quarters of labour force surveys go over the turn of the year: in Nov-Jan 1993 January is of that year. */
export function monthRange(from: number, to: number, year: number): Period | undefined {
  if (from <= to) return monthsOf(year, from, year, to);
  return to + 12 - from === 2 ? monthsOf(year - 1, from, year, to) : undefined;
}

/** One day as a period. */
export function day(year: string, monthNumber: number, dayNumber: string): Period | undefined {
  const two = (number: number) => String(number).padStart(2, "0");
  const date = parseLocalDate(`${year}-${two(monthNumber)}-${two(Number(dayNumber))}`);
  return date === undefined ? undefined : { start: date, end: date };
}

/** ISO 8601: week 1 is the one with 4 January in it, and weeks begin on Monday. */
export function week(year: string, number: string): Period | undefined {
  const fourth = localDate(Number(year), 1, 4);
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  const start = addDays(fourth, (Number(number) - 1) * 7 - weekday);
  const thursday = addDays(start, 3);
  if (Number(number) < 1 || thursday.slice(0, 4) !== year) return undefined;
  return { start, end: addDays(start, 6) };
}

/** The months of the seasons by their names. */
export const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  vår: [3, 5],
  våren: [3, 5],
  sommer: [6, 8],
  sommeren: [6, 8],
  høst: [9, 11],
  høsten: [9, 11],
  frühling: [3, 5],
  frühjahr: [3, 5],
  herbst: [9, 11],
};
