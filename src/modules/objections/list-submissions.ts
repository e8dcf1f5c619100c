/** Reads what organisations have sent: what waits for the secretary, and how many were turned away for which reason. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import * as store from "./store/submissions.ts";
import type { TurnAwayReason, WaitingSubmission } from "./submission.ts";

/** Confirmed by their senders and not decided, the oldest first. */
export async function listSubmissions(
  tx: CityTransaction,
  id: Id<"ObjectionSubmission"> | null = null,
): Promise<readonly WaitingSubmission[]> {
  // Words and name are there until it is decided.
  return (await store.listWaitingRows(tx, { id })).flatMap(
    ({ id: waiting, organisation, sent, sent_at: sentAt }) =>
      organisation === null || sent === null
        ? []
        : [{ ...sent, id: waiting, organisation, sentAt }],
  );
}

export async function listTurnedAway(
  tx: CityTransaction,
): Promise<readonly { readonly reason: TurnAwayReason; readonly count: number }[]> {
  return store.listTurnedAwayRows(tx);
}
