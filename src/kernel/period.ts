/**
 * Periods: what stretch of time a figure is about. Sources print them in many forms; each known form becomes an interval of whole
 * days, and a form that is not known is refused, never guessed.
 */
import type { Language } from "./language.ts";
import { LOCALES } from "./language.ts";
import { daysBetween, type LocalDate, lastDayOfMonth, localDate, yearOf } from "./local-date.ts";
import type { Refusal } from "./refusal.ts";

/** From the first to the last day, both included. */
export type Period = { readonly start: LocalDate; readonly end: LocalDate };

/** A period as its source printed it. `partial`: the source says that the period was not over when it counted. */
export type ReadPeriod = { readonly period: Period; readonly partial: boolean };

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
};
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEAR = "((?:19|20)\\d{2})";
const DASH = "\\s*[-–—]\\s*";

function monthOf(name: string | undefined): number {
  return MONTHS[(name ?? "").slice(0, 3).toLowerCase()] ?? Number.NaN;
}

function months(fromYear: number, fromMonth: number, toYear: number, toMonth: number): Period {
  return { start: localDate(fromYear, fromMonth, 1), end: lastDayOfMonth(toYear, toMonth) };
}

/** Twelve months that begin in a month of a year. */
function yearFrom(year: number, month: number): Period {
  const last = month === 1 ? 12 : month - 1;
  return months(year, month, month === 1 ? year : year + 1, last);
}

type Reader = (groups: readonly (string | undefined)[], yearStarts: number) => Period | undefined;

/** A printed form; capital letters make no difference. */
function form(pattern: string): RegExp {
  return new RegExp(pattern, "i");
}

const ONE_MONTH = form(`^${MONTH} ${YEAR}$`);
const MONTHS_OF_A_YEAR = form(`^${MONTH}${DASH}${MONTH} ${YEAR}$`);

const FORMS: readonly (readonly [printedForm: RegExp, read: Reader])[] = [
  [form(`^(?:calendar )?${YEAR}$`), ([year]) => yearPeriod(Number(year))],
  [
    form(`^${YEAR}/(\\d{2}|\\d{4})$`),
    ([year, next], yearStarts) => {
      const start = Number(year);
      const follows = (start + 1) % (next?.length === 2 ? 100 : 10_000) === Number(next);
      return follows ? yearFrom(start, yearStarts === 1 ? 4 : yearStarts) : undefined;
    },
  ],
  [
    form(`^${YEAR}${DASH}${YEAR}(?: (?:total|average|two years|three years))?$`),
    ([from, to]) =>
      Number(from) < Number(to) ? months(Number(from), 1, Number(to), 12) : undefined,
  ],
  [
    MONTHS_OF_A_YEAR,
    ([from, to, year]) =>
      monthOf(from) <= monthOf(to)
        ? months(Number(year), monthOf(from), Number(year), monthOf(to))
        : undefined,
  ],
  [
    ONE_MONTH,
    ([month, year]) => months(Number(year), monthOf(month), Number(year), monthOf(month)),
  ],
  [
    form(`^(\\d{1,2}) ${MONTH} ${YEAR}$`),
    ([day, month, year]) => oneDay(Number(year), monthOf(month), Number(day)),
  ],
  [
    /^(\d{4})-(\d{2})-(\d{2})$/,
    ([year, month, day]) => oneDay(Number(year), Number(month), Number(day)),
  ],
  [
    /^(\d{4})-?Q([1-4])$/i,
    ([year, quarter]) =>
      months(Number(year), Number(quarter) * 3 - 2, Number(year), Number(quarter) * 3),
  ],
  [
    form(`^(spring|summer|autumn) ${YEAR}$`),
    ([season, year]) => {
      const [first, last] = SEASONS[(season ?? "").toLowerCase()] ?? [1, 12];
      return months(Number(year), first, Number(year), last);
    },
  ],
  [
    form(`^year to ${MONTH} ${YEAR}$`),
    ([month, year]) => {
      const last = monthOf(month);
      return last === 12 ? yearPeriod(Number(year)) : yearFrom(Number(year) - 1, last + 1);
    },
  ],
];

function oneDay(year: number, month: number, day: number): Period | undefined {
  const exists =
    month >= 1 && month <= 12 && day >= 1 && day <= Number(lastDayOfMonth(year, month).slice(8));
  if (!exists) return undefined;
  const date = localDate(year, month, day);
  return { start: date, end: date };
}

/** The calendar year. */
export function yearPeriod(year: number): Period {
  return months(year, 1, year, 12);
}

/**
 * Reads a period's printed form: 2017, 2013/14, 2010-2012, Apr-Sep 2018, autumn 2015, 31 March 2019, April 2020, year to March 2024,
 * 2024-Q1, each also with "part-year". `yearStarts` is the month in which the source's split years (2013/14) begin.
 */
export function parsePeriod(
  printed: string,
  yearStarts: number,
): ReadPeriod | Refusal<"unknown-period"> {
  const text = printed.trim().replace(/\s+/g, " ");
  const whole = text.replace(/ part-year$/i, "");
  for (const [printedForm, read] of FORMS) {
    const match = printedForm.exec(whole);
    const period = match === null ? undefined : read(match.slice(1), yearStarts);
    if (period !== undefined) return { period, partial: whole !== text };
  }
  return { refused: "unknown-period" };
}

/** The year that people name a period by: the one in which it ends. */
export function periodYear(period: Period): number {
  return yearOf(period.end);
}

/** How long a period is, in days. */
export function periodDays(period: Period): number {
  return daysBetween(period.start, period.end) + 1;
}

/** Whether two periods share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Orders periods by where they end, then by where they start. */
export function comparePeriods(a: Period, b: Period): number {
  return a.end.localeCompare(b.end) || a.start.localeCompare(b.start);
}

/** A period's printed form for readers of another language: known words are translated, all else stays as the source has it. */
export function printPeriod(printed: string, period: Period, language: Language): string {
  if (language === "en" || /^[\d/–—\- ]+$/.test(printed))
    return printed.replace(/(\d{4})-(\d{4})/, "$1–$2");
  const format = (options: Intl.DateTimeFormatOptions, date: LocalDate) =>
    new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: "UTC" }).format(
      new Date(`${date}T00:00:00Z`),
    );
  const days = periodDays(period);
  const part = / part-year$/i.test(printed) ? PART_YEAR[language] : "";
  if (days === 1) return format({ day: "numeric", month: "long", year: "numeric" }, period.start);
  const season = /^(spring|summer|autumn) (\d{4})$/i.exec(printed);
  if (season)
    return `${SEASON_NAMES[language][season[1]?.toLowerCase() ?? ""] ?? season[1]} ${season[2]}`;
  if (/^calendar \d{4}$/i.test(printed)) return printed.slice(-4);
  if (days <= 31 && ONE_MONTH.test(printed))
    return format({ month: "long", year: "numeric" }, period.start);
  if (MONTHS_OF_A_YEAR.test(printed)) {
    return `${format({ month: "long" }, period.start)}–${format({ month: "long", year: "numeric" }, period.end)}`;
  }
  if (/^\d{4}[-–/]\d{2,4}/.test(printed)) {
    return `${printed.replace(/ (part-year|total|average|two years|three years)$/i, "").replace(/(\d{4})-(\d{4})/, "$1–$2")}${part}`;
  }
  return printed;
}

const PART_YEAR: Readonly<Record<Language, string>> = {
  en: " part-year",
  nb: " (deler av året)",
  de: " (Teil des Jahres)",
};
const SEASON_NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { spring: "spring", summer: "summer", autumn: "autumn" },
  nb: { spring: "våren", summer: "sommeren", autumn: "høsten" },
  de: { spring: "Frühling", summer: "Sommer", autumn: "Herbst" },
};
