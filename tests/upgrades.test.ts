// Databases as earlier versions left them, brought up to date by the migrations that are missing, and then used.
import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findProfile, listCities } from "../src/modules/city/index.ts";
import { record, verifyLedger } from "../src/modules/ledger/index.ts";
import { anEntry } from "../src/modules/ledger/testing.ts";
import { modules } from "../src/modules.ts";
import type { Database } from "../src/platform/database/database.ts";
import { inspectRowSecurity } from "../src/platform/database/inspect-database.ts";
import { listPending, migrate } from "../src/platform/database/migrate.ts";
import { openPool } from "../src/platform/database/pool.ts";
import { type KeptDatabase, keptDatabase } from "./support/kept-database.ts";
import { signInAs, testApp } from "./support/test-app.ts";
import { type TestContext, testContext } from "./support/test-context.ts";
import { asSuperuser } from "./support/test-database.ts";

const FOLDER = join(import.meta.dirname, "..", "database", "fixtures");
const fixtures = globSync("*.jsonl.gz", { cwd: FOLDER })
  .map((path) => basename(path, ".jsonl.gz"))
  .sort();
const recorded = modules.flatMap((module) => module.recorded ?? []);

/** The types of entries that said less of their facts then: before a release that may change, and only in these. */
const SAID_LESS: Readonly<Record<string, readonly string[]>> = {
  "0014-demo": ["dataset.imported", "event.recorded", "figures.released", "right.defined"],
};

/** Public pages that every city has. */
const PAGES = [
  "",
  "/rights",
  "/indicators",
  "/recommendations",
  "/plans",
  "/measures",
  "/follow-through",
  "/reports",
  "/objections",
  "/data-sets",
  "/record",
  "/sources",
  "/indicators.csv",
  "/recommendations.csv",
  "/measures.csv",
  "/follow-through.json",
];

test("there are databases of earlier versions", () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(3);
});

describe.each(fixtures)("the database kept as %s", (fixture) => {
  let kept: KeptDatabase;
  let database: Database;
  let context: TestContext;

  beforeAll(async () => {
    kept = await keptDatabase(fixture);
    database = openPool(kept.appConnection);
    context = testContext(database);
    context.setNow("2026-11-25T12:00:00Z");
  }, 60_000);
  afterAll(() => database.close());

  const cities = () => database.inInstallation(listCities);

  test("lacks migrations, which then all succeed", async () => {
    expect((await listPending(kept.ownerConnection)).length).toBeGreaterThan(0);
    await migrate(kept.ownerConnection, { say: () => undefined });
    expect(await listPending(kept.ownerConnection)).toEqual([]);
  });

  test("has every entry of the public record as it was, to the byte", async () => {
    const before = kept.rows.get("ledger.entry") ?? [];
    expect(before.length).toBeGreaterThan(20);
    const after = await asSuperuser(kept.name, async (client) => {
      const { rows } = await client.query<{ body: string; hash: string }>(
        "select body, encode(leaf_hash, 'hex') as hash from ledger.entry",
      );
      return rows.map(({ body, hash }) => `${hash} ${body}`).sort();
    });
    const was = before.map((row) => {
      const { body, leaf_hash } = row as { readonly body: string; readonly leaf_hash: string };
      return `${leaf_hash.replace(/^\\x/, "")} ${body}`;
    });
    expect(after).toEqual(was.sort());
  });

  test("agrees with its public record in every table", async () => {
    const ids = (await cities()).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    const alone = await verifyLedger(database, ids);
    expect(alone.flatMap(({ problems }) => problems)).toEqual([]);
    expect(alone.every(({ size }) => size > 0)).toBe(true);
    const types = new Map<string, string>();
    for (const row of kept.rows.get("ledger.entry") ?? []) {
      const { city_id, position, type } = row as Readonly<Record<string, string | number>>;
      types.set(`${city_id} ${position}`, String(type));
    }
    const verified = await verifyLedger(database, ids, recorded);
    const differ = verified.flatMap(({ cityId, problems }) =>
      problems.map(({ position, about = "", code }) => {
        const type = types.get(`${cityId} ${position}`) ?? about.split(" ")[0] ?? "";
        return SAID_LESS[fixture]?.includes(type) ? type : `${code} ${type}`;
      }),
    );
    expect([...new Set(differ)].sort()).toEqual(SAID_LESS[fixture] ?? []);
  });

  test("keeps every row of the tables that are still there", async () => {
    const lost = await asSuperuser(kept.name, async (client) => {
      const fewer: string[] = [];
      for (const [table, rows] of kept.rows) {
        const there = await client.query("select to_regclass($1) as there", [table]);
        if (there.rows[0].there === null) continue;
        const counted = await client.query(`select count(*)::int as count from ${table}`);
        if (counted.rows[0].count < rows.length) fewer.push(table);
      }
      return fewer;
    });
    // Sessions and links may be ended by an upgrade: people sign in again.
    expect(lost.filter((table) => !/session|sign_in|link/.test(table))).toEqual([]);
  });

  test("keeps each city's rows to that city", async () => {
    const { open, leaking } = await inspectRowSecurity(kept.ownerConnection, kept.appConnection);
    expect({ open, leaking }).toEqual({ open: [], leaking: [] });
  });

  test("shows its public pages, with what they said", async () => {
    const app = testApp(context);
    for (const { id, slug } of await cities()) {
      const profile = await database.readCity(id, findProfile);
      for (const page of PAGES) {
        const text = await app.page(`/${slug}${page}`);
        if (page === "") expect(text).toContain(Object.values(profile?.name ?? {})[0]);
      }
      const recommendations = kept.rows.get("recommendations.recommendation") ?? [];
      for (const row of recommendations) {
        const { city_id, reference } = row as Readonly<Record<string, string>>;
        if (city_id === id) await app.page(`/${slug}/recommendations/${reference}`);
      }
    }
  });

  test("can be worked in: somebody signs in, and the public record goes on", async () => {
    const [city] = await cities();
    if (city === undefined) throw new Error("There is no city");
    const cookie = await signInAs(context, city.id, "coordinator");
    const app = testApp(context);
    expect(await app.page(`/${city.slug}/desk`, { cookie })).toContain("<h1");
    await database.inCity(city.id, (tx) => record(tx, anEntry({ at: context.now() })));
    const [verified] = await verifyLedger(database, [city.id]);
    expect(verified?.problems).toEqual([]);
  });
});
