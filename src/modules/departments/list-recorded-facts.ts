/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { textHash } from "../ledger/index.ts";
import { recordSubject } from "./department.ts";
import * as store from "./store.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = ["department.founded", "department.renamed"] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const names = await store.listNameRows(tx);
  return names.map(({ slug, name }, place) => ({
    type: names[place - 1]?.slug === slug ? "department.renamed" : "department.founded",
    subject: recordSubject(slug),
    facts: { name: textHash(name) },
  }));
}
