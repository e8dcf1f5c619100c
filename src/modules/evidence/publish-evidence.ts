/** A fact names files as its evidence: from then on everybody may read them, and the public record holds their hashes. */
import type { Refusal } from "../../kernel/refusal.ts";
import { filesIn } from "../../kernel/source.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { record } from "../ledger/index.ts";
import { evidenceSubject } from "./evidence-file.ts";
import { findEvidence } from "./find-evidence.ts";
import { publishedFacts } from "./record-facts.ts";
import * as store from "./store.ts";

export type PublishEvidenceRefusal = Refusal<"unknown-file">;

/**
 * To be called in the transaction of the fact, before anything is written in it: a refusal must leave nothing behind. Refuses a file that
 * is not kept here, or was withdrawn.
 */
export async function publishEvidence(
  tx: CityTransaction,
  {
    evidence,
    at,
    by,
  }: {
    /** What the fact says about its evidence, in words, addresses or both. */
    readonly evidence: string | null;
    readonly at: Date;
    /** The role that states the fact, as a code. */
    readonly by: string;
  },
): Promise<PublishEvidenceRefusal | { readonly published: number }> {
  if (await hasUnknownFile(tx, evidence)) return { refused: "unknown-file" };
  let published = 0;
  for (const sha256 of new Set(filesIn(evidence).map((file) => file.sha256))) {
    const file = await findEvidence(tx, sha256);
    if (file === undefined || (await store.insertPublication(tx, { sha256, at })) === 0) continue;
    const facts = publishedFacts(file);
    const subject = evidenceSubject(sha256);
    await record(tx, { type: "evidence.published", at, by, subject, facts });
    published += 1;
  }
  return { published };
}

/** Whether a text about evidence names a file that is not kept here, or was withdrawn. */
export async function hasUnknownFile(
  tx: CityTransaction,
  evidence: string | null,
): Promise<boolean> {
  for (const { sha256, name } of filesIn(evidence)) {
    const file = await findEvidence(tx, sha256);
    if (file === undefined || file.name !== name || file.withdrawn !== null) return true;
  }
  return false;
}
