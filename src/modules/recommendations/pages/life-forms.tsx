/** The forms for what happens to a recommendation besides the voices: a new wording, a moved deadline, an owner, its end. */
import type { VNode } from "preact";
import {
  Form,
  HiddenField,
  RadioGroup,
  Select,
  SubmitRow,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { fieldsOf } from "../../../design/posted.ts";
import { said } from "../../../kernel/language.ts";
import { CLOSINGS } from "../recommendation.ts";
import { recommendationTexts } from "../texts/index.ts";
import type { VoiceFormProps } from "./voice-forms.tsx";

export function RevisionForm(props: VoiceFormProps): VNode {
  const { fields, page, send } = recommendationTexts(props.language);
  const field = fieldsOf("revision", props);
  return (
    <Form action={props.action} label={page.revise}>
      <HiddenField name="seen" value={String(props.seen)} />
      <LanguageField form="revision" of={props} />
      <TextField {...field("topic")} label={fields.topic} required />
      <TextArea {...field("text")} label={fields.text} rows={6} required />
      <TextArea {...field("reason")} label={fields.revisionReason} rows={3} required />
      <p>{send.forever}</p>
      <SubmitRow label={send.revise} />
    </Form>
  );
}

export function MoveForm(props: VoiceFormProps & { readonly forBody: boolean }): VNode {
  const { fields, page, send } = recommendationTexts(props.language);
  const field = fieldsOf("move", props);
  return (
    <Form action={props.action} label={page.move}>
      <HiddenField name="seen" value={String(props.seen)} />
      <TextField
        {...field("to")}
        label={fields.newDeadline}
        help={props.forBody ? page.moveHelpBody : page.moveHelpCity}
        type="date"
        width="medium"
        required
      />
      <LanguageField form="move" of={props} />
      <TextArea {...field("reason")} label={fields.moveReason} rows={3} required />
      <p>{send.forever}</p>
      <SubmitRow label={send.move} />
    </Form>
  );
}

export function AssignmentForm(props: VoiceFormProps): VNode {
  const { fields, page, send } = recommendationTexts(props.language);
  const field = fieldsOf("assignment", props);
  return (
    <Form action={props.action} label={page.assign}>
      <Select
        {...field("department")}
        label={fields.owner}
        required
        options={props.departments.map(({ slug, name }) => ({
          value: slug,
          label: said(name, [props.language])?.text ?? slug,
        }))}
      />
      <SubmitRow label={send.assignment} />
    </Form>
  );
}

export function ClosingForm(
  props: VoiceFormProps & { readonly closed: boolean; readonly settled: boolean },
): VNode {
  const { closings, fields, page, send } = recommendationTexts(props.language);
  const field = fieldsOf("closing", props);
  const kinds = CLOSINGS.filter((kind) => kind !== "reopened" && (kind !== "met" || props.settled));
  const over = props.closed || props.settled;
  return (
    <>
      {!props.closed && (
        <Form action={props.action} label={page.close}>
          <RadioGroup
            {...field("kind")}
            label={fields.closingKind}
            required
            options={kinds.map((kind) => ({
              value: kind,
              label: closings[kind].mark,
              help: closings[kind].meaning,
            }))}
          />
          <LanguageField form="closing" of={props} />
          <TextArea {...field("reason")} label={fields.closingReason} rows={3} required />
          <p>{send.forever}</p>
          <SubmitRow label={send.closing} />
        </Form>
      )}
      {over && (
        <Form action={props.action} label={page.reopen}>
          <HiddenField name="kind" value="reopened" />
          <TextArea
            {...field("reason")}
            {...(props.closed ? {} : { id: "closing-reopen" })}
            label={fields.closingReason}
            rows={3}
            required
          />
          <p>{send.forever}</p>
          <SubmitRow label={send.reopening} />
        </Form>
      )}
    </>
  );
}
