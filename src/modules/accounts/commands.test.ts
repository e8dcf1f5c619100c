import { describe, expect, test } from "vitest";
import { runCommand } from "../../../tests/support/command-run.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { CommandInput } from "../../platform/command.ts";
import { commands } from "./commands.ts";
import { aPerson } from "./testing.ts";

const database = await testDatabase();

async function aCity() {
  const context = testContext(database);
  const city = { id: context.newCity(), slug: "york" };
  const run = (
    name: string,
    positionals: readonly string[],
    values: CommandInput["values"] = { city: "york" },
  ) => runCommand(context, commands, name, { values, positionals, cities: [city] });
  return { context, city, run };
}

describe("accounts entries and accounts unlink", () => {
  test("list what the record holds about somebody, and forget that it is them", async () => {
    const { context, city, run } = await aCity();
    await aPerson(context, city.id, { role: "reader", email: "kari@city.example" });
    const { code, printed } = await run("accounts entries", ["Kari@city.example"]);
    expect([code, printed]).toEqual([0, [expect.stringMatching(/^0 {2}\S+Z {2}role\.given$/)]]);
    expect(await run("accounts unlink", ["kari@city.example"])).toMatchObject({
      code: 1,
      complaints: ["End this person’s roles first."],
    });
    for (const name of ["accounts entries", "accounts unlink"]) {
      expect(await run(name, ["nobody@city.example"])).toMatchObject({ code: 1, printed: [] });
      expect(await run(name, ["kari@city.example"], {})).toMatchObject({ code: 2 });
    }
  });
});
