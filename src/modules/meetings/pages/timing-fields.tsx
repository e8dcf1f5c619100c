/** The fields that say when and where a meeting is, alike for calling and for moving one. */
import type { VNode } from "preact";
import { type FieldErrors, TextField } from "../../../design/fields.tsx";
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
      <TextField {...field("place")} label={t.work.place} />
      <TextField {...field("online")} label={t.work.online} inputMode="url" />
    </>
  );
}
