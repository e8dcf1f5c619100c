import { describe, expect, test } from "vitest";
import { signCheckpoint } from "./checkpoint.ts";
import { entryBundle } from "./entry-bundle.ts";
import { leafHash } from "./merkle-tree.ts";
import type { Policy } from "./policy.ts";
import { keyOf, ORIGIN, testLog } from "./testing.ts";
import type { ReadFile } from "./verified-tree.ts";
import { type LogFinding, verifyLog } from "./verify-log.ts";

// Three levels of tiles: 257 full ones, one of them above the others.
const SIZE = 66_000;
const log = await testLog([SIZE]);

type Wanted = {
  readonly files?: Readonly<Record<string, Uint8Array | undefined>>;
  readonly policy?: Policy;
  readonly earlier?: { readonly size: number; readonly root: Uint8Array };
  readonly of?: Awaited<ReturnType<typeof testLog>>;
};

/** What a verification finds in a log some of whose files are others, or gone. */
async function found({ files = {}, policy, earlier, of = log }: Wanted = {}) {
  const read: ReadFile = async (path) => (path in files ? files[path] : of.files.get(path));
  const all: LogFinding[] = [];
  const asked = {
    read,
    policy: policy ?? of.policy,
    ...(earlier === undefined ? {} : { earlier }),
  };
  for await (const finding of verifyLog(asked)) all.push(finding);
  const entries = all.filter((one) => one.found === "entry");
  const problems = all
    .filter((one) => one.found === "problem")
    .map(({ problem, path, index }) => [problem, path, ...(index === undefined ? [] : [index])]);
  return { entries, problems, checkpoint: all.find((one) => one.found === "checkpoint") };
}

function changed(path: string, at: number): Record<string, Uint8Array> {
  // Not slice(): a Buffer would share its bytes.
  const bytes = Uint8Array.from(log.files.get(path) ?? []);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return { [path]: bytes };
}

describe("a log", () => {
  test("that is whole gives its checkpoint and every entry in order, and no problem", async () => {
    for (const size of [0, 1, 255, 256, 257, 600]) {
      const small = await testLog([size]);
      const { entries, problems, checkpoint } = await found({ of: small });
      expect(problems).toEqual([]);
      expect(checkpoint).toMatchObject({ checkpoint: { origin: ORIGIN, size } });
      expect(entries.map(({ index, entry }) => `${index} ${Buffer.from(entry)}`)).toEqual(
        Array.from({ length: size }, (_, index) => `${index} entry ${index}`),
      );
    }
    const { entries, problems } = await found();
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(SIZE);
  });

  test("that has lost the partial files of a size since it grew is read from the full ones", async () => {
    const grown = await testLog([700, 1_024]);
    for (const path of [...grown.files.keys()].filter((path) => path.includes(".p/"))) {
      if (!path.startsWith("tile/1/")) grown.files.delete(path);
    }
    const checkpoint = Buffer.from(grown.checkpointAt(700));
    const { entries, problems } = await found({ of: grown, files: { checkpoint } });
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(700);
  });

  test("is asked for nothing but its checkpoint when that cannot be trusted", async () => {
    const checkpoint = log.checkpointAt(SIZE);
    const foreign = keyOf(ORIGIN, 9);
    const root = log.rootAt(SIZE);
    const cases: readonly (readonly [string, string | undefined])[] = [
      ["missing-file", undefined],
      ["malformed-checkpoint", "<!doctype html>"],
      ["wrong-signature", checkpoint.replace(String(SIZE), String(SIZE - 1))],
      [
        "missing-log-signature",
        signCheckpoint({ origin: ORIGIN, size: SIZE, root, extensions: [] }, [foreign]),
      ],
      ["unknown-log", signCheckpoint({ origin: "a", size: SIZE, root, extensions: [] }, [log.key])],
    ];
    for (const [problem, note] of cases) {
      const files = { checkpoint: note === undefined ? undefined : Buffer.from(note) };
      expect(await found({ files })).toEqual({
        entries: [],
        problems: [[problem, "checkpoint"]],
        checkpoint: undefined,
      });
    }
  });

  test("with a changed entry is found out, at that entry", async () => {
    const { entries, problems } = await found({ files: changed("tile/entries/100", 5) });
    expect(problems).toEqual([["wrong-entry", "tile/entries/100", 25_600]]);
    expect(entries).toHaveLength(SIZE - 1);
    expect(entries.some(({ index }) => index === 25_600)).toBe(false);
  });

  test("with a changed entry and a leaf hash that fits it is found out, and gives nothing of that tile", async () => {
    const forged = Buffer.from("forged");
    const at = 25_600;
    const list = log.entries.slice(at, at + 256).with(3, forged);
    const leaves = Buffer.concat(list.map(leafHash));
    const files = { "tile/entries/100": entryBundle(list), "tile/0/100": leaves };
    const { entries, problems } = await found({ files });
    expect(problems).toEqual([["wrong-tile", "tile/0/100"]]);
    expect(entries).toHaveLength(SIZE - 256);
    expect(entries.some(({ index }) => index >= at && index < at + 256)).toBe(false);
  });

  test("with a changed hash anywhere in its tiles is found out", async () => {
    // A full tile below, and the full tile above it: everything below the wrong hash no longer fits.
    expect((await found({ files: changed("tile/0/200", 8_000) })).problems).toEqual([
      ["wrong-tile", "tile/0/200"],
      ["wrong-entry", "tile/entries/200", 200 * 256 + 250],
    ]);
    const above = await found({ files: changed("tile/1/000", 33) });
    expect(above.problems).toEqual([
      ["wrong-tile", "tile/1/000"],
      ["wrong-tile", "tile/0/001"],
    ]);
    expect(above.entries).toHaveLength(SIZE - 65_536);
    // The partial tiles make the root, so that nothing can be believed any more.
    for (const path of ["tile/0/257.p/208", "tile/1/001.p/1", "tile/2/000.p/1"]) {
      const { entries, problems } = await found({ files: changed(path, 0) });
      expect(problems[0]).toEqual(["wrong-root", "checkpoint"]);
      expect(entries).toEqual([]);
    }
  });

  test("whose checkpoint was signed for another list is found out", async () => {
    const checkpoint = Buffer.from(
      signCheckpoint({ origin: ORIGIN, size: SIZE, root: log.rootAt(SIZE - 1), extensions: [] }, [
        log.key,
      ]),
    );
    const { entries, problems } = await found({ files: { checkpoint } });
    expect(problems).toEqual([["wrong-root", "checkpoint"]]);
    expect(entries).toEqual([]);
  });

  test("with a file missing or cut short is found out, and the rest is verified", async () => {
    const cut = (path: string) => ({ [path]: log.files.get(path)?.slice(0, -1) });
    for (const [files, problem, missing] of [
      [{ "tile/entries/007": undefined }, ["missing-file", "tile/entries/007"], 256],
      [cut("tile/entries/007"), ["wrong-length", "tile/entries/007"], 256],
      [{ "tile/0/007": undefined }, ["missing-file", "tile/0/007"], 256],
      [cut("tile/0/007"), ["wrong-length", "tile/0/007"], 256],
      [{ "tile/1/000": undefined }, ["missing-file", "tile/1/000"], 65_536],
      [{ "tile/0/257.p/208": undefined }, ["missing-file", "tile/0/257.p/208"], SIZE],
    ] as const) {
      const { entries, problems } = await found({ files });
      expect(problems).toEqual([problem]);
      expect(entries).toHaveLength(SIZE - missing);
    }
  });

  test("with more in a partial file than belongs there is found out", async () => {
    const path = "tile/entries/257.p/208";
    const more = Buffer.concat([
      log.files.get(path) ?? Buffer.alloc(0),
      entryBundle([Buffer.from("a")]),
    ]);
    expect((await found({ files: { [path]: more } })).problems).toEqual([["wrong-length", path]]);
  });

  test("that continues an earlier checkpoint says nothing, and one that does not is found out", async () => {
    for (const size of [0, 1, 300, 65_536, SIZE]) {
      expect((await found({ earlier: { size, root: log.rootAt(size) } })).problems).toEqual([]);
    }
    const refusal = [["not-a-continuation", "checkpoint"]];
    const root = leafHash(Buffer.from("another history"));
    expect((await found({ earlier: { size: 300, root } })).problems).toEqual(refusal);
    expect((await found({ earlier: { size: SIZE + 1, root } })).problems).toEqual(refusal);
  });

  test("that was rewritten and signed anew by its own key is found out by an earlier checkpoint only", async () => {
    const forged = await testLog([600], (index) => (index === 7 ? "forged" : `entry ${index}`));
    expect((await found({ of: forged })).problems).toEqual([]);
    const earlier = { size: 500, root: log.rootAt(500) };
    expect((await found({ of: forged, earlier })).problems).toEqual([
      ["not-a-continuation", "checkpoint"],
    ]);
  });

  test("that cannot be reached is a failure and no finding", async () => {
    const read: ReadFile = async (path) => {
      if (path === "tile/entries/001") throw new Error("the line is dead");
      return log.files.get(path);
    };
    const all = verifyLog({ read, policy: log.policy });
    await expect(async () => {
      for await (const _ of all);
    }).rejects.toThrow("the line is dead");
  });
});
