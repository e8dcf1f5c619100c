/** In which of the city's languages somebody writes. Where the city has one, nobody is asked. */
import type { VNode } from "preact";
import { LANGUAGE_NAMES, type Language } from "../kernel/language.ts";
import { type FieldErrors, Select } from "./fields.tsx";
import { useTexts } from "./page-language.tsx";
import { fieldsOf, type Sent } from "./posted.ts";

export type LanguageFieldProps = {
  readonly form: string;
  readonly of: {
    /** The city's languages. */
    readonly languages: readonly Language[];
    readonly values: Sent;
    readonly errors: FieldErrors;
  };
};

export function LanguageField({ form, of }: LanguageFieldProps): VNode | null {
  const texts = useTexts();
  if (of.languages.length < 2) return null;
  return (
    <Select
      {...fieldsOf(form, of)("language")}
      label={texts.writtenIn}
      required
      options={of.languages.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
    />
  );
}
