/** One text in several languages: a field for each, marked with the language that it is written in. */
import type { VNode } from "preact";
import { LANGUAGE_NAMES, type Language, type Wording } from "../kernel/language.ts";
import { type FieldErrors, TextArea, TextField } from "./fields.tsx";

export type WordingFieldsProps = {
  /** The fields are called `name-en`, `name-nb`. */
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  /** The languages to ask for; the first one is asked for most. */
  readonly languages: readonly Language[];
  /** The form's values as they are sent. */
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
  /** Whether the first language must be filled in. */
  readonly required?: boolean;
  /** More than one line, and how many are shown. */
  readonly rows?: number;
};

export function WordingFields(props: WordingFieldsProps): VNode {
  const { name, label, help, languages, values, errors, required = false, rows } = props;
  return (
    <>
      {languages.map((language, place) => {
        const field = wordingField(name, language);
        const shared = {
          name: field,
          label: languages.length > 1 ? `${label}, ${LANGUAGE_NAMES[language]}` : label,
          required: required && place === 0,
          value: values[field],
          error: errors[field],
          lang: language,
          ...(help !== undefined && place === 0 ? { help } : {}),
        };
        return rows === undefined ? (
          <TextField {...shared} />
        ) : (
          <TextArea {...shared} rows={rows} />
        );
      })}
    </>
  );
}

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
