/** The made-up city while its life is told: its own clock, its people, and what the acts have noted of each other. */
import type { Id } from "../../kernel/id.ts";
import { addDays, type FactDate, type LocalDate, yearOf } from "../../kernel/local-date.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { OutgoingLetter } from "../../platform/mail.ts";

export const SLUG = "example";

export type Person = Actor & { readonly accountId: Id<"Account"> };

export type Town = {
  /** The clock stands at the act, and no letter leaves the program. */
  readonly context: Context;
  readonly id: Id<"City">;
  readonly slug: typeof SLUG;
  readonly today: LocalDate;
  /** Letters that went out, for those who follow the links in them. */
  readonly letters: readonly OutgoingLetter[];
  readonly people: Map<string, Person>;
  /** What one act found out and another needs, such as the reference of a recommendation. */
  readonly notes: Map<string, string>;
};

/** Something that happened so many days before today; below nothing it is planned. */
export type Act = {
  readonly daysAgo: number;
  /** In universal time; eight in the morning where it is not said. */
  readonly hour?: number;
  readonly happens: (town: Town) => Promise<void>;
};

/** What an action asks for first: the world, the city and who acts. */
export function by(town: Town, person: string) {
  return [town.context, town.id, personOf(town, person)] as const;
}

export function personOf({ people }: Pick<Town, "people">, person: string): Person {
  const found = people.get(person);
  if (found === undefined) throw new Error(`Nobody is ${person}`);
  return found;
}

export function noted({ notes }: Pick<Town, "notes">, name: string): string {
  const found = notes.get(name);
  if (found === undefined) throw new Error(`Nobody has noted ${name}`);
  return found;
}

/** A working day: Friday where it would be a weekend. */
export function dayAgo(today: LocalDate, days: number): LocalDate {
  const day = addDays(today, -days);
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, -2) : day;
}

export function onDay({ today }: Pick<Town, "today">, days: number): FactDate {
  return { date: dayAgo(today, days), precision: "day" };
}

/** So many years before the one of today. */
export function inYear({ today }: Pick<Town, "today">, yearsAgo: number): FactDate {
  return { date: addDays(`${yearOf(today) - yearsAgo}-01-01` as LocalDate, 0), precision: "year" };
}

/** The year of the report: that in which its figures came. */
export function reportYear({ today }: Pick<Town, "today">): number {
  return yearOf(dayAgo(today, FIGURES_CAME));
}

/** Days ago. */
export const FIGURES_CAME = 200;

/** An address that belongs to nobody (RFC 2606). */
export function exampleAddress(path: string): string {
  return `https://example.org/eksempelby/${path}`;
}
