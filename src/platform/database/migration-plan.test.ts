import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, type ClientConfig } from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { asSuperuser } from "../../../tests/support/test-database.ts";
import { migrate, migrationsFolder } from "./migrate.ts";
import { locksOf, planMigrations, statementsIn } from "./migration-plan.ts";

describe("the plan of a database", () => {
  const NAME = `plan_${process.pid}`;
  const connection: ClientConfig = { ...inject("databaseCluster").superuser, database: NAME };
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rosario-plan-"));
    await asSuperuser("postgres", (client) => client.query(`create database ${NAME}`));
    await writeFile(
      join(folder, "0001-first.sql"),
      "create schema town; create table town.person (id int primary key, name text);",
    );
    await migrate(connection, { say: () => undefined, folder });
    const client = new Client(connection);
    await client.connect();
    await client.query("insert into town.person select i from generate_series(1, 500) i");
    await client.query("analyze town.person");
    await client.end();
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await asSuperuser("postgres", (client) => client.query(`drop database ${NAME} with (force)`));
  });

  test("is empty when nothing is missing", async () => {
    expect(await planMigrations(connection, folder)).toEqual([]);
  });

  test("names what is missing with the tables that it locks, and does none of it", async () => {
    await writeFile(
      join(folder, "0002-second.sql"),
      `-- alter table town.ghost add column x int;
      create table town.street (id int primary key, person int references town.person (id));
      alter table town.street add column name text;`,
    );
    await writeFile(join(folder, "0003-third.sql"), "alter table town.person add column born date");
    const plan = await planMigrations(connection, folder);
    expect(plan).toMatchObject([
      {
        name: "0002-second",
        statements: 2,
        locks: [{ table: "town.person", bars: "writers", rows: 500 }],
      },
      {
        name: "0003-third",
        statements: 1,
        locks: [{ table: "town.person", bars: "all", rows: 500 }],
      },
    ]);
    expect(plan[1]?.locks[0]?.bytes).toBeGreaterThan(0);
    expect((await planMigrations(connection, folder)).length).toBe(2);
  });

  test("is true of what then happens: the tables that PostgreSQL locks are those it named", async () => {
    const [, third] = await planMigrations(connection, folder);
    const client = new Client(connection);
    await client.connect();
    await client.query("begin");
    await client.query(readFileSync(third?.file ?? "", "utf8"));
    const { rows } = await client.query(
      `select relation::regclass::text as table from pg_locks
       where pid = pg_backend_pid() and mode = 'AccessExclusiveLock' and relation::regclass::text like 'town.%'`,
    );
    await client.query("rollback");
    await client.end();
    expect(rows).toEqual([{ table: "town.person" }]);
  });
});

describe("the statements of a migration", () => {
  test("end at semicolons outside of quotes, bodies and comments", () => {
    const sql = `select ';' as "a;b"; -- ; not here
      /* nor ; here */ do $$ begin perform 1; end $$;
      create function f() returns text language sql as $body$ select '$$;' $body$`;
    expect(statementsIn(sql)).toHaveLength(3);
  });

  test("are found in every migration of the program, and their locks only on tables that are there", async () => {
    const folder = await migrationsFolder();
    const names = readdirSync(folder).filter((name) => name.endsWith(".sql"));
    expect(names.length).toBeGreaterThan(20);
    const present = new Map([["ledger.entry", { rows: 7, bytes: 8192 }]]);
    for (const name of names) {
      const statements = statementsIn(readFileSync(join(folder, name), "utf8"));
      expect(statements.length).toBeGreaterThan(0);
      for (const { table } of locksOf(statements, present)) expect(table).toBe("ledger.entry");
    }
  });

  test.each([
    ["alter table only a.b add column x int", "all"],
    ["drop table if exists a.b", "all"],
    ["call platform.keep_within_city('a.b', 'select')", "all"],
    ["create unique index i on a.b (x)", "writers"],
    ["create constraint trigger t after insert on a.b", "writers"],
    ["update a.b set x = 1", "writers"],
    ['alter table "a"."b" drop column x', "all"],
  ] as const)("%s bars %s", (statement, bars) => {
    const present = new Map([["a.b", { rows: 1, bytes: 1 }]]);
    expect(locksOf([statement], present)).toMatchObject([{ table: "a.b", bars }]);
    expect(locksOf([statement], new Map())).toEqual([]);
  });
});
