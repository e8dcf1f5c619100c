/** What people wrote, made tidy: the same words have the same hash, whoever typed them and wherever. */
import { isLanguage, type Language, type Wording } from "./language.ts";
import { type FactDate, parseLocalDate } from "./local-date.ts";

/** Line ends alike and no blanks around. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

/** The wording without blanks around and without languages in which nothing stands. */
export function tidyWording(wording: Wording): Wording {
  return Object.fromEntries(
    Object.entries(wording)
      .map(([language, text]) => [language, tidyText(text)] as const)
      .filter(([, text]) => text !== ""),
  );
}

/** A text that may be missing, as it is kept: null where there is none. */
export function tidyOrNull(text: string | null | undefined): string | null {
  const tidy = tidyText(text ?? "");
  return tidy === "" ? null : tidy;
}

export function isEmptyWording(wording: Wording): boolean {
  return Object.keys(wording).length === 0;
}

/** The first of the texts, by name, that is longer than `limits` (characters) lets it be; undefined when all fit. */
export function findTooLong<Field extends string>(
  texts: Readonly<Partial<Record<Field, Wording | string | null>>>,
  limits: Readonly<Record<Field, number>>,
): { readonly refused: "too-long"; readonly field: Field } | undefined {
  for (const [name, written] of Object.entries(texts) as [Field, Wording | string | null][]) {
    const parts = typeof written === "string" ? [written] : Object.values(written ?? {});
    if (parts.some((part) => part.length > limits[name]))
      return { refused: "too-long", field: name };
  }
  return undefined;
}

/** The day that a date field holds; undefined when it is empty or no day. */
export function factDateOf(text: string | undefined): FactDate | undefined {
  const date = parseLocalDate(text ?? "");
  return date === undefined ? undefined : { date, precision: "day" };
}

/** The language that somebody says they wrote in: one of the city's, else the page's where it is one, else the city's first. */
export function writtenLanguage(
  chosen: string | undefined,
  languages: readonly [Language, ...Language[]],
  page: Language,
): Language {
  if (chosen !== undefined && isLanguage(chosen) && languages.includes(chosen)) return chosen;
  return languages.includes(page) ? page : languages[0];
}

/** A name as a wording; where it was filled in from a wording and left as it was, all that wording's languages. */
export function namedAs(text: string, language: Language, known: readonly Wording[]): Wording {
  const same = known.find((wording) => Object.values(wording).includes(text));
  return same ?? { [language]: text };
}
