// Servers of somebody else's: real ones with passwords, of the version that npm brings and of the system's own where there is one.
import { execFile, spawn } from "node:child_process";
import { access, chmod, chown, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { isHostProblem } from "./host-problem.ts";
import { openDatabase } from "./open.ts";
import { installedProgram, usableProgram } from "./program.ts";
import { chooseServerUser } from "./server-user.ts";
import { bigint, row, text } from "./statement.ts";

const silent = { say: () => undefined, dataFolder: "not used" };
const whoAmI = row({ role: text() })`select current_user::text as role`;
const countCities = row({ cities: bigint() })`select count(*) as cities from city.city`;
const countEntries = row({ entries: bigint() })`select count(*) as entries from ledger.entry`;

type Server = {
  readonly port: number;
  admin(sql: string): Promise<unknown[]>;
  stop(): Promise<void>;
};

/** The programs that Rosario brings, wherever its own user can run them. */
const BROUGHT = "the package";
const CANDIDATES = [BROUGHT, ...(await systemPrograms())];

describe.each(CANDIDATES)("the server in %s", (programs) => {
  let server: Server;
  const url = (user: string, database: string, password = `secret of ${user}`) =>
    `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${server.port}/${database}`;

  beforeAll(async () => {
    server = await startServer(programs);
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

/** A server with passwords on a port of its own, in a folder that is removed with it. */
async function startServer(place: string): Promise<Server> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "rosario-postgres-")));
  const user = await chooseServerUser(folder);
  const passwords = join(folder, "password");
  await writeFile(passwords, "secret of admin\n");
  await chmod(folder, 0o711);
  for (const path of [folder, passwords])
    if (user !== undefined) await chown(path, user.uid, user.gid);
  const programs =
    place === BROUGHT
      ? join((await usableProgram(await installedProgram(), folder, user)).folder, "bin")
      : place;
  const data = join(folder, "data");
  const as = { ...user, cwd: folder };
  await promisify(execFile)(
    join(programs, "initdb"),
    [
      "-D",
      data,
      "-U",
      "admin",
      "--auth=scram-sha-256",
      `--pwfile=${passwords}`,
      "-E",
      "UTF8",
      "--locale=C.UTF-8",
      "--no-sync",
    ],
    as,
  );
  const port = await freePort();
  const settings = ["-c", "listen_addresses=127.0.0.1", "-c", `port=${port}`, "-c", "fsync=off"];
  const child = spawn(join(programs, "postgres"), ["-D", data, "-k", folder, ...settings], {
    ...as,
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const admin = async (sql: string): Promise<unknown[]> => {
    const client = new Client({
      host: "127.0.0.1",
      port,
      user: "admin",
      password: "secret of admin",
      database: "postgres",
    });
    try {
      await client.connect();
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const stop = async () => {
    child.kill("SIGINT");
    await ended;
    await rm(folder, { recursive: true });
  };
  try {
    await vi.waitFor(() => admin("select"), { timeout: 20_000 });
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, admin, stop };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No port");
  return address.port;
}

/** Where Debian puts the servers of its packages, those that Rosario supports. */
async function systemPrograms(): Promise<readonly string[]> {
  const place = "/usr/lib/postgresql";
  const versions = await readdir(place).catch(() => []);
  const found: string[] = [];
  for (const version of versions.filter((one) => Number(one) >= 15)) {
    const programs = join(place, version, "bin");
    const isThere = await access(join(programs, "initdb")).then(
      () => true,
      () => false,
    );
    if (isThere) found.push(programs);
  }
  return found;
}
