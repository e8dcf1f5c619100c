// Transactions against a real PostgreSQL, on tables of the test's own.
import { beforeAll, describe, expect, test } from "vitest";
import { asSuperuser, ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import {
  bigint,
  bool,
  bytes,
  bytesList,
  city,
  command,
  date,
  instant,
  integer,
  json,
  maybeRow,
  nullable,
  real,
  row,
  rows,
  text,
  texts,
  uuids,
} from "./statement.ts";

const YORK = "0190a000-0000-7000-8000-000000000001" as Id<"City">;
const GRAZ = "0190a000-0000-7000-8000-000000000002" as Id<"City">;

const insertNote = command`insert into trial.note (city_id, words) values (${city}, ${{ words: text() }})`;
const insertNoteOf = command`
  insert into trial.note (city_id, words) values (${{ of: { type: "uuid", nullable: false } }}, ${{ words: text() }})`;
const listNotes = rows({ words: text() })`select words from trial.note order by words`;
const countNotes = row({ notes: bigint() })`select count(*) as notes from trial.note`;
const findNote = maybeRow({
  words: text(),
})`select words from trial.note where words = ${{ words: text() }}`;
const findAnyNote = maybeRow({ words: text() })`select words from trial.note`;
const renameNote = command`
  update trial.note set words = ${{ to: text() }} where city_id = ${city} and words = ${{ from: text() }}`;
const touchNote = command`update trial.note set touched = touched + 1 where words = ${{ words: text() }}`;
const sumTouched = row({ touched: bigint() })`select sum(touched) as touched from trial.note`;
const divide = row({ result: integer() })`select 1 / ${{ by: integer() }} as result`;
const notify = row({
  done: nullable(text()),
})`select pg_notify('trial', ${{ payload: text() }})::text as done`;
const endOurselves = row({ done: bool() })`select pg_terminate_backend(pg_backend_pid()) as done`;

const database = await testDatabase();

beforeAll(async () => {
  await ownerQuery(`
    create schema trial;
    grant usage on schema trial to rosario_app;
    create table trial.note (
      city_id uuid not null, words text not null, touched integer not null default 0, primary key (city_id, words)
    );
    call platform.keep_within_city('trial.note', 'select, insert, update, delete');`);
  const [current] = await ownerQuery<{ name: string }>("select current_database() as name");
  await ownerQuery(`alter database ${current?.name} set deadlock_timeout = '30ms'`);
});

async function emptied(): Promise<void> {
  await ownerQuery("delete from trial.note");
}

describe("values", () => {
  const echo = row({
    whole: bigint(),
    half: real(),
    day: date(),
    moment: instant(),
    document: json<{ readonly list: readonly number[] }>(),
    raw: bytes(),
    raws: bytesList(),
    words: texts(),
    ids: uuids(),
    nothing: nullable(text()),
    yes: bool(),
  })`select ${{ whole: bigint() }}::int8 as whole, ${{ half: real() }}::float8 as half, ${{ day: date() }}::date as day,
       ${{ moment: instant() }}::timestamptz as moment, ${{ document: json() }}::jsonb as document,
       ${{ raw: bytes() }}::bytea as raw, ${{ raws: bytesList() }}::bytea[] as raws, ${{ words: texts() }}::text[] as words,
       ${{ ids: uuids() }}::uuid[] as ids, ${{ nothing: nullable(text()) }}::text as nothing, ${{ yes: bool() }}::bool as yes`;

  test("come back as they went in", async () => {
    const values = {
      whole: 9_007_199_254_740_991,
      half: 0.1,
      day: "2024-02-29" as LocalDate,
      moment: new Date("2026-11-23T05:30:00.123Z"),
      document: { list: [1, 2], name: "Ås" },
      raw: Uint8Array.of(0, 1, 255),
      raws: [Uint8Array.of(1), Uint8Array.of(92, 34)],
      words: ['with "quotes", commas', "", "Ærlig"],
      ids: [YORK, GRAZ],
      nothing: null,
      yes: true,
    };
    const back = await database.inInstallation((tx) => echo(tx, values));
    expect({
      ...back,
      raw: Uint8Array.from(back.raw),
      raws: back.raws.map((b) => Uint8Array.from(b)),
    }).toEqual(values);
  });

  test("a whole number that JavaScript cannot hold is an error, not another number", async () => {
    const tooBig = row({ big: bigint() })`select 9007199254740993::int8 as big`;
    await expect(database.inInstallation((tx) => tooBig(tx))).rejects.toThrow(RangeError);
  });

  test("a day in SQL is a day in UTC", async () => {
    const zone = row({ zone: text() })`select current_setting('TimeZone') as zone`;
    expect(await database.readCity(YORK, (tx) => zone(tx))).toEqual({ zone: "UTC" });
  });

  test("a missing value is an error that names it", async () => {
    const run = database.inInstallation((tx) => divide(tx, {} as { by: number }));
    await expect(run).rejects.toThrow('The value "by" is missing');
  });
});

describe("a city's transaction", () => {
  test("sees only its city's rows, even through a statement that forgets the city", async () => {
    await emptied();
    await database.inCity(YORK, (tx) => insertNote(tx, { words: "from York" }));
    await database.inCity(GRAZ, (tx) => insertNote(tx, { words: "from Graz" }));
    expect(await database.readCity(YORK, (tx) => listNotes(tx))).toEqual([{ words: "from York" }]);
    expect(await database.readCity(GRAZ, (tx) => listNotes(tx))).toEqual([{ words: "from Graz" }]);
  });

  test("cannot write another city's rows", async () => {
    const forged = database.inCity(YORK, (tx) =>
      insertNoteOf(tx, { of: GRAZ as never, words: "forged" }),
    );
    await expect(forged).rejects.toMatchObject({ code: "42501" });
    expect(await database.inCity(YORK, (tx) => touchNote(tx, { words: "from Graz" }))).toBe(0);
  });

  test("keeps many cities apart when they work at once", async () => {
    await emptied();
    const cities = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? YORK : GRAZ));
    await Promise.all(
      cities.map((id, i) => database.inCity(id, (tx) => insertNote(tx, { words: `${id} ${i}` }))),
    );
    const seen = await database.readCity(YORK, (tx) => listNotes(tx));
    expect(seen).toHaveLength(20);
    expect(seen.every(({ words }) => words.startsWith(YORK))).toBe(true);
  });

  test("takes nothing but a UUID for a city", async () => {
    const evil = "x'; drop table trial.note; --" as Id<"City">;
    await expect(database.inCity(evil, async () => 1)).rejects.toThrow("lower-case UUID");
  });

  test("that only reads writes nothing", async () => {
    const written = database.readCity(YORK, (tx) => insertNote(tx, { words: "never" }));
    await expect(written).rejects.toMatchObject({ code: "25006" });
  });

  test("that only reads sees one moment throughout", async () => {
    await emptied();
    const counts = await database.readCity(YORK, async (tx) => {
      const before = await countNotes(tx);
      await database.inCity(YORK, (other) => insertNote(other, { words: "meanwhile" }));
      return [before.notes, (await countNotes(tx)).notes];
    });
    expect(counts).toEqual([0, 0]);
  });
});

describe("a transaction without a city", () => {
  test("fails loudly on a city's table, on fresh and on used connections alike", async () => {
    await database.inCity(YORK, (tx) => insertNote(tx, { words: "there is a row" }));
    for (let i = 0; i < 12; i += 1) {
      const read = database.inInstallation((tx) => listNotes(tx));
      await expect(read).rejects.toMatchObject({ code: expect.stringMatching(/^(22P02|42704)$/) });
    }
  });

  test("refuses a statement that names the city", async () => {
    const written = database.inInstallation((tx) => insertNote(tx, { words: "homeless" }));
    await expect(written).rejects.toThrow("needs a city");
  });
});

describe("the end of a transaction", () => {
  test("a failure undoes everything and is rethrown as it is", async () => {
    await emptied();
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
    await emptied();
    await database.inCity(YORK, async (tx) => {
      await Promise.all(["a", "b", "c"].map((words) => insertNote(tx, { words })));
    });
    expect(await database.readCity(YORK, (tx) => countNotes(tx))).toEqual({ notes: 3 });
  });
});

describe("the number of rows", () => {
  test("is what the statement says, and the error shows the statement, never the values", async () => {
    await emptied();
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
    await emptied();
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
    expect(attempts).toBe(3);
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

  test("a rename within the city works on a connection used for another city before", async () => {
    await emptied();
    await database.inCity(GRAZ, (tx) => insertNote(tx, { words: "old" }));
    expect(await database.inCity(YORK, (tx) => renameNote(tx, { from: "old", to: "new" }))).toBe(0);
    expect(await database.inCity(GRAZ, (tx) => renameNote(tx, { from: "old", to: "new" }))).toBe(1);
  });
});

describe("listening", () => {
  test("hears what is committed, and tells when its connection is gone", async () => {
    const heard: string[] = [];
    let losses = 0;
    const lost = new Promise<void>((resolve) => {
      void database.listen(
        "trial",
        (payload) => heard.push(payload),
        () => {
          losses += 1;
          resolve();
        },
      );
    });
    await expect.poll(() => listeners()).toBe(1);
    await database.inInstallation((tx) => notify(tx, { payload: "hello" }));
    await database
      .inInstallation(async (tx) => {
        await notify(tx, { payload: "undone" });
        throw new Error("no");
      })
      .catch(() => undefined);
    await expect.poll(() => heard).toEqual(["hello"]);
    await asSuperuser(undefined, (client) =>
      client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'",
      ),
    );
    await lost;
    expect(losses).toBe(1);
  });

  test("ends quietly when asked to", async () => {
    let losses = 0;
    const end = await database.listen(
      "trial",
      () => undefined,
      () => {
        losses += 1;
      },
    );
    await end();
    await expect.poll(() => listeners()).toBe(0);
    expect(losses).toBe(0);
  });
});

async function listeners(): Promise<number> {
  const found = await ownerQuery(
    "select 1 from pg_stat_activity where query like 'listen %' and datname = current_database()",
  );
  return found.length;
}
