/** What a reader may be told about a file that the file does not say itself. */
import type { VNode } from "preact";
import { type FieldErrors, Select, TextField } from "../../../design/fields.tsx";
import type { Language } from "../../../kernel/language.ts";
import type { Values } from "../definition-form.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";

type HintFieldsProps = {
  readonly values: Values;
  readonly errors: FieldErrors;
  readonly language: Language;
};

export function HintFields({ values, errors, language }: HintFieldsProps): VNode {
  const t = dataSetPageTexts(language).definition;
  const field = (name: string) => ({ name, value: values[name], error: errors[name] });
  return (
    <>
      <TextField {...field("year-starts")} label={t.yearStarts} width="short" inputMode="numeric" />
      <TextField {...field("time-column")} label={t.timeColumn} width="medium" />
      <TextField {...field("value-column")} label={t.valueColumn} width="medium" />
      <TextField {...field("sheet")} label={t.sheet} width="medium" />
      <Select
        {...field("decimal")}
        label={t.decimal}
        options={(["comma", "point"] as const).map((value) => ({
          value,
          label: t.decimals[value],
        }))}
      />
    </>
  );
}
