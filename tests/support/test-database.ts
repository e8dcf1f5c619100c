/** A database of its own for a test file: migrated, empty, dropped at the end. Real PostgreSQL, with row-level security in force. */
import { randomBytes } from "node:crypto";
import { Client, type ClientConfig } from "pg";
import { afterAll, inject } from "vitest";
import type { Database } from "../../src/platform/database/database.ts";
import { OWNER } from "../../src/platform/database/embedded.ts";
import { openPool } from "../../src/platform/database/pool.ts";
import { RESULT_TYPES } from "../../src/platform/database/wire.ts";
import { TEMPLATE } from "./database-cluster.ts";

let latest: string | undefined;

/** Makes the database; call it at the top of a test file or in beforeAll, where it can put its own end after the tests. */
export async function testDatabase(): Promise<Database> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asSuperuser("postgres", (client) =>
    client.query(`create database ${name} template ${TEMPLATE} owner ${OWNER}`),
  );
  const database = openPool(appConnection(name));
  latest = name;
  afterAll(async () => {
    await database.close();
    await asSuperuser("postgres", (client) => client.query(`drop database ${name} with (force)`));
  });
  return database;
}

/** Runs SQL behind the application's back, as superuser and so past row-level security, in the file's latest test database. */
export async function ownerQuery<Row = Readonly<Record<string, unknown>>>(
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const { rows } = await asSuperuser(latestName(), (client) => client.query(text, [...values]));
  return rows as readonly Row[];
}

/** How the application connects to the file's latest test database, for tests that need a connection of their own. */
export function appConnection(database = latestName()): ClientConfig {
  return { ...inject("databaseCluster").app, database };
}

/** Runs work on a connection of the superuser, past row-level security. */
export async function asSuperuser<Result>(
  database: string | undefined,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({
    ...inject("databaseCluster").superuser,
    database: database ?? latestName(),
    types: RESULT_TYPES,
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function latestName(): string {
  if (latest === undefined) throw new Error("testDatabase() comes first");
  return latest;
}
