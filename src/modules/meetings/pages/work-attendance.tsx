/** The step of attendance: who is there, who takes whose place, whether they are enough, and who has a conflict on which item. */
import type { VNode } from "preact";
import { Checkbox, Select, TextArea } from "../../../design/fields.tsx";
import { Form, SubmitRow } from "../../../design/form.tsx";
import { Section } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { InWords } from "../../../design/said.tsx";
import { said } from "../../../kernel/language.ts";
import { agendaOf } from "../agenda.ts";
import { PRESENCES } from "../attendance.ts";
import { timingOf } from "../meeting.ts";
import { meetingTexts } from "../texts/index.ts";
import { Saved } from "./saved.tsx";
import { formOf, WorkForm } from "./work-form.tsx";
import { innerNameOf, type WorkMeetingProps } from "./work-meeting-props.ts";

export function WorkAttendance(props: WorkMeetingProps): VNode {
  const { frame, clock, meeting, room, may, own } = props;
  const t = meetingTexts(frame.language);
  const open = meeting.held === null && meeting.cancellation === null;
  const hasBegun = timingOf(meeting).startsAt <= clock.now;
  const counts =
    meeting.held === null
      ? { voting: room.voters.length, needed: room.needed }
      : { voting: meeting.held.voting, needed: meeting.held.needed };
  return (
    <Section id="attendance" title={t.work.steps.attendance}>
      <Saved {...props} step="attendance" />
      {room.members.length === 0 ? (
        <p>{t.work.noMembers}</p>
      ) : (
        <>
          <p>{t.work.quorumNow(counts.voting, counts.needed)}</p>
          {may.run && open ? <Places {...props} /> : <Listed {...props} />}
        </>
      )}
      {may.run && open && hasBegun && (
        <Form action={`${own}/held`} label={t.work.hold}>
          <p>{t.work.holdHelp}</p>
          <SubmitRow label={t.work.hold} />
        </Form>
      )}
      <Conflicts {...props} />
      {may.declare && meeting.cancellation === null && <ConflictForm {...props} />}
    </Section>
  );
}

function Listed({ frame, meeting, room }: WorkMeetingProps): VNode {
  const t = meetingTexts(frame.language);
  const nameOf = innerNameOf(room.members, t.aMember);
  return (
    <ul>
      {meeting.attendance.map(({ term, state, standsInFor }) => (
        <li>
          {t.presences[state]}:{" "}
          {standsInFor === null ? nameOf(term) : t.standsIn(nameOf(term), nameOf(standsInFor))}
        </li>
      ))}
    </ul>
  );
}

function Places(props: WorkMeetingProps): VNode {
  const { frame, clock, meeting, room, own } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const nameOf = innerNameOf(room.members, t.aMember);
  const known = new Map(meeting.attendance.map((one) => [one.term, one]));
  const start = Object.fromEntries(
    meeting.attendance.flatMap(({ term, state, standsInFor }) => [
      [`presence-${term}`, state],
      [`for-${term}`, standsInFor ?? ""],
    ]),
  );
  const { field } = formOf(props, "attendance", start);
  const hasBegun = timingOf(meeting).startsAt <= clock.now;
  // Before it begins one can only be excused; what was entered otherwise stays.
  const states = PRESENCES.filter(
    (state) =>
      hasBegun || state === "excused" || meeting.attendance.some((one) => one.state === state),
  );
  const members = room.members.filter(({ kind }) => kind === "member");
  return (
    <Form action={`${own}/attendance`} label={t.attendance}>
      {!hasBegun && <p>{t.work.onlyExcused}</p>}
      {room.members.map(({ id, kind, sector }) => (
        <div>
          <Select
            {...field(`presence-${id}`)}
            label={`${nameOf(id)}, ${said(sector, [language])?.text ?? ""}`}
            required={known.has(id)}
            options={states.map((state) => ({ value: state, label: t.presences[state] }))}
          />
          {kind === "substitute" && hasBegun && (
            <Select
              {...field(`for-${id}`)}
              label={`${nameOf(id)}: ${t.work.standsInFor}`}
              options={members.map((member) => ({ value: member.id, label: nameOf(member.id) }))}
            />
          )}
        </div>
      ))}
      <SubmitRow label={t.work.saveAttendance} />
    </Form>
  );
}

/** Who does not vote on which item; and what members have declared, for those who may see it, so that nobody forgets a conflict. */
function Conflicts({ frame, meeting, room, interests, isOutside }: WorkMeetingProps): VNode {
  const { language } = frame;
  const t = meetingTexts(language);
  const nameOf = innerNameOf(room.members, t.aMember);
  const there = new Set(room.members.map(({ id }) => String(id)));
  const titleOf = (item: number) =>
    said(meeting.items.findLast((one) => one.item === item)?.title ?? {}, [language])?.text ?? "";
  const held = interests.filter(({ term }) => there.has(term));
  return (
    <>
      {meeting.conflicts.length > 0 && (
        <>
          <h3>{t.work.conflicts}</h3>
          <ul>
            {meeting.conflicts.map(({ item, term, text, isShown }) => (
              <li>
                {titleOf(item)}.{" "}
                {t.conflictLine(
                  nameOf(term),
                  text === null || (isOutside && !isShown)
                    ? ""
                    : (said(text, [language])?.text ?? ""),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {held.length > 0 && (
        <>
          <h3>{t.work.interests}</h3>
          <p>{t.work.interestsHelp}</p>
          <ul>
            {held.map(({ term, text }) => (
              <li>
                {nameOf(term)}: <InWords wording={text} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ConflictForm(props: WorkMeetingProps): VNode | null {
  const { frame, meeting, room, may, ownTerms } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const nameOf = innerNameOf(room.members, t.aMember);
  const form = formOf(props, "conflict", { term: ownTerms[0] ?? "" });
  const items = agendaOf(meeting.items);
  const members = may.run ? room.members : room.members.filter(({ id }) => ownTerms.includes(id));
  if (items.length === 0 || members.length === 0) return null;
  return (
    <WorkForm
      scene={props}
      name="conflict"
      summary={t.work.declare}
      to="conflicts"
      submit={t.work.sendConflict}
      help={t.work.declareHelp}
    >
      <Select
        {...form.field("item")}
        label={t.work.item}
        required
        options={items.map(({ item, title }) => ({
          value: String(item),
          label: said(title, [language])?.text ?? String(item),
        }))}
      />
      <Select
        {...form.field("term")}
        label={t.work.member}
        required
        options={members.map(({ id }) => ({ value: id, label: nameOf(id) }))}
      />
      <LanguageField form="conflict" of={form} />
      <TextArea
        {...form.field("text")}
        label={t.work.why}
        help={t.work.whyHelp}
        rows={3}
        required
      />
      <Checkbox
        {...form.field("leaveOut")}
        label={t.work.leaveOut}
        checked={form.values.leaveOut === "yes"}
        value="yes"
      />
    </WorkForm>
  );
}
