/** What everybody may know of a closed meeting: whose it is, when, how it stands, and why it is closed. */
import type { VNode } from "preact";
import { Facts } from "../../../design/facts.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { InWords } from "../../../design/said.tsx";
import { said } from "../../../kernel/language.ts";
import { isEmptyWording } from "../../../kernel/written.ts";
import type { Meeting } from "../meeting.ts";
import { timingOf } from "../meeting.ts";
import { printHours } from "../meeting-time.ts";
import { meetingTexts } from "../texts/index.ts";
import { type Clock, MeetingStatus, meetingTitle } from "./meeting-parts.tsx";

export type ClosedMeetingPageProps = {
  readonly frame: Frame;
  readonly clock: Clock;
  readonly meeting: Meeting;
};

export function ClosedMeetingPage({ frame, clock, meeting }: ClosedMeetingPageProps): VNode {
  const { language } = frame;
  const t = meetingTexts(language);
  const home = frame.place?.href ?? "";
  const { body, timings, cancellation, held, closedFor } = meeting;
  const timing = timingOf(meeting);
  const name = said(body.name, [language])?.text ?? body.slug;
  const title = meetingTitle({ ...timing, title: {} }, clock.timeZone, language);
  const line = { ...timing, cancelled: cancellation !== null, held: held !== null };
  return (
    <Page
      frame={frame}
      title={`${name}, ${title}`}
      breadcrumbs={[
        { label: t.title, href: `${home}/meetings` },
        { label: name, href: `${home}/bodies/${body.slug}/meetings` },
        { label: title },
      ]}
    >
      <PageHeading
        kicker={name}
        title={title}
        lead={printHours(timing, clock.timeZone, language)}
        meta={<MeetingStatus line={line} now={clock.now} language={language} />}
      />
      <Facts
        items={[
          { term: t.who, content: t.isClosed },
          {
            term: t.closedWhy,
            content: isEmptyWording(closedFor) ? t.closedUnsaid : <InWords wording={closedFor} />,
          },
          ...(timings.length > 1
            ? [{ term: t.history, content: t.movedTimes(timings.length - 1) }]
            : []),
        ]}
      />
      <p>{t.closedRest}</p>
    </Page>
  );
}
