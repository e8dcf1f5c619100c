/** One public meeting: when and where, its agenda with what was decided, who was there, the minutes, questions, and what it changed. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Facts } from "../../../design/facts.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { Timeline } from "../../../design/timeline.tsx";
import { LANGUAGE_NAMES, said } from "../../../kernel/language.ts";
import { dayOf, type LocalDate, printDay } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import { agendaOf } from "../agenda.ts";
import { taskStanding } from "../decision.ts";
import { type Meeting, stateOf, takesQuestions, timingOf } from "../meeting.ts";
import { printHours } from "../meeting-time.ts";
import type { Owners } from "../read-owners.ts";
import { meetingTexts } from "../texts/index.ts";
import { AgendaList, type NameOf } from "./agenda-list.tsx";
import { type Clock, MeetingStatus, meetingTitle } from "./meeting-parts.tsx";
import { Minutes, Questions } from "./meeting-record.tsx";

export type MeetingPageProps = {
  readonly frame: Frame;
  readonly clock: Clock;
  readonly on: LocalDate;
  readonly meeting: Meeting;
  readonly nameOf: NameOf;
  readonly owners: Owners;
  /** Whether anybody wrote down what was said. */
  readonly hasLines: boolean;
};

export function MeetingPage(props: MeetingPageProps): VNode {
  const { frame, clock, meeting } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const home = frame.place?.href ?? "";
  const timing = timingOf(meeting);
  const name = said(meeting.body.name, [language])?.text ?? meeting.body.slug;
  const title = meetingTitle({ ...timing, title: meeting.title }, clock.timeZone, language);
  const state = stateOf(meeting, clock.now);
  const line = {
    startsAt: timing.startsAt,
    endsAt: timing.endsAt,
    cancelled: meeting.cancellation !== null,
    held: meeting.held !== null,
  };
  const own = `${home}/meetings/${meeting.body.slug}/${meeting.slug}`;
  const place = said(timing.place, [language]);
  const beganSoon = clock.now.getTime() > timing.startsAt.getTime() - 3_600_000;
  const isSoonOrOn = beganSoon && (state === "coming" || state === "going-on");
  const showsLive = state !== "cancelled" && (props.hasLines || isSoonOrOn);
  return (
    <Page
      frame={frame}
      title={`${name}, ${title}`}
      breadcrumbs={[
        { label: t.title, href: `${home}/meetings` },
        { label: name, href: `${home}/bodies/${meeting.body.slug}/meetings` },
        { label: title },
      ]}
    >
      <PageHeading
        kicker={name}
        title={title}
        lead={printHours(timing, clock.timeZone, language)}
        meta={<MeetingStatus line={line} now={clock.now} language={language} />}
      />
      {meeting.cancellation !== null && (
        <Notice tone="warning" title={t.cancelledWhy}>
          <p>
            <InWords wording={meeting.cancellation.reason} />
          </p>
        </Notice>
      )}
      <Facts
        items={[
          ...(place === undefined
            ? []
            : [{ term: t.where, content: <InWords wording={timing.place} /> }]),
          ...(timing.online === null
            ? []
            : [{ term: t.online, content: <a href={timing.online}>{timing.online}</a> }]),
          {
            term: t.languages,
            content: meeting.languages.map((one) => LANGUAGE_NAMES[one]).join(", "),
          },
          { term: t.who, content: t.isPublic },
        ]}
      />
      {showsLive && (
        <p>
          <a href={`${own}/live`}>{state === "held" || state === "over" ? t.transcript : t.live}</a>
        </p>
      )}
      {meeting.timings.length > 1 && <History {...props} />}
      <Section id="agenda" title={t.agenda}>
        <Agenda {...props} />
        <Changes {...props} />
      </Section>
      {meeting.held !== null && <Attendance {...props} />}
      {meeting.tasks.length > 0 && <Tasks {...props} />}
      {meeting.effects.length > 0 && <Effects {...props} />}
      {(meeting.held !== null || meeting.minutes.length > 0) && <Minutes {...props} />}
      {meeting.recordings.length > 0 && (
        <Section id="recordings" title={t.recordings}>
          <ul>
            {meeting.recordings.map(({ kind, address }) => (
              <li>
                <a href={address}>{t.recordingKinds[kind]}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Questions {...props} own={own} open={takesQuestions(meeting, clock.now)} />
    </Page>
  );
}

/** What was decided at a meeting that was held is public, whether or not its agenda was sent before. */
function Agenda({ frame, meeting, nameOf }: MeetingPageProps): VNode {
  const { language } = frame;
  const t = meetingTexts(language);
  const home = frame.place?.href ?? "";
  const isHeld = meeting.held !== null;
  if (meeting.sending === null && isHeld && agendaOf(meeting.items).length === 0)
    return <p>{t.noAgendaHeld}</p>;
  if (meeting.sending !== null || isHeld)
    return <AgendaList meeting={meeting} language={language} home={home} nameOf={nameOf} />;
  if (meeting.cancellation !== null) return <p>{t.noAgendaCancelled}</p>;
  return (
    <EmptyState title={t.noAgenda}>
      <p>{t.noAgendaHelp}</p>
    </EmptyState>
  );
}

function History({ frame, clock, meeting }: MeetingPageProps): VNode {
  const { language } = frame;
  const t = meetingTexts(language);
  return (
    <Section id="history" title={`${t.history}: ${t.movedTimes(meeting.timings.length - 1)}`}>
      <Timeline
        entries={meeting.timings.map((timing, place) => {
          const day = dayOf(timing.at, clock.timeZone);
          const hours = printHours(timing, clock.timeZone, language);
          return {
            date: printDay(day, language),
            machineDate: day,
            title: place === 0 ? t.called(hours) : t.moved(hours),
            text: place === 0 ? undefined : <InWords wording={timing.reason} />,
          };
        })}
      />
    </Section>
  );
}

function Changes({ frame, clock, meeting }: MeetingPageProps): VNode | null {
  const { language } = frame;
  const t = meetingTexts(language);
  const changes = meeting.items.filter(({ afterSending }) => afterSending);
  if (changes.length === 0) return null;
  return (
    <>
      <h3>{t.changesTitle}</h3>
      <Timeline
        entries={changes.map(({ at, title, version, removed }) => {
          const day = dayOf(at, clock.timeZone);
          const words = said(title, [language])?.text ?? "";
          const sentence = version === 1 ? t.itemAdded : t.itemChanged;
          return {
            date: printDay(day, language),
            machineDate: day,
            title: removed ? t.itemRemoved(words) : sentence(words),
          };
        })}
      />
    </>
  );
}

function Attendance({ frame, meeting, nameOf }: MeetingPageProps): VNode | null {
  const t = meetingTexts(frame.language);
  const { held, attendance } = meeting;
  if (held === null) return null;
  return (
    <Section id="attendance" title={t.attendance}>
      <p>
        {t.presentLine(held.present)}{" "}
        {t.quorumLine(held.voting, held.needed, held.voting >= held.needed)}
      </p>
      <Facts
        items={(["present", "excused", "absent"] as const).flatMap((state) => {
          const names = attendance
            .filter((one) => one.state === state)
            .map(({ term, standsInFor }) =>
              standsInFor === null ? nameOf(term) : t.standsIn(nameOf(term), nameOf(standsInFor)),
            );
          return names.length === 0
            ? []
            : [{ term: t.presences[state], content: names.join(", ") }];
        })}
      />
    </Section>
  );
}

function Tasks({ frame, meeting, owners, on }: MeetingPageProps): VNode {
  const { language } = frame;
  const t = meetingTexts(language);
  return (
    <Section id="tasks" title={t.tasks}>
      <ul>
        {meeting.tasks.map((task) => {
          const standing = taskStanding(task, on);
          const owner = owners.get(task.department ?? task.term ?? "") ?? t.aMember;
          const name = typeof owner === "string" ? owner : (said(owner, [language])?.text ?? "");
          return (
            <li>
              <InWords wording={task.text} /> ({name}). {t.taskDue(printDay(task.dueOn, language))}.{" "}
              {standing.state === "late" && <Status tone="bad">{t.taskLate(standing.days)}</Status>}
              {standing.state === "open" && <Status tone="open">{t.taskOpen}</Status>}
              {task.done !== null && standing.state === "done" && (
                <>
                  <Status tone="neutral">
                    {t.taskDone(printDay(task.done.on, language), standing.daysLate)}
                  </Status>{" "}
                  <InWords wording={task.done.note} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Effects({ frame, meeting }: MeetingPageProps): VNode {
  const { language } = frame;
  const t = meetingTexts(language);
  const home = frame.place?.href ?? "";
  return (
    <Section id="effects" title={t.effects}>
      <Timeline
        entries={meeting.effects.map(({ text, decision, recommendation, source, on }) => {
          const read = source === null ? undefined : readSource(source);
          return {
            date: printDay(on, language),
            machineDate: on,
            title: <InWords wording={text} />,
            text: (
              <>
                {decision !== null && <a href={`#decision-${decision}`}>{t.effectOf(decision)}</a>}{" "}
                {recommendation !== null && (
                  <a href={`${home}/recommendations/${recommendation}`}>{recommendation}</a>
                )}
              </>
            ),
            ...(read?.href === undefined ? {} : { source: { href: read.href, label: read.label } }),
          };
        })}
      />
    </Section>
  );
}
