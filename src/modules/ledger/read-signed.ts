/**
 * What a city's log has shown to the world, for verification: the kept roots of full tiles and every signed checkpoint, each held
 * against the entries' texts as they are read.
 */
import type { CityTransaction } from "../../platform/database/database.ts";
import { openCheckpoint } from "../../transparency/checkpoint.ts";
import {
  append,
  type Frontier,
  type Hash,
  rootOfFrontier,
} from "../../transparency/merkle-tree.ts";
import { parseVkey } from "../../transparency/note-key.ts";
import * as store from "./store.ts";
import { tileRootsOf } from "./tile-root.ts";

type Problem = {
  readonly position: number;
  readonly code: "wrong-tile" | "wrong-checkpoint";
};

export type SignedRecord = {
  /** What does not fit once this leaf has followed: the tiles that it fills, and the checkpoint of that size. */
  problemsAfter(before: Frontier, leaf: Hash): readonly Problem[];
  /** What was kept or signed beyond the last entry. */
  problemsAtEnd(): readonly Problem[];
};

/** Reads both whole: one row for 256 entries, and one for each time that somebody asked for a checkpoint. */
export async function readSigned(tx: CityTransaction): Promise<SignedRecord> {
  const tiles = new Map(
    (await store.listEveryTileRoot(tx)).map((row) => [`${row.level}/${row.position}`, row]),
  );
  const checkpoints = new Map((await store.listCheckpoints(tx)).map((row) => [row.size, row]));
  const log = await store.findLog(tx);
  const keys = (await store.listLogKeys(tx))
    .map(({ vkey }) => parseVkey(vkey))
    .filter((key) => key !== undefined);

  function isSigned(row: { readonly note: string; readonly size: number; readonly root: Hash }) {
    const opened = openCheckpoint(row.note, keys);
    if ("refused" in opened) return false;
    const { origin, size, root } = opened.checkpoint;
    return origin === log?.origin && size === row.size && isSame(root, row.root);
  }

  return {
    problemsAfter(before, leaf) {
      const problems: Problem[] = [];
      const position = before.size;
      for (const { hash, ...place } of tileRootsOf(before, leaf)) {
        const key = `${place.level}/${place.position}`;
        if (!isSame(hash, tiles.get(key)?.hash)) problems.push({ position, code: "wrong-tile" });
        tiles.delete(key);
      }
      const checkpoint = checkpoints.get(position + 1);
      if (checkpoint !== undefined) {
        checkpoints.delete(position + 1);
        const root = rootOfFrontier(append(before, leaf));
        const holds = isSame(root, checkpoint.root) && isSigned(checkpoint);
        if (!holds) problems.push({ position, code: "wrong-checkpoint" });
      }
      return problems;
    },
    problemsAtEnd: () => [
      ...[...tiles.values()].map(({ level, position }) => ({
        position: (position + 1) * 256 ** level - 1,
        code: "wrong-tile" as const,
      })),
      ...[...checkpoints.keys()].map((size) => ({
        position: size - 1,
        code: "wrong-checkpoint" as const,
      })),
    ],
  };
}

function isSame(a: Hash, b: Hash | undefined): boolean {
  return b !== undefined && Buffer.compare(a, b) === 0;
}
