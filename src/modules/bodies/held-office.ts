/** Who was chair or deputy of a body from when until when: an office ends with the term, or when another is elected to it. */

import type { Id } from "../../kernel/id.ts";
import { addDays, type LocalDate } from "../../kernel/local-date.ts";
import type { Membership, Office, Span } from "./membership.ts";

/** Somebody was elected, in the order in which that was recorded. */
export type Election = {
  readonly body: Id<"Body">;
  readonly office: Office;
  readonly term: Id<"Term">;
  readonly on: LocalDate;
};

export type HeldOffice = Span & { readonly office: Office; readonly term: Membership };

/** On which days somebody was elected in a term, by office. */
export function electedDays(elections: readonly Election[]) {
  const byTerm = Map.groupBy(elections, ({ term }) => term);
  return (
    term: Id<"Term">,
  ): {
    readonly chairElectedOn: readonly LocalDate[];
    readonly deputyElectedOn: readonly LocalDate[];
  } => {
    const daysOf = (office: Office) =>
      (byTerm.get(term) ?? []).flatMap((one) => (one.office === office ? [one.on] : []));
    return { chairElectedOn: daysOf("chair"), deputyElectedOn: daysOf("deputy") };
  };
}

/** The first one first. Whoever is elected again goes on; a term that ended before the election holds nothing. */
export function officesHeld(
  elections: readonly Election[],
  terms: readonly Membership[],
): readonly HeldOffice[] {
  const byId = new Map(terms.map((term) => [term.id, term]));
  // A later entry about the same day is the one that holds.
  const sorted = elections
    .map((one, place) => ({ ...one, place }))
    .sort((a, b) => (a.on === b.on ? a.place - b.place : a.on < b.on ? -1 : 1));
  return sorted.flatMap(({ body, office, term: id, on }, place): readonly HeldOffice[] => {
    const term = byId.get(id);
    const of = (one: Election) => one.body === body && one.office === office;
    if (term === undefined || sorted.slice(0, place).findLast(of)?.term === id) return [];
    const next = sorted.slice(place + 1).find((one) => of(one) && one.term !== id);
    if (next?.on === on) return [];
    const ends = [term.until, next === undefined ? null : addDays(next.on, -1)];
    const until = ends.filter((end) => end !== null).sort()[0] ?? null;
    return until !== null && until < on ? [] : [{ office, term, from: on, until }];
  });
}
