import { expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { listEntries } from "./list-entries.ts";
import { record } from "./record.ts";
import { anEntry } from "./testing.ts";

const database = await testDatabase();
const { newCity } = testContext(database);

async function cityWith(subjects: readonly string[]) {
  const cityId = newCity();
  await database.inCity(cityId, async (tx) => {
    for (const subject of subjects) await record(tx, anEntry({ subject }));
  });
  return cityId;
}

test("the latest entries come first, a page at a time", async () => {
  const cityId = await cityWith(["report/2023", "report/2024", "report/2025"]);
  await database.readCity(cityId, async (tx) => {
    const first = await listEntries(tx, { limit: 2 });
    const next = await listEntries(tx, { limit: 2, before: 1 });
    expect(first.map(({ position, subject }) => [position, subject])).toEqual([
      [2, "report/2025"],
      [1, "report/2024"],
    ]);
    expect(next.map(({ position }) => position)).toEqual([0]);
    expect(await listEntries(tx, { before: 0 })).toEqual([]);
  });
});

test("the entries about one subject are told apart from those about another", async () => {
  const cityId = await cityWith(["report/2023", "report/2024", "report/2023"]);
  await database.readCity(cityId, async (tx) => {
    const about = await listEntries(tx, { about: "report/2023" });
    const earlier = await listEntries(tx, { about: "report/2023", before: 2 });
    expect(about.map(({ position }) => position)).toEqual([2, 0]);
    expect(about.every(({ entry }) => entry?.subject === "report/2023")).toBe(true);
    expect(earlier.map(({ position }) => position)).toEqual([0]);
    expect(await listEntries(tx, { about: "report" })).toEqual([]);
  });
});

test("a damaged entry is listed without a reading of its text", async () => {
  const cityId = await cityWith(["report/2023"]);
  await ownerQuery(`update ledger.entry set body = 'damaged' where city_id = '${cityId}'`);
  await database.readCity(cityId, async (tx) => {
    expect(await listEntries(tx)).toMatchObject([{ body: "damaged", entry: undefined }]);
  });
});
