/** Reads who sits on a body: on one day, or ever. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { isInOffice, type Membership } from "./membership.ts";
import * as store from "./store/members.ts";

/** Those in office on a day, substitutes too, by seat. */
export async function listMemberships(
  tx: CityTransaction,
  body: Id<"Body">,
  on: LocalDate,
): Promise<readonly Membership[]> {
  return readTerms(tx, body, on);
}

/** Everybody who was, is or will be on the body; offices as they are on `today`. */
export async function listTerms(
  tx: CityTransaction,
  body: Id<"Body">,
  today: LocalDate,
): Promise<readonly Membership[]> {
  return withOffices(await readTerms(tx, body, null), today);
}

/** The same of every body of the city. */
export async function listAllTerms(
  tx: CityTransaction,
  today: LocalDate,
): Promise<readonly Membership[]> {
  return withOffices(await readTerms(tx, null, null), today);
}

function withOffices(terms: readonly Membership[], today: LocalDate): readonly Membership[] {
  return terms.map((term) =>
    isInOffice(term, today) ? term : { ...term, isChair: false, isDeputy: false },
  );
}

async function readTerms(
  tx: CityTransaction,
  body: Id<"Body"> | null,
  on: LocalDate | null,
): Promise<readonly Membership[]> {
  return (await store.listTermRows(tx, { body, on })).map((row) => ({
    id: row.id,
    body: row.body_id,
    seat: row.seat_id,
    seatNumber: row.seat_number,
    sector: row.sector,
    reservedFor: row.reserved_for,
    name: row.named ? row.name : null,
    innerName: row.name,
    account: row.account_id,
    from: row.from_on,
    until: earlier(row.until_on, row.ended_on),
    kind: row.kind,
    votes: row.votes,
    isChair: row.is_chair,
    isDeputy: row.is_deputy,
    endReason: row.end_reason,
  }));
}

function earlier(first: LocalDate | null, second: LocalDate | null): LocalDate | null {
  if (first === null || second === null) return first ?? second;
  return first < second ? first : second;
}
