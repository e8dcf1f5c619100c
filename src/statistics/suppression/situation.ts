/** What is at stake in a table: what readers know to begin with, what they must not find out, and what may be hidden to that end. */
import type { Table } from "../table.ts";
import type { Demands } from "./demands.ts";
import { type Hypercubes, hypercubesOf, type Prices } from "./hypercubes.ts";
import { isPlain } from "./plain-table.ts";
import { type Reader, readerOf } from "./reader.ts";
import { byWorth } from "./worth.ts";

/**
 * What readers know of zeros. `protected`: they may be hidden, and mostly are primary. `published`: all zeros are shown, so that a hidden
 * count is known to be at least one. `published-but-may-be-suppressed`: they need no protection, but may be hidden to protect others.
 */
export type Zeros = "protected" | "published" | "published-but-may-be-suppressed";

export type SuppressionOptions = {
  readonly zeros: Zeros;
  /** The least width of the interval in which readers can place a primary cell; 0 asks only that it is not a point. */
  readonly minimumWidth?: number;
  /** Values are amounts and not counts: they need not be whole, and the least hidden one may be next to nothing. */
  readonly amounts?: boolean;
  /** Not 0 for a cell that stays published whatever it gives away, such as one that everybody knows to be empty. */
  readonly neverSuppressed?: ArrayLike<number>;
  /** Each a list of cells that one contributor knows, being alone in them: `soleContributors` gives them. */
  readonly insiders?: readonly (readonly number[])[];
};

export type Situation = {
  readonly table: Table;
  readonly least: 0 | 1;
  /** 1 for cells that readers do not know to begin with: everything that may be hidden, and what is never published. */
  readonly hideable: Uint8Array;
  /** 1 for cells that must not be found out. */
  readonly guarded: Uint8Array;
  /** Every cell, the most wanted first. */
  readonly order: Int32Array;
  readonly rank: Float64Array;
  readonly demands: Demands;
  /** Hypercubes are moves of the table only where it has no sums but those of its dimensions. */
  readonly isPlain: boolean;
  readonly cubesAt: (prices: Prices) => Hypercubes;
  /** Whether the time that proofs take has to be kept in bounds. */
  readonly isLarge: boolean;
  /** How many tries the search for one move may take: the more cells, the fewer. */
  readonly tries: number;
};

/** Up to so many cells every hidden one is proven to be needed, however long that takes. */
const SMALL = 300;

/** Far enough above its least value not to stand in the way of any move: an amount that is more than nothing can be a little less. */
const AMPLE = 2 ** 30;

export function situationOf(
  table: Table,
  primary: ArrayLike<number | boolean>,
  options: SuppressionOptions,
): Situation {
  const { cells } = table;
  const whole = !options.amounts && cells.every(({ value }) => Number.isInteger(value));
  const least = options.zeros === "published" && whole ? 1 : 0;
  const guarded = Uint8Array.from(cells, (_, cell) => (primary[cell] ? 1 : 0));
  const hideable = Uint8Array.from(cells, ({ value, published }, cell) => {
    if (!published) return 1;
    if (options.neverSuppressed?.[cell]) return 0;
    return options.zeros === "published" && value === 0 ? 0 : 1;
  });
  const order = byWorth(table);
  const rank = new Float64Array(cells.length);
  for (const [place, cell] of order.entries()) {
    rank[cell] = place + (guarded[cell] === 1 || !cells[cell]?.published ? cells.length : 0);
  }
  const spare = Float64Array.from(cells, ({ value, published }) => {
    if (!whole) return value > 0 ? AMPLE : 0;
    return Math.max(0, value - (published ? least : 0));
  });
  const { minimumWidth: width = 0, insiders = [] } = options;
  const demands = { spare, whole, width, insiders };
  const cubesAt = hypercubesOf(table);
  const isLarge = cells.length > SMALL;
  return {
    table,
    least,
    hideable,
    guarded,
    order,
    rank,
    demands,
    isLarge,
    tries: isLarge ? 100 : 2000,
    isPlain: isPlain(table),
    cubesAt,
  };
}

/** A reader who does not know these cells. */
export function readingOf(situation: Situation, unknown: Uint8Array): Reader {
  const { table, guarded, rank, demands } = situation;
  const atLeast = Uint8Array.from(table.cells, (_, cell) => (demands.spare[cell] === 0 ? 1 : 0));
  return readerOf({
    cells: table.cells.length,
    sums: table.sums,
    unknown,
    atLeast,
    guarded,
    rank,
  });
}

export function guardedCells({ guarded }: Situation): readonly number[] {
  return [...guarded.keys()].filter((cell) => guarded[cell] === 1);
}

/** 1 for the cells that may be published or hidden. */
export function optionalCells({ table, guarded, hideable }: Situation): Uint8Array {
  return Uint8Array.from(table.cells, ({ published }, cell) =>
    published && guarded[cell] === 0 && hideable[cell] === 1 ? 1 : 0,
  );
}

/** The cells that may be published or hidden and are unknown now, the most wanted first. */
export function undecided(
  { table, order, guarded }: Situation,
  isUnknown: (cell: number) => boolean,
): readonly number[] {
  return [...order].filter(
    (cell) => isUnknown(cell) && guarded[cell] === 0 && table.cells[cell]?.published === true,
  );
}
