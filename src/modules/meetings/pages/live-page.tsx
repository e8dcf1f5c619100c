/** What is said in a public meeting, line by line as it is written down. Without a script the page comes anew every few seconds. */
import type { VNode } from "preact";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Words } from "../../../design/said.tsx";
import { type Language, said } from "../../../kernel/language.ts";
import { type Meeting, timingOf } from "../meeting.ts";
import { clockOf } from "../meeting-time.ts";
import { meetingTexts } from "../texts/index.ts";
import { type Clock, meetingTitle } from "./meeting-parts.tsx";

export type LiveLine = {
  readonly number: number;
  readonly text: string;
  readonly language: Language;
  readonly at: Date;
};

export type LivePageProps = {
  readonly frame: Frame;
  readonly clock: Clock;
  readonly meeting: Meeting;
  readonly lines: readonly LiveLine[];
};

const SECONDS = 15;

export function LivePage({ frame, clock, meeting, lines }: LivePageProps): VNode {
  const { language } = frame;
  const t = meetingTexts(language);
  const home = frame.place?.href ?? "";
  const name = said(meeting.body.name, [language])?.text ?? meeting.body.slug;
  const timing = timingOf(meeting);
  const title = meetingTitle({ ...timing, title: meeting.title }, clock.timeZone, language);
  const own = `${home}/meetings/${meeting.body.slug}/${meeting.slug}`;
  const isOver = meeting.held !== null || meeting.cancellation !== null;
  const script = frame.islands?.minutes;
  return (
    <Page
      frame={frame}
      title={t.liveTitle(`${name}, ${title}`)}
      breadcrumbs={[
        { label: t.title, href: `${home}/meetings` },
        { label: `${name}, ${title}`, href: own },
        { label: isOver ? t.transcript : t.live },
      ]}
    >
      <PageHeading
        kicker={name}
        title={isOver ? t.transcript : t.live}
        lead={isOver ? t.liveOver : t.liveLead}
      />
      {!isOver && (
        <noscript>
          <meta http-equiv="refresh" content={String(SECONDS)} />
        </noscript>
      )}
      <div
        data-live={isOver ? undefined : `${own}/live/lines`}
        data-since={String(lines.at(-1)?.number ?? 0)}
        data-offline={t.liveOffline}
      >
        <div role="log" aria-live="polite" aria-label={t.liveLabel} data-live-lines>
          {lines.length === 0 && <p data-live-none>{t.liveNone}</p>}
          {lines.map((line) => (
            <p>
              <time dateTime={line.at.toISOString()}>{clockOf(line.at, clock.timeZone)}</time>{" "}
              <Words said={line} />
            </p>
          ))}
        </div>
        <p class="meta" role="status" data-live-state />
      </div>
      {!isOver && script !== undefined && <script type="module" src={script} />}
    </Page>
  );
}
