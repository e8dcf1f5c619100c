/**
 * Exact Gaussian elimination of sparse whole-number equations, and what it says about the unknowns: which have one value only. The pivot
 * is the rarest column in its shortest row, which keeps the rows of tables short (Markowitz 1957).
 */
import { type SparseRow, withoutColumn } from "./sparse-row.ts";

export type Elimination = {
  /** Each pivot column with its row, in the order of elimination: no later row has the column. */
  readonly pivots: readonly { readonly column: number; readonly row: SparseRow }[];
  /** What is left: rows without any column that may be a pivot. */
  readonly rest: readonly SparseRow[];
};

/**
 * Eliminates the columns below `pivotable`; columns from there on (a constant, or marks of where a row comes from) are only carried along.
 * Empty rows vanish.
 */
export function eliminate(rows: readonly SparseRow[], pivotable: number): Elimination {
  const current: (SparseRow | undefined)[] = [...rows];
  const holders: Set<number>[] = Array.from({ length: pivotable }, () => new Set<number>());
  for (const [index, row] of rows.entries())
    for (const column of row.columns) holders[column]?.add(index);
  const queue = queueByCount(holders.map(({ size }) => size));
  const pivots: { column: number; row: SparseRow }[] = [];

  for (let column = queue.take(); column !== undefined; column = queue.take()) {
    const holding = holders[column] as Set<number>;
    const chosen = shortest(holding, current);
    const row = current[chosen] as SparseRow;
    current[chosen] = undefined;
    for (const other of row.columns) forget(other, chosen);
    for (const index of [...holding]) {
      const before = current[index] as SparseRow;
      const after = withoutColumn(before, row, column);
      current[index] = after;
      for (const gone of missing(before.columns, after.columns)) forget(gone, index);
      for (const added of missing(after.columns, before.columns)) remember(added, index);
    }
    pivots.push({ column, row });
  }
  return {
    pivots,
    rest: current.filter((row) => row !== undefined && row.columns.length > 0) as SparseRow[],
  };

  function forget(column: number, index: number): void {
    const holding = holders[column];
    if (holding?.delete(index)) queue.change(column, holding.size);
  }
  function remember(column: number, index: number): void {
    const holding = holders[column];
    if (holding === undefined) return;
    holding.add(index);
    queue.change(column, holding.size);
  }
}

function shortest(holding: ReadonlySet<number>, rows: readonly (SparseRow | undefined)[]): number {
  let best = -1;
  let length = Number.POSITIVE_INFINITY;
  for (const index of holding) {
    const found = rows[index]?.columns.length ?? Number.POSITIVE_INFINITY;
    if (found < length || (found === length && index < best)) [best, length] = [index, found];
  }
  return best;
}

/** The columns of the first list that the second does not have; both ascend. */
function missing(first: readonly number[], second: readonly number[]): readonly number[] {
  const found: number[] = [];
  let j = 0;
  for (const column of first) {
    while (j < second.length && (second[j] as number) < column) j++;
    if (second[j] !== column) found.push(column);
  }
  return found;
}

/** Gives columns by how many rows hold them, the rarest first; columns that no row holds are never given. */
function queueByCount(counts: number[]) {
  const buckets: number[][] = [];
  let least = 1;
  const put = (column: number, count: number): void => {
    if (count === 0) return;
    for (let size = buckets.length; size <= count; size++) buckets.push([]);
    buckets[count]?.push(column);
    if (count < least) least = count;
  };
  for (const [column, count] of counts.entries()) put(column, count);
  return {
    change(column: number, count: number): void {
      if (counts[column] === TAKEN) return;
      counts[column] = count;
      put(column, count);
    },
    take(): number | undefined {
      while (least < buckets.length) {
        const column = buckets[least]?.pop();
        if (column === undefined) least++;
        else if (counts[column] === least) {
          counts[column] = TAKEN;
          return column;
        }
      }
      return undefined;
    },
  };
}

const TAKEN = -1;

/** A prime below 2^26, so that products of two remainders are exact. */
const PRIMES = [67_108_859, 67_108_837, 67_108_819, 67_108_777] as const;

/**
 * Which columns below `columns` have the same value in every solution of the eliminated equations. A column is free to move as soon as one
 * vector of the null space moves it; a random one, computed modulo a prime that divides no pivot, moves every free column but for a
 * chance of 2^-52 (two primes; Schwartz 1980), and proves for each column it moves that it is free.
 */
export function findDetermined(elimination: Elimination, columns: number): readonly boolean[] {
  const moved = new Uint8Array(columns);
  let rounds = 0;
  for (const prime of PRIMES) {
    const vector = nullVector(elimination, columns, prime);
    if (vector === undefined) continue;
    for (let column = 0; column < columns; column++) if (vector[column] !== 0) moved[column] = 1;
    if (++rounds === 2) break;
  }
  if (rounds === 0) throw new Error("Every prime divides a pivot");
  return Array.from(moved, (is) => is === 0);
}

function nullVector(
  { pivots }: Elimination,
  columns: number,
  prime: number,
): Float64Array | undefined {
  const vector = new Float64Array(columns);
  let state = prime % 48_271;
  for (let column = 0; column < columns; column++) {
    state = (state * 48_271 + 11) % 2_147_483_647;
    vector[column] = 1 + (state % (prime - 1));
  }
  for (let place = pivots.length - 1; place >= 0; place--) {
    const { column, row } = pivots[place] as (typeof pivots)[number];
    let sum = 0;
    let own = 0;
    for (const [index, other] of row.columns.entries()) {
      if (other >= columns) continue;
      const coefficient = remainder(row.coefficients[index] ?? 0, prime);
      if (other === column) own = coefficient;
      else sum = (sum + coefficient * (vector[other] as number)) % prime;
    }
    if (own === 0) return undefined;
    vector[column] = ((prime - sum) * inverse(own, prime)) % prime;
  }
  return vector;
}

function remainder(value: number | bigint, prime: number): number {
  const found = typeof value === "bigint" ? Number(value % BigInt(prime)) : value % prime;
  return found < 0 ? found + prime : found;
}

function inverse(value: number, prime: number): number {
  let [r0, r1, s0, s1] = [prime, value, 0, 1];
  while (r1 !== 0) {
    const quotient = Math.floor(r0 / r1);
    [r0, r1] = [r1, r0 - quotient * r1];
    [s0, s1] = [s1, s0 - quotient * s1];
  }
  return s0 < 0 ? s0 + prime : s0;
}
