/**
 * For each cell that must not be found out a witness: a move that changes it, so that it has more than one possible value. Where a cell is
 * to be published, the witnesses that pass through it need others; where one finds none, the cell stays hidden.
 */
import type { Move } from "./moves.ts";

export type Witnesses = {
  /** Finds other witnesses for those that pass through a cell which the reader knows now; false, and no change, where one has none. */
  doWithout(cell: number): boolean;
  /** The guarded cells that have no witness. */
  missing(): readonly number[];
  /** The witness of each guarded cell that has one. */
  readonly all: ReadonlyMap<number, Move>;
};

export type WitnessSearch = {
  readonly guarded: readonly number[];
  /** A move of a cell among those that the reader does not know now; `before` is its last one. */
  readonly find: (cell: number, before: Move | undefined) => Move | undefined;
  /** Called before a search in a new state of knowledge. */
  readonly prepare: () => void;
  /** Not 0 for the cells that `doWithout` may be asked about. */
  readonly optional: ArrayLike<number>;
  /** Witnesses that are known to begin with. */
  readonly known: ReadonlyMap<number, Move>;
};

/** Looks for a witness of every guarded cell at once. */
export function witnessesOf({ guarded, find, prepare, optional, known }: WitnessSearch): Witnesses {
  const witnessOf = new Map<number, Move>();
  const passing = new Map<number, Set<number>>();
  const keep = (cell: number, witness: Move) => {
    for (const moved of witnessOf.get(cell)?.cells ?? []) passing.get(moved)?.delete(cell);
    witnessOf.set(cell, witness);
    for (const moved of witness.cells) {
      if (!optional[moved]) continue;
      const list = passing.get(moved);
      if (list) list.add(cell);
      else passing.set(moved, new Set([cell]));
    }
  };
  /** One move is often a witness for several cells. */
  const findAll = (cells: ReadonlySet<number>, isNeeded: boolean) => {
    const found = new Map<number, Move>();
    prepare();
    for (const cell of cells) {
      if (found.has(cell)) continue;
      const move = find(cell, witnessOf.get(cell));
      if (!move && isNeeded) return undefined;
      for (const moved of move?.cells ?? []) if (move && cells.has(moved)) found.set(moved, move);
    }
    return found;
  };
  for (const cell of guarded) {
    const witness = known.get(cell);
    if (witness) keep(cell, witness);
  }
  const without = new Set(guarded.filter((cell) => !known.has(cell)));
  for (const [cell, witness] of findAll(without, false) ?? []) keep(cell, witness);

  return {
    doWithout: (cell) => {
      const affected = passing.get(cell);
      if (!affected || affected.size === 0) return true;
      const found = findAll(affected, true);
      if (!found) return false;
      for (const [one, witness] of found) keep(one, witness);
      return true;
    },
    all: witnessOf,
    missing: () => guarded.filter((cell) => !witnessOf.has(cell)),
  };
}
