/**
 * The published method as it stands, to hold ours against on the same table: candidates in the order of their worth reduce a matrix by
 * Gaussian elimination, and one that would eliminate a primary cell is suppressed instead. After GaussSuppression in Statistics Norway's
 * SSBtools 1.8.6 with its default for zeros and ones ("anySum"); Langsrud, Privacy in Statistical Databases 2024. Small, and not quick.
 */
import type { Table } from "../src/statistics/table.ts";

/** What a cell adds up: finest crossings in ascending order, and how often each. */
type Column = { readonly rows: readonly number[]; readonly times: readonly number[] };

/** The number of cells that the reference suppresses, the primary ones included. Every cell must be published. */
export function suppressedByReference(
  table: Table,
  primary: ArrayLike<number>,
  zeros: "protected" | "published",
): number {
  const { columns, values } = columnsOf(table);
  const leaves = values.map((_, leaf) => leaf);
  const singleton = zeros === "protected" ? 0 : 1;
  // Singletons stand behind all others: a column that begins among them is a combination of singletons alone.
  const ranked = leaves.toSorted(
    (a, b) => Number(values[a] === singleton) - Number(values[b] === singleton) || a - b,
  );
  const ordinary = values.filter((value) => value !== singleton).length;
  const rankOf = new Map(ranked.map((leaf, rank) => [leaf, rank]));
  const sorted = columns.map((rows): Column => {
    const ranks = rows.map((leaf) => rankOf.get(leaf) ?? 0).sort((a, b) => a - b);
    return { rows: ranks, times: ranks.map(() => 1) };
  });
  const candidates = candidatesOf(table, columns, values.length, zeros).filter(
    (cell) => !primary[cell],
  );
  const isPrimary = (cell: number) => primary[cell] && (sorted[cell]?.rows[0] ?? 0) < ordinary;
  const open = new Map(candidates.map((cell) => [cell, sorted[cell] ?? EMPTY]));
  const kept = new Map(
    [...table.cells.keys()].filter(isPrimary).map((p) => [p, sorted[p] ?? EMPTY]),
  );
  const usedUp = new Set<number>();
  let secondary = 0;
  for (const candidate of candidates) {
    const column = open.get(candidate) ?? EMPTY;
    open.delete(candidate);
    const [pivot] = column.rows;
    if (pivot === undefined) continue;
    let isSecondary = pivot >= ordinary;
    const isMixed = column.times.some((times) => times * (column.times[0] ?? 1) < 0);
    if (isSecondary && isMixed && !column.rows.some((row) => usedUp.has(row))) {
      isSecondary = false;
      for (const row of column.rows) usedUp.add(row);
    }
    if (isSecondary || [...kept.values()].some((other) => isProportional(column, other))) {
      secondary += 1;
      continue;
    }
    for (const columnsLeft of [open, kept]) {
      for (const [cell, other] of columnsLeft) {
        if (other.rows.includes(pivot)) columnsLeft.set(cell, eliminate(other, column, pivot));
      }
    }
  }
  return secondary + [...table.cells.keys()].filter((cell) => primary[cell]).length;
}

const EMPTY: Column = { rows: [], times: [] };

/** For each cell the finest crossings in it, and the values of these. */
function columnsOf({ cells, sums }: Table): {
  readonly columns: readonly (readonly number[])[];
  readonly values: readonly number[];
} {
  const parts = new Map(sums.map((sum) => [sum.whole, sum.parts]));
  const found = new Map<number, readonly number[]>();
  const finest = [...cells.keys()].filter((cell) => !parts.has(cell));
  for (const [leaf, cell] of finest.entries()) found.set(cell, [leaf]);
  const leavesOf = (cell: number): readonly number[] => {
    const known = found.get(cell);
    if (known) return known;
    const leaves = (parts.get(cell) ?? []).flatMap(leavesOf);
    found.set(cell, leaves);
    return leaves;
  };
  return {
    columns: [...cells.keys()].map(leavesOf),
    values: finest.map((cell) => cells[cell]?.value ?? 0),
  };
}

/** CandidatesDefault: large values first (zeros before them where they are published), then what shares most people with large cells. */
function candidatesOf(
  { cells }: Table,
  columns: readonly (readonly number[])[],
  leaves: number,
  zeros: "protected" | "published",
): readonly number[] {
  const counted = new Float64Array(leaves);
  for (const [cell, { value }] of cells.entries()) {
    for (const leaf of columns[cell] ?? []) counted[leaf] = (counted[leaf] ?? 0) + value + 1;
  }
  const ties = columns.map((rows) => rows.reduce((sum, leaf) => sum + (counted[leaf] ?? 0), 0));
  const most = ties.reduce((a, b) => Math.max(a, b), 1);
  const worth = cells.map(({ value }, cell) => value + 1 + (0.99 * (ties[cell] ?? 0)) / most);
  const largest = worth.reduce((a, b) => Math.max(a, b), 0);
  if (zeros === "published") {
    for (const [cell, { value }] of cells.entries())
      if (value === 0) worth[cell] = (worth[cell] ?? 0) + largest;
  }
  return [...cells.keys()].sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b);
}

function isProportional(one: Column, other: Column): boolean {
  const [a = 1, b = 1] = [one.times[0], other.times[0]];
  return (
    one.rows.length === other.rows.length &&
    one.rows.every((row, place) => row === other.rows[place]) &&
    one.times.every((times, place) => times * b === (other.times[place] ?? 0) * a)
  );
}

/** The column without its entry in the pivot's row, in whole numbers without a common factor. */
function eliminate(column: Column, by: Column, pivot: number): Column {
  const own = column.times[column.rows.indexOf(pivot)] ?? 0;
  const its = by.times[by.rows.indexOf(pivot)] ?? 1;
  const sums = new Map(column.rows.map((row, place) => [row, (column.times[place] ?? 0) * its]));
  for (const [place, row] of by.rows.entries())
    sums.set(row, (sums.get(row) ?? 0) - (by.times[place] ?? 0) * own);
  const left = [...sums].filter(([, times]) => times !== 0).sort(([a], [b]) => a - b);
  const factor = left.reduce((all, [, times]) => divisor(all, Math.abs(times)), 0) || 1;
  return { rows: left.map(([row]) => row), times: left.map(([, times]) => times / factor) };
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}
