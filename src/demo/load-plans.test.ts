// The plans of the demonstration cities: every file is loaded through the product's own actions, twice, and says what is made up.
import { beforeAll, describe, expect, test } from "vitest";
import { testContext } from "../../tests/support/test-context.ts";
import { testDatabase } from "../../tests/support/test-database.ts";
import type { Id } from "../kernel/id.ts";
import { findCity } from "../modules/city/index.ts";
import { verifyLedger } from "../modules/ledger/index.ts";
import {
  eccarReport,
  listGrants,
  listMeasures,
  listPlans,
  loadPlansFile,
} from "../modules/plans/index.ts";
import { modules } from "../modules.ts";
import { DEMO_CITIES, type DemoCity } from "./demo-files.ts";

import { loadDemoCity } from "./load-demo.ts";
import { loadModuleFile } from "./load-module-file.ts";
import { readModuleFiles } from "./module-files.ts";

const context = testContext(await testDatabase());
const cities = new Map<DemoCity, Id<"City">>();
const idOf = (city: DemoCity) => cities.get(city) as Id<"City">;
const plansOf = (city: DemoCity) => context.database.readCity(idOf(city), listPlans);

async function plansFileOf(city: DemoCity) {
  const { plans } = await readModuleFiles(city);
  if (plans === undefined) throw new Error(`${city} has no plans`);
  return plans;
}

beforeAll(async () => {
  context.setNow("2026-11-23T12:00:00Z");
  for (const city of DEMO_CITIES) {
    await loadDemoCity(context, city, () => undefined);
    const found = await findCity(context.database, city);
    if (found === undefined) throw new Error(city);
    cities.set(city, found.id);
    for (let times = 0; times < 2; times++)
      await loadModuleFile(context, found.id, loadPlansFile, await plansFileOf(city));
  }
});

test("loaded again, nothing is there twice", async () => {
  for (const city of DEMO_CITIES) {
    const files = await plansFileOf(city);
    expect((await plansOf(city)).map(({ reference }) => reference).sort()).toEqual(
      files.plans.map(({ reference }) => reference).sort(),
    );
    const measures = await context.database.readCity(idOf(city), (tx) => listMeasures(tx));
    const facts = (
      all: readonly {
        readonly progress: readonly unknown[];
        readonly milestones: readonly { readonly moves: readonly unknown[] }[];
      }[],
    ) => all.map((one) => [one.progress.length, one.milestones.map(({ moves }) => moves.length)]);
    expect(facts(measures).map(String).sort()).toEqual(
      facts(files.plans.flatMap((plan) => plan.measures))
        .map(String)
        .sort(),
    );
    const grants = await context.database.readCity(idOf(city), listGrants);
    expect(grants).toHaveLength(files.grants.length);
  }
});

test("tables and public record agree", async () => {
  const recorded = modules.flatMap((module) => module.recorded ?? []);
  const verified = await verifyLedger(context.database, [...cities.values()], recorded);
  expect(verified.flatMap(({ problems }) => problems)).toEqual([]);
});

test("whatever has no source is said to be made up", async () => {
  for (const city of DEMO_CITIES) {
    for (const plan of await plansOf(city)) expect(plan.source === null).toBe(plan.demonstration);
    const measures = await context.database.readCity(idOf(city), (tx) => listMeasures(tx));
    for (const one of measures) expect(one.source === null, one.reference).toBe(one.demonstration);
  }
});

describe("Graz", () => {
  test("has a demonstration plan with measures under each of the ten points and five roles", async () => {
    const report = await context.database.readCity(idOf("graz"), (tx) =>
      eccarReport(tx, "GRAZ-DEMO-2024", "2026-11-23" as Parameters<typeof eccarReport>[2]),
    );
    if (report === undefined || "refused" in report) throw new Error("There is no report");
    expect(report.framework.points.map(({ code }) => code)).toEqual(
      Array.from({ length: 10 }, (_, index) => String(index + 1)),
    );
    expect(report.framework.points.every(({ recorded }) => recorded)).toBe(true);
    expect(report.framework.roles.map(({ code }) => code)).toEqual(["r1", "r2", "r3", "r4", "r5"]);
    expect(report.framework.roles.every(({ recorded }) => recorded)).toBe(true);
    expect(report.withoutPoint).toHaveLength(1);
  });

  test("keeps the plan that the seed names and the one that the city names apart", async () => {
    const references = (await plansOf("graz")).map(({ reference }) => reference);
    expect(references).toContain("GRAZ-RACISM-2018");
    expect(references).toContain("GRAZ-RACISM-2020");
  });
});

test("Bergen's equality plan went out with 31 measures and came back with 30", async () => {
  const plan = (await plansOf("bergen")).find((one) => one.reference === "BERGEN-EQUALITY-2023");
  expect(plan?.revisions.map(({ stage, measures }) => [stage, measures])).toEqual([
    ["draft", 31],
    ["adopted", 30],
  ]);
});

test("Bergen's support for health care without papers answers criticism under ICESCR article 12", async () => {
  const grants = await context.database.readCity(idOf("bergen"), listGrants);
  const [health] = grants.filter(({ article }) => article === "ICESCR/12");
  expect(health?.criticism.nb).toContain("ØSK artikkel 12");
  expect(health?.money).toBeNull();
});
