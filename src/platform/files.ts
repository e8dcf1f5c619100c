/** The folder of data: where files that can be made again are kept, written whole or not at all. */
import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Names are made of letters, digits, dots, dashes and slashes. */
export type Files = {
  /** The kept bytes, or undefined. */
  find(name: string): Promise<Uint8Array | undefined>;
  /** Keeps bytes under a name; a reader sees the old bytes or the new ones, never half. */
  keep(name: string, bytes: Uint8Array): Promise<void>;
  /** Removes what is kept under a name; nothing happens when there is nothing. */
  remove(name: string): Promise<void>;
  /** Removes what is kept in a folder, and in the folders within, and was last kept before a moment. */
  removeOlder(folder: string, before: Date): Promise<void>;
};

const NAME = /^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/;

function checked(folder: string, name: string): string {
  if (!NAME.test(name) || name.includes("..")) throw new Error(`Not a file name: ${name}`);
  return join(folder, name);
}

export function folderFiles(folder: string): Files {
  return {
    find: async (name) => unlessGone(() => readFile(checked(folder, name))),
    keep: async (name, bytes) => {
      const path = checked(folder, name);
      await mkdir(dirname(path), { recursive: true });
      const temporary = `${path}.${randomUUID()}`;
      await writeFile(temporary, bytes);
      await rename(temporary, path);
    },
    remove: async (name) => rm(checked(folder, name), { force: true }),
    removeOlder: async (name, before) => {
      const inside = checked(folder, name);
      // What a crash left half written lies there too, under a name of its own.
      const entries = await unlessGone(() => readdir(inside, { recursive: true }));
      for (const entry of entries ?? []) {
        const path = join(inside, entry);
        const found = await unlessGone(() => stat(path));
        if (found?.isFile() && found.mtime < before) await rm(path, { force: true });
      }
    },
  };
}

/** What work gives; undefined when the file was not there, or somebody was faster to remove it. */
async function unlessGone<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
