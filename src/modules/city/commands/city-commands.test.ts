import { describe, expect, test } from "vitest";
import { runCommand } from "../../../../tests/support/command-run.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import type { CommandInput } from "../../../platform/command.ts";
import { anActor } from "../../accounts/testing.ts";
import { adoptDeclaration } from "../adopt-declaration.ts";
import { aCity, aDeclaration } from "../testing.ts";
import { cityCommands as commands } from "./city-commands.ts";

const context = testContext(await testDatabase());
const york = await aCity(context, { slug: "york", name: { en: "York" }, languages: ["en"] });

const run = (name: string, values: CommandInput["values"] = {}) =>
  runCommand(context, commands, name, { values });

const bergen = {
  slug: "bergen",
  name: "Bergen",
  country: "no",
  language: "nb",
  "coordinator-name": "Kari Nordmann",
  "coordinator-email": "kari@bergen.example",
};

describe("city list", () => {
  test("prints a line a city, or all as JSON", async () => {
    expect(await run("city list")).toEqual({ code: 0, printed: ["york  York"], complaints: [] });
    const { printed } = await run("city list", { json: true });
    expect(JSON.parse(printed.join(""))).toEqual([
      { slug: "york", name: { en: "York" }, id: york.id },
    ]);
  });
});

describe("city describe", () => {
  test("prints the profile and the declaration", async () => {
    const before = await run("city describe", { city: "york" });
    expect(before.printed).toContain("No declaration is recorded.");
    await adoptDeclaration(context, york.id, anActor("coordinator"), aDeclaration());
    const { code, printed } = await run("city describe", { city: "york" });
    expect(code).toBe(0);
    expect(printed).toEqual([
      "York (york), NO",
      "Languages: en",
      "Report every year, answers within 90 days",
      "Report by: Human rights council",
      "Answers by: The city",
      "Declared 10 December 2020: Every decision is weighed against human rights.",
    ]);
    const json = await run("city describe", { city: "york", json: true });
    expect(JSON.parse(json.printed.join(""))).toMatchObject({
      slug: "york",
      country: "NO",
      declaration: { on: { date: "2020-12-10", precision: "day" } },
    });
  });

  test("asks which city is meant", async () => {
    expect(await run("city describe")).toEqual({
      code: 2,
      printed: [],
      complaints: ["Say which city: --city SLUG"],
    });
    expect((await run("city describe", { city: "oslo" })).complaints).toEqual([
      'There is no city "oslo" here.',
    ]);
  });
});

describe("city found", () => {
  test("makes a city beside others and prints the link of its coordinator", async () => {
    const { code, printed, complaints } = await run("city found", bergen);
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    expect(printed).toEqual([
      expect.stringMatching(/^http:\/\/rosario\.test\/bergen\/sign-in\/[\w-]{43}$/),
    ]);
    expect(await run("city found", bergen)).toEqual({
      code: 1,
      printed: [],
      complaints: ["Another city here has this address already."],
    });
  });

  test("says everything that is wrong, and makes nothing", async () => {
    const before = await run("city list");
    const wrong = { ...bergen, slug: "Oslo", country: "Norge", "coordinator-email": "kari" };
    const { code, complaints } = await run("city found", wrong);
    expect(code).toBe(1);
    expect(complaints).toHaveLength(3);
    expect(await run("city list")).toEqual(before);
  });

  test("names the options that are missing", async () => {
    expect(await run("city found", { slug: "oslo", name: "Oslo" })).toEqual({
      code: 2,
      printed: [],
      complaints: ["Also say: --country --language --coordinator-name --coordinator-email"],
    });
  });
});
