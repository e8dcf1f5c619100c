/** Places for tests: a database of the test's own cluster opened by its owner, with folders for keys and files that go with the test. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClientConfig } from "pg";
import { OWNER } from "../database/embedded.ts";
import { folderKeys } from "../keys.ts";
import { folderObjects } from "../objects/folder-objects.ts";
import type { Place } from "./place.ts";

export type TestPlace = Place & {
  readonly folder: string;
  readonly keys: ReturnType<typeof folderKeys>;
  /** As DATABASE_URL names it; the cluster of the tests trusts whoever reaches its socket. */
  readonly databaseUrl: string;
};

/** The place of a database, reached as `connection` reaches it; `remove` takes its folders away. */
export async function testPlace(
  connection: ClientConfig,
  remove: (work: () => Promise<void>) => void,
): Promise<TestPlace> {
  const folder = await mkdtemp(join(tmpdir(), "rosario-place-"));
  remove(() => rm(folder, { recursive: true, force: true }));
  const keysFolder = join(folder, "keys");
  const host = encodeURIComponent(String(connection.host));
  return {
    folder,
    owner: { ...connection, user: OWNER },
    keysFolder,
    keys: folderKeys(keysFolder),
    objects: folderObjects(join(folder, "objects")),
    databaseUrl: `postgres://${OWNER}:secret@localhost/${connection.database}?host=${host}`,
    close: async () => undefined,
  };
}
