/** One embedded PostgreSQL for a whole run of the tests, in memory where the system offers it, with a migrated template in it. */
import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, type ClientConfig } from "pg";
import type { TestProject } from "vitest/node";
import { isAlive } from "../../src/platform/database/cluster.ts";
import { type Embedded, OWNER, openEmbedded } from "../../src/platform/database/embedded.ts";
import { migrate } from "../../src/platform/database/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** How to reach the cluster as its superuser, and as the application. */
    readonly databaseCluster: { readonly superuser: ClientConfig; readonly app: ClientConfig };
  }
}

export const TEMPLATE = "rosario_template";
const PREFIX = "rosario-test-";

let running: { readonly embedded: Embedded; readonly folder: string } | undefined;

export async function setup(project: TestProject): Promise<void> {
  const parent = await fastFolder();
  await removeLeftovers(parent);
  const folder = join(parent, `${PREFIX}${process.pid}-${randomBytes(4).toString("hex")}`);
  const embedded = await openEmbedded(folder, { say: () => undefined, throwaway: true });
  running = { embedded, folder };
  const superuser = new Client(embedded.superuserConnection);
  await superuser.connect();
  await superuser.query(`create database ${TEMPLATE} owner ${OWNER}`);
  await migrate({ ...embedded.ownerConnection, database: TEMPLATE }, { say: () => undefined });
  await superuser.query(`alter database ${TEMPLATE} is_template true allow_connections false`);
  await superuser.end();
  project.provide("databaseCluster", {
    superuser: embedded.superuserConnection,
    app: embedded.appConnection,
  });
}

export async function teardown(): Promise<void> {
  await running?.embedded.close();
  if (running !== undefined) await rm(running.folder, { recursive: true });
}

/** Memory where the system offers it, else the folder for temporary files. */
export async function fastFolder(): Promise<string> {
  const memory = "/dev/shm";
  return access(memory, constants.W_OK).then(
    () => memory,
    () => tmpdir(),
  );
}

/** A run that was killed leaves its folder; without it, the server that still runs there ends by itself within a minute. */
async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    await rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined);
  }
}
