/** The working page of one meeting: its parts as steps in order, each with what is there and the forms of whoever may act. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { Facts } from "../../../design/facts.tsx";
import { TextArea, TextField } from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { InWords } from "../../../design/said.tsx";
import { LANGUAGE_NAMES, said, type Wording } from "../../../kernel/language.ts";
import { dayOf } from "../../../kernel/local-date.ts";
import { stateOf, timingOf } from "../meeting.ts";
import { clockOf, printHours } from "../meeting-time.ts";
import { meetingTexts } from "../texts/index.ts";
import { MeetingStatus, meetingTitle } from "./meeting-parts.tsx";
import { Saved } from "./saved.tsx";
import { TimingFields } from "./timing-fields.tsx";
import { WorkAfterwards } from "./work-afterwards.tsx";
import { WorkAgenda } from "./work-agenda.tsx";
import { WorkAttendance } from "./work-attendance.tsx";
import { WorkDecisions } from "./work-decisions.tsx";
import { formOf, WorkForm } from "./work-form.tsx";
import { WorkInvitation } from "./work-invitation.tsx";
import type { WorkMeetingProps } from "./work-meeting-props.ts";

const STEPS = [
  "call",
  "agenda",
  "invite",
  "attendance",
  "decisions",
  "minutes",
  "publish",
] as const;

/** A meeting that was cancelled has no attendance and no minutes; what was decided or asked before stands there still. */
function stepsOf({ meeting, waiting }: WorkMeetingProps): readonly (typeof STEPS)[number][] {
  if (meeting.cancellation === null) return STEPS;
  const hasQuestions = meeting.questions.length > 0 || waiting.length > 0;
  return STEPS.filter((step) => {
    if (step === "decisions") return meeting.decisions.length > 0;
    return step === "publish" ? hasQuestions : step !== "attendance" && step !== "minutes";
  });
}

export function WorkMeetingPage(props: WorkMeetingProps): VNode {
  const { frame, clock, meeting, returned, done, meanwhile, refusal, isOutside } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const steps = stepsOf(props);
  const home = frame.place?.href ?? "";
  const name = said(meeting.body.name, [language])?.text ?? meeting.body.slug;
  const timing = timingOf(meeting);
  const title = meetingTitle({ ...timing, title: meeting.title }, clock.timeZone, language);
  const line = {
    startsAt: timing.startsAt,
    endsAt: timing.endsAt,
    cancelled: meeting.cancellation !== null,
    held: meeting.held !== null,
  };
  return (
    <Page
      frame={frame}
      title={`${name}, ${title}`}
      failed={returned !== undefined || refusal !== undefined}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: t.title, href: `${home}/work/meetings` },
        { label: `${name}, ${title}` },
      ]}
    >
      <ErrorSummary errors={returned?.errors ?? {}} />
      {done === "" && <Notice tone="saved" title={t.work.done} />}
      {done === "called" && <Notice tone="info" title={t.work.calledBefore} />}
      {meanwhile && (
        <Notice tone="conflict">
          <p>{t.work.meanwhile}</p>
        </Notice>
      )}
      {refusal !== undefined && <Notice tone="refused" title={refusal} />}
      {isOutside && refusal === undefined && (
        <Notice tone="info">
          <p>{t.refusals["not-your-body"]}</p>
        </Notice>
      )}
      <PageHeading
        kicker={name}
        title={title}
        lead={printHours(timing, clock.timeZone, language)}
        meta={<MeetingStatus line={line} now={clock.now} language={language} />}
      />
      <nav aria-label={t.work.stepsLabel}>
        <ul class="choices">
          {steps.map((step) => (
            <li>
              <a href={`#${step}`}>{t.work.steps[step]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <CallStep {...props} />
      <WorkAgenda {...props} />
      <WorkInvitation {...props} />
      {steps.includes("attendance") && <WorkAttendance {...props} />}
      {steps.includes("decisions") && <WorkDecisions {...props} />}
      {steps.includes("minutes") && <MinutesStep {...props} />}
      {steps.includes("publish") && <WorkAfterwards {...props} />}
      <p>
        <a href={`${home}/meetings/${meeting.body.slug}/${meeting.slug}`}>{t.work.publicPage}</a>
      </p>
    </Page>
  );
}

function CallStep(props: WorkMeetingProps): VNode {
  const { frame, clock, meeting, may } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const timing = timingOf(meeting);
  const { timeZone } = clock;
  const words = (wording: Wording) => said(wording, [language])?.text ?? "";
  const state = stateOf(meeting, clock.now);
  const open = may.run && state !== "held" && state !== "cancelled";
  const firstDay = dayOf(timing.startsAt, timeZone);
  const lastDay = dayOf(timing.endsAt, timeZone);
  const move = formOf(props, "move", {
    day: firstDay,
    starts: clockOf(timing.startsAt, timeZone),
    ends: clockOf(timing.endsAt, timeZone),
    endDay: lastDay === firstDay ? "" : lastDay,
    place: words(timing.place),
    online: timing.online ?? "",
  });
  const cancel = formOf(props, "cancel");
  return (
    <Section id="call" title={t.work.steps.call}>
      <Saved {...props} step="call" />
      <Facts
        items={[
          { term: t.when, content: printHours(timing, timeZone, language) },
          ...(words(timing.place) === ""
            ? []
            : [{ term: t.where, content: <InWords wording={timing.place} /> }]),
          ...(timing.online === null ? [] : [{ term: t.online, content: timing.online }]),
          {
            term: t.who,
            content: meeting.isPublic
              ? t.isPublic
              : t.closedFor(words(meeting.closedFor) || undefined),
          },
          {
            term: t.languages,
            content: meeting.languages.map((one) => LANGUAGE_NAMES[one]).join(", "),
          },
          ...(meeting.timings.length > 1
            ? [{ term: t.history, content: t.movedTimes(meeting.timings.length - 1) }]
            : []),
          ...(meeting.cancellation === null
            ? []
            : [
                {
                  term: t.cancelledTitle,
                  content: <InWords wording={meeting.cancellation.reason} />,
                },
              ]),
        ]}
      />
      {open && (
        <>
          <WorkForm
            scene={props}
            name="move"
            summary={t.work.move}
            to="timings"
            submit={t.work.sendMove}
          >
            <TimingFields form="move" {...move} language={language} />
            <input type="hidden" name="seen" value={String(meeting.timings.length - 1)} />
            <LanguageField form="move" of={move} />
            <TextArea {...move.field("reason")} label={t.work.reason} rows={3} required />
          </WorkForm>
          <WorkForm
            scene={props}
            name="cancel"
            summary={t.work.cancel}
            to="cancellation"
            submit={t.work.sendCancel}
            help={t.work.cannotUndo}
            danger
          >
            <LanguageField form="cancel" of={cancel} />
            <TextArea {...cancel.field("reason")} label={t.work.reason} rows={3} required />
          </WorkForm>
        </>
      )}
      {may.run && meeting.isPublic && state !== "cancelled" && state !== "held" && (
        <LineForm {...props} />
      )}
    </Section>
  );
}

function LineForm(props: WorkMeetingProps): VNode {
  const { frame } = props;
  const t = meetingTexts(frame.language);
  const form = formOf(props, "line");
  return (
    <WorkForm
      scene={props}
      name="line"
      summary={t.work.line}
      to="lines"
      submit={t.work.sendLine}
      help={t.work.lineHelp}
    >
      <LanguageField form="line" of={form} />
      <TextField {...form.field("text")} label={t.liveLabel} required />
    </WorkForm>
  );
}

function MinutesStep({ frame, meeting, own, may }: WorkMeetingProps): VNode {
  const t = meetingTexts(frame.language);
  const published = meeting.minutes.some(({ publishedAt }) => publishedAt !== null);
  const state = published ? "published" : meeting.minutes.length > 0 ? "approved" : "draft";
  return (
    <Section id="minutes" title={t.work.steps.minutes}>
      <p>{t.work.minutesState[state]}</p>
      {(may.write || may.run) && meeting.cancellation === null && (
        <p>
          <a href={`${own}/minutes`}>{state === "draft" ? t.work.write : t.minutes}</a>
        </p>
      )}
    </Section>
  );
}
