/** Files of released figures: CSV always, JSON-stat where the figures make a cube that is not mostly empty. */
import {
  exportedFigures,
  type ReleasedDataSet,
  type ReleasedFigures,
  releasedCsv,
  writeJsonStatFigures,
} from "../datasets/index.ts";

/** A cube has a place for every combination; beyond so many it would be made of emptiness. */
const MOST_PLACES = 5_000_000;

/** Whether a cube of these figures is of a size that somebody could use. */
export function hasCube({ content: { dimensions, periods }, columns }: ReleasedFigures): boolean {
  const places = dimensions.reduce(
    (product, { categories }) => product * Math.max(categories.length, 1),
    Math.max(periods.length, 1),
  );
  return columns.length > 0 && places <= MOST_PLACES;
}

export function dataSetCsv(figures: ReleasedFigures): Uint8Array {
  return releasedCsv(figures);
}

/** Undefined where there is no such cube, or two figures stand in one place of it. */
export function dataSetJsonStat(released: ReleasedDataSet): Uint8Array | undefined {
  if (!hasCube(released.figures)) return undefined;
  try {
    return writeJsonStatFigures(exportedFigures(released));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
