import { describe, expect, test } from "vitest";
import { runCommand } from "../../../tests/support/command-run.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { CommandInput } from "../../platform/command.ts";
import { aPerson } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { commands } from "./commands.ts";
import { readOwnAccount } from "./read-own-account.ts";
import { checkLink, signIn } from "./sign-in.ts";

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

describe("accounts link", () => {
  test("prints a link that works, and nothing else", async () => {
    const { context, city, run } = await aCity();
    await aPerson(context, city.id, { email: "kari@city.example" });
    const { code, printed, complaints } = await run("accounts link", ["Kari@city.example"]);
    expect(code).toBe(0);
    expect(complaints).toEqual([expect.stringContaining("stands in the public record")]);
    expect(printed).toEqual([expect.stringMatching(/^http:\/\/rosario\.test\/york\/sign-in\//)]);
    const secret = printed[0]?.split("/").at(-1) ?? "";
    expect(await checkLink(context, city.id, secret)).toEqual({ usable: true });
  });

  test("is the break-glass way: that it was used stands in the public record, and in the session", async () => {
    const { context, city, run } = await aCity();
    await aPerson(context, city.id, { email: "kari@city.example" });
    const { printed } = await run("accounts link", ["kari@city.example"]);
    const [entry] = await database.readCity(city.id, (tx) => listEntries(tx));
    expect(entry?.entry).toMatchObject({
      type: "sign-in.link-made",
      by: "host",
      facts: { way: "terminal" },
    });
    expect(entry?.body).not.toMatch(/kari/i);
    const signedIn = await signIn(context, city.id, printed[0]?.split("/").at(-1) ?? "");
    const session = "session" in signedIn ? signedIn.session : "";
    const own = await readOwnAccount(context, city.id, session);
    expect(own?.sessions).toMatchObject([{ way: "terminal", isThis: true }]);
  });

  test("that is refused leaves no trace", async () => {
    const { city, run } = await aCity();
    await run("accounts link", ["nobody@city.example"]);
    expect(await database.readCity(city.id, (tx) => listEntries(tx))).toEqual([]);
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
