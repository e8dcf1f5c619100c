/** Publishes what a generous start hides without need, as far as hypercubes alone can tell: quick, and no equation is solved for it. */
import { guardedCells, optionalCells, type Situation, undecided } from "./situation.ts";
import { witnessesOf } from "./witnesses.ts";

/**
 * Shows cell after cell of `hidden`, the most wanted first, as long as each guarded cell that a hypercube protects is protected by one.
 * Gives the guarded cells that none protects.
 */
export function thinOut(situation: Situation, hidden: Uint8Array): readonly number[] {
  const cubes = situation.cubesAt({
    priceOf: (cell) => (hidden[cell] === 1 ? 0 : Number.POSITIVE_INFINITY),
    spare: situation.demands.spare,
  });
  const witnesses = witnessesOf({
    guarded: guardedCells(situation),
    find: cubes.free,
    prepare: () => {},
    optional: optionalCells(situation),
    known: new Map(),
  });
  for (const cell of undecided(situation, (one) => hidden[one] === 1)) {
    hidden[cell] = 0;
    if (!witnesses.doWithout(cell)) hidden[cell] = 1;
  }
  return witnesses.missing();
}
