/**
 * What the text formats of C2SP have in common: UTF-8 without exceptions, Base 64 and decimal numbers with one spelling each. What is
 * spelled otherwise is refused, so that a signed text cannot be written in two ways.
 */
import type { Hash } from "./merkle-tree.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of bytes; undefined when they are not UTF-8. A text is given back, unless it has a lone surrogate. */
export function utf8Of(input: Uint8Array | string): string | undefined {
  if (typeof input === "string") return input.isWellFormed() ? input : undefined;
  try {
    return decoder.decode(input);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Standard Base 64 with padding (RFC 4648 §4). */
export function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

/** Reads Base 64; undefined for any other spelling than the one `base64Of` writes. */
export function parseBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? new Uint8Array(bytes) : undefined;
}

/** Reads a SHA-256 in Base 64; undefined when it is not 32 bytes. */
export function parseHash(text: string): Hash | undefined {
  const bytes = parseBase64(text);
  return bytes?.length === 32 ? bytes : undefined;
}

/** Reads a list of hashes, one a line; undefined when any of them is none. */
export function parseHashes(lines: readonly string[]): readonly Hash[] | undefined {
  const hashes = lines.map(parseHash).filter((hash) => hash !== undefined);
  return hashes.length === lines.length ? hashes : undefined;
}

/** Reads a number of ASCII digits without leading zeros, at most 2^53 − 1; otherwise undefined. */
export function parseCount(text: string): number | undefined {
  if (!/^(0|[1-9][0-9]{0,15})$/.test(text)) return undefined;
  const count = Number(text);
  return Number.isSafeInteger(count) ? count : undefined;
}
