// Installations on this machine, each with a database and keys of its own: one with a city's log, the others its witnesses.
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestContext, testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { createApp } from "../../app.ts";
import type { CommandInput } from "../../platform/command.ts";
import { rows, text } from "../../platform/database/statement.ts";
import { createPageCache } from "../../platform/http/page-cache.ts";
import { signCheckpoint as signNote } from "../../transparency/checkpoint.ts";
import { signerKey } from "../../transparency/note-key.ts";
import { judgeCheckpoint } from "../../transparency/policy.ts";
import { parsePolicy } from "../../transparency/policy-text.ts";
import { addCheckpointBody, witnessedPath } from "../../transparency/witness.ts";
import { aCity } from "../city/testing.ts";
import { cosignLog } from "./cosign-log.ts";
import { findLogFile } from "./find-log-file.ts";
import { ledger } from "./module.ts";
import { record } from "./record.ts";
import { anEntry } from "./testing.ts";

type Installation = {
  readonly context: TestContext;
  readonly city: Awaited<ReturnType<typeof aCity>>;
  /** The address of the city's pages. */
  readonly address: string;
};

const listForks = rows({ shown: text() })`select shown from ledger.fork order by at`;

const away = new Set<string>();
const servers: Server[] = [];
const scratch = mkdtempSync(join(tmpdir(), "rosario-witnesses-"));
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(scratch, { recursive: true });
});

async function installation(): Promise<Installation> {
  const base = testContext(await testDatabase());
  const apps: ReturnType<typeof createApp>[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { url = "/", method = "GET", headers } = request;
    const body = method === "POST" ? new Uint8Array(Buffer.concat(parts)) : null;
    const isAway = away.has(headers.host ?? "");
    const answer = await apps[0]?.request(`http://${headers.host}${url}`, { method, body });
    if (isAway || answer === undefined) return response.writeHead(503).end();
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    return response.end(Buffer.from(await answer.arrayBuffer()));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = { ...base, settings: { ...base.settings, baseUrl: host } };
  const assets = { address: (name: string) => `/assets/${name}`, routes: new Hono() };
  const cache = createPageCache();
  cache.trust(false);
  apps.push(createApp(context, assets, cache, () => undefined));
  const city = await aCity(context);
  return { context, city, address: `${host}/${city.slug}` };
}

async function run(
  { context, city }: Installation,
  name: string,
  values: CommandInput["values"],
  positionals: readonly string[] = [],
) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const command = ledger.commands.find((one) => one.name === name);
  const code = await command?.run(
    {
      context,
      print: (line) => void printed.push(line),
      complain: (line) => void complaints.push(line),
      claimServing: async () => ({ serving: true }),
      cities: async () => [city],
    },
    { values, positionals },
  );
  return { code, printed: printed.join("\n"), complaints: complaints.join("\n") };
}

const cosign = (own: Installation, values: CommandInput["values"] = {}) =>
  run(own, "ledger cosign", { city: own.city.slug, ...values });
const grow = ({ context, city }: Installation) =>
  context.database.inCity(city.id, (tx) => record(tx, anEntry()));

async function shown({ context, city }: Installation) {
  const read = async (path: string) => (await findLogFile(context, city, path)) ?? new Uint8Array();
  const policy = parsePolicy(await read("policy"));
  if ("refused" in policy) throw new Error(policy.refused);
  const judged = judgeCheckpoint(policy, await read("checkpoint"));
  if ("refused" in judged) throw new Error(judged.refused);
  return { policy, size: judged.checkpoint.size, by: judged.witnesses.length };
}

/** Nobody answers there meanwhile. */
async function cutOff({ address }: Installation, work: () => Promise<void>): Promise<void> {
  away.add(new URL(address).host);
  await work();
  away.clear();
}

let york: Installation;
let graz: Installation;
let bergen: Installation;
const witness = ({ address }: Installation) => `${address}/witness`;

beforeAll(async () => {
  york = await installation();
  graz = await installation();
  bergen = await installation();
}, 60_000);

describe("ledger cosign", () => {
  test("says that nobody witnesses the log, and that a stranger's log is not followed", async () => {
    const alone = await cosign(york);
    expect(alone).toMatchObject({ code: 1, printed: "" });
    expect(alone.complaints).toContain("Nobody witnesses this log yet");
    const strange = await cosign(york, { at: witness(graz) });
    expect(strange).toMatchObject({ code: 1, printed: "" });
    expect(strange.complaints).toContain("(not-followed-there); it is not asked from now on");
    // Nothing was kept: nobody asks again what was refused, and nobody complains of it every quarter of an hour.
    expect((await cosign(york)).complaints).toContain("Nobody witnesses this log yet");
    const lines: string[] = [];
    await cosignLog(york.context, york.city, { complain: (line) => void lines.push(line) });
    expect(lines).toEqual([]);
    expect(await shown(york)).toMatchObject({ by: 0, policy: { quorum: "none" } });
  });

  test("has a witness that follows the log cosign it, and publishes that with a policy that asks for it", async () => {
    expect((await run(graz, "ledger witness", {}, [york.address])).code).toBe(0);
    await grow(york);
    const asked = await cosign(york, { at: witness(graz) });
    expect(asked.code).toBe(0);
    expect(asked.printed).toMatch(/size \d+, cosigned by 127\.0\.0\.1:\d+\/witness\+/);
    const { size, by, policy } = await shown(york);
    expect(by).toBe(1);
    expect(policy).toMatchObject({ quorum: "most", groups: [{ threshold: 1 }] });
    expect(policy.witnesses[0]?.url).toBe(witness(graz));
    // The record has grown since, and what no witness has seen is not shown yet; its proof is there.
    await grow(york);
    expect(await shown(york)).toMatchObject({ size, by: 1 });
    expect(await findLogFile(york.context, york.city, `proofs/${size}.tlog-proof`)).toBeDefined();
    const lines: string[] = [];
    await cosignLog(york.context, york.city, { complain: (line) => void lines.push(line) });
    expect(lines).toEqual([]);
    expect(await shown(york)).toMatchObject({ size: size + 1, by: 1 });
  });

  test("a folder that was exported, and the log's address, verify with the witnesses' signatures", async () => {
    const folder = join(scratch, "york");
    expect((await run(york, "ledger export", { city: york.city.slug }, [folder])).code).toBe(0);
    const [verify] = ledger.commands;
    if (verify.filesOnly) throw new Error("No world");
    for (const place of [folder, york.address]) {
      const said: string[] = [];
      const terminal = { print: () => undefined, complain: (line: string) => void said.push(line) };
      const code = await verify.withWord?.(terminal, { values: {}, positionals: [place] });
      expect([code, said.filter((line) => !line.startsWith("The log itself names"))]).toEqual([
        0,
        [],
      ]);
    }
  });

  test("with two witnesses a checkpoint that only one has seen is not published", async () => {
    expect((await run(bergen, "ledger witness", {}, [york.address])).code).toBe(0);
    const { complaints } = await cosign(york, { at: `${witness(bergen)}/` });
    expect(complaints).toMatch(/^The witness itself named its key/);
    const { size } = await shown(york);
    expect(await shown(york)).toMatchObject({ by: 2, policy: { groups: [{ threshold: 2 }] } });
    await grow(york);
    expect((await cosign(york, { end: "http://127.0.0.1:1/witness" })).code).toBe(1);
    expect(await shown(york)).toMatchObject({ size, by: 2 });
    await cutOff(bergen, async () => {
      const one = await cosign(york);
      expect(one).toMatchObject({ code: 1 });
      expect(one.printed).toContain(`size ${size + 1}, cosigned by`);
      expect(one.complaints).toContain("(unreachable)");
    });
    expect(await shown(york)).toMatchObject({ size, by: 2 });
    // The one that is ahead of what is published accuses nobody.
    const ahead = await run(graz, "ledger witness", {}, [york.address]);
    expect(ahead).toMatchObject({ code: 0, complaints: "" });
    expect(ahead.printed).toContain(`size ${size + 1}, cosigned`);
    expect((await cosign(york, { end: witness(bergen) })).code).toBe(0);
    expect((await cosign(york)).code).toBe(0);
    expect(await shown(york)).toMatchObject({ size: size + 1, by: 1 });
  });

  test.each([
    ["both ways at once", { at: "http://a.test", end: "http://a.test" }, "not both"],
    ["a key without an address", { key: "x" }, "--key goes with --at"],
    ["a folder as an address", { at: "some/folder" }, "is not an address"],
    ["a key that is none", { at: "http://a.test", key: "x" }, "is not the key of a witness"],
    ["no city", { city: undefined }, "--city"],
  ])("is called wrongly with %s", async (_, values, said) => {
    const { code, complaints } = await cosign(york, values);
    expect(code).toBe(2);
    expect(complaints).toContain(said);
  });

  test("refuses an address without a witness, its own, and one that nobody answers at", async () => {
    const nobody = await cosign(york, { at: york.address });
    expect(nobody).toMatchObject({ code: 1 });
    expect(nobody.complaints).toContain("there is no witness at this address");
    const own = await cosign(york, { at: witness(york) });
    expect(own).toMatchObject({ code: 1, printed: "" });
    expect(own.complaints).toContain("that is this installation itself");
    const nowhere = await cosign(york, { at: "http://127.0.0.1:1/witness" });
    expect(nowhere.complaints).toContain("can't be reached");
  });
});

describe("POST witness/add-checkpoint", () => {
  const send = (body: string, to = graz) =>
    fetch(`${witness(to)}/add-checkpoint`, { method: "POST", body });
  const note = async () =>
    Buffer.from((await findLogFile(york.context, york.city, "checkpoint")) ?? []).toString("utf8");

  test("answers as the specification says where it does not cosign", async () => {
    expect((await send("nonsense")).status).toBe(400);
    const old = await send(addCheckpointBody({ old: 0, proof: [], checkpoint: await note() }));
    expect([old.status, old.headers.get("content-type")]).toEqual([409, "text/x.tlog.size"]);
    const { size } = await shown(york);
    expect(await old.text()).toBe(`${size}\n`);
    const key = signerKey("signature", "elsewhere.test/log", new Uint8Array(32));
    const strange = {
      origin: "elsewhere.test/log",
      size: 1,
      root: new Uint8Array(32),
      extensions: [],
    };
    const unknown = { old: 0, proof: [], checkpoint: signNote(strange, [key]) };
    expect((await send(addCheckpointBody(unknown))).status).toBe(404);
    const [origin = ""] = (await note()).split("\n");
    const another = signerKey("signature", origin, new Uint8Array(32));
    const forged = signNote({ ...strange, origin, size: size + 1 }, [another]);
    expect(
      (await send(addCheckpointBody({ old: size, proof: [], checkpoint: forged }))).status,
    ).toBe(403);
    expect((await send("x".repeat(64_001))).status).toBe(413);
  });

  const forksAt = ({ context }: Installation) =>
    context.database.inInstallation((tx) => listForks(tx));

  test("refuses a fork that the log itself has signed, keeps it, and the log is told", async () => {
    const { size } = await shown(york);
    const [origin = ""] = (await note()).split("\n");
    const seed = await york.context.keys.find(`log-${york.city.id}-0`);
    if (seed === undefined) throw new Error("No key");
    const root = new Uint8Array(32).fill(7);
    const fork = signNote({ origin, size, root, extensions: [] }, [
      signerKey("signature", origin, seed),
    ]);
    const answer = await send(addCheckpointBody({ old: size, proof: [], checkpoint: fork }));
    expect(answer.status).toBe(422);
    const longer = signNote({ origin, size: size + 5, root, extensions: [] }, [
      signerKey("signature", origin, seed),
    ]);
    // Whether that is a fork or a stranger's wrong proof, nobody can tell.
    const doubtful = await send(addCheckpointBody({ old: size, proof: [], checkpoint: longer }));
    expect(doubtful.status).toBe(422);
    expect(await forksAt(graz)).toEqual([{ shown: fork }]);
    const again = await run(graz, "ledger witness", {}, [york.address]);
    expect(again.code).toBe(0);
    const kept = await fetch(`${witness(graz)}/${witnessedPath(origin)}`);
    expect(await kept.text()).toContain(`${origin}\n${size}\n`);
    expect((await fetch(`${witness(graz)}/${"0".repeat(64)}/checkpoint`)).status).toBe(404);
  });

  test("answers a hundred and twenty times a minute, and then asks for patience", async () => {
    const statuses = new Set<number>();
    for (let round = 0; round < 121; round += 1) statuses.add((await send("x", bergen)).status);
    expect([...statuses]).toEqual([400, 429]);
    const last = await send("x", bergen);
    expect([last.status, last.headers.get("retry-after")]).toEqual([429, "60"]);
    bergen.context.setNow("2026-06-01T12:02:00Z");
    expect((await send("x", bergen)).status).toBe(400);
  });
});
