/** The name of a period in the reader's language where its form is a plain one, else as the source prints it. */
import type { Language } from "../../kernel/language.ts";
import { LOCALES } from "../../kernel/language.ts";
import type { ReleasedCell } from "../datasets/index.ts";
import { dataSetTexts } from "./texts/data-sets/index.ts";

const months = new Map<Language, Intl.DateTimeFormat>();

/** 2023K4, 2023-Q4 and 2023M05 in words; a year, a school year or anything with a note stays as it is. */
export function periodName(
  { printed, period }: NonNullable<ReleasedCell["period"]>,
  language: Language,
): string {
  const text = printed.trim();
  const [year = 0, month = 1] = period.start.split("-").map(Number);
  if (/^\d{4}[ -]?[QKT]0?[1-4]$/i.test(text)) {
    return dataSetTexts(language).quarter((month + 2) / 3, year);
  }
  if (/^\d{4}[M-](0[1-9]|1[0-2])$/i.test(text) && period.end.startsWith(period.start.slice(0, 7))) {
    return monthFormat(language).format(new Date(`${period.start}T00:00:00Z`));
  }
  return text;
}

function monthFormat(language: Language): Intl.DateTimeFormat {
  let format = months.get(language);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(LOCALES[language], {
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
    months.set(language, format);
  }
  return format;
}
