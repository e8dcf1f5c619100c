// Witnessing other logs on the terminal: what is cosigned, what is refused, and that the evidence stays.

import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { runCommand } from "../../../tests/support/command-run.ts";
import { type TestContext, testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { CommandInput } from "../../platform/command.ts";
import { openCheckpoint, signCheckpoint } from "../../transparency/checkpoint.ts";
import { parseVkey, vkeyOf } from "../../transparency/note-key.ts";
import { policyOfLog } from "../../transparency/policy.ts";
import { policyText } from "../../transparency/policy-text.ts";
import { keyOf, ORIGIN, testLog } from "../../transparency/testing.ts";
import { ledger } from "./module.ts";
import { openLogPlace } from "./open-log-place.ts";
import { witnessLog } from "./witness-log.ts";

const scratch = mkdtempSync(join(tmpdir(), "rosario-witness-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const database = await testDatabase();
const key = keyOf(ORIGIN, 1);
let context: TestContext;

beforeEach(async () => {
  // A new context has no witness's key, and another installation remembers nothing.
  context = testContext(database);
  for (const table of ["fork", "witnessed_checkpoint", "witnessed_log"]) {
    await ownerQuery(`delete from ledger.${table}`);
  }
});

type Log = Awaited<ReturnType<typeof testLog>>;

async function written(log: Log, folder?: string): Promise<string> {
  const place = folder ?? (await mkdtemp(join(scratch, "log-")));
  const policy = Buffer.from(policyText(policyOfLog(key.verifier)));
  for (const [path, bytes] of [...log.files, ["policy", policy] as const]) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), bytes);
  }
  return place;
}

async function _witness(name: string, values: CommandInput["values"] = {}) {
  const asked = { values, positionals: [name], cities: [] };
  const ran = await runCommand(context, ledger.commands, "ledger witness", asked);
  return { code: ran.code, printed: ran.printed.join("\n"), complaints: ran.complaints.join("\n") };
}

describe("ledger witness", () => {
  test("cosigns a log and then what continues it, with a key that can be checked", async () => {
    const folder = await written(await testLog([300]));
    const first = await _witness(folder);
    expect(first.code).toBe(0);
    expect(first.complaints).toContain(vkeyOf(key.verifier));
    await written(await testLog([300, 700]), folder);
    const { code, printed, complaints } = await _witness(folder);
    expect([code, complaints]).toEqual([0, ""]);

    const [, vkey = ""] = /cosigned by (\S+)/.exec(printed) ?? [];
    const witnessKey = parseVkey(vkey);
    if (witnessKey === undefined) throw new Error(vkey);
    expect(first.printed).toContain(vkey);
    const note = `${printed.slice(printed.indexOf("\n\n") + 2)}\n`;
    const opened = openCheckpoint(note, [witnessKey, key.verifier]);
    if ("refused" in opened) throw new Error(opened.refused);
    expect(opened.checkpoint.size).toBe(700);
    expect(opened.verified.map((one) => one.key.kind).sort()).toEqual(["cosignature", "signature"]);
    expect(opened.verified.map(({ at }) => at)).toContain(context.now().getTime() / 1000);
    const kept = await ownerQuery("select size::int from ledger.witnessed_checkpoint order by 1");
    expect(kept).toEqual([{ size: 300 }, { size: 700 }]);
  });

  test("cosigns the same checkpoint again when asked again", async () => {
    const folder = await written(await testLog([5]));
    expect((await _witness(folder)).code).toBe(0);
    expect((await _witness(folder)).code).toBe(0);
  });

  test.each([
    ["of a longer log", [700]],
    ["of the same size", [300]],
  ] as const)("refuses a fork %s, shows both checkpoints and keeps them", async (_, sizes) => {
    const folder = await written(await testLog([300]));
    const known = await _witness(folder);
    const rewritten = await testLog(sizes, (i) => (i === 7 ? "rewritten" : `entry ${i}`));
    await written(rewritten, folder);
    for (let round = 0; round < 2; round += 1) {
      const { code, printed, complaints } = await _witness(folder);
      expect([code, printed]).toEqual([1, ""]);
      expect(complaints).toContain("(fork)");
      expect(complaints).toContain(known.printed.split("\n").at(-1));
      expect(complaints).toContain(rewritten.checkpointAt(sizes[0]).trimEnd());
    }
    const kept = await ownerQuery<{ shown: string }>(
      "select origin, shown, known from ledger.fork",
    );
    expect(kept).toHaveLength(1);
    expect(kept[0]?.shown).toBe(rewritten.checkpointAt(sizes[0]));
    // The honest log goes on.
    await written(await testLog([300, 400]), folder);
    expect((await _witness(folder)).code).toBe(0);
  });

  test("refuses a log that shows less than before", async () => {
    await _witness(await written(await testLog([300])));
    const { code, complaints } = await _witness(await written(await testLog([299])));
    expect(code).toBe(1);
    expect(complaints).toContain("(shorter)");
  });

  test("accepts only the key that it knows a log by, unless it is told another", async () => {
    const log = await testLog([20]);
    const folder = await written(log);
    expect((await _witness(folder)).code).toBe(0);
    const other = keyOf(ORIGIN, 9);
    const checkpoint = { origin: ORIGIN, size: 20, root: log.rootAt(20), extensions: [] };
    await writeFile(join(folder, "checkpoint"), signCheckpoint(checkpoint, [other]));
    await writeFile(join(folder, "policy"), policyText(policyOfLog(other.verifier)));
    const { code, complaints } = await _witness(folder);
    expect(code).toBe(1);
    expect(complaints).toContain("(not-signed-by-the-log)");
    expect((await _witness(folder, { key: vkeyOf(other.verifier) })).code).toBe(0);
    expect((await _witness(folder)).code).toBe(0);
  });

  test("cosigns nothing whose tiles do not make its root, and calls that no fork", async () => {
    const folder = await written(await testLog([300]));
    await writeFile(join(folder, "tile/0/001.p/44"), Buffer.alloc(44 * 32));
    const { code, complaints } = await _witness(folder);
    expect(code).toBe(1);
    expect(complaints).toContain("(wrong-tiles)");
    expect(await ownerQuery("select 1 from ledger.fork")).toEqual([]);
    expect(await ownerQuery("select 1 from ledger.witnessed_checkpoint")).toEqual([]);
  });

  test("gives 1 where there is no log, no key or no checkpoint, and 2 where it was called wrongly", async () => {
    const folder = await written(await testLog([3]));
    await rm(join(folder, "policy"));
    expect(await _witness(folder)).toMatchObject({ code: 1 });
    expect((await _witness(folder)).complaints).toContain("(no-trust)");
    await writeFile(join(folder, "checkpoint"), "nothing\n");
    expect((await _witness(folder)).complaints).toContain("(malformed-checkpoint)");
    await rm(join(folder, "checkpoint"));
    expect((await _witness(folder)).complaints).toContain("(no-log)");
    expect((await _witness("http://127.0.0.1:9/log")).complaints).toContain("(unreadable)");
    expect((await _witness(join(scratch, "nowhere"))).code).toBe(2);
    expect((await _witness(folder, { key: "none" })).code).toBe(2);
  });

  test("prints the same as JSON", async () => {
    const folder = await written(await testLog([3]));
    const { printed } = await _witness(folder, { json: true });
    const note = await readFile(join(folder, "checkpoint"), "utf8");
    expect(JSON.parse(printed)).toMatchObject({ origin: ORIGIN, size: 3 });
    expect((JSON.parse(printed) as { note: string }).note.startsWith(note)).toBe(true);
  });
});

test("of two who witness different continuations at once, one is refused and nothing is lost", async () => {
  await _witness(await written(await testLog([10])));
  const places = await Promise.all([
    written(await testLog([20])),
    written(await testLog([30], (i) => (i > 15 ? `other ${i}` : `entry ${i}`))),
  ]);
  const answers = await Promise.all(
    places.map(async (folder) => {
      const place = await openLogPlace(folder);
      if (place === undefined) throw new Error(folder);
      return witnessLog(context, place, undefined);
    }),
  );
  const cosigned = answers.filter((answer) => !("refused" in answer));
  expect(cosigned).toHaveLength(1);
  const kept = await ownerQuery("select 1 from ledger.witnessed_checkpoint");
  expect(kept).toHaveLength(2);
});

test("the application can neither change nor remove what it has witnessed", async () => {
  const granted = await ownerQuery(
    `select distinct table_name, privilege_type from information_schema.role_table_grants
      where grantee = 'rosario_app' and table_schema = 'ledger' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')`,
  );
  // A salt is no evidence: it is there to be forgotten.
  expect(granted).toEqual([
    { table_name: "head", privilege_type: "UPDATE" },
    { table_name: "salt", privilege_type: "DELETE" },
  ]);
});
