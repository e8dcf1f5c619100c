// Servers of somebody else's: real ones with passwords, of the version that npm brings and of the system's own where there is one.
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { systemPrograms } from "../../../tests/support/postgres-programs.ts";
import { type PostgresServer, postgresServer } from "../../../tests/support/postgres-server.ts";
import { isHostProblem } from "./host-problem.ts";
import { openDatabase } from "./open.ts";
import { bigint, row, text } from "./statement.ts";

const silent = { say: () => undefined, dataFolder: "not used" };
const whoAmI = row({ role: text() })`select current_user::text as role`;
const countCities = row({ cities: bigint() })`select count(*) as cities from city.city`;
const countEntries = row({ entries: bigint() })`select count(*) as entries from ledger.entry`;

/** The programs that Rosario brings, wherever its own user can run them. */
const BROUGHT = "the package";
const CANDIDATES = [BROUGHT, ...(await systemPrograms())];

describe.each(CANDIDATES)("the server in %s", (programs) => {
  let server: PostgresServer;
  const url: PostgresServer["url"] = (...of) => server.url(...of);

  beforeAll(async () => {
    server = await postgresServer(programs === BROUGHT ? undefined : programs);
    await server.admin("create role maker login createrole password 'secret of maker'");
    await server.admin("create role plain login password 'secret of plain'");
    for (const name of ["first", "second"])
      await server.admin(`create database ${name} owner maker`);
    await server.admin("create database third owner plain");
  }, 60_000);
  afterAll(() => server.stop());

  test("is opened by several processes at once, which agree on the application's password", async () => {
    const opened = await Promise.all(
      [1, 2].map(() => openDatabase({ ...silent, databaseUrl: url("maker", "first") })),
    );
    for (const { database, close, claimServing } of opened) {
      const { role } = await database.inInstallation((tx) => whoAmI(tx));
      expect(role).toMatch(/^rosario_app_[0-9a-f]{8}$/);
      expect(await database.inInstallation((tx) => countCities(tx))).toEqual({ cities: 0 });
      expect(await claimServing()).toEqual({ serving: true });
      await close();
    }
  });

  test("keeps rows apart by city as the embedded one does", async () => {
    const { database, close } = await openDatabase({
      ...silent,
      databaseUrl: url("maker", "first"),
    });
    const [city] = ["0190a000-0000-7000-8000-000000000001"] as const;
    await ownerOf(
      "first",
      `set app.city_id = '${city}';
      insert into ledger.entry values ('${city}', 0, 'trial', 'trial', now(), '{}', decode(repeat('00', 32), 'hex'))`,
    );
    const other = "0190a000-0000-7000-8000-000000000002";
    expect(await database.readCity(city as never, (tx) => countEntries(tx))).toEqual({
      entries: 1,
    });
    expect(await database.readCity(other as never, (tx) => countEntries(tx))).toEqual({
      entries: 0,
    });
    await expect(database.inInstallation((tx) => countEntries(tx))).rejects.toThrow();
    await close();
  });

  test("holds several installations, each with a role of its own", async () => {
    const { database, close } = await openDatabase({
      ...silent,
      databaseUrl: url("maker", "second"),
    });
    const first = await openDatabase({ ...silent, databaseUrl: url("maker", "first") });
    const roles = [database, first.database].map((one) => one.inInstallation((tx) => whoAmI(tx)));
    const [one, another] = await Promise.all(roles);
    expect(one).not.toEqual(another);
    await close();
    await first.close();
  });

  test("whose user may not make roles is a sentence with what an administrator runs, and that is enough", async () => {
    const databaseUrl = url("plain", "third");
    const refused = await openDatabase({ ...silent, databaseUrl }).catch((error: unknown) => error);
    expect(isHostProblem(refused) && refused.message).toContain(
      "may not make the application's role",
    );
    const [, sql = ""] = String(refused).split("runs, once:\n");
    await server.admin(sql);
    const { database, close } = await openDatabase({ ...silent, databaseUrl });
    expect(await database.isReady()).toBe(true);
    await close();
  });

  test("that does not let us in is a sentence without the password", async () => {
    const refused = await openDatabase({
      ...silent,
      databaseUrl: url("maker", "first", "wrong"),
    }).catch((e) => e);
    expect(isHostProblem(refused)).toBe(true);
    expect(refused.message).toContain(`127.0.0.1:${server.port}/first) does not let us in`);
    expect(refused.message).not.toContain("wrong");
    const none = openDatabase({
      ...silent,
      databaseUrl: `postgres://maker@127.0.0.1:${server.port}/first`,
    });
    await expect(none).rejects.toThrow("has no password");
  });

  async function ownerOf(database: string, sql: string): Promise<void> {
    const client = new Client({ connectionString: url("maker", database) });
    await client.connect();
    await client.query(sql);
    await client.end();
  }
});
