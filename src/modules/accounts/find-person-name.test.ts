import { expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { findPersonName } from "./find-person-name.ts";
import { aPerson } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);

test("names a person to their own city and to no other", async () => {
  const [city, other] = [context.newCity(), context.newCity()];
  const { account } = await aPerson(context, city, { name: "Ingrid Solberg" });
  expect(await database.readCity(city, (tx) => findPersonName(tx, account))).toBe("Ingrid Solberg");
  expect(await database.readCity(other, (tx) => findPersonName(tx, account))).toBeUndefined();
});
