/** Keeps handed-in files in a folder: each in a file of its own, in a folder of its city. */
import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hashInKey, type ObjectKey, type Objects, storeAway, unchanged } from "./objects.ts";

export function folderObjects(folder: string): Objects {
  const pathOf = (key: ObjectKey): string => {
    hashInKey(key);
    return join(folder, key);
  };
  return {
    find: async (key) => {
      try {
        return unchanged(key, await readFile(pathOf(key)));
      } catch (error) {
        if (hasCode(error) && error.code === "ENOENT") return undefined;
        throw awayIfFull(error);
      }
    },
    keep: async (key, bytes) => {
      const path = pathOf(key);
      unchanged(key, bytes);
      const temporary = `${path}.${randomUUID()}`;
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await writeThrough(temporary, bytes);
        await rename(temporary, path);
        await syncFolder(dirname(path));
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => undefined);
        throw awayIfFull(error);
      }
    },
    remove: async (key) => rm(pathOf(key), { force: true }),
  };
}

/** A full disk, a folder that may not be written, a disk that does not answer: all that the system itself refuses. */
function awayIfFull(error: unknown): unknown {
  return hasCode(error)
    ? storeAway(`The folder of files cannot be used: ${error.message}`, error)
    : error;
}

function hasCode(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && "code" in error;
}

/** What is kept must outlive a power cut: the fact that names it will. */
async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
