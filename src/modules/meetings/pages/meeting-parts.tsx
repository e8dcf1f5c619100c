/** What several pages show of meetings: how one stands, its name, its row in a list. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { Status } from "../../../design/status.tsx";
import { type Language, said, type Wording } from "../../../kernel/language.ts";
import { dayOf, printDay } from "../../../kernel/local-date.ts";
import { type MeetingLine, meetingState } from "../meeting.ts";
import { printHours } from "../meeting-time.ts";
import { meetingTexts } from "../texts/index.ts";

export type NamedBody = { readonly id: string; readonly slug: string; readonly name: Wording };

export type Clock = { readonly now: Date; readonly timeZone: string };

export function MeetingStatus({
  line,
  now,
  language,
}: {
  readonly line: Pick<MeetingLine, "cancelled" | "held" | "startsAt" | "endsAt">;
  readonly now: Date;
  readonly language: Language;
}): VNode {
  const state = meetingState(line, now);
  const isClosed = state === "held" || state === "cancelled";
  return (
    <Status tone={isClosed ? "neutral" : "open"}>{meetingTexts(language).states[state]}</Status>
  );
}

/** The title where it has one, else the day. */
export function meetingTitle(
  { title, startsAt }: Pick<MeetingLine, "title" | "startsAt">,
  timeZone: string,
  language: Language,
): string {
  const day = printDay(dayOf(startsAt, timeZone), language);
  return said(title, [language])?.text ?? meetingTexts(language).meetingOn(day);
}

export type MeetingListProps = {
  readonly lines: readonly MeetingLine[];
  readonly bodies: ReadonlyMap<string, NamedBody>;
  readonly language: Language;
  readonly clock: Clock;
  /** The address of a meeting's page is this, the body and the meeting. */
  readonly base: string;
  readonly showsBody: boolean;
};

export function MeetingList(props: MeetingListProps): VNode {
  const { lines, bodies, language, clock, base, showsBody } = props;
  const t = meetingTexts(language);
  return (
    <ActionList
      entries={lines.map((line) => {
        const body = bodies.get(line.bodyId);
        const name = said(body?.name ?? {}, [language])?.text ?? "";
        const title = said(line.title, [language])?.text;
        const place = said(line.place, [language])?.text;
        const moved = line.moves > 0 ? t.movedTimes(line.moves) : undefined;
        const minutes = line.published ? t.minutesOut : undefined;
        const why = said(line.closedFor, [language])?.text;
        const closed = line.isPublic ? undefined : t.closedFor(why);
        const notes = [title, place, closed, moved, minutes];
        return {
          href: `${base}/${body?.slug ?? ""}/${line.slug}`,
          kicker: showsBody ? name : undefined,
          title: printHours(line, clock.timeZone, language),
          text: notes.filter((note) => note !== undefined).join(" · ") || undefined,
          meta: <MeetingStatus line={line} now={clock.now} language={language} />,
        };
      })}
    />
  );
}
