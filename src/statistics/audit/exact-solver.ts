/**
 * A solver of small linear programs without any rounding: the simplex method in whole numbers (Edmonds 1967: every entry stays whole when
 * divided by the last pivot), the smallest index first so that it ends (Bland 1977), and branching for whole-number columns. The
 * auditor proves with it what a faster solver found.
 */
import { type Fraction, fraction, numberOf } from "./fraction.ts";
import type { BoundsSolver, LinearProgram, Objective, Optimum } from "./linear-program.ts";

/** So many programs are solved for one whole-number answer before the solver gives up. */
const MOST_BRANCHES = 2_000;

type Bound = {
  readonly column: number;
  readonly sense: "at-most" | "at-least";
  readonly value: bigint;
};
type Failure = "unbounded" | "gave-up";
type Solution = { readonly value: Fraction; readonly point: readonly Fraction[] };

/** Exact for coefficients and sums that are whole numbers; refuses by throwing any that are not. */
export const solveExactly: BoundsSolver = (program, objectives) =>
  Promise.resolve(objectives.map((objective) => optimumOf(program, objective)));

/** The answer to one objective; see {@link solveExactly}. */
export function optimumOf(program: LinearProgram, objective: Objective): Optimum {
  const best = program.whole ? branch(program, objective) : solve(program, objective, []);
  if (best === "gave-up") return { status: "gave-up" };
  if (best === "unbounded") return { status: "unbounded" };
  if (best === undefined) return { status: "infeasible" };
  return { status: "optimal", value: numberOf(best.value), point: best.point.map(numberOf) };
}

function branch(program: LinearProgram, objective: Objective): Solution | Failure | undefined {
  let best: Solution | undefined;
  const open: (readonly Bound[])[] = [[]];
  for (let solved = 0; open.length > 0; solved++) {
    if (solved === MOST_BRANCHES) return "gave-up";
    const bounds = open.pop() ?? [];
    const found = solve(program, objective, bounds);
    if (found === "unbounded") return found;
    if (found === undefined) continue;
    if (best !== undefined && !isBetter(found.value, best.value, objective.goal)) continue;
    const column = found.point.findIndex(({ under }) => under !== 1n);
    if (column < 0) {
      best = found;
      continue;
    }
    const { over, under } = found.point[column] as Fraction;
    const below = over >= 0n ? over / under : -((-over + under - 1n) / under);
    open.push(
      [...bounds, { column, sense: "at-most", value: below }],
      [...bounds, { column, sense: "at-least", value: below + 1n }],
    );
  }
  return best;
}

function isBetter(a: Fraction, b: Fraction, goal: Objective["goal"]): boolean {
  const difference = a.over * b.under - b.over * a.under;
  return goal === "least" ? difference < 0n : difference > 0n;
}

/** Columns of the program, then one for the room of every bound. Rows of the tableau are multiples, by `scale`, of the true ones. */
function solve(
  program: LinearProgram,
  objective: Objective,
  bounds: readonly Bound[],
): Solution | "unbounded" | undefined {
  const limits: readonly Bound[] = [
    ...Array.from({ length: program.columns }, (_, column) => column).flatMap((column) => {
      const most = program.upper?.[column] ?? program.most;
      return Number.isFinite(most)
        ? [{ column, sense: "at-most", value: BigInt(most) } as const]
        : [];
    }),
    ...bounds,
  ];
  const width = program.columns + limits.length;
  const rows = program.rows.map(({ columns, coefficients, equals }) => {
    const row = emptyRow(width);
    for (const [index, column] of columns.entries()) row[column] = BigInt(coefficients[index] ?? 0);
    row[width] = BigInt(equals);
    return row;
  });
  for (const [index, { column, sense, value }] of limits.entries()) {
    const row = emptyRow(width);
    row[column] = 1n;
    row[program.columns + index] = sense === "at-most" ? 1n : -1n;
    row[width] = value;
    rows.push(row);
  }
  const sign = objective.goal === "least" ? 1n : -1n;
  const costs = emptyRow(width);
  for (const [index, column] of objective.columns.entries())
    costs[column] = sign * BigInt(objective.coefficients[index] ?? 0);
  const found = simplex(rows, costs, width);
  if (found === undefined || found === "unbounded") return found;
  return {
    value: fraction(sign * found.over, found.under),
    point: found.point.slice(0, program.columns),
  };
}

function emptyRow(width: number): bigint[] {
  return Array.from({ length: width + 1 }, () => 0n);
}

/** Minimises costs over rows · x = last column, x ≥ 0. Undefined where nothing fits. */
function simplex(
  rows: bigint[][],
  costs: bigint[],
  width: number,
): { over: bigint; under: bigint; point: readonly Fraction[] } | "unbounded" | undefined {
  for (const row of rows)
    if ((row[width] as bigint) < 0n) for (let j = 0; j <= width; j++) row[j] = -(row[j] as bigint);
  const basis = rows.map(() => -1);
  const missing = emptyRow(width);
  for (const row of rows)
    for (let j = 0; j <= width; j++) missing[j] = (missing[j] as bigint) - (row[j] as bigint);
  const tableau = [...rows, costs, missing];
  let scale = 1n;

  const pivot = (r: number, c: number): void => {
    const chosen = tableau[r] as bigint[];
    if ((chosen[c] as bigint) < 0n)
      for (let j = 0; j <= width; j++) chosen[j] = -(chosen[j] as bigint);
    const p = chosen[c] as bigint;
    for (const [i, row] of tableau.entries()) {
      if (i === r) continue;
      const factor = row[c] as bigint;
      for (let j = 0; j <= width; j++)
        row[j] = ((row[j] as bigint) * p - factor * (chosen[j] as bigint)) / scale;
    }
    scale = p;
    basis[r] = c;
  };
  const minimise = (goal: bigint[]): boolean => {
    while (true) {
      let column = 0;
      while (column < width && (goal[column] as bigint) >= 0n) column++;
      if (column === width) return true;
      let best = -1;
      for (let r = 0; r < rows.length; r++) {
        const entry = (tableau[r] as bigint[])[column] as bigint;
        if (entry <= 0n) continue;
        if (best < 0) best = r;
        else {
          const chosen = tableau[best] as bigint[];
          const difference =
            ((tableau[r] as bigint[])[width] as bigint) * (chosen[column] as bigint) -
            (chosen[width] as bigint) * entry;
          if (
            difference < 0n ||
            (difference === 0n && (basis[r] as number) < (basis[best] as number))
          )
            best = r;
        }
      }
      if (best < 0) return false;
      pivot(best, column);
    }
  };
  minimise(missing);
  if ((missing[width] as bigint) !== 0n) return undefined;
  for (let r = 0; r < rows.length; r++) {
    if (basis[r] !== -1) continue;
    const column = (tableau[r] as bigint[]).findIndex((entry, j) => j < width && entry !== 0n);
    if (column >= 0) pivot(r, column);
  }
  if (!minimise(costs)) return "unbounded";
  const point = Array.from({ length: width }, () => fraction(0n));
  for (const [r, column] of basis.entries())
    if (column >= 0) point[column] = fraction((tableau[r] as bigint[])[width] as bigint, scale);
  return { over: -(costs[width] as bigint), under: scale, point };
}
