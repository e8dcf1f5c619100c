/**
 * The roots of full tiles, 256 hashes to one (C2SP tlog-tiles), as a record grows: they come out of the frontier as it is, so that
 * recording reads nothing for them.
 */
import { append, type Frontier, frontierOf, type Hash } from "../../transparency/merkle-tree.ts";
import { TILE_WIDTH } from "../../transparency/tile-path.ts";

/** A hash of the tree's level 8 × `level`: number `position` of those that stand for 256 ** `level` entries each. */
export type TileRoot = { readonly level: number; readonly position: number; readonly hash: Hash };

/** The roots of the tiles that become full with this leaf, the lowest first: none but for each 256th entry. */
export function tileRootsOf(before: Frontier, leaf: Hash): readonly TileRoot[] {
  const size = before.size + 1;
  const roots: TileRoot[] = [];
  for (let level = 1; size % TILE_WIDTH ** level === 0; level += 1) {
    const width = TILE_WIDTH ** level;
    // All but the last leaf of a full tile are 8 * level peaks, the last ones of the frontier.
    const [hash] = append(frontierOf(width - 1, before.peaks.slice(-8 * level)), leaf).peaks;
    if (hash === undefined) throw new RangeError("A frontier that is not one");
    roots.push({ level, position: size / width - 1, hash });
  }
  return roots;
}
