import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entriesOf, entryBundle, LONGEST_ENTRY } from "./entry-bundle.ts";
import { type Hash, leafHash } from "./merkle-tree.ts";
import { consistencyProof, inclusionProof, verifyConsistency, verifyInclusion } from "./proof.ts";
import { testLog } from "./testing.ts";
import { bundlesOf, tilePath, tilesOf } from "./tile-path.ts";
import {
  consistencyFromTiles,
  growBundles,
  growTiles,
  inclusionFromTiles,
  rootFromTiles,
  rootOfTile,
} from "./tiles.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
// Past the first full tile of level 1, so that three levels are at work.
const LARGEST = 66_000;
const large = await testLog([LARGEST]);
const sizes = [1, 2, 255, 256, 257, 512, 1_000, 65_535, 65_536, 65_537, LARGEST];

describe("tiles", () => {
  test("that grew step by step are those that were made at once", async () => {
    const steps = [1, 2, 200, 256, 257, 700, 1_024, 65_500, 65_800];
    const grown = await testLog(steps);
    const atOnce = await testLog([65_800]);
    for (const [path, bytes] of atOnce.files) {
      expect(Buffer.compare(grown.files.get(path) ?? Buffer.alloc(0), bytes), path).toBe(0);
    }
    // Every size for which a checkpoint was signed keeps the partial tiles that its readers need.
    for (const size of steps) {
      for (const tile of [...tilesOf(size), ...bundlesOf(size)]) {
        expect(grown.files.has(tilePath(tile)), tilePath(tile)).toBe(true);
      }
      expect(hex(await rootFromTiles(grown.readTile, size))).toBe(hex(grown.rootAt(size)));
    }
  });

  test("of any growth are those that were made at once", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 5 }),
        async (steps) => {
          let size = 0;
          const grown = await testLog(steps.map((step) => (size += step)));
          const atOnce = await testLog([size]);
          for (const [path, bytes] of atOnce.files) {
            expect(hex(grown.files.get(path) ?? Buffer.alloc(0))).toBe(hex(bytes));
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  test("above the first level hold the roots of the full tiles below", () => {
    const above = large.files.get("tile/1/001.p/1") ?? Buffer.alloc(0);
    const below = large.files.get("tile/0/256") ?? Buffer.alloc(0);
    expect(hex(above)).toBe(hex(rootOfTile(below)));
    expect(large.files.get("tile/2/000.p/1")?.length).toBe(32);
  });

  test("give the root of every earlier size too", async () => {
    for (const size of [0, ...sizes]) {
      // A reader of an earlier size asks for partial tiles; here they are cut from the later ones.
      const read = cutFrom(large.files);
      expect(hex(await rootFromTiles(read, size))).toBe(hex(large.rootAt(size)));
    }
  });

  test("are not made of a source that gives too few hashes or entries", async () => {
    const short = { since: 0, size: 3, readTile: large.readTile };
    const tiles = growTiles({ ...short, leafHashes: async () => [leafHash(Buffer.from("a"))] });
    await expect(tiles.next()).rejects.toThrow(RangeError);
    const bundles = growBundles({ ...short, entries: async () => [Buffer.from("a")] });
    await expect(bundles.next()).rejects.toThrow(RangeError);
  });
});

describe("a proof out of tiles", () => {
  test("is the proof out of the whole list, and verifies", async () => {
    for (const size of sizes) {
      const leaves = large.leafHashes.slice(0, size);
      const read = cutFrom(large.files);
      for (const index of new Set([Math.floor(size / 3), size - 1])) {
        const path = await inclusionFromTiles(read, size, index);
        expect(path.map(hex)).toEqual(inclusionProof(leaves, index).map(hex));
        const leaf = leaves[index] as Hash;
        const claim = { leafHash: leaf, index, size, root: large.rootAt(size), path };
        expect(verifyInclusion(claim)).toBe(true);
      }
    }
  });

  test("ties every earlier size to a later one", async () => {
    const read = cutFrom(large.files);
    for (const earlierSize of [0, 1, 256, 1_000, 65_537, LARGEST]) {
      const path = await consistencyFromTiles(read, LARGEST, earlierSize);
      const expected = consistencyProof(large.leafHashes, earlierSize);
      expect(path.map(hex)).toEqual(expected.map(hex));
      const earlierRoot = large.rootAt(earlierSize);
      const root = large.rootAt(LARGEST);
      expect(verifyConsistency({ earlierSize, earlierRoot, size: LARGEST, root, path })).toBe(true);
    }
  });

  test("reads at most two tiles a level", async () => {
    const read: string[] = [];
    const counting = async (tile: Parameters<typeof large.readTile>[0]) => {
      read.push(tilePath(tile));
      return large.readTile(tile);
    };
    await inclusionFromTiles(counting, LARGEST, 30_123);
    expect(read.sort()).toEqual(["tile/0/117", "tile/0/257.p/208", "tile/1/000", "tile/1/001.p/1"]);
  });

  test("that cannot be is refused, and so is a tile that is too short", async () => {
    await expect(inclusionFromTiles(large.readTile, 5, 5)).rejects.toThrow(RangeError);
    await expect(consistencyFromTiles(large.readTile, 5, 6)).rejects.toThrow(RangeError);
    const short = async () => new Uint8Array(31);
    await expect(inclusionFromTiles(short, LARGEST, 0)).rejects.toThrow(RangeError);
  });
});

describe("a bundle of entries", () => {
  test("is each entry after its length in two bytes", () => {
    const bundle = entryBundle([Buffer.from("ab"), Buffer.alloc(0), Buffer.alloc(258, 7)]);
    expect(hex(bundle)).toBe(`000261620000${"0102"}${"07".repeat(258)}`);
  });

  test("gives back any entries, and nothing when it is cut or of another width", () => {
    const lists = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 256 });
    fc.assert(
      fc.property(lists, fc.nat(), (list, n) => {
        const bundle = entryBundle(list);
        expect(entriesOf(bundle, list.length)?.map(hex)).toEqual(list.map(hex));
        expect(entriesOf(bundle, list.length + 1)).toBeUndefined();
        expect(entriesOf(bundle, list.length - 1)).toBeUndefined();
        const cut = bundle.subarray(0, n % bundle.length);
        expect(entriesOf(cut, list.length)).toBeUndefined();
      }),
    );
  });

  test("holds entries of up to 65,535 bytes, and from 1 to 256 of them", () => {
    const longest = Buffer.alloc(LONGEST_ENTRY, 1);
    expect(entriesOf(entryBundle([longest, longest]), 2)?.map(({ length }) => length)).toEqual([
      LONGEST_ENTRY,
      LONGEST_ENTRY,
    ]);
    expect(() => entryBundle([Buffer.alloc(LONGEST_ENTRY + 1)])).toThrow(RangeError);
    expect(() => entryBundle([])).toThrow(RangeError);
    expect(() => entryBundle(Array.from({ length: 257 }, () => longest))).toThrow(RangeError);
  });
});

/** What a reader of an earlier size is given when the partial tile of then is gone and the later one begins with it. */
function cutFrom(files: ReadonlyMap<string, Uint8Array>) {
  return async (tile: Parameters<typeof large.readTile>[0]) => {
    const place = tilePath({ ...tile, width: 256 });
    const found = [...widest].find(([path]) => path === place)?.[1] ?? files.get(place);
    return (found ?? Buffer.alloc(0)).subarray(0, tile.width * 32);
  };
}
const widest = new Map(
  [...large.files].map(([path, bytes]) => [path.replace(/\.p\/\d+$/, ""), bytes]),
);
