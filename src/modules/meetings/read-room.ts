/** Reads who sits on the body on the day of its meeting, who of them is there with a vote, and how many it takes. */
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { findBody, listMemberships, type Membership, quorumNeeded } from "../bodies/index.ts";
import { presentVoters, votersOn, votingSeats } from "./attendance.ts";
import type { Meeting } from "./meeting.ts";

export type Room = {
  readonly members: readonly Membership[];
  /** Those who are present with a vote, one for each seat. */
  readonly voters: readonly Membership[];
  readonly needed: number;
  /** The same for one item, without those who declared a conflict on it: neither they nor their seats count for it. */
  on(item: number): { readonly voters: readonly Membership[]; readonly needed: number };
};

export async function readRoom(
  tx: CityTransaction,
  meeting: Meeting,
  on: LocalDate,
): Promise<Room> {
  const members = await listMemberships(tx, meeting.body.id, on);
  const quorum = (await findBody(tx, meeting.body.slug))?.quorum ?? null;
  const seats = votingSeats(members, on);
  const voters = presentVoters(members, meeting.attendance);
  return {
    members,
    voters,
    needed: quorumNeeded(quorum, seats.size),
    on: (item) => {
      const open = votersOn(item, voters, meeting.conflicts);
      const terms = new Set(
        meeting.conflicts.filter((one) => one.item === item).map(({ term }) => term),
      );
      const biased = new Set(
        members
          .filter(({ id, kind }) => kind === "member" && terms.has(id))
          .map(({ seat }) => seat),
      );
      const counted = [...seats].filter((seat) => !biased.has(seat)).length;
      return { voters: open, needed: quorumNeeded(quorum, counted) };
    },
  };
}
