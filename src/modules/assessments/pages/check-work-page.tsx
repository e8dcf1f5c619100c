/** One check for those who work with it: what it says, the sentence for the case file, and what comes next. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  ButtonLink,
  type FieldErrors,
  Form,
  HiddenField,
  RadioGroup,
  SubmitRow,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { fieldIdOf, fieldsOf, type Sent } from "../../../design/posted.ts";
import { Status } from "../../../design/status.tsx";
import { plain } from "../../../design/view.ts";
import { type Check, DECISION_KINDS, standingFactsOf } from "../check.ts";
import type { DueFollowUp } from "../follow-up.ts";
import type { Followable } from "../list-followable.ts";
import { checkMark } from "../standing.ts";
import { assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";
import { CheckView } from "./check-view.tsx";
import { FollowUpForm } from "./follow-up-form.tsx";
import { DueMark } from "./follow-up-view.tsx";
import { SentenceBox, type Sentences } from "./sentence-box.tsx";

export type CheckForm = "decision" | "followUp" | "withdrawal" | "reply";

export type CheckWorkPageProps = {
  readonly view: View;
  readonly check: Check;
  readonly sentences: Sentences;
  readonly due: readonly DueFollowUp[];
  /** Of what they may say what came of it. */
  readonly followable: readonly Followable[];
  readonly drawnBy: number | undefined;
  /** Whether it is theirs to write about. */
  readonly maySpeak: boolean;
  readonly mayReply: boolean;
  readonly hasDraft: boolean;
  readonly hasImpactDraft: boolean;
  readonly form: CheckForm | undefined;
  readonly values: Sent;
  readonly errors: FieldErrors;
  readonly said: "done" | "unchanged" | undefined;
};

export function CheckWorkPage(props: CheckWorkPageProps): VNode {
  const { view, check, sentences, due, drawnBy, errors, said, maySpeak, mayReply } = props;
  const t = assessmentTexts(view.language);
  const work = `${view.home}/work/decisions`;
  const version = check.versions.at(-1);
  const mark = checkMark(standingFactsOf(check), view.today, view.language, "inside");
  const title = version === undefined ? check.reference : plain(view, version.title);
  return (
    <Page
      frame={view.frame}
      title={`${title} (${check.reference})`}
      wide
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: view.city, href: view.home },
        { label: t.work.title, href: work },
        { label: check.reference },
      ]}
    >
      <ErrorSummary errors={errors} />
      {said === "done" && <Notice tone="saved" title={t.work.finished(check.reference)} />}
      {said === "unchanged" && <Notice tone="saved" title={t.work.unchanged} />}
      <PageHeading
        kicker={`${check.reference} · ${t.check.by(plain(view, check.department.name))}`}
        title={title}
        meta={
          <>
            <Status tone={mark.tone}>{mark.text}</Status>
            {due.slice(0, 1).map((one) => (
              <>
                {" "}
                <DueMark view={view} due={one} />
              </>
            ))}
          </>
        }
      />
      {maySpeak && check.withdrawal === null && <Next {...props} />}
      {version !== undefined && (
        <Section id="sentence" title={t.check.sentenceTitle}>
          <SentenceBox
            view={view}
            sentences={sentences}
            address={`${work}/${check.reference}/sentence.txt`}
          />
          <p>
            <a href={`${view.home}/decisions/${check.reference}`}>{t.work.public}</a>
          </p>
        </Section>
      )}
      <CheckView view={view} check={check} reader="inside" due={due} drawnBy={drawnBy} />
      <FollowUpForm
        {...{ view, due, followable: props.followable, reference: check.reference }}
        {...ofForm(props, "followUp")}
        isBack={props.form === "followUp"}
      />
      {mayReply && check.findings.length > 0 && <ReplyForm {...props} />}
      {maySpeak && check.withdrawal === null && (
        <>
          {version !== undefined && <DecisionForm {...props} />}
          <WithdrawalForm {...props} />
        </>
      )}
    </Page>
  );
}

/** The next step as a button, further ones as links. */
function Next({ view, check, hasDraft, hasImpactDraft }: CheckWorkPageProps): VNode {
  const t = assessmentTexts(view.language);
  const here = `${view.home}/work/decisions/${check.reference}`;
  const version = check.versions.at(-1);
  const needsFull = version?.outcome === "full-needed" && check.impacts.length === 0;
  const writing = hasDraft ? t.work.goOn : t.work.newVersion;
  return (
    <>
      <p class="submit-row">
        {version === undefined && <ButtonLink label={t.work.goOn} href={`${here}/version`} />}
        {needsFull && (
          <ButtonLink
            label={hasImpactDraft ? `${t.work.full}: ${t.work.goOn}` : t.work.fullStart}
            href={`${here}/full`}
          />
        )}
        {version !== undefined && <a href={`${here}/version`}>{writing}</a>}
        {version !== undefined && !needsFull && (
          <a href={`${here}/full`}>{check.impacts.length > 0 ? t.work.full : t.work.fullStart}</a>
        )}
      </p>
      {version !== undefined && <p class="meta">{t.work.newVersionNote}</p>}
    </>
  );
}

function DecisionForm(props: CheckWorkPageProps): VNode {
  const { view, check, form } = props;
  const t = assessmentTexts(view.language);
  const field = fieldsOf("decision", ofForm(props, "decision"));
  const { title, send } = t.forms.decision;
  return (
    <Section id="decide" title={title}>
      <Disclosure summary={t.work.openForm} open={form === "decision"}>
        <Form action={`${view.home}/work/decisions/${check.reference}/decisions`} label={title}>
          <RadioGroup
            {...field("kind")}
            label={t.more.kind}
            required
            options={DECISION_KINDS.map((kind) => ({ value: kind, label: t.decisionKinds[kind] }))}
          />
          <TextArea {...field("text")} label={t.more.text} rows={3} required />
          <TextField {...field("on")} label={t.more.decidedOn} type="date" width="medium" />
          <TextField {...field("source")} label={t.more.source} />
          <p>{t.work.forever}</p>
          <SubmitRow label={send} />
        </Form>
      </Disclosure>
    </Section>
  );
}

function WithdrawalForm(props: CheckWorkPageProps): VNode {
  const { view, check, form } = props;
  const t = assessmentTexts(view.language);
  const field = fieldsOf("withdrawal", ofForm(props, "withdrawal"));
  const { title, send } = t.forms.withdrawal;
  return (
    <Section id="withdraw" title={title}>
      <Disclosure summary={t.work.openForm} open={form === "withdrawal"}>
        <Form action={`${view.home}/work/decisions/${check.reference}/withdrawal`} label={title}>
          <TextArea {...field("reason")} label={t.more.reason} rows={3} required />
          <p>{t.work.forever}</p>
          <SubmitRow label={send} danger />
        </Form>
      </Disclosure>
    </Section>
  );
}

function ReplyForm(props: CheckWorkPageProps): VNode {
  const { view, check } = props;
  const t = assessmentTexts(view.language);
  const field = fieldsOf("reply", ofForm(props, "reply"));
  const { title, send } = t.forms.reply;
  return (
    <Section id="reply" title={title}>
      <Form action={`${view.home}/work/decisions/${check.reference}/replies`} label={title}>
        <HiddenField name="draw" value={String(check.findings.at(-1)?.draw ?? "")} />
        <TextArea {...field("text")} label={t.more.reply} rows={4} required />
        <p>{t.work.forever}</p>
        <SubmitRow label={send} />
      </Form>
    </Section>
  );
}

/** What came back belongs to the form that was sent; the others start empty. */
function ofForm(
  { form, values, errors, view }: CheckWorkPageProps,
  own: CheckForm,
): { readonly values: Sent; readonly errors: FieldErrors } {
  if (form !== own) return { values: { on: view.today }, errors: {} };
  const prefix = fieldIdOf(own, "");
  return {
    values,
    errors: Object.fromEntries(Object.entries(errors).filter(([id]) => id.startsWith(prefix))),
  };
}
