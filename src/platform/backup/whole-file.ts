/** Writes a file of secrets whole or not at all: beside its place, readable by its owner only, on the disk before it gets its name. */
import { type FileHandle, link, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Refusal } from "../../kernel/refusal.ts";
import { isAlive } from "../database/cluster.ts";
import { codeOf } from "../database/host-problem.ts";

export type WholeFileRefusal = Refusal<"file-exists" | "no-place" | "no-room">;

/** What the system says when a file cannot lie where it was asked for, or there is no room left for it. */
const NO_PLACE = [
  "ENOENT",
  "ENOTDIR",
  "EACCES",
  "EPERM",
  "EROFS",
  "EISDIR",
  "ENAMETOOLONG",
  "EINVAL",
];
/** What network shares and foreign disks answer to what they do not know. */
const NO_LINKS = ["EPERM", "EINVAL", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"];
const NO_ROOM = ["ENOSPC", "EDQUOT", "EFBIG"];

/**
 * So many bytes are put on the disk at a time: all of a big file at its end would hold up the database, which waits for the same disk at
 * every commit.
 */
const AT_ONCE = 8 << 20;

type Options = {
  /** Writes over a file that is there; else it stays, and nothing is written. */
  readonly force: boolean;
  /** Breaks off; what was written so far is removed. */
  readonly stop?: AbortSignal | undefined;
};

/** Writes what the source gives. A failure of the source is thrown; then, as after a refusal, nothing is left. */
export async function writeWholeFile(
  path: string,
  source: () => AsyncIterable<Uint8Array>,
  { force, stop }: Options,
): Promise<WholeFileRefusal | { readonly bytes: number }> {
  const place = resolve(path);
  const there = await stat(place).catch(() => undefined);
  if (there !== undefined && (!force || !there.isFile()))
    return { refused: there.isFile() ? "file-exists" : "no-place" };
  const part = `${place}.part-${process.pid}`;
  let file: FileHandle;
  try {
    await removeAbandoned(place);
    file = await open(part, "wx", 0o600);
  } catch (error) {
    return refusalOf(error);
  }
  let [bytes, waiting] = [0, 0];
  let writing = false;
  try {
    for await (const chunk of source()) {
      stop?.throwIfAborted();
      writing = true;
      await file.appendFile(chunk);
      waiting += chunk.length;
      if (waiting > AT_ONCE) {
        await file.datasync();
        waiting = 0;
      }
      writing = false;
      bytes += chunk.length;
    }
    writing = true;
    await file.sync();
    await file.close();
    await giveName(part, place, force);
    await syncFolder(dirname(place));
    return { bytes };
  } catch (error) {
    if (!writing) throw error;
    return refusalOf(error);
  } finally {
    await file.close().catch(() => undefined);
    await rm(part, { force: true });
  }
}

/** Unlike renaming, linking fails where the name is taken; a share of another system may know no links. */
async function giveName(part: string, place: string, force: boolean): Promise<void> {
  if (force) return rename(part, place);
  try {
    await link(part, place);
  } catch (error) {
    if (!NO_LINKS.includes(codeOf(error) ?? "")) throw error;
    await rename(part, place);
  }
}

function refusalOf(error: unknown): WholeFileRefusal {
  const code = codeOf(error) ?? "";
  if (code === "EEXIST") return { refused: "file-exists" };
  if (NO_ROOM.includes(code)) return { refused: "no-room" };
  if (NO_PLACE.includes(code)) return { refused: "no-place" };
  throw error;
}

/** Removes what processes that were killed have left half written. */
async function removeAbandoned(place: string): Promise<void> {
  const prefix = `${basename(place)}.part-`;
  for (const name of await readdir(dirname(place))) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(name.slice(prefix.length));
    if (pid === process.pid || !isAlive(pid)) await rm(join(dirname(place), name), { force: true });
  }
}

/** Where the system cannot put a folder on the disk, it says so; the file itself is there. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } catch (error) {
    if (!NO_LINKS.includes(codeOf(error) ?? "")) throw error;
  } finally {
    await folder.close();
  }
}
