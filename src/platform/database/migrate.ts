/**
 * Brings a database up to the program's migrations (database/migrations/*.sql, forward only): all that are missing in one transaction,
 * one process at a time while the others wait.
 */
import { access, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Client, type ClientConfig } from "pg";
import { hostProblem } from "./host-problem.ts";

const LOCK = 7_301_948_522_614;
const SCHEMA = "migrations";
const TABLE = "migration";

/** Runs what is missing. Refuses (throws) a database that a newer program has migrated, and one whose migration fails, unchanged. */
export async function migrate(
  connection: ClientConfig,
  { say, folder }: { readonly say: (text: string) => void; readonly folder?: string },
): Promise<void> {
  const from = folder ?? (await migrationsFolder());
  const client = new Client(connection);
  client.on("error", () => undefined); // The statement that it broke says so.
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await runMissing(client, from, say);
  } finally {
    await client.end(); // and with it the lock
  }
}

/** The names of what is missing, in order. Refuses (throws) a database that a newer program has migrated. */
export async function listPending(
  connection: ClientConfig,
  folder?: string,
): Promise<readonly string[]> {
  const client = new Client(connection);
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await compare(client, folder ?? (await migrationsFolder()))).pending;
  } finally {
    await client.end();
  }
}

async function compare(
  client: Client,
  folder: string,
): Promise<{ readonly done: readonly string[]; readonly pending: readonly string[] }> {
  const offered = (await readdir(folder))
    .filter((name) => name.endsWith(".sql"))
    .map((name) => name.slice(0, -".sql".length))
    .sort();
  const done = await listDone(client);
  const unknown = done.filter((name) => !offered.includes(name));
  if (unknown.length > 0) {
    throw hostProblem(
      `This database was last used by a newer Rosario, which made changes this one does not know (${unknown.join(", ")}). ` +
        "Start the newer one.",
    );
  }
  return { done, pending: offered.filter((name) => !done.includes(name)) };
}

async function runMissing(
  client: Client,
  folder: string,
  say: (text: string) => void,
): Promise<void> {
  const { done, pending } = await compare(client, folder);
  const missing = pending.length;
  if (missing === 0) return;
  say(
    done.length === 0
      ? "Setting up the database's tables…"
      : `Updating the database (${missing} steps)…`,
  );
  // Loaded only when there is work: it is the slowest part of a start that has none.
  const { runner } = await import("node-pg-migrate");
  const complaints: string[] = [];
  try {
    await runner({
      dbClient: client,
      dir: folder,
      direction: "up",
      migrationsSchema: SCHEMA,
      createMigrationsSchema: true,
      migrationsTable: TABLE,
      singleTransaction: true,
      noLock: true,
      logger: {
        info: () => undefined,
        warn: () => undefined,
        error: (message: string) => void complaints.push(message),
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The database could not be updated, and is as it was: ${reason}\n${complaints.join("\n")}`,
      {
        cause: error,
      },
    );
  }
}

async function listDone(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query("select to_regclass($1) is not null as exists", [
    `${SCHEMA}.${TABLE}`,
  ]);
  if (rows[0].exists !== true) return [];
  const done = await client.query<{ name: string }>(`select name from ${SCHEMA}.${TABLE}`);
  return done.rows.map(({ name }) => name);
}

/** The program's own migrations, whether it runs from src/ or from dist/: the nearest database/migrations above this file. */
export async function migrationsFolder(): Promise<string> {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, "database", "migrations");
    if (
      await access(candidate).then(
        () => true,
        () => false,
      )
    )
      return candidate;
  }
  throw new Error("The folder database/migrations is missing from this installation");
}
