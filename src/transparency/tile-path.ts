/**
 * Where the tiles of a log stand as files (C2SP tlog-tiles): 256 hashes of one level of the tree, or 256 entries, to a file. A file
 * that is full never changes again.
 */

/** How many hashes or entries a full tile has. */
export const TILE_WIDTH = 256;

/** A tile of the tree's hashes. Level 0 holds the leaf hashes; each hash above stands for a full tile below it. */
export type HashTile = {
  readonly level: number;
  readonly index: number;
  /** From 1 to 256; a tile of less than 256 is partial, and another file. */
  readonly width: number;
};

/** A bundle of entries: those whose leaf hashes are in the tile of level 0 with the same index. */
export type EntryBundle = {
  readonly level: "entries";
  readonly index: number;
  readonly width: number;
};

export type Tile = HashTile | EntryBundle;

const HIGHEST_LEVEL = 63;

/** The path of a tile below the log's own address: `tile/0/x001/x234/067.p/5`. Throws when there can be no such tile. */
export function tilePath(tile: Tile): string {
  if (!isTile(tile)) throw new RangeError(`No tile ${tile.level}/${tile.index} of ${tile.width}`);
  const digits = String(tile.index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, "0");
  const index = padded.replace(/\d{3}(?=\d)/g, "x$&/");
  const partial = tile.width === TILE_WIDTH ? "" : `.p/${tile.width}`;
  return `tile/${tile.level}/${index}${partial}`;
}

/** Reads the path of a tile; undefined when it is none or spelled otherwise than `tilePath` does. */
export function parseTilePath(path: string): Tile | undefined {
  const found = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (found === null) return undefined;
  const [, level = "", index = "", width] = found;
  const place = {
    index: Number(index.replaceAll(/[x/]/g, "")),
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  const tile: Tile = level === "entries" ? { level, ...place } : { level: Number(level), ...place };
  return isTile(tile) && tilePath(tile) === path ? tile : undefined;
}

/**
 * The tiles of hashes that a tree of this size has and an earlier one of size `since` did not have in the same width. Throws on a tree
 * that shrinks.
 */
export function* tilesOf(size: number, since = 0): Generator<HashTile> {
  for (let level = 0; hashesAt(level, size) > 0; level += 1) {
    for (const place of placesOf(hashesAt(level, size), hashesAt(level, since))) {
      yield { level, ...place };
    }
  }
}

/** The bundles that a log of this size has and an earlier one of size `since` did not have in the same width. Throws as `tilesOf`. */
export function* bundlesOf(size: number, since = 0): Generator<EntryBundle> {
  for (const place of placesOf(size, since)) yield { level: "entries", ...place };
}

/** How many hashes a level of a tree of this size has in all. Throws on what is no size. */
export function hashesAt(level: number, size: number): number {
  if (!(Number.isSafeInteger(size) && size >= 0)) throw new RangeError(`No tree of ${size}`);
  return Math.floor(size / TILE_WIDTH ** level);
}

/** How wide a tile is in a tree of this size; 0 or less when the tree does not reach it. */
export function widthOf(level: number | "entries", index: number, size: number): number {
  const count = hashesAt(level === "entries" ? 0 : level, size);
  return Math.min(TILE_WIDTH, count - index * TILE_WIDTH);
}

function* placesOf(count: number, since: number) {
  if (since > count) throw new RangeError(`A log does not shrink from ${since} to ${count}`);
  if (count === since) return;
  for (let index = Math.floor(since / TILE_WIDTH); index * TILE_WIDTH < count; index += 1) {
    yield { index, width: Math.min(TILE_WIDTH, count - index * TILE_WIDTH) };
  }
}

function isTile({ level, index, width }: Tile): boolean {
  return (
    (level === "entries" || (Number.isInteger(level) && level >= 0 && level <= HIGHEST_LEVEL)) &&
    Number.isSafeInteger(index) &&
    index >= 0 &&
    Number.isInteger(width) &&
    width >= 1 &&
    width <= TILE_WIDTH
  );
}
