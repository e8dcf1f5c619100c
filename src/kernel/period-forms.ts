/**
 * The forms in which statistics offices and cities print a period, in English, Norwegian, Danish, Swedish and German, each with the stretch
 * of days it means. After ISO 8601 (dates, weeks), SDMX 2.1 section 4.2 (TIME_PERIOD), PxWeb's time codes, and the files of real sites.
 */
import {
  day,
  lasting,
  month,
  monthRange,
  monthsOf,
  type Period,
  part,
  SEASONS,
  splitYear,
  week,
  yearFrom,
} from "./calendar-periods.ts";
import { addDays, localDate } from "./local-date.ts";
import { MONTH_PATTERN, monthNamed } from "./month-names.ts";

export type DashedReading = "month" | "split-year" | "years";

/** How the forms that can mean two things are to be read. What is not said stays unread. */
export type FormReading = {
  /** The month in which split years (2014/15) begin. */
  readonly yearStarts: number;
  /** 2011-12: December 2011, or the split year; 2001-03: March 2001, or the three years. */
  readonly dashed?: DashedReading;
  /** 03/04/2015: the third of April, or the fourth of March. */
  readonly slashed?: "day-first" | "month-first";
};

/** What a form was: `split` years depend on the month they begin in; `dashed` and `slashed` can be read in two ways. */
export type FormKind = "plain" | "split" | "dashed" | "slashed";

export type FormRead = { readonly period: Period; readonly kind: FormKind };

type Groups = readonly string[];
type Reader = (groups: Groups, reading: FormReading) => Period | undefined;
type Form = { readonly pattern: RegExp; readonly kind: FormKind; readonly read: Reader };

const YEAR = "((?:1[6-9]|20|21)\\d{2})";
const TO = "\\s*(?:-|_|\\bto\\b|\\btil\\b|\\btill\\b|\\bbis\\b)\\s*";
const ORDINAL = "(?:\\.|st|nd|rd|th)?";

/** What a year, a hyphen (or a blank, or nothing) and two digits can be. With blanks around a hyphen they are never a month. */
function dashedWays(
  year: string,
  hyphen: string,
  two: string,
  yearStarts: number,
): Readonly<Partial<Record<DashedReading, Period>>> {
  const asMonth = /^[- ]?$/.test(hyphen) ? month(year, Number(two)) : undefined;
  const asYear = splitYear(year, two, yearStarts);
  const later = (Number(two) - Number(year) + 10_000) % 100;
  return {
    ...(asMonth === undefined ? {} : { month: asMonth }),
    ...(asYear === undefined ? {} : { "split-year": asYear }),
    ...(later >= 2 && later < 10 && hyphen !== ""
      ? { years: monthsOf(Number(year), 1, Number(year) + later, 12) }
      : {}),
  };
}

function plain(pattern: string, read: Reader): Form {
  return { pattern: new RegExp(`^${pattern}$`, "u"), kind: "plain", read };
}

const FORMS: readonly Form[] = [
  plain(`(?:calendar |år |jahr |year |cy ?)?${YEAR}(?:\\.0+)?(?:-?a1?)?`, ([year = ""]) =>
    yearFrom(Number(year), 1),
  ),
  {
    pattern: new RegExp(
      `^(?:fy ?|ay ?|(?:school|academic|financial|fiscal) year |schuljahr |sk[ou]leåret |läsåret )?${YEAR}/(\\d{2}|\\d{4})$`,
    ),
    kind: "split",
    read: ([year = "", next = ""], { yearStarts }) => splitYear(year, next, yearStarts),
  },
  {
    pattern: new RegExp(`^${YEAR}( ?- ?| |)(\\d{2})$`),
    kind: "dashed",
    read: ([year = "", hyphen = "", two = ""], { dashed, yearStarts }) => {
      const ways = dashedWays(year, hyphen, two, yearStarts);
      if (dashed !== undefined && ways[dashed] !== undefined) return ways[dashed];
      const { month: asMonth, "split-year": asYear, years } = ways;
      return asMonth === undefined || asYear === undefined
        ? (asMonth ?? asYear ?? years)
        : undefined;
    },
  },
  plain(`${YEAR}${TO}${YEAR}(?: (?:total|average|two years|three years))?`, ([from, to]) =>
    Number(from) <= Number(to) ? monthsOf(Number(from), 1, Number(to), 12) : undefined,
  ),
  // Quarters
  plain(`${YEAR}[ ./:-]*(?:q|k|kv|quarter |quartal |kvartal )([1-4])`, ([y = "", n = ""]) =>
    part(y, n, 3),
  ),
  plain(`(?:q|quarter |qtr |kvartal |quartal )([1-4])[ ,/-]*${YEAR}`, ([n = "", y = ""]) =>
    part(y, n, 3),
  ),
  plain(
    `([1-4])${ORDINAL} ?(?:q|quarter|quartal|kvartal|kv\\.?|qtr\\.?)(?: of)?[ /-]?${YEAR}`,
    ([n = "", y = ""]) => part(y, n, 3),
  ),
  plain(`(i{1,3}|iv)\\.? ?(?:quarter|quartal|kvartal) ${YEAR}`, ([n = "", y = ""]) =>
    part(y, n === "iv" ? "4" : String(n.length), 3),
  ),
  plain(`${YEAR} ([1-4])${ORDINAL} ?(?:quarter|quartal|kvartal)`, ([y = "", n = ""]) =>
    part(y, n, 3),
  ),
  // Half years, and thirds of a year by their Nordic name
  plain(`${YEAR}[ -]?(?:s|h)0?([12])`, ([y = "", n = ""]) => part(y, n, 6)),
  plain(`h([12])[ /-]?${YEAR}`, ([n = "", y = ""]) => part(y, n, 6)),
  plain(
    `([12])${ORDINAL} ?(?:half|halvår|halbjahr)(?: year)?(?: of)? ${YEAR}`,
    ([n = "", y = ""]) => part(y, n, 6),
  ),
  plain(`(first|second) half(?: of)? ${YEAR}`, ([n = "", y = ""]) =>
    part(y, n === "first" ? "1" : "2", 6),
  ),
  plain(`([1-3])${ORDINAL} ?tertial ${YEAR}`, ([n = "", y = ""]) => part(y, n, 4)),
  // SDMX 2.1 section 4.2.6: three parts of a year; without the hyphen others mean its quarters.
  plain(`${YEAR}-t([1-3])`, ([y = "", n = ""]) => part(y, n, 4)),
  // Statistics Netherlands: 2019JJ00, 2019KW03, 2019MM11
  plain(`${YEAR}jj00`, ([y = ""]) => yearFrom(Number(y), 1)),
  plain(`${YEAR}kw0([1-4])`, ([y = "", n = ""]) => part(y, n, 3)),
  plain(`${YEAR}hj0([12])`, ([y = "", n = ""]) => part(y, n, 6)),
  plain(`${YEAR}mm(\\d{2})`, ([y = "", n = ""]) => month(y, Number(n))),
  // Months
  plain(`${YEAR}[ .:-]?m(\\d{1,2})`, ([y = "", n = ""]) => month(y, Number(n))),
  plain(`(\\d{1,2})[./]${YEAR}`, ([n = "", y = ""]) => month(y, Number(n))),
  plain(`${MONTH_PATTERN}[ ,/-]*${YEAR}`, ([name = "", y = ""]) => month(y, monthNamed(name))),
  plain(`${YEAR}[ -]?${MONTH_PATTERN}`, ([y = "", name = ""]) => month(y, monthNamed(name))),
  plain(`${MONTH_PATTERN}${TO}${MONTH_PATTERN} ${YEAR}`, ([from = "", to = "", y = ""]) =>
    monthRange(monthNamed(from), monthNamed(to), Number(y)),
  ),
  // Weeks
  plain(`${YEAR}[ -]?[wu](\\d{1,2})`, ([y = "", n = ""]) => week(y, n)),
  plain(`(?:week|uke|uge|vecka|v\\.|kw|woche) ?(\\d{1,2})[ /,-]+${YEAR}`, ([n = "", y = ""]) =>
    week(y, n),
  ),
  // Days
  plain(
    `(\\d{4})-(\\d{2})-(\\d{2})(?:[t ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:z| ?utc|[+-]\\d{2}:?\\d{2})?)?`,
    ([y = "", m = "", d = ""]) => day(y, Number(m), d),
  ),
  // ISO 8601 and SDMX: two days, or a day and how long it lasts
  plain(
    "(\\d{4})-(\\d{2})-(\\d{2})/(\\d{4})-(\\d{2})-(\\d{2})",
    ([y = "", m = "", d = "", toY = "", toM = "", toD = ""]) => {
      const [from, to] = [day(y, Number(m), d), day(toY, Number(toM), toD)];
      return from !== undefined && to !== undefined && from.start <= to.end
        ? { start: from.start, end: to.end }
        : undefined;
    },
  ),
  plain(
    "(\\d{4})-(\\d{2})-(\\d{2})(?:t00:00:00)?/p(\\d{1,3})([ymwd])",
    ([y = "", m = "", d = "", count = "", unit = ""]) => lasting(day(y, Number(m), d), count, unit),
  ),
  plain(`${YEAR}-d(\\d{3})`, ([y = "", n = ""]) => {
    const date = addDays(localDate(Number(y), 1, 1), Number(n) - 1);
    return Number(n) > 0 && date.startsWith(y) ? { start: date, end: date } : undefined;
  }),
  plain(`${YEAR}([01]\\d)([0-3]\\d)`, ([y = "", m = "", d = ""]) => day(y, Number(m), d)),
  plain(`${YEAR}/(\\d{1,2})/(\\d{1,2})`, ([y = "", m = "", d = ""]) => day(y, Number(m), d)),
  plain(`(\\d{1,2})\\. ?(\\d{1,2})\\. ?${YEAR}`, ([d = "", m = "", y = ""]) =>
    day(y, Number(m), d),
  ),
  plain(`(\\d{1,2})${ORDINAL} ?${MONTH_PATTERN},? ${YEAR}`, ([d = "", name = "", y = ""]) =>
    day(y, monthNamed(name), d),
  ),
  plain(`${MONTH_PATTERN} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`, ([name = "", d = "", y = ""]) =>
    day(y, monthNamed(name), d),
  ),
  {
    pattern: new RegExp(`^(\\d{1,2})[/-](\\d{1,2})[/-]${YEAR}$`),
    kind: "slashed",
    read: ([a = "", b = "", y = ""], { slashed }) => {
      const dayFirst = day(y, Number(b), a);
      const monthFirst = day(y, Number(a), b);
      if (dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst;
      if (a === b) return dayFirst;
      return slashed === undefined ? undefined : slashed === "day-first" ? dayFirst : monthFirst;
    },
  },
  plain(
    `(\\d{1,2})${ORDINAL} ?${MONTH_PATTERN}${TO}(\\d{1,2})${ORDINAL} ?${MONTH_PATTERN},? ${YEAR}`,
    ([d = "", name = "", toD = "", toName = "", y = ""]) => {
      const [from, to] = [day(y, monthNamed(name), d), day(y, monthNamed(toName), toD)];
      return from !== undefined && to !== undefined && from.start <= to.end
        ? { start: from.start, end: to.end }
        : undefined;
    },
  ),
  // Seasons and years that end in a month
  plain(`(${Object.keys(SEASONS).join("|")}) ${YEAR}`, ([name = "", y = ""]) => {
    const [first, last] = SEASONS[name] ?? [1, 12];
    return monthsOf(Number(y), first, Number(y), last);
  }),
  plain(
    `(?:12 months|year|ye) ?(?:to|ending|ended)? (?:\\d{1,2} )?${MONTH_PATTERN} ${YEAR}`,
    ([name = "", y = ""]) => {
      const last = monthNamed(name);
      return last === 12 ? yearFrom(Number(y), 1) : yearFrom(Number(y) - 1, last + 1);
    },
  ),
];

/** Reads one form, printed in lower case with single blanks and plain hyphens; undefined where it is none, or could be two. */
export function readForm(text: string, reading: FormReading): FormRead | undefined {
  for (const { pattern, kind, read } of FORMS) {
    const match = pattern.exec(text);
    const period = match === null ? undefined : read(match.slice(1), reading);
    if (period !== undefined) return { period, kind };
  }
  return undefined;
}

/** Whether a text has a form that can be read in two ways, and if so which readings it allows. */
export function readingsOf(
  text: string,
): { readonly kind: "dashed" | "slashed"; readonly allows: readonly string[] } | undefined {
  for (const { pattern, kind, read } of FORMS) {
    const match = kind === "dashed" || kind === "slashed" ? pattern.exec(text) : null;
    if (match === null || (kind !== "dashed" && kind !== "slashed")) continue;
    const groups = match.slice(1);
    const [a = "", b = "", y = ""] = groups;
    const allows =
      kind === "dashed"
        ? Object.keys(dashedWays(a, b, y, 4))
        : [
            ...(day(y, Number(b), a) ? ["day-first"] : []),
            ...(day(y, Number(a), b) ? ["month-first"] : []),
          ];
    if (read(groups, { yearStarts: 4 }) !== undefined || allows.length > 0) return { kind, allows };
  }
  return undefined;
}
