/** Where minutes are written, by several at once: an ordinary form, which a script keeps up to date with what the others type. */
import type { VNode } from "preact";
import { Conflict } from "../../../design/conflict.tsx";
import { Blocks } from "../../../design/document.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { HiddenField, Select, TextArea, TextField } from "../../../design/fields.tsx";
import { Form, SubmitRow } from "../../../design/form.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { said } from "../../../kernel/language.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { blocksOf } from "../../../platform/markdown.ts";
import { type Meeting, timingOf } from "../meeting.ts";
import { APPROVERS, minutesState } from "../minutes.ts";
import { meetingTexts } from "../texts/index.ts";
import { type Clock, meetingTitle } from "./meeting-parts.tsx";
import { formOf, WorkForm, type WorkScene } from "./work-form.tsx";

export type MinutesPageProps = WorkScene & {
  readonly clock: Clock;
  readonly on: LocalDate;
  readonly meeting: Meeting;
  /** The address of the meeting's working page. */
  readonly back: string;
  readonly draft: { readonly text: string; readonly number: number };
  readonly mayWrite: boolean;
  readonly mayRun: boolean;
  /** Whoever looks is a body's own, but not this one's: they read what is published. */
  readonly isOutside: boolean;
  readonly saved: "saved" | "merged" | undefined;
  /** What somebody sent that could not be merged. */
  readonly unmerged: string | undefined;
  readonly refusal: string | undefined;
};

export function MinutesPage(props: MinutesPageProps): VNode {
  const { frame, clock, meeting, back, returned, saved, refusal, isOutside } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const home = frame.place?.href ?? "";
  const name = said(meeting.body.name, [language])?.text ?? meeting.body.slug;
  const timing = timingOf(meeting);
  const title = meetingTitle({ ...timing, title: meeting.title }, clock.timeZone, language);
  const state = minutesState(meeting.minutes);
  return (
    <Page
      frame={frame}
      title={`${t.minutes}: ${name}, ${title}`}
      failed={returned !== undefined || refusal !== undefined}
      breadcrumbs={[
        { label: t.title, href: `${home}/work/meetings` },
        { label: `${name}, ${title}`, href: back },
        { label: t.minutes },
      ]}
    >
      <ErrorSummary errors={returned?.errors ?? {}} />
      {saved !== undefined && <Notice tone="saved" title={t.work[saved]} />}
      {refusal !== undefined && <Notice tone="refused" title={refusal} />}
      {isOutside && refusal === undefined && (
        <Notice tone="info">
          <p>{t.refusals["not-your-body"]}</p>
        </Notice>
      )}
      <PageHeading
        kicker={`${name}, ${title}`}
        title={t.minutes}
        lead={t.work.minutesState[state]}
      />
      {(state === "published" || !isOutside) &&
        (state === "draft" ? <Draft {...props} /> : <Fixed {...props} />)}
    </Page>
  );
}

function Draft(props: MinutesPageProps): VNode {
  const { frame, draft, own, mayWrite, mayRun, unmerged, meeting, on } = props;
  const t = meetingTexts(frame.language);
  const script = frame.islands?.minutes;
  const approve = formOf(props, "approve", { by: "chair", on });
  if (!mayWrite) return <Text {...props} text={draft.text} />;
  return (
    <>
      {unmerged !== undefined && (
        <Conflict
          who={t.work.conflictWho}
          when={t.work.conflictWhen}
          fields={[{ label: t.minutes, theirs: draft.text, yours: unmerged }]}
        />
      )}
      <div
        data-minutes={`${own}/updates`}
        data-saved={t.work.online2}
        data-offline={t.work.offline}
        data-signed-out={t.work.signedOut}
        data-fixed={t.work.fixed}
        data-alone={t.work.alone}
        data-writers={t.work.writers("…")}
      >
        <Form action={own} label={t.minutes}>
          <HiddenField name="based" value={String(draft.number)} />
          <TextArea
            name="text"
            id="minutes-text"
            label={t.work.minutesText}
            help={t.work.minutesHelp}
            rows={24}
            value={unmerged ?? draft.text}
            required
          />
          <p class="meta" role="status" data-minutes-state />
          <p class="meta" data-minutes-writers />
          <SubmitRow label={t.work.saveMinutes} />
        </Form>
      </div>
      <Form action={`${own}/known`} label={t.work.prefill}>
        <p>{t.work.prefillHelp}</p>
        <SubmitRow label={t.work.prefill} />
      </Form>
      {mayRun && meeting.held !== null && (
        <Section id="approve" title={t.work.approve}>
          <WorkForm
            scene={props}
            name="approve"
            summary={t.work.approve}
            to="approval"
            submit={t.work.sendApprove}
            help={t.work.approveHelp}
          >
            <Select
              {...approve.field("by")}
              label={t.work.approvedBy}
              required
              options={APPROVERS.map((by) => ({ value: by, label: t.approvers[by] }))}
            />
            <TextField
              {...approve.field("on")}
              label={t.work.approvedOn}
              type="date"
              width="medium"
            />
          </WorkForm>
        </Section>
      )}
      {script !== undefined && <script type="module" src={script} />}
    </>
  );
}

function Fixed(props: MinutesPageProps): VNode {
  const { frame, own, meeting, mayRun } = props;
  const t = meetingTexts(frame.language);
  const last = meeting.minutes.at(-1);
  const correct = formOf(props, "correct", { text: last?.text ?? "", by: last?.approvedBy ?? "" });
  const mayPublish = mayRun && meeting.isPublic && last?.publishedAt === null;
  return (
    <>
      {mayPublish && (
        <Form action={`${own}/publication`} label={t.work.publish}>
          <p>{t.work.publishHelp}</p>
          <SubmitRow label={t.work.publish} />
        </Form>
      )}
      <Text {...props} text={last?.text ?? ""} />
      {mayRun && (
        <WorkForm
          scene={props}
          name="correct"
          summary={t.work.correct}
          to="corrections"
          submit={t.work.sendCorrect}
        >
          <HiddenField name="seen" value={String(last?.number ?? 0)} />
          <TextArea {...correct.field("text")} label={t.work.minutesText} rows={20} required />
          <LanguageField form="correct" of={correct} />
          <TextArea {...correct.field("reason")} label={t.work.reason} rows={3} required />
          <Select
            {...correct.field("by")}
            label={t.work.approvedBy}
            required
            options={APPROVERS.map((by) => ({ value: by, label: t.approvers[by] }))}
          />
        </WorkForm>
      )}
    </>
  );
}

function Text({ meeting, text }: MinutesPageProps & { readonly text: string }): VNode {
  return (
    <Blocks
      blocks={blocksOf(text, { shift: 2, idPrefix: "text-" })}
      language={meeting.languages[0] ?? "en"}
      id="text"
    />
  );
}
