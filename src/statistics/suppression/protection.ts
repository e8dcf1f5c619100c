/** A pattern with its proof: what a reader cannot work out from it, and for each cell that must not be found out a witness. */
import { findMove } from "./find-move.ts";
import { type Move, moveFinder, workspaceFor } from "./moves.ts";
import type { Reader } from "./reader.ts";
import { guardedCells, optionalCells, readingOf, type Situation, undecided } from "./situation.ts";
import { witnessesOf } from "./witnesses.ts";

/** How many tries it may take to mend a former witness. */
const ADAPTIONS = 10;
/**
 * After so many cells that could not be published in a large table, those that are left are tried briefly. Most of them are needed, and
 * proving that of one takes longer than publishing ten others; what is not proven stays hidden.
 */
const MOST_FAILURES = 20;

export type Protection = {
  readonly reader: Reader;
  /** The guarded cells that the pattern does not protect. */
  readonly lacking: readonly number[];
  /** The moves that show for each guarded cell that it may be something else. */
  readonly witnesses: ReadonlyMap<number, Move>;
  /** Publishes cell after cell, the most wanted first, unless a guarded one would lose its last witness or the demand fails. */
  publish(cells: (cell: number) => boolean, demand?: () => boolean): void;
};

/** `before` is the protection by a pattern that hides no more: its witnesses hold here too. */
export function protectionOf(
  situation: Situation,
  hidden: Uint8Array,
  before?: Protection,
): Protection {
  const { table, demands, tries, isPlain, cubesAt } = situation;
  const reader = readingOf(situation, hidden);
  const cubes = isPlain
    ? cubesAt({
        priceOf: (cell) => (reader.isUnknown(cell) ? 0 : Number.POSITIVE_INFINITY),
        spare: demands.spare,
      })
    : null;
  const guarded = guardedCells(situation).filter(reader.isUnknown);
  const optional = optionalCells(situation);
  const workspace = workspaceFor(table.cells.length);
  let failures = 0;
  const effort = () => (situation.isLarge && failures > MOST_FAILURES ? "brief" : tries);
  let finder = moveFinder(reader, demands.spare, workspace);
  const witnesses = witnessesOf({
    guarded,
    find: (cell, before) =>
      cubes?.free(cell) ??
      (before && finder.adapt(cell, before, ADAPTIONS)) ??
      findMove(reader, finder, cell, demands.spare, effort()),
    prepare: () => {
      finder = moveFinder(reader, demands.spare, workspace);
    },
    optional,
    known: before?.witnesses ?? new Map(),
  });
  return {
    reader,
    lacking: [...reader.found(), ...witnesses.missing()],
    witnesses: witnesses.all,
    publish: (isMeant, demand = () => true) => {
      const isOpen = (cell: number) => optional[cell] === 1 && reader.isUnknown(cell);
      for (const cell of undecided(situation, (one) => isOpen(one) && isMeant(one))) {
        const isTold = reader.mayTell(cell, () => {
          const isProven = witnesses.doWithout(cell);
          if (!isProven) failures += 1;
          return isProven && demand();
        });
        // Readers only ever learn more: what gives too much away now does so later.
        if (!isTold) optional[cell] = 0;
      }
    },
  };
}
