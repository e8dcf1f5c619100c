/**
 * The checkpoint of a log (C2SP tlog-checkpoint): whose log it is, how long it is and its root, as the text of a signed note. Two
 * signed checkpoints that do not continue each other prove that the log was rewritten.
 */
import type { Hash } from "./merkle-tree.ts";
import type { SignerKey, VerifierKey } from "./note-key.ts";
import { type NoteRefusal, type OpenedNote, openNote, parseNote, signNote } from "./signed-note.ts";
import { base64Of, parseCount, parseHash } from "./text-parts.ts";

export type Checkpoint = {
  /** The log's own name, such as `rights.example.org/log`. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
  /** Further lines that the log signed with it. Nobody checks them; better none. */
  readonly extensions: readonly string[];
};

export type OpenedCheckpoint = OpenedNote & { readonly checkpoint: Checkpoint };

export type CheckpointRefusal = NoteRefusal | { readonly refused: "malformed-checkpoint" };

/** The text that is signed. Throws on an empty line, a broken one, a size or a root that cannot be one. */
export function checkpointText({ origin, size, root, extensions }: Checkpoint): string {
  const lines = [origin, String(size), base64Of(root), ...extensions];
  if (root.length !== 32 || parseCount(String(size)) !== size) {
    throw new RangeError("Not the size and root of a log");
  }
  if (lines.some((line) => line === "" || line.includes("\n"))) {
    throw new TypeError("A line of a checkpoint is one line and not empty");
  }
  return `${lines.join("\n")}\n`;
}

/** Reads a checkpoint's text; undefined when it is malformed or the log is longer than 2^53 − 1. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const lines = text.split("\n");
  if (lines.pop() !== "" || lines.includes("")) return undefined;
  const [origin, digits = "", encoded = "", ...extensions] = lines;
  const size = parseCount(digits);
  const root = parseHash(encoded);
  if (origin === undefined || size === undefined || root === undefined) return undefined;
  return { origin, size, root, extensions };
}

/** The checkpoint signed by the log's keys: the file that the log serves. */
export function signCheckpoint(checkpoint: Checkpoint, keys: readonly SignerKey[]): string {
  return signNote(checkpointText(checkpoint), keys);
}

/** Opens a signed checkpoint with the keys that are known. Which of them must have signed is the caller's question, or a policy's. */
export function openCheckpoint(
  input: Uint8Array | string,
  known: readonly VerifierKey[],
): OpenedCheckpoint | CheckpointRefusal {
  const note = openNote(input, known);
  if ("refused" in note) return note;
  const checkpoint = parseCheckpoint(note.text);
  return checkpoint === undefined ? { refused: "malformed-checkpoint" } : { ...note, checkpoint };
}

/** The origin that a signed checkpoint names, to find the keys for it; nothing is verified. Undefined when it is malformed. */
export function claimedOrigin(input: Uint8Array | string): string | undefined {
  return parseCheckpoint(parseNote(input)?.text ?? "")?.origin;
}
