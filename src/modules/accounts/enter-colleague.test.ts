import { expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { enterColleague } from "./enter-colleague.ts";
import { findPerson, listPersons } from "./find-person.ts";
import { aPerson } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);

test("enters somebody without a role, called by their address until they have a name", async () => {
  const city = context.newCity();
  const entered = await database.inCity(city, (tx) =>
    enterColleague(context, tx, { email: " Siri.Dahl@York.example " }),
  );
  if ("refused" in entered) throw new Error(entered.refused);
  const person = await database.readCity(city, (tx) => findPerson(tx, entered.account));
  expect(person).toEqual({
    id: entered.account,
    name: "siri.dahl",
    email: "siri.dahl@york.example",
    roles: [],
  });
});

test("finds whoever is there already, and leaves their name and roles alone", async () => {
  const city = context.newCity();
  const { account, email } = await aPerson(context, city, { name: "Siri", role: "contributor" });
  const again = await database.inCity(city, (tx) =>
    enterColleague(context, tx, { email, name: "Somebody else" }),
  );
  expect(again).toEqual({ account });
  expect(await database.readCity(city, (tx) => listPersons(tx))).toMatchObject([
    { name: "Siri", roles: ["contributor"] },
  ]);
});

test("refuses what is no address, and shows nobody to another city", async () => {
  const [city, other] = [context.newCity(), context.newCity()];
  const { account } = await aPerson(context, city);
  const entered = database.inCity(city, (tx) =>
    enterColleague(context, tx, { email: "no address" }),
  );
  expect(await entered).toEqual({ refused: "no-email" });
  expect(await database.readCity(other, (tx) => findPerson(tx, account))).toBeUndefined();
});
