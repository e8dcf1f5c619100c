/**
 * The tree of a log in tiles (C2SP tlog-tiles): growing them, and reading roots and proofs out of them. A proof in a log of a
 * million entries reads half a dozen tiles.
 */
import { entryBundle } from "./entry-bundle.ts";
import { type Hash, nodeHash, rootOf, splitOf } from "./merkle-tree.ts";
import { consistencyRanges, inclusionRanges, type Range } from "./proof.ts";
import {
  bundlesOf,
  type EntryBundle,
  type HashTile,
  hashesAt,
  TILE_WIDTH,
  tilePath,
  tilesOf,
  widthOf,
} from "./tile-path.ts";

/** Gives the bytes of a tile: 32 for each hash. Whoever reads files of others must check them: see `verify-log.ts`. */
export type ReadTile = (tile: HashTile) => Promise<Uint8Array>;

/** Gives what a log holds from one position up to but not including another. */
export type ReadRange<Item> = (from: number, to: number) => Promise<readonly Item[]>;

export type NewTile = {
  readonly tile: HashTile | EntryBundle;
  readonly path: string;
  readonly bytes: Uint8Array;
};

const HASH = 32;

/**
 * The tiles of hashes that come to be when a log grows from `since` to `size`, level by level. Reads the leaf hashes that are new, at
 * most 256 at a time, and of each level at most the one tile of the earlier size that was partial.
 */
export async function* growTiles(log: {
  readonly since: number;
  readonly size: number;
  readonly leafHashes: ReadRange<Hash>;
  readonly readTile: ReadTile;
}): AsyncGenerator<NewTile> {
  let added = log.leafHashes;
  let roots: Hash[] = [];
  let level = 0;
  for (const tile of tilesOf(log.size, log.since)) {
    if (tile.level !== level) {
      // What a level adds to the one above it: a hash for each tile that became full.
      const [below, first] = [roots, hashesAt(tile.level, log.since)];
      added = async (from, to) => below.slice(from - first, to - first);
      roots = [];
      level = tile.level;
    }
    const bytes = await grownTile(tile, log.since, added, log.readTile);
    if (tile.width === TILE_WIDTH) roots.push(rootOfTile(bytes));
    yield { tile, path: tilePath(tile), bytes };
  }
}

async function grownTile(
  { level, index, width }: HashTile,
  since: number,
  added: ReadRange<Hash>,
  readTile: ReadTile,
): Promise<Uint8Array> {
  const kept = Math.max(0, widthOf(level, index, since));
  const from = index * TILE_WIDTH;
  const earlier = kept > 0 ? [await readTile({ level, index, width: kept })] : [];
  const later = await added(from + kept, from + width);
  const bytes = Buffer.concat([...earlier, ...later]);
  if (bytes.length !== width * HASH) {
    throw new RangeError(`Not the hashes of ${tilePath({ level, index, width })}`);
  }
  return bytes;
}

/** The bundles of entries that come to be when a log grows from `since` to `size`. Reads at most 256 entries at a time. */
export async function* growBundles(log: {
  readonly since: number;
  readonly size: number;
  readonly entries: ReadRange<Uint8Array>;
}): AsyncGenerator<NewTile> {
  for (const tile of bundlesOf(log.size, log.since)) {
    const from = tile.index * TILE_WIDTH;
    const entries = await log.entries(from, from + tile.width);
    if (entries.length !== tile.width) throw new RangeError(`Not the entries of ${tilePath(tile)}`);
    yield { tile, path: tilePath(tile), bytes: entryBundle(entries) };
  }
}

/** The root of a tree of this size. */
export async function rootFromTiles(readTile: ReadTile, size: number): Promise<Hash> {
  return size === 0 ? rootOf([]) : rangeRoot(readOnce(readTile), size, { from: 0, to: size });
}

/** The inclusion proof of an entry, lowest hash first. Throws when the tree has no such leaf. */
export async function inclusionFromTiles(
  readTile: ReadTile,
  size: number,
  index: number,
): Promise<readonly Hash[]> {
  return rangeRoots(readTile, size, inclusionRanges(size, index));
}

/** The consistency proof from an earlier size. Throws when the tree never had it. */
export async function consistencyFromTiles(
  readTile: ReadTile,
  size: number,
  earlier: number,
): Promise<readonly Hash[]> {
  return rangeRoots(readTile, size, consistencyRanges(size, earlier));
}

/** The root over the hashes of a full tile, which is a hash of the level above. */
export function rootOfTile(bytes: Uint8Array): Hash {
  return subtreeRoot(bytes, 0, TILE_WIDTH);
}

async function rangeRoots(readTile: ReadTile, size: number, ranges: readonly Range[]) {
  const read = readOnce(readTile);
  return Promise.all(ranges.map((range) => rangeRoot(read, size, range)));
}

/** The neighbours in a proof often stand in the same tile. */
function readOnce(readTile: ReadTile): ReadTile {
  const tiles = new Map<string, Promise<Uint8Array>>();
  return (tile) => {
    const path = tilePath(tile);
    const found = tiles.get(path) ?? readTile(tile);
    tiles.set(path, found);
    return found;
  };
}

async function rangeRoot(read: ReadTile, size: number, { from, to }: Range): Promise<Hash> {
  const length = to - from;
  const half = splitOf(length);
  const isComplete = (length === 1 || half * 2 === length) && from % length === 0;
  if (!isComplete) {
    const middle = from + half;
    const left = await rangeRoot(read, size, { from, to: middle });
    return nodeHash(left, await rangeRoot(read, size, { from: middle, to }));
  }
  let level = 0;
  let width = length;
  for (; width >= TILE_WIDTH; width /= TILE_WIDTH) level += 1;
  const first = from / TILE_WIDTH ** level;
  const index = Math.floor(first / TILE_WIDTH);
  const tile = { level, index, width: widthOf(level, index, size) };
  const bytes = await read(tile);
  if (bytes.length !== tile.width * HASH) throw new RangeError(`Not a tile: ${tilePath(tile)}`);
  return subtreeRoot(bytes, first % TILE_WIDTH, width);
}

/** The root over some hashes of a tile, whose number is a power of two. */
function subtreeRoot(bytes: Uint8Array, first: number, count: number): Hash {
  let level = Array.from({ length: count }, (_, i) =>
    bytes.subarray((first + i) * HASH, (first + i + 1) * HASH),
  );
  while (level.length > 1) {
    level = Array.from({ length: level.length / 2 }, (_, i) =>
      nodeHash(level[2 * i] as Hash, level[2 * i + 1] as Hash),
    );
  }
  return level[0] as Hash;
}
