/** In which order cells are published: what readers want most comes first, so that what is hidden besides is small and fine. */
import type { Table } from "../table.ts";
import { hierarchyOf } from "./hierarchy.ts";

/** More crossings of finest categories than this are not counted out to break ties. */
const MOST_CROSSINGS = 5_000_000;

/**
 * The places of all cells, the most wanted first: large values before small ones; among equals the one whose people are counted in
 * larger cells elsewhere, and so in the more wanted categories. What is still equal keeps the order of the table, which depends on
 * labels and not on rows. The order of candidates in Statistics Norway's GaussSuppression (Langsrud and Lupp).
 */
export function byWorth(table: Table): Int32Array {
  const overlap = overlapOf(table);
  const most = overlap.reduce((largest, value) => Math.max(largest, value), 1);
  const worth = Float64Array.from(
    table.cells,
    ({ value }, cell) => value + (0.99 * (overlap[cell] ?? 0)) / most,
  );
  return Int32Array.from(table.cells.keys()).sort(
    (one, other) => (worth[other] ?? 0) - (worth[one] ?? 0) || one - other,
  );
}

/** For each cell the values of all published cells (and one for each), as often as they share a crossing of finest categories with it. */
function overlapOf({ dimensions, cells }: Table): Float64Array {
  const hierarchies = dimensions.map(hierarchyOf);
  const sizes = hierarchies.map(({ leaves }) => leaves.length);
  const crossings = sizes.reduce((product, size) => product * size, 1);
  const holders = hierarchies.reduce(
    (product, { holdersOf }) => product * holdersOf.flat().length,
    1,
  );
  if (holders > MOST_CROSSINGS) return new Float64Array(cells.length);
  const counted = new Float64Array(crossings);
  const crossingsOf = (categories: readonly number[]) =>
    categories.reduce<readonly number[]>(
      (places, category, dimension) => {
        const within = hierarchies[dimension]?.leavesOf[category] ?? [];
        const size = sizes[dimension] ?? 1;
        return places.flatMap((place) => within.map((leaf) => place * size + leaf));
      },
      [0],
    );
  for (const { categories, value, published } of cells) {
    if (!published) continue;
    for (const place of crossingsOf(categories)) counted[place] = (counted[place] ?? 0) + value + 1;
  }
  return Float64Array.from(cells, ({ categories }) =>
    crossingsOf(categories).reduce((sum, place) => sum + (counted[place] ?? 0), 0),
  );
}
