/** Dates as people write them into a form, no more exact than they know: a year, a month or a day. */
import { type FactDate, parseLocalDate } from "../../kernel/local-date.ts";

/** A year, a month or a day, as 2007, 2007-04 or 2007-04-12; undefined for anything else. */
export function spanDateOf(text: string): FactDate | undefined {
  const { 1: year = "", 2: month, 3: day } = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const date = parseLocalDate(`${year}-${month ?? "01"}-${day ?? "01"}`);
  if (date === undefined) return undefined;
  return {
    date,
    precision: month === undefined ? "year" : day === undefined ? "month" : "day",
  };
}

/** What `spanDateOf` reads. */
export function spanText(on: FactDate | null): string {
  return on === null ? "" : on.date.slice(0, { day: 10, month: 7, year: 4 }[on.precision]);
}
