/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { commitmentSubject } from "./commitment.ts";
import { listCommitments } from "./list-commitments.ts";
import { assignedFacts, dueFacts, reportedFacts } from "./record-facts.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = [
  "commitment.assigned",
  "commitment.scheduled",
  "commitment.reported",
] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  return (await listCommitments(tx)).flatMap(({ number, owners, deadlines, statements }) => {
    const subject = commitmentSubject(number);
    return [
      ...owners.map((owner, place) => ({
        type: "commitment.assigned",
        subject,
        facts: assignedFacts(owner, place + 1),
      })),
      ...deadlines.map((deadline, place) => ({
        type: "commitment.scheduled",
        subject,
        facts: dueFacts(deadline, place + 1),
      })),
      ...statements.map((statement, place) => ({
        type: "commitment.reported",
        subject,
        facts: reportedFacts(statement, place + 1),
      })),
    ];
  });
}
