/** What the tables hold of the entries of the public record, for `ledger verify`: that somebody signed, withdrew or was removed, and no more. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { openCommitment } from "../ledger/index.ts";
import { SIGNATORIES_SUBJECT, signatureCommitment } from "./signatory.ts";
import * as store from "./store.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = [
  "signatory.signed",
  "signatory.withdrawn",
  "signatory.removed",
] as const;

type Row = Awaited<ReturnType<typeof store.listSignatureRows>>[number];

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const facts: RecordedFact[] = [];
  for (const row of await store.listSignatureRows(tx)) {
    const { kind, ended_as: endedAs, ended_at: endedAt, reason } = row;
    const person = await personOf(tx, row);
    const subject = SIGNATORIES_SUBJECT;
    facts.push({
      ...{ type: "signatory.signed", subject, at: row.signed_at },
      facts: { kind, person },
    });
    if (endedAs === "withdrawn" && endedAt !== null)
      facts.push({ type: "signatory.withdrawn", subject, at: endedAt, facts: { kind, person } });
    if (endedAs === "removed" && endedAt !== null)
      facts.push({
        ...{ type: "signatory.removed", subject, at: endedAt },
        facts: { kind, person, reason },
      });
  }
  return facts;
}

/** The commitment that was recorded; null where it is not to what stands here. Once its salt is forgotten, nobody can say. */
async function personOf(tx: CityTransaction, row: Row): Promise<string | null> {
  const { id, kind, name, address_hash: hash } = row;
  const commitment = Buffer.from(row.commitment).toString("hex");
  const address = hash === null ? null : Buffer.from(hash).toString("hex");
  const { value } = signatureCommitment({ id, kind, name, address });
  return (await openCommitment(tx, { commitment, value })) === false ? null : commitment;
}
