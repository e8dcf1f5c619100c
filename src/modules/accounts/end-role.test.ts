import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { listEntries } from "../ledger/index.ts";
import { endRole } from "./end-role.ts";
import { listPeople } from "./list-people.ts";
import { anActor, aPerson, theHost } from "./testing.ts";

const context = testContext(await testDatabase());
const coordinator = anActor("coordinator");

describe("endRole", () => {
  test("ends a role and records the role, not the person", async () => {
    const cityId = context.newCity();
    const { account } = await aPerson(context, cityId, { role: "contributor" });
    const ended = await endRole(context, cityId, coordinator, { account, role: "contributor" });
    expect(ended).toEqual({ ended: true });
    expect(await listPeople(context, cityId)).toMatchObject([{ id: account, roles: [] }]);
    const [entry] = await context.database.readCity(cityId, (tx) => listEntries(tx));
    expect(entry).toMatchObject({ type: "role.ended", subject: "people" });
    expect(entry?.entry).toMatchObject({ by: "coordinator", facts: { role: "contributor" } });
    expect(entry?.body).not.toContain(account);
  });

  test("leaves the last coordinator, also to the host", async () => {
    const cityId = context.newCity();
    const { account } = await aPerson(context, cityId);
    for (const actor of [coordinator, theHost]) {
      const refused = await endRole(context, cityId, actor, { account, role: "coordinator" });
      expect(refused).toEqual({ refused: "last-coordinator" });
    }
    await aPerson(context, cityId);
    const ended = await endRole(context, cityId, theHost, { account, role: "coordinator" });
    expect(ended).toEqual({ ended: true });
  });

  test("leaves one coordinator when two are ended at the same moment", async () => {
    const cityId = context.newCity();
    const people = [await aPerson(context, cityId), await aPerson(context, cityId)];
    const answers = await Promise.all(
      people.map(({ account }) =>
        endRole(context, cityId, coordinator, { account, role: "coordinator" }),
      ),
    );
    expect(answers).toContainEqual({ ended: true });
    expect(answers).toContainEqual({ refused: "last-coordinator" });
  });

  test("refuses what is not held, any more or ever", async () => {
    const cityId = context.newCity();
    await aPerson(context, cityId);
    const { account } = await aPerson(context, cityId, { role: "reader" });
    const end = (role: string) => endRole(context, cityId, coordinator, { account, role });
    expect(await end("coordinator")).toEqual({ refused: "not-held" });
    expect(await end("administrator")).toEqual({ refused: "not-held" });
    await end("reader");
    expect(await end("reader")).toEqual({ refused: "not-held" });
  });

  test.each([undefined, anActor("body-secretary"), anActor("contributor"), anActor("reader")])(
    "is not for %j",
    async (actor) => {
      const cityId = context.newCity();
      const { account } = await aPerson(context, cityId, { role: "reader" });
      const refused = await endRole(context, cityId, actor, { account, role: "reader" });
      expect(refused).toEqual({ refused: "not-permitted" });
      expect(await listPeople(context, cityId)).toMatchObject([{ roles: ["reader"] }]);
    },
  );
});
