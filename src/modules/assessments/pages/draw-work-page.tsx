/** One draw for the body: its next step, and once it is drawn, the body's notes on each check and the adoption of all of them. */
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
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { fieldsOf, type Sent } from "../../../design/posted.ts";
import { Status } from "../../../design/status.tsx";
import { plain } from "../../../design/view.ts";
import { said, type Wording } from "../../../kernel/language.ts";
import { printDay } from "../../../kernel/local-date.ts";
import type { Check } from "../check.ts";
import { REVIEW_VERDICTS, type ReviewNote } from "../review.ts";
import { drawMark } from "../standing.ts";
import { assessmentTexts } from "../texts/index.ts";
import { DrawView, type DrawViewProps } from "./draw-view.tsx";

export type DrawStepForm = "list" | "result" | "ending" | "adoption";

export type DrawWorkPageProps = DrawViewProps & {
  /** The sampled checks, in the order of the sample. */
  readonly checks: readonly {
    readonly check: Check;
    readonly note: ReviewNote | undefined;
    readonly hadPart: boolean;
  }[];
  /** Those that whoever looks may adopt the review for. */
  readonly bodies: readonly { readonly slug: string; readonly name: Wording }[];
  /** There are bodies at work, but each has secretaries of its own. */
  readonly noneTheirs: boolean;
  readonly mayStep: boolean;
  readonly mayNote: boolean;
  readonly mayAdopt: boolean;
  /** What came back: a step, or the note on a check. */
  readonly returned:
    | {
        readonly form: DrawStepForm | "note";
        readonly reference?: string;
        readonly values: Sent;
        readonly errors: FieldErrors;
        /** What no single field can put right. */
        readonly problem?: string;
      }
    | undefined;
  readonly done: boolean;
  /** The check on which a note was kept just before. */
  readonly noted: string | undefined;
};

export function DrawWorkPage(props: DrawWorkPageProps): VNode {
  const { view, draw, mayStep, returned, done, checks } = props;
  const t = assessmentTexts(view.language);
  const work = `${view.home}/work/decisions`;
  const name = t.draws.name(draw.number);
  const mark = drawMark(draw, view.today, view.language);
  const isOpen = draw.ending === null;
  return (
    <Page
      frame={view.frame}
      title={name}
      failed={returned !== undefined}
      breadcrumbs={[
        { label: view.city, href: view.home },
        { label: t.work.title, href: work },
        { label: t.work.drawsTitle, href: `${work}/draws` },
        { label: name },
      ]}
    >
      <ErrorSummary errors={returned?.errors ?? {}} />
      {returned?.problem !== undefined && (
        <Notice tone="refused">
          <p>{returned.problem}</p>
        </Notice>
      )}
      {done && <Notice tone="saved" title={t.work.done} />}
      {props.noted !== undefined && <Notice tone="saved" title={t.noteKept(props.noted)} />}
      <PageHeading
        kicker={t.draws.title}
        title={name}
        lead={t.draws.period(printDay(draw.from, view.language), printDay(draw.to, view.language))}
        meta={<Status tone={mark.tone}>{mark.text}</Status>}
      />
      {mayStep && isOpen && draw.list === null && draw.to < view.today && (
        <Step of={props} step="list" />
      )}
      {mayStep && isOpen && draw.list !== null && draw.result === null && (
        <Step of={props} step="result" />
      )}
      {draw.result !== null && draw.review === null && (
        <>
          {checks.map((one) => (
            <NoteForm of={props} {...one} />
          ))}
          {props.mayAdopt && <AdoptionForm {...props} />}
        </>
      )}
      <DrawView {...props} />
      {mayStep && isOpen && draw.list === null && <EndingForm {...props} />}
    </Page>
  );
}

function Step({
  of,
  step,
}: {
  readonly of: DrawWorkPageProps;
  readonly step: "list" | "result";
}): VNode {
  const { view, draw } = of;
  const t = assessmentTexts(view.language);
  const { title, help, send } = t.forms[step];
  return (
    <Section id="next" title={title}>
      <p>{help}</p>
      <Form action={`${view.home}/work/decisions/draws/${draw.number}/${step}`} label={title}>
        <SubmitRow label={send} />
      </Form>
    </Section>
  );
}

function EndingForm(props: DrawWorkPageProps): VNode {
  const { view, draw, returned } = props;
  const t = assessmentTexts(view.language);
  const isBack = returned?.form === "ending";
  const field = fieldsOf("ending", isBack ? returned : { values: {}, errors: {} });
  const { title, send } = t.forms.ending;
  return (
    <Section id="end" title={title}>
      <Disclosure summary={t.work.openForm} open={isBack}>
        <Form action={`${view.home}/work/decisions/draws/${draw.number}/ending`} label={title}>
          <TextArea {...field("reason")} label={t.more.reason} rows={3} required />
          <p>{t.work.forever}</p>
          <SubmitRow label={send} danger />
        </Form>
      </Disclosure>
    </Section>
  );
}

function NoteForm({
  of,
  check,
  note,
  hadPart,
}: { readonly of: DrawWorkPageProps } & DrawWorkPageProps["checks"][number]): VNode {
  const { view, draw, returned, mayNote } = of;
  const t = assessmentTexts(view.language);
  const { reference } = check;
  const title = plain(view, check.versions.at(-1)?.title ?? {});
  const { title: label, send } = t.forms.note;
  const isBack = returned?.form === "note" && returned.reference === reference;
  const words = (wording: Wording | undefined) => said(wording ?? {}, view.preferred)?.text ?? "";
  const kept = {
    verdict: note?.verdict ?? "",
    reasons: words(note?.reasons),
    change: words(note?.change),
    dissent: words(note?.dissent),
  };
  const field = fieldsOf(`note-${reference}`, isBack ? returned : { values: kept, errors: {} });
  return (
    <Section id={reference} title={`${reference}: ${title}`}>
      <p>
        <a href={`${view.home}/work/decisions/${reference}`}>
          {t.check.by(plain(view, check.department.name))}
        </a>
      </p>
      {hadPart && <p>{t.hadPart}</p>}
      {mayNote && !hadPart && (
        <Form
          action={`${view.home}/work/decisions/draws/${draw.number}/notes/${reference}`}
          label={label(reference)}
        >
          <HiddenField name="seen" value={String(note?.saves ?? 0)} />
          <RadioGroup
            {...field("verdict")}
            label={t.more.verdict}
            required
            options={REVIEW_VERDICTS.map((verdict) => ({
              value: verdict,
              label: t.verdicts[verdict].mark,
              help: t.verdicts[verdict].meaning,
            }))}
          />
          <TextArea {...field("reasons")} label={t.more.reasons} rows={3} required />
          <TextArea {...field("change")} label={t.more.change} rows={2} />
          <TextArea {...field("dissent")} label={t.more.dissent} rows={2} />
          <SubmitRow label={send} />
        </Form>
      )}
    </Section>
  );
}

function AdoptionForm(props: DrawWorkPageProps): VNode {
  const { view, draw, bodies, returned, checks } = props;
  const t = assessmentTexts(view.language);
  const isBack = returned?.form === "adoption";
  const field = fieldsOf(
    "adoption",
    isBack ? returned : { values: { on: view.today }, errors: {} },
  );
  const { title, help, send } = t.forms.adoption;
  return (
    <Section id="adopt" title={title}>
      {bodies.length === 0 ? (
        <p>{props.noneTheirs ? t.refusals["not-your-body"] : t.noBodies}</p>
      ) : (
        <Form action={`${view.home}/work/decisions/draws/${draw.number}/review`} label={title}>
          <Select
            {...field("body")}
            label={t.more.body}
            required
            options={bodies.map(({ slug, name }) => ({
              value: slug,
              label: plain(view, name) || slug,
            }))}
          />
          <TextField {...field("on")} label={t.more.adoptedOn} type="date" width="medium" />
          <p>{help}</p>
          <SubmitRow label={send(checks.length)} />
        </Form>
      )}
    </Section>
  );
}
