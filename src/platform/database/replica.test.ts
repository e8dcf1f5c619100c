// A real replica beside a real primary: a visitor is shown what was written, from whichever of the two has it.
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { GRAZ, insertNote, listNotes, makeNotes, YORK } from "../../../tests/support/notes.ts";
import { type PostgresServer, postgresServer } from "../../../tests/support/postgres-server.ts";
import type { Id } from "../../kernel/id.ts";
import type { Database } from "./database.ts";
import { type OpenDatabase, openDatabase } from "./open.ts";
import { bool, nullable, row, text } from "./statement.ts";

const isReplica = row({ replica: bool() })`select pg_is_in_recovery() as replica`;
const notify = row({
  done: nullable(text()),
})`select pg_notify('ledger', ${{ payload: text() }})::text as done`;

let primary: PostgresServer;
let replica: PostgresServer;
let opened: OpenDatabase;
let other: OpenDatabase;
let database: Database;

beforeAll(async () => {
  primary = await postgresServer();
  await primary.admin("create role maker login createrole password 'secret of maker'");
  await primary.admin("create database city owner maker");
  const silent = { dataFolder: "not used", say: () => undefined };
  const databaseUrl = primary.url("maker", "city");
  other = await openDatabase({ ...silent, databaseUrl });
  await makeNotes((sql) => primary.admin(sql, "city"));
  replica = await primary.follow();
  const beside = { url: replica.url("maker", "city"), longestLag: 2 };
  opened = await openDatabase({ ...silent, databaseUrl, replica: beside });
  database = opened.database;
}, 60_000);

afterAll(async () => {
  await Promise.all([opened?.close(), other?.close()]);
  await replica?.stop();
  await primary?.stop();
});

const visit = (city: Id<"City">) =>
  database.forVisitors().readCity(city, async (tx) => ({
    from: (await isReplica(tx)).replica ? "replica" : "primary",
    notes: (await listNotes(tx)).map(({ words }) => words),
  }));

/** Waits until a city is read from one of the two, as it must be soon. */
const settles = (city: Id<"City">, from: "primary" | "replica") =>
  vi.waitFor(async () => expect((await visit(city)).from).toBe(from), { timeout: 15_000 });

async function whilePaused(work: () => Promise<void>): Promise<void> {
  await replica.admin("select pg_wal_replay_pause()");
  try {
    await work();
  } finally {
    await replica.admin("select pg_wal_replay_resume()");
  }
}

describe("a visitor", () => {
  test("reads from the replica, and whoever is signed in from the primary", async () => {
    await settles(YORK, "replica");
    expect(await database.readCity(YORK, (tx) => isReplica(tx))).toEqual({ replica: false });
    expect(await database.inCity(YORK, (tx) => isReplica(tx))).toEqual({ replica: false });
  });

  test("sees what was written here a moment ago, every time", async () => {
    const written: string[] = [];
    for (let n = 100; n < 200; n += 1) {
      written.push(`note ${n}`);
      await database.inCity(YORK, (tx) => insertNote(tx, { words: `note ${n}` }));
      expect((await visit(YORK)).notes).toEqual(written);
    }
    await settles(YORK, "replica");
  });

  test("sees it from the primary while the replica has not got it, and another city's from the replica", async () => {
    await settles(GRAZ, "replica");
    await whilePaused(async () => {
      await database.inCity(YORK, (tx) => insertNote(tx, { words: "while paused" }));
      const [york, graz] = [await visit(YORK), await visit(GRAZ)];
      expect(york).toMatchObject({ from: "primary" });
      expect(york.notes).toContain("while paused");
      expect(graz).toEqual({ from: "replica", notes: [] });
    });
    await settles(YORK, "replica");
    expect((await visit(YORK)).notes).toContain("while paused");
  });

  test("sees what another process has recorded once it was heard of", async () => {
    const heard = Promise.withResolvers<string>();
    const end = await database.listen("ledger", heard.resolve, () => undefined);
    await settles(YORK, "replica");
    await whilePaused(async () => {
      await other.database.inCity(YORK, async (tx) => {
        await insertNote(tx, { words: "from the other process" });
        await notify(tx, { payload: `${YORK}:1` });
      });
      await heard.promise;
      const { from, notes } = await visit(YORK);
      expect(from).toBe("primary");
      expect(notes).toContain("from the other process");
    });
    await end();
  });

  test("reads from the primary once the replica is behind for longer than is allowed, and from the replica when it is back", async () => {
    await settles(GRAZ, "replica");
    await whilePaused(async () => {
      await other.database.inCity(GRAZ, (tx) => insertNote(tx, { words: "unheard of" }));
      await settles(GRAZ, "primary");
      expect((await visit(GRAZ)).notes).toEqual(["unheard of"]);
    });
    await settles(GRAZ, "replica");
    expect((await visit(GRAZ)).notes).toEqual(["unheard of"]);
  });

  test("notices nothing when the replica dies, also in the middle of a reading", async () => {
    await settles(YORK, "replica");
    const begun = Promise.withResolvers<void>();
    const killed = Promise.withResolvers<void>();
    const sources: string[] = [];
    const reading = database.forVisitors().readCity(YORK, async (tx) => {
      sources.push((await isReplica(tx)).replica ? "replica" : "primary");
      begun.resolve();
      await killed.promise;
      return (await listNotes(tx)).length;
    });
    await begun.promise;
    await replica.kill();
    killed.resolve();
    expect(await reading).toBeGreaterThan(100);
    expect(sources).toEqual(["replica", "primary"]);
    expect((await visit(YORK)).from).toBe("primary");
    await replica.start();
    await settles(YORK, "replica");
  });

  test("is told of a mistake in the program, wherever it was read", async () => {
    await settles(YORK, "replica");
    const wrong = database.forVisitors().readCity(YORK, async () => {
      throw new Error("a mistake");
    });
    await expect(wrong).rejects.toThrow("a mistake");
  });

  test("reads from the primary where what is called a replica follows nobody any more", async () => {
    await replica.admin("select pg_promote()");
    await settles(YORK, "primary");
    await database.inCity(YORK, (tx) => insertNote(tx, { words: "after all" }));
    expect((await visit(YORK)).notes).toContain("after all");
  });
});

test("without a replica there is one database for all", () => {
  expect(other.database.forVisitors()).toBe(other.database);
});

test("one process at a time works under a name, and the next can when it is done", async () => {
  const [begun, done] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const first = database.alone("trial", async () => {
    begun.resolve();
    await done.promise;
    return "first";
  });
  await begun.promise;
  expect(await other.database.alone("trial", async () => "second")).toBeUndefined();
  expect(await other.database.alone("another name", async () => "another")).toBe("another");
  done.resolve();
  expect(await first).toBe("first");
  expect(await other.database.alone("trial", async () => "second")).toBe("second");
  const failed = other.database.alone("trial", async () => {
    throw new Error("no");
  });
  await expect(failed).rejects.toThrow("no");
  expect(await database.alone("trial", async () => "again")).toBe("again");
});
