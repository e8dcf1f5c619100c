/**
 * Around an archive: gzip (RFC 1952), and age (age-encryption.org/v1) when asked for, as streams. Without Rosario the same opens with
 * `age --decrypt`, `gunzip` and `tar`.
 */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ReadableStream as WebStream } from "node:stream/web";
import { createGunzip, createGzip } from "node:zlib";
import { Decrypter, Encrypter } from "age-encryption";
import type { Refusal } from "../../kernel/refusal.ts";
import { brokenArchive } from "./tar.ts";

/** For whom a file is sealed: the holders of keys, or whoever knows a passphrase. */
export type Sealing = { readonly recipients: readonly string[] } | { readonly passphrase: string };
/** What opens it. */
export type Opening = { readonly identities: readonly string[] } | { readonly passphrase: string };

const SEALED = Buffer.from("age-encryption.org/v1\n");
const ZIPPED = Buffer.from([0x1f, 0x8b]);
/** Little processor time for most of what can be saved: the database's rows are text. */
const LEVEL = 3;

/** The bytes as they are kept. */
export async function* sealed(
  source: AsyncIterable<Uint8Array>,
  encrypter: Encrypter | undefined,
): AsyncGenerator<Uint8Array> {
  const zip = createGzip({ level: LEVEL });
  // The error of one reaches whoever reads the other.
  pipeline(Readable.from(source, { objectMode: true }), zip).catch(() => undefined);
  if (encrypter === undefined) yield* zip as AsyncIterable<Buffer>;
  else yield* pieces(await encrypter.encrypt(toWeb(zip)));
}

/** Prepares sealing; refuses what is no recipient. */
export function encrypterFor(
  sealing: Sealing,
): Encrypter | (Refusal<"no-recipient"> & { readonly given: string }) {
  const encrypter = new Encrypter();
  if ("passphrase" in sealing) {
    encrypter.setPassphrase(sealing.passphrase);
    return encrypter;
  }
  for (const recipient of sealing.recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch {
      return { refused: "no-recipient", given: recipient };
    }
  }
  return encrypter;
}

/** Prepares opening; refuses what is no identity. */
export function decrypterFor(opening: Opening): Decrypter | Refusal<"no-identity"> {
  const decrypter = new Decrypter();
  if ("passphrase" in opening) decrypter.addPassphrase(opening.passphrase);
  else {
    if (opening.identities.length === 0) return { refused: "no-identity" };
    for (const identity of opening.identities) {
      try {
        decrypter.addIdentity(identity);
      } catch {
        return { refused: "no-identity" };
      }
    }
  }
  return decrypter;
}

/** What a file is by its first bytes. */
export async function kindOf(path: string): Promise<"sealed" | "plain" | "neither"> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SEALED.length), 0, SEALED.length, 0);
    const first = buffer.subarray(0, bytesRead);
    if (first.equals(SEALED)) return "sealed";
    return first.subarray(0, ZIPPED.length).equals(ZIPPED) ? "plain" : "neither";
  } finally {
    await file.close();
  }
}

/** Refuses a key that does not open the file. */
export async function opensWith(
  path: string,
  decrypter: Decrypter,
): Promise<Refusal<"wrong-key"> | undefined> {
  const file = createReadStream(path);
  try {
    await decrypter.decrypt(toWeb(file));
    return undefined;
  } catch {
    return { refused: "wrong-key" };
  } finally {
    file.destroy();
  }
}

/** The archive inside of a file. Throws a broken archive where the bytes were cut off or changed. */
export async function* unsealed(
  path: string,
  decrypter: Decrypter | undefined,
): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  const unzip = createGunzip();
  try {
    const plain =
      decrypter === undefined ? file : Readable.from(pieces(await decrypter.decrypt(toWeb(file))));
    pipeline(plain, unzip).catch(() => undefined);
    for await (const chunk of unzip) yield chunk;
  } catch (error) {
    throw brokenArchive(error instanceof Error ? error.message : String(error));
  } finally {
    file.destroy();
    unzip.destroy();
  }
}

/** The library speaks of the browser's streams; Node's own are the same. */
function toWeb(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  return WebStream.from(source) as unknown as ReadableStream<Uint8Array>;
}

function pieces(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  return stream as unknown as AsyncIterable<Uint8Array>;
}
