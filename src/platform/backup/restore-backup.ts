/**
 * Restores a backup into an empty place: read whole and compared first, loaded at the schema it was made of, then brought up to date. All
 * of it is there afterwards, or nothing.
 */
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Refusal } from "../../kernel/refusal.ts";
import { codeOf } from "../database/host-problem.ts";
import type { ObjectKey } from "../objects/objects.ts";
import {
  beginHalf,
  claimDatabase,
  emptyDatabase,
  findHeld,
  findHeldIn,
  markHalf,
  moveIn,
  removeHalf,
  unmarkHalf,
} from "./empty-place.ts";
import { type Loaded, loadBackup } from "./load-backup.ts";
import type { Manifest } from "./manifest.ts";
import { migrateOn, migrateTo, schemaProblem } from "./migrate-to.ts";
import { asOwner, listKeyNames, openPlace, type Place, type PlaceSettings } from "./place.ts";
import { type ReadableBackup, type ReadBackupRefusal, readBackup } from "./read-backup.ts";
import type { Opening } from "./sealed-stream.ts";
import { isBrokenArchive } from "./tar.ts";

export type RestoreRefusal =
  | ReadBackupRefusal
  | (Refusal<"newer-schema"> & { readonly unknown: readonly string[] })
  | (Refusal<"not-empty"> & { readonly holds: string; readonly in: "folder" | "database" })
  | Refusal<"being-restored" | "no-room">;

/** The disk is full, says the system or PostgreSQL. */
const NO_ROOM = ["ENOSPC", "EDQUOT", "53100"];

export type Restored = {
  readonly manifest: Manifest;
  readonly loaded: Loaded;
  /** How many migrations ran over what was restored, because the backup is of an older Rosario. */
  readonly migrated: number;
};

type Options = {
  readonly dataFolder: string;
  readonly settings: PlaceSettings;
  readonly opening?: Opening | undefined;
  readonly say: (line: string) => void;
  /** Reads every row back and compares it. */
  readonly compare?: boolean;
  /** Breaks off, and leaves nothing. */
  readonly stop?: AbortSignal;
};

export async function restoreBackup(
  file: string,
  options: Options,
): Promise<RestoreRefusal | Restored> {
  const { settings, opening } = options;
  const dataFolder = resolve(options.dataFolder);
  const embedded = settings.databaseUrl === undefined;
  const held = await findHeld(dataFolder, { database: embedded });
  if (held !== undefined) return { refused: "not-empty", holds: held, in: "folder" };
  const backup = await readBackup(file, opening, options.stop);
  if ("refused" in backup) return backup;
  const problem = await schemaProblem(backup.head.migrations);
  if (problem !== undefined) return problem;
  try {
    return await (embedded ? restoreFolder : restoreDatabase)(backup, { ...options, dataFolder });
  } catch (error) {
    if (isBrokenArchive(error)) return { refused: "broken", why: error.message };
    if (NO_ROOM.includes(codeOf(error) ?? "")) return { refused: "no-room" };
    throw error;
  }
}

/** Everything is made in a folder of its own inside, and moved into its place at the end. */
async function restoreFolder(
  backup: ReadableBackup,
  options: Options,
): Promise<RestoreRefusal | Restored> {
  const { dataFolder, settings, say } = options;
  const half = await beginHalf(dataFolder);
  try {
    const place = await openPlace(half, settings, { say: () => undefined, roles: true });
    const restored = await closing(place, () =>
      undoingObjects(place, settings, (keeps) => fill(place, backup, { ...options, keeps })),
    );
    const held = await findHeld(dataFolder, { database: true });
    if (held !== undefined) return { refused: "not-empty", holds: held, in: "folder" };
    await moveIn(half, dataFolder);
    return restored;
  } finally {
    await removeHalf(half).catch((error: unknown) => say(String(error)));
  }
}

async function restoreDatabase(
  backup: ReadableBackup,
  options: Options,
): Promise<RestoreRefusal | Restored> {
  const { dataFolder, settings, say } = options;
  const place = await openPlace(dataFolder, settings, { say, roles: true });
  return closing(place, () =>
    asOwner(place, async (client) => {
      if (!(await claimDatabase(client))) return { refused: "being-restored" };
      const held = await findHeldIn(client);
      if (held !== undefined) return { refused: "not-empty", holds: held, in: "database" };
      await markHalf(client);
      try {
        const restored = await undoingObjects(place, settings, (keeps) =>
          fill(place, backup, { ...options, keeps }),
        );
        await unmarkHalf(client);
        return restored;
      } catch (error) {
        await emptyDatabase(client);
        for (const name of await listKeyNames(place.keysFolder))
          await rm(join(place.keysFolder, name), { force: true });
        throw error;
      }
    }),
  );
}

async function fill(
  place: Place,
  backup: ReadableBackup,
  { compare = false, keeps }: Options & { readonly keeps: (key: ObjectKey) => void },
): Promise<Restored> {
  const { migrations } = backup.head;
  await migrateTo(place.owner, migrations);
  const loaded = await asOwner(place, (client) =>
    loadBackup(client, { ...place, keeps }, backup, { compare }),
  );
  const migrated = await migrateOn(place.owner, migrations);
  // What the database knows of its tables decides how it reads them.
  await asOwner(place, (client) => client.query("analyze"));
  return { manifest: backup.manifest, loaded, migrated };
}

/** What a failed attempt put into the file store is taken out again, unless it was there before. */
async function undoingObjects<Result>(
  { objects }: Place,
  { s3 }: PlaceSettings,
  work: (keeps: (key: ObjectKey) => void) => Promise<Result>,
): Promise<Result> {
  const kept: ObjectKey[] = [];
  try {
    return await work((key) => void kept.push(key));
  } catch (error) {
    // A bucket may belong to the installation that the backup was made of: then its files stay.
    if (s3 === undefined) for (const key of kept) await objects.remove(key);
    throw error;
  }
}

async function closing<Result>(place: Place, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    await place.close();
  }
}
