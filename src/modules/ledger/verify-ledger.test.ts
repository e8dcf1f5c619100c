import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { record } from "./record.ts";
import { anEntry } from "./testing.ts";
import { type LedgerProblem, verifyLedger } from "./verify-ledger.ts";

const database = await testDatabase();
const { newCity } = testContext(database);
const LAST = 5;

/** A city with six entries, each of its own subject and time. */
async function recordedCity(): Promise<Id<"City">> {
  const cityId = newCity();
  await database.inCity(cityId, async (tx) => {
    for (let round = 0; round <= LAST; round += 1) {
      const at = new Date(Date.UTC(2027, round, 1));
      await record(tx, anEntry({ at, subject: `recommendation/${round}`, facts: { round } }));
    }
  });
  return cityId;
}

async function problemsOf(cityId: Id<"City">): Promise<readonly string[]> {
  const [result] = await verifyLedger(database, [cityId]);
  if (result === undefined) throw new Error("Nothing was verified");
  return result.problems.map(
    ({ position, code }: LedgerProblem) => `${position ?? "head"} ${code}`,
  );
}

describe("verifyLedger", () => {
  test("finds nothing wrong with what was recorded, and gives size and root", async () => {
    const cityId = await recordedCity();
    const [head] = await ownerQuery(
      `select encode(root, 'hex') as root from ledger.head where city_id = '${cityId}'`,
    );
    expect(await verifyLedger(database, [cityId])).toEqual([
      { cityId, size: LAST + 1, root: head?.root, problems: [] },
    ]);
  });

  test("finds nothing wrong with a city that has no entries yet", async () => {
    const cityId = newCity();
    const root = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    expect(await verifyLedger(database, [cityId])).toEqual([
      { cityId, size: 0, root, problems: [] },
    ]);
  });

  test("reads on after the first chunk, and finds what is wrong there", async () => {
    const cityId = newCity();
    const entries = 2_003;
    await database.inCity(cityId, async (tx) => {
      for (let round = 0; round < entries; round += 1) {
        await record(tx, anEntry({ facts: { round } }));
      }
    });
    const [whole] = await verifyLedger(database, [cityId]);
    expect(whole).toMatchObject({ size: entries, problems: [] });
    await tamper(cityId, "entry", "body = replace(body, '2001', '2002')", "position = 2001");
    expect(await problemsOf(cityId)).toContain("2001 changed-body");
  });

  test("says which city is damaged and clears the others", async () => {
    const [york, graz] = [await recordedCity(), await recordedCity()];
    await tamper(graz, "head", "size = 7");
    const results = await verifyLedger(database, [york, graz]);
    expect(results.map(({ cityId, problems }) => [cityId, problems.length])).toEqual([
      [york, 0],
      [graz, 1],
    ]);
  });

  const position = "position = 3";
  test.each([
    [
      "one byte of a text",
      "body = replace(body, '\"round\":3', '\"round\":4')",
      position,
      ["3 changed-body", "head wrong-root", "head wrong-frontier"],
    ],
    [
      "one byte of the last text",
      "body = replace(body, '\"round\":5', '\"round\":4')",
      "position = 5",
      ["5 changed-body", "head wrong-root", "head wrong-frontier"],
    ],
    [
      "a text so that it is no entry",
      "body = body || ' '",
      position,
      ["3 not-an-entry", "3 changed-body", "head wrong-root", "head wrong-frontier"],
    ],
    [
      "one byte of a kept hash",
      "leaf_hash = set_byte(leaf_hash, 9, get_byte(leaf_hash, 9) # 1)",
      position,
      ["3 changed-hash"],
    ],
    ["a time by a millisecond", "at = at + interval '1 ms'", position, ["3 columns-differ"]],
    ["a time to no time", "at = 'infinity'", position, ["3 columns-differ"]],
    [
      "the last time",
      "at = at + interval '1 day'",
      "position = 5",
      ["5 columns-differ", "head wrong-time"],
    ],
    ["a type", "type = 'recommendation.assessed'", position, ["3 columns-differ"]],
    ["a subject", "subject = 'recommendation/4'", position, ["3 columns-differ"]],
    [
      "a text and its hash together",
      `body = replace(body, '"round":3', '"round":4'), leaf_hash = sha256('\\x00'::bytea ||
        convert_to(replace(body, '"round":3', '"round":4'), 'UTF8'))`,
      position,
      ["head wrong-root", "head wrong-frontier"],
    ],
  ])("finds that somebody changed %s", async (_, change, where, problems) => {
    const cityId = await recordedCity();
    await tamper(cityId, "entry", change, where);
    expect(await problemsOf(cityId)).toEqual(problems);
  });

  test.each([
    ["size", "size = size + 1", ["head wrong-size"]],
    ["root", "root = set_byte(root, 0, get_byte(root, 0) # 1)", ["head wrong-root"]],
    ["frontier", "frontier = frontier[1:1]", ["head wrong-frontier"]],
    ["time", "at = at - interval '1 ms'", ["head wrong-time"]],
  ])("finds that somebody changed the head's %s", async (_, change, problems) => {
    const cityId = await recordedCity();
    await tamper(cityId, "head", change);
    expect(await problemsOf(cityId)).toEqual(problems);
  });

  test("finds that the last entry was removed", async () => {
    const cityId = await recordedCity();
    await remove(cityId, "entry", `position = ${LAST}`);
    expect(await problemsOf(cityId)).toEqual([
      "head wrong-size",
      "head wrong-root",
      "head wrong-frontier",
      "head wrong-time",
    ]);
  });

  test("finds that an entry in the middle was removed", async () => {
    const cityId = await recordedCity();
    await remove(cityId, "entry", position);
    expect(await problemsOf(cityId)).toEqual([
      "3 missing-position",
      "head wrong-size",
      "head wrong-root",
      "head wrong-frontier",
    ]);
  });

  test("finds that two entries were swapped", async () => {
    const cityId = await recordedCity();
    await ownerQuery(
      `update ledger.entry set position = 99 where city_id = '${cityId}' and position = 1`,
    );
    await ownerQuery(
      `update ledger.entry set position = 1 where city_id = '${cityId}' and position = 4`,
    );
    await ownerQuery(
      `update ledger.entry set position = 4 where city_id = '${cityId}' and position = 99`,
    );
    expect(await problemsOf(cityId)).toEqual([
      "1 columns-differ",
      "4 columns-differ",
      "head wrong-root",
      "head wrong-frontier",
    ]);
  });

  test("finds that an entry was slipped in behind the last one", async () => {
    const cityId = await recordedCity();
    await ownerQuery(
      `insert into ledger.entry select city_id, 6, type, subject, at, replace(body, '"position":5', '"position":6'),
        sha256('\\x00'::bytea || convert_to(replace(body, '"position":5', '"position":6'), 'UTF8'))
        from ledger.entry where city_id = '${cityId}' and position = 5`,
    );
    expect(await problemsOf(cityId)).toEqual([
      "head wrong-size",
      "head wrong-root",
      "head wrong-frontier",
    ]);
  });

  test("finds that an entry was moved into another city's record", async () => {
    const [york, graz] = [await recordedCity(), newCity()];
    await tamper(york, "entry", `city_id = '${graz}'`, "position = 0");
    expect(await problemsOf(graz)).toEqual(["0 columns-differ", "head missing-head"]);
    expect(await problemsOf(york)).toContain("0 missing-position");
  });

  test("finds that the head was removed", async () => {
    const cityId = await recordedCity();
    await remove(cityId, "head");
    expect(await problemsOf(cityId)).toEqual(["head missing-head"]);
  });

  test("finds that all entries were removed", async () => {
    const cityId = await recordedCity();
    await remove(cityId, "entry");
    expect(await problemsOf(cityId)).toEqual([
      "head wrong-size",
      "head wrong-root",
      "head wrong-frontier",
    ]);
  });
});

/** Changes the record as somebody could who owns the database. */
async function tamper(cityId: Id<"City">, table: string, change: string, where = "true") {
  const changed = await ownerQuery(
    `update ledger.${table} set ${change} where city_id = '${cityId}' and ${where} returning 1`,
  );
  expect(changed).toHaveLength(1);
}

async function remove(cityId: Id<"City">, table: string, where = "true") {
  const removed = await ownerQuery(
    `delete from ledger.${table} where city_id = '${cityId}' and ${where} returning 1`,
  );
  expect(removed.length).toBeGreaterThan(0);
}
