/** The words of the public record in English. */
import type { LedgerProblemCode } from "../verify-ledger.ts";

const problems: Readonly<Record<LedgerProblemCode, string>> = {
  "missing-position": "an entry is missing here",
  "not-an-entry": "the text can't be read as an entry",
  "columns-differ": "the text doesn't say what stands beside it",
  "changed-body": "the text is not the one that was recorded",
  "changed-hash": "the hash is not the one that was recorded",
  "missing-head": "the record has entries but no state",
  "wrong-size": "the number of entries is not the recorded one",
  "wrong-frontier": "the kept parts of the tree don't match the entries",
  "wrong-root": "the root doesn't match the entries",
  "wrong-time": "the time of the last entry is not the recorded one",
};

export const en = {
  problems,
  entries: (count: number) => `${count} ${count === 1 ? "entry" : "entries"}`,
  atEntry: (position: number) => `entry ${position}`,
  atWhole: "the record as a whole",
};
