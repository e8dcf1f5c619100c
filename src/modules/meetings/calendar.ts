/** Meetings as entries of calendars: one that was moved has a higher number, and one that was cancelled says so. */
import type { CalendarEvent } from "../../kernel/icalendar.ts";
import { type Language, said, type Wording } from "../../kernel/language.ts";
import type { MeetingLine } from "./meeting.ts";
import { meetingTexts } from "./texts/index.ts";

export type CalendarPlace = {
  readonly language: Language;
  /** The name of the server and the city's part of the address: with the meeting they name an entry for good. */
  readonly host: string;
  readonly city: string;
  /** The city's address. */
  readonly address: string;
  /** Public pages, or those of whoever is invited. */
  readonly pages: "public" | "work";
};

/** `body` is how the body is called, and its slug. */
export function calendarEvent(
  line: Pick<
    MeetingLine,
    | "id"
    | "slug"
    | "title"
    | "isPublic"
    | "startsAt"
    | "endsAt"
    | "place"
    | "online"
    | "moves"
    | "cancelled"
  >,
  body: { readonly slug: string; readonly name: Wording },
  { language, host, city, address, pages }: CalendarPlace,
): CalendarEvent {
  const t = meetingTexts(language);
  const words = (wording: Wording) => said(wording, [language])?.text ?? "";
  const title = words(line.title);
  const name = words(body.name);
  const isClosed = pages === "public" && !line.isPublic;
  const place = pages === "public" ? "meetings" : "work/meetings";
  const url = `${address}/${place}/${body.slug}/${line.slug}`;
  const online = line.online === null ? [] : [t.onlineAt(line.online)];
  return {
    uid: `meeting-${line.id}.${city}@${host}`,
    startsAt: line.startsAt,
    endsAt: line.endsAt,
    summary:
      title !== "" ? `${name}: ${title}` : isClosed ? t.closedMeetingOf(name) : t.meetingOf(name),
    description: [...online, url].join("\n"),
    location: words(line.place),
    url,
    sequence: line.moves + (line.cancelled ? 1 : 0),
    cancelled: line.cancelled,
  };
}
