/**
 * What a reader can work out: every sum of a table as an equation among the cells that the reader does not know, kept solved (reduced
 * row echelon form, in exact whole numbers) while cell after cell is told. After Langsrud, Secondary Cell Suppression by Gaussian
 * Elimination, Privacy in Statistical Databases 2024, turned round: he eliminates among published cells, this among unknown ones.
 */
import type { CellSum } from "../table.ts";
import {
  coefficientOf,
  eliminate,
  ledBy,
  type Row,
  type Scratch,
  scratchFor,
  without,
} from "./row.ts";
import type { SolvedRow } from "./simplex.ts";

export type ReaderInput = {
  readonly cells: number;
  readonly sums: readonly CellSum[];
  /** Not 0: the reader does not know the cell at the start. */
  readonly unknown: ArrayLike<number>;
  /** Not 0: the cell has the least value that the reader thinks possible. Equations are solved for such a cell only where there is no other. */
  readonly atLeast: ArrayLike<number>;
  /** Not 0: the reader must not find the cell out. */
  readonly guarded: ArrayLike<number>;
  /** Equations are solved for the cells of the highest rank; those that will never be told should have it. */
  readonly rank: ArrayLike<number>;
};

export type Reader = {
  isUnknown(cell: number): boolean;
  /** Tells the value of a cell, and lets the reader draw every conclusion. */
  tell(cell: number): void;
  /**
   * Tells the value of a cell unless a guarded one would be found out or the further demand is not met; then nothing has happened, and
   * the answer is false.
   */
  mayTell(cell: number, demand?: () => boolean): boolean;
  /** The guarded cells that somebody would find out who also knows these cells. Nothing is told. */
  wouldFind(cells: readonly number[]): readonly number[];
  /** The guarded cells that the reader has found out so far. */
  found(): readonly number[];
  /** The equations that are left. */
  equations(): readonly SolvedRow[];
  /** The equation that is solved for a cell; undefined for a cell that is free to be anything. */
  solvedFor(cell: number): Row | undefined;
  /** The equations that hold a cell. */
  holding(cell: number): readonly SolvedRow[];
  /** Another number whenever an equation that holds the cell has changed. */
  version(cell: number): number;
};

export function readerOf(input: ReaderInput): Reader {
  const { cells, atLeast, guarded, rank } = input;
  const scratch: Scratch = scratchFor(cells);
  const unknown = Uint8Array.from({ length: cells }, (_, cell) => (input.unknown[cell] ? 1 : 0));
  const versions = new Uint32Array(cells);
  const rows: (SolvedRow | undefined)[] = [];
  const rowOf = new Int32Array(cells).fill(-1);
  const rowsWith: Set<number>[] = Array.from({ length: cells });
  let found: number[] = [];
  /** What has to be put back when a cell may not be told: rows and cells as they were before. */
  let undo: (() => void)[] | undefined;
  let changed = new Set<number>();

  const rowsHolding = (cell: number): Set<number> => {
    const known = rowsWith[cell];
    if (known) return known;
    const fresh = new Set<number>();
    rowsWith[cell] = fresh;
    return fresh;
  };

  const setRow = (place: number, next: SolvedRow | undefined): void => {
    const before = rows[place];
    undo?.push(() => setRow(place, before));
    const [old, fresh] = [before?.row.cells ?? [], next?.row.cells ?? []];
    for (const cell of fresh) scratch.present[cell] = 1;
    for (const cell of old) if (scratch.present[cell] === 0) rowsWith[cell]?.delete(place);
    for (const cell of fresh) scratch.present[cell] = 0;
    for (const cell of old) scratch.present[cell] = 1;
    for (const cell of fresh) if (scratch.present[cell] === 0) rowsHolding(cell).add(place);
    for (const cell of old) scratch.present[cell] = 0;
    for (const cell of old) versions[cell] = (versions[cell] ?? 0) + 1;
    for (const cell of fresh) versions[cell] = (versions[cell] ?? 0) + 1;
    if (before && rowOf[before.basic] === place) rowOf[before.basic] = -1;
    if (next) rowOf[next.basic] = place;
    rows[place] = next;
    changed.add(place);
  };

  const pivotOf = (row: Row): number => {
    let best = -1;
    for (const cell of row.cells) if (best < 0 || better(cell, best)) best = cell;
    return best;
  };
  const better = (one: number, other: number): boolean => {
    const [tight, otherTight] = [atLeast[one] ? 1 : 0, atLeast[other] ? 1 : 0];
    if (tight !== otherTight) return tight < otherTight;
    const difference = (rank[one] ?? 0) - (rank[other] ?? 0);
    return difference === 0 ? one < other : difference > 0;
  };

  /** Solves an equation that holds no solved cell for one of its cells, and takes that cell out of all others. */
  const solve = (place: number, row: Row, basic: number): void => {
    for (const other of [...rowsHolding(basic)]) {
      const held = rows[other];
      if (held && other !== place) {
        setRow(other, { basic: held.basic, row: eliminate(held.row, row, basic, scratch) });
      }
    }
    setRow(place, { basic, row: ledBy(row, basic) });
  };

  const addSum = ({ whole, parts }: CellSum): void => {
    const held = new Map<number, number>();
    if (unknown[whole]) held.set(whole, 1);
    for (const part of parts) if (unknown[part]) held.set(part, (held.get(part) ?? 0) - 1);
    let row: Row = { cells: [...held.keys()], coefficients: [...held.values()] };
    for (const cell of held.keys()) {
      const solved = rows[rowOf[cell] ?? -1];
      if (solved && coefficientOf(row, cell) !== 0) row = eliminate(row, solved.row, cell, scratch);
    }
    if (row.cells.length === 0) return;
    const direct = row.cells.includes(whole) && !atLeast[whole];
    solve(rows.length, row, direct ? whole : pivotOf(row));
  };

  const forget = (cell: number): void => {
    if (!unknown[cell]) return;
    unknown[cell] = 0;
    undo?.push(() => {
      unknown[cell] = 1;
    });
    const place = rowOf[cell] ?? -1;
    const solved = rows[place];
    if (!solved) {
      for (const other of [...rowsHolding(cell)]) {
        const held = rows[other];
        if (held) setRow(other, { basic: held.basic, row: without(held.row, cell) });
      }
      return;
    }
    const rest = without(solved.row, cell);
    setRow(place, undefined);
    if (rest.cells.length > 0) solve(place, rest, pivotOf(rest));
  };

  /** Takes in what stands alone in an equation, until nothing does; stops at a guarded cell if told so. */
  const conclude = (stopAtGuarded: boolean): boolean => {
    while (changed.size > 0) {
      const alone = [...changed]
        .map((place) => rows[place])
        .filter((solved) => solved?.row.cells.length === 1);
      changed = new Set();
      for (const solved of alone) {
        if (!solved || unknown[solved.basic] === 0) continue;
        if (guarded[solved.basic]) {
          if (stopAtGuarded) return false;
          found.push(solved.basic);
        }
        forget(solved.basic);
      }
    }
    return true;
  };

  /** Whether telling a cell would at once leave a guarded one alone in its equation: cheap, and usually what forbids it. */
  const givesAway = (cell: number): boolean => {
    const solved = rows[rowOf[cell] ?? -1];
    if (!solved) {
      for (const place of rowsHolding(cell)) {
        const held = rows[place];
        if (held && held.row.cells.length === 2 && guarded[held.basic]) return true;
      }
      return false;
    }
    const rest = without(solved.row, cell);
    if (rest.cells.length === 1) return guarded[rest.cells[0] ?? -1] === 1;
    let rarest = rest.cells[0] ?? cell;
    for (const other of rest.cells)
      if (rowsHolding(other).size < rowsHolding(rarest).size) rarest = other;
    for (const place of rowsHolding(rarest)) {
      const held = rows[place];
      if (!held || held === solved || !guarded[held.basic]) continue;
      if (held.row.cells.length !== solved.row.cells.length) continue;
      if (eliminate(held.row, rest, rarest, scratch).cells.length === 1) return true;
    }
    return false;
  };

  const recording = (steps: (() => void)[], act: () => boolean): boolean => {
    undo = steps;
    const result = act();
    undo = undefined;
    return result;
  };
  const takeBack = (steps: readonly (() => void)[]): void => {
    for (const step of steps.toReversed()) step();
    changed = new Set();
  };

  for (const sum of input.sums) addSum(sum);
  conclude(false);

  return {
    isUnknown: (cell) => unknown[cell] === 1,
    tell: (cell) => {
      forget(cell);
      conclude(false);
    },
    mayTell: (cell, demand) => {
      if (!unknown[cell]) return true;
      if (givesAway(cell)) return false;
      const steps: (() => void)[] = [];
      const allowed = recording(steps, () => {
        forget(cell);
        return conclude(true);
      });
      if (allowed && (demand?.() ?? true)) return true;
      takeBack(steps);
      return false;
    },
    wouldFind: (told) => {
      const steps: (() => void)[] = [];
      const before = found;
      found = [];
      recording(steps, () => {
        for (const cell of told) forget(cell);
        return conclude(false);
      });
      const learned = found;
      found = before;
      takeBack(steps);
      return learned;
    },
    found: () => found,
    equations: () => rows.filter((row) => row !== undefined),
    solvedFor: (cell) => rows[rowOf[cell] ?? -1]?.row,
    version: (cell) => versions[cell] ?? 0,
    holding: (cell) => {
      const held: SolvedRow[] = [];
      for (const place of rowsWith[cell] ?? []) {
        const solved = rows[place];
        if (solved) held.push(solved);
      }
      return held;
    },
  };
}
