/** Reads a backup: first the whole of it against its sums, before anything is done with it; then part after part. */
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import type { Decrypter } from "age-encryption";
import type { Refusal } from "../../kernel/refusal.ts";
import { codeOf } from "../database/host-problem.ts";
import {
  HEAD_NAME,
  type Head,
  MANIFEST_NAME,
  type Manifest,
  type Part,
  parseHead,
  parseManifest,
  VERSION,
} from "./manifest.ts";
import { decrypterFor, kindOf, type Opening, opensWith, unsealed } from "./sealed-stream.ts";
import { brokenArchive, isBrokenArchive, readTar, type TarFile } from "./tar.ts";

export type ReadBackupRefusal =
  | Refusal<"no-file" | "not-a-backup" | "needs-key" | "no-identity" | "wrong-key" | "newer-format">
  | (Refusal<"broken"> & { readonly why: string });

export type ReadableBackup = {
  readonly head: Head;
  readonly manifest: Manifest;
  /** Reads it again from the beginning; every part is compared with its sum once more. */
  parts(): AsyncIterable<BackupPart>;
};

export type BackupPart = {
  readonly part: Part;
  /** Has to be read to its end before the next part. */
  readonly pieces: AsyncIterable<Buffer>;
};

/** The longest file of an archive that is taken into memory: a handed-in file, or a row. */
const BIGGEST = 1 << 30;

/** Reads a file to its end and compares every sum. Refuses what is no whole backup. */
export async function readBackup(
  file: string,
  opening?: Opening,
  stop?: AbortSignal,
): Promise<ReadBackupRefusal | ReadableBackup> {
  try {
    if (!(await stat(file)).isFile()) return { refused: "no-file" };
    const kind = await kindOf(file);
    if (kind === "neither") return { refused: "not-a-backup" };
    let decrypter: Decrypter | undefined;
    if (kind === "sealed") {
      if (opening === undefined) return { refused: "needs-key" };
      const made = decrypterFor(opening);
      if ("refused" in made) return made;
      decrypter = made;
      const wrong = await opensWith(file, decrypter);
      if (wrong !== undefined) return wrong;
    }
    return await compareSums(() => filesOf(file, decrypter, stop));
  } catch (error) {
    if (isBrokenArchive(error)) return { refused: "broken", why: error.message };
    if (["ENOENT", "ENOTDIR", "EACCES", "EISDIR"].includes(codeOf(error) ?? ""))
      return { refused: "no-file" };
    throw error;
  }
}

async function* filesOf(
  file: string,
  decrypter: Decrypter | undefined,
  stop: AbortSignal | undefined,
): AsyncGenerator<TarFile> {
  for await (const found of readTar(unsealed(file, decrypter), { biggest: BIGGEST })) {
    stop?.throwIfAborted();
    yield found;
  }
}

async function compareSums(
  read: () => AsyncGenerator<TarFile>,
): Promise<ReadBackupRefusal | ReadableBackup> {
  let head: Head | undefined;
  let manifest: Manifest | undefined;
  const found = new Map<string, { bytes: number; hash: ReturnType<typeof createHash> }>();
  for await (const { name, bytes } of read()) {
    if (manifest !== undefined) throw brokenArchive("something follows its manifest");
    if (head === undefined) {
      if (name !== HEAD_NAME) return { refused: "not-a-backup" };
      const version = versionIn(bytes);
      if (version !== undefined && version > VERSION) return { refused: "newer-format" };
      head = parseHead(bytes);
      if (head === undefined) return { refused: "not-a-backup" };
    } else if (name === MANIFEST_NAME) {
      manifest = parseManifest(bytes);
      if (manifest === undefined) throw brokenArchive("its manifest was changed");
    } else {
      const part = partNameOf(name);
      const sum = found.get(part) ?? { bytes: 0, hash: createHash("sha256") };
      sum.bytes += bytes.length;
      sum.hash.update(bytes);
      found.set(part, sum);
    }
  }
  if (head === undefined || manifest === undefined) throw brokenArchive("it was cut off");
  for (const { name, bytes, sha256 } of manifest.parts) {
    const sum = found.get(name);
    if (sum === undefined) throw brokenArchive(`${name} is missing`);
    if (sum.bytes !== bytes || sum.hash.digest("hex") !== sha256)
      throw brokenArchive(`${name} was changed`);
    found.delete(name);
  }
  for (const name of found.keys()) throw brokenArchive(`its manifest does not know ${name}`);
  return { head, manifest, parts: () => partsOf(read, manifest) };
}

/** Of a table's pieces, the table and its city. */
function partNameOf(file: string): string {
  return file.startsWith("tables/") ? file.slice(0, file.lastIndexOf("/")) : file;
}

function versionIn(bytes: Uint8Array): number | undefined {
  const found = /^\{"format":"rosario-backup","version":(\d+)/.exec(
    Buffer.from(bytes).toString("latin1", 0, 100),
  )?.[1];
  return found === undefined ? undefined : Number(found);
}

async function* partsOf(
  read: () => AsyncGenerator<TarFile>,
  manifest: Manifest,
): AsyncGenerator<BackupPart> {
  const known = new Map(manifest.parts.map((part) => [part.name, part]));
  const files = read();
  try {
    await files.next(); // its head
    let next = await files.next();
    while (next.done !== true && next.value.name !== MANIFEST_NAME) {
      const name = partNameOf(next.value.name);
      const part = known.get(name);
      if (part === undefined) throw brokenArchive(`${name} was changed`);
      const hash = createHash("sha256");
      const pieces = async function* () {
        while (next.done !== true && partNameOf(next.value.name) === name) {
          hash.update(next.value.bytes);
          yield next.value.bytes;
          next = await files.next();
        }
        if (hash.digest("hex") !== part.sha256) throw brokenArchive(`${name} was changed`);
      };
      yield { part, pieces: pieces() };
    }
  } finally {
    await files.return(undefined);
  }
}
