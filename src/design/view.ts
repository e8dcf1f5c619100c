/** For whom a page is made: the city, the reader's language and the languages to fall back on. */
import { type Language, LOCALES, type Said, said, type Wording } from "../kernel/language.ts";
import type { LocalDate } from "../kernel/local-date.ts";
import { type Context, today } from "../platform/context.ts";
import type { Env } from "./environment.ts";
import type { Frame } from "./frame.ts";

export type View = {
  readonly frame: Frame;
  readonly language: Language;
  /** The reader's language, then the city's own. */
  readonly preferred: readonly Language[];
  /** Where the city's addresses begin: /york. */
  readonly home: string;
  readonly city: string;
  /** Loaded with what published sources say of a real city. */
  readonly demonstration: boolean;
  readonly today: LocalDate;
  readonly timeZone: string;
};

/** A request, as far as it says for whom a page is made. */
export type Asked = { readonly var: Pick<Env["Variables"], "city" | "language" | "frame"> };

export function viewOf(
  context: Pick<Context, "now" | "settings">,
  { var: { city, language, frame } }: Asked,
): View {
  const preferred = [language, ...city.languages.filter((one) => one !== language)];
  return {
    frame,
    language,
    preferred,
    home: `/${city.slug}`,
    city: said(city.name, preferred)?.text ?? city.slug,
    demonstration: city.demonstration,
    today: today(context),
    timeZone: city.timeZone,
  };
}

/** A wording as this reader gets it; undefined when it is empty. */
export function read(
  { preferred }: Pick<View, "preferred">,
  wording: Wording | null,
): Said | undefined {
  return wording === null ? undefined : said(wording, preferred);
}

/** The text alone, for titles, names and files where no language can be marked. */
export function plain(view: Pick<View, "preferred">, wording: Wording | null): string {
  return read(view, wording)?.text ?? "";
}

/** An instant as people of the language say it, where the city lies; `medium` for columns. */
export function printInstant(
  { language, timeZone }: Pick<View, "language" | "timeZone">,
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
