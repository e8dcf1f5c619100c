import { describe, expect, test } from "vitest";
import { runCommand } from "../../../tests/support/command-run.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { CommandInput } from "../../platform/command.ts";
import { giveRole } from "../accounts/index.ts";
import { anActor, aPerson, listPeople } from "../accounts/testing.ts";
import { commands } from "./commands.ts";

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

describe("accounts invite", () => {
  test("gives a person a role", async () => {
    const { context, city, run } = await aCity();
    const values = { city: "york", role: "coordinator" };
    expect(await run("accounts invite", ["Kari Nordmann", "kari@city.example"], values)).toEqual({
      code: 0,
      printed: ["Kari Nordmann <kari@city.example> is coordinator in york."],
      complaints: [],
    });
    expect(await listPeople(context, city.id)).toMatchObject([{ roles: ["coordinator"] }]);
  });

  test.each([
    [[], { city: "york", role: "coordinator" }, 1, "Write the person's name."],
    [["Kari"], { city: "york", role: "coordinator" }, 1, "Write an e-mail address"],
    [["Kari", "kari@city.example"], { city: "york", role: "host" }, 1, "Choose a role."],
    [["Kari", "kari@city.example"], { city: "york" }, 1, "Choose a role."],
    [["Kari", "kari@city.example"], { role: "reader" }, 2, "Say which city: --city SLUG"],
    [["Kari", "kari@city.example"], { city: "oslo" }, 2, 'There is no city "oslo" here.'],
  ])("refuses %j with %j", async (positionals, values, code, complaint) => {
    const { context, city, run } = await aCity();
    const answer = await run("accounts invite", positionals, values);
    expect(answer).toEqual({ code, printed: [], complaints: [expect.stringContaining(complaint)] });
    expect(await listPeople(context, city.id)).toEqual([]);
  });
});

describe("accounts waiting, and accounts confirm", () => {
  const berta = ["Berta", "berta@city.example"];
  const asSecretary = { city: "york", role: "body-secretary" };

  test("show and decide what a city's only coordinator has proposed", async () => {
    const { context, city, run } = await aCity();
    const { account } = await aPerson(context, city.id, { role: "coordinator" });
    const only = { ...anActor("coordinator"), accountId: account };
    const person = { name: "Berta", email: "berta@city.example", role: "body-secretary" };
    await context.database.inCity(city.id, (tx) => giveRole(context, tx, only, person));
    expect(await run("accounts waiting", [])).toMatchObject({
      code: 0,
      printed: ["give  body-secretary  berta@city.example  until 2026-06-15"],
    });
    expect(await run("accounts confirm", ["Berta@city.example"], asSecretary)).toEqual({
      code: 0,
      printed: ["berta@city.example: give body-secretary is confirmed in york."],
      complaints: [],
    });
    const people = await listPeople(context, city.id);
    expect(people.find(({ name }) => name === "Berta")?.roles).toEqual(["body-secretary"]);
    expect(await run("accounts waiting", [])).toMatchObject({
      code: 0,
      complaints: ["Nothing waits."],
    });
  });

  test("leave what the terminal proposed to a coordinator, and take it back", async () => {
    const { context, city, run } = await aCity();
    await aPerson(context, city.id, { role: "coordinator" });
    expect(await run("accounts invite", berta, asSecretary)).toMatchObject({
      code: 0,
      printed: [expect.stringContaining("is proposed as body-secretary in york")],
    });
    expect(await run("accounts confirm", ["berta@city.example"], asSecretary)).toMatchObject({
      code: 1,
      complaints: [expect.stringContaining("You proposed this yourself.")],
    });
    const declined = { ...asSecretary, decline: true };
    expect(await run("accounts confirm", ["berta@city.example"], declined)).toMatchObject({
      code: 0,
      printed: ["berta@city.example: give body-secretary is declined in york."],
    });
  });

  test.each([
    ["accounts waiting", [], {}, 2, "Say which city"],
    ["accounts waiting", [], { city: "oslo" }, 2, "There is no city"],
    ["accounts confirm", ["a@b.example"], { role: "body-secretary" }, 2, "Say which city"],
    ["accounts confirm", ["a@b.example"], asSecretary, 1, "This is not waiting any more."],
    ["accounts confirm", [""], { city: "york" }, 1, "This is not waiting any more."],
  ])("%s refuses %j with %j", async (name, positionals, values, code, complaint) => {
    const { run } = await aCity();
    const answer = await run(name, positionals, values);
    expect(answer).toEqual({ code, printed: [], complaints: [expect.stringContaining(complaint)] });
  });
});
