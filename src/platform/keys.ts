/** The folder of secret keys: each a file that only the program's own user may read, made once and never written over. */
import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Names are made of small letters, digits and dashes. */
export type Keys = {
  /** The secret under a name, or undefined. */
  find(name: string): Promise<Uint8Array | undefined>;
  /** Keeps a secret for good and gives it back; where there is one under that name already, that one stays and is given. */
  keep(name: string, secret: Uint8Array): Promise<Uint8Array>;
};

export function folderKeys(folder: string): Keys {
  const pathOf = (name: string): string => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) throw new Error(`Not the name of a key: ${name}`);
    return join(folder, name);
  };
  return {
    find: (name) => unlessGone(() => readFile(pathOf(name))),
    keep: async (name, secret) => {
      const path = pathOf(name);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const temporary = `${path}.${randomUUID()}`;
      await writeFile(temporary, secret, { mode: 0o600, flush: true });
      try {
        // Unlike renaming, linking fails where the name is taken: of two at once one key stays, whole.
        await link(temporary, path);
        return secret;
      } catch (error) {
        if (!hasCode(error, "EEXIST")) throw error;
        return await readFile(path);
      } finally {
        await rm(temporary, { force: true });
      }
    },
  };
}

async function unlessGone<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
