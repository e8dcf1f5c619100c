/** The fields that say what an event is, alike for entering and for changing one. */
import type { VNode } from "preact";
import { CheckboxGroup, Select, TextArea, TextField } from "../../../design/fields.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { type Language, said, type Wording } from "../../../kernel/language.ts";
import { EVENT_KINDS } from "../event.ts";
import { meetingTexts } from "../texts/index.ts";
import type { formOf } from "./work-form.tsx";

export type EventFieldsProps = {
  /** The name of the form. */
  readonly form: string;
  readonly of: ReturnType<typeof formOf>;
  readonly rights: readonly { readonly slug: string; readonly name: Wording }[];
  readonly language: Language;
};

export function EventFields({ form, of, rights, language }: EventFieldsProps): VNode {
  const t = meetingTexts(language).events;
  const { values, errors, field } = of;
  return (
    <>
      <Select
        {...field("kind")}
        label={t.kind}
        required
        options={EVENT_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
      />
      <LanguageField form={form} of={of} />
      <TextField {...field("title")} label={t.name} required />
      <TextArea {...field("text")} label={t.text} rows={3} />
      <DateField of={field("starts")} label={t.starts} />
      <DateField of={field("ends")} label={t.ends} help={t.endsHelp} />
      <CheckboxGroup
        name="yearly"
        id={`${form}-yearly`}
        label={t.yearly}
        help={t.yearlyHelp}
        options={[{ value: "yes", label: t.yes }]}
        values={values.yearly === "yes" ? ["yes"] : []}
      />
      <TextField {...field("place")} label={t.place} />
      <TextField {...field("organisers")} label={t.organisers} />
      <TextArea
        {...field("accessibility")}
        label={t.accessibility}
        help={t.accessibilityHelp}
        rows={2}
      />
      {rights.length > 0 && (
        <CheckboxGroup
          name="rights"
          id={`${form}-rights`}
          label={t.rights}
          error={errors[`${form}-rights`]}
          options={rights.map(({ slug, name }) => ({
            value: slug,
            label: said(name, [language])?.text ?? slug,
          }))}
          values={(values.rights ?? "").split(" ")}
        />
      )}
      <TextField {...field("source")} label={t.source} />
    </>
  );
}

type Field = ReturnType<ReturnType<typeof formOf>["field"]>;

/** A day; where only a month or a year is known, which no date field holds, it is written. */
function DateField({
  of,
  label,
  help,
}: {
  readonly of: Field;
  readonly label: string;
  readonly help?: string;
}): VNode {
  const isDay = (of.value ?? "") === "" || /^\d{4}-\d{2}-\d{2}$/.test(of.value ?? "");
  const type = isDay ? ("date" as const) : ("text" as const);
  return (
    <TextField
      {...of}
      label={label}
      {...(help === undefined ? {} : { help })}
      type={type}
      width="medium"
    />
  );
}
