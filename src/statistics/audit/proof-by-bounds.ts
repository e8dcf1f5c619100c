/**
 * The equations that reveal an unknown together with what unknowns cannot be: below their least, or between two whole numbers. The dual
 * solution of a linear program says which equations its bound leans on (Farkas 1902): from there what is not needed is taken away.
 */
import { balls, type Neighbours, searchAnySet } from "./connected-sets.ts";
import { optimumOf } from "./exact-solver.ts";
import type { BoundsSolver, LinearProgram, Optimum } from "./linear-program.ts";
import type { Patience, Proof, Reason } from "./proof.ts";
import type { Equation } from "./unknown-system.ts";

/** Sets tried for one proof. */
const MOST_TRIED = 250;
/** Up to so many equations a bound is computed without any rounding. */
const EXACTLY = 8;
/** The weight of an equation that a bound does not lean on. */
const WEIGHTLESS = 1e-9;
/** What a program costs besides its equations, and how many times as much in whole numbers. */
const CALL = 20;
const WHOLE = 8;

export type BoundsProver = (
  column: number,
  by: Exclude<Reason, "sums">,
) => Promise<Proof | undefined>;

/** Finds proofs by bounds among equations with `scale` in them; undefined where equations and bounds leave more than one value. */
export function boundsProver(
  neighbours: Neighbours,
  {
    bounds,
    scale,
    patience,
  }: { readonly bounds: BoundsSolver; readonly scale: number; readonly patience: Patience },
): BoundsProver {
  const wide = new Map<number, Asked>();

  return async (column, by) => {
    const whole = by === "whole-numbers";
    const all = everythingAround(column);
    const inFractions = await leaningOn(all, column, whole);
    const mayBranch = whole && inFractions === undefined;
    const fixing = (set: readonly Equation[]) => fixingAmong(set, column, whole, mayBranch);
    const enough = await nearest(fixing, column, inFractions ?? all.equations);
    if (enough === undefined) return undefined;
    const needed = await withoutNeedless(enough, fixing);
    const given = Math.min(MOST_TRIED, patience.bounds);
    const search = { column, neighbours, mayTry: given };
    let smaller: readonly Equation[] | undefined;
    for (let size = 1; size < needed.length && search.mayTry > 0; size++) {
      smaller = searchAnySet(search, size, (set) => isFixedExactly(set, column, whole));
      if (smaller !== undefined) break;
    }
    patience.bounds -= given - Math.max(0, search.mayTry);
    return { equations: smaller ?? needed, shortest: search.mayTry > 0 };
  };

  /** Everything connected with the column, as one and the same program for all that are: a solver goes on from its last answer. */
  function everythingAround(column: number): Asked {
    const known = wide.get(column);
    if (known !== undefined) return known;
    const equations = [...balls(neighbours, column)].at(-1) ?? [];
    const asked = programFor(equations, false, scale);
    for (const other of asked.places.keys()) wide.set(other, asked);
    return asked;
  }

  /** The nearest equations that suffice, as long as they are fewer than those that are known to. */
  async function nearest(
    fixing: Fixing,
    column: number,
    known: readonly Equation[],
  ): Promise<readonly Equation[] | undefined> {
    for (const ball of balls(neighbours, column)) {
      if (ball.length >= known.length || patience.equations <= 0) break;
      const enough = await fixing(ball);
      if (enough !== undefined) return enough;
    }
    return fixing(known);
  }

  /** Without what can be left out: the farthest first, half of what is left at once while that works. */
  async function withoutNeedless(
    equations: readonly Equation[],
    fixing: Fixing,
  ): Promise<readonly Equation[]> {
    let kept = equations;
    let open = [...equations].reverse();
    let step = Math.max(1, open.length >> 1);
    while (open.length > 0 && patience.equations > 0) {
      const tried = new Set(open.slice(0, step));
      const without = await fixing(kept.filter((other) => !tried.has(other)));
      if (without !== undefined) {
        const left = new Set(without);
        kept = without;
        open = open.slice(step).filter((equation) => left.has(equation));
      } else if (step === 1) open = open.slice(1);
      else {
        step >>= 1;
        continue;
      }
      step = Math.max(1, Math.min(step * 2, open.length >> 1));
    }
    return kept;
  }

  /** Equations among these that leave the column one value together with the bounds; undefined where all of them do not. */
  async function fixingAmong(
    equations: readonly Equation[],
    column: number,
    whole: boolean,
    mayBranch: boolean,
  ): Promise<readonly Equation[] | undefined> {
    patience.equations -= equations.length + CALL;
    if (equations.length <= EXACTLY)
      return isFixedExactly(equations, column, whole) ? equations : undefined;
    const asked = programFor(equations, false, scale);
    const leaning = await leaningOn(asked, column, whole);
    if (leaning !== undefined) {
      if (leaning.length === equations.length) return equations;
      // Weights are rounded: what they say is asked again of the smaller set.
      return (await fixingAmong(leaning, column, whole, false)) ?? equations;
    }
    const place = asked.places.get(column);
    if (!mayBranch || place === undefined) return undefined;
    patience.equations -= equations.length * WHOLE;
    const [most, fewest] = await bounds({ ...asked.program, whole }, goalsFor(place));
    return isPoint(fewest, most, whole) ? equations : undefined;
  }

  /** The equations that the bounds of the column lean on, in fractions, where they leave it one value. */
  async function leaningOn(
    { equations, program, places }: Asked,
    column: number,
    whole: boolean,
  ): Promise<readonly Equation[] | undefined> {
    const place = places.get(column);
    if (place === undefined) return undefined;
    const [greatest, least] = await bounds(program, goalsFor(place));
    if (!isPoint(least, greatest, whole)) return undefined;
    return equations.filter((_, row) => hasWeight(greatest, row) || hasWeight(least, row));
  }
}

type Fixing = (set: readonly Equation[]) => Promise<readonly Equation[] | undefined>;

type Asked = {
  readonly equations: readonly Equation[];
  readonly program: LinearProgram;
  /** The program's column of each column of the system. */
  readonly places: ReadonlyMap<number, number>;
};

function isFixedExactly(equations: readonly Equation[], column: number, whole: boolean): boolean {
  const { program, places } = programFor(equations, whole, 1);
  const place = places.get(column);
  if (place === undefined) return false;
  const [greatest, least] = goalsFor(place).map((goal) => optimumOf(program, goal));
  if (greatest?.status !== "optimal" || least?.status !== "optimal") return false;
  return greatest.value === least.value;
}

function isPoint(
  least: Optimum | undefined,
  greatest: Optimum | undefined,
  whole: boolean,
): boolean {
  if (greatest?.status !== "optimal" || least?.status !== "optimal") return false;
  if (whole) return Math.floor(greatest.value + 1e-6) - Math.ceil(least.value - 1e-6) < 1;
  return greatest.value - least.value <= 1e-7 * Math.max(1, Math.abs(greatest.value));
}

function hasWeight(optimum: Optimum | undefined, row: number): boolean {
  if (optimum?.status !== "optimal" || optimum.weights === undefined) return true;
  return Math.abs(optimum.weights[row] ?? 0) > WEIGHTLESS;
}

function goalsFor(place: number) {
  return [
    { columns: [place], coefficients: [1], goal: "greatest" },
    { columns: [place], coefficients: [1], goal: "least" },
  ] as const;
}

function programFor(equations: readonly Equation[], whole: boolean, scale: number): Asked {
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
  return { equations, program: { columns: places.size, rows, most, whole }, places };
}
