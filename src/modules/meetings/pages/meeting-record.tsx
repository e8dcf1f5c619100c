/** What a public meeting leaves to read: its minutes with earlier versions, and the questions with their answers. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { Blocks } from "../../../design/document.tsx";
import { ButtonLink } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { Section } from "../../../design/heading.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { said } from "../../../kernel/language.ts";
import { type LocalDate, printDay } from "../../../kernel/local-date.ts";
import { blocksOf } from "../../../platform/markdown.ts";
import type { Meeting } from "../meeting.ts";
import { publishedVersion } from "../minutes.ts";
import { daysWaiting } from "../question.ts";
import { meetingTexts } from "../texts/index.ts";

export type MeetingRecordProps = {
  readonly frame: Frame;
  readonly on: LocalDate;
  readonly meeting: Meeting;
};

export function Minutes({ frame, meeting }: MeetingRecordProps): VNode {
  const { language } = frame;
  const t = meetingTexts(language);
  const shown = publishedVersion(meeting.minutes);
  const earlier = meeting.minutes.filter(
    (one) => one.publishedAt !== null && one.number !== shown?.number,
  );
  return (
    <Section id="minutes" title={t.minutes}>
      {shown === undefined ? (
        <p>{t.noMinutes}</p>
      ) : (
        <>
          <p>
            {t.minutesNow(shown.number)}.{" "}
            {t.minutesApproved(t.approvers[shown.approvedBy], printDay(shown.approvedOn, language))}
          </p>
          {shown.number > 1 && (
            <p>{t.corrected(shown.number, said(shown.reason, [language])?.text ?? "")}</p>
          )}
          <Blocks
            blocks={blocksOf(shown.text, { shift: 2, idPrefix: "minutes-" })}
            language={shown.language}
            id="minutes"
          />
          {earlier.map((one) => (
            <Disclosure summary={t.earlierMinutes(one.number)}>
              <Blocks
                blocks={blocksOf(one.text, { shift: 2, idPrefix: `minutes-${one.number}-` })}
                language={one.language}
                id={`minutes-${one.number}`}
              />
            </Disclosure>
          ))}
        </>
      )}
    </Section>
  );
}

type QuestionsProps = MeetingRecordProps & { readonly own: string; readonly open: boolean };

export function Questions({ frame, meeting, on, own, open }: QuestionsProps): VNode | null {
  const { language } = frame;
  const t = meetingTexts(language);
  if (meeting.questions.length === 0 && !open) return null;
  return (
    <Section id="questions" title={t.questions}>
      {meeting.questions.length === 0 && <p>{t.noQuestions}</p>}
      {meeting.questions.map((question) => {
        const waiting = daysWaiting(question, on);
        return (
          <div id={`question-${question.number}`}>
            <h3>
              <InWords wording={question.text} />
            </h3>
            <p class="meta">
              {question.way === "room" ? t.askedInRoom : t.askedBefore}
              {question.askedBy !== null && `. ${t.askedBy(question.askedBy)}`}
            </p>
            {waiting !== undefined && <Status tone="open">{t.waiting(waiting)}</Status>}
            {question.answers.map((answer) => (
              <div class="callout">
                <p class="kicker">
                  {t.answered(printDay(answer.on, language))}
                  {answer.decision !== null && (
                    <>
                      {" · "}
                      <a href={`#decision-${answer.decision}`}>{t.effectOf(answer.decision)}</a>
                    </>
                  )}
                </p>
                <p>
                  <InWords wording={answer.text} />
                </p>
              </div>
            ))}
          </div>
        );
      })}
      {open && (
        <p>
          <ButtonLink label={t.ask} href={`${own}/questions/new`} />
        </p>
      )}
    </Section>
  );
}
