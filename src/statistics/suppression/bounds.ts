/**
 * The least and the most that an unknown cell can be, given the equations that are left and what each cell is at least: linear programmes
 * in exact whole numbers, as in Hundepool et al., Statistical Disclosure Control (2012), ch. 4.3 (the feasibility interval).
 */
import {
  type Dictionary,
  dictionaryOf,
  type Line,
  pivot,
  reduce,
  type SolvedRow,
} from "./simplex.ts";

/** A further bound on one cell: that it is at least (or at most) `limit` above its least value. */
export type Cut = {
  readonly cell: number;
  readonly side: "at-least" | "at-most";
  readonly limit: number;
};

/** A table that fits and is extreme in one cell: how far each cell is above its least value (the others are at it), as a fraction. */
export type Extreme = ReadonlyMap<number, { readonly over: number; readonly under: number }>;

/** The name of the cell that stands for what is still wrong while a first fitting table is sought, and those of the cuts below it. */
const GAP = -1;

/**
 * The table that fits with the most (`+1`) or the least (`-1`) in a cell; "unbounded" where there is no end, null where no table
 * fits. `spare` is how far each cell of the true table is above its least value, in whole numbers.
 */
export function extreme(
  rows: readonly SolvedRow[],
  spare: ArrayLike<number>,
  objective: { readonly cell: number; readonly direction: 1 | -1 },
  cuts: readonly Cut[] = [],
): Extreme | "unbounded" | null {
  const dictionary = dictionaryOf(rows, ({ cells, coefficients }) =>
    cells.reduce((sum, cell, place) => sum + (coefficients[place] ?? 0) * (spare[cell] ?? 0), 0),
  );
  const withCuts = cuts.reduce(addCut, dictionary);
  if (!makeFeasible(withCuts)) return null;
  if (!improve(withCuts, objective.cell, objective.direction)) return "unbounded";
  return new Map(
    withCuts.lines.map(({ basic, scale, entries }) => [
      basic,
      { over: entries[withCuts.columns.length] ?? 0, under: scale },
    ]),
  );
}

function addCut(
  { lines, columns }: Dictionary,
  { cell, side, limit }: Cut,
  number: number,
): Dictionary {
  const entries = new Float64Array(columns.length + 1);
  const line = lines.find(({ basic }) => basic === cell);
  if (line) entries.set(line.entries);
  else entries[columns.indexOf(cell)] = 1;
  let scale = line?.scale ?? 1;
  if (side === "at-most") for (const [place, entry] of entries.entries()) entries[place] = -entry;
  entries[columns.length] =
    (entries[columns.length] ?? 0) + (side === "at-most" ? 1 : -1) * limit * scale;
  scale = reduce(entries, scale);
  return { lines: [...lines, { basic: GAP - 1 - number, scale, entries }], columns };
}

/** Pivots to a table that fits, with the help of one more column that makes up for whatever is missing; false where none fits. */
function makeFeasible(dictionary: Dictionary): boolean {
  const { lines, columns } = dictionary;
  const constant = columns.length;
  const lacks = (line: Line) => (line.entries[constant] ?? 0) / line.scale;
  const worst = lines.reduce<Line | undefined>(
    (least, line) => (lacks(line) < (least ? lacks(least) : 0) ? line : least),
    undefined,
  );
  if (!worst) return true;
  const wider = {
    columns: [...columns, GAP],
    lines: lines.map(({ basic, scale, entries }): Line => {
      const wide = new Float64Array(constant + 2);
      wide.set(entries.subarray(0, constant));
      wide[constant] = scale;
      wide[constant + 1] = entries[constant] ?? 0;
      return { basic, scale, entries: wide };
    }),
  };
  const start = wider.lines[lines.indexOf(worst)];
  if (start) pivot(wider, start, constant);
  improve(wider, GAP, -1);
  const stuck = wider.lines.find(({ basic }) => basic === GAP);
  if (stuck && (stuck.entries[constant + 1] ?? 0) > 0) return false;
  if (stuck)
    pivot(
      wider,
      stuck,
      stuck.entries.findIndex((entry, place) => entry !== 0 && place <= constant),
    );
  const gap = wider.columns.indexOf(GAP);
  columns.splice(0, constant, ...wider.columns.toSpliced(gap, 1));
  for (const [place, line] of wider.lines.entries()) {
    const own = lines[place];
    if (!own) continue;
    own.basic = line.basic;
    own.entries.set(line.entries.filter((_, index) => index !== gap));
    own.scale = reduce(own.entries, line.scale);
  }
  return true;
}

/** Pivots until the cell is as large (or as small) as it gets; false where it can grow without end. */
function improve(dictionary: Dictionary, cell: number, direction: 1 | -1): boolean {
  const { lines, columns } = dictionary;
  for (;;) {
    const line = lines.find(({ basic }) => basic === cell);
    let entering = -1;
    for (const [place, column] of columns.entries()) {
      const slope = line ? (line.entries[place] ?? 0) : column === cell ? 1 : 0;
      const better = slope * direction > 0;
      if (better && (entering < 0 || column < (columns[entering] ?? 0))) entering = place;
    }
    if (entering < 0) return true;
    const leaving = firstToReachZero(lines, entering, columns.length);
    if (!leaving) return false;
    pivot(dictionary, leaving, entering);
  }
}

function firstToReachZero(
  lines: readonly Line[],
  entering: number,
  constant: number,
): Line | undefined {
  let found: Line | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const slope = line.entries[entering] ?? 0;
    if (slope >= 0) continue;
    const reach = (line.entries[constant] ?? 0) / -slope;
    const isFirst = reach < least || (reach === least && line.basic < (found?.basic ?? 0));
    if (isFirst) [found, least] = [line, reach];
  }
  return found;
}
