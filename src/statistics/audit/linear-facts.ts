/** What follows from equations alone: the unknowns with one value, found by exact elimination, and equations that contradict each other. */
import { eliminate, findDetermined } from "./elimination.ts";
import { type Fraction, fraction, plus, times, ZERO } from "./fraction.ts";
import type { SparseRow } from "./sparse-row.ts";
import type { Equation } from "./unknown-system.ts";

export type LinearFacts = {
  /** The value of every column that has only one. A column that is in no equation is in here never. */
  readonly values: ReadonlyMap<number, Fraction>;
  /** Whether nothing at all fulfils the equations. */
  readonly contradiction: boolean;
};

/** Solves the equations with some columns known to be 0, as far as they can be solved. */
export function findLinearFacts(
  equations: readonly Equation[],
  zeros: ReadonlySet<number> = new Set(),
): LinearFacts {
  const compact = new Map<number, number>();
  const original: number[] = [];
  for (const { columns } of equations)
    for (const column of columns) {
      if (zeros.has(column) || compact.has(column)) continue;
      compact.set(column, original.length);
      original.push(column);
    }
  const rows = equations.map((equation) => rowOf(equation, compact));
  const elimination = eliminate(rows, original.length);
  const determined = findDetermined(elimination, original.length);
  const values = new Map<number, Fraction>();
  for (const [place, value] of someSolution(elimination.pivots, original.length).entries())
    if (determined[place]) values.set(original[place] as number, value);
  for (const column of zeros) values.set(column, ZERO);
  return { values, contradiction: elimination.rest.length > 0 };
}

/** An equation over the columns that are places of the map, its constant in the column after them: coefficients · columns − equals = 0. */
function rowOf(
  { columns, coefficients, equals }: Equation,
  placeOf: ReadonlyMap<number, number>,
): SparseRow {
  const entries: [number, number][] = [];
  for (const [index, column] of columns.entries()) {
    const place = placeOf.get(column);
    if (place !== undefined) entries.push([place, coefficients[index] ?? 0]);
  }
  entries.sort(([a], [b]) => a - b);
  if (equals !== 0) entries.push([placeOf.size, -equals]);
  return { columns: entries.map(([place]) => place), coefficients: entries.map(([, c]) => c) };
}

/** The solution in which every free column is 0: what is determined has its value in any solution. */
function someSolution(
  pivots: readonly { readonly column: number; readonly row: SparseRow }[],
  columns: number,
): readonly Fraction[] {
  const values: Fraction[] = Array.from({ length: columns }, () => ZERO);
  for (let place = pivots.length - 1; place >= 0; place--) {
    const { column, row } = pivots[place] as (typeof pivots)[number];
    let sum = ZERO;
    let own = 1n;
    for (const [index, other] of row.columns.entries()) {
      const coefficient = BigInt(row.coefficients[index] ?? 0);
      if (other === column) own = coefficient;
      else if (other >= columns) sum = plus(sum, fraction(coefficient));
      else {
        const value = values[other] as Fraction;
        if (value.over !== 0n) sum = plus(sum, times(fraction(coefficient), value));
      }
    }
    values[column] = times(sum, fraction(-1n, own));
  }
  return values;
}
