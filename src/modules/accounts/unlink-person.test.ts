import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { listEntries } from "../ledger/index.ts";
import { endRole } from "./end-role.ts";
import { listEntriesOf } from "./list-entries-of.ts";
import { anActor, aPerson, theHost } from "./testing.ts";
import { unlinkPerson } from "./unlink-person.ts";

const context = testContext(await testDatabase());

async function typesOf(cityId: ReturnType<typeof context.newCity>, account: Person) {
  const found = await context.database.readCity(cityId, (tx) => listEntriesOf(tx, account));
  return found.map(({ type }) => type);
}
type Person = Awaited<ReturnType<typeof aPerson>>["account"];

describe("unlinkPerson", () => {
  test("leaves the entries and forgets whom they are about", async () => {
    const cityId = context.newCity();
    const { account } = await aPerson(context, cityId, { role: "reader" });
    const other = await aPerson(context, cityId, { role: "reader" });
    await endRole(context, cityId, theHost, { account, role: "reader" });
    expect(await typesOf(cityId, account)).toEqual(["role.ended", "role.given"]);
    expect(await unlinkPerson(context, cityId, theHost, { account })).toEqual({ unlinked: 2 });
    expect(await typesOf(cityId, account)).toEqual([]);
    expect(await typesOf(cityId, other.account)).toEqual(["role.given"]);
    const entries = await context.database.readCity(cityId, (tx) => listEntries(tx));
    expect(entries.map(({ type }) => type)).toEqual([
      "person.unlinked",
      "role.ended",
      "role.given",
      "role.given",
    ]);
    expect(await unlinkPerson(context, cityId, theHost, { account })).toEqual({ unlinked: 0 });
  });

  test("refuses while the person holds a role, an unknown person, and who may not", async () => {
    const cityId = context.newCity();
    const { account } = await aPerson(context, cityId, { role: "reader" });
    expect(await unlinkPerson(context, cityId, theHost, { account })).toEqual({
      refused: "still-holds",
    });
    expect(await unlinkPerson(context, context.newCity(), theHost, { account })).toEqual({
      refused: "unknown-person",
    });
    expect(await unlinkPerson(context, cityId, anActor("contributor"), { account })).toEqual({
      refused: "not-permitted",
    });
    expect(await typesOf(cityId, account)).toEqual(["role.given"]);
  });
});
