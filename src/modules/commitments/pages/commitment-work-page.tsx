/** One commitment for those who work with it: what has been said, and the forms of whoever may say more. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
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
import { PageHeading, Section } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { fieldsOf, type Sent } from "../../../design/posted.ts";
import { plain, type View } from "../../../design/view.ts";
import type { Language } from "../../../kernel/language.ts";
import type { Department } from "../../departments/index.ts";
import { EvidenceFileField } from "../../evidence/index.ts";
import { COMMITMENT_STATES, type KeptCommitment } from "../commitment.ts";
import type { FormName } from "../posted.ts";
import { commitmentTexts } from "../texts/index.ts";
import { stateWord } from "../words.ts";
import { CommitmentLife } from "./commitment-life.tsx";
import { CommitmentFacts, CommitmentMark } from "./commitment-page.tsx";
import { Worded } from "./worded.tsx";

export type CommitmentWorkPageProps = {
  readonly view: View;
  readonly commitment: KeptCommitment;
  readonly languages: readonly Language[];
  readonly departments: readonly Department[];
  /** The forms that the reader may send. */
  readonly offered: readonly FormName[];
  /** Says that they may report on others, and on this one not. */
  readonly notTheirs: boolean;
  /** The form that came back, with what was sent. */
  readonly form: FormName | undefined;
  readonly values: Sent;
  readonly errors: FieldErrors;
  readonly meanwhile: boolean;
  readonly saved: boolean;
};

export function CommitmentWorkPage(props: CommitmentWorkPageProps): VNode {
  const { view, commitment, offered, notTheirs, errors, meanwhile, saved } = props;
  const t = commitmentTexts(view.language);
  const { number } = commitment;
  return (
    <Page
      frame={view.frame}
      title={t.commitmentNumber(number)}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: view.city, href: view.home },
        { label: t.work.title, href: `${view.home}/work/commitments` },
        { label: t.commitmentNumber(number) },
      ]}
    >
      <ErrorSummary errors={errors} />
      {saved && <Notice tone="saved" title={t.work.saved} />}
      {meanwhile && (
        <Notice tone="conflict">
          <p>{t.work.meanwhile}</p>
        </Notice>
      )}
      <PageHeading
        kicker={t.commitmentNumber(number)}
        title={<Worded view={view} wording={commitment.text} />}
        meta={<CommitmentMark view={view} commitment={commitment} />}
      />
      <p>
        <a href={`${view.home}/commitments/${number}`}>{t.work.public}</a>
      </p>
      <CommitmentFacts view={view} commitment={commitment} />
      {notTheirs && (
        <Notice tone="info">
          <p>{t.work.notYours}</p>
        </Notice>
      )}
      {offered.map((form) => (
        <OneForm name={form} of={props} />
      ))}
      <CommitmentLife view={view} commitment={commitment} />
    </Page>
  );
}

type OneFormProps = { readonly name: FormName; readonly of: CommitmentWorkPageProps };

function OneForm({ name, of }: OneFormProps): VNode {
  const { view, commitment } = of;
  const t = commitmentTexts(view.language);
  const isReturned = of.form === name;
  const values = isReturned ? of.values : { language: of.values.language ?? "" };
  const props = { ...of, values, errors: isReturned ? of.errors : {} };
  return (
    <Section id={name} title={t.forms[name].title}>
      <Disclosure summary={t.work.openForm} open={isReturned}>
        <Form
          action={`${view.home}/work/commitments/${commitment.number}/${name}`}
          label={t.forms[name].title}
          {...(name === "statement" ? { enctype: "multipart/form-data" as const } : {})}
        >
          {name === "statement" && <StatementFields {...props} />}
          {name === "deadline" && <DeadlineFields {...props} />}
          {name === "owner" && <OwnerFields {...props} />}
          <p>{t.work.forever}</p>
          <SubmitRow label={t.forms[name].send} />
        </Form>
      </Disclosure>
    </Section>
  );
}

function StatementFields(props: CommitmentWorkPageProps): VNode {
  const { view, commitment, languages, values, errors } = props;
  const { fields, states } = commitmentTexts(view.language);
  const field = fieldsOf("statement", { values, errors });
  return (
    <>
      <HiddenField name="seen" value={values.seen ?? String(commitment.statements.length)} />
      <RadioGroup
        {...field("state")}
        label={fields.state}
        required
        options={COMMITMENT_STATES.map((state) => ({
          value: state,
          label: stateWord(state, view.language),
          help: states[state].meaning,
        }))}
      />
      <LanguageField form="statement" of={{ languages, values, errors }} />
      <TextArea {...field("reason")} label={fields.reason} rows={4} required />
      <TextField {...field("evidence")} label={fields.evidence} help={fields.evidenceHelp} />
      <EvidenceFileField
        id={field("evidenceFile").id}
        name="evidenceFile"
        error={field("evidenceFile").error}
        language={view.language}
        evidence={values.evidence}
      />
      <TextField
        {...field("on")}
        label={fields.on}
        help={fields.onHelp}
        type="date"
        width="medium"
      />
    </>
  );
}

function DeadlineFields(props: CommitmentWorkPageProps): VNode {
  const { view, commitment, languages, values, errors } = props;
  const { fields } = commitmentTexts(view.language);
  const field = fieldsOf("deadline", { values, errors });
  return (
    <>
      <HiddenField name="seen" value={values.seen ?? String(commitment.deadlines.length)} />
      <TextField
        {...field("dueOn")}
        label={fields.dueOn}
        help={fields.dueOnHelp}
        width="medium"
        required
      />
      <LanguageField form="deadline" of={{ languages, values, errors }} />
      <TextArea
        {...field("reason")}
        label={fields.moveReason}
        help={fields.moveReasonHelp}
        rows={3}
        required={commitment.deadlines.length > 0}
      />
      <TextField
        {...field("on")}
        label={fields.on}
        help={fields.onHelp}
        type="date"
        width="medium"
      />
      <TextField {...field("source")} label={fields.source} help={fields.sourceHelp} />
    </>
  );
}

function OwnerFields(props: CommitmentWorkPageProps): VNode {
  const { view, languages, departments, values, errors } = props;
  const { fields } = commitmentTexts(view.language);
  const field = fieldsOf("owner", { values, errors });
  return (
    <>
      <Select
        {...field("department")}
        label={fields.department}
        options={departments.map(({ slug, name }) => ({
          value: slug,
          label: plain(view, name) || slug,
        }))}
      />
      <LanguageField form="owner" of={{ languages, values, errors }} />
      <TextField {...field("named")} label={fields.named} />
      <TextField
        {...field("on")}
        label={fields.on}
        help={fields.onHelp}
        type="date"
        width="medium"
      />
      <TextField {...field("source")} label={fields.source} help={fields.sourceHelp} />
    </>
  );
}
