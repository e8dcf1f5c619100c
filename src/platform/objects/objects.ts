/** Files that people hand in, kept under the SHA-256 of their bytes: nothing kept is ever changed, and the same bytes are kept once. */
import { createHash } from "node:crypto";
import type { Id } from "../../kernel/id.ts";

/** `<city>/<sha-256>`: each city's files lie apart, so that a city can leave with its own. */
export type ObjectKey = `${Id<"City">}/${string}`;

/** Where the files lie: a folder, or a store that speaks S3. */
export type Objects = {
  /** The bytes, or undefined where nothing is kept under the key. Throws where the store cannot be reached, or holds other bytes. */
  find(key: ObjectKey): Promise<Uint8Array | undefined>;
  /** Keeps bytes under their key, whole or not at all. Throws where the store cannot be reached, or the key is not of these bytes. */
  keep(key: ObjectKey, bytes: Uint8Array): Promise<void>;
  /** Removes what is kept; nothing happens where there is nothing. */
  remove(key: ObjectKey): Promise<void>;
};

/** The lower-case hexadecimal SHA-256 of bytes. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Under which key a city's bytes are kept. */
export function objectKeyOf(cityId: Id<"City">, sha256: string): ObjectKey {
  return `${cityId}/${sha256}`;
}

const KEY = /^[0-9a-f-]{36}\/([0-9a-f]{64})$/;

/** The SHA-256 in a key. Throws on what is no key: that is a bug. */
export function hashInKey(key: ObjectKey): string {
  const found = KEY.exec(key)?.[1];
  if (found === undefined) throw new Error(`Not the key of a file: ${key}`);
  return found;
}

/** Bytes as they were kept. Throws where a store gives others: a broken disk, or somebody else's hand. */
export function unchanged(key: ObjectKey, bytes: Uint8Array): Uint8Array {
  if (sha256Of(bytes) !== hashInKey(key)) {
    throw new Error(`The file kept as ${key} is not what was kept: its SHA-256 is another`);
  }
  return bytes;
}

const AWAY = "FileStoreAway";

/** The error of a store that cannot be used now. What was asked of it may be asked again. */
export function storeAway(message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { name: AWAY });
}

export function isStoreAway(error: unknown): boolean {
  return error instanceof Error && error.name === AWAY;
}
