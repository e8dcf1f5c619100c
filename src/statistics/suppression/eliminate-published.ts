/**
 * A pattern by elimination among published cells: each cell is a column of the model matrix (which finest cells it adds up), and a cell
 * whose column, reduced by all that is published already, is that of a guarded cell stays hidden. Cells that are at their least value are
 * treated with caution: what is a combination of such cells alone stays hidden too. GaussSuppression with "anySum" in Statistics
 * Norway's SSBtools; Langsrud, Secondary Cell Suppression by Gaussian Elimination, Privacy in Statistical Databases 2024.
 */
import type { Table } from "../table.ts";
import { eliminate, type Row, scratchFor } from "./row.ts";
import type { Situation } from "./situation.ts";

export type Elimination = {
  readonly hidden: Uint8Array;
  /**
   * 1 for hidden cells that would give a guarded one away together with what was published before them. Whatever is published after
   * that only tells more, so they need not be tried again.
   */
  readonly needed: Uint8Array;
};

/** What to hide; undefined where the sums of the table are not those of a model matrix. */
export function eliminatePublished(situation: Situation): Elimination | undefined {
  const { table, guarded, hideable, order, demands } = situation;
  const modelled = columnsOf(table);
  if (!modelled) return undefined;
  const columns: Row[] = modelled.map(({ cells, coefficients }) => ({ cells, coefficients }));
  const isTight = (finest: number) => demands.spare[finest] === 0;
  const scratch = scratchFor(table.cells.length);
  const holding = table.cells.map((): Set<number> => new Set());
  const hidden = new Uint8Array(table.cells.length);
  const needed = new Uint8Array(table.cells.length);
  const used = new Uint8Array(table.cells.length);
  /** Reads a column out of the index or into it; only guarded and undecided cells are in it. */
  const enter = (cell: number) => {
    for (const finest of columns[cell]?.cells ?? []) holding[finest]?.add(cell);
  };
  const leave = (cell: number) => {
    for (const finest of columns[cell]?.cells ?? []) holding[finest]?.delete(cell);
  };
  const publish = (cell: number, pivot: number) => {
    const column = columns[cell] ?? EMPTY;
    leave(cell);
    for (const other of [...(holding[pivot] ?? [])]) {
      const before = columns[other] ?? EMPTY;
      const after = eliminate(before, column, pivot, scratch);
      for (const finest of before.cells) scratch.present[finest] = 1;
      for (const finest of after.cells) {
        if (scratch.present[finest] === 0) holding[finest]?.add(other);
        scratch.present[finest] = 0;
      }
      for (const finest of before.cells) {
        if (scratch.present[finest] === 1) holding[finest]?.delete(other);
        scratch.present[finest] = 0;
      }
      columns[other] = after;
    }
  };
  /** Whether publishing a column would give a guarded cell away: one of them has the same column, but for a factor. */
  const givesAway = (column: Row): boolean => {
    let rarest = column.cells[0] ?? 0;
    for (const finest of column.cells) {
      if ((holding[finest]?.size ?? 0) < (holding[rarest]?.size ?? 0)) rarest = finest;
    }
    for (const other of holding[rarest] ?? []) {
      const its = columns[other] ?? EMPTY;
      if (guarded[other] === 0 || its.cells.length !== column.cells.length) continue;
      if (eliminate(its, column, rarest, scratch).cells.length === 0) return true;
    }
    return false;
  };
  const isMixed = ({ coefficients }: Row): boolean =>
    coefficients.some((one) => one > 0) && coefficients.some((one) => one < 0);
  /** Whether a guarded cell is told because tight cells, none of which can be less, add up to what is published. */
  const tellsTight = (column: Row): boolean =>
    column.cells.every(isTight) &&
    column.cells.some((finest) => guarded[finest] === 1) &&
    !isMixed(column);
  /** Tight cells alone: safe only with both signs, and only where no other such combination has been published. */
  const isRisky = (column: Row): boolean => {
    const { cells } = column;
    if (!cells.every(isTight)) return false;
    if (!isMixed(column) || cells.some((finest) => used[finest] === 1)) return true;
    for (const finest of cells) used[finest] = 1;
    return false;
  };
  /** Ordinary cells are pivots before tight ones, so that a column among tight cells alone is left whole. */
  const pivotOf = ({ cells }: Row): number => {
    let best = cells[0] ?? 0;
    for (const finest of cells) {
      const [one, other] = [isTight(finest), isTight(best)];
      if (one === other ? finest < best : other) best = finest;
    }
    return best;
  };

  for (const [cell, { published }] of table.cells.entries()) {
    if (published || guarded[cell] === 1) enter(cell);
    if (hideable[cell] === 1 && (!published || guarded[cell] === 1)) hidden[cell] = 1;
  }
  const shown = [...order].filter((cell) => table.cells[cell]?.published && guarded[cell] === 0);
  const isForced = (cell: number) => hideable[cell] === 0;
  for (const cell of [...shown.filter(isForced), ...shown.filter((cell) => !isForced(cell))]) {
    const column = columns[cell] ?? EMPTY;
    if (column.cells.length === 0) continue;
    const tells = !isForced(cell) && (givesAway(column) || tellsTight(column));
    if (tells || (!isForced(cell) && isRisky(column))) {
      hidden[cell] = 1;
      needed[cell] = tells ? 1 : 0;
      leave(cell);
    } else publish(cell, pivotOf(column));
  }
  return { hidden, needed };
}

const EMPTY: Row = { cells: [], coefficients: [] };

/** For each cell how often each finest cell (one that is no sum) is in it; undefined where two sums disagree about that. */
function columnsOf({ cells, sums }: Table): readonly Row[] | undefined {
  const sumsOf = Map.groupBy(sums, ({ whole }) => whole);
  const columns: (Row | undefined)[] = cells.map((_, cell) =>
    sumsOf.has(cell) ? undefined : { cells: [cell], coefficients: [1] },
  );
  let waiting = [...sumsOf.keys()];
  const ready = (cell: number) =>
    sumsOf.get(cell)?.[0]?.parts.every((part) => columns[part] !== undefined) === true;
  while (waiting.length > 0) {
    const now = waiting.filter(ready);
    if (now.length === 0) return undefined;
    for (const cell of now) {
      columns[cell] = addUp(columns, sumsOf.get(cell)?.[0]?.parts ?? []);
    }
    waiting = waiting.filter((cell) => columns[cell] === undefined);
  }
  const agrees = sums.every(({ whole, parts }) => {
    const [one, other] = [columns[whole] ?? EMPTY, addUp(columns, parts)];
    const times = new Map(one.cells.map((cell, place) => [cell, one.coefficients[place]]));
    return (
      one.cells.length === other.cells.length &&
      other.cells.every((cell, place) => times.get(cell) === other.coefficients[place])
    );
  });
  return agrees ? columns.map((column) => column ?? EMPTY) : undefined;
}

function addUp(columns: readonly (Row | undefined)[], parts: readonly number[]): Row {
  const times = new Map<number, number>();
  for (const part of parts) {
    const { cells, coefficients } = columns[part] ?? EMPTY;
    for (const [place, cell] of cells.entries()) {
      times.set(cell, (times.get(cell) ?? 0) + (coefficients[place] ?? 0));
    }
  }
  return { cells: [...times.keys()], coefficients: [...times.values()] };
}
