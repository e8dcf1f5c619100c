/** Dates as tests write them; a text that is none is a mistake in the test. */
import { type FactDate, type LocalDate, parseLocalDate } from "./local-date.ts";

export function day(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === undefined) throw new Error(`No such day: ${text}`);
  return date;
}

/** A day, or a month or a year where the text is shorter. */
export function fact(text: string): FactDate {
  if (text.length === 4) return { date: day(`${text}-01-01`), precision: "year" };
  if (text.length === 7) return { date: day(`${text}-01`), precision: "month" };
  return { date: day(text), precision: "day" };
}
