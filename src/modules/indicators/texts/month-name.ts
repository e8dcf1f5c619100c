/** The names of months. */
import { type Language, LOCALES } from "../../../kernel/language.ts";

const formats = new Map<Language, Intl.DateTimeFormat>();

/** A month (1–12) as it stands within a sentence. */
export function monthName(month: number, language: Language): string {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(LOCALES[language], { month: "long", timeZone: "UTC" });
  formats.set(language, format);
  return format.format(new Date(Date.UTC(2000, month - 1, 15)));
}
