// Migrations of the test's own, on a database of its own.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, type ClientConfig } from "pg";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { asSuperuser } from "../../../tests/support/test-database.ts";
import { migrate } from "./migrate.ts";

const NAME = `migrate_${process.pid}`;
const connection: ClientConfig = { ...inject("databaseCluster").superuser, database: NAME };
let folder = "";
let said: string[] = [];
const run = () => migrate(connection, { say: (text) => said.push(text), folder });

beforeEach(async () => {
  said = [];
  folder = await mkdtemp(join(tmpdir(), "rosario-migrate-"));
  await writeFile(join(folder, "0001-first.sql"), "create table thing (id int primary key);");
  await asSuperuser("postgres", (client) => client.query(`create database ${NAME}`));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await asSuperuser("postgres", (client) => client.query(`drop database ${NAME} with (force)`));
});

async function things(): Promise<readonly unknown[]> {
  const client = new Client(connection);
  await client.connect();
  const { rows } = await client.query("select id from thing order by id");
  await client.end();
  return rows.map(({ id }) => id);
}

describe("migrating", () => {
  test("runs what is missing, in order, and only once", async () => {
    await run();
    await writeFile(
      join(folder, "0010-third.sql"),
      "insert into thing values (3); insert into thing values (4);",
    );
    await writeFile(join(folder, "0002-second.sql"), "insert into thing values (2);");
    await run();
    await run();
    expect(await things()).toEqual([2, 3, 4]);
    expect(said).toEqual(["Setting up the database's tables…", "Updating the database (2 steps)…"]);
  });

  test("by several processes at once succeeds for all", async () => {
    await writeFile(join(folder, "0002-second.sql"), "insert into thing values (2);");
    await Promise.all([run(), run(), run(), run()]);
    expect(await things()).toEqual([2]);
  });

  test("that fails changes nothing, and says where", async () => {
    await run();
    await writeFile(join(folder, "0002-second.sql"), "insert into thing values (2);");
    await writeFile(
      join(folder, "0003-wrong.sql"),
      "insert into thing values (3);\ninsert into nothing values (1);",
    );
    await expect(run()).rejects.toThrow(
      /is as it was: relation "nothing" does not exist[\s\S]*insert into nothing/,
    );
    expect(await things()).toEqual([]);
  });

  test("refuses a database that a newer program has used", async () => {
    await writeFile(join(folder, "0002-second.sql"), "insert into thing values (2);");
    await run();
    await rm(join(folder, "0002-second.sql"));
    await expect(run()).rejects.toThrow(
      "newer Rosario, which made changes this one does not know (0002-second)",
    );
  });
});
