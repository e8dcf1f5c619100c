/**
 * Secondary suppression: which further cells must be hidden so that no primary cell can be worked out from the sums, whatever the
 * dimensions, hierarchies and links. From a pattern that hides more than enough, cells are published one after the other, the most
 * wanted first, unless that gives a primary cell away; so what stays hidden is safe, and each hidden cell is needed. The order and the
 * idea of elimination are those of Langsrud, Secondary Cell Suppression by Gaussian Elimination, Privacy in Statistical Databases 2024;
 * zeros and singletons are exact here instead of his conservative rules, and the start is that of the hypercube method.
 */
import type { Table } from "../table.ts";
import { unmet } from "./demands.ts";
import { eliminatePublished } from "./eliminate-published.ts";
import { hideEverything, hideHypercubes, liftOf, pricedHypercubes } from "./generous-start.ts";
import { type Protection, protectionOf } from "./protection.ts";
import { repair } from "./repair.ts";
import { guardedCells, type Situation, type SuppressionOptions, situationOf } from "./situation.ts";
import { thinOut } from "./thin-out.ts";

export type { SuppressionOptions, Zeros } from "./situation.ts";

export type Suppression = {
  /** 1 for each cell that is hidden, the primary ones included. */
  readonly suppressed: Uint8Array;
  /** Primary cells that no pattern can protect, because of cells that must stay published. Empty when all is well. */
  readonly unprotected: readonly number[];
  /** The least that readers know each hidden cell to be: 1 where all zeros are public and values are counts. */
  readonly least: 0 | 1;
  readonly method: string;
};

export const METHOD = "hypercubes and elimination among hidden cells, version 1";

/** Up to so many cells hiding everything is a last resort. */
const MEDIUM = 6000;
/** How many hypercubes are hidden around a cell that a start does not protect: at first, and then if that is not enough. */
const ROUNDS = [1, 4];
/** Up to so many cells elimination among the published ones is quick enough. */
const MOST_FOR_ELIMINATION = 3000;
/** Where hypercubes leave more cells hidden than this, what they left is not thinned out further by algebra. */
const MOST_FOR_ALGEBRA = 2500;

/**
 * The cells to hide, given those that are primary (not 0 or true). A primary cell that is not published anyway is protected too. Refuses
 * nothing: cells that cannot be protected are named in `unprotected`.
 */
export function suppress(
  table: Table,
  primary: ArrayLike<number | boolean>,
  options: SuppressionOptions,
): Suppression {
  const situation = situationOf(table, primary, options);
  const unprotected = guardedCells(situation).filter((cell) => situation.hideable[cell] === 0);
  for (const cell of unprotected) situation.guarded[cell] = 0;
  const patterns = waysFor(situation).map((way) => {
    const { hidden, hopeless } = way(situation);
    for (const cell of hopeless) situation.guarded[cell] = 0;
    unprotected.push(...hopeless);
    return Uint8Array.from(table.cells, ({ published }, cell) =>
      published && hidden[cell] === 1 ? 1 : 0,
    );
  });
  const count = (pattern: Uint8Array) => pattern.reduce((sum, one) => sum + one, 0);
  return {
    suppressed: patterns.reduce((best, pattern) => (count(pattern) < count(best) ? pattern : best)),
    unprotected: [...new Set(unprotected)].sort((a, b) => a - b),
    least: situation.least,
    method: METHOD,
  };
}

/** What is hidden in the end, and the cells that this does not protect. */
type Outcome = { readonly hidden: Uint8Array; readonly hopeless: readonly number[] };

function waysFor({
  table,
  isPlain,
  isLarge,
}: Situation): readonly ((situation: Situation) => Outcome)[] {
  const fromCubes = (most: number) => (situation: Situation) =>
    publishFrom(situation, hideHypercubes(situation, most));
  const fromEverything = (situation: Situation) =>
    publishFrom(situation, hideEverything(situation));
  if (!isLarge) return [fromEverything, fromCubes(1), fromCubes(3), fromCubes(8)];
  if (table.cells.length <= MOST_FOR_ELIMINATION) return [fromElimination];
  return isPlain ? [fromThinnedCubes] : [fromCubes(1)];
}

/** What elimination among published cells hides, and then publishes by proof what it hid out of caution. */
function fromElimination(situation: Situation): Outcome {
  const start = eliminatePublished(situation);
  if (!start) return publishFrom(situation, hideHypercubes(situation, 1));
  return publishFrom(situation, start.hidden, start.needed);
}

/** Hypercubes do the most of it, and algebra the rest where it is not too much. */
function fromThinnedCubes(situation: Situation): Outcome {
  const hidden = hideHypercubes(situation, 1);
  const bare = thinOut(situation, hidden);
  const asksMore = situation.demands.width > 0 || situation.demands.insiders.length > 0;
  const left = hidden.reduce((sum, one) => sum + one, 0);
  if (asksMore || left <= MOST_FOR_ALGEBRA) return publishFrom(situation, hidden);
  const hopeless: number[] = [];
  for (const cell of bare) {
    const lift = liftOf(situation, cell);
    for (const one of lift.cells) hidden[one] = 1;
    if (!lift.isPossible) hopeless.push(cell);
  }
  return { hidden, hopeless };
}

/** Publishes by algebra all that a start hides without need; `needed` are cells of it that are known to be needed. */
function publishFrom(situation: Situation, start: Uint8Array, needed?: Uint8Array): Outcome {
  const { table, guarded, demands, hideable } = situation;
  const startsFull = hideable.every((can, cell) => can === start[cell]);
  const hopeless: number[] = [];
  const giveUp = (cells: readonly number[]) => {
    for (const cell of cells) guarded[cell] = 0;
    hopeless.push(...cells);
  };
  const outcome = ({ reader }: Protection): Outcome => ({
    hidden: Uint8Array.from(table.cells, (_, cell) => (reader.isUnknown(cell) ? 1 : 0)),
    hopeless,
  });
  const protection = safeStart(situation, start, giveUp);
  const failing = () => unmet(protection.reader, guardedCells(situation), demands);
  const asksMore = demands.width > 0 || demands.insiders.length > 0;
  if (asksMore && !situation.isLarge) {
    if (startsFull) giveUp(failing());
    if (failing().length === 0) {
      protection.publish(
        () => true,
        () => failing().length === 0,
      );
      return outcome(protection);
    }
  }
  // Where more had to be hidden than by the start, what it needed may not be needed any more.
  const isGrown = start.some(
    (isHidden, cell) => isHidden === 0 && protection.reader.isUnknown(cell),
  );
  protection.publish((cell) => isGrown || needed?.[cell] !== 1);
  const narrow = asksMore ? failing() : [];
  if (narrow.length === 0) return outcome(protection);
  const repaired = repair(situation, protection, narrow);
  hopeless.push(...repaired.hopeless);
  return outcome(repaired.protection);
}

/** A pattern that protects every guarded cell; more than the start is hidden where it was too little. */
function safeStart(
  situation: Situation,
  start: Uint8Array,
  giveUp: (cells: readonly number[]) => void,
): Protection {
  let protection = protectionOf(situation, start);
  const more = start.slice();
  for (const most of situation.isPlain ? ROUNDS : []) {
    if (protection.lacking.length === 0) return protection;
    for (const cell of protection.lacking) {
      const cubes = pricedHypercubes(situation, more).around(cell, most);
      for (const one of cubes.flatMap(({ cells }) => cells)) more[one] = 1;
    }
    protection = protectionOf(situation, more, protection);
  }
  if (protection.lacking.length === 0) return protection;
  for (const cell of protection.lacking) {
    for (const one of liftOf(situation, cell).cells) more[one] = 1;
  }
  protection = protectionOf(situation, more, protection);
  if (protection.lacking.length === 0) return protection;
  if (situation.table.cells.length <= MEDIUM) {
    protection = protectionOf(situation, hideEverything(situation), protection);
  }
  giveUp(protection.lacking);
  return protection;
}
