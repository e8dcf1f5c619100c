/** One text in several languages: a field for each, marked with the language that it is written in. */
import type { VNode } from "preact";
import { LANGUAGE_NAMES, type Language } from "../kernel/language.ts";
import { type FieldErrors, TextArea, TextField } from "./fields.tsx";
import { wordingField } from "./wording-values.ts";

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
