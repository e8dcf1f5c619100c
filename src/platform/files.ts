/** The folder of data: where files that can be made again are kept, written whole or not at all. */
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

export type Files = {
  /** The kept bytes, or undefined. Names are made of letters, digits, dots, dashes and slashes. */
  find(name: string): Promise<Uint8Array | undefined>;
  /** Keeps bytes under a name; a reader sees the old bytes or the new ones, never half. */
  keep(name: string, bytes: Uint8Array): Promise<void>;
};

const NAME = /^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/;

function checked(folder: string, name: string): string {
  if (!NAME.test(name) || name.includes("..")) throw new Error(`Not a file name: ${name}`);
  return join(folder, name);
}

export function folderFiles(folder: string): Files {
  return {
    find: async (name) => {
      try {
        return await readFile(checked(folder, name));
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
        throw error;
      }
    },
    keep: async (name, bytes) => {
      const path = checked(folder, name);
      await mkdir(dirname(path), { recursive: true });
      const temporary = `${path}.${randomUUID()}`;
      await writeFile(temporary, bytes);
      await rename(temporary, path);
    },
  };
}
