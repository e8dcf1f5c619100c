/** How a request leaves somebody's hands: to a colleague by name or address, or back to the coordinator with a reason. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import {
  type FieldErrors,
  Form,
  HiddenField,
  Select,
  SubmitRow,
  TextField,
} from "../../../design/fields.tsx";
import type { Id } from "../../../kernel/id.ts";
import type { Language } from "../../../kernel/language.ts";
import { requestTexts } from "../texts/index.ts";

/** Somebody who can be chosen, as a list shows them. */
export type Choosable = { readonly account: Id<"Account">; readonly label: string };

type Sent = Readonly<Record<string, string>>;

export type PassOnFormsProps = {
  readonly action: string;
  readonly language: Language;
  readonly colleagues: readonly Choosable[];
  readonly values: Sent;
  readonly errors: FieldErrors;
};

export function PassOnForms({
  action,
  language,
  colleagues,
  values,
  errors,
}: PassOnFormsProps): VNode {
  const { form } = requestTexts(language);
  const cameBack = (...names: readonly string[]) => names.some((name) => name in errors);
  return (
    <>
      <Disclosure summary={form.passOn} open={cameBack("to", "email", "note")}>
        <p>{form.passOnHelp}</p>
        <Form action={`${action}/hand-over`} label={form.passOn}>
          <RecipientFields
            language={language}
            colleagues={colleagues}
            values={values}
            errors={errors}
          />
          <SubmitRow label={form.passOnSend} />
        </Form>
      </Disclosure>
      <Disclosure summary={form.giveBack} open={cameBack("reason")}>
        <GiveBackForm
          action={`${action}/hand-over`}
          label={form.giveBack}
          send={form.giveBackSend}
          language={language}
          values={values}
          errors={errors}
        />
      </Disclosure>
    </>
  );
}

export type GiveBackFormProps = Omit<PassOnFormsProps, "colleagues"> & {
  readonly label: string;
  readonly send: string;
};

/** Back to the coordinator, who has to be told why. */
export function GiveBackForm(props: GiveBackFormProps): VNode {
  const { action, label, send, language, values, errors } = props;
  const { form } = requestTexts(language);
  return (
    <Form action={action} label={label}>
      <HiddenField name="back" value="yes" />
      <TextField
        name="reason"
        label={form.giveBackReason}
        help={form.giveBackHelp}
        required
        value={values.reason}
        error={errors.reason}
      />
      <SubmitRow label={send} />
    </Form>
  );
}

export type RecipientFieldsProps = Omit<PassOnFormsProps, "action">;

/** A colleague of the department or an address, and a word to them. */
export function RecipientFields(props: RecipientFieldsProps): VNode {
  const { language, colleagues, values, errors } = props;
  const { form } = requestTexts(language);
  return (
    <>
      {colleagues.length > 0 && (
        <Select
          name="to"
          label={form.colleague}
          value={values.to}
          error={errors.to}
          options={colleagues.map(({ account, label }) => ({ value: account, label }))}
        />
      )}
      <TextField
        name="email"
        type="email"
        label={form.email}
        autoComplete="off"
        value={values.email}
        error={errors.email}
      />
      <TextField name="note" label={form.passOnNote} value={values.note} error={errors.note} />
    </>
  );
}
