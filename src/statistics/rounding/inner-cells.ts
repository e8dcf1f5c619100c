/**
 * Which counts of a table the others are made of. Cells that a sum of one part makes equal (a county of one municipality) are one
 * count. Inner counts are no sum of others; every other count, through whatever hierarchy, is a sum of inner ones.
 */
import type { CellSum, Table } from "../table.ts";

export type TableStructure = {
  /** For each cell the number of its count; counts are numbered from 0. */
  readonly countOf: Int32Array;
  /** For each count its cells. */
  readonly cellsOf: readonly (readonly number[])[];
  /** The counts that are sums of others, each after all of its parts. */
  readonly wholes: readonly number[];
  /** For each count the counts of one of its sums; none for an inner one. */
  readonly partsOf: readonly (readonly number[])[];
  /** For each count the counts whose `partsOf` it is in. */
  readonly wholesOf: readonly (readonly number[])[];
};

/** Cells are places in the table. */
export type StructureRefusal =
  /** A sum that the true values do not satisfy. */
  | { readonly refused: "not-additive"; readonly cell: number }
  /** A cell that is, through its parts, a part of itself. */
  | { readonly refused: "circular"; readonly cell: number }
  /** Two sums of a cell come down to different inner counts: they hold by chance and would not after rounding. */
  | { readonly refused: "sums-differ"; readonly cell: number };

/** Returns what each cell is made of. Refuses sums that do not hold, run in a circle or contradict each other. */
export function structureOf({ cells, sums }: Table): TableStructure | StructureRefusal {
  const trueValue = (cell: number): number => cells[cell]?.value ?? Number.NaN;
  const wrong = sums.find(
    ({ whole, parts }) =>
      parts.reduce((sum, part) => sum + trueValue(part), 0) !== trueValue(whole),
  );
  if (wrong !== undefined) return { refused: "not-additive", cell: wrong.whole };

  const countOf = countsOf(cells.length, sums);
  const cellsOf: number[][] = [];
  for (const [cell, count] of countOf.entries()) {
    const same = cellsOf[count] ?? [];
    cellsOf[count] = same;
    same.push(cell);
  }
  const count = (cell: number): number => countOf[cell] ?? -1;
  const between = sums
    .filter(({ parts }) => parts.length !== 1)
    .map(({ whole, parts }) => ({ whole: count(whole), parts: parts.map(count) }));

  const order = arrange(cellsOf.length, between);
  if ("circular" in order) return { refused: "circular", cell: cellsOf[order.circular]?.[0] ?? -1 };
  const differing = differingSum(between, order);
  if (differing !== undefined) {
    return { refused: "sums-differ", cell: cellsOf[differing]?.[0] ?? -1 };
  }
  return { countOf, cellsOf, ...order };
}

/** Cells joined by sums of one part get the same number, in the order of their first cells. */
function countsOf(length: number, sums: readonly CellSum[]): Int32Array {
  const parent = Int32Array.from({ length }, (_, cell) => cell);
  const root = (cell: number): number => {
    let at = cell;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? 0] ?? 0;
      at = parent[at] ?? 0;
    }
    return at;
  };
  for (const { whole, parts } of sums) {
    const [part] = parts;
    if (parts.length !== 1 || part === undefined) continue;
    const [first, second] = [root(whole), root(part)];
    parent[Math.max(first, second)] = Math.min(first, second);
  }
  const numbers = new Int32Array(length);
  let next = 0;
  for (let cell = 0; cell < length; cell++) {
    const first = root(cell);
    numbers[cell] = first === cell ? next++ : (numbers[first] ?? 0);
  }
  return numbers;
}

type Order = Pick<TableStructure, "wholes" | "partsOf" | "wholesOf">;

function arrange(length: number, sums: readonly CellSum[]): Order | { readonly circular: number } {
  const partsOf: (readonly number[])[] = Array.from({ length }, () => []);
  const wholesOf: number[][] = Array.from({ length }, () => []);
  const isSum = new Uint8Array(length);
  for (const { whole, parts } of sums) {
    if (isSum[whole] === 0) partsOf[whole] = parts;
    isSum[whole] = 1;
  }
  for (const [whole, parts] of partsOf.entries()) {
    for (const part of parts) wholesOf[part]?.push(whole);
  }
  const waiting = Int32Array.from(partsOf, (parts) => parts.length);
  const ready = [...waiting.keys()].filter((count) => waiting[count] === 0);
  const wholes: number[] = [];
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    if (isSum[next] === 1) wholes.push(next);
    for (const whole of wholesOf[next] ?? []) {
      waiting[whole] = (waiting[whole] ?? 0) - 1;
      if (waiting[whole] === 0) ready.push(whole);
    }
  }
  const circular = waiting.findIndex((parts) => parts > 0);
  return circular < 0 ? { wholes, partsOf, wholesOf } : { circular };
}

/** Below 2³¹, so that sums of a million stay exact. */
const PRIME = 2_147_483_647;

/** Whatever numbers stand in the inner counts, all sums must hold; so they are tried with numbers that nothing fits by chance. */
function differingSum(
  sums: readonly CellSum[],
  { wholes, partsOf }: Pick<Order, "wholes" | "partsOf">,
): number | undefined {
  const marks = new Float64Array(partsOf.length);
  let mark = 1;
  for (const count of marks.keys()) {
    mark = (mark * 48_271) % PRIME;
    marks[count] = mark;
  }
  const sumOf = (parts: readonly number[]): number =>
    parts.reduce((sum, part) => sum + (marks[part] ?? 0), 0) % PRIME;
  for (const whole of wholes) marks[whole] = sumOf(partsOf[whole] ?? []);
  return sums.find(({ whole, parts }) => sumOf(parts) !== marks[whole])?.whole;
}
