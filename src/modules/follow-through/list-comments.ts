/** Reads what the city has said beside its lines. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Comment } from "./comment.ts";
import * as store from "./store.ts";

/** All comments, or those on one line; oldest first. */
export async function listComments(
  tx: CityTransaction,
  reference?: string,
): Promise<readonly Comment[]> {
  return store.listCommentRows(tx, { reference: reference ?? null });
}
