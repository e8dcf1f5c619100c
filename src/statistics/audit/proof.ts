/**
 * The shortest set of equations that reveals an unknown. It begins with the nearest equations that do, takes away what is not needed, and
 * then tries every connected set that is smaller, as long as there are not too many.
 */
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

/** The equations by column, for walking from one to the next. */
export type Neighbours = ReadonlyMap<number, readonly Equation[]>;

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

export function neighboursOf(equations: readonly Equation[]): Neighbours {
  const found = new Map<number, Equation[]>();
  for (const equation of equations)
    for (const column of equation.columns) {
      const list = found.get(column);
      if (list === undefined) found.set(column, [equation]);
      else list.push(equation);
    }
  return found;
}

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

/** The equations within one step, two steps … of the column, until there are no more. */
function* balls(neighbours: Neighbours, column: number): Generator<readonly Equation[]> {
  const columns = new Set([column]);
  const ball = new Set<Equation>();
  for (let edge = [column]; edge.length > 0; ) {
    const next: number[] = [];
    for (const from of edge)
      for (const equation of neighbours.get(from) ?? []) {
        if (ball.has(equation)) continue;
        ball.add(equation);
        for (const other of equation.columns)
          if (!columns.has(other)) {
            columns.add(other);
            next.push(other);
          }
      }
    yield [...ball];
    edge = next;
  }
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

type Search = {
  readonly column: number;
  readonly neighbours: Neighbours;
  /** How many sets may still be tried. */
  mayTry: number;
};

/**
 * The smallest set of at most `most` equations that `proves`. In a smallest set every other unknown stands in two equations or more, or it
 * could not cancel: so an unknown that stands in one only says where to look for the next.
 */
function searchSmaller(
  search: Search,
  most: number,
  proves: (set: readonly Equation[]) => readonly Equation[] | undefined,
): readonly Equation[] | undefined {
  for (let size = 1; size <= most && search.mayTry > 0; size++) {
    const found = extend(search, [], new Set(), size, proves);
    if (found !== undefined) return found;
  }
  return undefined;
}

function extend(
  search: Search,
  set: readonly Equation[],
  excluded: ReadonlySet<Equation>,
  size: number,
  proves: (set: readonly Equation[]) => readonly Equation[] | undefined,
): readonly Equation[] | undefined {
  if (search.mayTry-- <= 0) return undefined;
  const { column, neighbours } = search;
  const counts = new Map<number, number>();
  for (const { columns } of set)
    for (const other of columns) counts.set(other, (counts.get(other) ?? 0) + 1);
  const alone = [...counts].filter(([other, count]) => count === 1 && other !== column);
  if (set.length > 0 && alone.length === 0) {
    const proof = proves(set);
    if (proof !== undefined) return proof;
  }
  if (set.length === size) return undefined;
  const choices = (place: number) =>
    (neighbours.get(place) ?? []).filter(
      (equation) => !set.includes(equation) && !excluded.has(equation),
    );
  let branches: readonly Equation[] | undefined;
  if (set.length === 0) branches = choices(column);
  else if (alone.length > 0)
    for (const [other] of alone) {
      const found = choices(other);
      if (branches === undefined || found.length < branches.length) branches = found;
    }
  else branches = [...new Set([...counts.keys()].flatMap(choices))];
  const gone = new Set(excluded);
  for (const equation of branches ?? []) {
    const found = extend(search, [...set, equation], gone, size, proves);
    if (found !== undefined) return found;
    gone.add(equation);
  }
  return undefined;
}

/** Every connected set of exactly `size` equations with the column in it, each once, until one `proves`. */
function searchAnySet(
  search: Search,
  size: number,
  proves: (set: readonly Equation[]) => boolean,
): readonly Equation[] | undefined {
  const { column, neighbours } = search;
  const walk = (
    set: readonly Equation[],
    excluded: ReadonlySet<Equation>,
  ): readonly Equation[] | undefined => {
    if (set.length === size) return search.mayTry-- > 0 && proves(set) ? set : undefined;
    const around = set.length === 0 ? [column] : set.flatMap(({ columns }) => columns);
    const next = new Set(around.flatMap((place) => neighbours.get(place) ?? []));
    const gone = new Set(excluded);
    for (const equation of next) {
      if (search.mayTry <= 0) return undefined;
      if (set.includes(equation) || gone.has(equation)) continue;
      const found = walk([...set, equation], gone);
      if (found !== undefined) return found;
      gone.add(equation);
    }
    return undefined;
  };
  return walk([], new Set());
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
