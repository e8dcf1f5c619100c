/** Finds what somebody has typed into the short form of a request and not sent. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { DraftFields } from "./draft.ts";
import * as store from "./store/letters.ts";

export async function findDraft(
  tx: CityTransaction,
  request: Id<"Request">,
  account: Id<"Account">,
): Promise<{ readonly fields: DraftFields; readonly savedAt: Date } | undefined> {
  const row = await store.findDraft(tx, { request, account });
  return row && { fields: row.fields, savedAt: row.saved_at };
}
