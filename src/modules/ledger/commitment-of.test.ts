import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { commitTo } from "./commit-to.ts";
import { commitmentOf } from "./commitment-of.ts";
import { forgetSalts } from "./forget-salts.ts";
import { openCommitment } from "./open-commitment.ts";
import { record } from "./record.ts";
import { anEntry } from "./testing.ts";
import { verifyLedger } from "./verify-ledger.ts";

const context = testContext(await testDatabase());
const { database } = context;
const kari = { email: "kari@example.no", name: "Kari Nordmann" };

test("a commitment is the HMAC-SHA-256 of canonical JSON, which others can compute too", () => {
  const salt = new Uint8Array(32).fill(5);
  const expected = createHmac("sha256", salt)
    .update('{"email":"kari@example.no","name":"Kari Nordmann"}')
    .digest("hex");
  expect(commitmentOf(salt, { name: kari.name, email: kari.email })).toBe(expected);
  expect(() => commitmentOf(new Uint8Array(16), kari)).toThrow("32 bytes");
});

describe("a commitment in the record", () => {
  async function given(about: string) {
    const city = context.newCity();
    const person = await database.inCity(city, async (tx) => {
      const commitment = await commitTo(context, tx, { about, value: kari });
      await record(tx, anEntry({ type: "role.given", facts: { person: commitment } }));
      return commitment;
    });
    const opened = (value = kari) =>
      database.readCity(city, (tx) => openCommitment(tx, { commitment: person, value }));
    return { city, person, opened };
  }

  test("opens for what was committed to, and for nothing else", async () => {
    const { opened } = await given("account/1");
    expect(await opened()).toBe(true);
    expect(await opened({ ...kari, name: "Ola Nordmann" })).toBe(false);
  });

  test("is another one each time, so that two roles of one person cannot be told to be", async () => {
    expect((await given("account/1")).person).not.toBe((await given("account/1")).person);
  });

  test("says nothing once its salt is forgotten, and the record still verifies", async () => {
    const { city, person, opened } = await given("account/1");
    const other = await database.inCity(city, (tx) =>
      commitTo(context, tx, { about: "account/2", value: kari }),
    );
    expect(await database.inCity(city, (tx) => forgetSalts(tx, "account/1"))).toBe(1);
    expect(await opened()).toBeUndefined();
    const left = await ownerQuery(
      `select encode(commitment, 'hex') as commitment from ledger.salt where city_id = '${city}'`,
    );
    expect(left).toEqual([{ commitment: other }]);
    expect(await verifyLedger(database, [city])).toMatchObject([{ size: 1, problems: [] }]);
    const bodies = await ownerQuery(`select body from ledger.entry where city_id = '${city}'`);
    expect(JSON.stringify(bodies)).toContain(person);
    expect(JSON.stringify(bodies)).not.toContain("Kari");
  });

  test("is forgotten with its act when that is rolled back", async () => {
    const city = context.newCity();
    const failing = database.inCity(city, async (tx) => {
      await commitTo(context, tx, { about: "account/1", value: kari });
      throw new Error("rolled back");
    });
    await expect(failing).rejects.toThrow("rolled back");
    expect(await ownerQuery(`select 1 from ledger.salt where city_id = '${city}'`)).toEqual([]);
  });

  test("is opened by its own city only", async () => {
    const { person } = await given("account/1");
    const found = await database.readCity(context.newCity(), (tx) =>
      openCommitment(tx, { commitment: person, value: kari }),
    );
    expect(found).toBeUndefined();
  });
});
