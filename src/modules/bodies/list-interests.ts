/** Reads what the members of a body have declared, also what is over. Who may see which is for the pages to ask. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Interest } from "./interest.ts";
import * as store from "./store/interests.ts";

export async function listInterests(
  tx: CityTransaction,
  body: Id<"Body">,
): Promise<readonly Interest[]> {
  return (await store.listInterestRows(tx, { body })).map((row) => ({
    id: row.id,
    term: row.term_id,
    seatNumber: row.seat_number,
    text: row.text,
    public: row.public,
    from: row.from_on,
    until: row.ended_on ?? row.until_on,
    byMember: row.by_member,
  }));
}
