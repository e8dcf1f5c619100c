import { describe, expect, test, vi } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { city, command } from "../../platform/database/statement.ts";
import { leafHash, rootOf } from "../../transparency/merkle-tree.ts";
import { bytesOf } from "./entry.ts";
import { listEntries } from "./list-entries.ts";
import { record, recordAll } from "./record.ts";
import * as store from "./store.ts";
import { anEntry } from "./testing.ts";
import { verifyLedger } from "./verify-ledger.ts";

const database = await testDatabase();
const context = testContext(database);
const { newCity } = context;

const rewriteEntries = command`update ledger.entry set type = 'a.b' where city_id = ${city}`;
const removeEntries = command`delete from ledger.entry where city_id = ${city}`;
const removeHead = command`delete from ledger.head where city_id = ${city}`;

describe("record", () => {
  test("gives each city's entries consecutive positions from 0", async () => {
    for (const cityId of [newCity(), newCity()]) {
      const positions = await database.inCity(cityId, async (tx) => {
        const first = await record(tx, anEntry());
        const second = await record(tx, anEntry());
        return [first.position, second.position];
      });
      const { position } = await database.inCity(cityId, (tx) => record(tx, anEntry()));
      expect([...positions, position]).toEqual([0, 1, 2]);
    }
  });

  test("keeps the text that was hashed, and the root over all of them", async () => {
    const cityId = newCity();
    for (let round = 0; round < 7; round += 1) {
      await database.inCity(cityId, (tx) => record(tx, anEntry({ facts: { round } })));
    }
    await database.readCity(cityId, async (tx) => {
      const entries = (await listEntries(tx)).toReversed();
      const leaves = entries.map(({ body }) => leafHash(bytesOf(body)));
      const head = await store.findHead(tx);
      expect(entries.map(({ entry }) => entry?.facts)).toEqual(
        [0, 1, 2, 3, 4, 5, 6].map((round) => ({ round })),
      );
      expect(entries.map((entry) => entry.leafHash)).toEqual(
        leaves.map((leaf) => Buffer.from(leaf).toString("hex")),
      );
      expect(head?.size).toBe(7);
      expect(head && Buffer.compare(head.root, rootOf(leaves))).toBe(0);
    });
  });

  test("leaves nothing behind when its transaction is rolled back", async () => {
    const cityId = newCity();
    const failure = new Error("the rest of the work failed");
    const work = database.inCity(cityId, async (tx) => {
      await record(tx, anEntry());
      throw failure;
    });
    await expect(work).rejects.toBe(failure);
    await database.readCity(cityId, async (tx) => {
      expect(await listEntries(tx)).toEqual([]);
      expect(await store.findHead(tx)).toBeUndefined();
    });
    expect(await database.inCity(cityId, (tx) => record(tx, anEntry()))).toEqual({ position: 0 });
  });

  test("gives transactions at the same time consecutive positions, the very first ones too", async () => {
    const cityId = newCity();
    const recorded = await Promise.all(
      Array.from({ length: 8 }, () => database.inCity(cityId, (tx) => record(tx, anEntry()))),
    );
    const positions = recorded.map(({ position }) => position).sort();
    expect(positions).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    // And again where this process knows the end of the record, as all of them then believe the same.
    const later = await Promise.all(
      Array.from({ length: 8 }, () => database.inCity(cityId, (tx) => record(tx, anEntry()))),
    );
    const numbers = later.map(({ position }) => position).sort((one, two) => one - two);
    expect(numbers).toEqual([8, 9, 10, 11, 12, 13, 14, 15]);
    expect(await verifyLedger(database, [cityId])).toMatchObject([{ size: 16, problems: [] }]);
  });

  test("goes on where another process has recorded meanwhile", async () => {
    const cityId = newCity();
    vi.resetModules();
    const another = await import("./record.ts");
    expect(another.record).not.toBe(record);
    const positions: number[] = [];
    for (const one of [record, another.record, another.record, record, another.record]) {
      const { position } = await database.inCity(cityId, (tx) => one(tx, anEntry()));
      positions.push(position);
    }
    expect(positions).toEqual([0, 1, 2, 3, 4]);
    expect(await verifyLedger(database, [cityId])).toMatchObject([{ size: 5, problems: [] }]);
  });

  test("writes several entries in one step, past full tiles, as if one by one", async () => {
    const [at, together, alone] = [new Date("2027-03-01T09:30:00Z"), newCity(), newCity()];
    const entries = Array.from({ length: 601 }, (_, round) => anEntry({ at, facts: { round } }));
    const [first = anEntry(), ...others] = entries;
    await database.inCity(together, (tx) => record(tx, first));
    const position = await database.inCity(together, (tx) => recordAll(tx, [first, ...others]));
    await database.inCity(alone, async (tx) => {
      await record(tx, first);
      for (const one of entries) await record(tx, one);
    });
    expect(position).toBe(1);
    const verified = await verifyLedger(database, [together, alone]);
    expect(verified).toMatchObject([
      { size: 602, problems: [] },
      { size: 602, problems: [] },
    ]);
    for (const cityId of [together, alone]) {
      const tiles = await ownerQuery(
        `select position from ledger.tile_root where city_id = '${cityId}' order by position`,
      );
      expect(tiles).toEqual([{ position: 0 }, { position: 1 }]);
    }
  });

  test("writes none of several where a late one is refused, and the record goes on", async () => {
    const cityId = newCity();
    await database.inCity(cityId, (tx) => record(tx, anEntry()));
    const entries = Array.from({ length: 700 }, () => anEntry());
    const wrong = anEntry({ facts: { name: "Kari Nordmann" } });
    await expect(
      database.inCity(cityId, (tx) => recordAll(tx, [anEntry(), ...entries, wrong])),
    ).rejects.toThrow("The fact name is not a code, date or hash");
    expect(await database.inCity(cityId, (tx) => record(tx, anEntry()))).toEqual({ position: 1 });
  });

  test("shows a city's entries to that city only", async () => {
    const [york, graz] = [newCity(), newCity()];
    await database.inCity(york, (tx) => record(tx, anEntry()));
    await database.readCity(graz, async (tx) => {
      expect(await listEntries(tx)).toEqual([]);
      expect(await store.findEntry(tx, { position: 0 })).toBeUndefined();
      expect(await store.findHead(tx)).toBeUndefined();
    });
    await database.readCity(york, async (tx) => expect(await listEntries(tx)).toHaveLength(1));
  });

  test("throws on free text and records nothing", async () => {
    const cityId = newCity();
    const facts = { reason: "We have no money for this." };
    await expect(database.inCity(cityId, (tx) => record(tx, anEntry({ facts })))).rejects.toThrow(
      "The fact reason is not a code, date or hash",
    );
    await database.readCity(cityId, async (tx) => expect(await listEntries(tx)).toEqual([]));
  });

  test("tells every listener of the city and its new size after the commit, and of nothing else", async () => {
    const [york, graz] = [newCity(), newCity()];
    const heard: string[] = [];
    let hear: () => void = () => {};
    const all = new Promise<void>((resolve) => {
      hear = resolve;
    });
    const stop = await database.listen(
      "ledger",
      (payload) => {
        // Other tests of this file record in cities of their own.
        if (payload.startsWith(york) || payload.startsWith(graz)) heard.push(payload);
        if (payload.startsWith(graz)) hear();
      },
      () => {},
    );
    await database.inCity(york, (tx) => record(tx, anEntry()));
    await database
      .inCity(york, async (tx) => {
        await record(tx, anEntry());
        throw new Error("rolled back");
      })
      .catch(() => {});
    await database.inCity(york, (tx) => record(tx, anEntry()));
    await database.inCity(graz, (tx) => record(tx, anEntry()));
    await all;
    await stop();
    // At once as it was written here, and again by the notification, which other processes hear as well.
    expect([...new Set(heard)]).toEqual([`${york}:1`, `${york}:2`, `${graz}:1`]);
  });
});

test("the application may neither change nor remove an entry, nor remove the head", async () => {
  const cityId = newCity();
  await database.inCity(cityId, (tx) => record(tx, anEntry()));
  for (const attempt of [rewriteEntries, removeEntries, removeHead]) {
    await expect(database.inCity(cityId, (tx) => attempt(tx))).rejects.toThrow(/permission denied/);
  }
  const kept = await ownerQuery(`select type from ledger.entry where city_id = '${cityId}'`);
  expect(kept).toEqual([{ type: "recommendation.answered" }]);
});
