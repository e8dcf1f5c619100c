/** Calendar dates without a time zone, and dates whose source gives only a month or a year. */
import { type Language, LOCALES } from "./language.ts";

declare const realDay: unique symbol;

/** A real calendar day as YYYY-MM-DD; compares as text. */
export type LocalDate = string & { readonly [realDay]: true };

/** How much of a date its source states. */
export type Precision = "day" | "month" | "year";

/** A dated fact's date: the first day that its precision covers. */
export type FactDate = { readonly date: LocalDate; readonly precision: Precision };

/** A date as two columns of a table hold it; null where the table holds none. */
export function factDate(date: LocalDate, precision: Precision): FactDate;
export function factDate(date: LocalDate | null, precision: Precision | null): FactDate | null;
export function factDate(date: LocalDate | null, precision: Precision | null): FactDate | null {
  return date === null || precision === null ? null : { date, precision };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

const MILLISECONDS_A_DAY = 86_400_000;

/** Reads YYYY-MM-DD; undefined when it is not a day that exists. */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const instant = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== text)
    return undefined;
  return text as LocalDate;
}

/** The day with this year, month (1–12) and day of month. Throws when there is no such day. */
export function localDate(year: number, month: number, day: number): LocalDate {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const date = parseLocalDate(text);
  if (date === undefined) throw new RangeError(`No such day: ${text}`);
  return date;
}

/** The last day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): LocalDate {
  return localDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** The day on which an instant falls in a time zone. */
export function dayOf(instant: Date, timeZone: string): LocalDate {
  let formatter = clocks.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
    clocks.set(timeZone, formatter);
  }
  return formatter.format(instant) as LocalDate;
}

/** The last day that a dated fact's date may mean. */
export function lastDayMeant({ date, precision }: FactDate): LocalDate {
  if (precision === "day") return date;
  const month = precision === "year" ? 12 : Number(date.slice(5, 7));
  return lastDayOfMonth(yearOf(date), month);
}

/** Whether every day that the first date may mean is before every day that the second may mean. */
export function isCertainlyBefore(first: FactDate, second: FactDate): boolean {
  return lastDayMeant(first) < second.date;
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

export function addDays(date: LocalDate, days: number): LocalDate {
  const instant = Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_A_DAY;
  return new Date(instant).toISOString().slice(0, 10) as LocalDate;
}

/** The same day some months later, or the last day of a month that has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const at = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  const last = lastDayOfMonth(year, month);
  return localDate(year, month, Math.min(Number(date.slice(8)), Number(last.slice(8))));
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round(
    (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_A_DAY,
  );
}

const PARTS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
};
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A date as people of the language say it, no more exact than its source: 17. mai 2027, May 2027, 2027. */
export function printDate({ date, precision }: FactDate, language: Language): string {
  const key = `${language}/${precision}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(LOCALES[language], {
      ...PARTS[precision],
      timeZone: "UTC",
    });
    formatters.set(key, formatter);
  }
  return formatter.format(new Date(`${date}T00:00:00Z`));
}

/** A whole day as people of the language say it. */
export function printDay(date: LocalDate, language: Language): string {
  return printDate({ date, precision: "day" }, language);
}
