/** Meetings and events as entries of calendars: one that was moved has a higher number, and one that was cancelled says so. */
import type { CalendarEvent, Organizer } from "../../kernel/icalendar.ts";
import { type Language, said, type Wording } from "../../kernel/language.ts";
import { type CityEvent, knownDays } from "./event.ts";
import { whenOf } from "./event-words.ts";
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

export type MoreOfMeeting = {
  /** What stands on it, in its order; left out where it was not sent. */
  readonly agenda?: readonly Wording[] | undefined;
  /** Whose letters members read; the body stands before it. */
  readonly sender?: string | undefined;
  /** How many days before who was invited is reminded. */
  readonly remindDays?: number | null | undefined;
};

/** `body` is how the body is called, and its slug. */
export function calendarEvent(
  line: Pick<
    MeetingLine,
    | "id"
    | "slug"
    | "title"
    | "isPublic"
    | "closedFor"
    | "startsAt"
    | "endsAt"
    | "place"
    | "online"
    | "moves"
    | "cancelled"
  >,
  body: { readonly slug: string; readonly name: Wording },
  { language, host, city, address, pages }: CalendarPlace,
  { agenda = [], sender, remindDays }: MoreOfMeeting = {},
): CalendarEvent {
  const t = meetingTexts(language);
  const words = (wording: Wording) => said(wording, [language])?.text ?? "";
  const title = words(line.title);
  const name = words(body.name);
  const isClosed = pages === "public" && !line.isPublic;
  const place = pages === "public" ? "meetings" : "work/meetings";
  const url = `${address}/${place}/${body.slug}/${line.slug}`;
  const online = line.online === null ? [] : [t.onlineAt(line.online)];
  const why = line.isPublic ? [] : [t.closedFor(said(line.closedFor, [language])?.text)];
  // Of a closed meeting the public does not learn what it is about.
  const items = isClosed ? [] : agenda.map((item, index) => `${index + 1}. ${words(item)}`);
  const email = sender === undefined ? undefined : addressIn(sender);
  const organizer: Organizer | undefined = email === undefined ? undefined : { name, email };
  return {
    uid: `meeting-${line.id}.${city}@${host}`,
    startsAt: line.startsAt,
    endsAt: line.endsAt,
    summary:
      title !== "" ? `${name}: ${title}` : isClosed ? t.closedMeetingOf(name) : t.meetingOf(name),
    description: [...why, ...online, ...items, url].join("\n"),
    location: words(line.place),
    url,
    sequence: line.moves + (line.cancelled ? 1 : 0),
    cancelled: line.cancelled,
    organizer,
    remindDays: remindDays ?? undefined,
  };
}

/** Undefined for an event whose day is not known. */
export function calendarOfEvent(
  event: CityEvent,
  { language, host, city, address }: Omit<CalendarPlace, "pages">,
): CalendarEvent | undefined {
  const days = knownDays(event);
  if (days === undefined) return undefined;
  const [startsOn, endsOn] = days;
  const words = (wording: Wording) => said(wording, [language])?.text ?? "";
  const url = `${address}/events/${event.slug}`;
  const cancelled = event.cancelledFor !== null;
  const lines = [whenOf(event, language), words(event.cancelledFor ?? {}), words(event.text), url];
  return {
    uid: `event-${event.id}.${city}@${host}`,
    ...{ startsOn, endsOn, url, cancelled },
    summary: words(event.title),
    description: lines.filter((line) => line !== "").join("\n"),
    location: words(event.place),
    sequence: event.version - 1 + (cancelled ? 1 : 0),
  };
}

/** The address in a sender such as `Rosario <rights@city.org>`; undefined where it is nobody's, as long as no other is set. */
export function addressIn(sender: string): string | undefined {
  const address = (/<([^<>]*)>\s*$/.exec(sender)?.[1] ?? sender).trim();
  const isReal = /^[^\s@<>",;:]+@[^\s@<>",;:]+$/.test(address) && !address.endsWith("@localhost");
  return isReal ? address : undefined;
}
