// The embedded server's life, with real processes that are really killed.
import { spawn } from "node:child_process";
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { fastFolder } from "../../../tests/support/database-cluster.ts";
import {
  endOtherProcesses,
  type OtherProcess,
  runScript,
} from "../../../tests/support/other-process.ts";
import { type Embedded, openEmbedded } from "./embedded.ts";
import { openPool } from "./pool.ts";
import { barredFolder } from "./server-user.ts";
import { bigint, command, row } from "./statement.ts";

const silent = { say: () => undefined };
const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;
const folders: string[] = [];

const insertRow = command`insert into kept (n) values (${{ n: bigint() }})`;
const countRows = row({ count: bigint() })`select count(*) as count from kept`;

/** A folder that root's unprivileged server may enter. */
async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(await fastFolder(), "rosario-embedded-"));
  await chmod(folder, 0o711);
  folders.push(folder);
  return folder;
}

afterAll(async () => {
  endOtherProcesses();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** Another process that may open the database of a folder, and does as told. */
function another(
  folder: string,
  script: string,
  user?: { readonly uid: number; readonly gid: number },
): OtherProcess {
  const path = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);
  const preamble = `
    import { openEmbedded } from ${path("./embedded.ts")};
    import { openPool } from ${path("./pool.ts")};
    import { bigint, command } from ${path("./statement.ts")};
    const folder = ${JSON.stringify(folder)};
    const open = () => openEmbedded(folder, { say: (text) => console.log("says " + text) });
    const insertRow = command\`insert into kept (n) values (\${{ n: bigint() }})\`;`;
  return runScript(`${preamble}\n${script}`, user);
}

async function serverProcess(folder: string): Promise<number | undefined> {
  const lock = await readFile(join(folder, "postgres", "postmaster.pid"), "utf8").catch(
    () => undefined,
  );
  return lock === undefined ? undefined : Number.parseInt(lock, 10);
}

async function makeTable(embedded: Embedded): Promise<void> {
  const owner = new Client(embedded.ownerConnection);
  await owner.connect();
  await owner.query(
    "create table if not exists kept (n bigint); grant insert, select on kept to rosario_app",
  );
  await owner.end();
}

describe("a data folder's database", () => {
  let folder = "";
  beforeAll(async () => {
    folder = join(await freshFolder(), "data");
  });

  test("is made at the first opening, and its server is gone after the close", async () => {
    const said: string[] = [];
    const embedded = await openEmbedded(folder, { say: (text) => said.push(text) });
    expect(said).toEqual([expect.stringContaining("Creating the database")]);
    expect(await serverProcess(folder)).toBeGreaterThan(1);
    await embedded.close();
    expect(await serverProcess(folder)).toBeUndefined();
  });

  test("sorts as Norwegians do, checks its pages and waits for the disk", async () => {
    const embedded = await openEmbedded(folder, silent);
    const client = new Client(embedded.ownerConnection);
    await client.connect();
    const { rows } = await client.query(`
      select (select string_agg(w, ' ' order by w collate "nb-x-icu") from unnest(array['Å', 'A', 'Ø', 'Æ', 'Z']) w) as sorted,
        current_setting('fsync') as fsync, current_setting('data_checksums') as sums, current_setting('listen_addresses') as port,
        (select rolsuper from pg_roles where rolname = current_user) as super`);
    await client.end();
    await embedded.close();
    expect(rows).toEqual([
      { sorted: "A Z Æ Ø Å", fsync: "on", sums: "on", port: "", super: false },
    ]);
  });

  test("is used by several processes at once, and the last one out stops the server", async () => {
    const embedded = await openEmbedded(folder, silent);
    const server = await serverProcess(folder);
    const beside = another(
      folder,
      "const e = await open(); console.log('open'); process.stdin.on('data', () => e.close().then(() => process.exit()));",
    );
    expect(await beside.line()).toBe("open");
    await embedded.close();
    expect(await serverProcess(folder)).toBe(server);
    beside.process.stdin?.write("leave\n");
    await beside.rest();
    expect(await serverProcess(folder)).toBeUndefined();
  });

  test("is served by one process only, which the refusal names", async () => {
    const first = another(
      folder,
      "const e = await open(); console.log(JSON.stringify(await e.claimServing()));",
    );
    expect(await first.line()).toBe('{"serving":true}');
    const embedded = await openEmbedded(folder, silent);
    expect(await embedded.claimServing()).toEqual({
      refused: "already-serving",
      pid: first.process.pid,
    });
    first.process.kill("SIGKILL");
    await expect.poll(() => embedded.claimServing()).toEqual({ serving: true });
    await embedded.close();
  });

  test("survives processes that come and go at the same moment", async () => {
    const busy =
      "for (let i = 0; i < 5; i += 1) { const e = await open(); await e.close(); } console.log('done');";
    const outcomes = await Promise.all(
      [another(folder, busy), another(folder, busy)].map((one) => one.rest()),
    );
    expect(outcomes).toEqual(["done", "done"]);
    expect(await serverProcess(folder)).toBeUndefined();
  });

  test("is adopted from a process that was killed, with every acknowledged row", async () => {
    const embedded = await openEmbedded(folder, silent);
    await makeTable(embedded);
    await embedded.close();
    const writer = another(
      folder,
      `
      const e = await open();
      const database = openPool(e.appConnection);
      for (let n = 0; ; n += 1) {
        await database.inInstallation((tx) => insertRow(tx, { n }));
        console.log(String(n));
      }`,
    );
    let acknowledged = -1;
    while (acknowledged < 50) acknowledged = Number(await writer.line());
    const server = await serverProcess(folder);
    writer.process.kill("SIGKILL");
    for (let line = await writer.line(); line !== undefined; line = await writer.line())
      acknowledged = Number(line);
    const again = await openEmbedded(folder, silent);
    expect(await serverProcess(folder)).toBe(server);
    const database = openPool(again.appConnection);
    const { count } = await database.inInstallation((tx) => countRows(tx));
    expect(count).toBeGreaterThanOrEqual(acknowledged + 1);
    expect(count).toBeLessThanOrEqual(acknowledged + 2);
    await database.close();
    await isAlone(again);
    await again.close();
    expect(await serverProcess(folder)).toBeUndefined();
  });
});

/** Waits until the server has noticed that the killed process is gone: until then it counts as somebody who still needs the server. */
async function isAlone(embedded: Embedded): Promise<void> {
  const owner = new Client(embedded.ownerConnection);
  await owner.connect();
  const present = "select count(*)::int as n from pg_locks where locktype = 'advisory' and granted";
  const count = async () => (await owner.query<{ n: number }>(present)).rows[0]?.n;
  await expect.poll(count, { timeout: 15_000 }).toBe(1);
  await owner.end();
}

describe("a database server that is killed", () => {
  test("comes back by itself, with every acknowledged row, and the application goes on", async () => {
    const folder = join(await freshFolder(), "data");
    const embedded = await openEmbedded(folder, silent);
    await makeTable(embedded);
    await embedded.claimServing();
    const database = openPool(embedded.appConnection);
    let acknowledged = 0;
    for (let round = 0; round < 4; round += 1) {
      const until = Date.now() + 150;
      const write = async () => {
        while (Date.now() < until) {
          await database.inInstallation((tx) => insertRow(tx, { n: acknowledged }));
          acknowledged += 1;
        }
      };
      const writing = Promise.allSettled([write(), write(), write()]);
      await sleep(20 + round * 30);
      const server = (await serverProcess(folder)) ?? 0;
      process.kill(server, "SIGKILL");
      await writing;
      await database.inInstallation((tx) => countRows(tx));
      expect(await serverProcess(folder)).not.toBe(server);
    }
    const { count } = await database.inInstallation((tx) => countRows(tx));
    expect(acknowledged).toBeGreaterThan(20);
    expect(count).toBeGreaterThanOrEqual(acknowledged);
    // The claim to serve has come back with the server: its owner waits until it is in again, then nobody else gets it.
    expect(await embedded.claimServing()).toEqual({ serving: true });
    const beside = await openEmbedded(folder, silent);
    await expect.poll(() => beside.claimServing()).toMatchObject({ refused: "already-serving" });
    await beside.close();
    await database.close();
    await embedded.close();
    expect(await serverProcess(folder)).toBeUndefined();
  });
});

describe("a lock left by a power cut", () => {
  test("does not keep the server from starting when its process number is somebody else's by now", async () => {
    const folder = join(await freshFolder(), "data");
    const embedded = await openEmbedded(folder, silent);
    const lock = join(folder, "postgres", "postmaster.pid");
    const content = await readFile(lock, "utf8");
    await embedded.close();
    const { uid, gid } = await stat(join(folder, "postgres"));
    const stranger = spawn("sleep", ["60"], { uid, gid, cwd: "/" });
    await writeFile(lock, content.replace(/^\d+/, String(stranger.pid)));
    await chown(lock, uid, gid);
    const again = await openEmbedded(folder, silent);
    expect(await serverProcess(folder)).not.toBe(stranger.pid);
    await again.close();
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  });
});

describe("a fresh folder", () => {
  test("may be opened by several processes at once", async () => {
    const folder = join(await freshFolder(), "data");
    const script = "const e = await open(); console.log('open'); await e.close();";
    const outcomes = await Promise.all([1, 2].map(() => another(folder, script).rest()));
    for (const printed of outcomes) expect(printed).toMatch(/(^|\n)open$/);
    // The programs are there too where the server's user cannot reach the installed ones; half-made clusters never are.
    const made = (await readdir(folder)).filter((name) => !/^postgres-[0-9]/.test(name));
    expect(made.sort()).toEqual(["postgres", "postgres.log", "socket"]);
  });

  test("may lie deeper than a socket's path can reach", async () => {
    const folder = join(await freshFolder(), "a".repeat(60), "b".repeat(60), "data");
    const embedded = await openEmbedded(folder, silent);
    const { host } = embedded.ownerConnection;
    expect(host?.startsWith(folder)).toBe(false);
    expect((await stat(host ?? "")).mode & 0o777).toBe(0o700);
    await embedded.close();
    await rm(host ?? "", { recursive: true });
  });

  test.runIf(isRoot)(
    "that root's server may not enter is left for one that it may, and points there",
    async () => {
      const barred = await freshFolder();
      await chmod(barred, 0o700);
      const data = join(barred, "data");
      const heard: string[] = [];
      await (await openEmbedded(data, { say: (text) => heard.push(text) })).close();
      const elsewhere = dirname(await readlink(join(data, "postgres")));
      onTestFinished(() => rm(elsewhere, { recursive: true }));
      expect(heard[0]).toContain(`cannot enter ${barred}. So the database lies in ${elsewhere}`);

      const again: string[] = [];
      await (await openEmbedded(data, { say: (text) => again.push(text) })).close();
      expect(again).toEqual([]);
    },
  );

  test.runIf(isRoot)(
    "is worked by an unprivileged user, as root is by a server of its own",
    async ({ skip }) => {
      const user = { uid: NOBODY, gid: NOBODY };
      const own = await barredFolder(user, import.meta.dirname);
      skip(own !== undefined, `an unprivileged user cannot read this repository: ${own}`);
      const folder = join(await freshFolder(), "data");
      await mkdir(folder);
      await chown(folder, user.uid, user.gid);
      const script = "const e = await open(); console.log('open'); await e.close();";
      expect(await another(folder, script, user).rest()).toMatch(/open$/);
      // Root takes over what that user made, and gives it back usable.
      const embedded = await openEmbedded(folder, silent);
      await embedded.close();
      expect((await stat(join(folder, "postgres"))).uid).toBe(NOBODY);
      expect(await another(folder, script, user).rest()).toBe("open");
    },
  );
});
