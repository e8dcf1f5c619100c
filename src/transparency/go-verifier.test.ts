/**
 * Has a log of ours verified by code that we did not write: Go's checksum database, from Debian. It needs the packages golang-go and
 * golang-golang-x-mod-dev and fails where they are missing, because a check that is skipped in silence is none.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testContext } from "../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../tests/support/test-database.ts";
import { exportLog, findLogFile, record } from "../modules/ledger/index.ts";
import { anEntry } from "../modules/ledger/testing.ts";
import { entryBundle } from "./entry-bundle.ts";
import { leafHash } from "./merkle-tree.ts";
import { vkeyOf } from "./note-key.ts";
import { keyOf, testLog } from "./testing.ts";
import { inclusionFromTiles } from "./tiles.ts";
import { tlogProofText } from "./tlog-proof.ts";

const GOPATH = "/usr/share/gocode";
const source = join(import.meta.dirname, "../../tests/go/verify-log.go");
const EARLIER = 700;
const SIZE = 1_300;
const log = await testLog([256, EARLIER, SIZE]);
const vkey = vkeyOf(log.key.verifier);

let scratch = "";
let program = "";

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "rosario-go-"));
  if (!existsSync(join(GOPATH, "src/golang.org/x/mod/sumdb/tlog"))) throw new Error(missing);
  program = join(scratch, "verify-log");
  const env = {
    PATH: process.env.PATH,
    GO111MODULE: "off",
    GOPATH,
    GOCACHE: join(scratch, "cache"),
    GOFLAGS: "",
    CGO_ENABLED: "0",
  };
  try {
    await promisify(execFile)("go", ["build", "-o", program, source], { env });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ENOENT" ? new Error(missing) : error;
  }
}, 180_000);

afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

const missing =
  "Go's checksum-database code is missing: run bin/setup --tests, or install Debian's golang-go and golang-golang-x-mod-dev";

/** What the Go program says; `refused: …` where it refuses. */
async function judged(words: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)(program, [...words])).stdout;
  } catch (error) {
    return (error as { readonly stderr: string }).stderr;
  }
}

/** What it says of a log some of whose files are others. */
async function verdict(changes: Readonly<Record<string, Uint8Array | string>> = {}, key = vkey) {
  const folder = await mkdtemp(join(scratch, "log-"));
  for (const [path, bytes] of [...log.files, ...Object.entries(changes)]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  const earlier = "earlier" in changes ? [join(folder, "earlier")] : [];
  return judged([folder, key, ...earlier]);
}

async function proofFile(index: number): Promise<string> {
  const path = await inclusionFromTiles(log.readTile, SIZE, index);
  return tlogProofText({ index, path, checkpoint: log.checkpointAt(SIZE), extra: undefined });
}

describe("Go's checksum-database code", () => {
  test("accepts the checkpoint, every entry and tile, the proof files and what came before", async () => {
    const indexes = [0, 255, 256, 1_023, SIZE - 1];
    const proofs = await Promise.all(
      indexes.map(async (index) => [`proofs/${index}.tlog-proof`, await proofFile(index)] as const),
    );
    const said = await verdict({
      ...Object.fromEntries(proofs),
      earlier: log.checkpointAt(EARLIER),
    });
    expect(said).toBe(
      `checkpoint of ${SIZE} entries: signed
${SIZE} entries: in the tree
5 proof files: hold
checkpoint of ${EARLIER} entries: continued
`,
    );
  });

  test("refuses a changed entry", async () => {
    const bundle = entryBundle(log.entries.slice(256, 512).with(3, Buffer.from("forged")));
    expect(await verdict({ "tile/entries/001": bundle })).toBe(
      "refused: entry 259: invalid transparency proof\n",
    );
  });

  test("refuses a changed entry whose leaf hash was changed with it", async () => {
    const entries = log.entries.slice(256, 512).with(3, Buffer.from("forged"));
    const changes = {
      "tile/entries/001": entryBundle(entries),
      "tile/0/001": Buffer.concat(entries.map(leafHash)),
    };
    // Entry 256 itself is untouched; its way to the root leads past the forged one.
    expect(await verdict(changes)).toBe("refused: entry 256: invalid transparency proof\n");
  });

  test("refuses a proof of another entry", async () => {
    const proof = (await proofFile(41)).replace("index 41", "index 42");
    expect(await verdict({ "proofs/42.tlog-proof": proof })).toMatch(
      /^refused: .*42\.tlog-proof: invalid transparency proof/,
    );
  });

  test("refuses a rewritten log that its own key signed, against the checkpoint of before", async () => {
    const before = await testLog([EARLIER], (index) => (index === 7 ? "before" : `entry ${index}`));
    expect(await verdict({ earlier: before.checkpointAt(EARLIER) })).toBe(
      "refused: since 700: invalid transparency proof\n",
    );
  });

  test("refuses a checkpoint that was changed or that another key signed", async () => {
    const checkpoint = log.checkpointAt(SIZE).replace("1300", "1299");
    expect(await verdict({ checkpoint })).toMatch(/^refused: invalid signature/);
    const other = vkeyOf(keyOf(log.key.verifier.name, 9).verifier);
    expect(await verdict({}, other)).toBe("refused: note has no verifiable signatures\n");
  });

  test("accepts the log that an installation exports, as it grows, and refuses what was changed in its database", async () => {
    const context = testContext(await testDatabase());
    const city = { id: context.newCity(), slug: "york" };
    const grow = (count: number) =>
      context.database.inCity(city.id, async (tx) => {
        for (let round = 0; round < count; round += 1) {
          await record(tx, anEntry({ facts: { round } }));
        }
      });
    const exported = async (name: string) => {
      const folder = join(scratch, name);
      expect(await exportLog(context, city, folder)).not.toHaveProperty("refused");
      const [, own = ""] = (await readFile(join(folder, "policy"), "utf8")).split(" ");
      return { folder, own };
    };

    await grow(300);
    const first = await exported("first");
    await grow(260);
    const { folder, own } = await exported("later");
    await mkdir(join(folder, "proofs"));
    for (const index of [0, 255, 256, 559]) {
      const path = `proofs/${index}.tlog-proof`;
      await writeFile(
        join(folder, path),
        (await findLogFile(context, city, path)) ?? "no such proof",
      );
    }
    expect(await judged([folder, own, join(first.folder, "checkpoint")])).toBe(
      `checkpoint of 560 entries: signed
560 entries: in the tree
4 proof files: hold
checkpoint of 300 entries: continued
`,
    );

    await ownerQuery(
      `update ledger.entry set body = replace(body, '"round":257', '"round":258') where position = 257`,
    );
    expect(await judged([(await exported("changed")).folder, own])).toBe(
      "refused: entry 257: invalid transparency proof\n",
    );
  });
});
