/** An installation as its host sees it: the database by its owner, the folder of keys, the file store. */
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Client, type ClientConfig } from "pg";
import { codeOf } from "../database/host-problem.ts";
import { openAsItIs } from "../database/open-as-it-is.ts";
import { openPostgres } from "../database/postgres.ts";
import { folderObjects } from "../objects/folder-objects.ts";
import type { Objects } from "../objects/objects.ts";
import { s3Objects } from "../objects/s3-objects.ts";
import type { Settings } from "../settings.ts";

export type PlaceSettings = Pick<Settings, "databaseUrl" | "s3">;

export type Place = {
  /** How to connect as the role that owns the tables: row-level security is forced on it as well. */
  readonly owner: ClientConfig;
  readonly keysFolder: string;
  readonly objects: Objects;
  close(): Promise<void>;
};

/**
 * Opens a place without changing its schema; with `roles`, the roles are made that migrations hand rights to. Throws what the host can mend
 * as sentences (isHostProblem).
 */
export async function openPlace(
  dataFolder: string,
  { databaseUrl, s3 }: PlaceSettings,
  { say, roles = false }: { readonly say: (line: string) => void; readonly roles?: boolean },
): Promise<Place> {
  const folder = resolve(dataFolder);
  if (roles && databaseUrl !== undefined) await openPostgres(databaseUrl, { say });
  const { ownerConnection, close } = await openAsItIs({ databaseUrl, dataFolder: folder, say });
  return {
    owner: ownerConnection,
    keysFolder: join(folder, "keys"),
    objects: s3 === undefined ? folderObjects(join(folder, "objects")) : s3Objects(s3),
    close,
  };
}

/** Runs work on a connection of the owner. */
export async function asOwner<Result>(
  place: Pick<Place, "owner">,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client(place.owner);
  client.on("error", () => undefined); // The statement that it broke says so.
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The names of the keys in a folder, sorted; files that somebody is just writing are none. */
export async function listKeyNames(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  return names.filter(isKeyName).sort();
}

/** Whether a key may have this name, which a file from elsewhere gives: it leads nowhere else. */
export function isKeyName(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}

export function keyPath(folder: string, name: string): string {
  return join(folder, name);
}
