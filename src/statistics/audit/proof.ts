/**
 * The shortest set of equations that reveals an unknown. It begins with the nearest equations that do, takes away what is not needed, and
 * then tries every connected set that is smaller, as long as there are not too many.
 */
import { balls, type Neighbours, searchSmaller } from "./connected-sets.ts";
import { eliminate } from "./elimination.ts";
import type { SparseRow } from "./sparse-row.ts";
import type { Equation } from "./unknown-system.ts";

export type Reason = "sums" | "non-negativity" | "whole-numbers";

export type Proof = {
  readonly equations: readonly Equation[];
  /** True where every smaller set was tried; otherwise another set may be shorter, and, once patience is at an end, fewer of these may do. */
  readonly shortest: boolean;
};

/** What may be spent on all proofs of an audit together, so that a table with hundreds of holes is answered too. */
export type Patience = {
  /** Sets that may be tried in search of a smaller one that does by sums alone, and by bounds, which take longer. */
  sums: number;
  bounds: number;
  /** Equations in the programs by which what is not needed is taken away from proofs by bounds. */
  equations: number;
};

/** For one audit. */
export function newPatience(): Patience {
  return { sums: 200_000, bounds: 1_500, equations: 24_000 };
}

/** Sets tried for one proof. */
const MOST_TRIED = 20_000;

/** A proof that the sums alone give the column one value; undefined where they do not. */
export function proveBySums(
  neighbours: Neighbours,
  column: number,
  patience: Patience,
): Proof | undefined {
  for (const ball of balls(neighbours, column)) {
    const used = combinationFor(ball, column);
    if (used === undefined) continue;
    const needed = withoutNeedless(used, (set) => combinationFor(set, column) !== undefined);
    const given = Math.min(MOST_TRIED, patience.sums);
    const search = { column, neighbours, mayTry: given };
    const smaller = searchSmaller(search, needed.length - 1, (set) =>
      combinationFor(set, column) === undefined ? undefined : set,
    );
    patience.sums -= given - Math.max(0, search.mayTry);
    return { equations: smaller ?? needed, shortest: search.mayTry > 0 };
  }
  return undefined;
}

/** The equations of a sum of multiples that leaves the column alone; undefined where there is none. */
function combinationFor(
  equations: readonly Equation[],
  column: number,
): readonly Equation[] | undefined {
  const places = new Map<number, number>();
  for (const equation of equations)
    for (const other of equation.columns)
      if (other !== column && !places.has(other)) places.set(other, places.size);
  const own = places.size;
  const rows = equations.map((equation, index): SparseRow => {
    const entries = equation.columns.map(
      (other, k) => [places.get(other) ?? own, equation.coefficients[k] ?? 0] as const,
    );
    const sorted = [...entries].sort(([a], [b]) => a - b);
    return {
      columns: [...sorted.map(([place]) => place), own + 1 + index],
      coefficients: [...sorted.map(([, coefficient]) => coefficient), 1],
    };
  });
  const found = eliminate(rows, own)
    .rest.filter((row) => row.columns[0] === own)
    .sort((a, b) => a.columns.length - b.columns.length)[0];
  return found?.columns.slice(1).map((place) => equations[place - own - 1] as Equation);
}

function withoutNeedless(
  equations: readonly Equation[],
  suffices: (set: readonly Equation[]) => boolean,
): readonly Equation[] {
  let kept = equations;
  for (const equation of equations) {
    const without = kept.filter((other) => other !== equation);
    if (suffices(without)) kept = without;
  }
  return kept;
}
