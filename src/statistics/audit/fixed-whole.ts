/**
 * Unknowns between which no second whole table fits. One is cleared by a table that shows another value of it; only what no such table was
 * found for is put to the solver one by one.
 */
import { type FixedWhole, fixedByIntervals } from "./fixed-by-intervals.ts";
import type { BoundsSolver, LinearProgram, Optimum } from "./linear-program.ts";
import { nearbyProgram } from "./nearby-table.ts";
import { NEAR, programOf, type Region, sumOf, windowAround } from "./region.ts";
import { ABOVE, hasMoved, type Sightings } from "./sightings.ts";
import { moveAround } from "./small-move.ts";

/** Regions up to this size are searched for whole tables to the end. */
export const STRICT = 320;

/**
 * The places for which there is no second whole table. In a small region one is looked for until it is found or shown not to be there; in a
 * large one a place is cleared as soon as two whole numbers lie within its interval.
 */
export async function findFixedWhole(
  region: Region,
  seen: Sightings,
  asked: readonly number[],
  bounds: BoundsSolver,
): Promise<FixedWhole> {
  const open = new Set(asked);
  if (seen.whole) moveAround(region, seen, open);
  if (region.columns.length > STRICT) return fixedByIntervals(region, seen, open, bounds);
  for (const size of [NEAR, region.columns.length])
    if (region.columns.length >= size) await searchNearby(region, seen, open, size, bounds);
  const fixed = new Map<number, number>();
  const undecided: number[] = [];
  for (const place of open) {
    const verdict = await decide(region, seen, place, bounds);
    if (verdict === "unknown") undecided.push(place);
    else if (verdict !== "moves") fixed.set(place, verdict.fixed);
  }
  return { fixed, undecided };
}

async function decide(
  region: Region,
  seen: Sightings,
  place: number,
  bounds: BoundsSolver,
): Promise<Verdict> {
  const hasShownTwo = () => seen.whole && hasMoved(seen, place);
  const goals = [sumOf([place], "greatest"), sumOf([place], "least")];
  for (const whole of [false, true]) {
    if (hasShownTwo()) return "moves";
    const program = programOf(region, whole);
    const found = await bounds(program, goals);
    for (const optimum of found) if (optimum.status === "optimal") seen.see(optimum.point);
    const verdict = verdictOf(found, program);
    if (verdict !== "moves" && verdict !== "unknown") return verdict;
  }
  return hasShownTwo() ? "moves" : "unknown";
}

type Verdict = { readonly fixed: number } | "moves" | "unknown";

/** Whether fewer than two whole numbers lie between the least and the greatest. */
function verdictOf(found: readonly Optimum[], { most }: LinearProgram): Verdict {
  const [greatest, least] = found;
  if (greatest?.status !== "optimal" || least?.status !== "optimal") return "unknown";
  if (greatest.value >= most) return "moves";
  const lowest = Math.ceil(least.value - ABOVE);
  return Math.floor(greatest.value + ABOVE) <= lowest ? { fixed: lowest } : "moves";
}

/** Takes out of `open` every place for which the nearest other table within a window is whole. */
async function searchNearby(
  region: Region,
  seen: Sightings,
  open: Set<number>,
  size: number,
  bounds: BoundsSolver,
): Promise<void> {
  for (const start of [...open])
    for (const direction of [1, -1] as const)
      for (const whole of [false, true]) {
        if (!open.has(start)) break;
        const window = windowAround(region, start, size, seen.point);
        const nearby = nearbyProgram(window, seen.point, direction, whole);
        const [found] = await bounds(nearby.program, [nearby.objective]);
        if (found?.status !== "optimal") break;
        if (!seen.see(nearby.valuesOf(found), window.places)) continue;
        for (const place of window.places) if (hasMoved(seen, place)) open.delete(place);
        break;
      }
}
