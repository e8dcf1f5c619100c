// Paths and widths: the examples of C2SP tlog-tiles (index 1,234,067; trees of 70,000 and of 256).
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bundlesOf, parseTilePath, type Tile, tilePath, tilesOf, widthOf } from "./tile-path.ts";

const PATHS: readonly (readonly [string, Tile])[] = [
  ["tile/0/x001/x234/067", { level: 0, index: 1_234_067, width: 256 }],
  ["tile/0/000", { level: 0, index: 0, width: 256 }],
  ["tile/1/000.p/17", { level: 1, index: 0, width: 17 }],
  ["tile/0/273.p/112", { level: 0, index: 273, width: 112 }],
  ["tile/0/999", { level: 0, index: 999, width: 256 }],
  ["tile/0/x001/000", { level: 0, index: 1_000, width: 256 }],
  ["tile/entries/x001/000.p/1", { level: "entries", index: 1_000, width: 1 }],
  ["tile/63/000.p/255", { level: 63, index: 0, width: 255 }],
];

describe("the path of a tile", () => {
  test.each(PATHS)("is %s", (path, tile) => {
    expect(tilePath(tile)).toBe(path);
    expect(parseTilePath(path)).toEqual(tile);
  });

  test("tells every tile from every other", () => {
    const level = fc.oneof(fc.integer({ min: 0, max: 63 }), fc.constant("entries" as const));
    const index = fc.nat({ max: 2 ** 31 });
    const width = fc.integer({ min: 1, max: 256 });
    fc.assert(
      fc.property(level, index, width, (level, index, width) => {
        const tile = { level, index, width } as Tile;
        expect(parseTilePath(tilePath(tile))).toEqual(tile);
      }),
    );
  });

  test.each([
    "checkpoint",
    "tile/0/0",
    "tile/0/1000",
    "tile/0/x000/001",
    "tile/0/001/002",
    "tile/0/x001",
    "tile/00/001",
    "tile/64/000",
    "tile/-1/000",
    "tile/0/000.p/0",
    "tile/0/000.p/256",
    "tile/0/000.p/01",
    "tile/0/000.p/",
    "tile/8/0/000",
    "tile/data/000",
    "/tile/0/000",
    "tile/0/000/",
    "tile/0/../checkpoint",
    "tile/0/x999/x999/x999/x999/x999/999",
  ])("is not %s", (path) => {
    expect(parseTilePath(path)).toBeUndefined();
  });

  test("of a tile that cannot be is not written", () => {
    for (const tile of [
      { level: -1, index: 0, width: 1 },
      { level: 64, index: 0, width: 1 },
      { level: 0, index: -1, width: 1 },
      { level: 0, index: 0.5, width: 1 },
      { level: 0, index: 0, width: 0 },
      { level: 0, index: 0, width: 257 },
    ]) {
      expect(() => tilePath(tile)).toThrow(RangeError);
    }
  });
});

describe("the tiles of a tree", () => {
  const paths = (size: number, since = 0) => [...tilesOf(size, since)].map(tilePath);

  test("of 70,000 are those of the specification", () => {
    const all = paths(70_000);
    expect(all.filter((path) => /^tile\/0\/\d{3}$/.test(path))).toHaveLength(273);
    expect(all.filter((path) => !/^tile\/0\/\d{3}$/.test(path))).toEqual([
      "tile/0/273.p/112",
      "tile/1/000",
      "tile/1/001.p/17",
      "tile/2/000.p/1",
    ]);
    expect(all).toHaveLength(277);
    expect([...bundlesOf(70_000)]).toHaveLength(274);
  });

  test("of 256 are one full tile and the first hash above it", () => {
    expect(paths(256)).toEqual(["tile/0/000", "tile/1/000.p/1"]);
    expect([...bundlesOf(256)].map(tilePath)).toEqual(["tile/entries/000"]);
  });

  test("of an empty tree are none", () => {
    expect(paths(0)).toEqual([]);
    expect([...bundlesOf(0)]).toEqual([]);
  });

  test("that a longer tree adds leave out what has not changed", () => {
    expect(paths(70_001, 70_000)).toEqual(["tile/0/273.p/113"]);
    expect(paths(70_144, 70_000)).toEqual(["tile/0/273", "tile/1/001.p/18"]);
    expect(paths(70_145, 70_144)).toEqual(["tile/0/274.p/1"]);
    expect(paths(70_000, 70_000)).toEqual([]);
    expect([...bundlesOf(513, 511)].map(tilePath)).toEqual([
      "tile/entries/001",
      "tile/entries/002.p/1",
    ]);
  });

  test("are, at every size, as wide as the specification's formula says", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 }), fc.integer({ min: 0, max: 3 }), (size, level) => {
        const count = Math.floor(size / 256 ** level);
        expect(widthOf(level, Math.floor(count / 256), size)).toBe(count % 256);
        if (count >= 256) expect(widthOf(level, Math.floor(count / 256) - 1, size)).toBe(256);
      }),
    );
  });

  test("of a tree that shrank are refused", () => {
    expect(() => [...tilesOf(3, 4)]).toThrow(RangeError);
    expect(() => [...bundlesOf(0, 1)]).toThrow(RangeError);
  });

  test("of what is no size are refused", () => {
    for (const size of [-1, 0.5, Number.NaN, 2 ** 53]) {
      expect(() => [...tilesOf(size)]).toThrow(RangeError);
    }
  });
});
