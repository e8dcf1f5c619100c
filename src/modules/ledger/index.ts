/** The public face of the ledger: recording, reading, proving and verifying the public record. */
export type { NewEntry } from "./entry.ts";
export { exportLog } from "./export-log.ts";
export { findLogFile } from "./find-log-file.ts";
export { type ListedEntry, listEntries } from "./list-entries.ts";
export { type EntryProof, proofOf } from "./proof-of.ts";
export { record } from "./record.ts";
export { textHash } from "./text-hash.ts";
export { verifyLedger } from "./verify-ledger.ts";
