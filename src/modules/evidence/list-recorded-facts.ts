/** What the tables hold of the entries of the public record, for `ledger verify`. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { evidenceSubject } from "./evidence-file.ts";
import { publishedFacts, withdrawnFacts } from "./record-facts.ts";
import * as store from "./store.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = ["evidence.published", "evidence.withdrawn"] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  return (await store.listPublished(tx)).flatMap((row) => {
    const subject = evidenceSubject(row.sha256);
    const facts = publishedFacts({ mediaType: row.media_type, size: row.size });
    return [
      { type: "evidence.published", subject, facts },
      ...(row.withdrawn_for === null
        ? []
        : [{ type: "evidence.withdrawn", subject, facts: withdrawnFacts(row.withdrawn_for) }]),
    ];
  });
}
