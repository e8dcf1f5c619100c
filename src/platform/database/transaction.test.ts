// How transactions end: well, badly, twice, and with the connection gone.
import { beforeAll, describe, expect, test } from "vitest";
import {
  countNotes,
  findNote,
  insertNote,
  makeNotes,
  removeNotes,
  touchNote,
  YORK,
} from "../../../tests/support/notes.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { bigint, bool, integer, maybeRow, row, text } from "./statement.ts";

const findAnyNote = maybeRow({ words: text() })`select words from trial.note`;
const sumTouched = row({ touched: bigint() })`select sum(touched) as touched from trial.note`;
const divide = row({ result: integer() })`select 1 / ${{ by: integer() }} as result`;
const endOurselves = row({ done: bool() })`select pg_terminate_backend(pg_backend_pid()) as done`;

const database = await testDatabase();

beforeAll(async () => {
  await makeNotes();
  const [current] = await ownerQuery<{ name: string }>("select current_database() as name");
  await ownerQuery(`alter database ${current?.name} set deadlock_timeout = '30ms'`);
});

describe("the end of a transaction", () => {
  test("a failure undoes everything and is rethrown as it is", async () => {
    await removeNotes();
    const failure = new Error("ours");
    const failed = database.inCity(YORK, async (tx) => {
      await insertNote(tx, { words: "undone" });
      throw failure;
    });
    await expect(failed).rejects.toBe(failure);
    expect(await database.readCity(YORK, (tx) => countNotes(tx))).toEqual({ notes: 0 });
  });

  test("a statement that failed unnoticed fails the transaction", async () => {
    const swallowed = database.inInstallation(async (tx) => {
      await divide(tx, { by: 0 }).catch(() => undefined);
    });
    await expect(swallowed).rejects.toThrow("swallowed");
  });

  test("what waits for the commit runs after it, in order, all of it, and not after a rollback", async () => {
    const ran: string[] = [];
    const done = database.inInstallation(async (tx) => {
      tx.afterCommit(() => void ran.push("first"));
      tx.afterCommit(async () => {
        ran.push("second");
        throw new Error("the mail server is away");
      });
      tx.afterCommit(() => void ran.push("third"));
      ran.push("work");
    });
    await expect(done).rejects.toThrow("the mail server is away");
    expect(ran).toEqual(["work", "first", "second", "third"]);
    const failed = database.inInstallation(async (tx) => {
      tx.afterCommit(() => void ran.push("never"));
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(ran).not.toContain("never");
  });

  test("nothing runs in a transaction that has ended", async () => {
    const kept = await database.inInstallation(async (tx) => tx);
    await expect(divide(kept, { by: 1 })).rejects.toThrow("has ended");
    expect(() => kept.afterCommit(() => undefined)).toThrow("has ended");
  });

  test("statements sent together are all part of it", async () => {
    await removeNotes();
    await database.inCity(YORK, async (tx) => {
      await Promise.all(["a", "b", "c"].map((words) => insertNote(tx, { words })));
    });
    expect(await database.readCity(YORK, (tx) => countNotes(tx))).toEqual({ notes: 3 });
  });
});

describe("the number of rows", () => {
  test("is what the statement says, and the error shows the statement, never the values", async () => {
    await removeNotes();
    await database.inCity(YORK, async (tx) => {
      expect(await insertNote(tx, { words: "one" })).toBe(1);
      expect(await findNote(tx, { words: "secret value" })).toBeUndefined();
      await insertNote(tx, { words: "two" });
    });
    await expect(database.readCity(YORK, (tx) => findAnyNote(tx))).rejects.toThrow(
      /at most one row, got 2, from:\nselect words from trial.note/,
    );
    const exact = row({
      words: text(),
    })`select words from trial.note where words = ${{ words: text() }}`;
    const error = await database
      .readCity(YORK, (tx) => exact(tx, { words: "secret value" }))
      .catch((e) => e);
    expect(error.message).toContain("exactly one row, got 0");
    expect(error.message).not.toContain("secret value");
  });
});

describe("when things go wrong", () => {
  test("two transactions that lock each other out both succeed", async () => {
    await removeNotes();
    await database.inCity(YORK, async (tx) => {
      await insertNote(tx, { words: "a" });
      await insertNote(tx, { words: "b" });
    });
    let arrived = 0;
    let open = (): void => undefined;
    const both = new Promise<void>((resolve) => {
      open = resolve;
    });
    let attempts = 0;
    const touch = (first: string, second: string) =>
      database.inCity(YORK, async (tx) => {
        attempts += 1;
        await touchNote(tx, { words: first });
        arrived += 1;
        if (arrived === 2) open();
        await both;
        await touchNote(tx, { words: second });
      });
    await Promise.all([touch("a", "b"), touch("b", "a")]);
    // One of them was run again; more than once when the machine let it barge in before the other woke.
    expect(attempts).toBeGreaterThanOrEqual(3);
    expect(await database.readCity(YORK, (tx) => sumTouched(tx))).toEqual({ touched: 4 });
  });

  test("a transaction whose connection breaks fails, and the next one works", async () => {
    const broken = database.inCity(YORK, async (tx) => {
      await insertNote(tx, { words: "lost" });
      await endOurselves(tx);
    });
    await expect(broken).rejects.toMatchObject({ code: "57P01" });
    expect(await database.readCity(YORK, (tx) => findNote(tx, { words: "lost" }))).toBeUndefined();
  });

  test("connections that died while idle are replaced without a failure", async () => {
    await Promise.all(
      Array.from({ length: 5 }, () => database.readCity(YORK, (tx) => countNotes(tx))),
    );
    await ownerQuery(`select pg_terminate_backend(pid) from pg_stat_activity
                       where datname = current_database() and usename = 'rosario_app'`);
    const counted = await Promise.all(
      Array.from({ length: 5 }, () => database.readCity(YORK, (tx) => countNotes(tx))),
    );
    expect(counted).toHaveLength(5);
  });
});
