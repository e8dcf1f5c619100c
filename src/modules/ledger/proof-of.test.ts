import { expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { verifyInclusion } from "../../transparency/proof.ts";
import { proofOf } from "./proof-of.ts";
import { record } from "./record.ts";
import { anEntry } from "./testing.ts";
import { verifyLedger } from "./verify-ledger.ts";

const database = await testDatabase();
const { newCity } = testContext(database);
const ENTRIES = 11;
const bytes = (hex: string) => Buffer.from(hex, "hex");

async function recordedCity() {
  const cityId = newCity();
  await database.inCity(cityId, async (tx) => {
    for (let round = 0; round < ENTRIES; round += 1)
      await record(tx, anEntry({ facts: { round } }));
  });
  return cityId;
}

test("every entry has a proof that holds against the verified root", async () => {
  const cityId = await recordedCity();
  const [verified] = await verifyLedger(database, [cityId]);
  await database.readCity(cityId, async (tx) => {
    for (let position = 0; position < ENTRIES; position += 1) {
      const proof = await proofOf(tx, position);
      if (proof === undefined) throw new Error(`No proof of ${position}`);
      expect(proof).toMatchObject({ position, size: ENTRIES, root: verified?.root, holds: true });
      const claim = {
        leafHash: bytes(proof.leafHash),
        index: position,
        size: proof.size,
        root: bytes(proof.root),
        path: proof.path.map(bytes),
      };
      expect(verifyInclusion(claim)).toBe(true);
      expect(verifyInclusion({ ...claim, index: (position + 1) % ENTRIES })).toBe(false);
    }
  });
});

test("an entry that is not there has no proof", async () => {
  const cityId = await recordedCity();
  await database.readCity(cityId, async (tx) => {
    expect(await proofOf(tx, ENTRIES)).toBeUndefined();
    expect(await proofOf(tx, -1)).toBeUndefined();
  });
  await database.readCity(newCity(), async (tx) => {
    expect(await proofOf(tx, 0)).toBeUndefined();
  });
});

test("a changed text has a proof that does not hold, and so has every entry beside a removed one", async () => {
  const cityId = await recordedCity();
  await ownerQuery(
    `update ledger.entry set body = replace(body, '"round":4', '"round":5') where city_id = '${cityId}'`,
  );
  await database.readCity(cityId, async (tx) => {
    expect(await proofOf(tx, 4)).toMatchObject({ holds: false });
    expect(await proofOf(tx, 5)).toMatchObject({ holds: true });
  });
  await ownerQuery(`delete from ledger.entry where city_id = '${cityId}' and position = 4`);
  await database.readCity(cityId, async (tx) => {
    expect(await proofOf(tx, 5)).toMatchObject({ holds: false });
    expect(await proofOf(tx, ENTRIES - 1)).toMatchObject({ holds: false });
  });
});
