// A backup of a lived city, written while it lives on, and restored into every kind of place. The tables are never named: all are compared.
import { execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aLivedCity } from "../../../tests/support/lived-city.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { appConnection, asSuperuser, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { OWNER, openEmbedded } from "../database/embedded.ts";
import { objectKeyOf, sha256Of } from "../objects/objects.ts";
import { listTables } from "./catalogue.ts";
import { exportCity } from "./export-city.ts";
import { listOfferedMigrations, migrateTo } from "./migrate-to.ts";
import { asOwner, type Place } from "./place.ts";
import { readBackup } from "./read-backup.ts";
import { restoreBackup } from "./restore-backup.ts";
import { testPlace } from "./testing.ts";
import { writeBackup } from "./write-backup.ts";

const database = await testDatabase();
const source = await testPlace(appConnection(), afterAll);
const context = { ...testContext(database), keys: source.keys, objects: source.objects };
const now = () => new Date("2026-06-01T12:00:00Z");
const quiet = { say: () => undefined };
const EMBEDDED = { databaseUrl: undefined, s3: undefined };
const picture = randomBytes(50_000);
let city: Id<"City">;
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rosario-backup-"));
  await chmod(folder, 0o711);
  city = await aLivedCity(context);
  await source.keys.keep(`log-${city}-0`, randomBytes(32));
  await source.keys.keep("witness", randomBytes(32));
  await keepPicture(source, city, picture);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function keepPicture(place: Place, of: Id<"City">, bytes: Uint8Array): Promise<void> {
  const sha256 = sha256Of(bytes);
  await place.objects.keep(objectKeyOf(of, sha256), bytes);
  await asOwner(place, async (client) => {
    await client.query(`set app.city_id = '${of}'`);
    await client.query(
      "insert into evidence.file (city_id, sha256, name, media_type, size, side, kept_at) values ($1, $2, 'Åpning.png', 'image/png', $3, 'city', now())",
      [of, sha256, bytes.length],
    );
  });
}

/** Every row of every table as text, past row-level security. */
async function everyRow(connect: Client): Promise<Readonly<Record<string, string>>> {
  const rows: Record<string, string> = {};
  for (const { name, schema, table } of await listTables(connect)) {
    const { rows: found } = await connect.query(
      `select count(*)::text || ' ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text collate "C")), '') as sum from "${schema}"."${table}" t`,
    );
    rows[name] = found[0].sum;
  }
  return rows;
}

async function inEmbedded<Result>(
  dataFolder: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const embedded = await openEmbedded(dataFolder, { ...quiet, throwaway: true });
  const client = new Client(embedded.superuserConnection);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
    await embedded.close();
  }
}

async function write(name: string, options: Partial<Parameters<typeof writeBackup>[2]> = {}) {
  const written = await writeBackup(source, at(name), { now, ...options });
  if ("refused" in written) throw new Error(written.refused);
  return written;
}

/** An empty database of a server of one's own, by its address. */
async function emptyDatabase(): Promise<{ readonly url: string; readonly name: string }> {
  const name = `restored_${randomBytes(4).toString("hex")}`;
  await asSuperuser("postgres", (client) => client.query(`create database ${name} owner ${OWNER}`));
  afterAll(() =>
    asSuperuser("postgres", (client) =>
      client.query(`drop database if exists ${name} with (force)`),
    ).then(() => undefined),
  );
  const host = encodeURIComponent(String(appConnection().host));
  return { name, url: `postgres://${OWNER}:secret@localhost/${name}?host=${host}` };
}

describe("a backup", () => {
  test("is one file for its owner only, with every row, file and key, and restores to the same rows", async () => {
    const { manifest, bytes } = await write("whole.backup");
    const file = await stat(at("whole.backup"));
    expect([file.mode & 0o777, file.size]).toEqual([0o600, bytes]);
    expect(manifest.cities.map(({ slug }) => slug)).toEqual(["york-lived"]);
    expect(manifest.lost).toEqual([]);
    expect(manifest.personalData).toEqual(
      expect.arrayContaining([expect.stringMatching(/^accounts\.account: email, name/)]),
    );

    const restored = await restoreBackup(at("whole.backup"), {
      ...quiet,
      dataFolder: at("restored"),
      settings: EMBEDDED,
      compare: true,
    });
    const rows = await asSuperuser(undefined, everyRow);
    expect(Object.keys(rows).length).toBeGreaterThan(60);
    expect(Object.values(rows).filter((sum) => !sum.startsWith("0 ")).length).toBeGreaterThan(30);
    expect(await inEmbedded(at("restored"), everyRow)).toEqual(rows);
    const rowsIn = (table: string) => Number(rows[table]?.split(" ")[0]);
    const files = rowsIn("evidence.file") - rowsIn("evidence.withdrawal");
    expect(restored).toMatchObject({ migrated: 0, loaded: { objects: files, keys: 2 } });
    if ("refused" in restored) throw new Error(restored.refused);
    expect(restored.loaded.compared).toBe(
      manifest.parts.filter(({ name }) => name.startsWith("tables/")).length,
    );
    expect((await readdir(at("restored"))).filter((name) => name.startsWith("."))).toEqual([]);
    expect(await readFile(at(`restored/objects/${city}/${sha256Of(picture)}`))).toEqual(picture);
    expect(await readFile(at(`restored/keys/log-${city}-0`))).toEqual(
      Buffer.from((await source.keys.find(`log-${city}-0`)) ?? []),
    );
    expect((await stat(at(`restored/keys/witness`))).mode & 0o777).toBe(0o600);
  }, 60_000);

  test("restored keeps row-level security forced, and the application without rights that it had not", async () => {
    const loose = (client: Client) =>
      client
        .query("select relname from pg_class where relrowsecurity and not relforcerowsecurity")
        .then(({ rows }) => rows);
    expect(await inEmbedded(at("restored"), loose)).toEqual([]);
  });

  test("is what age, gunzip and tar open", async () => {
    await write("plain.backup");
    const names = execFileSync("tar", ["-tzf", at("plain.backup")], { encoding: "utf8" })
      .trim()
      .split("\n");
    expect(names[0]).toBe("rosario-backup.json");
    expect(names.at(-1)).toBe("manifest.json");
    expect(names).toContain(`tables/city.profile/${city}/000001`);
    const row = execFileSync(
      "tar",
      ["-xzOf", at("plain.backup"), `tables/city.profile/${city}/000001`],
      { encoding: "utf8" },
    );
    expect(row).toMatch(new RegExp(`^${city}\t`));
  });

  test("never writes over a file unless told to, and leaves nothing beside it", async () => {
    await writeFile(at("mine.txt"), "mine");
    expect(await writeBackup(source, at("mine.txt"), { now })).toEqual({ refused: "file-exists" });
    expect(await readFile(at("mine.txt"), "utf8")).toBe("mine");
    await write("mine.txt", { force: true });
    expect("refused" in (await readBackup(at("mine.txt")))).toBe(false);
    expect(await writeBackup(source, at("no/such/folder"), { now })).toEqual({
      refused: "no-place",
    });
    expect(await writeBackup(source, folder, { now, force: true })).toEqual({
      refused: "no-place",
    });
    expect((await readdir(folder)).filter((name) => name.includes(".part-"))).toEqual([]);
  });

  test("that is broken off leaves nothing", async () => {
    const stopping = new AbortController();
    stopping.abort();
    await expect(
      writeBackup(source, at("stopped.backup"), { now, stop: stopping.signal }),
    ).rejects.toThrow();
    expect((await readdir(folder)).filter((name) => name.startsWith("stopped"))).toEqual([]);
  });

  test("says which files the store has lost", async () => {
    const lost = randomBytes(10);
    await keepPicture(source, city, lost);
    await source.objects.remove(objectKeyOf(city, sha256Of(lost)));
    const { manifest } = await write("lost.backup");
    expect(manifest.lost).toEqual([objectKeyOf(city, sha256Of(lost))]);
    await asSuperuser(undefined, (client) =>
      client.query("delete from evidence.file where size = 10"),
    );
  });

  test("of a database without Rosario's tables is refused", async () => {
    const { name } = await emptyDatabase();
    const place = { ...source, owner: { ...source.owner, database: name } };
    expect(await writeBackup(place, at("nothing.backup"), { now })).toEqual({
      refused: "nothing-here",
    });
  });
});

describe("an encrypted backup", () => {
  test("opens with one of its keys, and with no other", async () => {
    const [mine, yours, strange] = await Promise.all([
      generateIdentity(),
      generateIdentity(),
      generateIdentity(),
    ]);
    const recipients = await Promise.all(
      [mine, yours].map((identity) => identityToRecipient(identity)),
    );
    await write("sealed.backup", { sealing: { recipients } });
    expect((await readFile(at("sealed.backup"))).subarray(0, 21).toString()).toBe(
      "age-encryption.org/v1",
    );
    const opened = await readBackup(at("sealed.backup"), { identities: [strange, yours] });
    expect(opened).toMatchObject({ manifest: { cities: [{ slug: "york-lived" }] } });
    expect(await readBackup(at("sealed.backup"), { identities: [strange] })).toEqual({
      refused: "wrong-key",
    });
    expect(await readBackup(at("sealed.backup"), { passphrase: "x" })).toEqual({
      refused: "wrong-key",
    });
    expect(await readBackup(at("sealed.backup"))).toEqual({ refused: "needs-key" });
    expect(await readBackup(at("sealed.backup"), { identities: ["AGE-SECRET-KEY-1"] })).toEqual({
      refused: "no-identity",
    });
    expect(
      await writeBackup(source, at("x.backup"), { now, sealing: { recipients: ["age1nobody"] } }),
    ).toEqual({ refused: "no-recipient", given: "age1nobody" });
    const cut = await readFile(at("sealed.backup"));
    await writeFile(at("cut.backup"), cut.subarray(0, cut.length - 100));
    expect(await readBackup(at("cut.backup"), { identities: [mine] })).toMatchObject({
      refused: "broken",
    });
  });

  test("opens with its passphrase", async () => {
    await write("phrase.backup", { sealing: { passphrase: "seven words are better than one" } });
    expect(await readBackup(at("phrase.backup"), { passphrase: "another" })).toEqual({
      refused: "wrong-key",
    });
    expect(
      "refused" in
        (await readBackup(at("phrase.backup"), { passphrase: "seven words are better than one" })),
    ).toBe(false);
  }, 60_000);
});

describe("restoring refuses, and leaves the place as it was:", () => {
  const restore = (file: string, to = at("refused")) =>
    restoreBackup(file, { ...quiet, dataFolder: to, settings: EMBEDDED });

  test("a place that holds something", async () => {
    await write("again.backup");
    expect(await restore(at("again.backup"), at("restored"))).toEqual({
      refused: "not-empty",
      holds: "postgres",
      in: "folder",
    });
  });

  test("what is no backup", async () => {
    await writeFile(at("no.backup"), "hello");
    expect(await restore(at("no.backup"))).toEqual({ refused: "not-a-backup" });
    await writeFile(at("empty.backup"), "");
    expect(await restore(at("empty.backup"))).toEqual({ refused: "not-a-backup" });
    expect(await restore(at("nowhere"))).toEqual({ refused: "no-file" });
    expect(await restore(folder)).toEqual({ refused: "no-file" });
    expect(await readdir(folder)).not.toContain("refused");
  });

  test("one that was cut off or changed anywhere", async () => {
    await write("good.backup");
    const good = await readFile(at("good.backup"));
    for (let round = 0; round < 20; round += 1) {
      const bad = Buffer.from(good);
      const place = 20 + Math.floor(((good.length - 40) * round) / 20);
      bad[place] = (bad[place] ?? 0) ^ 0x10;
      await writeFile(at("bad.backup"), bad);
      expect([round, await restore(at("bad.backup"))]).toMatchObject([
        round,
        { refused: expect.stringMatching(/^(broken|not-a-backup)$/) },
      ]);
      await writeFile(at("bad.backup"), good.subarray(0, place));
      expect([round, await restore(at("bad.backup"))]).toMatchObject([
        round,
        { refused: "broken" },
      ]);
    }
    expect(await readdir(folder)).not.toContain("refused");
  }, 60_000);

  test("one whose rows were changed though its packing is right", async () => {
    const work = at("repacked");
    execFileSync("sh", ["-c", `mkdir ${work} && tar -xzf ${at("good.backup")} -C ${work}`]);
    const names = execFileSync("tar", ["-tzf", at("good.backup")], { encoding: "utf8" })
      .trim()
      .split("\n");
    const repack = () =>
      execFileSync(
        "tar",
        ["--format=ustar", "--owner=0", "--group=0", "-czf", at("repacked.backup"), ...names],
        { cwd: work },
      );
    repack();
    expect("refused" in (await readBackup(at("repacked.backup")))).toBe(false);
    const profile = join(work, `tables/city.profile/${city}/000001`);
    const text = await readFile(profile, "utf8");
    await writeFile(profile, text.replace(/\t[A-Z]{2}\t/, "\tXX\t"));
    repack();
    expect(await restore(at("repacked.backup"))).toMatchObject({
      refused: "broken",
      why: expect.stringContaining("city.profile"),
    });

    // Sums that fit the rows, and rows that do not fit the database: found when they are loaded, and nothing stays.
    const wrong = text.replace(/\t[A-Z]{2}\t/, "\txx\t");
    await writeFile(profile, wrong);
    const manifest = JSON.parse(await readFile(join(work, "manifest.json"), "utf8"));
    const part = manifest.parts.find(({ name }: { name: string }) =>
      name.startsWith("tables/city.profile/"),
    );
    Object.assign(part, {
      bytes: Buffer.byteLength(wrong),
      sha256: createHash("sha256").update(wrong).digest("hex"),
    });
    await writeFile(join(work, "manifest.json"), JSON.stringify(manifest));
    repack();
    const refused = { refused: "broken", why: expect.stringContaining("profile_country_check") };
    expect(await restore(at("repacked.backup"))).toEqual(refused);
    expect(await readdir(at("refused"))).toEqual([]);

    const { url, name } = await emptyDatabase();
    expect(
      await restoreBackup(at("repacked.backup"), {
        ...quiet,
        dataFolder: at("refused"),
        settings: { databaseUrl: url, s3: undefined },
      }),
    ).toEqual(refused);
    const schemas = await asSuperuser(name, (client) =>
      client.query("select nspname from pg_namespace where nspname !~ '^(pg_|information)' "),
    );
    expect(schemas.rows).toEqual([{ nspname: "public" }]);
    expect(
      (await readdir(at("refused"), { recursive: true })).filter((path) => path.includes("/")),
    ).toEqual([]);
  }, 60_000);

  test("one of a newer Rosario", async () => {
    const work = at("repacked");
    const head = JSON.parse(await readFile(join(work, "rosario-backup.json"), "utf8"));
    const repack = async (changed: object) => {
      await writeFile(join(work, "rosario-backup.json"), JSON.stringify({ ...head, ...changed }));
      const names = execFileSync("tar", ["-tzf", at("good.backup")], { encoding: "utf8" })
        .trim()
        .split("\n");
      execFileSync("tar", ["--format=ustar", "-czf", at("newer.backup"), ...names], { cwd: work });
      return restore(at("newer.backup"));
    };
    expect(await repack({ migrations: [...head.migrations, "9999-later"] })).toEqual({
      refused: "newer-schema",
      unknown: ["9999-later"],
    });
    expect(await repack({ version: 2 })).toEqual({ refused: "newer-format" });
  });
});

test("a restoring that was killed is cleared away by the next", async () => {
  const { url, name } = await emptyDatabase();
  await asSuperuser(name, (client) =>
    client.query(
      `create schema rosario_restoring authorization ${OWNER}; create schema ledger authorization ${OWNER}`,
    ),
  );
  const settings = { databaseUrl: url, s3: undefined };
  expect(
    await restoreBackup(at("good.backup"), { ...quiet, dataFolder: at("after-kill"), settings }),
  ).toMatchObject({ migrated: 0 });
  expect(await asSuperuser(name, everyRow)).toEqual(await asSuperuser(undefined, everyRow));
  expect(
    await restoreBackup(at("good.backup"), { ...quiet, dataFolder: at("other-folder"), settings }),
  ).toMatchObject({
    refused: "not-empty",
    in: "database",
  });
}, 60_000);

test("a backup of an older Rosario is restored at its schema, and then brought up to date", async () => {
  const offered = await listOfferedMigrations();
  const then = offered.slice(0, offered.indexOf("0016-outbox") + 1);
  const { url, name } = await emptyDatabase();
  const old = await testPlace({ ...appConnection(), database: name }, afterAll);
  expect(old.databaseUrl).toBe(url);
  await migrateTo(old.owner, then);
  const id = "019c0000-0000-7000-8000-00000000000a";
  await asOwner(old, async (client) => {
    await client.query(`set app.city_id = '${id}'`);
    await client.query("insert into city.city values ($1, 'old', '{\"en\":\"Old\"}', now())", [id]);
    await client.query(
      "insert into accounts.account values ($1, $1, 'kari@old.example', 'Kari', now())",
      [id],
    );
  });
  const written = await writeBackup(old, at("old.backup"), { now });
  expect(written).toMatchObject({ manifest: { rows: { "accounts.account": 1 } } });
  const restored = await restoreBackup(at("old.backup"), {
    ...quiet,
    dataFolder: at("old"),
    settings: EMBEDDED,
    compare: true,
  });
  expect(restored).toMatchObject({ migrated: offered.length - then.length });
  const names = await inEmbedded(at("old"), (client) =>
    client.query("select name from accounts.account").then(({ rows }) => rows),
  );
  expect(names).toEqual([{ name: "Kari" }]);
}, 60_000);

test("from a server of one's own to the embedded database and back, a city's export has the same bytes", async () => {
  const bytesOf = async (place: Place, name: string, format: "json" | "archive") => {
    expect(
      await exportCity(place, "york-lived", at(name), { format, withKeys: true }),
    ).toMatchObject({ lost: [] });
    return readFile(at(name));
  };
  const before = await bytesOf(source, "before.json", "json");
  const archive = await bytesOf(source, "before.tar", "archive");
  await write("there.backup");
  await restoreBackup(at("there.backup"), {
    ...quiet,
    dataFolder: at("there"),
    settings: EMBEDDED,
  });
  const embedded = await openEmbedded(at("there"), { ...quiet, throwaway: true });
  const there = {
    ...(await testPlace(embedded.ownerConnection, afterAll)),
    keysFolder: at("there/keys"),
  };
  const { folderObjects } = await import("../objects/folder-objects.ts");
  const place = { ...there, objects: folderObjects(at("there/objects")) };
  expect((await bytesOf(place, "there.json", "json")).equals(before)).toBe(true);
  expect((await bytesOf(place, "there.tar", "archive")).equals(archive)).toBe(true);
  await writeBackup(place, at("back.backup"), { now });
  await embedded.close();
  const { url, name } = await emptyDatabase();
  await restoreBackup(at("back.backup"), {
    ...quiet,
    dataFolder: at("back"),
    settings: { databaseUrl: url, s3: undefined },
  });
  const back = {
    ...(await testPlace({ ...appConnection(), database: name }, afterAll)),
    keysFolder: at("back/keys"),
    objects: folderObjects(at("back/objects")),
  };
  expect((await bytesOf(back, "back.json", "json")).equals(before)).toBe(true);
  expect((await bytesOf(back, "back.tar", "archive")).equals(archive)).toBe(true);
}, 60_000);
