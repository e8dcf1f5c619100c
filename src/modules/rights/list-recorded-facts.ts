/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { rightVersion } from "./define-right.ts";
import { listRights } from "./list-rights.ts";

/** A right is what the last of these says. */
export const RECORDED_STATES = [["right.defined"]] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  return (await listRights(tx)).map((right) => ({
    type: "right.defined",
    subject: `right/${right.slug}`,
    facts: { definition: rightVersion(right) },
  }));
}
