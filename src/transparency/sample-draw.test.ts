// A draw that anybody can draw again: true ones hold, and nothing about them can be changed.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ClaimedDraw,
  drawKey,
  drawListHash,
  drawSample,
  problemsOfDraw,
  seedCommitment,
} from "./sample-draw.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const ZERO = new Uint8Array(32);
const COUNTED = Uint8Array.from({ length: 32 }, (_, index) => index);
const THREE = ["FAIR-2026-0001", "FAIR-2026-0002", "FAIR-2026-0003"];

const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 });
const lists = fc.uniqueArray(fc.stringMatching(/^[A-Z0-9-]{1,16}$/), {
  minLength: 1,
  maxLength: 40,
});
const draws = fc
  .record({ seed: seeds, references: lists, share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ seed, references, share }): ClaimedDraw => {
    const size = 1 + Math.floor(share * (references.length - 1));
    return {
      ...{ seed, references, size, commitment: seedCommitment(seed) },
      listHash: drawListHash(references),
      sample: drawSample(seed, references, size),
    };
  });

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at % bytes.length ? byte ^ 1 : byte));
}

describe("the numbers of a draw", () => {
  // Made with sha256sum (GNU coreutils), not with this code: the README says how.
  test("are those that other tools give", () => {
    expect(hex(seedCommitment(ZERO))).toBe(
      "66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925",
    );
    expect(hex(seedCommitment(COUNTED))).toBe(
      "630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd",
    );
    expect(hex(drawListHash(THREE))).toBe(
      "e026903ff82e264f43fce465504a3bfd0b35e0bf23beef0eecb7e1cd4a1933e1",
    );
    expect(THREE.map((one) => hex(drawKey(COUNTED, one)))).toEqual([
      "92ad62c849d84b91f5b9ba96affbac069da1289af92710e1ff121750ffbe1878",
      "ea2628c3d6259b7ddaf263531050e04a5775a3829c993acc183ff45ff28c5dc8",
      "b06cececb2d80a66f85cd1a27ac38def09583aad28265cddc01a50501df47d23",
    ]);
    expect(drawSample(COUNTED, THREE, 2)).toEqual(["FAIR-2026-0001", "FAIR-2026-0003"]);
  });

  test("throw on what is no seed, no list and no sample", () => {
    expect(() => seedCommitment(new Uint8Array(31))).toThrow(RangeError);
    for (const wrong of [["A", "A"], [""], ["A\nB"]])
      expect(() => drawListHash(wrong)).toThrow(TypeError);
    for (const size of [0, 4, 1.5, Number.NaN])
      expect(() => drawSample(ZERO, THREE, size)).toThrow(RangeError);
  });
});

describe("a sample", () => {
  test("is the same whatever the order of the list, and part of every larger one", () => {
    fc.assert(
      fc.property(draws, fc.nat(), ({ seed, references, size, sample }, turn) => {
        const at = turn % references.length;
        const turned = [...references.slice(at), ...references.slice(0, at)].reverse();
        expect(drawSample(seed, turned, size)).toEqual(sample);
        const whole = drawSample(seed, references, references.length);
        expect(whole.slice(0, size)).toEqual(sample);
        expect([...whole].sort()).toEqual([...references].sort());
      }),
    );
  });

  test("takes every reference about equally often over many seeds", () => {
    const list = Array.from({ length: 10 }, (_, index) => `FAIR-2026-${1000 + index}`);
    const taken = new Map(list.map((reference) => [reference, 0]));
    const rounds = 2_000;
    for (let round = 0; round < rounds; round += 1) {
      const seed = new Uint8Array(32);
      new DataView(seed.buffer).setUint32(0, round);
      for (const reference of drawSample(seed, list, 3))
        taken.set(reference, (taken.get(reference) ?? 0) + 1);
    }
    // 600 are expected of each, with a standard deviation of 20.5: five of them to each side.
    for (const count of taken.values()) {
      expect(count).toBeGreaterThan(497);
      expect(count).toBeLessThan(703);
    }
  });
});

describe("a claimed draw", () => {
  test("holds when it is true", () => {
    fc.assert(
      fc.property(draws, (draw) => {
        expect(problemsOfDraw(draw)).toEqual([]);
      }),
    );
  });

  test("is found out when seed, commitment, list or sample are others", () => {
    fc.assert(
      fc.property(draws, fc.nat(), (draw, at) => {
        const { seed, commitment, references, listHash, sample } = draw;
        const found = (changed: Partial<ClaimedDraw>) => problemsOfDraw({ ...draw, ...changed });
        expect(found({ seed: flipped(seed, at) })).toContain("seed-does-not-match");
        expect(found({ commitment: flipped(commitment, at) })).toEqual(["seed-does-not-match"]);
        expect(found({ listHash: flipped(listHash, at) })).toEqual(["list-does-not-match"]);
        const more = [...references, "another"];
        expect(found({ references: more })).toContain("list-does-not-match");
        expect(found({ sample: [...sample, "another"] })).toEqual(["sample-does-not-match"]);
        expect(found({ sample: ["another", ...sample.slice(1)] })).toEqual([
          "sample-does-not-match",
        ]);
        if (references.length > 1) {
          expect(found({ references: [...references].reverse() })).toEqual(["list-does-not-match"]);
          expect(found({ references: references.slice(1) })).not.toEqual([]);
        }
      }),
    );
  });

  test("that cannot be drawn at all is malformed, and nothing is thrown", () => {
    const draw = {
      ...{ seed: ZERO, references: THREE, size: 2, commitment: seedCommitment(ZERO) },
      ...{ listHash: drawListHash(THREE), sample: drawSample(ZERO, THREE, 2) },
    };
    for (const wrong of [
      { seed: new Uint8Array(8) },
      { references: ["A", "A"] },
      { references: [] },
      { size: 4 },
      { size: 0 },
    ])
      expect(problemsOfDraw({ ...draw, ...wrong })).toEqual(["malformed-draw"]);
  });
});
