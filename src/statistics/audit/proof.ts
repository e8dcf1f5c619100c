/**
 * The shortest set of equations that reveals an unknown. It begins with the nearest equations that do, takes away what is not needed, and
 * then tries every connected set that is smaller, as long as there are not too many.
 */
import { balls, type Neighbours, searchAnySet, searchSmaller } from "./connected-sets.ts";
import { eliminate } from "./elimination.ts";
import { optimumOf } from "./exact-solver.ts";
import type { BoundsSolver, LinearProgram } from "./linear-program.ts";
import type { SparseRow } from "./sparse-row.ts";
import type { Equation } from "./unknown-system.ts";

export type Reason = "sums" | "non-negativity" | "whole-numbers";

export type Proof = {
  readonly equations: readonly Equation[];
  /** True where every smaller set was tried; otherwise no equation can be left out, but another set may be shorter. */
  readonly shortest: boolean;
};

/** What may be spent on all proofs of an audit together, so that a table with hundreds of holes is answered too. */
export type Patience = {
  /** Sets that may be tried in search of a smaller one that does by sums alone, and by bounds, which take longer. */
  sums: number;
  bounds: number;
  /** Proofs by bounds from which what is not needed is taken away. */
  reductions: number;
};

/** For one audit. */
export function newPatience(): Patience {
  return { sums: 200_000, bounds: 1_500, reductions: 60 };
}

/** Sets tried for one proof. */
const MOST_TRIED = { sums: 20_000, bounds: 250 } as const;
/** Up to so many equations a bound is computed without any rounding. */
const EXACTLY = 8;

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
    const given = Math.min(MOST_TRIED.sums, patience.sums);
    const search = { column, neighbours, mayTry: given };
    const smaller = searchSmaller(search, needed.length - 1, (set) =>
      combinationFor(set, column) === undefined ? undefined : set,
    );
    patience.sums -= given - Math.max(0, search.mayTry);
    return { equations: smaller ?? needed, shortest: search.mayTry > 0 };
  }
  return undefined;
}

/** A proof that leans on what unknowns cannot be: below their least, or, for `whole-numbers`, between two whole numbers. */
export async function proveByBounds(
  neighbours: Neighbours,
  column: number,
  by: Exclude<Reason, "sums">,
  {
    bounds,
    scale,
    patience,
  }: { readonly bounds: BoundsSolver; readonly scale: number; readonly patience: Patience },
): Promise<Proof | undefined> {
  const whole = by === "whole-numbers";
  const fixes = (set: readonly Equation[]) => isFixed(set, column, whole, scale, bounds);
  for (const ball of balls(neighbours, column)) {
    if (!(await fixes(ball))) continue;
    if (patience.reductions-- <= 0) return { equations: ball, shortest: false };
    const needed = await withoutNeedlessSlowly(ball, fixes);
    const given = Math.min(MOST_TRIED.bounds, patience.bounds);
    const search = { column, neighbours, mayTry: given };
    let smaller: readonly Equation[] | undefined;
    for (let size = 1; size < needed.length && search.mayTry > 0; size++) {
      smaller = searchAnySet(search, size, (set) => isFixedExactly(set, column, whole));
      if (smaller !== undefined) break;
    }
    patience.bounds -= given - Math.max(0, search.mayTry);
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

/** The same with a question that takes time: the farthest equations first, half of what is left at once while that works. */
async function withoutNeedlessSlowly(
  equations: readonly Equation[],
  suffices: (set: readonly Equation[]) => Promise<boolean>,
): Promise<readonly Equation[]> {
  let kept = equations;
  let open = [...equations].reverse();
  let step = Math.max(1, open.length >> 1);
  while (open.length > 0) {
    const tried = new Set(open.slice(0, step));
    const without = kept.filter((other) => !tried.has(other));
    if (await suffices(without)) {
      kept = without;
      open = open.slice(step);
    } else if (step === 1) open = open.slice(1);
    else {
      step >>= 1;
      continue;
    }
    step = Math.max(1, Math.min(step * 2, open.length >> 1));
  }
  return kept;
}

/** Whether the equations and the bounds leave the column one value. */
async function isFixed(
  equations: readonly Equation[],
  column: number,
  whole: boolean,
  scale: number,
  bounds: BoundsSolver,
): Promise<boolean> {
  if (equations.length <= EXACTLY) return isFixedExactly(equations, column, whole);
  const { program, place } = programFor(equations, column, false, scale);
  if (place === undefined) return false;
  const goals = goalsFor(place);
  const [greatest, least] = await bounds(program, goals);
  if (greatest?.status !== "optimal" || least?.status !== "optimal") return false;
  if (isPoint(least.value, greatest.value, whole)) return true;
  if (!whole) return false;
  const [most, fewest] = await bounds({ ...program, whole }, goals);
  if (most?.status !== "optimal" || fewest?.status !== "optimal") return false;
  return isPoint(fewest.value, most.value, whole);
}

function isFixedExactly(equations: readonly Equation[], column: number, whole: boolean): boolean {
  const { program, place } = programFor(equations, column, whole, 1);
  if (place === undefined) return false;
  const [greatest, least] = goalsFor(place).map((goal) => optimumOf(program, goal));
  if (greatest?.status !== "optimal" || least?.status !== "optimal") return false;
  return greatest.value === least.value;
}

function isPoint(least: number, greatest: number, whole: boolean): boolean {
  if (whole) return Math.floor(greatest + 1e-6) - Math.ceil(least - 1e-6) < 1;
  return greatest - least <= 1e-7 * Math.max(1, Math.abs(greatest));
}

function goalsFor(place: number) {
  return [
    { columns: [place], coefficients: [1], goal: "greatest" },
    { columns: [place], coefficients: [1], goal: "least" },
  ] as const;
}

function programFor(
  equations: readonly Equation[],
  column: number,
  whole: boolean,
  scale: number,
): { readonly program: LinearProgram; readonly place: number | undefined } {
  const places = new Map<number, number>();
  const rows = equations.map(({ columns, coefficients, equals }) => ({
    columns: columns.map((other) => {
      const place = places.get(other) ?? places.size;
      places.set(other, place);
      return place;
    }),
    coefficients,
    equals: equals / scale,
  }));
  const most = Number.POSITIVE_INFINITY;
  return { program: { columns: places.size, rows, most, whole }, place: places.get(column) };
}
