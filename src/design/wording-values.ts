/** Wordings as the values of a form: one field for each language, `promise-en`, `promise-nb`. */
import type { Language, Wording } from "../kernel/language.ts";

/** The name of the field that holds a wording's text in a language. */
export function wordingField(name: string, language: Language): string {
  return `${name}-${language}`;
}

/** A wording as values of such fields. */
export function wordingValues(name: string, wording: Wording): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(wording).map(([language, text]) => [`${name}-${language}`, text]),
  );
}

/** The wording that such fields were sent with: only the languages in which something was written. */
export function sentWording(
  name: string,
  values: Readonly<Record<string, string>>,
  languages: readonly Language[],
): Wording {
  const written = languages.map((language) => [
    language,
    (values[wordingField(name, language)] ?? "").trim(),
  ]);
  return Object.fromEntries(written.filter(([, text]) => text !== ""));
}

/** The languages to ask a text in: the city's own, then those in which something is written already, so that nothing is lost. */
export function askedLanguages(
  own: readonly Language[],
  wordings: readonly Wording[],
): readonly [Language, ...Language[]] {
  const written = wordings.flatMap((wording) => Object.keys(wording) as Language[]);
  const [first = "en", ...others] = new Set([...own, ...written]);
  return [first, ...others];
}
