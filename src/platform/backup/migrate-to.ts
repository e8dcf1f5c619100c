/** Brings an empty database to the schema that a copy was made of, so that its rows fit; what came later runs over them afterwards. */
import { copyFile, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClientConfig } from "pg";
import type { Refusal } from "../../kernel/refusal.ts";
import { migrate } from "../database/migrate.ts";
import { programPath } from "../program.ts";

const quiet = { say: () => undefined };

/** The names of the migrations that this program brings, in order. */
export async function listOfferedMigrations(): Promise<readonly string[]> {
  const names = await readdir(programPath("database", "migrations"));
  return names
    .filter((name) => name.endsWith(".sql"))
    .map((name) => name.slice(0, -".sql".length))
    .sort();
}

/** Refuses a schema that this program does not know the way to. */
export async function schemaProblem(
  migrations: readonly string[],
): Promise<(Refusal<"newer-schema"> & { readonly unknown: readonly string[] }) | undefined> {
  const offered = await listOfferedMigrations();
  const unknown = migrations.filter((name, at) => offered[at] !== name);
  return unknown.length === 0 ? undefined : { refused: "newer-schema", unknown };
}

/** Runs the first migrations, those of the copy. */
export async function migrateTo(owner: ClientConfig, migrations: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "rosario-migrations-"));
  try {
    for (const name of migrations)
      await copyFile(
        programPath("database", "migrations", `${name}.sql`),
        join(folder, `${name}.sql`),
      );
    await migrate(owner, { ...quiet, folder });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs all that came later. Gives how many. */
export async function migrateOn(
  owner: ClientConfig,
  migrations: readonly string[],
): Promise<number> {
  await migrate(owner, quiet);
  return (await listOfferedMigrations()).length - migrations.length;
}
