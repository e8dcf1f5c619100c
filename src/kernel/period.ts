/**
 * Periods: what stretch of time a figure is about. Sources print them in many forms; each known form becomes an interval of whole
 * days, and a form that is not known is refused, never guessed.
 */
import { monthsOf, type Period } from "./calendar-periods.ts";
import type { Language } from "./language.ts";
import { LOCALES } from "./language.ts";
import { daysBetween, type LocalDate, yearOf } from "./local-date.ts";
import { type FormKind, type FormReading, readForm, readingsOf } from "./period-forms.ts";
import type { Refusal } from "./refusal.ts";

export type { Period };

/** A period as its source printed it. `partial`: the source says that the period was not over when it counted. */
export type ReadPeriod = { readonly period: Period; readonly partial: boolean };

/** What may be known of a column of periods beforehand. */
export type PeriodHints = {
  /** The month in which split years such as 2014/15 begin (1 to 12). */
  readonly yearStarts?: number;
};

/** One period of a column. `assumed`: it is a split year, and nothing said in which month that begins. */
export type ColumnPeriod = ReadPeriod & { readonly assumed: boolean };

/** The calendar year. */
export function yearPeriod(year: number): Period {
  return monthsOf(year, 1, year, 12);
}

/** British, Norwegian and Canadian public accounts run from April, the most common of split years in the files we know. */
const SPLIT_YEAR_STARTS = 4;

/**
 * Reads a period's printed form: 2017, 2013/14, 2010-2012, Apr-Sep 2018, autumn 2015, 31 March 2019, April 2020, year to March 2024,
 * 2024-Q1, 2024K1, 2024M05, 2024-05, 2020-W05, 2007/08 to 2008/09 and their like in Norwegian and German, each also with a note behind it
 * ("(baseline)", "[Note 2]", "*") or "part-year". `yearStarts` is the month in which the source's split years (2013/14) begin. A year and
 * two digits are a month wherever they can be one, as ISO 8601 and SDMX write it; where files mix it with split years, read the whole
 * column with `readPeriods`.
 */
export function parsePeriod(
  printed: string,
  yearStarts: number,
): ReadPeriod | Refusal<"unknown-period"> {
  const { text, partial } = bare(printed);
  const read = readStretch(text, { yearStarts, dashed: "month" });
  return read === undefined ? { refused: "unknown-period" } : { period: read.period, partial };
}

/**
 * Reads all the periods of one column together, because 2011-12 and 03/04/2015 can each mean two things: the column's other cells decide,
 * and where they don't, the cell is refused. Gives one answer a cell, in their order.
 */
export function readPeriods(
  printed: readonly string[],
  { yearStarts }: PeriodHints,
): readonly (ColumnPeriod | Refusal<"unknown-period" | "ambiguous-period">)[] {
  const cells = printed.map(bare);
  const stretches = cells.flatMap(({ text }) => [text, ...text.split(RANGE)]);
  // Whoever says when the split years begin says that there are some.
  const dashed = dashedIn(stretches) ?? (yearStarts === undefined ? undefined : "split-year");
  const slashed = decided(stretches, "slashed", ["day-first", "month-first"] as const);
  const reading = {
    yearStarts: yearStarts ?? SPLIT_YEAR_STARTS,
    ...(dashed === undefined ? {} : { dashed }),
    ...(slashed === undefined ? {} : { slashed }),
  };
  const stated = yearStarts !== undefined && yearStarts !== 1;
  return cells.map(({ text, partial }) => {
    const read = readStretch(text, reading);
    if (read !== undefined) return { period: read.period, partial, assumed: read.split && !stated };
    const another = readStretch(text, { ...reading, dashed: "month", slashed: "day-first" });
    return { refused: another === undefined ? "unknown-period" : "ambiguous-period" };
  });
}

const RANGE = /\s(?:to|til|till|bis|-)\s|_/;

/** Years pooled by threes and fives (2012-14) show themselves where a cell can be nothing else and every other can be it too. */
function dashedIn(texts: readonly string[]): FormReading["dashed"] {
  const found = texts.map(readingsOf).filter((one) => one?.kind === "dashed");
  const pooled = found.some((one) => one?.allows.length === 1 && one.allows[0] === "years");
  if (pooled && found.every((one) => one?.allows.includes("years"))) return "years";
  return decided(texts, "dashed", ["month", "split-year"] as const);
}

/** The one reading that every cell of the column allows, when some cell allows no other. */
function decided<Reading extends string>(
  texts: readonly string[],
  kind: FormKind,
  readings: readonly [Reading, Reading],
): Reading | undefined {
  const found = texts
    .map(readingsOf)
    .filter((one) => one?.kind === kind)
    .map((one) => readings.filter((reading) => one?.allows.includes(reading)));
  const certain = new Set(found.filter((allows) => allows.length === 1).flat());
  const left = readings.filter((one) => certain.has(one));
  return left.length === 1 ? left[0] : undefined;
}

const MARKS = /(?:\s*(?:[*†‡¹²³⁴-⁹]|\^\d|\((?:\d{1,2}|[a-z][a-z .,]*)\)|\[[a-z0-9 .,]{1,40}\]))+$/u;
const PART =
  /\s*[(,-]?\s*(?:part[- ]?year|part of (?:the )?year|partial(?: year)?|deler av året|del av året|hittil i år|year to date|ytd|teil des jahres)\)?$/u;
/** In brackets behind a year these are a part of the period, not a remark on it. */
const MEANING =
  /\b(?:[qk][1-4]|[hs][12]|half|quarter|kvartal|quartal|halvår|halbjahr|tertial|to|til|bis)\b|jan|feb|mar|mär|apr|ma[iyj]|jun|jul|aug|sep|o[ck]t|nov|de[csz]|spring|summer|autumn|winter|høst|vår|herbst/u;

/** No office prints a period with its notes in more characters; what is longer is not read, as some patterns would take very long over it. */
const LONGEST_PRINTED = 500;

/** Without what stands behind a period as a remark: notes, stars, and that it was not over. */
function bare(printed: string): { readonly text: string; readonly partial: boolean } {
  if (printed.length > LONGEST_PRINTED) return { text: "", partial: false };
  const text = printed
    .trim()
    .toLowerCase()
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/[‐-―−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^(?:stand:?|per|pr\.|am|zum|as at|as of) (?=\d)/, "");
  const whole = text.replace(PART, "");
  const partial = whole !== text;
  const marks = MARKS.exec(whole)?.[0] ?? "";
  return {
    text: MEANING.test(marks) ? whole : whole.slice(0, whole.length - marks.length),
    partial,
  };
}

type Stretch = { readonly period: Period; readonly split: boolean };

/** One form, or two with a word or a hyphen between them: from the first day of one to the last day of the other. */
function readStretch(text: string, reading: FormReading): Stretch | undefined {
  const one = readForm(text, reading);
  if (one !== undefined) return { period: one.period, split: isSplit(one) };
  for (const between of text.matchAll(/\s+(?:to|til|till|bis|-)\s+|[-_]/g)) {
    const [first, second] = [
      text.slice(0, between.index),
      text.slice(between.index + between[0].length),
    ];
    const from = readForm(first, reading);
    const to = from === undefined ? undefined : readForm(second, reading);
    if (from === undefined || to === undefined || from.period.start > to.period.start) continue;
    if (from.period.end >= to.period.end) continue;
    return {
      period: { start: from.period.start, end: to.period.end },
      split: isSplit(from) || isSplit(to),
    };
  }
  return undefined;
}

/** Split years run over the turn of a year and, unlike several years together, do not begin with one. */
function isSplit({
  kind,
  period: { start, end },
}: {
  readonly kind: FormKind;
  readonly period: Period;
}): boolean {
  const overTurn = start.slice(0, 4) !== end.slice(0, 4) && !start.endsWith("-01-01");
  return kind === "split" || (kind === "dashed" && overTurn);
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

const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const ONE_MONTH = new RegExp(`^${MONTH} (\\d{4})$`, "i");
const MONTHS_OF_A_YEAR = new RegExp(`^${MONTH}\\s*[-–—]\\s*${MONTH} (\\d{4})$`, "i");

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
