/**
 * What is done for cells that algebra leaves safe but a further demand does not: more is hidden around each until the demand is met, and
 * then published again as far as that goes.
 */
import { unmet } from "./demands.ts";
import { pricedHypercubes } from "./generous-start.ts";
import { type Protection, protectionOf } from "./protection.ts";
import { guardedCells, type Situation } from "./situation.ts";

/** How many hypercubes around a cell are hidden before cells are taken by their price alone. */
const NEAREST = 4;

/** A pattern that meets the demands, and the cells for which even hiding everything was not enough; these are guarded no more. */
export function repair(
  situation: Situation,
  start: Protection,
  failing: readonly number[],
): { readonly protection: Protection; readonly hopeless: readonly number[] } {
  const { table, guarded, demands } = situation;
  const hopeless: number[] = [];
  let protection = start;
  for (const cell of failing) {
    const holds = () => unmet(protection.reader, [cell], demands).length === 0;
    if (holds()) continue;
    const { reader } = protection;
    const hidden = Uint8Array.from(table.cells, (_, other) => (reader.isUnknown(other) ? 1 : 0));
    const more = moreAround(situation, cell, hidden);
    let [taken, step] = [0, 1];
    while (!holds() && taken < more.length) {
      for (const other of more.slice(taken, taken + step)) hidden[other] = 1;
      taken += step;
      step *= 2;
      protection = protectionOf(situation, hidden, protection);
    }
    if (!holds()) {
      hopeless.push(cell);
      guarded[cell] = 0;
    }
    const added = new Set(more.slice(0, taken));
    protection.publish((other) => added.has(other), holds);
  }
  const rest = guardedCells(situation);
  protection.publish(
    () => true,
    () => unmet(protection.reader, rest, demands).length === 0,
  );
  return { protection, hopeless };
}

/** Cells that could be hidden too: those of the cheapest hypercubes around a cell, then all others, the least wanted first. */
function moreAround(situation: Situation, cell: number, hidden: Uint8Array): readonly number[] {
  const { hideable, order } = situation;
  const cubes = pricedHypercubes(situation, hidden).around(cell, NEAREST);
  const near = cubes.flatMap(({ cells }) => cells);
  const cells = new Set([...near, ...order.toReversed()]);
  return [...cells].filter((one) => hideable[one] === 1 && hidden[one] === 0);
}
