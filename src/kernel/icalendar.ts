/**
 * Calendars that programs subscribe to, as iCalendar (RFC 5545): all-day events, lines folded at 75 octets and ended by CR LF, texts escaped.
 */
import { addDays, type LocalDate } from "./local-date.ts";

export type CalendarEvent = {
  /** Names the event for good, and nowhere else in the world (3.8.4.7). */
  readonly uid: string;
  /** The whole day. */
  readonly on: LocalDate;
  readonly summary: string;
  readonly description: string;
};

export type Calendar = {
  readonly name: string;
  /** When this was written (3.8.7.2). */
  readonly at: Date;
  readonly events: readonly CalendarEvent[];
};

/** Octets that a line may have without its end (3.1). */
const LONGEST_LINE = 75;

/** The calendar as a text. What is due takes nobody's time, so the days stay free (TRANSP, 3.8.2.7). */
export function icalendar({ name, at, events }: Calendar): string {
  const stamp = instantOf(at);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rosario//Requests//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    ...events.flatMap(({ uid, on, summary, description }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${dayOf(on)}`,
      // The end is the first day that is no longer part of it (3.6.1).
      `DTEND;VALUE=DATE:${dayOf(addDays(on, 1))}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
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

/** A long line goes on after CR LF and a blank, never in the middle of a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
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
