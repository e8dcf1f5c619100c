/**
 * The keys that sign a public log and their text forms (C2SP signed-note v1, "Verifier keys"): Ed25519 with a name and a short id.
 * A key signs notes (type 0x01) or cosigns checkpoints as a witness (type 0x04), never both.
 */
import {
  createPrivateKey,
  createPublicKey,
  hash,
  type KeyObject,
  sign as signWith,
  verify as verifyWith,
} from "node:crypto";
import { base64Of, parseBase64 } from "./text-parts.ts";

/** What a key is for: `signature` is an Ed25519 signature of a note, `cosignature` a witness's with a time in it. */
export type KeyKind = "signature" | "cosignature";

const TYPES: Readonly<Record<KeyKind, number>> = { signature: 0x01, cosignature: 0x04 };
const KINDS: readonly KeyKind[] = ["signature", "cosignature"];

export type VerifierKey = {
  readonly name: string;
  readonly kind: KeyKind;
  /** 32 bits that, with the name, tell which key made a signature. */
  readonly id: number;
  /** Ed25519, 32 bytes (RFC 8032). */
  readonly publicKey: Uint8Array;
};

/** The private half is kept as a key object, so that it is not printed by accident. */
export type SignerKey = { readonly verifier: VerifierKey; readonly privateKey: KeyObject };

// The fixed beginnings of an Ed25519 key in DER (RFC 8410 §4 and §7); the 32 bytes of the key follow.
const PRIVATE_DER = Buffer.from("302e020100300506032b657004220420", "hex");
const PUBLIC_DER = Buffer.from("302a300506032b6570032100", "hex");

/** Whether a name may be a key's: not empty, no white space of Unicode, no plus sign, no control character, no lone surrogate. */
export function isKeyName(name: string): boolean {
  return name.isWellFormed() && /^[^\p{White_Space}+\p{Cc}]+$/u.test(name);
}

/** A key to sign with, from 32 random bytes that the caller keeps secret. Throws on a name or a seed that cannot be one. */
export function signerKey(kind: KeyKind, name: string, seed: Uint8Array): SignerKey {
  if (seed.length !== 32) throw new RangeError("An Ed25519 key is made from 32 bytes");
  const der = Buffer.concat([PRIVATE_DER, seed]);
  const privateKey = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  const spki = createPublicKey(privateKey).export({ format: "der", type: "spki" });
  return { verifier: verifierKey(kind, name, spki.subarray(PUBLIC_DER.length)), privateKey };
}

/** A key to verify with. Throws on a name or a public key that cannot be one. */
export function verifierKey(kind: KeyKind, name: string, publicKey: Uint8Array): VerifierKey {
  if (!isKeyName(name)) throw new TypeError("Not the name of a key");
  if (publicKey.length !== 32) throw new RangeError("An Ed25519 public key has 32 bytes");
  const about = Buffer.concat([Buffer.from(`${name}\n`), Uint8Array.of(TYPES[kind]), publicKey]);
  const id = hash("sha256", about, "buffer").readUInt32BE(0);
  return { name, kind, id, publicKey: Uint8Array.from(publicKey) };
}

/** The verifier key as text: `name+id+base64`. */
export function vkeyOf(key: VerifierKey): string {
  return `${key.name}+${idText(key.id)}+${base64Of(typed(key.kind, key.publicKey))}`;
}

/** Reads a verifier key; undefined when it is malformed, of a type that is not known here, or when its id is not its own. */
export function parseVkey(text: string): VerifierKey | undefined {
  const parts = parseKey(text);
  if (parts === undefined) return undefined;
  const key = verifierKey(parts.kind, parts.name, parts.bytes);
  return idText(key.id) === parts.id ? key : undefined;
}

/** The signer key as text, as Go's note package writes it. Whoever has it can sign: it belongs in no log and on no page. */
export function skeyOf(key: SignerKey): string {
  const { kind, name, id } = key.verifier;
  const der = key.privateKey.export({ format: "der", type: "pkcs8" });
  const seed = der.subarray(PRIVATE_DER.length);
  return `${SECRET}${name}+${idText(id)}+${base64Of(typed(kind, seed))}`;
}

/** Reads a signer key; undefined when it is malformed, of a type that is not known here, or when its id is not its own. */
export function parseSkey(text: string): SignerKey | undefined {
  const parts = text.startsWith(SECRET) ? parseKey(text.slice(SECRET.length)) : undefined;
  if (parts === undefined) return undefined;
  const key = signerKey(parts.kind, parts.name, parts.bytes);
  return idText(key.verifier.id) === parts.id ? key : undefined;
}

/** The Ed25519 signature of bytes: 64 bytes, the same for the same bytes. */
export function signBytes(key: SignerKey, message: Uint8Array): Uint8Array {
  return signWith(null, message, key.privateKey);
}

/** Whether these 64 bytes are the key's signature of the message. */
export function verifyBytes(key: VerifierKey, message: Uint8Array, signature: Uint8Array): boolean {
  const der = Buffer.concat([PUBLIC_DER, key.publicKey]);
  return verifyWith(
    null,
    message,
    createPublicKey({ key: der, format: "der", type: "spki" }),
    signature,
  );
}

const SECRET = "PRIVATE+KEY+";

const idText = (id: number): string => id.toString(16).padStart(8, "0");

const typed = (kind: KeyKind, bytes: Uint8Array): Uint8Array =>
  Buffer.concat([Uint8Array.of(TYPES[kind]), bytes]);

function parseKey(text: string) {
  const found = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/s.exec(text);
  const [, name = "", id = "", encoded = ""] = found ?? [];
  const bytes = parseBase64(encoded);
  const kind = KINDS.find((one) => TYPES[one] === bytes?.[0]);
  if (bytes?.length !== 33 || kind === undefined || !isKeyName(name)) return undefined;
  return { name, id, kind, bytes: bytes.subarray(1) };
}
