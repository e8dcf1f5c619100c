import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CalendarEvent, icalendar } from "./icalendar.ts";
import type { LocalDate } from "./local-date.ts";

const at = new Date("2026-06-01T12:00:05.678Z");
const event: CalendarEvent = {
  uid: "request-2026-001.york@rosario.test",
  on: "2026-12-31" as LocalDate,
  summary: "Reply: Homes",
  description: "What has been done?",
};

/** Lines as a reader unfolds them (RFC 5545, 3.1). */
function unfolded(text: string): readonly string[] {
  return text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
}

/** A text as a reader reads it (3.3.11). */
function readText(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));
}

describe("a calendar", () => {
  test("has all-day events that end on the next day, and the moment it was written", () => {
    const lines = unfolded(icalendar({ name: "Replies to York", at, events: [event] }));
    expect(lines).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Rosario//Rosario//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:Replies to York",
      "REFRESH-INTERVAL;VALUE=DURATION:P1D",
      "BEGIN:VEVENT",
      "UID:request-2026-001.york@rosario.test",
      "DTSTAMP:20260601T120005Z",
      "DTSTART;VALUE=DATE:20261231",
      "DTEND;VALUE=DATE:20270101",
      "SUMMARY:Reply: Homes",
      "DESCRIPTION:What has been done?",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
    ]);
  });

  test("has hours in Greenwich time, with how often they changed and whether they are cancelled", () => {
    const hours = {
      ...{ uid: "meeting-1@rosario.test", summary: "Meeting", description: "Agenda" },
      ...{ startsAt: new Date("2026-11-24T16:00:00Z"), endsAt: new Date("2026-11-24T18:30:00Z") },
      ...{ location: "Town hall, room 2", url: "https://rosario.test/york", sequence: 2 },
    };
    const written = (cancelled: boolean) =>
      unfolded(
        icalendar({ name: "York", at, cancels: cancelled, events: [{ ...hours, cancelled }] }),
      );
    expect(written(false).slice(7)).toEqual([
      "BEGIN:VEVENT",
      "UID:meeting-1@rosario.test",
      "DTSTAMP:20260601T120005Z",
      "DTSTART:20261124T160000Z",
      "DTEND:20261124T183000Z",
      "SUMMARY:Meeting",
      "DESCRIPTION:Agenda",
      "LOCATION:Town hall\\, room 2",
      "URL:https://rosario.test/york",
      "SEQUENCE:2",
      "STATUS:CONFIRMED",
      "END:VEVENT",
      "END:VCALENDAR",
    ]);
    expect(written(true)).toContain("METHOD:CANCEL");
    expect(written(true)).toContain("STATUS:CANCELLED");
  });

  test("has several whole days, which stay free", () => {
    const days = {
      ...{ uid: "event-1@rosario.test", summary: "Films", description: "" },
      ...{ startsOn: "2026-12-30" as LocalDate, endsOn: "2026-12-31" as LocalDate },
      ...{ location: "", url: "https://rosario.test/york", sequence: 0, cancelled: false },
    };
    expect(unfolded(icalendar({ name: "York", at, events: [days] })).slice(10, -2)).toEqual([
      "DTSTART;VALUE=DATE:20261230",
      "DTEND;VALUE=DATE:20270101",
      "SUMMARY:Films",
      "DESCRIPTION:",
      "TRANSP:TRANSPARENT",
      "URL:https://rosario.test/york",
      "SEQUENCE:0",
      "STATUS:CONFIRMED",
    ]);
  });

  test("says who invites and reminds, in a name that ends no quotes, and is silent of what is cancelled", () => {
    const hours = {
      ...{ uid: "meeting-1@rosario.test", summary: "Meeting; all", description: "" },
      ...{ startsAt: new Date("2026-11-24T16:00:00Z"), endsAt: new Date("2026-11-24T18:30:00Z") },
      ...{ location: "", url: "https://rosario.test/york", sequence: 0, remindDays: 3 },
      organizer: { name: 'The "board" of\nYork^2', email: "rights+?york@city.example" },
    };
    const written = (cancelled: boolean) =>
      unfolded(icalendar({ name: "York", at, events: [{ ...hours, cancelled }] }));
    expect(written(false)).toContain(
      `ORGANIZER;CN="The ^'board^' of^nYork^^2":mailto:rights%2B%3Fyork@city.example`,
    );
    expect(written(false).slice(-8)).toEqual([
      "STATUS:CONFIRMED",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "TRIGGER:-P3D",
      "DESCRIPTION:Meeting\\; all",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
    ]);
    expect(written(true).join()).not.toContain("VALARM");
  });

  test("without events is a calendar too", () => {
    expect(icalendar({ name: "York", at, events: [] })).toMatch(/END:VCALENDAR\r\n$/);
  });

  test("escapes commas, semicolons, backslashes and line ends, so that no text becomes a property", () => {
    const summary = "a,b;c\\d\r\nEND:VEVENT";
    const text = icalendar({ name: "York", at, events: [{ ...event, summary }] });
    expect(text).toContain("SUMMARY:a\\,b\\;c\\\\d\\nEND:VEVENT\r\n");
    expect(text.match(/^END:VEVENT/gm)).toHaveLength(1);
  });

  test("whatever is written: lines of at most 75 octets, whole characters, and the same text read back", () => {
    const anyText = fc.string({ unit: "grapheme", maxLength: 300 });
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const text = icalendar({ name: "York", at, events: [{ ...event, summary, description }] });
        for (const line of text.split("\r\n"))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        expect(
          new TextDecoder("utf-8", { fatal: true }).decode(new TextEncoder().encode(text)),
        ).toBe(text);
        const written = (given: string) =>
          given.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]/gu, "");
        const lines = unfolded(text);
        const propertyOf = (name: string) =>
          readText(lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? "");
        expect(propertyOf("SUMMARY")).toBe(written(summary));
        expect(propertyOf("DESCRIPTION")).toBe(written(description));
      }),
    );
  });
});
