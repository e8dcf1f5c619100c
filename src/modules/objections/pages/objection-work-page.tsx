/** One objection for those who work with it: what was filed, what was said, and the forms of whoever may speak. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { Facts } from "../../../design/facts.tsx";
import {
  type FieldErrors,
  Form,
  HiddenField,
  RadioGroup,
  SubmitRow,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { fieldIdOf, fieldsOf, type Sent } from "../../../design/posted.ts";
import { Status } from "../../../design/status.tsx";
import { type Language, said } from "../../../kernel/language.ts";
import { type LocalDate, printDate, printDay } from "../../../kernel/local-date.ts";
import { OBJECTION_ANSWERS, type Objection } from "../objection.ts";
import { objectionMark } from "../standing.ts";
import { objectionTexts } from "../texts/index.ts";

export type ObjectionForm = "answer" | "withdrawal";

export type ObjectionWorkPageProps = {
  readonly frame: Frame;
  readonly objection: Objection;
  readonly languages: readonly Language[];
  readonly on: LocalDate;
  readonly mayAnswer: boolean;
  readonly mayWithdraw: boolean;
  readonly values: Sent;
  readonly errors: FieldErrors;
  readonly form: ObjectionForm | undefined;
  readonly meanwhile: boolean;
  readonly done: boolean;
};

export function ObjectionWorkPage(props: ObjectionWorkPageProps): VNode {
  const { frame, objection, on, errors, mayAnswer, mayWithdraw, meanwhile, done } = props;
  const { language } = frame;
  const t = objectionTexts(language);
  const home = frame.place?.href ?? "";
  const mark = objectionMark(objection, on, language);
  const { reference, organisation, answers, withdrawal } = objection;
  return (
    <Page
      frame={frame}
      title={`${organisation} (${reference})`}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: t.title, href: `${home}/work/objections` },
        { label: reference },
      ]}
    >
      <ErrorSummary errors={errors} />
      {done && <Notice tone="saved" title={t.answered} />}
      {meanwhile && (
        <Notice tone="conflict">
          <p>{t.meanwhile}</p>
        </Notice>
      )}
      <PageHeading
        kicker={`${reference}, ${organisation}`}
        title={said(objection.what, [language])?.text ?? reference}
        lead={said(objection.text, [language])?.text}
        meta={<Status tone={mark.tone}>{mark.text}</Status>}
      />
      <Facts
        items={[
          { term: t.against, content: t.targets[objection.against].mark },
          { term: t.filedOn, content: printDate(objection.filedOn, language) },
          {
            term: t.answerDueOn,
            content:
              objection.answerDueOn === null
                ? t.noDeadline
                : printDay(objection.answerDueOn, language),
          },
        ]}
      />
      <p>
        <a href={`${home}/objections/${reference}`}>{t.publicPage}</a>
      </p>
      <Section id="history" title={t.history}>
        {answers.map(({ kind, reason, on: when }) => (
          <p>
            <strong>{t.kinds[kind].mark}</strong>, {printDate(when, language)}:{" "}
            {said(reason, [language])?.text}
          </p>
        ))}
        {withdrawal !== null && (
          <p>
            <strong>{t.withdrawn}</strong>, {printDate(withdrawal.on, language)}:{" "}
            {said(withdrawal.reason, [language])?.text}
          </p>
        )}
      </Section>
      {mayAnswer && withdrawal === null && <AnswerForm {...props} />}
      {mayWithdraw && withdrawal === null && <WithdrawalForm {...props} />}
    </Page>
  );
}

function AnswerForm(props: ObjectionWorkPageProps): VNode {
  const { frame, objection, languages } = props;
  const { language } = frame;
  const t = objectionTexts(language);
  const { values, errors } = ofForm(props, "answer");
  const field = fieldsOf("answer", { values, errors });
  const address = `${frame.place?.href ?? ""}/work/objections/${objection.reference}`;
  return (
    <Section id="answer" title={t.answerTitle}>
      <Form action={`${address}/answers`} label={t.answerTitle}>
        <HiddenField name="seen" value={String(objection.answers.length)} />
        <RadioGroup
          {...field("kind")}
          label={t.kind}
          required
          options={OBJECTION_ANSWERS.map((kind) => ({
            value: kind,
            label: t.kinds[kind].mark,
            help: t.kinds[kind].meaning,
          }))}
        />
        <LanguageField form="answer" of={{ languages, values, errors }} />
        <TextArea {...field("reason")} label={t.reason} help={t.answerReasonHelp} required />
        <TextField
          {...field("on")}
          label={t.decidedOn}
          help={t.dateHelp}
          type="date"
          width="medium"
        />
        <TextField {...field("source")} label={t.source} help={t.sourceHelp} />
        <p>{t.forever}</p>
        <SubmitRow label={t.sendAnswer} />
      </Form>
    </Section>
  );
}

function WithdrawalForm(props: ObjectionWorkPageProps): VNode {
  const { frame, objection, languages, form } = props;
  const { language } = frame;
  const t = objectionTexts(language);
  const { values, errors } = ofForm(props, "withdrawal");
  const field = fieldsOf("withdrawal", { values, errors });
  const address = `${frame.place?.href ?? ""}/work/objections/${objection.reference}`;
  return (
    <Section id="withdraw" title={t.withdrawTitle}>
      <Disclosure summary={t.openForm} open={form === "withdrawal"}>
        <Form action={`${address}/withdrawal`} label={t.withdrawTitle}>
          <LanguageField form="withdrawal" of={{ languages, values, errors }} />
          <TextArea {...field("reason")} label={t.reason} rows={3} required />
          <p>{t.forever}</p>
          <SubmitRow label={t.sendWithdrawal} />
        </Form>
      </Disclosure>
    </Section>
  );
}

/** What came back belongs to the form that was sent; the other starts empty. */
function ofForm(
  { form, values, errors, on }: ObjectionWorkPageProps,
  own: ObjectionForm,
): { readonly values: Sent; readonly errors: FieldErrors } {
  if (form === own) return { values, errors };
  const start: Sent = { language: values.language ?? "", on };
  return { values: start, errors: own === form ? errors : pick(errors, fieldIdOf(own, "")) };
}

function pick(errors: FieldErrors, prefix: string): FieldErrors {
  return Object.fromEntries(Object.entries(errors).filter(([id]) => id.startsWith(prefix)));
}
