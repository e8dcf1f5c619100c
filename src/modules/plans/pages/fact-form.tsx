/** Any of the working pages' forms, drawn from its list of fields. */
import type { VNode } from "preact";
import {
  type FieldErrors,
  Form,
  HiddenField,
  Select,
  SubmitRow,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import { LANGUAGE_NAMES, type Language } from "../../../kernel/language.ts";
import { EvidenceFileField } from "../../evidence/index.ts";
import { FORMS, type FormName, fieldIdOf, type Sent } from "../forms.ts";
import { planTexts } from "../texts/index.ts";

export type Options = readonly { readonly value: string; readonly label: string }[];

export type FactFormProps = {
  readonly form: FormName;
  readonly action: string;
  readonly language: Language;
  /** The city's languages; more than one lets the writer say which theirs is. */
  readonly languages: readonly Language[];
  readonly values: Sent;
  readonly errors: FieldErrors;
  /** What there is to choose from, by the field's name. */
  readonly options: Readonly<Record<string, Options>>;
  /** How many facts of its kind there are already, to tell when another comes meanwhile. */
  readonly seen?: number;
  readonly cancel?: { readonly label: string; readonly href: string };
};

export function FactForm(props: FactFormProps): VNode {
  const { form, action, language, languages, seen, cancel } = props;
  const { forms, send } = planTexts(language);
  return (
    <Form
      action={action}
      label={forms[form].title}
      {...(takesFile(form) ? { enctype: "multipart/form-data" } : {})}
    >
      {seen !== undefined && <HiddenField name="seen" value={String(seen)} />}
      {FORMS[form]
        .filter(({ name }) => name !== "language" || languages.length > 1)
        .map(({ name }) => (
          <>
            <OneField name={name} of={props} />
            {name === "evidence" && <AttachedFile of={props} />}
          </>
        ))}
      <p>{send.forever}</p>
      <SubmitRow label={forms[form].send} {...(cancel === undefined ? {} : { cancel })} />
    </Form>
  );
}

/** Where evidence is named, it can be attached. */
function takesFile(form: FormName): boolean {
  return FORMS[form].some(({ name }) => name === "evidence");
}

function AttachedFile({
  of: { form, language, values, errors },
}: Pick<OneFieldProps, "of">): VNode {
  const id = fieldIdOf(form, "evidenceFile");
  return (
    <EvidenceFileField
      id={id}
      name="evidenceFile"
      error={errors[id]}
      language={language}
      evidence={values.evidence}
    />
  );
}

type OneFieldProps = { readonly name: string; readonly of: FactFormProps };

function OneField({ name, of }: OneFieldProps): VNode | null {
  const { form, language, languages, values, errors, options } = of;
  const field = FORMS[form].find((one) => one.name === name);
  const words = planTexts(language).fields[name];
  if (field === undefined || words === undefined) return null;
  const id = fieldIdOf(form, name);
  const common = {
    name,
    id,
    label: words.label,
    value: values[name],
    error: errors[id],
    required: field.required !== undefined || name === "language",
    ...(words.help === undefined ? {} : { help: words.help }),
  };
  switch (field.control) {
    case "choice":
      return (
        <Select
          {...common}
          options={
            name === "language"
              ? languages.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))
              : (options[name] ?? [])
          }
        />
      );
    case "area":
      return <TextArea {...common} />;
    case "day":
      return <TextField {...common} type="date" width="medium" />;
    case "number":
      return <TextField {...common} inputMode="numeric" width="short" />;
    case "line":
      return <TextField {...common} />;
  }
}
