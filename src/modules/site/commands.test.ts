// `rosario plans …` as it is typed, rightly and wrongly.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { CommandInput } from "../../platform/command.ts";
import { theHost } from "../accounts/testing.ts";
import { listCities } from "../city/index.ts";
import { aCity } from "../city/testing.ts";
import { linkMeasure } from "../plans/index.ts";
import { aPlannedMeasure } from "../plans/testing.ts";
import { siteCommands } from "./commands.ts";

const context = testContext(await testDatabase());
const folder = await mkdtemp(join(tmpdir(), "plans-"));
afterAll(() => rm(folder, { recursive: true }));
const PLAN = "GRAZ-RACISM-2025";

beforeAll(async () => {
  const graz = await aCity(context, { slug: "graz", name: { de: "Graz" }, languages: ["de"] });
  await aCity(context, { slug: "york" });
  const measure = await aPlannedMeasure(context, graz.id);
  const code = "eccar-ten-point-plan-2004/8";
  await linkMeasure(context, graz.id, theHost, { measure, kind: "element", code });
});

async function run(name: string, values: CommandInput["values"], positionals: string[] = []) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const command = siteCommands.find((one) => one.name === name);
  if (command === undefined || command.filesOnly) throw new Error(name);
  const code = await command.run(
    {
      context,
      print: (line) => void printed.push(line),
      complain: (line) => void complaints.push(line),
      claimServing: async () => ({ serving: true }),
      cities: () => context.database.inInstallation(listCities),
    },
    { values, positionals },
  );
  return { code, printed: printed.join("\n"), complaints: complaints.join("\n") };
}

describe("plans list", () => {
  test("says where each plan's measures stand", async () => {
    const { code, printed } = await run("plans list", { city: "graz" });
    expect(code).toBe(0);
    expect(printed).toContain(`${PLAN}  Ten points against racism`);
    expect(printed).toContain("0 of 1 measure are done by evidence");
    const data = JSON.parse((await run("plans list", { city: "graz", json: true })).printed);
    expect(data).toMatchObject([{ reference: PLAN, counts: { measures: 1, withoutOwner: 0 } }]);
  });

  test("of a city without plans says so; called wrongly it says how", async () => {
    expect(await run("plans list", { city: "york" })).toMatchObject({
      code: 0,
      complaints: "york has no plans yet.",
    });
    expect((await run("plans list", {})).code).toBe(2);
    expect((await run("plans list", { city: "moon" })).complaints).toContain("moon");
    expect((await run("plans list", { city: "graz" }, ["what"])).code).toBe(2);
  });
});

describe("plans report", () => {
  const out = (name: string) => join(folder, name);
  const report = (values: CommandInput["values"]) =>
    run("plans report", { city: "graz", plan: PLAN, ...values });

  test("writes the data", async () => {
    const made = await report({ format: "json", out: out("r.json"), on: "2026-05-01" });
    expect(made).toMatchObject({ code: 0, complaints: "" });
    const data = JSON.parse(await readFile(out("r.json"), "utf8"));
    expect(data).toMatchObject({
      city: { slug: "graz" },
      format: "rosario.eccar-report/1",
      asOf: "2026-05-01",
    });
    expect(data.framework.points[7]).toMatchObject({ code: "8", measures: [`${PLAN}-01`] });
    const again = await report({ format: "json", out: out("r.json"), on: "2026-05-01" });
    expect(made.printed).toMatch(/^\S+r\.json {2}\d+ bytes$/);
    expect(again.printed).toBe(`${made.printed}, in place of the file that was there`);
  });

  test("writes the document, in the city's language unless another is asked for", async () => {
    expect(await report({ format: "pdf", out: out("r.pdf") })).toMatchObject({ code: 0 });
    expect((await readFile(out("r.pdf"))).subarray(0, 5).toString()).toBe("%PDF-");
    const second = { format: "pdf", out: out("s.pdf"), language: "de" };
    expect(await report(second)).toMatchObject({ code: 0 });
    expect(await readFile(out("s.pdf"))).toEqual(await readFile(out("r.pdf")));
  });

  test.each([
    ["no plan", { plan: undefined, format: "json", out: "x" }, "--plan"],
    ["no format", { out: "x" }, "--format"],
    ["another format", { format: "docx", out: "x" }, "--format"],
    ["no file", { format: "json" }, "--out"],
    ["a dash for a file", { format: "json", out: "-" }, "--out"],
    ["another language", { format: "json", out: "x", language: "fr" }, "en, nb or de"],
    ["no day", { format: "json", out: "x", on: "2026-02-30" }, "2026-02-30 is no day"],
    ["no city", { format: "json", out: "x", city: undefined }, "--city"],
  ])("called with %s says what is missing", async (_, values, said) => {
    const { code, complaints } = await report(values);
    expect(code).toBe(2);
    expect(complaints).toContain(said);
  });

  test("of a plan that is not there, or to a place that takes nothing, refuses", async () => {
    const none = await report({ plan: "GRAZ-NONE", format: "json", out: out("n.json") });
    expect(none).toMatchObject({ code: 1, complaints: "graz has no plan GRAZ-NONE." });
    const early = { format: "json", out: out("n.json"), on: "2025-01-14" };
    expect(await report(early)).toMatchObject({
      code: 1,
      complaints: `${PLAN} was not adopted yet on 2025-01-14. Choose a later day with --on.`,
    });
    await expect(readFile(out("n.json"))).rejects.toThrow("ENOENT");
    expect(await report({ ...early, on: "2025-01-15" })).toMatchObject({ code: 0 });
    const nowhere = await report({ format: "json", out: join(folder, "no", "where.json") });
    expect(nowhere.code).toBe(1);
    expect(nowhere.complaints).toContain("ENOENT");
  });
});
