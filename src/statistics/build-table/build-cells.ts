/** Every crossing of the categories as a cell with its value, and the sums between cells that follow from those between categories. */
import type { Cell, CellSum, Table } from "../table.ts";
import type { BuiltDimension } from "./build-dimension.ts";

export type BuiltCells = {
  readonly table: Table;
  readonly counts: Float64Array;
  /** How many rows stand behind each cell. */
  readonly rowsOf: Int32Array;
  /** Calls `visit` with every cell that a row counts into. */
  visitCellsOf(row: number, visit: (cell: number) => void): void;
};

/** The cells of the product of all dimensions, the last dimension running fastest. */
export function buildCells(
  built: readonly BuiltDimension[],
  measures: { readonly counts: Float64Array; readonly amounts: Float64Array | null },
  isPublished: (categories: readonly number[]) => boolean,
): BuiltCells {
  const dimensions = built.map(({ dimension }) => dimension);
  const sizes = dimensions.map(({ categories }) => categories.length);
  const strides = sizes.map((_, place) => sizes.slice(place + 1).reduce((a, b) => a * b, 1));
  const size = sizes.reduce((a, b) => a * b, 1);

  const visitCellsOf = (row: number, visit: (cell: number) => void) => {
    const into = built.map(({ leafOfRow, countsInto }) => countsInto[leafOfRow[row] ?? 0] ?? []);
    let cells: readonly number[] = [0];
    for (const [place, categories] of into.entries()) {
      const stride = strides[place] ?? 1;
      cells = cells.flatMap((cell) => categories.map((category) => cell + category * stride));
    }
    for (const cell of cells) visit(cell);
  };
  const [counts, values, rowsOf] = [
    new Float64Array(size),
    new Float64Array(size),
    new Int32Array(size),
  ];
  for (let row = 0; row < measures.counts.length; row += 1) {
    const [count, amount] = [
      measures.counts[row] ?? 0,
      (measures.amounts ?? measures.counts)[row] ?? 0,
    ];
    visitCellsOf(row, (cell) => {
      counts[cell] = (counts[cell] ?? 0) + count;
      values[cell] = (values[cell] ?? 0) + amount;
      rowsOf[cell] = (rowsOf[cell] ?? 0) + 1;
    });
  }
  const cells = Array.from({ length: size }, (_, cell): Cell => {
    const categories = sizes.map(
      (length, place) => Math.floor(cell / (strides[place] ?? 1)) % length,
    );
    return { categories, value: values[cell] ?? 0, published: isPublished(categories) };
  });
  const table = { dimensions, cells, sums: sumsBetween(cells, dimensions, strides) };
  return { table, counts, rowsOf, visitCellsOf };
}

/** A sum of categories holds at every crossing with the other dimensions. */
function sumsBetween(
  cells: readonly Cell[],
  dimensions: Table["dimensions"],
  strides: readonly number[],
): readonly CellSum[] {
  const sums: CellSum[] = [];
  for (const [place, { sums: categorySums }] of dimensions.entries()) {
    const stride = strides[place] ?? 1;
    const byWhole = Map.groupBy(categorySums, ({ whole }) => whole);
    for (const [cell, { categories }] of cells.entries()) {
      for (const { whole, parts } of byWhole.get(categories[place] ?? -1) ?? []) {
        const base = cell - whole * stride;
        sums.push({ whole: cell, parts: parts.map((part) => base + part * stride) });
      }
    }
  }
  return sums;
}
