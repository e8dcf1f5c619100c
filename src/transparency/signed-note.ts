/**
 * Signed notes (C2SP signed-note v1): a short text with the signatures of one or more keys under it. Whoever opens one names the keys
 * that are known; other signatures are passed over, and a wrong one of a known key spoils the note.
 */
import { cosign, verifyCosignature } from "./cosignature.ts";
import { isKeyName, type SignerKey, signBytes, type VerifierKey, verifyBytes } from "./note-key.ts";
import { base64Of, parseBase64, utf8Of } from "./text-parts.ts";

export type NoteSignature = {
  readonly name: string;
  readonly id: number;
  /** The signature without the key's id. */
  readonly bytes: Uint8Array;
  /** The line as it stands in the note, with its line break. */
  readonly line: string;
};

/** A note as it is written, not yet verified: nothing in it is to be believed. */
export type SignedNote = { readonly text: string; readonly signatures: readonly NoteSignature[] };

export type VerifiedSignature = {
  readonly key: VerifierKey;
  /** The second of a cosignature, since 1970; undefined for a plain signature, which has none. */
  readonly at: number | undefined;
  readonly line: string;
};

/** A note of which at least one signature is by a known key, and none of theirs is wrong. */
export type OpenedNote = {
  readonly text: string;
  readonly verified: readonly VerifiedSignature[];
  readonly unknown: readonly NoteSignature[];
};

export type NoteRefusal = {
  readonly refused: "malformed-note" | "wrong-signature" | "no-known-signature";
};

/** More than anybody needs; the specification asks for at least 16. */
const MOST_SIGNATURES = 100;
const DASH = "\u2014";

/** Reads a note without verifying it; undefined when it is malformed. Signatures are separated by the last empty line. */
export function parseNote(input: Uint8Array | string): SignedNote | undefined {
  const note = utf8Of(input);
  if (note === undefined || !isNoteText(note)) return undefined;
  const blank = note.lastIndexOf("\n\n");
  const lines = note.slice(blank + 2).split("\n");
  if (blank < 0 || lines.pop() !== "" || lines.length === 0) return undefined;
  if (lines.length > MOST_SIGNATURES) return undefined;
  const signatures = lines.map(parseSignature).filter((signature) => signature !== undefined);
  if (signatures.length !== lines.length) return undefined;
  return { text: note.slice(0, blank + 1), signatures };
}

/** Opens a note with the keys that are known. A repeated line counts once. */
export function openNote(
  input: Uint8Array | string,
  known: readonly VerifierKey[],
): OpenedNote | NoteRefusal {
  const note = parseNote(input);
  if (note === undefined) return { refused: "malformed-note" };
  const verified: VerifiedSignature[] = [];
  const unknown: NoteSignature[] = [];
  for (const signature of byLine(note.signatures)) {
    const keys = known.filter(({ name, id }) => name === signature.name && id === signature.id);
    if (keys.length === 0) {
      unknown.push(signature);
      continue;
    }
    const proof = keys
      .map((key) => verifySignature(key, note.text, signature))
      .find((one) => one !== undefined);
    if (proof === undefined) return { refused: "wrong-signature" };
    verified.push(proof);
  }
  if (verified.length === 0) return { refused: "no-known-signature" };
  return { text: note.text, verified, unknown };
}

/** A note of this text, signed by each key in turn. Throws on a text that cannot be a note's: it ends in a line break. */
export function signNote(text: string, keys: readonly SignerKey[]): string {
  if (keys.length === 0) throw new RangeError("A note is signed by somebody");
  return `${text}\n${keys.map((key) => signatureLine(text, key)).join("")}`;
}

/** A key's line under this text, to be added to a note. Throws on a text that cannot be a note's, and on a witness's key. */
export function signatureLine(text: string, key: SignerKey): string {
  if (key.verifier.kind !== "signature") throw new TypeError("A witness cosigns");
  return lineOf(key, signBytes(key, Buffer.from(checked(text))));
}

/** A witness's line under a checkpoint's text. `at` is in seconds since 1970. Throws as `cosign` does. */
export function cosignatureLine(text: string, key: SignerKey, at: number): string {
  return lineOf(key, cosign(key, checked(text), at));
}

function checked(text: string): string {
  if (!(text.endsWith("\n") && text.isWellFormed() && isNoteText(text))) {
    throw new TypeError("Not the text of a note");
  }
  return text;
}

function lineOf({ verifier: { name, id } }: SignerKey, signature: Uint8Array): string {
  const bytes = Buffer.alloc(4 + signature.length);
  bytes.writeUInt32BE(id);
  bytes.set(signature, 4);
  return `${DASH} ${name} ${base64Of(bytes)}\n`;
}

/** No control character of ASCII other than line breaks. */
const isNoteText = (text: string): boolean => !/[^\P{Cc}\n\u007f-\u009f]/u.test(text);

function parseSignature(line: string): NoteSignature | undefined {
  const [dash, name = "", encoded = "", ...rest] = line.split(" ");
  const bytes = parseBase64(encoded);
  if (dash !== DASH || rest.length > 0 || !isKeyName(name)) return undefined;
  if (bytes === undefined || bytes.length < 5) return undefined;
  const id = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  return { name, id, bytes: bytes.subarray(4), line: `${line}\n` };
}

function verifySignature(
  key: VerifierKey,
  text: string,
  { bytes, line }: NoteSignature,
): VerifiedSignature | undefined {
  if (key.kind === "cosignature") {
    const at = verifyCosignature(key, text, bytes);
    return at === undefined ? undefined : { key, at, line };
  }
  const holds = bytes.length === 64 && verifyBytes(key, Buffer.from(text), bytes);
  return holds ? { key, at: undefined, line } : undefined;
}

const byLine = (signatures: readonly NoteSignature[]): Iterable<NoteSignature> =>
  new Map(signatures.map((signature) => [signature.line, signature])).values();
