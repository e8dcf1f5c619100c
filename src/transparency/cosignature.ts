/**
 * What a witness signs (C2SP tlog-cosignature, Ed25519, `cosignature/v1`): that at a certain second this checkpoint was the longest
 * consistent one it had seen of the log.
 */
import { type SignerKey, signBytes, type VerifierKey, verifyBytes } from "./note-key.ts";

const SIGNATURE = 64;

/**
 * The cosignature of a checkpoint's text: 8 bytes of time and 64 of signature. `at` is in whole seconds since 1970. Throws on a key
 * that is not for cosigning and on a time that cannot be one.
 */
export function cosign(key: SignerKey, text: string, at: number): Uint8Array {
  if (key.verifier.kind !== "cosignature") throw new TypeError("Not a key to cosign with");
  if (!(Number.isSafeInteger(at) && at > 0)) throw new RangeError("A witness signs with its time");
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(at));
  return Buffer.concat([time, signBytes(key, messageOf(text, at))]);
}

/** When a checkpoint's text was cosigned, in seconds since 1970; undefined when this is not the key's cosignature of it. */
export function verifyCosignature(
  key: VerifierKey,
  text: string,
  cosignature: Uint8Array,
): number | undefined {
  if (cosignature.length !== 8 + SIGNATURE) return undefined;
  const bytes = Buffer.from(cosignature);
  const at = Number(bytes.readBigUInt64BE(0));
  // Beyond 2^53 the number would not be the one that was signed.
  if (!Number.isSafeInteger(at)) return undefined;
  return verifyBytes(key, messageOf(text, at), bytes.subarray(8)) ? at : undefined;
}

const messageOf = (text: string, at: number): Uint8Array =>
  Buffer.from(`cosignature/v1\ntime ${at}\n${text}`);
