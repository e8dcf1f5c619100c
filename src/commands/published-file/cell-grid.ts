/** The cells that the sums of a printed table speak of, printed or not, and the sums between them. */
import type { CellSum } from "../../statistics/table.ts";
import type { DimensionSums } from "./learn-dimensions.ts";
import type { LearntSum } from "./learn-sums.ts";
import type { PrintedCell, PrintedDimension } from "./printed-table.ts";

/** More cells than this are not made up for what the file leaves out. */
const MOST_CELLS = 300_000;

export type Grid = {
  readonly categories: readonly (readonly number[])[];
  readonly printed: readonly (PrintedCell | undefined)[];
  readonly placeOf: ReadonlyMap<string, number>;
};

export type PlacedSum = CellSum & { readonly dimension: number; readonly sum: LearntSum };

/** The printed cells, and those that sums speak of although the file leaves them out. */
export function gridOf(
  dimensions: readonly PrintedDimension[],
  cells: readonly PrintedCell[],
  learnt: readonly DimensionSums[],
): Grid {
  const categories = cells.map((cell) => cell.categories);
  const printed: (PrintedCell | undefined)[] = [...cells];
  const placeOf = new Map(categories.map((list, place) => [list.join(), place]));
  const summed = dimensions.map((_, d) => {
    const { learnt: sure = [], presumed = [] } = learnt[d] ?? {};
    return [...new Set([...sure, ...presumed].flatMap(({ whole, parts }) => [whole, ...parts]))];
  });
  const lines = Map.groupBy(categories, (list) =>
    list.map((at, d) => (summed[d]?.includes(at) ? "" : at)).join(),
  );
  const size = summed.reduce((product, list) => product * Math.max(1, list.length), 1);
  if (size * lines.size <= MOST_CELLS)
    for (const [first] of lines.values())
      for (const list of crossings(first ?? [], summed)) {
        const key = list.join();
        if (placeOf.has(key)) continue;
        placeOf.set(key, categories.length);
        categories.push(list);
        printed.push(undefined);
      }
  return { categories, printed, placeOf };
}

/** Every crossing of the categories that sums speak of, at the same place of the other dimensions. */
function crossings(
  first: readonly number[],
  summed: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  let lists: readonly (readonly number[])[] = [[]];
  for (const [d, own] of first.entries()) {
    const labels = summed[d]?.includes(own) ? (summed[d] ?? []) : [own];
    lists = lists.flatMap((list) => labels.map((label) => [...list, label]));
  }
  return lists;
}

export function sumsBetween(
  { categories, placeOf }: Grid,
  sums: readonly (readonly LearntSum[])[],
): readonly PlacedSum[] {
  const found: PlacedSum[] = [];
  for (const [dimension, list] of sums.entries()) {
    const byWhole = Map.groupBy(list, ({ whole }) => whole);
    for (const [whole, own] of categories.entries())
      for (const sum of byWhole.get(own[dimension] ?? -1) ?? []) {
        const parts = sum.parts.map((part) =>
          placeOf.get(own.map((at, d) => (d === dimension ? part : at)).join()),
        );
        const known = parts.filter((part) => part !== undefined);
        if (known.length === parts.length) found.push({ whole, parts: known, dimension, sum });
      }
  }
  return found;
}

/** The values of cells that the file leaves out and that follow from those it holds, one sum after the other. */
export function valuesLeftOut(
  grid: Grid,
  sums: readonly PlacedSum[],
): readonly Pick<PrintedCell, "categories" | "truth">[] {
  const values = grid.printed.map((cell) => (cell === undefined ? null : cell.truth));
  const isOpen = (place: number) => grid.printed[place] === undefined && values[place] === null;
  for (let changed = true; changed; ) {
    changed = false;
    for (const { whole, parts } of sums) {
      const missing = [whole, ...parts].filter((place) => values[place] === null);
      const [place] = missing;
      if (place === undefined || missing.length > 1 || !isOpen(place)) continue;
      const sum = parts.reduce((all, part) => all + (values[part] ?? 0), 0);
      values[place] = place === whole ? sum : (values[whole] ?? 0) - sum;
      changed = true;
    }
  }
  return grid.categories.flatMap((categories, place) =>
    grid.printed[place] === undefined && values[place] !== null
      ? [{ categories, truth: values[place] ?? null }]
      : [],
  );
}
