/** Hours as people in the city's time zone say them, and the instants that they are. */
import { type Language, LOCALES } from "../../kernel/language.ts";
import { dayOf, type LocalDate, printDay } from "../../kernel/local-date.ts";

const MINUTE = 60_000;

/** The minutes of a clock that shows 17:00 or 17.00; undefined for what no clock shows. */
export function parseClock(text: string): number | undefined {
  const [, hour = "", minute = ""] = /^(\d{1,2})[:.](\d{2})$/.exec(text.trim()) ?? [];
  if (hour === "" || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return Number(hour) * 60 + Number(minute);
}

/**
 * The instant at which clocks there show this time of a day. An hour that clocks leave out in spring is the one after it; of one that comes
 * twice in autumn it is the first.
 */
export function instantOf(day: LocalDate, minutes: number, timeZone: string): Date {
  const { fits, before } = instantsOf(day, minutes, timeZone);
  return new Date(fits.length > 0 ? Math.min(...fits) : before);
}

/** Whether clocks there show this time on that day at all: in one night of spring they leave an hour out. */
export function isOnClocks(day: LocalDate, minutes: number, timeZone: string): boolean {
  return instantsOf(day, minutes, timeZone).fits.length > 0;
}

function instantsOf(day: LocalDate, minutes: number, timeZone: string) {
  const asIfUtc = Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE;
  const before = asIfUtc - offsetAt(new Date(asIfUtc - 24 * 60 * MINUTE), timeZone);
  const after = asIfUtc - offsetAt(new Date(asIfUtc + 24 * 60 * MINUTE), timeZone);
  const fits = [before, after].filter(
    (instant) => instant + offsetAt(new Date(instant), timeZone) === asIfUtc,
  );
  return { fits, before };
}

/** What clocks there show: 17:00. */
export function clockOf(at: Date, timeZone: string): string {
  const { hour, minute } = partsOf(at, timeZone);
  return `${hour}:${minute}`;
}

/** A day with its hours as people of the language say them. */
export function printHours(
  { startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date },
  timeZone: string,
  language: Language,
): string {
  const from = printMoment(startsAt, timeZone, language);
  const to = clockIn(endsAt, timeZone, language);
  const [first, last] = [dayOf(startsAt, timeZone), dayOf(endsAt, timeZone)];
  return first === last ? `${from}–${to}` : `${from} – ${printDay(last, language)}, ${to}`;
}

function printMoment(at: Date, timeZone: string, language: Language): string {
  return `${printDay(dayOf(at, timeZone), language)}, ${clockIn(at, timeZone, language)}`;
}

function clockIn(at: Date, timeZone: string, language: Language): string {
  const { hour, minute } = partsOf(at, timeZone);
  return LOCALES[language] === "nb-NO" ? `${hour}.${minute}` : `${hour}:${minute}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

type ClockParts = Readonly<Record<"year" | "month" | "day" | "hour" | "minute", string>>;

function partsOf(at: Date, timeZone: string): ClockParts {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    const two = "2-digit";
    clock = new Intl.DateTimeFormat("en-GB", {
      ...{ timeZone, hourCycle: "h23", year: "numeric", month: two, day: two },
      ...{ hour: two, minute: two },
    });
    clocks.set(timeZone, clock);
  }
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const of = (name: string) => parts[name] ?? "";
  return {
    ...{ year: of("year"), month: of("month"), day: of("day") },
    ...{ hour: of("hour"), minute: of("minute") },
  };
}

/** How far clocks there are ahead of Greenwich, in milliseconds. */
function offsetAt(at: Date, timeZone: string): number {
  const { year, month, day, hour, minute } = partsOf(at, timeZone);
  const shown = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
  return shown - Math.floor(at.getTime() / MINUTE) * MINUTE;
}
