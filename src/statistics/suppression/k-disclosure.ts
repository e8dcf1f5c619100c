/**
 * K-disclosure: where nearly everybody of a group is in one category, a coalition of k others knows about the rest ("all but one of the
 * married work full time"). What must be protected is the difference between a group and a part of it. After Lupp and Langsrud,
 * Suppression of directly-disclosive cells in frequency tables (UNECE Expert Meeting on Statistical Data Confidentiality 2021).
 */
import type { Cell, CellSum, Table } from "../table.ts";
import { hierarchyOf } from "./hierarchy.ts";

export type WithDifferences = {
  /** The table with one more cell for each difference of at most k, never published; the cells of the table keep their places. */
  readonly table: Table;
  /** 1 for those differences. */
  readonly primary: Uint8Array;
};

/**
 * Adds the differences between every published cell that is not nothing and every published part of it that is not nothing, where at
 * most `coalition` people are in the whole and not in the part. To be given to `suppress`, which protects them although nobody sees them.
 */
export function kDisclosure(table: Table, coalition: number): WithDifferences {
  const { cells, sums } = table;
  const wholesOf = wholesFinder(table);
  const added: Cell[] = [];
  const addedSums: CellSum[] = [];
  for (const [part, { categories, value, published }] of cells.entries()) {
    if (!published || value === 0) continue;
    for (const whole of wholesOf(part)) {
      const rest = (cells[whole]?.value ?? 0) - value;
      if (!cells[whole]?.published || rest > coalition) continue;
      addedSums.push({ whole, parts: [part, cells.length + added.length] });
      added.push({ categories, value: rest, published: false });
    }
  }
  return {
    table: { ...table, cells: [...cells, ...added], sums: [...sums, ...addedSums] },
    primary: Uint8Array.from({ length: cells.length + added.length }, (_, cell) =>
      cell < cells.length ? 0 : 1,
    ),
  };
}

/** Finds the cells that hold a cell and more: in each dimension a category that holds its category, and in one of them more than that. */
function wholesFinder({ dimensions, cells }: Table): (cell: number) => readonly number[] {
  const holders = dimensions.map((dimension) => {
    const { leavesOf, holdersOf } = hierarchyOf(dimension);
    return leavesOf.map((leaves) => {
      const [first = -1, ...others] = leaves;
      const isHeld = (holder: number) =>
        others.every((leaf) => holdersOf[leaf]?.includes(holder) === true);
      return (holdersOf[first] ?? []).filter(isHeld);
    });
  });
  const leafCounts = dimensions.map((dimension) =>
    hierarchyOf(dimension).leavesOf.map(({ length }) => length),
  );
  const cellAt = new Map(cells.map(({ categories }, cell) => [categories.join(" "), cell]));
  const sizeOf = (categories: readonly number[]) =>
    categories.reduce((size, category, place) => size * (leafCounts[place]?.[category] ?? 1), 1);
  return (cell) => {
    const own = cells[cell]?.categories ?? [];
    let combinations: readonly (readonly number[])[] = [[]];
    for (const [place, category] of own.entries()) {
      combinations = combinations.flatMap((before) =>
        (holders[place]?.[category] ?? [category]).map((holder) => [...before, holder]),
      );
    }
    return combinations
      .filter((categories) => sizeOf(categories) > sizeOf(own))
      .map((categories) => cellAt.get(categories.join(" ")))
      .filter((whole) => whole !== undefined);
  };
}
