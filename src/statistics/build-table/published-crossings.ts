/** Which crossings of categories linked tables publish: a test on the categories of a cell. */
import type { BuiltDimension } from "./build-dimension.ts";

/** The place of the total in the categories of a built dimension. */
const TOTAL_PLACE = 0;

export type CrossingRefusal =
  | { readonly refused: "unknown-column"; readonly column: string }
  | {
      readonly refused: "crossing-of-one-dimension-with-itself";
      readonly columns: readonly string[];
    };

/** True for a cell of one of the crossings and for the grand total; for every cell where no crossings are given. */
export function publishedCrossings(
  dimensions: readonly BuiltDimension[],
  crossings: readonly (readonly string[])[] | undefined,
): ((categories: readonly number[]) => boolean) | CrossingRefusal {
  if (crossings === undefined) return () => true;
  const allowed: ReadonlySet<number>[][] = [];
  for (const columns of crossings) {
    const sets = dimensions.map((): ReadonlySet<number> | undefined => undefined);
    for (const column of columns) {
      const place = dimensions.findIndex(({ categoriesOf }) => categoriesOf.has(column));
      if (place < 0) return { refused: "unknown-column", column };
      if (sets[place]) return { refused: "crossing-of-one-dimension-with-itself", columns };
      sets[place] = dimensions[place]?.categoriesOf.get(column);
    }
    allowed.push(sets.map((set) => set ?? new Set([TOTAL_PLACE])));
  }
  return (categories) =>
    categories.every((category) => category === TOTAL_PLACE) ||
    allowed.some((sets) => sets.every((set, place) => set.has(categories[place] ?? -1)));
}
