/** For whom a page is made: the city, the reader's language and the languages to fall back on. */
import type { Frame } from "../../design/frame.ts";
import { type Language, LOCALES, type Said, said, type Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";

export type View = {
  readonly frame: Frame;
  readonly language: Language;
  /** The reader's language, then the city's own. */
  readonly preferred: readonly Language[];
  /** Where the city's addresses begin: /york. */
  readonly home: string;
  readonly city: string;
  readonly demonstration: boolean;
  readonly today: LocalDate;
  readonly timeZone: string;
};

/** A wording as this reader gets it; undefined when it is empty. */
export function read(view: View, wording: Wording | null): Said | undefined {
  return wording === null ? undefined : said(wording, view.preferred);
}

/** The text alone, for titles and names where no language can be marked. */
export function plain(view: View, wording: Wording | null): string {
  return read(view, wording)?.text ?? "";
}

/** An instant as people of the language say it, where the installation stands; `medium` for columns. */
export function printInstant(
  { language, timeZone }: View,
  at: Date,
  dateStyle: "long" | "medium" = "long",
): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle,
    timeStyle: "short",
    timeZone,
  });
  return format.format(at);
}
