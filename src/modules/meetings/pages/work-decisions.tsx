/** The step of decisions: what was decided and how it was voted, and what each decision becomes: a recommendation, advice, an answer, a task. */
import type { VNode } from "preact";
import { RadioGroup, Select, TextArea, TextField } from "../../../design/fields.tsx";
import { Section } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { Notice } from "../../../design/notice.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { said } from "../../../kernel/language.ts";
import { dayOf, printDay, yearOf } from "../../../kernel/local-date.ts";
import { agendaOf } from "../agenda.ts";
import { type Decision, type Task, taskStanding, VOTES, VOTING_WAYS } from "../decision.ts";
import { type Meeting, timingOf } from "../meeting.ts";
import { meetingTexts } from "../texts/index.ts";
import { DecisionText } from "./agenda-list.tsx";
import { Saved } from "./saved.tsx";
import { formOf, WorkForm } from "./work-form.tsx";
import { innerNameOf, type WorkMeetingProps } from "./work-meeting-props.ts";

export function WorkDecisions(props: WorkMeetingProps): VNode {
  const { frame, meeting, room, may } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const nameOf = innerNameOf(room.members, t.aMember);
  const home = frame.place?.href ?? "";
  return (
    <Section id="decisions" title={t.work.steps.decisions}>
      <Saved {...props} step="decisions" />
      {props.nobodyTold && (
        <Notice tone="warning" title={t.work.nobodyTold}>
          <p>{t.work.nobodyToldHelp}</p>
        </Notice>
      )}
      {meeting.decisions.map((decision) => (
        <div>
          <p class="kicker">
            <InWords wording={itemOf(meeting, decision)?.title ?? {}} />
          </p>
          <DecisionText
            meeting={meeting}
            language={language}
            home={home}
            nameOf={nameOf}
            decision={decision}
          />
          {conflictsOf(props, decision).map((name) => (
            <p>{t.conflictLine(name, "")}</p>
          ))}
          {may.run && decision.carried && <Becoming {...props} decision={decision} />}
        </div>
      ))}
      {meeting.tasks.map((task) => (
        <OneTask {...props} task={task} />
      ))}
      {may.run && meeting.cancellation === null && <DecisionForm {...props} />}
    </Section>
  );
}

function DecisionForm(props: WorkMeetingProps): VNode {
  const { frame, meeting, room } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const nameOf = innerNameOf(room.members, t.aMember);
  const { values, errors, languages, field } = formOf(props, "decision", { way: "unanimous" });
  const items = agendaOf(meeting.items);
  if (items.length === 0) return <p>{t.work.noItems}</p>;
  return (
    <WorkForm
      scene={props}
      name="decision"
      summary={t.work.takeDecision}
      to="decisions"
      submit={t.work.sendDecision}
      help={t.work.cannotUndo}
    >
      <Select
        {...field("item")}
        label={t.work.item}
        required
        options={items.map(({ item, title }) => ({
          value: String(item),
          label: said(title, [language])?.text ?? String(item),
        }))}
      />
      <ul>
        {items.map(({ item, title }) => (
          <li>
            <InWords wording={title} />. {t.itemQuorum(...quorumOn(props, item))}
          </li>
        ))}
      </ul>
      <LanguageField form="decision" of={{ languages, values, errors }} />
      <TextArea {...field("text")} label={t.work.decisionText} required />
      <RadioGroup
        {...field("way")}
        label={t.work.way}
        required
        options={VOTING_WAYS.map((way) => ({ value: way, label: t.work.ways[way] }))}
      />
      <fieldset class="ds-fieldset">
        <legend>{t.work.hands}</legend>
        <p data-field="description">{t.work.handsHelp}</p>
        <TextField {...field("for")} label={t.work.votesFor} inputMode="numeric" width="short" />
        <TextField
          {...field("against")}
          label={t.work.votesAgainst}
          inputMode="numeric"
          width="short"
        />
        <TextField
          {...field("abstained")}
          label={t.work.abstained}
          inputMode="numeric"
          width="short"
        />
      </fieldset>
      <fieldset class="ds-fieldset">
        <legend>{t.work.byName}</legend>
        {room.voters.map(({ id }) => (
          <Select
            {...field(`vote-${id}`)}
            label={nameOf(id)}
            options={VOTES.map((vote) => ({ value: vote, label: t.votes[vote] }))}
          />
        ))}
      </fieldset>
      <TextArea {...field("dissent")} label={t.work.dissent} help={t.work.dissentHelp} rows={3} />
      <Select
        {...field("dissentBy")}
        label={t.work.dissentBy}
        options={room.members.map(({ id }) => ({ value: id, label: nameOf(id) }))}
      />
    </WorkForm>
  );
}

/** The item as it was written last, also one that was taken off. */
function itemOf({ items }: Meeting, { item }: Decision) {
  return items.findLast((one) => one.item === item);
}

/** Who did not vote on the item. */
function conflictsOf({ meeting, room, frame }: WorkMeetingProps, { item }: Decision) {
  const nameOf = innerNameOf(room.members, meetingTexts(frame.language).aMember);
  return meeting.conflicts.filter((one) => one.item === item).map(({ term }) => nameOf(term));
}

/** How many can vote on an item and how many it takes, as it stands now; and how many are out for a conflict. */
function quorumOn({ meeting, room }: WorkMeetingProps, item: number) {
  const { voters, needed } = room.on(item);
  const out = meeting.conflicts.filter((one) => one.item === item).length;
  return [{ voters: voters.length, needed }, out] as const;
}

function Becoming(props: WorkMeetingProps & { readonly decision: Decision }): VNode {
  const { frame, clock, meeting, room, decision, departments, rights, addressee } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const nameOf = innerNameOf(room.members, t.aMember);
  const { number } = decision;
  const item = itemOf(meeting, decision);
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

function OneTask(props: WorkMeetingProps & { readonly task: Task }): VNode {
  const { frame, task, on, may, owners, ownTerms } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const standing = taskStanding(task, on);
  const owner = owners.get(task.department ?? task.term ?? "") ?? t.aMember;
  const name = typeof owner === "string" ? owner : (said(owner, [language])?.text ?? "");
  const form = formOf(props, `done-${task.number}`, { on });
  return (
    <div>
      <p>
        <strong>
          <InWords wording={task.text} />
        </strong>{" "}
        ({name}). {t.taskDue(printDay(task.dueOn, language))}.{" "}
        {standing.state === "late" && <Status tone="bad">{t.taskLate(standing.days)}</Status>}
        {standing.state === "open" && <Status tone="open">{t.taskOpen}</Status>}
        {task.done !== null && standing.state === "done" && (
          <Status tone="neutral">
            {t.taskDone(printDay(task.done.on, language), standing.daysLate)}
          </Status>
        )}
      </p>
      {!may.report && task.done === null && ownTerms.includes(task.term ?? "") && (
        <p>
          <a href={`${frame.place?.href ?? ""}/work/tasks`}>{t.work.reportDone}</a>
        </p>
      )}
      {may.report && task.done === null && (
        <WorkForm
          scene={props}
          name={`done-${task.number}`}
          summary={`${t.work.reportDone}: ${said(task.text, [language])?.text ?? ""}`}
          to={`tasks/${task.number}/done`}
          submit={t.work.sendDone}
        >
          <LanguageField form={`done-${task.number}`} of={form} />
          <TextArea {...form.field("note")} label={t.work.note} rows={3} required />
          <TextField {...form.field("on")} label={t.work.doneOn} type="date" width="medium" />
        </WorkForm>
      )}
    </div>
  );
}
