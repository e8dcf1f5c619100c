/** The three forms on a recommendation's working page: the city's answer, what it has done, and the body's verdict. */
import type { VNode } from "preact";
import {
  type FieldErrors,
  Form,
  HiddenField,
  RadioGroup,
  Select,
  SubmitRow,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { fieldsOf, type Sent } from "../../../design/posted.ts";
import { type Language, said, type Wording } from "../../../kernel/language.ts";
import { EvidenceFileField } from "../../evidence/index.ts";
import type { FormName } from "../posted.ts";
import { ANSWERS } from "../recommendation.ts";
import { recommendationTexts } from "../texts/index.ts";
import type { VerdictScale } from "../verdict-scale.ts";

export type VoiceFormProps = {
  readonly action: string;
  readonly language: Language;
  /** The city's languages; more than one lets the writer say which theirs is. */
  readonly languages: readonly Language[];
  readonly values: Sent;
  readonly errors: FieldErrors;
  /** How many of its kind there are already, to tell when another comes meanwhile. */
  readonly seen: number;
  /** The city's departments, to say for which one it is. */
  readonly departments: readonly { readonly slug: string; readonly name: Wording }[];
  /** The body's scale of verdicts. */
  readonly scale: VerdictScale;
};

export function AnswerForm(props: VoiceFormProps): VNode {
  const { answers, fields, page, send } = recommendationTexts(props.language);
  const field = fieldsOf("answer", props);
  return (
    <Form action={props.action} label={page.answer}>
      <HiddenField name="seen" value={String(props.seen)} />
      <RadioGroup
        {...field("kind")}
        label={fields.kind}
        required
        options={ANSWERS.map((kind) => ({
          value: kind,
          label: answers[kind].mark,
          help: answers[kind].meaning,
        }))}
      />
      <DepartmentField form="answer" of={props} />
      <LanguageField form="answer" of={props} />
      <TextArea
        {...field("reason")}
        label={fields.reason}
        help={fields.answerReasonHelp}
        required
      />
      <TextField
        {...field("on")}
        label={fields.decidedOn}
        help={fields.dateHelp}
        type="date"
        width="medium"
      />
      <TextField {...field("source")} label={fields.source} help={fields.sourceHelp} />
      <p>{send.forever}</p>
      <SubmitRow label={send.answer} />
    </Form>
  );
}

export function ClaimForm(props: VoiceFormProps): VNode {
  const { fields, page, send } = recommendationTexts(props.language);
  const field = fieldsOf("claim", props);
  return (
    <Form action={props.action} enctype="multipart/form-data" label={page.claim}>
      <HiddenField name="seen" value={String(props.seen)} />
      <DepartmentField form="claim" of={props} />
      <LanguageField form="claim" of={props} />
      <TextArea {...field("text")} label={fields.done} help={fields.doneHelp} required />
      <TextField {...field("evidence")} label={fields.evidence} help={fields.evidenceHelp} />
      <AttachedFile form="claim" of={props} />
      <TextArea {...field("next")} label={fields.next} rows={3} />
      <TextField
        {...field("on")}
        label={fields.asOf}
        help={fields.dateHelp}
        type="date"
        width="medium"
      />
      <p>{send.forever}</p>
      <SubmitRow label={send.claim} />
    </Form>
  );
}

export function AssessmentForm(props: VoiceFormProps): VNode {
  const { fields, page, send } = recommendationTexts(props.language);
  const field = fieldsOf("assessment", props);
  return (
    <Form action={props.action} enctype="multipart/form-data" label={page.assess}>
      <HiddenField name="seen" value={String(props.seen)} />
      <RadioGroup
        {...field("verdict")}
        label={fields.verdict}
        required
        options={markOptions(props.scale, props.language)}
      />
      <LanguageField form="assessment" of={props} />
      <TextArea
        {...field("reason")}
        label={fields.reason}
        help={fields.assessReasonHelp}
        required
      />
      <TextArea
        {...field("evidence")}
        label={fields.judgedEvidence}
        help={fields.judgedEvidenceHelp}
        rows={2}
      />
      <AttachedFile form="assessment" of={props} />
      <TextArea {...field("dissent")} label={fields.dissent} help={fields.dissentHelp} rows={3} />
      <TextField {...field("by")} label={fields.by} required />
      <TextField
        {...field("edition")}
        label={fields.edition}
        help={fields.editionHelp}
        inputMode="numeric"
        width="short"
        required
      />
      <TextField
        {...field("on")}
        label={fields.assessedOn}
        help={fields.dateHelp}
        type="date"
        width="medium"
      />
      <TextField {...field("source")} label={fields.source} help={fields.sourceHelp} />
      <p>{send.forever}</p>
      <SubmitRow label={send.assessment} />
    </Form>
  );
}

/** The marks of the scale as choices, with what each means. */
export function markOptions(scale: VerdictScale, language: Language) {
  return scale.marks.map(({ code, name, meaning }) => {
    const help = said(meaning, [language])?.text;
    const label = said(name, [language])?.text ?? code;
    return { value: code, label, ...(help === undefined ? {} : { help }) };
  });
}

function AttachedFile({ form, of }: DepartmentFieldProps): VNode {
  const { id, name, error } = fieldsOf(form, of)("evidenceFile");
  const { language, values } = of;
  return <EvidenceFileField {...{ id, name, error, language }} evidence={values.evidence} />;
}

type DepartmentFieldProps = { readonly form: FormName; readonly of: VoiceFormProps };

function DepartmentField({ form, of }: DepartmentFieldProps): VNode | null {
  if (of.departments.length === 0) return null;
  const { fields } = recommendationTexts(of.language);
  return (
    <Select
      {...fieldsOf(form, of)("department")}
      label={fields.department}
      help={fields.departmentHelp}
      options={of.departments.map(({ slug, name }) => ({
        value: slug,
        label: said(name, [of.language])?.text ?? slug,
      }))}
    />
  );
}
