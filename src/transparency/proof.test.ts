// Paths of the eight standard inputs: the reference tests of Certificate Transparency.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Hash, leafHash, rootOf } from "./merkle-tree.ts";
import { consistencyProof, inclusionProof, verifyConsistency, verifyInclusion } from "./proof.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const LARGEST = 40;
const leaves = Array.from({ length: LARGEST }, (_, i) => leafHash(Buffer.from(`entry ${i}`)));
const wrong = leafHash(Buffer.from("never recorded"));
const roots = Array.from({ length: LARGEST + 1 }, (_, size) => rootOf(leaves.slice(0, size)));
const rootAt = (size: number): Hash => roots[size] ?? wrong;
const leafAt = (index: number): Hash => leaves[index] ?? wrong;

const standard = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
].map((input) => leafHash(Buffer.from(input, "hex")));

describe("an inclusion proof", () => {
  test("is the reference path", () => {
    expect(inclusionProof(standard, 0).map(hex)).toEqual([
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]);
    expect(inclusionProof(standard, 5).map(hex)).toEqual([
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]);
  });

  test("verifies for every entry of every size, and only for that entry, place and tree", () => {
    let tried = 0;
    for (let size = 1; size <= LARGEST; size += 1) {
      const list = leaves.slice(0, size);
      for (let index = 0; index < size; index += 1) {
        const path = inclusionProof(list, index);
        const claim = { leafHash: leafAt(index), index, size, root: rootAt(size), path };
        expect(verifyInclusion(claim)).toBe(true);
        expect(verifyInclusion({ ...claim, leafHash: wrong })).toBe(false);
        expect(verifyInclusion({ ...claim, index: index + 1 })).toBe(false);
        expect(verifyInclusion({ ...claim, size: size * 2 })).toBe(false);
        expect(verifyInclusion({ ...claim, root: rootAt(size - 1) })).toBe(false);
        expect(verifyInclusion({ ...claim, path: [...path, wrong] })).toBe(false);
        if (size > 1) expect(verifyInclusion({ ...claim, path: path.slice(1) })).toBe(false);
        tried += 1;
      }
    }
    expect(tried).toBe((LARGEST * (LARGEST + 1)) / 2);
  });

  test("fails when any of its hashes is changed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: LARGEST }), fc.nat(), fc.nat(), (size, a, b) => {
        const index = a % size;
        const path = inclusionProof(leaves.slice(0, size), index);
        const claim = { leafHash: leafAt(index), index, size, root: rootAt(size) };
        expect(verifyInclusion({ ...claim, path: path.with(b % path.length, wrong) })).toBe(false);
      }),
    );
  });

  test("of a place that is no place is false, not an error", () => {
    const claim = { leafHash: leafAt(0), size: 1, root: rootAt(1), path: [] };
    expect(verifyInclusion({ ...claim, index: 0 })).toBe(true);
    for (const index of [-1, 1, 0.5, Number.NaN]) {
      expect(verifyInclusion({ ...claim, index })).toBe(false);
    }
  });

  test("of an entry that is not there cannot be made", () => {
    for (const index of [-1, 8, 0.5]) {
      expect(() => inclusionProof(standard, index)).toThrow(RangeError);
    }
  });
});

describe("a consistency proof", () => {
  test("is the reference path", () => {
    expect(consistencyProof(standard, 1).map(hex)).toEqual([
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]);
    expect(consistencyProof(standard, 6).map(hex)).toEqual([
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]);
  });

  test("verifies from every earlier size to every later one, and only between those two", () => {
    for (let size = 0; size <= LARGEST; size += 1) {
      for (let earlierSize = 0; earlierSize <= size; earlierSize += 1) {
        const path = consistencyProof(leaves.slice(0, size), earlierSize);
        const claim = {
          earlierSize,
          earlierRoot: rootAt(earlierSize),
          size,
          root: rootAt(size),
          path,
        };
        expect(verifyConsistency(claim)).toBe(true);
        expect(verifyConsistency({ ...claim, earlierRoot: wrong })).toBe(false);
        expect(verifyConsistency({ ...claim, path: [...path, wrong] })).toBe(false);
        // An empty earlier tree is the beginning of every tree, so it says nothing of the later one.
        if (earlierSize > 0) {
          expect(verifyConsistency({ ...claim, root: wrong })).toBe(false);
          expect(verifyConsistency({ ...claim, size: size * 2 })).toBe(false);
        }
        if (path.length > 0) {
          expect(verifyConsistency({ ...claim, path: path.slice(0, -1) })).toBe(false);
          expect(verifyConsistency({ ...claim, path: [] })).toBe(false);
        }
      }
    }
  });

  test("fails when any entry of the earlier tree was changed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LARGEST }), fc.nat(), fc.nat(), (size, a, b) => {
        const earlierSize = 1 + (a % size);
        const changed = leaves.slice(0, size).with(b % earlierSize, wrong);
        const claim = {
          earlierSize,
          earlierRoot: rootAt(earlierSize),
          size,
          root: rootOf(changed),
          path: consistencyProof(changed, earlierSize),
        };
        expect(verifyConsistency(claim)).toBe(false);
      }),
    );
  });

  test("back in time is false, and from a size that never was cannot be made", () => {
    const claim = { earlierSize: 3, earlierRoot: rootAt(3), size: 2, root: rootAt(2), path: [] };
    expect(verifyConsistency(claim)).toBe(false);
    for (const earlier of [-1, 9, 1.5]) {
      expect(() => consistencyProof(standard, earlier)).toThrow(RangeError);
    }
  });
});
