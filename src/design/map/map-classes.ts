/**
 * Which shade an area gets: at most five classes of equal width with round limits, so that the legend can be read and two maps of the same
 * figures look the same.
 */
import { extent, ticks } from "d3-array";

const MOST_CLASSES = 5;

/** From `from` up to, not including, `to`; the last class includes it. */
export type MapClass = { readonly from: number; readonly to: number };

/** The classes that cover the values, lowest first; one where all values are equal, none without values. */
export function classesOf(values: readonly number[]): readonly MapClass[] {
  const [low, high] = extent(values);
  if (low === undefined || high === undefined) return [];
  if (low === high) return [{ from: low, to: high }];
  for (let count = MOST_CLASSES; count >= 1; count--) {
    const inner = ticks(low, high, count).filter((tick) => tick > low && tick < high);
    if (inner.length >= MOST_CLASSES) continue;
    const limits = [low, ...inner, high];
    return limits.slice(1).map((to, index) => ({ from: limits[index] ?? low, to }));
  }
  return [{ from: low, to: high }];
}

/** The place of the class that a value falls into. */
export function classOfValue(classes: readonly MapClass[], value: number): number {
  const found = classes.findIndex(({ to }) => value < to);
  return found < 0 ? classes.length - 1 : found;
}
