/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { personCommitment } from "../accounts/index.ts";
import { openCommitment, textHash } from "../ledger/index.ts";
import { placeFacts, recordSubject, type Standing } from "./department.ts";
import * as store from "./store.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = [
  "department.founded",
  "department.renamed",
  "department.staffed",
] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const names = await store.listNameRows(tx);
  return [
    ...names.map(({ slug, name }, place) => ({
      type: names[place - 1]?.slug === slug ? "department.renamed" : "department.founded",
      subject: recordSubject(slug),
      facts: { name: textHash(name) },
    })),
    ...(await listPlaces(tx)),
  ];
}

async function listPlaces(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const facts: RecordedFact[] = [];
  for (const row of await store.listPlaceRows(tx)) {
    const say = async (standing: Standing, at: Date, kept: Uint8Array | null) => {
      const person = await personOf(tx, row.account_id, kept);
      const about = placeFacts(row.slug, standing, person);
      facts.push({ type: "department.staffed", subject: "people", facts: about, at });
    };
    await say(row.heads ? "head" : "member", row.since, row.person);
    if (row.ended_at !== null) await say("out", row.ended_at, row.ended_person);
  }
  return facts;
}

/** The commitment that was recorded; null where it is not to this person. Once its salt is forgotten, nobody can say. */
async function personOf(
  tx: CityTransaction,
  account: Id<"Account">,
  kept: Uint8Array | null,
): Promise<string | null> {
  if (kept === null) return null;
  const commitment = Buffer.from(kept).toString("hex");
  const { value } = personCommitment(account);
  return (await openCommitment(tx, { commitment, value })) === false ? null : commitment;
}
