/** Which column is the period: one, a year with a part of it, one of several that tell the same, or the headings themselves. */
import { readPeriods } from "../../../../kernel/period.ts";
import type { Column } from "./cell-table.ts";
import { isNumeric, MOST_TEXTS, type Profile } from "./column-profile.ts";
import { isPartOfYear, plainName } from "./header-words.ts";
import type { Findings } from "./problems.ts";
import { isNothing } from "./signs.ts";

/** The columns that the person names. */
export type Named = { readonly time: Column | null; readonly value: Column | null };

export function listed(columns: readonly Column[]): string {
  return columns.map(({ name }) => name || "(no name)").join(", ");
}

const PERIOD_AT_END =
  /^(.+?)[\s,;:]*[([]?((?:19|20)\d{2}(?:\s?[-–/]\s?\d{2,4}|\s?[QKqk][1-4]|[MKmk]\d{1,2})?)[)\]]?$/;
const PERIOD_AT_START = /^((?:19|20)\d{2}(?:[-–/]\d{2,4}|[QKqk][1-4]|[MKmk]\d{1,2})?)[\s,;:]+(.+)$/;

/** In characters; a longer heading is not looked through for a period, as that would take very long. */
const LONGEST_HEADING = 1_000;

/** A heading that names a period: "2015", "2010.000000", "Andel (2021-2023)", "Personer 2015K1". */
export function periodOfHeader(
  name: string,
): { readonly printed: string; readonly measure: string } | undefined {
  const trimmed = name.trim();
  if (trimmed.length > LONGEST_HEADING) return undefined;
  const isPeriod = (text: string) =>
    readPeriods([text], {}).some((read) => "period" in read || read.refused === "ambiguous-period");
  if (isPeriod(trimmed)) return { printed: trimmed, measure: "" };
  const end = PERIOD_AT_END.exec(trimmed);
  if (end !== null && isPeriod(end[2] ?? ""))
    return {
      printed: end[2] ?? "",
      measure: (end[1] ?? "").replace(/(?<![\s([,:-])[\s([,:-]+$/, ""),
    };
  const start = PERIOD_AT_START.exec(trimmed);
  if (start !== null && isPeriod(start[1] ?? ""))
    return { printed: start[1] ?? "", measure: start[2] ?? "" };
  return undefined;
}

/** Columns that are periods, where the file has no other time: each cell of theirs is a figure. */
export function wideColumns(all: readonly Profile[]): readonly Column[] {
  const withPeriod = all.filter(
    (one) => periodOfHeader(one.column.name) !== undefined && (isNumeric(one) || one.filled === 0),
  );
  const bare = withPeriod.filter(({ column }) => periodOfHeader(column.name)?.measure === "");
  const chosen = bare.length > 0 ? bare : withPeriod;
  const hasTime = all.some(
    (one) =>
      one.meaning === "time" &&
      one.periods > 0 &&
      one.periods === one.filled &&
      !chosen.includes(one),
  );
  const hasValue = all.some((one) => one.meaning === "value" && isNumeric(one));
  if (chosen.length === 0 || hasTime || hasValue || chosen.every(({ filled }) => filled === 0))
    return [];
  return chosen.map(({ column }) => column);
}

/** The column of the period; null where the table has none, undefined where there are several. */
export function timeColumnOf(
  all: readonly Profile[],
  named: Named,
  isRosario: boolean,
  found: Findings,
): Column | null | undefined {
  if (named.time !== null) return named.time;
  if (isRosario)
    return all.find(({ column }) => plainName(column.name) === "period")?.column ?? null;
  const rest = all.filter(({ column }) => column !== named.value);
  const byName = rest.filter(
    ({ meaning, column }) => meaning === "time" && !isPartOfYear(column.name),
  );
  const parts = rest.filter(
    (one) => isPartOfYear(one.column.name) && one.periods === one.filled && one.filled > 0,
  );
  const readable = [...byName, ...(byName.length === 0 ? parts : [])];
  const good = readable.filter((one) => one.periods >= one.filled * 0.5 && one.filled > 0);
  const candidates = good.length > 0 ? good : readable;
  if (candidates.length === 1) return candidates[0]?.column ?? null;
  if (candidates.length > 1) {
    const one = sameTime(
      candidates.map(({ column }) => column),
      found,
    );
    if (one === undefined)
      found.wrong("several-time-columns", {
        found: listed(candidates.map(({ column }) => column)),
      });
    return one;
  }
  const byContent = rest.filter(
    (one) =>
      one.meaning === undefined &&
      one.filled > 0 &&
      one.periods === one.filled &&
      one.column.texts.every(looksLikeYear),
  );
  if (byContent.length > 1)
    found.wrong("several-time-columns", { found: listed(byContent.map(({ column }) => column)) });
  return byContent.length > 1 ? undefined : (byContent[0]?.column ?? null);
}

/** Without a word of the header, only years of our time are taken for a period; other numbers could be anything. */
export function looksLikeYear(text: string): boolean {
  return /(?:^|\D)(?:19[5-9]|20[0-4])\d(?:\D|$)/.test(text.trim()) && !/^\d{5,}/.test(text.trim());
}

/**
 * Several columns that tell the same time in different words (a span of school years, its last year, a day for drawing it): the one that
 * covers the longest stretch is the period. Undefined where they tell different times.
 */
function sameTime(columns: readonly Column[], found: Findings): Column | undefined {
  const [first, ...others] = columns;
  if (first === undefined || !others.every((other) => areOneToOne(first, other))) return undefined;
  const days = (column: Column) => {
    const reads = readPeriods(column.texts.slice(0, MOST_TEXTS), {});
    const lengths = reads.map((read) =>
      "period" in read ? Date.parse(read.period.end) - Date.parse(read.period.start) : 0,
    );
    return lengths.reduce((sum, one) => sum + one, 0);
  };
  const chosen = columns.reduce((best, one) => (days(one) > days(best) ? one : best));
  for (const column of columns) if (column !== chosen) found.passOver("column", null, column.name);
  return chosen;
}

export function areOneToOne(a: Column, b: Column): boolean {
  const forward = new Map<number, number>();
  const back = new Map<number, number>();
  return a.codes.every((code, row) => {
    const other = b.codes[row] ?? -1;
    const seen = forward.get(code) ?? other;
    const seenBack = back.get(other) ?? code;
    forward.set(code, other);
    back.set(other, code);
    return seen === other && seenBack === code;
  });
}

/** A month, quarter or week in a column of its own, beside a year. */
export function partOf(all: readonly Profile[], time: Column): Column | null {
  const part = all.find(
    (one) =>
      one.column !== time &&
      isPartOfYear(one.column.name) &&
      one.periods < one.filled &&
      time.texts.every((text) => isNothing(text) || /^\d{4}$/.test(text.trim())),
  );
  return part?.column ?? null;
}
