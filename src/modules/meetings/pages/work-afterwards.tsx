/** The last step: questions and their answers, recordings, and what the meeting changed. */
import type { VNode } from "preact";
import { HiddenField, Select, TextArea, TextField } from "../../../design/fields.tsx";
import { Form, SubmitRow } from "../../../design/form.tsx";
import { Section } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { RECORDING_KINDS } from "../meeting.ts";
import { daysWaiting, type Question, TURN_AWAY_REASONS } from "../question.ts";
import { meetingTexts } from "../texts/index.ts";
import { Saved } from "./saved.tsx";
import { formOf, WorkForm } from "./work-form.tsx";
import type { WorkMeetingProps } from "./work-meeting-props.ts";

export function WorkAfterwards(props: WorkMeetingProps): VNode {
  const { frame, meeting, may } = props;
  const t = meetingTexts(frame.language);
  return (
    <Section id="publish" title={t.work.steps.publish}>
      <Saved {...props} step="publish" />
      {meeting.isPublic && may.run && <Waiting {...props} />}
      {meeting.questions.map((question) => (
        <OneQuestion {...props} question={question} />
      ))}
      {meeting.isPublic && may.run && meeting.cancellation === null && (
        <>
          <RoomForm {...props} />
          <RecordingForm {...props} />
        </>
      )}
      {meeting.effects.map(({ text }) => (
        <p>
          {t.effects}: <InWords wording={text} />
        </p>
      ))}
      {may.run && meeting.held !== null && <EffectForm {...props} />}
    </Section>
  );
}

function Waiting({ frame, waiting, own }: WorkMeetingProps): VNode | null {
  const t = meetingTexts(frame.language);
  if (waiting.length === 0) return null;
  return (
    <div>
      <h3>{t.work.waitingTitle}</h3>
      <p>{t.work.waitingHelp}</p>
      {waiting.map(({ id, text, askedBy }, place) => (
        <div>
          <p>
            <InWords wording={text} />
          </p>
          {askedBy !== null && <p class="meta">{t.askedBy(askedBy)}</p>}
          <Form action={`${own}/questions/${id}`} label={`${t.work.letThrough} ${place + 1}`}>
            <HiddenField name="turnAway" value="" />
            <SubmitRow label={t.work.letThrough} />
          </Form>
          <Form action={`${own}/questions/${id}`} label={`${t.work.turnAway} ${place + 1}`}>
            <Select
              name="turnAway"
              id={`turn-away-${id}`}
              label={t.work.turnAwayWhy}
              required
              options={TURN_AWAY_REASONS.map((reason) => ({
                value: reason,
                label: t.work.turnAwayReasons[reason],
              }))}
            />
            <SubmitRow label={t.work.turnAway} danger />
          </Form>
        </div>
      ))}
    </div>
  );
}

function OneQuestion(props: WorkMeetingProps & { readonly question: Question }): VNode {
  const { frame, question, on, may } = props;
  const t = meetingTexts(frame.language);
  const waiting = daysWaiting(question, on);
  const name = `answer-${question.number}`;
  const form = formOf(props, name);
  return (
    <div id={`question-${question.number}`}>
      <p>
        {question.number}. <InWords wording={question.text} />{" "}
        {waiting !== undefined && <Status tone="open">{t.waiting(waiting)}</Status>}
      </p>
      {question.askedBy !== null && <p class="meta">{t.askedBy(question.askedBy)}</p>}
      {may.run && question.askedBy !== null && (
        <WorkForm
          scene={props}
          name={`name-${question.number}`}
          summary={t.work.removeName(question.number)}
          to={`questions/${question.number}/name`}
          submit={t.work.sendRemoveName}
          help={t.work.removeNameHelp}
          danger
        />
      )}
      {question.answers.map(({ text, decision }) => (
        <blockquote>
          <p>
            <InWords wording={text} />
          </p>
          {decision !== null && (
            <p class="meta">
              <a href={`#decision-${decision}`}>{t.effectOf(decision)}</a>
            </p>
          )}
        </blockquote>
      ))}
      {may.answer && (
        <WorkForm
          scene={props}
          name={name}
          summary={t.work.answer(question.number)}
          to={`questions/${question.number}/answers`}
          submit={t.work.sendAnswer}
        >
          <HiddenField name="seen" value={String(question.answers.length)} />
          <LanguageField form={name} of={form} />
          <TextArea {...form.field("text")} label={t.work.answerText} required />
        </WorkForm>
      )}
    </div>
  );
}

function RoomForm(props: WorkMeetingProps): VNode {
  const t = meetingTexts(props.frame.language);
  const form = formOf(props, "room");
  return (
    <WorkForm
      scene={props}
      name="room"
      summary={t.work.room}
      to="questions"
      submit={t.work.sendRoom}
    >
      <LanguageField form="room" of={form} />
      <TextArea {...form.field("text")} label={t.form.text} rows={3} required />
      <TextField {...form.field("askedBy")} label={t.form.askedBy} help={t.form.askedByHelp} />
    </WorkForm>
  );
}

function RecordingForm(props: WorkMeetingProps): VNode {
  const t = meetingTexts(props.frame.language);
  const { field } = formOf(props, "recording");
  return (
    <WorkForm
      scene={props}
      name="recording"
      summary={t.work.recording}
      to="recordings"
      submit={t.work.sendRecording}
    >
      <Select
        {...field("kind")}
        label={t.work.recordingKind}
        required
        options={RECORDING_KINDS.map((kind) => ({ value: kind, label: t.recordingKinds[kind] }))}
      />
      <TextField {...field("address")} label={t.work.address} inputMode="url" required />
    </WorkForm>
  );
}

function EffectForm(props: WorkMeetingProps): VNode {
  const { frame, meeting } = props;
  const t = meetingTexts(frame.language);
  const form = formOf(props, "effect");
  return (
    <WorkForm
      scene={props}
      name="effect"
      summary={t.work.effect}
      to="effects"
      submit={t.work.sendEffect}
    >
      <LanguageField form="effect" of={form} />
      <TextArea {...form.field("text")} label={t.work.effectText} rows={3} required />
      <Select
        {...form.field("decision")}
        label={t.work.effectDecision}
        options={meeting.decisions.map(({ number }) => ({
          value: String(number),
          label: t.decision(number),
        }))}
      />
      <TextField
        {...form.field("recommendation")}
        label={t.work.effectRecommendation}
        width="medium"
      />
      <TextField {...form.field("source")} label={t.source} />
    </WorkForm>
  );
}
