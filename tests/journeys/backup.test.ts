/** The promise to whoever answers for the data: a backup of a running installation is whole, or there is none; and it restores. */
import { spawn } from "node:child_process";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listCities } from "../../src/modules/city/index.ts";
import { record } from "../../src/modules/ledger/index.ts";
import { openEmbedded } from "../../src/platform/database/embedded.ts";
import { openDatabase } from "../../src/platform/database/open.ts";
import {
  dataFolder,
  runProgram,
  type Served,
  serveProgram,
  startProgram,
} from "../support/running-program.ts";

const PROGRAM = join(import.meta.dirname, "..", "..", "dist", "cli.js");

let folder: Awaited<ReturnType<typeof dataFolder>>;
let server: Served;
const at = (...names: readonly string[]) => join(folder.path, ...names);
const there = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

async function done(...words: readonly string[]): Promise<string> {
  const { code, out, err } = await runProgram(words);
  expect([code, code === 0 ? "" : err]).toEqual([0, ""]);
  return out;
}

beforeAll(async () => {
  folder = await dataFolder();
  await done("demo", "--no-serve", "--data", at("data"));
  server = await serveProgram(["serve", "--data", at("data")]);
  await done("backup", at("good.backup"), "--data", at("data"));
}, 180_000);

afterAll(async () => {
  await server.stop();
  await folder.remove();
});

/** Writes into York's record, one entry after the other, until told to stop; says how many were acknowledged so far. */
async function writer(): Promise<{ acknowledged(): number; stop(): Promise<void> }> {
  const { database, close } = await openDatabase({ dataFolder: at("data"), say: () => undefined });
  const york = (await database.inInstallation(listCities)).find(({ slug }) => slug === "york");
  if (york === undefined) throw new Error("There is no York");
  let [acknowledged, going] = [0, true];
  const writing = (async () => {
    while (going) {
      const entry = {
        type: "trial.written",
        at: new Date(),
        by: "host",
        subject: `trial/${acknowledged}`,
        facts: {},
      } as const;
      await database.inCity(york.id, (tx) => record(tx, entry));
      acknowledged += 1;
    }
  })();
  return {
    acknowledged: () => acknowledged,
    stop: async () => {
      going = false;
      await writing;
      await close();
    },
  };
}

/** How many entries of the trial a data folder holds. */
async function trialsIn(data: string): Promise<number> {
  const embedded = await openEmbedded(data, { say: () => undefined });
  const client = new Client(embedded.superuserConnection);
  await client.connect();
  const { rows } = await client.query(
    "select count(*)::int as trials from ledger.entry where type = 'trial.written'",
  );
  await client.end();
  await embedded.close();
  return rows[0].trials;
}

test("a backup while people write is of one moment, whole, and everything acknowledged before it is in it", async () => {
  const writing = await writer();
  while (writing.acknowledged() < 50) await sleep(5);
  const before = writing.acknowledged();
  await done("backup", at("busy.backup"), "--data", at("data"));
  const after = writing.acknowledged();
  await writing.stop();
  expect(after).toBeGreaterThan(before);

  await done("restore", at("busy.backup"), "--data", at("busy"));
  const restored = await trialsIn(at("busy"));
  expect(restored).toBeGreaterThanOrEqual(before);
  expect(restored).toBeLessThanOrEqual(after + 1);
  await done("ledger", "verify", "--data", at("busy"));
});

describe("the restore drill", () => {
  test("says that a good backup can be relied on, and leaves nothing behind", async () => {
    const said = await done("restore-drill", at("good.backup"), "--aside", folder.path);
    expect(said).toContain("This backup can be relied on.");
    expect(said).toMatch(/york: \d+ entries in the public record, root [0-9a-f]{64}/);
    expect((await readdir(folder.path)).filter((name) => name.startsWith("rosario-drill"))).toEqual(
      [],
    );
  });

  test("finds a record that was tampered with before the backup was made", async () => {
    await done("restore", at("good.backup"), "--data", at("tampered"));
    const embedded = await openEmbedded(at("tampered"), { say: () => undefined });
    const client = new Client(embedded.superuserConnection);
    await client.connect();
    await client.query(
      "update ledger.entry set body = replace(body, 'a', 'b') where position = 3 and city_id = (select id from city.city where slug = 'graz')",
    );
    await client.end();
    await embedded.close();
    await done("backup", at("tampered.backup"), "--data", at("tampered"));
    const { code, out } = await runProgram(["restore-drill", at("tampered.backup"), "--json"]);
    const report = JSON.parse(out);
    expect([code, report.ok, report.problems]).toEqual([
      1,
      false,
      expect.arrayContaining(["graz: entry 3: changed-body"]),
    ]);
    expect(report.cities.map(({ city }: { city: string }) => city)).toEqual([
      "bergen",
      "example",
      "graz",
      "york",
    ]);
  });

  test("finds a damaged file", async () => {
    const bytes = await readFile(at("good.backup"));
    await writeFile(at("cut.backup"), bytes.subarray(0, bytes.length - 1000));
    const { code, err } = await runProgram(["restore-drill", at("cut.backup")]);
    expect([code, err]).toEqual([1, expect.stringContaining("is damaged")]);
    const told = await runProgram(["restore-drill", at("cut.backup"), "--json"]);
    expect([told.code, JSON.parse(told.out)]).toMatchObject([1, { ok: false, refused: "broken" }]);
  });
});

/** Waits until a folder holds a name that begins so; gives false where the work ended before. */
async function appears(folder: string, start: string, ended: Promise<unknown>): Promise<boolean> {
  let going = true;
  void ended.then(() => {
    going = false;
  });
  while (going) {
    const names = await readdir(folder).catch(() => []);
    if (names.some((name) => name.startsWith(start))) return true;
    await sleep(2);
  }
  return false;
}

test("killed while it writes, a backup leaves no file under its name, and the next one clears up", async () => {
  let killed = 0;
  for (let round = 0; round < 5; round += 1) {
    const name = `killed-${round}.backup`;
    const child = startProgram(["backup", at(name), "--data", at("data")]);
    const ended = new Promise((resolve) => child.once("close", resolve));
    if (await appears(folder.path, `${name}.part-`, ended)) await sleep(round * 40);
    child.kill("SIGKILL");
    await ended;
    if (await there(at(name))) continue;
    killed += 1;
    await done("backup", at(name), "--data", at("data"));
    const beside = (await readdir(folder.path)).filter((other) => other.startsWith(`${name}.`));
    expect(beside).toEqual([]);
  }
  expect(killed).toBeGreaterThan(0);
});

test("killed while it loads, a restore leaves no installation, and the next one succeeds", async () => {
  let killed = 0;
  for (const wait of [0, 700, 2_000]) {
    const data = at(`restored-${wait}`);
    const child = startProgram(["restore", at("good.backup"), "--data", data]);
    const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
    if (await appears(data, ".restoring-", ended)) await Promise.race([ended, sleep(wait)]);
    child.kill("SIGKILL");
    await ended;
    if (await there(join(data, "postgres"))) continue;
    killed += 1;
    await done("restore", at("good.backup"), "--data", data);
    await done("ledger", "verify", "--data", data);
    expect((await readdir(data)).filter((name) => name.startsWith("."))).toEqual([]);
  }
  expect(killed).toBeGreaterThan(0);
});

test("on a full disk a backup says so and leaves nothing", async () => {
  // A limit on the size of a file meets the program as a full disk does; the database is another process and feels none of it.
  const words = [
    `ulimit -f 20; exec "$0" "$@"`,
    process.execPath,
    PROGRAM,
    "backup",
    at("full.backup"),
    "--data",
    at("data"),
  ];
  const child = spawn("sh", ["-c", ...words], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, BASE_URL: "" },
  });
  let said = "";
  child.stderr.on("data", (part: Buffer) => {
    said += part.toString();
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect([code, said]).toEqual([1, expect.stringContaining("no room left")]);
  expect((await readdir(folder.path)).filter((name) => name.startsWith("full"))).toEqual([]);
});

test("called wrongly, the commands say what is wrong and give 2; refused, they give 1", async () => {
  const said = async (...words: readonly string[]) => {
    const { code, err } = await runProgram(words);
    return [code, err] as const;
  };
  const data = ["--data", at("data")] as const;
  const both = ["--encrypt", "age1x", "--passphrase-file", at("none")] as const;
  expect(await said("backup", ...data)).toEqual([2, expect.stringContaining("missing")]);
  expect(await said("backup", at("x"), "--data", at("nowhere"))).toEqual([
    2,
    expect.stringContaining("no database"),
  ]);
  expect(await said("backup", at("x"), ...data, ...both)).toEqual([
    2,
    expect.stringContaining("exclude"),
  ]);
  expect(await said("backup", at("x"), ...data, "--encrypt", "age1x")).toEqual([
    2,
    expect.stringContaining("age1x"),
  ]);
  expect(await said("backup", at("x"), ...data, "--passphrase-file", at("none"))).toEqual([
    2,
    expect.stringContaining("no file"),
  ]);
  expect(await said("backup", at("good.backup"), ...data)).toEqual([
    1,
    expect.stringContaining("--force"),
  ]);
  expect(await said("backup", at("no", "folder"), ...data)).toEqual([
    1,
    expect.stringContaining("cannot be written"),
  ]);
  expect(await said("restore", at("good.backup"))).toEqual([2, expect.stringContaining("--data")]);
  expect(await said("restore", at("none"), "--data", at("y"))).toEqual([
    2,
    expect.stringContaining("no file"),
  ]);
  expect(await said("restore", at("good.backup"), ...data)).toEqual([
    1,
    expect.stringContaining("postgres"),
  ]);
  expect(await said("restore-drill", at("good.backup"), "--aside", at("none"))).toEqual([
    2,
    expect.stringContaining("no folder"),
  ]);
  expect(await said("city", "export", "york", ...data)).toEqual([
    2,
    expect.stringContaining("--out"),
  ]);
  expect(
    await said("city", "export", "york", "--out", at("x"), "--format", "xml", ...data),
  ).toEqual([2, expect.stringContaining("xml")]);
  expect(await said("city", "export", "paris", "--out", at("x"), ...data)).toEqual([
    2,
    expect.stringContaining("bergen, example, graz, york"),
  ]);
  expect(await said("city", "import", at("none"), ...data)).toEqual([
    2,
    expect.stringContaining("no file"),
  ]);
  expect(await said("city", "import", at("good.backup"), ...data)).toEqual([
    1,
    expect.stringContaining("no export of a city"),
  ]);
  expect(await there(at("x"))).toBe(false);
});

test("an encrypted backup opens with the files of age's own programs", async () => {
  const identity = await generateIdentity();
  await writeFile(at("key.txt"), `# created: today\n# public key: …\n${identity}\n`);
  await writeFile(at("phrase.txt"), "seven words\n");
  await done(
    "backup",
    at("sealed"),
    "--data",
    at("data"),
    "--encrypt",
    await identityToRecipient(identity),
  );
  await done("restore-drill", at("sealed"), "--identity", at("key.txt"));
  const without = await runProgram(["restore-drill", at("sealed")]);
  expect([without.code, without.err]).toEqual([2, expect.stringContaining("is encrypted")]);
  const wrong = await runProgram([
    "restore-drill",
    at("sealed"),
    "--passphrase-file",
    at("phrase.txt"),
  ]);
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining("does not open")]);
});

test("a city moves into an installation that serves, and is seen there at once", async () => {
  await done(
    "city",
    "export",
    "york",
    "--out",
    at("york.json"),
    "--format",
    "json",
    "--with-keys",
    "--data",
    at("data"),
  );
  await done("city", "export", "york", "--out", at("york.tar"), "--data", at("data"));
  await done(
    ...["city", "found", "--slug", "oslo", "--name", "Oslo", "--country", "NO", "--language", "nb"],
    ...[
      "--coordinator-name",
      "Kari",
      "--coordinator-email",
      "kari@oslo.example",
      "--data",
      at("other"),
    ],
  );
  const other = await serveProgram(["serve", "--data", at("other")]);
  try {
    const visit = () => fetch(`${other.address}/york`).then(({ status }) => status);
    expect(await visit()).toBe(404);
    const said = await runProgram(["city", "import", at("york.tar"), "--data", at("other")]);
    expect([said.code, said.err]).toEqual([0, expect.stringContaining("rotate-key")]);
    expect(await visit()).toBe(200);
    const again = await runProgram(["city", "import", at("york.json"), "--data", at("other")]);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining("is here already")]);
    await done("city", "export", "york", "--out", at("back.tar"), "--data", at("other"));
    expect((await readFile(at("back.tar"))).equals(await readFile(at("york.tar")))).toBe(true);
    await done("ledger", "verify", "--data", at("other"));
  } finally {
    await other.stop();
  }
});
