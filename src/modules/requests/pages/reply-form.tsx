/** The short form: an answer with its reason, or what was done, where it can be seen and what is next. It keeps what is typed as it is typed. */
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
import { EvidenceFileField } from "../../evidence/index.ts";
import { ANSWERS } from "../../recommendations/index.ts";
import type { DraftFields } from "../draft.ts";
import type { RequestKind } from "../request.ts";
import { requestTexts } from "../texts/index.ts";

export type ReplyFormProps = {
  readonly action: string;
  readonly language: Language;
  /** The city's languages; more than one lets the writer say which theirs is. */
  readonly languages: readonly Language[];
  readonly kind: RequestKind;
  readonly fields: DraftFields;
  readonly written: Language;
  readonly errors: FieldErrors;
  /** How much had been said when the form was opened. */
  readonly seen: number;
  /** The address of the script that saves by itself; without it a button does. */
  readonly script: string | undefined;
  /** Said beside the buttons: when it was saved last. */
  readonly saved: string | undefined;
};

export function ReplyForm(props: ReplyFormProps): VNode {
  const { action, language, kind, fields, errors, script, saved } = props;
  const { form } = requestTexts(language);
  const answers = kind === "answer";
  const field = (name: keyof DraftFields) => ({ name, value: fields[name], error: errors[name] });
  return (
    <div data-save-draft={`${action}/draft`} data-saving={form.saving} data-failed={form.notSaved}>
      <Form action={action} enctype="multipart/form-data">
        <HiddenField name="seen" value={String(props.seen)} />
        {answers && (
          <RadioGroup
            {...field("kind")}
            label={form.kind}
            required
            options={ANSWERS.map((value) => ({ value, ...form.kinds[value] }))}
          />
        )}
        {props.languages.length > 1 && (
          <Select
            name="language"
            label={form.language}
            required
            value={props.written}
            options={props.languages.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
          />
        )}
        <TextArea
          {...field("text")}
          label={answers ? form.reason : form.text}
          help={form.textHelp}
          required
          lang={props.written}
        />
        <TextField
          {...field("evidence")}
          label={answers ? form.source : form.evidence}
          help={form.evidenceHelp}
        />
        <EvidenceFileField
          name="evidenceFile"
          error={errors.evidenceFile}
          language={language}
          evidence={fields.evidence}
        />
        {!answers && (
          <TextArea {...field("next")} label={form.next} rows={3} lang={props.written} />
        )}
        <p>{form.forever}</p>
        <p class="meta" role="status" data-save-state>
          {saved}
        </p>
        <SubmitRow
          label={form.send}
          name="do"
          value="send"
          secondary={{ label: form.saveDraft, name: "do", value: "save" }}
        />
      </Form>
      {script !== undefined && <script type="module" src={script} />}
    </div>
  );
}
