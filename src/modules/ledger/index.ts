/** The public face of the ledger: recording, reading, proving and verifying the public record. */
export { commitTo } from "./commit-to.ts";
export { commitmentOf } from "./commitment-of.ts";
export { type DescribedLog, describeLog } from "./describe-log.ts";
export type { NewEntry } from "./entry.ts";
export { exportLog } from "./export-log.ts";
export { findLogFile } from "./find-log-file.ts";
export { findPosition } from "./find-position.ts";
export { forgetSalts } from "./forget-salts.ts";
export { type ListedEntry, listEntries } from "./list-entries.ts";
export { listMissingKeys } from "./list-missing-keys.ts";
export { makeProofs } from "./make-proofs.ts";
export { openCommitment } from "./open-commitment.ts";
export { type EntryProof, proofOf } from "./proof-of.ts";
export { record, recordAll } from "./record.ts";
export { textHash } from "./text-hash.ts";
export { verifyLedger } from "./verify-ledger.ts";
