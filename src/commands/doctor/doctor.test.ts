// Every finding is made real: a real folder, a real database that somebody has meddled with, a real mail server that refuses.
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createListener } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { startS3Server } from "../../../tests/support/s3-server.ts";
import { testMailServer } from "../../../tests/support/smtp-server.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { appConnection, ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { aCity } from "../../modules/city/testing.ts";
import { describeLog, record } from "../../modules/ledger/index.ts";
import { anEntry } from "../../modules/ledger/testing.ts";
import { modules } from "../../modules.ts";
import { OWNER } from "../../platform/database/embedded.ts";
import { folderFiles } from "../../platform/files.ts";
import { folderKeys } from "../../platform/keys.ts";
import { folderObjects } from "../../platform/objects/folder-objects.ts";
import { s3Objects } from "../../platform/objects/s3-objects.ts";
import { aLetter } from "../../platform/outbox/testing.ts";
import { readSettings, type Settings } from "../../platform/settings.ts";
import { checkAddresses, checkTimeZone } from "./check-addresses.ts";
import { checkDatabase, clockFinding } from "./check-database.ts";
import { checkFiles, checkObjects } from "./check-files.ts";
import { checkMailServer, checkOutbox } from "./check-letters.ts";
import { checkDisk, checkFolder, checkNode, checkSecrets } from "./check-machine.ts";
import { checkKeys, checkRecord } from "./check-record.ts";
import { checkServer } from "./check-server.ts";
import { checkOpenId } from "./check-sign-in.ts";
import { checked, type Finding } from "./finding.ts";

const context = testContext(await testDatabase());
const recorded = modules.flatMap((module) => module.recorded ?? []);
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rosario-doctor-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** The states of findings by their check, without those that are well. */
function wrong(findings: Finding | readonly Finding[]): readonly string[] {
  return [findings]
    .flat()
    .flatMap(({ check, state }) => (state === "well" ? [] : [`${state} ${check}`]));
}
const says = (findings: Finding | readonly Finding[]) =>
  [findings]
    .flat()
    .map((one) => one.says)
    .join("\n");

function settingsOf(variables: Readonly<Record<string, string>>): Settings {
  const settings = readSettings(variables);
  if ("refused" in settings) throw new Error(settings.problems.join("; "));
  return settings;
}

describe("of the machine the doctor finds", () => {
  test.each([
    ["20.19.0", ["problem node"]],
    ["22.17.9", ["problem node"]],
    ["22.18.0", []],
    ["24.0.0", []],
  ])("an old Node.js: %s", (version, found) => expect(wrong(checkNode(version))).toEqual(found));

  test("a disk that is nearly full", async () => {
    const room = (least: number, comfortable: number) => checkDisk(folder, { least, comfortable });
    expect(wrong(await room(0, 0))).toEqual([]);
    expect(wrong(await room(0, Number.MAX_SAFE_INTEGER))).toEqual(["note disk"]);
    expect(wrong(await room(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER))).toEqual([
      "problem disk",
    ]);
  });

  test("a data folder of somebody else, or that others may write into", async () => {
    const own = join(folder, "own");
    await mkdir(own, { mode: 0o755 });
    const me = process.getuid?.() ?? 0;
    expect(wrong(await checkFolder(own, me))).toEqual([]);
    expect(wrong(await checkFolder(own, me + 1))).toEqual(["problem data-folder"]);
    await chmod(own, 0o777);
    const open = await checkFolder(own, me);
    expect(wrong(open)).toEqual(["problem data-folder"]);
    expect(open[0]?.todo).toBe(`chmod go-w ${own}`);
  });

  test("keys and settings that others may read", async () => {
    const own = join(folder, "secrets");
    const file = join(own, "rosario.conf");
    const look = (holdsSecret = true) => checkSecrets(own, { file, holdsSecret });
    await mkdir(own);
    expect(wrong(await look())).toEqual(["skipped key-files"]);
    await folderKeys(join(own, "keys")).keep("log-a-0", new Uint8Array(32));
    await writeFile(file, "METRICS_TOKEN=secret", { mode: 0o600 });
    expect(wrong(await look())).toEqual([]);
    await chmod(join(own, "keys", "log-a-0"), 0o640);
    await chmod(file, 0o644);
    expect(wrong(await look())).toEqual(["problem key-files", "problem settings-file"]);
    expect(says(await look())).toContain("log-a-0");
    expect(wrong(await look(false))).toEqual(["problem key-files"]);
  });
});

describe("of the addresses the doctor finds", () => {
  test.each([
    [{}, ["note base-url"]],
    [{ BASE_URL: "https://rights.city.org" }, []],
    [{ BASE_URL: "http://rights.city.org" }, ["problem base-url"]],
    [{ HOST: "0.0.0.0" }, ["problem base-url", "note host"]],
    [{ HOST: "::1" }, ["note base-url"]],
    [{ BASE_URL: "https://x.org", HOST: "0.0.0.0" }, ["note host"]],
    [{ BASE_URL: "https://x.org", SMTP_URL: "smtps://m.org" }, ["problem mail-from"]],
    [{ SMTP_URL: "smtps://m.org", MAIL_FROM: "a@x.org" }, ["problem base-url"]],
    [{ BASE_URL: "https://x.org", SMTP_URL: "smtps://m.org", MAIL_FROM: "A <a@x.org>" }, []],
  ] as const)("for %j: %j", (variables, found) => {
    expect(wrong(checkAddresses(settingsOf(variables)))).toEqual(found);
  });

  test("a time zone that nobody chose, and says what day it is there", () => {
    const at = new Date("2026-06-01T22:30:00Z");
    const of = (variables: Readonly<Record<string, string>>) =>
      checkTimeZone(settingsOf(variables), variables, at);
    expect(of({})).toMatchObject({
      state: "note",
      says: expect.stringContaining("2 Jun 2026, 00:30"),
    });
    expect(of({ TIME_ZONE: "Europe/London" })).toMatchObject({
      state: "well",
      says: expect.stringContaining("1 Jun 2026, 23:30"),
    });
  });
});

describe("of the database the doctor finds", () => {
  const cluster = inject("databaseCluster");
  const owner = () => ({ ...appConnection(), user: OWNER });
  const opened = () => ({
    ownerConnection: owner(),
    appConnection: appConnection(),
    close: async () => undefined,
  });
  const now = () => new Date();
  const look = async () => (await checkDatabase(opened(), now)).findings;

  test("nothing when nothing is wrong but that a test's server does not wait for the disk", async () => {
    const { findings, isUsable } = await checkDatabase(opened(), now);
    expect(wrong(findings)).toEqual(["problem database-durability", "problem database-durability"]);
    expect(isUsable).toBe(true);
    expect(says(findings)).toMatch(/\d{2,} tables keep each city's rows to that city/);
  });

  test.each([
    [
      "a table whose row-level security was switched off",
      'alter table rights."right" disable row level security',
      'alter table rights."right" enable row level security',
    ],
    [
      "a table whose owner is not subject to it",
      'alter table rights."right" no force row level security',
      'alter table rights."right" force row level security',
    ],
    [
      "a table whose policy is gone",
      'alter policy own_city on rights."right" rename to other; create policy wide on rights."right" using (true); drop policy other on rights."right"',
      "drop policy wide on rights.\"right\"; create policy own_city on rights.\"right\" using (city_id = current_setting('app.city_id')::uuid) with check (city_id = current_setting('app.city_id')::uuid)",
    ],
  ])("%s", async (_, meddle, mend) => {
    await ownerQuery(meddle);
    try {
      const findings = await look();
      expect(wrong(findings)).toContain("problem row-security");
      expect(says(findings)).toContain("rights.right");
    } finally {
      await ownerQuery(mend);
    }
    expect(wrong(await look())).not.toContain("problem row-security");
  });

  test("rows that a stranger sees", async () => {
    await aCity(context, { slug: "seen" });
    await ownerQuery("alter table city.profile disable row level security");
    try {
      expect(says(await look())).toContain("city.profile: rows were seen");
    } finally {
      await ownerQuery("alter table city.profile enable row level security");
    }
  });

  test("an application that could do more than it should, and then looks no further", async () => {
    const asSuper = {
      ...opened(),
      appConnection: { ...cluster.superuser, database: appConnection().database ?? "" },
    };
    const { findings, isUsable } = await checkDatabase(asSuper, now);
    expect(wrong(findings).filter((one) => one.includes("roles"))).toEqual([
      "problem database-roles",
      "problem database-roles",
    ]);
    expect(isUsable).toBe(false);
    const asOwner = await checkDatabase({ ...opened(), appConnection: owner() }, now);
    expect(says(asOwner.findings)).toContain("owns tables");
  });

  test("an application that is not let in", async () => {
    const nobody = {
      ...opened(),
      appConnection: { ...appConnection(), user: "rosario_app_nobody" },
    };
    expect(says((await checkDatabase(nobody, now)).findings)).toContain("cannot sign in");
  });

  test("migrations that are missing, and that somebody newer was here", async () => {
    const [last] = await ownerQuery<{ name: string; run_on: Date }>(
      "delete from migrations.migration where id = (select max(id) from migrations.migration) returning name, run_on",
    );
    const { findings, isUsable } = await checkDatabase(opened(), now);
    expect(says(findings)).toContain(`A migration is missing: ${last?.name}`);
    expect(isUsable).toBe(false);
    await ownerQuery(
      "insert into migrations.migration (name, run_on) values ($1, $2), ('9999-newer', now())",
      [last?.name, last?.run_on],
    );
    expect(says(await look())).toContain("newer Rosario");
    await ownerQuery("delete from migrations.migration where name = '9999-newer'");
  });

  test("a clock that is not the database's", async () => {
    const late = () => new Date(Date.now() - 3_600_000);
    const { findings } = await checkDatabase(opened(), late);
    expect(wrong(findings)).toContain("problem clock");
    expect(says(findings)).toMatch(/(3599|36\d\d) seconds ahead of this machine's/);
    expect(clockFinding(-59_000).state).toBe("well");
  });

  test("a database that does not answer, without ending there", async () => {
    const away = { host: "127.0.0.1", port: 9, user: "nobody", database: "none", password: "" };
    const { findings } = await checkDatabase(
      { ...opened(), ownerConnection: away, appConnection: away },
      now,
    );
    expect(wrong(findings)).toEqual([
      "problem database",
      "problem database-roles",
      "problem migrations",
    ]);
  });
});

describe("of a city's public record the doctor finds", () => {
  async function aCityWith(entries: number, at = context.now()) {
    const city = await aCity(context);
    await context.database.inCity(city.id, async (tx) => {
      for (let round = 0; round < entries; round += 1)
        await record(tx, anEntry({ at, facts: { round } }));
    });
    return city;
  }
  const latest = { full: false, recorded: [] };
  const full = { full: true, recorded: [] };

  test("nothing in one that is as it was", async () => {
    const city = await aCityWith(5);
    expect(wrong(await checkRecord(context, city, latest))).toEqual([]);
    expect(wrong(await checkRecord(context, city, full))).toEqual([]);
  });

  test.each([
    [
      "a changed text",
      "update ledger.entry set body = replace(body, 'round', 'bound') where city_id = $1 and position = $2",
    ],
    [
      "a changed hash",
      "update ledger.entry set leaf_hash = sha256('x') where city_id = $1 and position = $2",
    ],
    ["a removed entry", "delete from ledger.entry where city_id = $1 and position = $2"],
  ])("%s, at once and in full", async (_, meddle) => {
    const city = await aCityWith(5);
    await ownerQuery(meddle, [city.id, 3]);
    for (const how of [latest, full]) {
      const found = await checkRecord(context, city, how);
      expect(wrong(found)).toEqual([`problem record-of-${city.slug}`]);
      expect(found.at(-1)?.todo).toContain(`rosario ledger verify --city ${city.slug}`);
    }
  });

  test("only in full what is far back, or was changed in the tables", async () => {
    const city = await aCityWith(250);
    await ownerQuery("delete from ledger.entry where city_id = $1 and position = 3", [city.id]);
    expect(wrong(await checkRecord(context, city, latest))).toEqual([]);
    expect(says(await checkRecord(context, city, full))).toContain("missing-position");
    const other = await aCity(context);
    expect(wrong(await checkRecord(context, other, { full: true, recorded }))).toEqual([]);
    await ownerQuery("delete from city.profile where city_id = $1", [other.id]);
    const found = await checkRecord(context, other, { full: true, recorded });
    expect(wrong(found)).toEqual([`problem record-of-${other.slug}`]);
  });

  test("a clock that was set back", async () => {
    const city = await aCityWith(1, new Date(context.now().getTime() + 3 * 86_400_000));
    const found = await checkRecord(context, city, latest);
    expect(wrong(found)).toEqual([`problem clock-of-${city.slug}`]);
    expect(says(found)).toContain("3 days from now");
  });

  test("a key that is lost, or is another", async () => {
    const city = await aCityWith(1);
    expect(wrong(await checkKeys(context, city))).toEqual([]);
    expect(await describeLog(context, city)).toMatchObject({ keys: [expect.any(String)] });
    expect(wrong(await checkKeys(context, city))).toEqual([]);
    const empty = { ...context, keys: folderKeys(join(folder, "no-keys")) };
    expect(wrong(await checkKeys(empty, city))).toEqual([`problem keys-of-${city.slug}`]);
    await empty.keys.keep(`log-${city.id}-0`, new Uint8Array(32));
    expect(wrong(await checkKeys(empty, city))).toEqual([`problem keys-of-${city.slug}`]);
  });
});

describe("of letters the doctor finds", () => {
  test("a mail server that is away, or does not let us in, or is silent", async () => {
    const server = await testMailServer();
    const at = (smtpUrl: string | undefined) =>
      checkMailServer({ smtpUrl, baseUrl: "https://x.org" }, 300);
    expect(wrong(await at(undefined))).toEqual(["note mail"]);
    expect(wrong(await at(server.url))).toEqual([]);
    expect(server.arrivals).toEqual([]);
    expect(wrong(await at("smtp://127.0.0.1:9"))).toEqual(["problem mail"]);
    server.behave({ greeting: () => 554 });
    expect(wrong(await at(server.url))).toEqual(["problem mail"]);
    server.behave({ greeting: () => "silence" });
    expect(wrong(await at(server.url))).toEqual(["problem mail"]);
    const closed = await testMailServer({
      authOptional: false,
      onAuth: (_, __, done) => done(new Error("no")),
    });
    const found = await at(closed.url.replace("//", "//me:secret-word@"));
    expect(wrong(found)).toEqual(["problem mail"]);
    expect(says(found)).not.toContain("secret-word");
  });

  test("letters that nobody tries, and letters that are tried in vain", async () => {
    const city = await aCity(context);
    const at = (hours: number) => ({
      ...context,
      now: () => new Date(context.now().getTime() + hours * 3_600_000),
    });
    expect(wrong(await checkOutbox(context, [city]))).toEqual([]);
    await aLetter(context, city.id, { to: "kari@york.example" });
    expect(wrong(await checkOutbox(context, [city]))).toEqual([]);
    expect(wrong(await checkOutbox(at(1), [city]))).toEqual([`problem jobs-of-${city.slug}`]);
    await ownerQuery(
      "update platform.letter set attempts = 3, problem = 'unavailable 421', send_after = now() + interval '100 years' where city_id = $1",
      [city.id],
    );
    const found = await checkOutbox(at(5), [city]);
    expect(wrong(found)).toEqual([`problem outbox-of-${city.slug}`]);
    expect(says(found)).toContain("(unavailable 421)");
    expect(says(found)).not.toContain("kari");
  });
});

describe("of the stores of files the doctor finds", () => {
  test("one that cannot be written", async () => {
    const fine = join(folder, "files");
    expect(wrong(await checkFiles(folderFiles(fine), fine))).toEqual([]);
    expect(wrong(await checkObjects(folderObjects(fine), fine))).toEqual([]);
    const file = join(folder, "a-file");
    await writeFile(file, "not a folder");
    expect(wrong(await checkFiles(folderFiles(file), file))).toEqual(["problem files"]);
    expect(wrong(await checkObjects(folderObjects(file), file))).toEqual(["problem objects"]);
  });

  test("a bucket that is away", async () => {
    const server = await startS3Server();
    const { url } = server.settings;
    expect(wrong(await checkObjects(s3Objects(server.settings), url))).toEqual([]);
    await server.stop();
    expect(wrong(await checkObjects(s3Objects(server.settings), url))).toEqual(["problem objects"]);
  });
});

describe("of what serves the doctor finds", () => {
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  async function answering(status: number, body: string): Promise<{ host: string; port: number }> {
    const server = createServer((_, response) => response.writeHead(status).end(body));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    ends.push(() => server.close());
    return { host: "0.0.0.0", port: (server.address() as AddressInfo).port };
  }

  test.each([
    [200, '{"ready":true,"database":"ok"}', []],
    [503, '{"ready":false,"database":"away","files":"ok"}', ["problem serving"]],
    [200, "<p>Another program", ["problem serving"]],
    [404, "{}", ["problem serving"]],
  ])("an answer %i %s: %j", async (status, body, found) => {
    const finding = await checkServer(await answering(status, body));
    expect(wrong(finding)).toEqual(found);
    if (body.includes("away")) expect(finding.says).toContain("is not ready: database.");
  });

  test.each([
    [200, (issuer: string) => ({ issuer }), []],
    [200, (issuer: string) => ({ issuer: `${issuer}/` }), []],
    [200, () => ({ issuer: "https://other.org" }), ["problem openid"]],
    [200, () => [], ["problem openid"]],
    [503, () => ({}), ["problem openid"]],
  ])("an OpenID provider that answers %i: %j", async (status, said, found) => {
    const server = createServer((asked, response) => {
      const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const isRight = asked.url === "/.well-known/openid-configuration";
      response.writeHead(isRight ? status : 404).end(JSON.stringify(said(issuer)));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    ends.push(() => server.close());
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(wrong(await checkOpenId({ issuer }))).toEqual(found);
  });

  test("an OpenID provider that is away, and none", async () => {
    expect(wrong(await checkOpenId({ issuer: "http://127.0.0.1:9" }))).toEqual(["problem openid"]);
    expect(wrong(await checkOpenId(undefined))).toEqual(["skipped openid"]);
  });

  test("nobody, or somebody who speaks something else", async () => {
    const listener = createListener((socket) => socket.resume().end("SSH-2.0\r\n"));
    await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
    const { port } = listener.address() as AddressInfo;
    expect(wrong(await checkServer({ host: "127.0.0.1", port }))).toEqual(["problem serving"]);
    await new Promise((resolve) => listener.close(resolve));
    expect(wrong(await checkServer({ host: "127.0.0.1", port }))).toEqual(["note serving"]);
  });
});

test("a check that fails itself is a problem, and not the end", async () => {
  const found = await checked("disk", () => checkDisk(join(folder, "nowhere")));
  expect(wrong(found)).toEqual(["problem disk"]);
  expect(says(found)).toContain("ENOENT");
});
