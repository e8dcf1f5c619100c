/** Reads who was elected to the offices of a body, or of all. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Election } from "./held-office.ts";
import * as store from "./store/members.ts";

/** In the order in which they were recorded. */
export async function listElections(
  tx: CityTransaction,
  body: Id<"Body"> | null,
): Promise<readonly Election[]> {
  return (await store.listElectionRows(tx, { body })).map(
    ({ body_id, term_id: term, office, on_date: on }) => ({ body: body_id, office, term, on }),
  );
}
