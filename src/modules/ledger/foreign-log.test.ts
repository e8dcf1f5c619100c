// Logs of other installations, verified on the terminal with nothing but their public files: over HTTP and from a folder.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cp, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp } from "../../../tests/support/test-app.ts";
import { type TestContext, testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { CommandInput, WorldCommand } from "../../platform/command.ts";
import { vkeyOf } from "../../transparency/note-key.ts";
import { keyOf } from "../../transparency/testing.ts";
import { aCity } from "../city/testing.ts";
import { ledger } from "./module.ts";
import { record } from "./record.ts";
import { anEntry } from "./testing.ts";

const scratch = mkdtempSync(join(tmpdir(), "rosario-foreign-"));
const ENTRIES = 300;
let context: TestContext;
let city: Awaited<ReturnType<typeof aCity>>;
let address = "";
let asked: string[] = [];
let answerWith: ((path: string) => { status: number; body: string } | undefined) | undefined;
const server = createServer(async (request, response) => {
  const path = request.url ?? "";
  asked.push(path);
  const other = answerWith?.(path);
  if (other !== undefined) return response.writeHead(other.status).end(other.body);
  const answer = await testApp(context).get(path);
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  return response.end(Buffer.from(await answer.arrayBuffer()));
});

beforeAll(async () => {
  context = testContext(await testDatabase());
  city = await aCity(context);
  await grow(ENTRIES);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(scratch, { recursive: true });
});

async function grow(count: number): Promise<void> {
  await context.database.inCity(city.id, async (tx) => {
    for (let round = 0; round < count; round += 1) await record(tx, anEntry({ facts: { round } }));
  });
}

function commandNamed(name: string): WorldCommand {
  const command = ledger.commands.find((one) => one.name === name);
  if (command === undefined || command.filesOnly) throw new Error(`No command ${name}`);
  return command;
}

async function said(
  work: (terminal: {
    print: (line: string) => void;
    complain: (line: string) => void;
  }) => Promise<number> | undefined,
) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await work({
    print: (line) => void printed.push(line),
    complain: (line) => void complaints.push(line),
  });
  return { code, printed, complaints };
}

const verify = (place: string, values: CommandInput["values"] = {}) =>
  said((terminal) =>
    commandNamed("ledger verify").withWord?.(terminal, { values, positionals: [place] }),
  );

const exportTo = (folder: string, values: CommandInput["values"] = { city: city.slug }) =>
  said((terminal) =>
    commandNamed("ledger export").run(
      {
        ...terminal,
        context,
        claimServing: async () => ({ serving: true }),
        cities: async () => [city],
      },
      { values, positionals: [folder] },
    ),
  );

async function exported(name: string): Promise<string> {
  const folder = join(scratch, name);
  expect((await exportTo(folder)).code).toBe(0);
  return folder;
}

describe("ledger verify ADDRESS", () => {
  test("verifies every entry over HTTP, and says whose word the key is", async () => {
    const { code, printed, complaints } = await verify(`${address}/${city.slug}/log/`);
    expect(printed).toEqual([
      expect.stringMatching(
        new RegExp(`^rosario\\.test/${city.slug}: size 301, 301 verified, root [0-9a-f]{64}$`),
      ),
    ]);
    expect(complaints).toEqual([expect.stringContaining("The log itself names its key: rosario")]);
    expect(code).toBe(0);
  });

  test("finds the log from the address of the city's pages", async () => {
    expect((await verify(`${address}/${city.slug}`)).code).toBe(0);
  });

  test("asks for no file that is not the log's", async () => {
    asked = [];
    await verify(`${address}/${city.slug}/log`);
    expect(asked.filter((path) => !path.startsWith(`/${city.slug}/log/`))).toEqual([]);
    expect(asked.length).toBeLessThan(12);
  });

  test("gives 1 and names the file where a server fails, and never goes to another host", async () => {
    answerWith = (path) => (path.includes("/tile/0/000") ? { status: 500, body: "" } : undefined);
    const failed = await verify(`${address}/${city.slug}/log`);
    expect(failed.code).toBe(1);
    expect(failed.complaints.join("\n")).toContain("tile/0/000: status 500: can't be read");
    answerWith = undefined;
    const closed = await verify("http://127.0.0.1:9/log");
    expect(closed.code).toBe(1);
    expect(closed.complaints.join("\n")).toContain("unreachable");
  });

  test("trusts only the key that it is given", async () => {
    const other = vkeyOf(keyOf(`rosario.test/${city.slug}`, 9).verifier);
    const { code, complaints } = await verify(`${address}/${city.slug}/log`, { key: other });
    expect(code).toBe(1);
    expect(complaints).toEqual([expect.stringContaining("(missing-log-signature)")]);
    const policy = join(scratch, "trusted");
    writeFileSync(policy, await testApp(context).page(`/${city.slug}/log/policy`));
    expect(await verify(`${address}/${city.slug}/log`, { policy })).toMatchObject({
      code: 0,
      complaints: [],
    });
  });
});

describe("ledger verify FOLDER", () => {
  test("verifies what ledger export wrote, as JSON too", async () => {
    const folder = await exported("whole");
    const { code, printed } = await verify(folder, { json: true });
    expect(code).toBe(0);
    expect(JSON.parse(printed.join(""))).toMatchObject({
      origin: `rosario.test/${city.slug}`,
      size: ENTRIES + 1,
      entries: ENTRIES + 1,
      problems: [],
      more: 0,
    });
  });

  test.each([
    ["tile/entries/000", "tile/entries/000, entry 200: is not the entry that was recorded"],
    ["tile/0/000", "tile/0/000: holds hashes that don't make the one above them (wrong-tile)"],
    ["tile/1/000.p/1", "checkpoint: has a root that the log's tiles don't make (wrong-root)"],
    ["checkpoint", "checkpoint: "],
    ["policy", "policy: "],
  ])("finds a changed byte in %s", async (path, complaint) => {
    const folder = join(scratch, `changed-${path.replaceAll("/", "-")}`);
    await cp(await exported("original"), folder, { recursive: true });
    const bytes = await readFile(join(folder, path));
    // In a bundle, a letter of entry 200; elsewhere the last byte but a few.
    const at = path.includes("entries")
      ? bytes.indexOf('"position":200') + '"position":20'.length
      : bytes.length - 5;
    bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at);
    await writeFile(join(folder, path), bytes);
    const { code, complaints } = await verify(folder);
    expect(code).toBe(1);
    expect(complaints.join("\n")).toContain(complaint);
  });

  test("finds a missing file", async () => {
    const folder = await exported("lacking");
    rmSync(join(folder, "tile/entries/000"));
    const { code, complaints } = await verify(folder);
    expect(code).toBe(1);
    expect(complaints.join("\n")).toContain("tile/entries/000: is not there (missing-file)");
  });

  test("compares with an earlier checkpoint, and finds a log that does not continue it", async () => {
    const folder = await exported("earlier");
    const earlier = join(scratch, "earlier-checkpoint");
    writeFileSync(earlier, readFileSync(join(folder, "checkpoint")));
    await grow(3);
    const later = await exported("later");
    expect((await verify(later, { earlier })).code).toBe(0);
    // The other way round, the older state is one from which entries were taken away.
    const newest = join(later, "checkpoint");
    const cut = await verify(folder, { earlier: newest });
    expect(cut.code).toBe(1);
    expect(cut.complaints.join("\n")).toContain("(not-a-continuation)");
  });
});

test("what was called wrongly gives 2", async () => {
  const folder = await exported("wrongly");
  for (const [place, values] of [
    [join(scratch, "nowhere"), {}],
    ["ftp://example.org/log", {}],
    ["http://", {}],
    ["http://user@127.0.0.1/log", {}],
    [join(folder, "checkpoint"), {}],
    [folder, { city: "york" }],
    [folder, { key: "not a key" }],
    [folder, { policy: join(folder, "checkpoint") }],
    [folder, { policy: join(scratch, "no-such-policy") }],
    [folder, { earlier: join(folder, "policy") }],
    [folder, { earlier: join(scratch, "no-such-checkpoint") }],
  ] as const) {
    const { code, complaints } = await verify(place, values);
    expect(code, `${place} ${JSON.stringify(values)}`).toBe(2);
    expect(complaints.length).toBeGreaterThan(0);
  }
  expect((await exportTo(folder, {})).code).toBe(2);
  expect((await exportTo(folder, { city: "nowhere" })).code).toBe(2);
});

test("ledger export says that a folder can't be made where a file is", async () => {
  const file = join(scratch, "a-file");
  writeFileSync(file, "kept");
  for (const place of [file, join(file, "within")]) {
    const { code, complaints } = await exportTo(place);
    expect(code).toBe(1);
    expect(complaints).toEqual([expect.stringContaining("There can't be a folder")]);
  }
  expect(readFileSync(file, "utf8")).toBe("kept");
});

test("ledger export leaves the folder of another log alone", async () => {
  const folder = await exported("theirs");
  const checkpoint = join(folder, "checkpoint");
  writeFileSync(checkpoint, readFileSync(checkpoint, "utf8").replace("rosario.test", "other.test"));
  expect(await exportTo(folder)).toEqual({
    code: 1,
    printed: [],
    complaints: ["The folder holds another log"],
  });
});
