/** An event of the city: a conference, a seminar, a film festival, a school day, a public meeting. How many came is counted or not. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { type FactDate, type LocalDate, lastDayMeant } from "../../kernel/local-date.ts";

export const EVENT_KINDS = [
  "conference",
  "seminar",
  "film-festival",
  "school-day",
  "public-meeting",
  "other",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What is said of an event; each version says all of it. */
export type EventWords = {
  readonly kind: EventKind;
  readonly title: Wording;
  readonly text: Wording;
  /** Null for one that comes back every year, and where its source does not tell. */
  readonly starts: FactDate | null;
  readonly ends: FactDate | null;
  readonly yearly: boolean;
  readonly place: Wording;
  readonly organisers: Wording;
  readonly accessibility: Wording;
  /** The slugs of the rights that it touches. */
  readonly rights: readonly string[];
  readonly source: string | null;
};

/** How many came, in which year where it comes back; `people` is null where nobody counted. The source is the count's own. */
export type Audience = {
  readonly people: number | null;
  readonly source: string | null;
  readonly year: number | null;
};

export type CityEvent = EventWords & {
  readonly id: Id<"Event">;
  /** Lasting name in addresses and in the public record. */
  readonly slug: string;
  readonly version: number;
  /** Why it does not take place; null where it does. */
  readonly cancelledFor: Wording | null;
  /** What was said last, of the latest year; undefined where nobody has said. */
  readonly audience: Audience | undefined;
};

/** Whether every day that it may be on has passed; one without a date never has. */
export function isPast(
  { starts, ends }: Pick<CityEvent, "starts" | "ends">,
  on: LocalDate,
): boolean {
  const last = ends ?? starts;
  return last !== null && lastDayMeant(last) < on;
}

/** Whether its first day may have come. One without a date may be on any day. */
export function hasBegun({ starts }: Pick<CityEvent, "starts">, on: LocalDate): boolean {
  return starts === null || starts.date <= on;
}

/** How it stands on a day; "open" where its days are not known, or it comes back every year. */
export function eventStanding(
  event: Pick<CityEvent, "starts" | "ends" | "yearly" | "cancelledFor">,
  on: LocalDate,
): "cancelled" | "open" | "past" | "going-on" | "coming" {
  if (event.cancelledFor !== null) return "cancelled";
  const { starts } = event;
  if (starts === null) return "open";
  if (isPast(event, on)) return event.yearly ? "open" : "past";
  return starts.precision === "day" && starts.date <= on ? "going-on" : "coming";
}

/** Whether somebody counted who came, so that it took place. Of one that comes back people may have come in other years. */
export function wasCounted({ yearly, audience }: Pick<CityEvent, "yearly" | "audience">): boolean {
  return !yearly && audience !== undefined && audience.people !== null;
}

/** Its days where they are known; undefined where only a month, a year or nothing is. */
export function knownDays({
  starts,
  ends,
}: Pick<CityEvent, "starts" | "ends">): readonly [LocalDate, LocalDate] | undefined {
  if (starts?.precision !== "day") return undefined;
  return [starts.date, ends?.precision === "day" ? ends.date : starts.date];
}

/** What the public record calls an event. */
export function eventSubject(slug: string): string {
  return `event/${slug}`;
}

export function isEventKind(text: string): text is EventKind {
  return (EVENT_KINDS as readonly string[]).includes(text);
}

/** No more exact than it is known: 2027, 2027-05 or 2027-05-17. */
export function machineDate(date: FactDate | null): string {
  if (date === null) return "";
  return date.date.slice(0, date.precision === "year" ? 4 : date.precision === "month" ? 7 : 10);
}
