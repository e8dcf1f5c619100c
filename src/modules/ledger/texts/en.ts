/** The words of the public record in English. */
import type { AskRefusal } from "../ask-witnesses.ts";
import type { ForeignProblemCode } from "../verify-foreign-log.ts";
import type { LedgerProblemCode } from "../verify-ledger.ts";
import type { ProofProblemCode } from "../verify-proofs.ts";
import type { WitnessRefusal } from "../witness-log.ts";

const problems: Readonly<Record<LedgerProblemCode, string>> = {
  "missing-position": "an entry is missing here",
  "not-an-entry": "the text can't be read as an entry",
  "columns-differ": "the text doesn't say what stands beside it",
  "changed-body": "the text is not the one that was recorded",
  "changed-hash": "the hash is not the one that was recorded",
  "fact-changed":
    "what it tells of is not in the database as it was recorded: it was changed or removed",
  "fact-unrecorded": "the database has a fact that was not recorded: it was changed or added",
  "list-changed":
    "the public lists are read from a table that says something else of it than the facts do",
  "facts-unreadable":
    "what stands in the database no longer fits together: something was removed that the rest needs",
  "wrong-tile": "a kept root of 256 entries or more doesn't match them",
  "wrong-checkpoint": "the checkpoint that was signed at this size doesn't match the entries",
  "missing-head": "the record has entries but no state",
  "wrong-size": "the number of entries is not the recorded one",
  "wrong-frontier": "the kept parts of the tree don't match the entries",
  "wrong-root": "the root doesn't match the entries",
  "wrong-time": "the time of the last entry is not the recorded one",
};

const foreign: Readonly<Record<ForeignProblemCode | ProofProblemCode, string>> = {
  "malformed-proof": "is not a proof",
  "not-in-the-log": "does not lead from this entry to the checkpoint: one of them was changed",
  unreadable: "can't be read",
  "malformed-policy": "is not a policy",
  "missing-file": "is not there",
  "wrong-length": "has another length than it must have",
  "malformed-note": "is not a signed note",
  "malformed-checkpoint": "is not a checkpoint",
  "unknown-log": "is of a log that is not trusted here",
  "wrong-signature": "has a signature that is wrong",
  "no-known-signature": "is not signed by any key that is known here",
  "missing-log-signature": "is not signed by the log's key",
  "missing-quorum": "was not cosigned by enough witnesses",
  "wrong-root": "has a root that the log's tiles don't make",
  "wrong-tile": "holds hashes that don't make the one above them",
  "wrong-entry": "is not the entry that was recorded",
  "not-a-continuation": "does not continue the checkpoint of before: the log was rewritten",
};

const witnessRefused: Readonly<Record<WitnessRefusal["refused"], string>> = {
  "no-log": "there is no checkpoint",
  "malformed-checkpoint": "the checkpoint can't be cosigned",
  "no-trust": "the checkpoint is not by a key that the log's policy names",
  "not-signed-by-the-log": "the checkpoint is not signed by the key that the log is known by here",
  meanwhile: "another checkpoint of it was cosigned in the meantime; ask again",
  unreadable: "a file can't be read",
  "wrong-tiles": "its tiles don't make its root",
  fork: "REWRITTEN: its checkpoint does not continue the one that was cosigned here before",
  shorter: "REWRITTEN OR SET BACK: it shows fewer entries than were cosigned here before",
};

const askRefused: Readonly<Record<AskRefusal["refused"], string>> = {
  unreachable: "the witness can't be reached",
  "not-followed-there":
    "the witness does not follow this log; its host has to run ledger witness with this log's address",
  "key-unknown-there": "the witness knows this log by another key",
  fork: "the witness says that this log does not continue what it showed before; run ledger verify",
  ahead: "the witness has seen a longer log of this name than there is here; run ledger verify",
  "too-many-requests": "the witness is asked too often; ask again in a minute",
  "not-its-cosignature": "what the witness sent back is not signed by its key",
  "not-a-witness": "there is no witness at this address",
  "own-witness":
    "that is this installation itself; only somebody else can witness what is shown here",
};

export const en = {
  askRefused,
  notNamed: (address: string, refused: AskRefusal["refused"]) =>
    `${address}: ${askRefused[refused]} (${refused}); it is not asked from now on`,
  noWitness: "Nobody witnesses this log yet; name a witness with --at",
  emptyLog:
    "There is nothing to cosign: the record is empty, or it can't be signed; the log on standard error says why",
  atOrEnd: "Give --at or --end, not both",
  keyWithoutAddress: "--key goes with --at",
  noAddress: (given: string) => `${given} is not an address that begins with http:// or https://`,
  noWitnessKey: (given: string) => `${given} is not the key of a witness`,
  cosignedBy: (address: string, size: number, vkey: string) =>
    `${address}: size ${size}, cosigned by ${vkey}`,
  witnessPinned: (vkey: string) =>
    `The witness itself named its key, and from now on only this one is accepted: ${vkey}`,
  notAsked: (address: string) => `No witness at ${address} is asked`,
  noLongerAsked: (address: string) => `${address} is no longer asked`,
  rotateRefused: {
    "no-log":
      "The city's log has no key yet: the first one is made when somebody asks for its checkpoint",
    "already-two-keys":
      "Two keys sign already; end the old one with --end before you begin with another",
    "only-one-key": "Only one key signs; begin with a new one first, without --end",
  },
  signsNext: (vkey: string) => `signs from the next entry on: ${vkey}`,
  witnessRefused,
  cosigned: (origin: string, size: number, vkey: string) =>
    `${origin}: size ${size}, cosigned by ${vkey}`,
  pinned: (vkey: string) =>
    `The log itself named its key, and from now on only this one is accepted: ${vkey}`,
  bothCheckpoints: (why: string, known: string, shown: string) =>
    `${why}\n\nKnown before:\n\n${known.trimEnd()}\n\nShown now:\n\n${shown.trimEnd()}\n\nBoth are kept. Show them to others: the log cannot deny its signatures.`,
  problems,
  foreign,
  verified: (size: number, entries: number) => `size ${size}, ${entries} verified`,
  proofsHeld: (origin: string, held: number, proofs: number, size: number) =>
    `${origin}: ${held} of ${proofs} ${proofs === 1 ? "proof leads" : "proofs lead"} to a checkpoint of size ${size}`,
  earlierOfLogs: "--earlier goes with a log, not with proofs",
  ownWord: (vkey: string) =>
    `The log itself names its key: ${vkey}. Compare it with what you know from elsewhere, or give it with --key.`,
  more: (count: number) => `and ${count} more`,
  noPlace: (place: string) =>
    `${place} is neither a folder, a .tlog-proof file nor an address that begins with http:// or https://`,
  exportRefused: {
    "empty-log":
      "There is nothing to export: the record is empty, or it can't be signed; the log on standard error says why",
    "another-log": "The folder holds another log",
    "no-folder": "There can't be a folder: something else stands there, or nobody may write there",
  },
  exported: (files: number, size: number, folder: string) =>
    `${files} files of a log of ${size} in ${folder}`,
  entries: (count: number) => `${count} ${count === 1 ? "entry" : "entries"}`,
  atEntry: (position: number) => `entry ${position}`,
  atWhole: "the record as a whole",
};
