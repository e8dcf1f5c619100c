/**
 * Dates as people write them into a form, no more exact than they know: a year, a month or a day. Day before month, as in Norway,
 * Austria and Britain.
 */
import type { Language } from "../../kernel/language.ts";
import { type FactDate, type Precision, parseLocalDate } from "../../kernel/local-date.ts";

const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})$/,
  /^(?<month>\d{1,2})\s*[./]\s*(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\s*[./]\s*(?<month>\d{1,2})\s*[./]\s*(?<year>\d{4})$/,
];

/** Reads 2020, 2020-12, 12.2020, 2020-12-10 or 10.12.2020; undefined when it is nothing of the kind, or no day that exists. */
export function readDate(text: string): FactDate | undefined {
  for (const form of FORMS) {
    const parts = form.exec(text.trim())?.groups;
    if (parts === undefined) continue;
    const { year = "", month, day } = parts;
    const precision: Precision = day !== undefined ? "day" : month !== undefined ? "month" : "year";
    const two = (number = "1") => number.padStart(2, "0");
    const date = parseLocalDate(`${year}-${two(month)}-${two(day)}`);
    return date && { date, precision };
  }
  return undefined;
}

/** The same date as `readDate` reads it, in the way of the language: for a form that is shown again. */
export function writeDate({ date, precision }: FactDate, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const known = { day: [year, month, day], month: [year, month], year: [year] }[precision];
  return language === "en" ? known.join("-") : known.toReversed().map(withoutZero).join(".");
}

function withoutZero(number: string): string {
  return number.replace(/^0/, "");
}
