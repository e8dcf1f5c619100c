/** What would make a refused release safe, the smallest change first: withhold more cells, put categories together, or periods. */

import type { Pattern } from "./pattern.ts";
import type { Piece } from "./problem.ts";

export type Remedy = {
  /** How many cells readers would lose. */
  readonly cost: number;
} & (
  | { readonly remedy: "withhold"; readonly rows: readonly number[] }
  /** The place of a dimension, and of the categories that would become one. */
  | {
      readonly remedy: "merge-categories";
      readonly dimension: number;
      readonly categories: readonly number[];
    }
  /** Places of periods that would become one. */
  | { readonly remedy: "widen-period"; readonly periods: readonly number[] }
);

/** A withheld cell that can be worked out. */
export type Hole = { readonly cell: number };

/** The remedies for a piece; `safe` is a pattern that an audit has found safe, where there is one. */
export function remediesFor(
  piece: Piece,
  pattern: Pattern,
  holes: readonly Hole[],
  safe: Pattern | undefined,
  threshold: number,
): readonly Remedy[] {
  const rows = piece.rows.filter((_, cell) => safe?.[cell] === 1 && pattern[cell] === 0);
  const remedies: Remedy[] = [
    ...(safe === undefined ? [] : [{ remedy: "withhold" as const, rows, cost: rows.length }]),
    ...merges(piece, pattern, holes, threshold),
  ];
  return remedies.sort((a, b) => a.cost - b.cost);
}

/**
 * Withheld parts of one sum become one category, or one period, when together they are large enough to be told: those with which every hole
 * is closed. Every place in which the categories stand loses all but one of them.
 */
function merges(
  { table, sensitive }: Piece,
  pattern: Pattern,
  holes: readonly Hole[],
  threshold: number,
): readonly Remedy[] {
  const found = new Map<string, { readonly remedy: Remedy; readonly closes: Set<number> }>();
  const time = table.dimensions.findIndex(({ name }) => name === "period");
  const place = (cell: number, coordinate: number) =>
    table.cells[cell]?.categories[coordinate] ?? 0;
  const value = (cell: number) => table.cells[cell]?.value ?? 0;
  for (const { cell } of holes) {
    for (const { whole, parts } of table.sums) {
      if (!parts.includes(cell)) continue;
      const small = parts.filter((part) => pattern[part] === 1 || sensitive[part] === 1);
      const told = parts
        .filter((part) => !small.includes(part))
        .sort((a, b) => value(a) - value(b) || a - b);
      // Alone among told ones, the cell joins the smallest of them.
      const together = small.length > 1 ? small : [...small, ...told.slice(0, 1)];
      const sum = together.reduce((all, part) => all + value(part), 0);
      const coordinate = table.dimensions.findIndex((_, c) => place(cell, c) !== place(whole, c));
      if (together.length < 2 || sum <= threshold || coordinate < 0) continue;
      const places = together.map((part) => place(part, coordinate)).sort((a, b) => a - b);
      const standing = table.cells.filter((one) =>
        places.includes(one.categories[coordinate] ?? -1),
      ).length;
      const cost = standing - Math.ceil(standing / places.length);
      const remedy: Remedy =
        coordinate === time
          ? { remedy: "widen-period", periods: places, cost }
          : { remedy: "merge-categories", dimension: coordinate, categories: places, cost };
      const key = `${coordinate} ${places}`;
      const known = found.get(key) ?? { remedy, closes: new Set() };
      known.closes.add(cell);
      found.set(key, known);
    }
  }
  const all = new Set(holes.map(({ cell }) => cell)).size;
  return [...found.values()].flatMap(({ remedy, closes }) => (closes.size === all ? remedy : []));
}
