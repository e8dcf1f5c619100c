/**
 * Who was there, and whether they are enough: a seat counts once, through its member or whoever stands in for that member, and only where it
 * votes. Who has a conflict on an item neither votes on it nor counts for it.
 */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Membership } from "../bodies/index.ts";

export const PRESENCES = ["present", "excused", "absent"] as const;
export type Presence = (typeof PRESENCES)[number];

export type Attendance = {
  readonly term: Id<"Term">;
  readonly state: Presence;
  /** Of a substitute: the term of the member whose place they take. */
  readonly standsInFor: Id<"Term"> | null;
};

export type Conflict = {
  readonly item: number;
  readonly term: Id<"Term">;
  /** Whether everybody reads the words, or only those of the body. */
  readonly isShown: boolean;
  /** Null once the member was forgotten. */
  readonly text: Readonly<Partial<Record<"en" | "nb" | "de", string>>> | null;
};

/** The voting seats that somebody holds on the day. */
export function votingSeats(
  memberships: readonly Membership[],
  on: LocalDate,
): ReadonlySet<Id<"Seat">> {
  return new Set(
    memberships
      .filter((one) => one.kind === "member" && one.votes && isInOffice(one, on))
      .map(({ seat }) => seat),
  );
}

/** Those who are present with a vote: members, and substitutes in the place of a voting member who is not there. One for each seat. */
export function presentVoters(
  memberships: readonly Membership[],
  attendance: readonly Attendance[],
): readonly Membership[] {
  const byTerm = new Map(memberships.map((one) => [one.id, one]));
  const there = new Set(
    attendance.filter(({ state }) => state === "present").map(({ term }) => term),
  );
  const seats = new Set<Id<"Seat">>();
  const voters: Membership[] = [];
  const add = (voter: Membership | undefined, seat: Membership | undefined): void => {
    if (voter === undefined || seat === undefined || !seat.votes || seats.has(seat.seat)) return;
    seats.add(seat.seat);
    voters.push(voter);
  };
  for (const { term, state } of attendance) {
    const member = byTerm.get(term);
    if (state === "present" && member?.kind === "member") add(member, member);
  }
  for (const { term, state, standsInFor } of attendance) {
    if (state !== "present" || standsInFor === null || there.has(standsInFor)) continue;
    add(byTerm.get(term), byTerm.get(standsInFor));
  }
  return voters;
}

/** Those of them who may vote on an item. */
export function votersOn(
  item: number,
  voters: readonly Membership[],
  conflicts: readonly Conflict[],
): readonly Membership[] {
  const biased = new Set(conflicts.filter((one) => one.item === item).map(({ term }) => term));
  return voters.filter(({ id }) => !biased.has(id));
}

function isInOffice({ from, until }: Membership, on: LocalDate): boolean {
  return from <= on && (until === null || on <= until);
}

export function isPresence(text: string): text is Presence {
  return (PRESENCES as readonly string[]).includes(text);
}
