/**
 * Makes the table that disclosure control works on from rows of data: every crossing of the categories with its value, the sums that
 * hold between cells, and what the primary rules want to know about who stands behind a cell.
 * After Hundepool et al., Statistical Disclosure Control (2012), ch. 4.1 (tables, hierarchies and links between them).
 */
import { buildCells } from "./build-table/build-cells.ts";
import {
  type BuiltDimension,
  buildDimension,
  type DimensionRefusal,
  type HierarchyRow,
} from "./build-table/build-dimension.ts";
import { type Contributions, gatherContributions } from "./build-table/gather-contributions.ts";
import { publishedCrossings } from "./build-table/published-crossings.ts";
import { type MeasureRefusal, readMeasure } from "./build-table/read-measure.ts";
import type { Table } from "./table.ts";

export type { Contributions, HierarchyRow };

export type TableInput = {
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** The columns of each dimension, the finest first, every further one a grouping of the finest. Groupings may nest or cross. */
  readonly dimensions: readonly (readonly string[])[];
  /** The column of the count; without it every row counts one. */
  readonly count?: string;
  /** The column of an amount (turnover, support paid): then the table is one of amounts, and counts stand beside it. */
  readonly amount?: string;
  /** The column that says who a row is about; without it every row of a table of amounts is somebody of their own. */
  readonly contributor?: string;
  /** Further groups, as lines of a file. */
  readonly hierarchy?: readonly HierarchyRow[];
  /** Linked tables: the columns of each; only they and the grand total are published, and what lies between them is not. */
  readonly crossings?: readonly (readonly string[])[];
  /** What a crossing without any row is: `zero`, as of people who happen not to be there (the default), or `empty`, impossible and known to be so. */
  readonly absent?: "zero" | "empty";
};

export type BuiltTable = Table & {
  /** The count of each cell; the values of the table itself unless it is one of amounts. */
  readonly counts: Float64Array;
  /** 1 where a cell is known to be impossible: it is zero, everybody knows it, and nothing can hide it. */
  readonly empty: Uint8Array;
  /** Who stands behind each cell; null where the rows do not say. */
  readonly contributions: Contributions | null;
};

export type TableRefusal =
  | DimensionRefusal
  | MeasureRefusal
  | { readonly refused: "no-dimensions" }
  | { readonly refused: "no-rows" }
  | { readonly refused: "unknown-column"; readonly column: string }
  | { readonly refused: "column-used-twice"; readonly column: string }
  | { readonly refused: "unknown-dimension"; readonly dimension: string }
  | {
      readonly refused: "crossing-of-one-dimension-with-itself";
      readonly columns: readonly string[];
    }
  | { readonly refused: "too-many-cells"; readonly cells: number };

/** More than this would not fit into memory with its sums. */
const MOST_CELLS = 2_000_000;

/**
 * The table over all crossings with totals, in an order that depends on labels and not on the order of rows. Rows of the same crossing
 * are added up. Places in refusals count rows from 0.
 */
export function buildTable(input: TableInput): BuiltTable | TableRefusal {
  const { rows, dimensions: columns } = input;
  const used = [...columns.flat(), input.count, input.amount, input.contributor];
  if (columns.length === 0 || columns.some((list) => list.length === 0)) {
    return { refused: "no-dimensions" };
  }
  if (rows.length === 0) return { refused: "no-rows" };
  const repeated = columns.flat().find((column, place, all) => all.indexOf(column) < place);
  if (repeated !== undefined) return { refused: "column-used-twice", column: repeated };
  const unknown = used.find((column) => column !== undefined && !hasColumn(rows, column));
  if (unknown !== undefined) return { refused: "unknown-column", column: unknown };

  const dimensions: BuiltDimension[] = [];
  for (const list of columns) {
    const hierarchy = input.hierarchy?.filter(({ dimension }) => list.includes(dimension));
    const built = buildDimension(rows, list, hierarchy ?? []);
    if ("refused" in built) return built;
    dimensions.push(built);
  }
  const stray = input.hierarchy?.find(({ dimension }) => !columns.flat().includes(dimension));
  if (stray) return { refused: "unknown-dimension", dimension: stray.dimension };
  const cells = dimensions.reduce(
    (product, { dimension }) => product * dimension.categories.length,
    1,
  );
  if (cells > MOST_CELLS) return { refused: "too-many-cells", cells };

  const counts = readMeasure(rows, input.count, "count");
  if ("refused" in counts) return counts;
  const amounts = input.amount === undefined ? null : readMeasure(rows, input.amount, "amount");
  if (amounts && "refused" in amounts) return amounts;
  const published = publishedCrossings(dimensions, input.crossings);
  if ("refused" in published) return published;

  const built = buildCells(dimensions, { counts, amounts }, published);
  const isEmpty = (_: unknown, cell: number) =>
    input.absent === "empty" && built.rowsOf[cell] === 0 ? 1 : 0;
  return {
    ...built.table,
    counts: built.counts,
    empty: Uint8Array.from({ length: cells }, isEmpty),
    contributions:
      amounts || input.contributor !== undefined
        ? gatherContributions(rows, input.contributor, amounts ?? counts, built)
        : null,
  };
}

function hasColumn(rows: TableInput["rows"], column: string): boolean {
  return rows.every((row) => Object.hasOwn(row, column));
}
