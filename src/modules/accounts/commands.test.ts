import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { CommandInput } from "../../platform/command.ts";
import { commands } from "./commands.ts";
import { listPeople } from "./list-people.ts";
import { checkLink } from "./sign-in.ts";
import { aPerson } from "./testing.ts";

const database = await testDatabase();

async function aCity() {
  const context = testContext(database);
  const city = { id: context.newCity(), slug: "york" };
  const run = async (
    name: string,
    positionals: readonly string[],
    values: CommandInput["values"] = { city: "york" },
  ) => {
    const printed: string[] = [];
    const complaints: string[] = [];
    const code = await commands
      .find((command) => command.name === name)
      ?.run(
        {
          context,
          print: (line) => void printed.push(line),
          complain: (line) => void complaints.push(line),
          claimServing: async () => ({ serving: true }),
          cities: async () => [city],
        },
        { values, positionals },
      );
    return { code, printed, complaints };
  };
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

describe("accounts link", () => {
  test("prints a link that works, and nothing else", async () => {
    const { context, city, run } = await aCity();
    await aPerson(context, city.id, { email: "kari@city.example" });
    const { code, printed, complaints } = await run("accounts link", ["Kari@city.example"]);
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    expect(printed).toEqual([expect.stringMatching(/^http:\/\/rosario\.test\/york\/sign-in\//)]);
    const secret = printed[0]?.split("/").at(-1) ?? "";
    expect(await checkLink(context, city.id, secret)).toEqual({ usable: true });
  });

  test.each([
    [["ola@city.example"], 1, "Nobody in york has the address ola@city.example."],
    [[], 1, "Nobody in york has the address (none given)."],
  ])("makes none for %j", async (positionals, code, complaint) => {
    const { run } = await aCity();
    expect(await run("accounts link", positionals)).toEqual({
      code,
      printed: [],
      complaints: [complaint],
    });
  });

  test("asks which city is meant", async () => {
    const { run } = await aCity();
    expect(await run("accounts link", ["kari@city.example"], {})).toMatchObject({ code: 2 });
  });
});

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
