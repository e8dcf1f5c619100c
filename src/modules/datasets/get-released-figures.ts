/** Reads the latest release of a data set whole: for exports, and for what is picked out of it. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { figuresOfRelease, type ReleasedFigures } from "./released-figures.ts";
import * as store from "./store/releases.ts";

/** Releases never change, so that one that was read stays right; a few of the last are kept in memory. */
const kept = new Map<string, ReleasedFigures>();
const MOST_CELLS_KEPT = 2_000_000;

/** Undefined while nothing has been released. */
export async function getReleasedFigures(
  tx: CityTransaction,
  dataSet: Id<"DataSet">,
): Promise<ReleasedFigures | undefined> {
  const release = await store.findLatestRelease(tx, { dataSet });
  return release === undefined ? undefined : figuresOf(tx, release);
}

/** The figures of one release. */
export async function figuresOf(
  tx: CityTransaction,
  release: store.ReleaseRow,
): Promise<ReleasedFigures> {
  const key = `${tx.cityId} ${release.id}`;
  const known = kept.get(key);
  if (known !== undefined) {
    // Moved to the end: the first is the one that nobody has asked for longest.
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const blocks = await store.listReleasedBlocks(tx, { release: release.id });
  const figures = figuresOfRelease(
    release,
    blocks.map(({ columns }) => columns),
  );
  kept.set(key, figures);
  forgetOldest();
  return figures;
}

function forgetOldest(): void {
  let cells = [...kept.values()].reduce((sum, { columns }) => sum + columns.length, 0);
  for (const [key, { columns }] of kept) {
    if (cells <= MOST_CELLS_KEPT || kept.size === 1) return;
    kept.delete(key);
    cells -= columns.length;
  }
}
