/** Reads the tiles of a city's tree out of the database: leaf hashes on the lowest level, kept roots of full tiles above it. */
import type { CityTransaction } from "../../platform/database/database.ts";
import { TILE_WIDTH } from "../../transparency/tile-path.ts";
import type { ReadTile } from "../../transparency/tiles.ts";
import * as store from "./store.ts";

/** A reader of tiles in this transaction, one after the other. It gives fewer hashes than a tile has where the record is damaged. */
export function readTiles(tx: CityTransaction): ReadTile {
  let before: Promise<unknown> = Promise.resolve();
  return ({ level, index, width }) => {
    const from = index * TILE_WIDTH;
    const range = { from, to: from + width };
    const rows = before.then(() =>
      level === 0 ? store.listLeafHashes(tx, range) : store.listTileRoots(tx, { level, ...range }),
    );
    // A connection answers one question at a time; whoever asked hears of a failure.
    before = rows.catch(() => undefined);
    return rows.then((found) => Buffer.concat(found.map(({ hash }) => hash)));
  };
}
