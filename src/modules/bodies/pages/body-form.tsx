/** Any of the working pages' forms, drawn from its list of fields. */
import type { VNode } from "preact";
import {
  Checkbox,
  type FieldErrors,
  Form,
  HiddenField,
  Select,
  SubmitRow,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import { LANGUAGE_NAMES, type Language } from "../../../kernel/language.ts";
import { type Field, FORMS, type FormName } from "../forms.ts";
import { fieldIdOf } from "../posted.ts";
import type { Sent } from "../sent.ts";
import { bodyTexts } from "../texts/index.ts";

export type Options = readonly { readonly value: string; readonly label: string }[];

export type BodyFormProps = {
  readonly form: FormName;
  readonly action: string;
  readonly language: Language;
  /** The city's languages; more than one lets the writer say which theirs is. */
  readonly languages: readonly [Language, ...Language[]];
  readonly values: Sent;
  readonly errors: FieldErrors;
  /** What there is to choose from, by the field's name. */
  readonly options: Readonly<Record<string, Options>>;
  /** How many facts of its kind there are already, to tell when another comes meanwhile. */
  readonly seen?: number;
  /** What to know before one writes. */
  readonly note?: string;
  readonly cancel?: { readonly label: string; readonly href: string };
};

/** What is not published, and what cannot be taken back. */
const INSIDE: readonly FormName[] = [
  ...(["naming", "reach", "forgetting", "interest", "interestEnd"] as const),
  ...(["secretary", "secretaryEnd"] as const),
];
const DANGER: readonly FormName[] = ["forgetting"];

export function BodyForm(props: BodyFormProps): VNode {
  const { form, action, language, languages, seen, note, cancel, values } = props;
  const { forms, work } = bodyTexts(language);
  return (
    <Form action={action} label={forms[form].title}>
      {seen !== undefined && <HiddenField name="seen" value={String(seen)} />}
      {form === "member" && <HiddenField name="counted" value={values.counted ?? ""} />}
      {note !== undefined && <p>{note}</p>}
      {FORMS[form]
        .filter(({ name }) => name !== "language" || languages.length > 1)
        .map((field) => (
          <OneField field={field} of={props} />
        ))}
      {!INSIDE.includes(form) && <p>{work.forever}</p>}
      <SubmitRow
        label={forms[form].send}
        danger={DANGER.includes(form)}
        {...(cancel === undefined ? {} : { cancel })}
      />
    </Form>
  );
}

type OneFieldProps = { readonly field: Field; readonly of: BodyFormProps };

function OneField({ field, of }: OneFieldProps): VNode | null {
  const { form, language, languages, values, errors, options } = of;
  const { name, control, required } = field;
  const words = bodyTexts(language).fields[name];
  if (words === undefined) return null;
  const id = fieldIdOf(form, name);
  const common = {
    ...{ name, id, label: words.label, value: values[name], error: errors[id] },
    required: required !== undefined || name === "language",
    ...(words.help === undefined ? {} : { help: words.help }),
  };
  switch (control) {
    case "words":
    case "paragraphs":
      return <Worded field={field} of={of} />;
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
    case "span":
      return <TextField {...common} width="medium" />;
    case "number":
      return <TextField {...common} inputMode="numeric" width="short" />;
    case "tick":
      return (
        <Checkbox
          name={name}
          id={id}
          label={words.label}
          error={errors[id]}
          checked={values[name] === "yes"}
          {...(words.help === undefined ? {} : { help: words.help })}
        />
      );
    case "line":
      return <TextField {...common} />;
  }
}

/** A text in each of the city's languages. Their ids are their own, for two forms of a page may ask for a name. */
function Worded({ field, of }: OneFieldProps): VNode {
  const { form, language, languages, values, errors } = of;
  const words = bodyTexts(language).fields[field.name];
  const [, ...others] = languages;
  return (
    <>
      {languages.map((one, place) => {
        const name = `${field.name}-${one}`;
        const id = fieldIdOf(form, name);
        const label = words?.label ?? field.name;
        const shared = {
          ...{ name, id, value: values[name], error: errors[id], lang: one },
          label: others.length > 0 ? `${label}, ${LANGUAGE_NAMES[one]}` : label,
          required: field.required !== undefined && place === 0,
          ...(words?.help === undefined || place > 0 ? {} : { help: words.help }),
        };
        return field.control === "words" ? (
          <TextField {...shared} />
        ) : (
          <TextArea {...shared} rows={4} />
        );
      })}
    </>
  );
}
