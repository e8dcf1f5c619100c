/** The forms that say what a decision becomes: a recommendation, advice, an answer, a task. */
import type { VNode } from "preact";
import { Select, TextArea, TextField } from "../../../design/fields.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { said } from "../../../kernel/language.ts";
import { dayOf, yearOf } from "../../../kernel/local-date.ts";
import { itemNumbered } from "../agenda.ts";
import type { Decision } from "../decision.ts";
import { timingOf } from "../meeting.ts";
import { meetingTexts } from "../texts/index.ts";
import { formOf, WorkForm } from "./work-form.tsx";
import { innerNameOf, type WorkMeetingProps } from "./work-meeting-props.ts";

export function Becoming(props: WorkMeetingProps & { readonly decision: Decision }): VNode {
  const { frame, clock, meeting, room, decision, departments, rights, addressee } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const nameOf = innerNameOf(room.members, t.aMember);
  const { number } = decision;
  const item = itemNumbered(meeting.items, decision.item);
  const matters = props.matters.filter(
    (one) =>
      !decision.followUps.some(
        ({ reference }) => reference === `${meeting.body.slug}/${one.number}`,
      ),
  );
  const matter = formOf(props, `matter-${number}`);
  const year = yearOf(dayOf(timingOf(meeting).startsAt, clock.timeZone));
  const recommendation = formOf(props, `recommendation-${number}`, {
    topic: said(item?.title ?? {}, [language])?.text ?? "",
    addressee,
    edition: String(year),
  });
  const advice = formOf(props, `advice-${number}`);
  const task = formOf(props, `task-${number}`);
  const isRecommendation = decision.followUps.some(({ kind }) => kind === "recommendation");
  return (
    <>
      {!isRecommendation && (
        <WorkForm
          scene={props}
          name={`recommendation-${number}`}
          summary={t.work.toRecommendation}
          to={`decisions/${number}/recommendation`}
          submit={t.work.sendRecommendation}
          help={t.work.cannotUndo}
        >
          <LanguageField form={`recommendation-${number}`} of={recommendation} />
          <TextField {...recommendation.field("topic")} label={t.work.topic} required />
          <Select
            {...recommendation.field("right")}
            label={t.work.right}
            options={rights.map(({ slug, name }) => ({
              value: slug,
              label: said(name, [language])?.text ?? slug,
            }))}
          />
          <TextField {...recommendation.field("addressee")} label={t.work.addressee} required />
          <TextField
            {...recommendation.field("edition")}
            label={t.work.edition}
            inputMode="numeric"
            width="short"
            required
          />
        </WorkForm>
      )}
      {matters.length > 0 && (
        <WorkForm
          scene={props}
          name={`matter-${number}`}
          summary={t.work.toMatter}
          to={`decisions/${number}/matter`}
          submit={t.work.sendMatter}
          help={t.work.matterHelp}
        >
          <Select
            {...matter.field("matter")}
            label={t.work.matter}
            required
            options={matters.map((one) => ({
              value: String(one.number),
              label: t.work.matterLine(said(one.title, [language])?.text ?? "", one.daysLate),
            }))}
          />
        </WorkForm>
      )}
      <WorkForm
        scene={props}
        name={`advice-${number}`}
        summary={t.work.toAdvice}
        to={`decisions/${number}/advice`}
        submit={t.work.sendAdvice}
      >
        <TextField {...advice.field("address")} label={t.work.address} inputMode="url" required />
      </WorkForm>
      <AnswerForm {...props} />
      <WorkForm
        scene={props}
        name={`task-${number}`}
        summary={t.work.toTask}
        to={`decisions/${number}/tasks`}
        submit={t.work.sendTask}
      >
        <LanguageField form={`task-${number}`} of={task} />
        <TextArea {...task.field("text")} label={t.work.taskText} rows={3} required />
        <Select
          {...task.field("owner")}
          label={t.work.owner}
          required
          options={[
            ...departments.map(({ slug, name }) => ({
              value: slug,
              label: said(name, [language])?.text ?? slug,
            })),
            ...room.members.map(({ id }) => ({ value: id, label: nameOf(id) })),
          ]}
        />
        <TextField
          {...task.field("dueOn")}
          label={t.work.dueOn}
          type="date"
          width="medium"
          required
        />
      </WorkForm>
    </>
  );
}

/** Only a meeting that is open to everybody is asked anything. */
function AnswerForm(props: WorkMeetingProps & { readonly decision: Decision }): VNode | null {
  const { frame, meeting, decision } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const { number } = decision;
  const given = new Set(
    decision.followUps.flatMap(({ kind, reference }) => (kind === "answer" ? [reference] : [])),
  );
  const questions = meeting.questions.filter((one) => !given.has(String(one.number)));
  const { field } = formOf(props, `reply-${number}`);
  if (questions.length === 0) return null;
  return (
    <WorkForm
      scene={props}
      name={`reply-${number}`}
      summary={t.work.toAnswer}
      to={`decisions/${number}/answers`}
      submit={t.work.sendToAnswer}
      help={t.work.toAnswerHelp}
    >
      <Select
        {...field("question")}
        label={t.work.question}
        required
        options={questions.map((one) => ({
          value: String(one.number),
          label: `${one.number}. ${said(one.text, [language])?.text ?? ""}`,
        }))}
      />
    </WorkForm>
  );
}
