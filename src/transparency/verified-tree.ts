/**
 * The tiles of a foreign log, read from left to right and each checked before it is believed: the partial ones together make the
 * checkpoint's root, a full one makes the hash above it (C2SP tlog-tiles).
 */
import type { Hash } from "./merkle-tree.ts";
import { type HashTile, TILE_WIDTH, type Tile, tilePath, widthOf } from "./tile-path.ts";
import { type ReadTile, rootFromTiles, rootOfTile } from "./tiles.ts";

/** Gives the file at a path below the log's address; undefined when there is none. May throw when it cannot tell. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

export type TreeProblem = {
  readonly problem: "missing-file" | "wrong-length" | "wrong-root" | "wrong-tile";
  readonly path: string;
};

/** The bytes of a tile, and whether they are known to be those that the checkpoint stands for. */
export type CheckedTile = { readonly bytes: Uint8Array; readonly holds: boolean };

export type VerifiedTree = {
  /** Whether the log's last tiles make the checkpoint's root. */
  readonly holds: boolean;
  /** A tile; undefined when it cannot be read. Keeps one of each level, so ask from left to right. */
  readonly find: (tile: HashTile) => Promise<CheckedTile | undefined>;
  /** What a computation on tiles gives; undefined when one that it needs cannot be read. Its tiles are not checked. */
  readonly compute: <Value>(work: (read: ReadTile) => Promise<Value>) => Promise<Value | undefined>;
  /** The problems found since the last call, each once. */
  readonly takeProblems: () => readonly TreeProblem[];
};

const HASH = 32;

export async function verifiedTree(
  readFile: ReadFile,
  { size, root }: { readonly size: number; readonly root: Hash },
): Promise<VerifiedTree> {
  const problems = new Map<string, TreeProblem>();
  const told = new Set<string>();
  const kept = new Map<number, readonly [index: number, tile: Promise<CheckedTile | undefined>]>();

  function report(problem: TreeProblem["problem"], path: string): void {
    const key = `${problem} ${path}`;
    if (!told.has(key)) problems.set(key, { problem, path });
    told.add(key);
  }

  async function readTile(tile: HashTile): Promise<Uint8Array | undefined> {
    const file = await readWidest(readFile, tile);
    if (file !== undefined && file.bytes.length === file.width * HASH) {
      return file.bytes.subarray(0, tile.width * HASH);
    }
    report(file === undefined ? "missing-file" : "wrong-length", tilePath(tile));
    return undefined;
  }

  async function compute<Value>(work: (read: ReadTile) => Promise<Value>) {
    const unreadable = new Error("A tile cannot be read");
    const read: ReadTile = async (tile) => {
      const bytes = await readTile(tile);
      if (bytes === undefined) throw unreadable;
      return bytes;
    };
    try {
      return await work(read);
    } catch (error) {
      if (error === unreadable) return undefined;
      throw error;
    }
  }

  const computed = await compute((read) => rootFromTiles(read, size));
  const holds = computed !== undefined && Buffer.compare(computed, root) === 0;
  if (computed !== undefined && !holds) report("wrong-root", "checkpoint");

  async function check(tile: HashTile): Promise<CheckedTile | undefined> {
    const bytes = await readTile(tile);
    if (bytes === undefined) return undefined;
    if (tile.width < TILE_WIDTH) return { bytes, holds };
    const level = tile.level + 1;
    const index = Math.floor(tile.index / TILE_WIDTH);
    const above = await find({ level, index, width: widthOf(level, index, size) });
    if (above === undefined) return { bytes, holds: false };
    const expected = hashAt(above.bytes, tile.index % TILE_WIDTH);
    const fits = Buffer.compare(rootOfTile(bytes), expected) === 0;
    if (!fits) report("wrong-tile", tilePath(tile));
    return { bytes, holds: fits && above.holds };
  }

  function find(tile: HashTile): Promise<CheckedTile | undefined> {
    const found = kept.get(tile.level);
    if (found?.[0] === tile.index) return found[1];
    const checked = check(tile);
    kept.set(tile.level, [tile.index, checked]);
    return checked;
  }

  function takeProblems(): readonly TreeProblem[] {
    const taken = [...problems.values()];
    problems.clear();
    return taken;
  }
  return { holds, find, compute, takeProblems };
}

/** One hash of a tile, as a view of its bytes. */
export function hashAt(bytes: Uint8Array, place: number): Hash {
  return bytes.subarray(place * HASH, (place + 1) * HASH);
}

/** The file of a tile. A partial one may have been deleted since the full one is there, which begins with it. */
export async function readWidest(
  read: ReadFile,
  tile: Tile,
): Promise<{ readonly bytes: Uint8Array; readonly width: number } | undefined> {
  for (const width of new Set([tile.width, TILE_WIDTH])) {
    const bytes = await read(tilePath({ ...tile, width }));
    if (bytes !== undefined) return { bytes, width };
  }
  return undefined;
}
