/** The form in which somebody says of one element how far the city has come. */
import type { VNode } from "preact";
import { FieldFrame, inputTies } from "../../../design/field-frame.tsx";
import {
  type FieldErrors,
  Form,
  HiddenField,
  RadioGroup,
  Select,
  SubmitRow,
  TextField,
} from "../../../design/fields.tsx";
import type { Sent } from "../../../design/posted.ts";
import { plain, type View } from "../../../design/view.ts";
import { WordingFields } from "../../../design/wording-fields.tsx";
import type { Language, Wording } from "../../../kernel/language.ts";
import { EvidenceFileField } from "../../evidence/index.ts";
import { NOT_ASSESSED, STATES, type State } from "../answer.ts";
import { fieldOf } from "../element-form.ts";
import type { Element } from "../framework.ts";
import { selfAssessmentTexts } from "../texts/index.ts";
import { CHOICES } from "./evidence-choices.ts";

export type ElementFormProps = {
  readonly view: View;
  readonly element: Element;
  readonly action: string;
  /** How often something was said of the element when the form was begun. */
  readonly seen: number;
  /** By the fields' names, which begin with the element. */
  readonly values: Sent;
  readonly errors: FieldErrors;
  /** How many fields of evidence there are. */
  readonly lines: number;
  readonly languages: readonly [Language, ...Language[]];
  readonly departments: readonly { readonly slug: string; readonly name: Wording }[];
};

export function ElementForm(props: ElementFormProps): VNode {
  const { view, element, action, seen, values, errors, lines, languages, departments } = props;
  const t = selfAssessmentTexts(view.language);
  const of = (name: string) => fieldOf(element.key, name);
  const field = (name: string) => ({
    name: of(name),
    value: values[of(name)],
    error: errors[of(name)],
  });
  const worded = { languages, values, errors };
  const states: readonly State[] = seen === 0 ? STATES : [...STATES, NOT_ASSESSED];
  return (
    <Form action={action} enctype="multipart/form-data" label={`${element.code} ${element.name}`}>
      <HiddenField name="seen" value={String(seen)} />
      <RadioGroup
        {...field("state")}
        label={t.work.chooseState}
        required
        options={states.map((state) => ({
          value: state,
          label: t.states[state],
          help: t.stateMeanings[state],
        }))}
      />
      <WordingFields
        name={of("reason")}
        label={t.reason}
        help={t.work.reasonHelp}
        rows={2}
        {...worded}
      />
      <WordingFields name={of("explanation")} label={t.explanation} rows={4} {...worded} />
      {Array.from({ length: lines }, (_, place) => (
        <EvidenceField
          {...field(`evidence${place + 1}`)}
          label={t.work.evidenceLine(place + 1)}
          help={place === 0 ? t.work.evidenceHelp : undefined}
        />
      ))}
      <EvidenceFileField
        id={of("evidenceFile")}
        name="evidenceFile"
        error={errors[of("evidenceFile")]}
        language={view.language}
        evidence={values.evidence}
      />
      {values.evidence !== undefined && <HiddenField name="evidence" value={values.evidence} />}
      {departments.length > 0 && (
        <Select
          {...field("department")}
          label={t.work.department}
          options={departments.map(({ slug, name }) => ({ value: slug, label: plain(view, name) }))}
        />
      )}
      <WordingFields name={of("responsible")} label={t.work.responsible} {...worded} />
      <WordingFields name={of("nextStep")} label={t.nextStep} rows={2} {...worded} />
      <TextField {...field("nextStepOn")} label={t.work.nextStepOn} type="date" width="medium" />
      <RadioGroup
        {...field("visibility")}
        label={t.work.visibility}
        required
        options={(["public", "internal"] as const).map((value) => ({
          value,
          label: t.work.visibilities[value],
        }))}
      />
      <SubmitRow label={t.work.save(element.code)} />
    </Form>
  );
}

type EvidenceFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly help: string | undefined;
  readonly value: string | undefined;
  readonly error: string | undefined;
};

/** Offers what the city has while one writes; without the list of the browser it is a field like any other. */
function EvidenceField({ name, label, help, value, error }: EvidenceFieldProps): VNode {
  const field = { name, label, error, ...(help === undefined ? {} : { help }) };
  return (
    <FieldFrame field={field}>
      <input
        class="ds-input"
        {...inputTies(field)}
        type="text"
        value={value ?? ""}
        list={CHOICES}
      />
    </FieldFrame>
  );
}
