/**
 * Where a backup may be restored: a data folder or a database that holds nothing, and that holds nothing again when the restoring fails,
 * even by a power cut: what is half restored carries a mark, and the next attempt clears it away.
 */
import { mkdir, readdir, readFile, readlink, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "pg";
import { isAlive } from "../database/cluster.ts";
import { codeOf } from "../database/host-problem.ts";

/** In the data folder, with the number of the process behind it. */
const HALF = ".restoring-";
/** A schema in a database of one's own. */
const MARK = "rosario_restoring";
/** The advisory lock of the one who restores. */
const LOCK = 7_301_948_522_616;

/** What of an installation lies in a data folder already; undefined where there is nothing. A settings file is none of it. */
export async function findHeld(
  dataFolder: string,
  { database }: { readonly database: boolean },
): Promise<string | undefined> {
  for (const name of ["postgres", "keys", "objects"]) {
    if (name === "postgres" && !database) continue;
    const inside = await entriesOf(join(dataFolder, name));
    if (inside.length > 0) return name;
  }
  return undefined;
}

/** A new folder inside the data folder, on the same disk, that nothing takes for an installation. Clears away what killed processes left. */
export async function beginHalf(dataFolder: string): Promise<string> {
  for (const name of await entriesOf(dataFolder)) {
    const pid = name.startsWith(HALF) ? Number(name.slice(HALF.length)) : Number.NaN;
    if (!Number.isNaN(pid) && (pid === process.pid || !isAlive(pid)))
      await removeHalf(join(dataFolder, name));
  }
  return join(dataFolder, `${HALF}${process.pid}`);
}

/** Gives what was restored its place; the database last, because it is what makes a folder an installation. */
export async function moveIn(half: string, dataFolder: string): Promise<void> {
  const names = (await entriesOf(half)).filter((name) => name !== "socket" && name !== "postgres");
  await mkdir(dataFolder, { recursive: true });
  for (const name of [...names, "postgres"]) {
    // An empty folder may be there.
    await rename(join(half, name), join(dataFolder, name));
  }
  await rm(half, { recursive: true, force: true });
}

/** Removes a half restored folder with all that belongs to it: a server that a killed process left, and what root's server kept elsewhere. */
export async function removeHalf(half: string): Promise<void> {
  const cluster = await realpath(join(half, "postgres")).catch(() => undefined);
  if (cluster !== undefined) {
    await endServer(cluster);
    const elsewhere = dirname(cluster);
    if (basename(elsewhere).startsWith(basename(half)))
      await rm(elsewhere, { recursive: true, force: true });
  }
  await rm(half, { recursive: true, force: true });
}

/** Ends a server at once: nothing of it is to stay. One works inside its cluster's folder; another process with its number is none. */
async function endServer(cluster: string): Promise<void> {
  const lock = await readFile(join(cluster, "postmaster.pid"), "utf8").catch(() => "");
  const pid = Number.parseInt(lock, 10);
  if (!(pid > 1) || (await readlink(`/proc/${pid}/cwd`).catch(() => undefined)) !== cluster) return;
  process.kill(pid, "SIGQUIT");
  for (const deadline = Date.now() + 10_000; isAlive(pid) && Date.now() < deadline; )
    await sleep(20);
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return [];
    throw error;
  });
}

/** Whether nobody else restores into this database now; from then on nobody can until the connection ends. */
export async function claimDatabase(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ mine: boolean }>(
    "select pg_try_advisory_lock($1) as mine",
    [LOCK],
  );
  return rows[0]?.mine === true;
}

/** A table or a schema that a database holds already; undefined where there is none. A half restored one is emptied first. */
export async function findHeldIn(client: Client): Promise<string | undefined> {
  if ((await schemasOf(client)).includes(MARK)) await emptyDatabase(client);
  const [schema] = await schemasOf(client);
  if (schema !== undefined) return schema;
  const { rows } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') limit 1",
  );
  return rows[0]?.name;
}

export async function markHalf(client: Client): Promise<void> {
  await client.query(`create schema ${MARK}`);
}

export async function unmarkHalf(client: Client): Promise<void> {
  await client.query(`drop schema ${MARK}`);
}

/** Drops everything that restoring made; only in a database that was empty before. The mark goes last. */
export async function emptyDatabase(client: Client): Promise<void> {
  const schemas = (await schemasOf(client)).filter((schema) => schema !== MARK);
  for (const schema of [...schemas, MARK]) {
    await client.query(`drop schema if exists ${client.escapeIdentifier(schema)} cascade`);
  }
}

async function schemasOf(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public') order by 1",
  );
  return rows.map(({ name }) => name);
}
