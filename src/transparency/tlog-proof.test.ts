// The form: the example of C2SP tlog-proof, its elided parts (the end of the extra data, the signatures) made whole.
import { describe, expect, test } from "vitest";
import { checkpointText, signCheckpoint } from "./checkpoint.ts";
import { vkeyOf } from "./note-key.ts";
import { parsePolicy } from "./policy-text.ts";
import { inclusionProof } from "./proof.ts";
import { cosignatureLine } from "./signed-note.ts";
import { keyOf, ORIGIN, testLog } from "./testing.ts";
import { parseTlogProof, type TlogProof, tlogProofText, verifyTlogProof } from "./tlog-proof.ts";

const EXAMPLE = `c2sp.org/tlog-proof@v1
extra YWdlLXYxLjIuMS1kYXJ3aW4tYXJtNjQudGFyLmd6
index 73894
gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=
B95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA=
EKNzoDWG8LGC0Yp9o+sv3qllpMP9uHQ9B20KNL+Q1zs=
RoopEkOdqkYqMB4MJXrbt/hMjOxsVn0IrWjpz1ZMMes=
AHCioX9nLjsrse6YhjRRmk1WUEirVOLLRoOQ6vfO5vk=

example.com/fancylog
109482
sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=

— example.com/fancylog hI2DJwE=
`;
const log = await testLog([1_000]);
const entry = (index: number) => log.entries[index] ?? Buffer.alloc(0);
const proofOf = (index: number, size = 1_000): TlogProof => ({
  index,
  path: inclusionProof(log.leafHashes.slice(0, size), index),
  checkpoint: log.checkpointAt(size),
  extra: undefined,
});

describe("the text of a proof", () => {
  test("in the specification's form is read and written the same", () => {
    const read = parseTlogProof(Buffer.from(EXAMPLE));
    expect(read).toMatchObject({
      index: 73894,
      extra: new TextEncoder().encode("age-v1.2.1-darwin-arm64.tar.gz"),
    });
    expect(read?.path).toHaveLength(5);
    expect(read?.checkpoint).toMatch(/^example\.com\/fancylog\n109482\n/);
    expect(read && tlogProofText(read)).toBe(EXAMPLE);
  });

  test("of the only entry of a log has no hashes, and none is written for nothing extra", () => {
    const text = tlogProofText({ ...proofOf(0, 1), extra: new Uint8Array() });
    expect(text).toMatch(/^c2sp\.org\/tlog-proof@v1\nindex 0\n\nrights\.example\.org\/log\n1\n/);
    expect(parseTlogProof(text)).toEqual(proofOf(0, 1));
  });

  const replaced = (from: string, to: string) => EXAMPLE.replace(from, to);
  test.each([
    ["nothing in it", ""],
    ["another first line", replaced("@v1", "@v2")],
    ["no index", replaced("index 73894\n", "")],
    ["an index with a leading zero", replaced("index 7", "index 07")],
    ["an index below zero", replaced("index 7", "index -7")],
    ["an index with two spaces", replaced("index 7", "index  7")],
    [
      "its lines in another order",
      replaced(/(extra .*\n)(index .*\n)/.exec(EXAMPLE)?.[0] ?? "", "index 1\nextra YQ==\n"),
    ],
    ["extra data that is none", replaced("extra YWdl", "extra !!!!")],
    ["empty extra data", replaced("extra YWdlLXYxLjIuMS1kYXJ3aW4tYXJtNjQudGFyLmd6", "extra ")],
    ["a hash that is none", replaced("gSKyXoYZ", "gSKyXoY!")],
    [
      "a hash that is too short",
      replaced("gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=", "gSKyXg=="),
    ],
    ["no checkpoint", EXAMPLE.slice(0, EXAMPLE.indexOf("\n\n") + 1)],
    ["a carriage return", EXAMPLE.replaceAll("\n", "\r\n")],
    [
      "64 hashes",
      replaced(
        "index 73894\n",
        `index 73894\n${`${Buffer.alloc(32).toString("base64")}\n`.repeat(59)}`,
      ),
    ],
  ])("with %s is malformed", (_, text) => {
    expect(parseTlogProof(text)).toBeUndefined();
    expect(verifyTlogProof(text, entry(0), log.policy)).toEqual({ refused: "malformed-proof" });
  });

  test("is not written for an index or a path that cannot be", () => {
    expect(() => tlogProofText({ ...proofOf(1), index: -1 })).toThrow(RangeError);
    expect(() => tlogProofText({ ...proofOf(1), path: [new Uint8Array(31)] })).toThrow(RangeError);
  });
});

describe("a proof", () => {
  test("verifies for its entry, without anything but the policy", () => {
    for (const [index, size] of [
      [0, 1],
      [0, 1_000],
      [511, 512],
      [700, 701],
      [999, 1_000],
    ] as const) {
      const text = tlogProofText(proofOf(index, size));
      expect(verifyTlogProof(text, entry(index), log.policy)).toMatchObject({
        checkpoint: { origin: ORIGIN, size },
        proof: { index },
      });
    }
  });

  test("is refused for a changed entry, another entry, index or hash", () => {
    const refusal = { refused: "not-in-the-log" };
    const proof = proofOf(700);
    const changed = Buffer.concat([entry(700), Buffer.from(" ")]);
    expect(verifyTlogProof(tlogProofText(proof), changed, log.policy)).toEqual(refusal);
    for (const wrong of [
      proofOf(701),
      { ...proof, index: 701 },
      { ...proof, index: 5_000 },
      { ...proof, path: proof.path.toReversed() },
      { ...proof, path: proof.path.slice(1) },
      { ...proof, checkpoint: log.checkpointAt(999) },
    ]) {
      expect(verifyTlogProof(tlogProofText(wrong), entry(700), log.policy)).toEqual(refusal);
    }
  });

  test("is refused for a checkpoint that the policy does not trust", () => {
    const other = keyOf("other.example/log", 1);
    const proof = { ...proofOf(3), checkpoint: log.checkpointAt(1_000).replace("1000", "1001") };
    expect(verifyTlogProof(tlogProofText(proof), entry(3), log.policy)).toEqual({
      refused: "wrong-signature",
    });
    const root = log.rootAt(1_000);
    const foreign = signCheckpoint(
      { origin: "other.example/log", size: 1_000, root, extensions: [] },
      [other],
    );
    expect(
      verifyTlogProof(tlogProofText({ ...proof, checkpoint: foreign }), entry(3), log.policy),
    ).toEqual({
      refused: "unknown-log",
    });
  });

  test("carries the cosignatures that a policy asks for", () => {
    const witness = keyOf("york.example/witness", 2, "cosignature");
    const policy = parsePolicy(
      `log ${vkeyOf(log.key.verifier)}\nwitness york ${vkeyOf(witness.verifier)}\nquorum york\n`,
    );
    if ("refused" in policy) throw new Error(policy.refused);
    const text = checkpointText({
      origin: ORIGIN,
      size: 1_000,
      root: log.rootAt(1_000),
      extensions: [],
    });
    const proof = proofOf(42);
    expect(verifyTlogProof(tlogProofText(proof), entry(42), policy)).toEqual({
      refused: "missing-quorum",
    });
    const cosigned = proof.checkpoint + cosignatureLine(text, witness, 1_800_000_000);
    expect(
      verifyTlogProof(tlogProofText({ ...proof, checkpoint: cosigned }), entry(42), policy),
    ).toMatchObject({
      witnesses: [{ name: "york", at: 1_800_000_000 }],
    });
  });
});
