// Roots of the eight standard inputs: the reference tests of Certificate Transparency.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  append,
  emptyFrontier,
  frontierOf,
  type Hash,
  leafHash,
  nodeHash,
  rootOf,
  rootOfFrontier,
  rootOfRange,
} from "./merkle-tree.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

const INPUTS = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
] as const;
const ROOTS = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
] as const;

test("a text and its bytes in UTF-8 are one leaf", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(hex(leafHash(text))).toBe(hex(leafHash(new TextEncoder().encode(text))));
    }),
  );
});

const standardLeaves = INPUTS.map((input) => leafHash(Buffer.from(input, "hex")));
const frontierOfAll = (leaves: readonly Hash[]) => leaves.reduce(append, emptyFrontier);
const entries = (minLength: number) =>
  fc.array(fc.uint8Array({ maxLength: 12 }), { minLength, maxLength: 70 });

describe("rootOf", () => {
  test.each(ROOTS.map((root, size) => [size, root] as const))(
    "of the first %i standard inputs is the reference root",
    (size, root) => {
      expect(hex(rootOf(standardLeaves.slice(0, size)))).toBe(root);
      expect(hex(rootOfFrontier(frontierOfAll(standardLeaves.slice(0, size))))).toBe(root);
    },
  );

  test("is the frontier's root for every list", () => {
    fc.assert(
      fc.property(entries(0), (list) => {
        const leaves = list.map(leafHash);
        expect(hex(rootOfFrontier(frontierOfAll(leaves)))).toBe(hex(rootOf(leaves)));
      }),
    );
  });

  test("changes with any changed entry", () => {
    fc.assert(
      fc.property(entries(1), fc.nat(), fc.uint8Array({ maxLength: 12 }), (list, at, other) => {
        const index = at % list.length;
        fc.pre(hex(list[index] ?? other) !== hex(other));
        const changed = list.with(index, other);
        expect(hex(rootOf(changed.map(leafHash)))).not.toBe(hex(rootOf(list.map(leafHash))));
      }),
    );
  });

  test("changes with any removed entry", () => {
    fc.assert(
      fc.property(entries(1), fc.nat(), (list, at) => {
        const shorter = list.toSpliced(at % list.length, 1);
        expect(hex(rootOf(shorter.map(leafHash)))).not.toBe(hex(rootOf(list.map(leafHash))));
      }),
    );
  });

  test("changes with any two different entries swapped", () => {
    fc.assert(
      fc.property(entries(2), fc.nat(), fc.nat(), (list, a, b) => {
        const [one, two] = [list[a % list.length], list[b % list.length]];
        if (one === undefined || two === undefined) throw new Error("No such entry");
        fc.pre(hex(one) !== hex(two));
        const swapped = list.with(a % list.length, two).with(b % list.length, one);
        expect(hex(rootOf(swapped.map(leafHash)))).not.toBe(hex(rootOf(list.map(leafHash))));
      }),
    );
  });
});

test("a node cannot be passed off as an entry", () => {
  const [left, right] = [leafHash(Buffer.from("a")), leafHash(Buffer.from("b"))];
  expect(hex(nodeHash(left, right))).not.toBe(hex(leafHash(Buffer.concat([left, right]))));
});

test("a frontier keeps one hash for each 1 in its size's binary digits", () => {
  let frontier = emptyFrontier;
  for (let size = 1; size <= 130; size += 1) {
    frontier = append(frontier, leafHash(Buffer.from([size])));
    expect(frontier.size).toBe(size);
    expect(frontier.peaks).toHaveLength(size.toString(2).replaceAll("0", "").length);
    expect(frontierOf(size, frontier.peaks)).toEqual(frontier);
  }
});

test("a frontier grows past 32 bits", () => {
  const peak = leafHash(Buffer.from("a complete subtree"));
  const two = frontierOf(2 ** 40 + 1, [peak, peak]);
  const full = frontierOf(2 ** 33 - 1, new Array<Hash>(33).fill(peak));
  expect(append(two, peak).peaks).toEqual([peak, nodeHash(peak, peak)]);
  expect(append(full, peak)).toMatchObject({ size: 2 ** 33, peaks: [expect.any(Uint8Array)] });
});

test("a frontier whose peaks do not fit its size is refused", () => {
  const peak = leafHash(Buffer.from("a"));
  for (const [size, peaks] of [
    [0, [peak]],
    [1, []],
    [3, [peak]],
    [2, [peak, peak]],
    [1, [peak.subarray(1)]],
    [-1, [peak]],
    [1.5, [peak]],
    [Number.NaN, []],
  ] as const) {
    expect(() => frontierOf(size, peaks)).toThrow(RangeError);
  }
  expect(frontierOf(0, [])).toEqual(emptyFrontier);
});

test("a range outside the leaves is refused", () => {
  for (const [from, to] of [
    [0, 0],
    [3, 2],
    [-1, 2],
    [0, 9],
    [8, 9],
    [7, 9],
  ] as const) {
    expect(() => rootOfRange(standardLeaves, from, to)).toThrow(RangeError);
  }
});
