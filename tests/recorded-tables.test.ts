// Every kind of entry in the public record is held against the tables it tells of, and every table against tampering.

import { beforeAll, describe, expect, test } from "vitest";
import { DEMO_CITIES } from "../src/demo/demo-files.ts";
import { loadDemoCity } from "../src/demo/load-demo.ts";
import type { Id } from "../src/kernel/id.ts";
import { theHost } from "../src/modules/accounts/testing.ts";
import { findCity, listCities } from "../src/modules/city/index.ts";
import { defineAreaMap, defineDataSet, drawOnAreaMap } from "../src/modules/datasets/index.ts";
import { bring, dataSetInput } from "../src/modules/datasets/testing.ts";
import { foundDepartment } from "../src/modules/departments/index.ts";
import { verifyLedger } from "../src/modules/ledger/index.ts";
import { modules } from "../src/modules.ts";
import { aLivedCity } from "./support/lived-city.ts";
import { NOT_COMPARED, TAMPERED } from "./support/tampered-tables.ts";
import { testContext } from "./support/test-context.ts";
import { ownerQuery, testDatabase } from "./support/test-database.ts";

const context = testContext(await testDatabase());
const recorded = modules.flatMap((module) => module.recorded ?? []);
const cities: Id<"City">[] = [];

async function problems(): Promise<readonly string[]> {
  const verified = await verifyLedger(context.database, cities, recorded);
  return verified.flatMap((city) => city.problems.map(({ code }) => code));
}

describe("the types of entries", () => {
  const compared = recorded.flatMap(({ types, states = [] }) => [...types, ...states.flat()]);

  test("are each held against their module's tables, or listed here with the reason why not", () => {
    const written = modules.flatMap(({ ledgerEntryTypes = {} }) => Object.keys(ledgerEntryTypes));
    const missing = written.filter((type) => !compared.includes(type) && !(type in NOT_COMPARED));
    expect(missing).toEqual([]);
    expect(written.length).toBeGreaterThan(20);
  });

  test("are compared once, and only such as a module writes", () => {
    expect(compared).toHaveLength(new Set(compared).size);
    for (const { recorded: own, ledgerEntryTypes = {} } of modules) {
      const types = [...(own?.types ?? []), ...(own?.states ?? []).flat()];
      expect(types.filter((type) => !(type in ledgerEntryTypes))).toEqual([]);
    }
  });
});

describe("in a loaded city", () => {
  beforeAll(async () => {
    await aLivedCity(context);
    context.setNow("2026-11-24T12:00:00Z");
    for (const city of DEMO_CITIES) await loadDemoCity(context, city, () => undefined);
    const found = await context.database.inInstallation(listCities);
    cities.push(...found.map(({ id }) => id));
    await whatNoDemonstrationHas();
  });

  test("tables and record agree", async () => {
    expect(cities).toHaveLength(DEMO_CITIES.length + 1);
    expect(await problems()).toEqual([]);
  });

  // The row that changes is the first: each test puts back what it did, and the order of the others does not matter.
  test.each(TAMPERED)(
    "a row of %s that was changed or deleted is found: %s",
    async (table, change) => {
      await ownerQuery(`create table public.kept as select * from ${table}`);
      const emptied = /(\w+) = null/.exec(change ?? "")?.[1];
      const that = emptied === undefined ? "" : `where one.${emptied} is not null`;
      const first = `ctid = (select ctid from ${table} as one ${that} order by one::text limit 1)`;
      const tampering =
        change === undefined
          ? `delete from ${table} where ${first}`
          : `update ${table} set ${change} where ${first}`;
      // As whoever owns the server would: past foreign keys, too.
      const unhindered = "set session_replication_role = replica";
      try {
        await ownerQuery(`${unhindered}; ${tampering}`);
        expect(await problems()).not.toEqual([]);
      } finally {
        await ownerQuery(
          `${unhindered}; delete from ${table}; insert into ${table} select * from public.kept; drop table public.kept`,
        );
      }
    },
  );

  test("and with everything put back, they agree again", async () => {
    expect(await problems()).toEqual([]);
  });
});

async function whatNoDemonstrationHas(): Promise<void> {
  const city = (await findCity(context.database, DEMO_CITIES[0]))?.id;
  if (city === undefined) throw new Error("No city");
  await foundDepartment(context, city, theHost, { slug: "parks", name: { en: "Parks" } });
  context.setNow("2026-11-24T12:05:00Z");
  await foundDepartment(context, city, theHost, { slug: "parks", name: { en: "Green space" } });
  const shapes = [
    [
      [
        [0, 0],
        [1, 0],
        [0, 1],
      ],
    ],
  ] as const;
  const areas = ["North", "South"].map((code) => ({ code, name: code, shapes }));
  const map = { slug: "wards", name: { en: "Wards" }, source: "The city", licence: "CC0", areas };
  await defineDataSet(context, city, theHost, dataSetInput());
  await bring(context, city, "Year,District,Value", "2024,North,120", "2024,South,90");
  await bring(context, city, "Year,District,Value", "2025,North,110", "2025,South,95");
  const on = { areaMap: "wards", dimension: "District" };
  const done = [
    await defineAreaMap(context, city, theHost, map),
    await drawOnAreaMap(context, city, theHost, { dataSet: "asylum-seekers", on }),
  ];
  expect(done.filter((one) => "refused" in one)).toEqual([]);
  const takeBack = modules
    .flatMap(({ commands = [] }) => commands)
    .find(({ name }) => name === "datasets take-back");
  if (takeBack === undefined || takeBack.filesOnly) throw new Error("No command");
  const world = {
    context,
    print: () => undefined,
    complain: (line: string) => expect.unreachable(line),
    claimServing: async () => ({ serving: true }) as const,
    cities: () => context.database.inInstallation(listCities),
  };
  const slug = (await world.cities()).find(({ id }) => id === city)?.slug;
  const input = { values: { city: slug }, positionals: ["asylum-seekers", "2"] };
  expect(await takeBack.run(world, input)).toBe(0);
}
