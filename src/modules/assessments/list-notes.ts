/** Reads what a body has noted on the checks of a draw and not adopted yet, by reference. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { ReviewNote } from "./review.ts";
import * as store from "./store/reviews.ts";

export async function listNotes(
  tx: CityTransaction,
  draw: Id<"Draw">,
): Promise<ReadonlyMap<string, ReviewNote>> {
  const rows = await store.listNoteRows(tx, { draw });
  return new Map(rows.map(({ check_id: _, ...note }) => [note.reference, note]));
}
