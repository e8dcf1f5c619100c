// Cities kept apart by PostgreSQL itself, and notifications.
import { beforeAll, describe, expect, test } from "vitest";
import {
  countNotes,
  GRAZ,
  insertNote,
  listNotes,
  makeNotes,
  removeNotes,
  touchNote,
  YORK,
} from "../../../tests/support/notes.ts";
import { asSuperuser, ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { city, command, nullable, row, text, uuid } from "./statement.ts";

const insertNoteOf = command`
  insert into trial.note (city_id, words) values (${{ of: uuid<"City">() }}, ${{ words: text() }})`;
const renameNote = command`
  update trial.note set words = ${{ to: text() }} where city_id = ${city} and words = ${{ from: text() }}`;
const notify = row({
  done: nullable(text()),
})`select pg_notify('trial', ${{ payload: text() }})::text as done`;

const database = await testDatabase();
beforeAll(() => makeNotes());

describe("a city's transaction", () => {
  test("sees only its city's rows, even through a statement that forgets the city", async () => {
    await removeNotes();
    await database.inCity(YORK, (tx) => insertNote(tx, { words: "from York" }));
    await database.inCity(GRAZ, (tx) => insertNote(tx, { words: "from Graz" }));
    expect(await database.readCity(YORK, (tx) => listNotes(tx))).toEqual([{ words: "from York" }]);
    expect(await database.readCity(GRAZ, (tx) => listNotes(tx))).toEqual([{ words: "from Graz" }]);
  });

  test("cannot write another city's rows", async () => {
    const forged = database.inCity(YORK, (tx) => insertNoteOf(tx, { of: GRAZ, words: "forged" }));
    await expect(forged).rejects.toMatchObject({ code: "42501" });
    expect(await database.inCity(YORK, (tx) => touchNote(tx, { words: "from Graz" }))).toBe(0);
  });

  test("keeps many cities apart when they work at once", async () => {
    await removeNotes();
    const cities = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? YORK : GRAZ));
    await Promise.all(
      cities.map((id, i) => database.inCity(id, (tx) => insertNote(tx, { words: `${id} ${i}` }))),
    );
    const seen = await database.readCity(YORK, (tx) => listNotes(tx));
    expect(seen).toHaveLength(20);
    expect(seen.every(({ words }) => words.startsWith(YORK))).toBe(true);
  });

  test("a rename within the city works on a connection used for another city before", async () => {
    await removeNotes();
    await database.inCity(GRAZ, (tx) => insertNote(tx, { words: "old" }));
    expect(await database.inCity(YORK, (tx) => renameNote(tx, { from: "old", to: "new" }))).toBe(0);
    expect(await database.inCity(GRAZ, (tx) => renameNote(tx, { from: "old", to: "new" }))).toBe(1);
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
    await removeNotes();
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

  test("hears what was written here before whoever wrote it goes on, and nothing of what was undone", async () => {
    const heard: string[] = [];
    const end = await database.listen("here", heard.push.bind(heard), () => undefined);
    await database.inCity(YORK, async (tx) => tx.announce("here", "written"));
    expect(heard).toEqual(["written"]);
    await database.inCity(YORK, async (tx) => tx.announce("elsewhere", "another channel"));
    const undone = database.inCity(YORK, async (tx) => {
      tx.announce("here", "undone");
      throw new Error("no");
    });
    await expect(undone).rejects.toThrow("no");
    await end();
    await database.inCity(YORK, async (tx) => tx.announce("here", "after the end"));
    expect(heard).toEqual(["written"]);
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
