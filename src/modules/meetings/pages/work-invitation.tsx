/** The step of the invitation: the sending that makes the agenda public, who gets the letters, and who is left out. */
import type { VNode } from "preact";
import { TextField } from "../../../design/fields.tsx";
import { Form, SubmitRow } from "../../../design/form.tsx";
import { Section } from "../../../design/heading.tsx";
import { Notice } from "../../../design/notice.tsx";
import { dayOf, printDay } from "../../../kernel/local-date.ts";
import { timingOf } from "../meeting.ts";
import { meetingTexts } from "../texts/index.ts";
import { Saved } from "./saved.tsx";
import { formOf, WorkForm } from "./work-form.tsx";
import type { WorkMeetingProps } from "./work-meeting-props.ts";

export function WorkInvitation(props: WorkMeetingProps): VNode {
  const { frame, clock, meeting, may } = props;
  const t = meetingTexts(frame.language);
  const { sending, held, cancellation } = meeting;
  const open = may.run && held === null && cancellation === null;
  const isOver = timingOf(meeting).endsAt <= clock.now;
  return (
    <Section id="invite" title={t.work.steps.invite}>
      <Saved {...props} step="invite" />
      {sending === null ? (
        (held !== null || cancellation !== null) && <p>{t.work.neverSent}</p>
      ) : (
        <SentOn {...props} at={sending.at} />
      )}
      {open && !isOver && <Reached {...props} />}
      {open && !isOver && sending === null && <SendForm {...props} />}
      {open && isOver && sending === null && <PublishForm {...props} />}
    </Section>
  );
}

function SentOn({ frame, clock, meeting, at }: WorkMeetingProps & { readonly at: Date }): VNode {
  const { language } = frame;
  const t = meetingTexts(language);
  const day = printDay(dayOf(at, clock.timeZone), language);
  // A meeting that was moved after its agenda was published is told of like any other.
  const wasOver = timingOf(meeting).endsAt <= at;
  return <p>{wasOver ? t.work.publishedOn(day) : t.work.sentOn(day)}</p>;
}

function SendForm(props: WorkMeetingProps): VNode {
  const t = meetingTexts(props.frame.language);
  const { field } = formOf(props, "send", { remindDays: "3" });
  return (
    <WorkForm
      scene={props}
      name="send"
      summary={t.work.sendAgenda}
      to="sending"
      submit={t.work.sendAgenda}
    >
      <TextField
        {...field("remindDays")}
        label={t.work.remindDays}
        help={t.work.remindDaysHelp}
        inputMode="numeric"
        width="short"
      />
    </WorkForm>
  );
}

/** When a meeting is over its agenda can still be published, and nobody is written to. That of a closed one is not public. */
function PublishForm({ frame, meeting, own }: WorkMeetingProps): VNode {
  const t = meetingTexts(frame.language);
  if (!meeting.isPublic) return <p>{t.work.isOver}</p>;
  return (
    <Form action={`${own}/sending`} label={t.work.publishAgenda}>
      <p>
        {t.work.isOver} {t.work.publishAgendaHelp}
      </p>
      <SubmitRow label={t.work.publishAgenda} />
    </Form>
  );
}

/** Who gets the letters and who is left out, by name: somebody has to tell those. */
function Reached({ frame, meeting, reached, own }: WorkMeetingProps): VNode {
  const t = meetingTexts(frame.language);
  const { written, leftOut, uninvited } = reached;
  const isSent = meeting.sending !== null;
  const body = `${frame.place?.href ?? ""}/work/bodies/${meeting.body.slug}`;
  return (
    <>
      {written.length > 0 && <p>{t.work.written(written.join(", "), isSent)}</p>}
      {written.length + uninvited.length === 0 && <p>{t.work.nobodyWritten}</p>}
      {uninvited.length > 0 && (
        <>
          <Notice tone="warning" title={t.work.notYetTitle(uninvited.length)}>
            <p>{t.work.notYet(uninvited.join(", "))}</p>
          </Notice>
          <Form action={`${own}/invitations`} label={t.work.inviteRest}>
            <SubmitRow label={t.work.inviteRest} />
          </Form>
        </>
      )}
      {leftOut.length > 0 && (
        <Notice tone="warning" title={t.work.leftOutTitle(leftOut.length)}>
          <p>
            {t.work.leftOut(leftOut.join(", "))} <a href={body}>{t.work.bodyPage}</a>.
          </p>
        </Notice>
      )}
    </>
  );
}
