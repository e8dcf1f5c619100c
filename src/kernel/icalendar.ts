/**
 * Calendars that programs subscribe to, as iCalendar (RFC 5545): whole days and hours, lines folded at 75 octets and ended by CR LF, texts
 * escaped, names in parameters as RFC 6868 has them. An entry that was moved or cancelled says so, and programs that know it follow (RFC 5546, 2.1.4 and 3.2.5).
 */
import { addDays, type LocalDate } from "./local-date.ts";

export type CalendarEvent = {
  /** Names the event for good, and nowhere else in the world (3.8.4.7). */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
} & (WholeDay | Days | Hours);

/** Something due on a day: it takes nobody's time. */
export type WholeDay = { readonly on: LocalDate };

/** Something that takes place from one hour to another. */
export type Hours = TakingPlace & { readonly startsAt: Date; readonly endsAt: Date };

/** Something that takes place on one day or on several, of which no hours are known: the days stay free. */
export type Days = TakingPlace & { readonly startsOn: LocalDate; readonly endsOn: LocalDate };

type TakingPlace = {
  readonly location: string;
  /** Where more is said. */
  readonly url: string;
  /** How often it was changed since it was first sent. */
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly organizer?: Organizer | undefined;
  /** So many days before, whoever has the calendar is reminded (3.6.6). */
  readonly remindDays?: number | undefined;
};

/** Who invites (3.8.4.3), with an address that letters reach. */
export type Organizer = { readonly name: string; readonly email: string };

export type Calendar = {
  readonly name: string;
  /** When this was written (3.8.7.2). */
  readonly at: Date;
  /** That its entries are cancelled; otherwise a calendar is published. */
  readonly cancels?: boolean;
  readonly events: readonly CalendarEvent[];
};

/** Octets that a line may have without its end (3.1). */
const LONGEST_LINE = 75;

/** The calendar as a text. What is due takes nobody's time, so the days stay free (TRANSP, 3.8.2.7). */
export function icalendar({ name, at, cancels = false, events }: Calendar): string {
  const stamp = instantOf(at);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rosario//Rosario//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${cancels ? "CANCEL" : "PUBLISH"}`,
    `X-WR-CALNAME:${escaped(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    ...events.flatMap((event) => [
      "BEGIN:VEVENT",
      `UID:${escaped(event.uid)}`,
      `DTSTAMP:${stamp}`,
      ...timesOf(event),
      `SUMMARY:${escaped(event.summary)}`,
      `DESCRIPTION:${escaped(event.description)}`,
      ...("startsAt" in event ? [] : ["TRANSP:TRANSPARENT"]),
      ...("on" in event ? [] : [...standingOf(event), ...alarmOf(event)]),
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function timesOf(event: WholeDay | Days | Hours): readonly string[] {
  if ("startsAt" in event)
    return [`DTSTART:${instantOf(event.startsAt)}`, `DTEND:${instantOf(event.endsAt)}`];
  const { startsOn, endsOn } = "on" in event ? { startsOn: event.on, endsOn: event.on } : event;
  return [
    `DTSTART;VALUE=DATE:${dayOf(startsOn)}`,
    // The end is the first day that is no longer part of it (3.6.1).
    `DTEND;VALUE=DATE:${dayOf(addDays(endsOn, 1))}`,
  ];
}

function standingOf(event: Days | Hours): readonly string[] {
  const { location, url, sequence, cancelled, organizer } = event;
  return [
    ...(organizer === undefined
      ? []
      : [`ORGANIZER;CN="${inParameter(organizer.name)}":mailto:${mailAddress(organizer.email)}`]),
    ...(location === "" ? [] : [`LOCATION:${escaped(location)}`]),
    // An address is a value of its own kind, in which nothing is escaped (3.3.13).
    `URL:${url.replace(/[^\x21-\x7e]/g, "")}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${cancelled ? "CANCELLED" : "CONFIRMED"}`,
  ];
}

/** What is cancelled reminds nobody. */
function alarmOf({
  remindDays,
  cancelled,
  summary,
}: (Days | Hours) & Pick<CalendarEvent, "summary">): readonly string[] {
  if (remindDays === undefined || cancelled) return [];
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `TRIGGER:-P${remindDays}D`,
    `DESCRIPTION:${escaped(summary)}`,
    "END:VALARM",
  ];
}

function dayOf(day: LocalDate): string {
  return day.replaceAll("-", "");
}

/** In UTC, to the second. */
function instantOf(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** Commas, semicolons, backslashes and line ends as 3.3.11 has them; other control characters can't be written and fall away. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n")
    .replace(/[^\P{Cc}\t]/gu, "");
}

/** In quotes, which a name cannot end (RFC 6868, 3.1). */
function inParameter(text: string): string {
  return text
    .replaceAll("^", "^^")
    .replaceAll('"', "^'")
    .replace(/\r\n?|\n/g, "^n")
    .replace(/\p{Cc}/gu, "");
}

/** As an address of the web has it (RFC 6068, 2): what would end it or begin another part is written by its number. */
function mailAddress(email: string): string {
  return encodeURIComponent(email).replaceAll("%40", "@");
}

/** A long line goes on after CR LF and a blank, never in the middle of a character. */
function folded(line: string): string {
  // No character has more than three octets for each unit of its text.
  if (line.length * 3 <= LONGEST_LINE) return line;
  const encoder = new TextEncoder();
  if (line.length <= LONGEST_LINE && encoder.encode(line).length <= LONGEST_LINE) return line;
  let text = "";
  let octets = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > LONGEST_LINE) {
      text += "\r\n ";
      octets = 1;
    }
    text += sign;
    octets += size;
  }
  return text;
}
