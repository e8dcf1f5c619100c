/** What the table holds of the entries of the public record, for `ledger verify`. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { textHash } from "../ledger/index.ts";
import { recordSubject } from "./comment.ts";
import { listComments } from "./list-comments.ts";

export const RECORDED_TYPES = ["follow-through.commented"] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  return (await listComments(tx)).map(({ reference, text, at }) => ({
    type: "follow-through.commented",
    subject: recordSubject(reference),
    facts: { text: textHash(text) },
    // It is the day that the public reads.
    at,
  }));
}
