/** Reads the sectors of a body with their seats, those that have ended too, in two statements. */

import type { Id } from "../../kernel/id.ts";
import { factDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Sector } from "./seat.ts";
import * as store from "./store/seats.ts";

export async function listSectors(
  tx: CityTransaction,
  body: Id<"Body">,
): Promise<readonly Sector[]> {
  const seats = Map.groupBy(await store.listSeatRows(tx, { body }), ({ sector_id }) => sector_id);
  return (await store.listSectorRows(tx, { body })).map(
    ({ id, name, appointed_by: appointedBy, source }) => ({
      ...{ id, name, appointedBy, source },
      seats: (seats.get(id) ?? []).map((row) => ({
        id: row.id,
        number: row.number,
        reservedFor: row.reserved_for,
        votes: row.votes,
        followed: row.followed,
        from: factDate(row.from_on, row.from_precision),
        source: row.source,
        end: row.ended_on === null ? null : { on: row.ended_on, reason: row.end_reason ?? {} },
      })),
    }),
  );
}
