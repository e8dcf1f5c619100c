// The files of the log, asked for as a program would, and verified with nothing else.
import { beforeAll, describe, expect, test } from "vitest";
import { type TestApp, testApp } from "../../../tests/support/test-app.ts";
import { type TestContext, testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import type { Policy } from "../../transparency/policy.ts";
import { parsePolicy } from "../../transparency/policy-text.ts";
import { verifyTlogProof } from "../../transparency/tlog-proof.ts";
import { type LogFinding, verifyLog } from "../../transparency/verify-log.ts";
import { aCity } from "../city/testing.ts";
import { bytesOf } from "./entry.ts";
import { listEntries } from "./list-entries.ts";
import { record } from "./record.ts";
import { signCheckpoint } from "./sign-checkpoint.ts";
import * as store from "./store.ts";
import { anEntry } from "./testing.ts";
import { verifyLedger } from "./verify-ledger.ts";

let context: TestContext;
let app: TestApp;

beforeAll(async () => {
  context = testContext(await testDatabase());
  app = testApp(context);
});

async function grow(id: Id<"City">, count: number): Promise<void> {
  await context.database.inCity(id, async (tx) => {
    for (let round = 0; round < count; round += 1) await record(tx, anEntry({ facts: { round } }));
  });
}

async function aCityWith(entries: number) {
  const { id, slug } = await aCity(context);
  await grow(id, entries);
  const size = await context.database.readCity(id, async (tx) => (await store.findHead(tx))?.size);
  return { id, slug, size: size ?? 0 };
}

async function policyOf(slug: string): Promise<Policy> {
  const policy = parsePolicy(await app.page(`/${slug}/log/policy`));
  if ("refused" in policy) throw new Error(policy.refused);
  return policy;
}

async function verified(slug: string, earlier?: { size: number; root: Uint8Array }) {
  const read = async (path: string) => {
    const response = await app.get(`/${slug}/log/${path}`);
    return response.status === 200 ? new Uint8Array(await response.arrayBuffer()) : undefined;
  };
  const findings: LogFinding[] = [];
  const policy = await policyOf(slug);
  for await (const one of verifyLog({ read, policy, ...(earlier && { earlier }) })) {
    findings.push(one);
  }
  return {
    entries: findings.filter(({ found }) => found === "entry").length,
    problems: findings.flatMap((one) =>
      one.found === "problem" ? [`${one.problem} ${one.path} ${one.index ?? ""}`.trim()] : [],
    ),
  };
}

describe("the files of a city's log", () => {
  test("verify by themselves, as the log grows past full tiles", async () => {
    const { id, slug, size } = await aCityWith(250);
    expect(await verified(slug)).toEqual({ entries: size, problems: [] });
    const earlier = await signCheckpoint(context, { id, slug });
    await grow(id, 300);
    expect(await verified(slug, earlier)).toEqual({ entries: size + 300, problems: [] });
    expect((await verifyLedger(context.database, [id]))[0]?.problems).toEqual([]);
  });

  test("hold tiles to be kept for ever and a checkpoint to be kept by nobody", async () => {
    const { slug } = await aCityWith(300);
    const checkpoint = await app.get(`/${slug}/log/checkpoint`);
    expect(checkpoint.headers.get("cache-control")).toBe("no-store");
    expect(checkpoint.headers.get("content-type")).toMatch(/^text\/plain/);
    for (const path of ["tile/0/000", "tile/1/000.p/1", "tile/entries/001.p/3", "tile/0/001.p/1"]) {
      const tile = await app.get(`/${slug}/log/${path}`);
      expect(tile.status, path).toBe(200);
      expect(tile.headers.get("cache-control")).toContain("immutable");
      expect(tile.headers.get("content-type")).toBe("application/octet-stream");
      expect(tile.headers.get("content-security-policy")).toContain("default-src 'none'");
    }
  });

  test("end at what was signed last, whatever was recorded since", async () => {
    const { id, slug, size } = await aCityWith(20);
    expect((await app.get(`/${slug}/log/tile/0/000.p/1`)).status).toBe(404);
    await app.page(`/${slug}/log/checkpoint`);
    await grow(id, 5);
    expect((await app.get(`/${slug}/log/tile/0/000.p/${size}`)).status).toBe(200);
    for (const path of [
      `tile/0/000.p/${size + 1}`,
      `tile/entries/000.p/${size + 1}`,
      "tile/0/000",
      "tile/1/000.p/1",
      "tile/0/0",
      "tile/0/000.p/0",
      "tile/64/000",
      "tile/entries/x999/999.p/1",
      `proofs/${size + 5}.tlog-proof`,
      "proofs/00.tlog-proof",
    ]) {
      expect((await app.get(`/${slug}/log/${path}`)).status, path).toBe(404);
    }
  });

  test("give each entry a proof that its text and the policy verify", async () => {
    const { id, slug, size } = await aCityWith(270);
    const policy = await policyOf(slug);
    const entries = await context.database.readCity(id, (tx) => listEntries(tx, { limit: 500 }));
    for (const position of [0, 255, 256, size - 1]) {
      const proof = await app.page(`/${slug}/log/proofs/${position}.tlog-proof`);
      const body = entries.find((one) => one.position === position)?.body ?? "";
      expect(verifyTlogProof(proof, bytesOf(body), policy)).toMatchObject({
        proof: { index: position },
        checkpoint: { size, origin: `rosario.test/${slug}` },
      });
      expect(verifyTlogProof(proof, bytesOf(`${body} `), policy)).toEqual({
        refused: "not-in-the-log",
      });
    }
    expect(await app.page(`/${slug}/record/255`)).toContain(
      `href="/${slug}/log/proofs/255.tlog-proof"`,
    );
  });

  test("show an entry that was changed in the database", async () => {
    const { id, slug } = await aCityWith(300);
    await app.page(`/${slug}/log/checkpoint`);
    await ownerQuery(
      `update ledger.entry set body = replace(body, '"round":40', '"round":41')
        where city_id = '${id}' and position < 256 and body like '%"round":40%'`,
    );
    const { problems } = await verified(slug);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^wrong-entry tile\/entries\/000 \d+$/);
  });
});

describe("a checkpoint", () => {
  test("is signed once for each size, by however many at once", async () => {
    const city = await aCityWith(3);
    const signed = await Promise.all(
      Array.from({ length: 6 }, () => signCheckpoint(context, city)),
    );
    expect(new Set(signed.map((one) => one?.note)).size).toBe(1);
    const rows = await ownerQuery(`select 1 from ledger.checkpoint where city_id = '${city.id}'`);
    expect(rows).toHaveLength(1);
    const keys = await ownerQuery(`select 1 from ledger.log_key where city_id = '${city.id}'`);
    expect(keys).toHaveLength(1);
  });

  test("keeps the log's own name where the address of the installation changes", async () => {
    const city = await aCityWith(1);
    await signCheckpoint(context, city);
    await grow(city.id, 1);
    const settings = { ...context.settings, baseUrl: "https://elsewhere.example" };
    const moved = await signCheckpoint({ ...context, settings }, city);
    expect(moved?.note.split("\n")[0]).toBe(`rosario.test/${city.slug}`);
  });

  test("is not signed for a record that was rewritten with its head; the last one stays", async () => {
    const city = await aCityWith(4);
    const before = await signCheckpoint(context, city);
    // Somebody with the database in hand takes back the last entry, head and all, and lets other acts follow.
    const shorter = await aCityWith(3);
    await ownerQuery(
      `delete from ledger.entry where city_id = '${city.id}' and position >= ${city.size - 1}`,
    );
    await ownerQuery(
      `update ledger.head h set size = o.size, frontier = o.frontier, root = o.root
         from ledger.head o where h.city_id = '${city.id}' and o.city_id = '${shorter.id}'`,
    );
    await ownerQuery(
      `update ledger.entry e set leaf_hash = o.leaf_hash from ledger.entry o
        where e.city_id = '${city.id}' and o.city_id = '${shorter.id}' and e.position = o.position`,
    );
    await grow(city.id, 2);
    expect(await signCheckpoint(context, city)).toEqual(before);
    const [found] = await verifyLedger(context.database, [city.id]);
    expect(found?.problems.map(({ code }) => code)).toContain("wrong-checkpoint");
  });

  test("is not signed without its private key; the last one stays", async () => {
    const city = await aCityWith(1);
    const before = await signCheckpoint(context, city);
    await grow(city.id, 1);
    const keys = { find: async () => undefined, keep: context.keys.keep };
    expect(await signCheckpoint({ ...context, keys }, city)).toEqual(before);
    const other = { ...keys, find: async () => new Uint8Array(32) };
    expect(await signCheckpoint({ ...context, keys: other }, city)).toEqual(before);
    expect((await signCheckpoint(context, city))?.size).toBe(city.size + 1);
  });
});

describe("ledger verify", () => {
  test("finds a changed root of a tile, and one that is missing", async () => {
    const { id } = await aCityWith(600);
    await ownerQuery(
      `update ledger.tile_root set hash = sha256(hash) where city_id = '${id}' and position = 0`,
    );
    await ownerQuery(`delete from ledger.tile_root where city_id = '${id}' and position = 1`);
    const [found] = await verifyLedger(context.database, [id]);
    expect(found?.problems).toEqual([
      { position: 255, code: "wrong-tile" },
      { position: 511, code: "wrong-tile" },
    ]);
  });

  test("finds a checkpoint of a longer record, of another root, and one that its key did not sign", async () => {
    for (const change of [
      `delete from ledger.entry where city_id = $1 and position >= 4`,
      `update ledger.checkpoint set root = sha256(root) where city_id = $1`,
      `update ledger.checkpoint set note = replace(note, 'rosario.test', 'rosario.best') where city_id = $1`,
    ]) {
      const city = await aCityWith(4);
      await signCheckpoint(context, city);
      await ownerQuery(change, [city.id]);
      const [found] = await verifyLedger(context.database, [city.id]);
      expect(found?.problems).toContainEqual({ position: city.size - 1, code: "wrong-checkpoint" });
    }
  });
});

test("the log of a city that has recorded nothing is not there yet", async () => {
  const id = context.newCity();
  expect(await signCheckpoint(context, { id, slug: "nothing" })).toBeUndefined();
});
