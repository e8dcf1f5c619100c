/** The fields of an objection, alike for the body's secretary and for an organisation itself. */
import type { VNode } from "preact";
import {
  type FieldErrors,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import type { Sent } from "../../../design/posted.ts";
import { fieldsOf } from "../../../design/posted.ts";
import { type Language, said, type Wording } from "../../../kernel/language.ts";
import { OBJECTION_TARGETS } from "../objection.ts";
import { objectionTexts } from "../texts/index.ts";

export type ObjectionFieldsProps = {
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly rights: readonly { readonly slug: string; readonly name: Wording }[];
  readonly values: Sent;
  readonly errors: FieldErrors;
};

export function ObjectionFields(props: ObjectionFieldsProps): VNode {
  const { language, rights } = props;
  const t = objectionTexts(language);
  const field = fieldsOf("objection", props);
  return (
    <>
      <TextField {...field("organisation")} label={t.organisation} required />
      <RadioGroup
        {...field("against")}
        label={t.against}
        required
        options={OBJECTION_TARGETS.map((target) => ({
          value: target,
          label: t.targets[target].mark,
          help: t.targets[target].meaning,
        }))}
      />
      <LanguageField form="objection" of={props} />
      <TextArea {...field("what")} label={t.what} rows={3} required />
      <TextField {...field("happenedOn")} label={t.happenedOn} type="date" width="medium" />
      <Select
        {...field("right")}
        label={t.right}
        options={rights.map(({ slug, name }) => ({
          value: slug,
          label: said(name, [language])?.text ?? slug,
        }))}
      />
      <TextArea {...field("text")} label={t.text} help={t.textHelp} rows={6} required />
    </>
  );
}
