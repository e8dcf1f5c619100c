/*
 * Requests: the example of C2SP tlog-witness; three requests to a log of Sigsum, as the tests of litewitness (torchwood) send them to
 * a witness, with their log's public key.
 */
import { describe, expect, test } from "vitest";
import { checkpointText, openCheckpoint, signCheckpoint } from "./checkpoint.ts";
import { rootOf } from "./merkle-tree.ts";
import { type VerifierKey, verifierKey } from "./note-key.ts";
import { consistencyProof } from "./proof.ts";
import { signatureLine } from "./signed-note.ts";
import { keyOf, ORIGIN, testLog } from "./testing.ts";
import { consistencyFromTiles } from "./tiles.ts";
import {
  addCheckpoint,
  addCheckpointBody,
  parseAddCheckpoint,
  type Witnessed,
  type WitnessMemory,
  witnessedPath,
} from "./witness.ts";

const EXAMPLE = `old 20852014
PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
/6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=
`;
const SIGSUM =
  "sigsum.org/v1/tree/4d6d8825a6bb689d459628312889dfbb0bcd41b5211d9e1ce768b0ff0309e562";
const SIGSUM_KEY = "ffdc2d4d98e4124d3feaf788c0c2f9abfd796083d1f0495437f302ec79cf100f";
const SIGSUM_REQUESTS = [
  `old 0

${SIGSUM}
1
KgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=

— ${SIGSUM} UgIom7fPZTqpxWWhyjWduBvTvGVqsokMbqTArsQilegKoFBJQjUFAmQ0+YeSPM3wfUQMFSzVnnNuWRTYrajXpNUbIQY=
`,
  `old 1
KgEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
KgIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=

${SIGSUM}
3
RcCI1Nk56ZcSmIEfIn0SleqtV7uvrlXNccFx595Iwl0=

— ${SIGSUM} UgIom2VbtIcdFbwFAy1n7s6IkAxIY6J/GQOTuZF2ORV39d75cbAj2aQYwyJre36kezNobZs4SUUdrcawfAB8WVrx6go=
`,
  `old 1
KgEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
+fUDV+k970B4I3uKrqJM4aP1lloPZP8mvr2Z4wRw2LI=
KgQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=

${SIGSUM}
5
QrtXrQZCCvpIgsSmOsah7HdICzMLLyDfxToMql9WTjY=

— ${SIGSUM} UgIomw/EOJmWi0i1FQsOj+etB7F8IccFam/jgd6wzRns4QPVmyEZtdvl1U2KEmLOZ/ASRcWJi0tW90dJWAShei7sDww=
`,
] as const;

const key = keyOf("york.example/witness", 2, "cosignature");

/** A witness that remembers in memory, and one log that it follows. */
function witnessOf(origin: string, keys: readonly VerifierKey[]) {
  const kept = new Map<string, Witnessed>();
  const memory: WitnessMemory = {
    keysOf: async (asked) => (asked === origin ? keys : []),
    latestOf: async (asked) => kept.get(asked),
    keep: async (next, old) => {
      if ((kept.get(next.origin)?.size ?? 0) !== old) return false;
      kept.set(next.origin, next);
      return true;
    },
  };
  let at = 1_800_000_000;
  const ask = (body: string | Uint8Array, other: Partial<WitnessMemory> = {}) => {
    at += 1;
    return addCheckpoint(body, { key, at, memory: { ...memory, ...other } });
  };
  return { kept, memory, ask };
}

const log = await testLog([700]);
const follow = () => witnessOf(ORIGIN, [log.key.verifier]);
const requestOf = (old: number, size: number) =>
  addCheckpointBody({
    old,
    proof: consistencyProof(log.leafHashes.slice(0, size), old),
    checkpoint: log.checkpointAt(size),
  });

describe("the body of a request", () => {
  test("of the specification is read and written the same", () => {
    const request = parseAddCheckpoint(Buffer.from(EXAMPLE));
    expect(request).toMatchObject({ old: 20852014 });
    expect(request?.proof).toHaveLength(4);
    expect(request && addCheckpointBody(request)).toBe(EXAMPLE);
  });

  test.each([
    ["nothing in it", ""],
    ["no old size", EXAMPLE.replace("old 20852014\n", "")],
    ["an old size with a leading zero", EXAMPLE.replace("old 2", "old 02")],
    ["an old size below zero", EXAMPLE.replace("old 2", "old -2")],
    ["a hash that is none", EXAMPLE.replace("PlRN", "Pl!N")],
    ["a hash that is too short", EXAMPLE.replace(/PlRN.*/, "PlRN")],
    ["no empty line", EXAMPLE.replaceAll("\n\n", "\n")],
    ["carriage returns", EXAMPLE.replaceAll("\n", "\r\n")],
    ["64 hashes", EXAMPLE.replace(/(PlRN.*\n)/, "$1".repeat(61))],
    ["a checkpoint that is none", EXAMPLE.replace("20852163", "many")],
    ["no signature under its checkpoint", EXAMPLE.slice(0, EXAMPLE.indexOf("—"))],
  ])("with %s is answered with 400", async (_, body) => {
    expect(await follow().ask(body)).toMatchObject({ status: 400, what: "malformed" });
  });

  test("is not written for a size or a proof that cannot be", () => {
    const request = { old: 0, proof: [], checkpoint: "" };
    expect(() => addCheckpointBody({ ...request, old: 0.5 })).toThrow(RangeError);
    expect(() => addCheckpointBody({ ...request, proof: [new Uint8Array(1)] })).toThrow(RangeError);
  });
});

describe("a witness", () => {
  test("cosigns the published requests of a log, and tells the one that came late the size", async () => {
    const logKey = verifierKey("signature", SIGSUM, Buffer.from(SIGSUM_KEY, "hex"));
    const { ask, kept } = witnessOf(SIGSUM, [logKey]);
    const [first, second, third] = SIGSUM_REQUESTS;
    expect(await ask(first)).toMatchObject({ status: 200 });
    expect(await ask(third)).toMatchObject({ status: 200 });
    expect(await ask(second)).toEqual({
      status: 409,
      what: "another-size-is-known",
      contentType: "text/x.tlog.size",
      body: "5\n",
    });
    expect(kept.get(SIGSUM)).toMatchObject({ size: 5 });
  });

  test("answers with a cosignature that verifies under the checkpoint, and keeps both", async () => {
    const { ask, kept } = follow();
    const answer = await ask(requestOf(0, 300));
    expect(answer).toMatchObject({ status: 200, what: "cosigned" });
    const cosigned = log.checkpointAt(300) + answer.body;
    expect(kept.get(ORIGIN)?.note).toBe(cosigned);
    expect(openCheckpoint(cosigned, [log.key.verifier, key.verifier])).toMatchObject({
      checkpoint: { size: 300 },
      verified: [{ at: undefined }, { at: 1_800_000_001 }],
    });
  });

  test("follows a log from size to size, and cosigns the same size again at another time", async () => {
    const { ask, kept } = follow();
    let old = 0;
    for (const size of [0, 0, 1, 2, 255, 256, 256, 699, 700]) {
      expect(await ask(requestOf(old, size)), `${old} to ${size}`).toMatchObject({ status: 200 });
      expect(kept.get(ORIGIN)).toMatchObject({ size, root: Uint8Array.from(log.rootAt(size)) });
      old = size;
    }
  });

  test("can be asked with a proof out of the log's public tiles", async () => {
    const { ask } = follow();
    await ask(requestOf(0, 512));
    const proof = await consistencyFromTiles(log.readTile, 700, 512);
    const body = addCheckpointBody({ old: 512, proof, checkpoint: log.checkpointAt(700) });
    expect(await ask(body)).toMatchObject({ status: 200 });
  });

  test("keeps only the signatures that it verified", async () => {
    const { ask, kept } = follow();
    const stranger = signatureLine(
      `${log.checkpointAt(3).split("\n\n")[0]}\n`,
      keyOf("stranger", 9),
    );
    expect(await ask(requestOf(0, 3) + stranger)).toMatchObject({ status: 200 });
    expect(kept.get(ORIGIN)?.note).not.toContain("stranger");
  });

  test("does not know a log that it does not follow", async () => {
    expect(await witnessOf("other.example", [log.key.verifier]).ask(requestOf(0, 3))).toMatchObject(
      {
        status: 404,
      },
    );
  });

  test("refuses what the log has not signed, and what somebody signed wrongly in its name", async () => {
    const { ask, kept } = follow();
    const root = log.rootAt(3);
    const foreign = signCheckpoint({ origin: ORIGIN, size: 3, root, extensions: [] }, [
      keyOf(ORIGIN, 9),
    ]);
    expect(await ask(addCheckpointBody({ old: 0, proof: [], checkpoint: foreign }))).toMatchObject({
      status: 403,
    });
    const changed = log.checkpointAt(3).replace("\n3\n", "\n4\n");
    expect(await ask(addCheckpointBody({ old: 0, proof: [], checkpoint: changed }))).toMatchObject({
      status: 403,
    });
    expect(kept.size).toBe(0);
  });

  test("refuses a fork: another root of the same size, or a longer log that begins otherwise", async () => {
    const { ask, kept } = follow();
    await ask(requestOf(0, 300));
    const known = kept.get(ORIGIN);
    const forged = await testLog([400], (index) => (index === 7 ? "forged" : `entry ${index}`));
    for (const size of [300, 400]) {
      const proof = consistencyProof(forged.leafHashes.slice(0, size), 300);
      const body = addCheckpointBody({ old: 300, proof, checkpoint: forged.checkpointAt(size) });
      expect(await ask(body)).toMatchObject({ status: 422, what: "fork" });
    }
    expect(kept.get(ORIGIN)).toEqual(known);
    expect(await ask(requestOf(300, 400))).toMatchObject({ status: 200 });
  });

  test("refuses a proof that is missing, wrong, or sent where none is due", async () => {
    const { ask } = follow();
    const proof = consistencyProof(log.leafHashes.slice(0, 400), 300);
    const checkpoint = log.checkpointAt(400);
    const early = addCheckpointBody({ old: 0, proof, checkpoint });
    expect(await ask(early)).toMatchObject({ status: 422 });
    await ask(requestOf(0, 300));
    for (const wrong of [[], proof.slice(1), proof.toReversed()]) {
      const body = addCheckpointBody({ old: 300, proof: wrong, checkpoint });
      expect(await ask(body)).toMatchObject({ status: 422 });
    }
  });

  test("tells the size it knows to whoever names another, also to a log that shrank", async () => {
    const { ask } = follow();
    await ask(requestOf(0, 300));
    for (const body of [requestOf(0, 400), requestOf(299, 400), requestOf(0, 200)]) {
      expect(await ask(body)).toMatchObject({ status: 409, body: "300\n" });
    }
    const shrunk = addCheckpointBody({ old: 300, proof: [], checkpoint: log.checkpointAt(200) });
    expect(await ask(shrunk)).toMatchObject({ status: 400, what: "old-size-beyond-checkpoint" });
    expect(await follow().ask(requestOf(5, 400))).toMatchObject({ status: 409, body: "0\n" });
  });

  test("does not cosign an empty log with a root that is not of one", async () => {
    const root = new Uint8Array(32);
    const wrong = signCheckpoint({ origin: ORIGIN, size: 0, root, extensions: [] }, [log.key]);
    expect(
      await follow().ask(addCheckpointBody({ old: 0, proof: [], checkpoint: wrong })),
    ).toMatchObject({
      status: 422,
      what: "not-an-empty-log",
    });
    const right = checkpointText({ origin: ORIGIN, size: 0, root: rootOf([]), extensions: [] });
    expect(log.checkpointAt(0).startsWith(right)).toBe(true);
    expect(await follow().ask(requestOf(0, 0))).toMatchObject({ status: 200 });
  });

  test("cosigns one of two requests at once, and tells the other the new size", async () => {
    const { ask, memory } = follow();
    await ask(requestOf(0, 300));
    // The first request has read what is known and is about to keep; the second comes between.
    const slow = ask(requestOf(300, 400), {
      keep: async (next, old) => {
        expect(await ask(requestOf(300, 500))).toMatchObject({ status: 200 });
        return memory.keep(next, old);
      },
    });
    expect(await slow).toMatchObject({ status: 409, body: "500\n" });
    expect(await memory.latestOf(ORIGIN)).toMatchObject({ size: 500 });
  });

  test("serves what it cosigned under the hash of the log's name", () => {
    // printf 'rights.example.org/log' | sha256sum
    expect(witnessedPath(ORIGIN)).toBe(
      "0e1282cc1d2ba9b505cab44a04310ae1344a55aae6826fb543320a173bd1bc94/checkpoint",
    );
  });
});
