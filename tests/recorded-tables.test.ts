// Every kind of entry in the public record is held against the tables it tells of, and every table against tampering.
import { beforeAll, describe, expect, test } from "vitest";
import { DEMO_CITIES } from "../src/demo/demo-files.ts";
import { loadDemoCity } from "../src/demo/load-demo.ts";
import type { Id } from "../src/kernel/id.ts";
import { listCities } from "../src/modules/city/index.ts";
import { defineAreaMap, defineDataSet, drawOnAreaMap } from "../src/modules/datasets/index.ts";
import { bring, dataSetInput } from "../src/modules/datasets/testing.ts";
import { foundDepartment } from "../src/modules/departments/index.ts";
import { verifyLedger } from "../src/modules/ledger/index.ts";
import { HOST_ACTOR } from "../src/modules/reports/testing.ts";
import { modules } from "../src/modules.ts";
import { testContext } from "./support/test-context.ts";
import { ownerQuery, testDatabase } from "./support/test-database.ts";

/** Types of entries that no table is held against, each with the reason. */
const NOT_COMPARED: Readonly<Record<string, string>> = {
  "person.unlinked": "what it tells of is that something is not there any more",
  "figures.recorded": "drafts are not public; what is released is held against figures.released",
};

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

/** One row of each table that tells of something public, and how somebody might change it; without a change, the row is deleted. */
const TAMPERED: readonly (readonly [table: string, change?: string])[] = [
  ["accounts.role_grant", "role = case role when 'reader' then 'contributor' else 'reader' end"],
  ["accounts.role_grant", "ended_at = now()"],
  ["accounts.role_grant"],
  ["city.profile", `answerer = '{"en":"Nobody"}'`],
  ["city.profile", "answer_days = 729"],
  ["city.profile"],
  ["city.declaration", `promise = '{"en":"Nothing."}'`],
  ["city.declaration", "sources = '{}'"],
  ["city.declaration"],
  ["city.commitment", `text = '{"en":"We shall see."}'`],
  ["city.commitment"],
  ["city.event", `text = '{"en":"Nothing happened."}'`],
  ["city.event", "source = 'https://example.org/other'"],
  ["city.event", "on_date = on_date - 400"],
  ["city.event"],
  ["rights.right", `asks = '{"en":"Nothing."}'`],
  ["rights.right", "position = position + 100"],
  ["rights.right"],
  ["rights.right_article", "article = '99'"],
  ["rights.right_article"],
  ["departments.name", `name = '{"en":"Roads"}'`],
  ["departments.name"],
  ["departments.department"],
  ["indicators.indicator", `does_not_show = '{"en":"Nothing."}'`],
  ["indicators.indicator"],
  ["indicators.series", "source = 'Somebody'"],
  ["indicators.series"],
  ["indicators.observation", "value = value + 1"],
  ["indicators.observation", "source = 'Somebody else'"],
  ["indicators.observation", "printed_period = printed_period || '?'"],
  ["indicators.observation"],
  ["indicators.released_observation"],
  ["indicators.release"],
  ["datasets.data_set", "licence = 'none'"],
  ["datasets.data_set"],
  ["datasets.import", "sha256 = sha256('another file')"],
  ["datasets.import"],
  ["datasets.taken_back"],
  ["datasets.release", "hash = sha256('other cells')"],
  ["datasets.release", "cells = cells + 1"],
  ["datasets.release"],
  [
    "datasets.released_block",
    "columns = set_byte(columns, length(columns) - 1, (get_byte(columns, length(columns) - 1) + 1) % 128)",
  ],
  ["datasets.released_block", "columns = substr(columns, 3)"],
  ["datasets.released_block"],
  ["datasets.area_map", "source = 'Somebody'"],
  ["datasets.area_map"],
  ["datasets.drawing", "area_map_id = null, dimension = null"],
  ["datasets.drawing"],
  ["reports.edition", "year = 2199"],
  ["reports.edition"],
  ["reports.publication", "on_date = coalesce(on_date, '2020-02-02') - 1, precision = 'day'"],
  [
    "reports.publication",
    "sha256 = sha256('another book'), snapshot = coalesce(snapshot, '{}'), on_date = coalesce(on_date, '2020-02-02'), precision = 'day'",
  ],
  ["reports.publication"],
];

describe("in a loaded city", () => {
  beforeAll(async () => {
    context.setNow("2026-11-24T12:00:00Z");
    for (const city of DEMO_CITIES) await loadDemoCity(context, city, () => undefined);
    const found = await context.database.inInstallation(listCities);
    cities.push(...found.map(({ id }) => id));
    await whatNoDemonstrationHas();
  });

  test("tables and record agree", async () => {
    expect(cities).toHaveLength(DEMO_CITIES.length);
    expect(await problems()).toEqual([]);
  });

  // The row that changes is the first: each test puts back what it did, and the order of the others does not matter.
  test.each(TAMPERED)(
    "a row of %s that was changed or deleted is found: %s",
    async (table, change) => {
      await ownerQuery(`create table public.kept as select * from ${table}`);
      const first = `ctid = (select ctid from ${table} as one order by one::text limit 1)`;
      const tampering =
        change === undefined
          ? `delete from ${table} where ${first}`
          : `update ${table} set ${change} where ${first}`;
      // As whoever owns the server would: past foreign keys, too.
      const unhindered = "set session_replication_role = replica";
      await ownerQuery(`${unhindered}; ${tampering}`);
      try {
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
  const [city] = cities;
  if (city === undefined) throw new Error("No city");
  await foundDepartment(context, city, HOST_ACTOR, { slug: "parks", name: { en: "Parks" } });
  context.setNow("2026-11-24T12:05:00Z");
  await foundDepartment(context, city, HOST_ACTOR, { slug: "parks", name: { en: "Green space" } });
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
  await defineDataSet(context, city, HOST_ACTOR, dataSetInput());
  await bring(context, city, "Year,District,Value", "2024,North,120", "2024,South,90");
  await bring(context, city, "Year,District,Value", "2025,North,110", "2025,South,95");
  const on = { areaMap: "wards", dimension: "District" };
  const done = [
    await defineAreaMap(context, city, HOST_ACTOR, map),
    await drawOnAreaMap(context, city, HOST_ACTOR, { dataSet: "asylum-seekers", on }),
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
