/**
 * Moves: changes of some unknown cells, in whole numbers, that keep every sum and take no cell below its least value. A cell that moves has
 * more than one possible value, and the move is the witness. Each cell that no equation is solved for has a simplest change of its own,
 * which the solved cells make up for; moves are put together from these by mending what they break.
 */
import type { Reader } from "./reader.ts";
import { type Rise, restingRise } from "./rise.ts";
import { gcd, multipleOf, type Row } from "./row.ts";

/** The cells that change, and by how much. */
export type Move = { readonly cells: readonly number[]; readonly changes: readonly number[] };

/** For each cell how far its true value is above its least value. */
export type Spare = ArrayLike<number>;

export type MoveFinder = {
  /**
   * A move of a cell, mended from a simple one; undefined where none was found within so many tries, which proves nothing.
   */
  find(cell: number, tries: number): Move | undefined;
  /** A move of a cell, mended from one that the reader no longer thinks possible; undefined where none was found. */
  adapt(cell: number, move: Move, tries: number): Move | undefined;
  /** Whether it is proven that the cell has no move: neither it nor anything that moves it can rise or fall. */
  isStuck(cell: number): boolean;
};

/** So many ways of mending a cell are weighed against one another, or fewer when some do no harm elsewhere. */
const MOST_MENDS = 40;
const ENOUGH = 4;
/** How many mends may follow one another. */
const DEEPEST = 30;

/** Finds moves among what a reader does not know now; to be made again when the reader has learned something. */
export function moveFinder(reader: Reader, spare: Spare, workspace: Workspace): MoveFinder {
  const ways = new Map<number, readonly number[]>();
  const rises = new Map<number, Rise>();
  const { change, used, made } = workspace;
  let tries = 0;

  /** What changes when a free cell changes by as little as it can in whole numbers; the free cell stands first. */
  const simple = (free: number): Move => {
    const [version, known] = [reader.version(free), made.get(free)];
    if (known?.version === version) return known.move;
    const move = simpleMove(reader, free);
    made.set(free, { version, move });
    return move;
  };
  /** The free cells by whose changes a cell changes. */
  const through = (cell: number): readonly number[] => {
    const known = ways.get(cell) ?? reader.solvedFor(cell)?.cells.slice(1) ?? [cell];
    ways.set(cell, known);
    return known;
  };
  const riseOf = (cell: number): Rise => {
    const known = rises.get(cell) ?? restingRise(reader, cell, (other) => spare[other] === 0);
    rises.set(cell, known);
    return known;
  };
  /** Whether a cell rises (1) or falls (-1) when this free one, which is in its equation, rises. */
  const directionOf = (equation: Row | undefined, place: number): number =>
    equation
      ? -Math.sign((equation.coefficients[0] ?? 1) * (equation.coefficients[place] ?? 0))
      : 1;

  /** Searches in depth, the least harmful mend first, from so many steps of each of some simple moves. */
  const mend = (
    cell: number,
    start: readonly (readonly [by: number, times: number])[],
  ): Move | undefined => {
    const touched: number[] = [];
    const steps: number[] = [];
    const broken = new Set<number>();
    const add = (by: number, times: number) => {
      if (used[by] === 0) steps.push(by);
      used[by] = (used[by] ?? 0) + times;
      const { cells, changes } = simple(by);
      for (let place = 0; place < cells.length; place += 1) {
        const moved = cells[place] ?? 0;
        const before = change[moved] ?? 0;
        const next = before + times * (changes[place] ?? 0);
        if (before === 0) touched.push(moved);
        change[moved] = next;
        if ((spare[moved] ?? 0) + next < 0) broken.add(moved);
        else if (broken.size > 0) broken.delete(moved);
      }
    };
    /** How much further below their least values one more step takes cells; less is better. */
    const harmOf = (by: number, direction: number) => {
      let harm = 0;
      const { cells, changes } = simple(by);
      for (let place = 0; place < cells.length; place += 1) {
        const moved = cells[place] ?? 0;
        const own = change[moved] ?? 0;
        const next = own + direction * (changes[place] ?? 0);
        const room = spare[moved] ?? 0;
        if (room + next < 0) harm -= room + next;
        if (room + own < 0) harm += room + own;
        if (moved === cell && next === 0) return Number.POSITIVE_INFINITY;
      }
      return harm;
    };
    const search = (depth: number): boolean => {
      let worst = -1;
      for (const one of broken) {
        if (worst < 0 || through(one).length < through(worst).length) worst = one;
      }
      if (worst < 0) return true;
      if (depth === 0) return false;
      const equation = reader.solvedFor(worst);
      const mends: { readonly by: number; readonly direction: number; readonly harm: number }[] =
        [];
      let harmless = 0;
      for (const [place, by] of through(worst).entries()) {
        if (harmless === ENOUGH || mends.length === MOST_MENDS) break;
        const direction = directionOf(equation, place + 1);
        const turnsBack = (used[by] ?? 0) * direction < 0;
        if (turnsBack) continue;
        const harm = harmOf(by, direction);
        if (harm === Number.POSITIVE_INFINITY) continue;
        if (harm < 0) harmless += 1;
        mends.push({ by, direction, harm });
      }
      for (const { by, direction } of mends.sort((a, b) => a.harm - b.harm)) {
        if (tries <= 0) return false;
        tries -= 1;
        add(by, direction);
        if (search(depth - 1)) return true;
        add(by, -direction);
      }
      return false;
    };
    tries -= 1;
    for (const [by, times] of start) add(by, times);
    const isFound = change[cell] !== 0 && search(DEEPEST);
    const cells = isFound ? [...new Set(touched)].filter((moved) => change[moved] !== 0) : [];
    const move = { cells, changes: cells.map((moved) => change[moved] ?? 0) };
    for (const moved of touched) change[moved] = 0;
    for (const by of steps) used[by] = 0;
    return isFound ? move : undefined;
  };

  /** From a way of letting the cell or one that moves it rise which takes no cell at its least value below it. */
  const mendRise = (cell: number): Move | undefined => {
    for (const first of [cell, ...through(cell)]) {
      if ((spare[first] ?? 0) > 0 || tries <= 0) continue;
      const rise = riseOf(first);
      if (typeof rise === "string") continue;
      const free = [...rise].filter(([by]) => reader.solvedFor(by) === undefined);
      const scale = free.reduce((all, [by, up]) => {
        const [one = 1] = simple(by).changes;
        return multipleOf(all, one / gcd(one, up));
      }, 1);
      const start = free.map(
        ([by, up]) => [by, (up * scale) / (simple(by).changes[0] ?? 1)] as const,
      );
      const found = mend(cell, start);
      if (found) return found;
    }
    return undefined;
  };

  return {
    find: (cell, most) => {
      tries = most;
      for (const start of through(cell)) {
        for (const sign of [1, -1]) {
          const found = tries > 0 ? mend(cell, [[start, sign]]) : undefined;
          if (found) return found;
        }
      }
      return mendRise(cell);
    },
    adapt: (cell, { cells, changes }, most) => {
      tries = most;
      const start: (readonly [by: number, times: number])[] = [];
      for (let place = 0; place < cells.length; place += 1) {
        const by = cells[place] ?? 0;
        if (!reader.isUnknown(by) || reader.solvedFor(by) !== undefined) continue;
        const times = (changes[place] ?? 0) / (simple(by).changes[0] ?? 1);
        if (!Number.isInteger(times)) return undefined;
        start.push([by, times]);
      }
      return start.length === 0 ? undefined : mend(cell, start);
    },
    isStuck: (cell) => {
      const movers = spare[cell] === 0 ? [cell] : through(cell);
      return movers.every((mover) => spare[mover] === 0 && riseOf(mover) === "none");
    },
  };
}

/** Space to search in, used again and again; the numbers are all zero between searches. */
export type Workspace = {
  readonly change: Float64Array;
  readonly used: Float64Array;
  /** The simplest change of each free cell, as long as its equations stay what they are. */
  readonly made: Map<number, { readonly version: number; readonly move: Move }>;
};

export function workspaceFor(cells: number): Workspace {
  return { change: new Float64Array(cells), used: new Float64Array(cells), made: new Map() };
}

function simpleMove(reader: Reader, free: number): Move {
  const held = reader.holding(free);
  let step = 1;
  const cells = [free];
  const shares: number[] = [];
  for (const { basic, row } of held) {
    const own = row.coefficients[0] ?? 1;
    const coefficient = row.coefficients[row.cells.indexOf(free)] ?? 0;
    if (own !== 1 && own !== -1) step = multipleOf(step, Math.abs(own) / gcd(own, coefficient));
    cells.push(basic);
    shares.push(-coefficient / own);
  }
  return { cells, changes: [step, ...shares.map((share) => Math.round(share * step))] };
}
