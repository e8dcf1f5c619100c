/** The fields that say when and where a meeting is, alike for calling and for moving one. */
import type { VNode } from "preact";
import { FieldFrame, inputTies } from "../../../design/field-frame.tsx";
import { type FieldErrors, TextField, type TextFieldProps } from "../../../design/fields.tsx";
import { fieldsOf, type Sent } from "../../../design/posted.ts";
import type { Language } from "../../../kernel/language.ts";
import { meetingTexts } from "../texts/index.ts";

export type TimingFieldsProps = {
  readonly form: string;
  readonly values: Sent;
  readonly errors: FieldErrors;
  readonly language: Language;
};

export function TimingFields({ form, values, errors, language }: TimingFieldsProps): VNode {
  const t = meetingTexts(language);
  const field = fieldsOf(form, { values, errors });
  return (
    <>
      <TextField {...field("day")} label={t.work.day} type="date" width="medium" required />
      <TextField
        {...field("starts")}
        label={t.work.starts}
        help={t.work.startsHelp}
        width="short"
        required
      />
      <TextField {...field("ends")} label={t.work.ends} width="short" required />
      <TextField
        {...field("endDay")}
        label={t.work.endDay}
        help={t.work.endDayHelp}
        type="date"
        width="medium"
      />
      <fieldset class="ds-fieldset">
        <legend>{t.work.whereOf}</legend>
        <EitherField field={{ ...field("place"), label: t.work.place }} />
        <EitherField field={{ ...field("online"), label: t.work.online }} inputMode="url" />
      </fieldset>
    </>
  );
}

/** One of two of which one is needed: neither is required, and neither is called optional. */
function EitherField({
  field,
  inputMode,
}: {
  readonly field: TextFieldProps;
  readonly inputMode?: "url";
}): VNode {
  return (
    <FieldFrame field={{ ...field, required: true }}>
      <input
        class="ds-input"
        {...inputTies(field)}
        type="text"
        value={field.value ?? ""}
        inputMode={inputMode}
        data-length="full"
      />
    </FieldFrame>
  );
}
