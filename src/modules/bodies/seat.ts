/**
 * The seats of a body, by sector and by who appoints. A seat that nobody holds is vacant, and shown with how long. A sector without seats is
 * one of which nobody has said how many it has; a seat whose holder the city does not enter is no vacancy.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { addDays, daysBetween, type FactDate, type LocalDate } from "../../kernel/local-date.ts";
import { isInOffice, type Membership } from "./membership.ts";

export type Sector = {
  readonly id: Id<"Sector">;
  readonly name: Wording;
  /** Who appoints; empty where nobody has said. */
  readonly appointedBy: Wording;
  readonly source: string | null;
  /** None where the number of its seats is not known. */
  readonly seats: readonly Seat[];
};

export type Seat = {
  readonly id: Id<"Seat">;
  readonly number: number;
  readonly reservedFor: Wording;
  readonly votes: boolean;
  /** Whether the city enters who sits here. */
  readonly followed: boolean;
  readonly from: FactDate | null;
  readonly source: string | null;
  readonly end: { readonly on: LocalDate; readonly reason: Wording } | null;
};

/** More seats than this are added in several steps. */
export const MOST_SEATS_AT_ONCE = 60;

export type Holding =
  | { readonly state: "held"; readonly by: Membership }
  /** `days` since the last holder left or the seat began; null where neither day is known. */
  | { readonly state: "vacant"; readonly days: number | null }
  | { readonly state: "not-followed" }
  | { readonly state: "ended" };

/** How a seat stands on a day; `terms` are those on this seat, whenever they were. Substitutes hold no seat. */
export function holdingOf(seat: Seat, terms: readonly Membership[], on: LocalDate): Holding {
  if (seat.end !== null && seat.end.on < on) return { state: "ended" };
  const members = terms.filter(({ kind }) => kind === "member");
  const by = members.find((term) => isInOffice(term, on));
  if (by !== undefined) return { state: "held", by };
  if (!seat.followed && members.length === 0) return { state: "not-followed" };
  const left = members
    .flatMap(({ until }) => (until !== null && until < on ? [addDays(until, 1)] : []))
    .sort()
    .at(-1);
  const since = left ?? (seat.from?.precision === "day" ? seat.from.date : null);
  return {
    state: "vacant",
    days: since === null ? null : Math.max(0, daysBetween(since, on)),
  };
}

/** Whether there is such a seat on a day. */
export function isOpen({ from, end }: Seat, on: LocalDate): boolean {
  return (from === null || from.date <= on) && (end === null || on <= end.on);
}
