/** The step of decisions: what was decided and how it was voted, what each decision becomes, and the tasks that were given. */
import type { VNode } from "preact";
import { RadioGroup, Select, TextArea, TextField } from "../../../design/fields.tsx";
import { Section } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { Notice } from "../../../design/notice.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { said } from "../../../kernel/language.ts";
import { printDay } from "../../../kernel/local-date.ts";
import { agendaOf, itemNumbered } from "../agenda.ts";
import { type Decision, type Task, taskStanding, VOTES, VOTING_WAYS } from "../decision.ts";
import { meetingTexts } from "../texts/index.ts";
import { DecisionText } from "./agenda-list.tsx";
import { Saved } from "./saved.tsx";
import { Becoming } from "./work-becoming.tsx";
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
            <InWords wording={itemNumbered(meeting.items, decision.item)?.title ?? {}} />
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
