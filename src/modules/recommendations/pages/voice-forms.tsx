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
import { LANGUAGE_NAMES, type Language } from "../../../kernel/language.ts";
import { type FormName, fieldIdOf, type Sent } from "../posted.ts";
import { ANSWERS, VERDICTS } from "../recommendation.ts";
import { recommendationTexts } from "../texts/index.ts";

export type VoiceFormProps = {
  readonly action: string;
  readonly language: Language;
  /** The city's languages; more than one lets the writer say which theirs is. */
  readonly languages: readonly Language[];
  readonly values: Sent;
  readonly errors: FieldErrors;
  /** How many of its kind there are already, to tell when another comes meanwhile. */
  readonly seen: number;
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
    <Form action={props.action} label={page.claim}>
      <HiddenField name="seen" value={String(props.seen)} />
      <LanguageField form="claim" of={props} />
      <TextArea {...field("text")} label={fields.done} help={fields.doneHelp} required />
      <TextField {...field("evidence")} label={fields.evidence} help={fields.evidenceHelp} />
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
  const { verdicts, fields, page, send } = recommendationTexts(props.language);
  const field = fieldsOf("assessment", props);
  return (
    <Form action={props.action} label={page.assess}>
      <HiddenField name="seen" value={String(props.seen)} />
      <RadioGroup
        {...field("verdict")}
        label={fields.verdict}
        required
        options={VERDICTS.map((verdict) => ({
          value: verdict,
          label: verdicts[verdict].mark,
          help: verdicts[verdict].meaning,
        }))}
      />
      <LanguageField form="assessment" of={props} />
      <TextArea
        {...field("reason")}
        label={fields.reason}
        help={fields.assessReasonHelp}
        required
      />
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

function fieldsOf(form: FormName, { values, errors }: VoiceFormProps) {
  return (name: string) => ({
    name,
    id: fieldIdOf(form, name),
    value: values[name],
    error: errors[fieldIdOf(form, name)],
  });
}

type LanguageFieldProps = { readonly form: FormName; readonly of: VoiceFormProps };

function LanguageField({ form, of }: LanguageFieldProps): VNode | null {
  if (of.languages.length < 2) return null;
  return (
    <Select
      {...fieldsOf(form, of)("language")}
      label={recommendationTexts(of.language).fields.language}
      required
      options={of.languages.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
    />
  );
}
