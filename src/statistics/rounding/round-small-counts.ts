/**
 * Small count rounding: only small inner counts change, each to 0 or to the base, and every total is added up anew, so that the published
 * table is additive through all its hierarchies and shows no count between 0 and the base. After Langsrud & Heldal, An algorithm for small
 * count rounding of tabular data, Privacy in Statistical Databases (2018), the method of the R package SmallCountRounding.
 */
import type { Table } from "../table.ts";
import { chooseRoundedUp } from "./choose-rounded-up.ts";
import { type StructureRefusal, structureOf, type TableStructure } from "./inner-cells.ts";

export type RoundedTable = {
  /** The rounded value of every cell of the table, in its order, also of those that are not published. */
  readonly values: readonly number[];
  /** How many inner counts were rounded; cells that are equal by a sum of one part are one count. */
  readonly rounded: number;
  /** The greatest distance of a published cell from its true value. */
  readonly greatestDifference: number;
  /** The sum of the distances of all published cells. */
  readonly summedDifference: number;
};

export type RoundingRefusal =
  | StructureRefusal
  /** A base is a whole number above 1. */
  | { readonly refused: "no-base" }
  /** Only counts can be rounded: whole numbers from 0. */
  | { readonly refused: "not-a-count"; readonly cell: number };

/**
 * Returns the table with small counts rounded to the base, usually 3 or 5. An inner cell that is larger than 0 and smaller than the base
 * becomes 0 or the base when it is published or when a published total that it is in is as small; all other inner cells keep their value, and
 * totals are the sums of the rounded cells. With `every`, all small inner cells are rounded, published or not. Which ones go up is chosen so
 * that the greatest, then the summed distance of published totals is small; no chance is involved, and the same table gives the same result.
 * Refuses amounts that are no counts, and sums that do not hold. Source: Langsrud & Heldal (2018).
 */
export function roundSmallCounts(
  table: Table,
  { base, every = false }: { readonly base: number; readonly every?: boolean },
): RoundedTable | RoundingRefusal {
  if (!(Number.isSafeInteger(base) && base > 1)) return { refused: "no-base" };
  const { cells } = table;
  const odd = cells.findIndex(({ value }) => !(Number.isSafeInteger(value) && value >= 0));
  if (odd >= 0) return { refused: "not-a-count", cell: odd };
  const structure = structureOf(table);
  if ("refused" in structure) return structure;

  const isSmall = (value: number): boolean => value > 0 && value < base;
  const { countOf, cellsOf } = structure;
  const trueValues = cellsOf.map(([cell]) => cells[cell ?? -1]?.value ?? 0);
  const small = new Set<number>();
  const add = (count: number): boolean => {
    const before = small.size;
    for (const inner of innerOf(structure, count)) {
      if (isSmall(trueValues[inner] ?? 0)) small.add(inner);
    }
    return small.size > before;
  };
  for (const [cell, { value, published }] of cells.entries()) {
    if (isSmall(value) && (published || every)) add(countOf[cell] ?? -1);
  }
  // Rounding one part of a total that was large enough may make it small: its other parts follow, until no total is small.
  for (;;) {
    const chosen = [...small].sort((a, b) => a - b);
    const counts = roundChosen(table, structure, trueValues, chosen, base);
    let grew = false;
    for (const [cell, { published }] of cells.entries()) {
      const count = countOf[cell] ?? -1;
      if (published && isSmall(counts[count] ?? 0)) grew = add(count) || grew;
    }
    if (grew) continue;
    const values = Array.from(countOf, (count) => counts[count] ?? 0);
    return { values, rounded: small.size, ...differences(table, values) };
  }
}

/** The inner counts that a count is made of; itself when it is one. */
function innerOf({ partsOf }: TableStructure, count: number): ReadonlySet<number> {
  const seen = new Set([count]);
  const inner = new Set<number>();
  for (const next of seen) {
    const parts = partsOf[next] ?? [];
    if (parts.length === 0) inner.add(next);
    for (const part of parts) seen.add(part);
  }
  return inner;
}

function roundChosen(
  { cells }: Table,
  structure: TableStructure,
  trueValues: readonly number[],
  small: readonly number[],
  base: number,
): readonly number[] {
  const up = chooseRoundedUp({
    values: small.map((count) => trueValues[count] ?? 0),
    totals: small.map((count) => publishedAbove(structure, cells, count)),
    base,
  });
  const counts = [...trueValues];
  for (const [i, count] of small.entries()) counts[count] = up[i] ? base : 0;
  for (const whole of structure.wholes) {
    const parts = structure.partsOf[whole] ?? [];
    counts[whole] = parts.reduce((sum, part) => sum + (counts[part] ?? 0), 0);
  }
  return counts;
}

/** The published cells that an inner count is in, its own among them. */
function publishedAbove(
  { wholesOf, cellsOf }: TableStructure,
  cells: Table["cells"],
  count: number,
): readonly number[] {
  const seen = new Set([count]);
  for (const next of seen) for (const whole of wholesOf[next] ?? []) seen.add(whole);
  return [...seen]
    .flatMap((above) => cellsOf[above] ?? [])
    .filter((cell) => cells[cell]?.published === true);
}

function differences({ cells }: Table, values: readonly number[]) {
  let greatestDifference = 0;
  let summedDifference = 0;
  for (const [cell, { value, published }] of cells.entries()) {
    if (!published) continue;
    const difference = Math.abs((values[cell] ?? 0) - value);
    greatestDifference = Math.max(greatestDifference, difference);
    summedDifference += difference;
  }
  return { greatestDifference, summedDifference };
}
