/**
 * Unknowns between which no second whole table fits. One is cleared by a table that shows another value of it; only what no such table was
 * found for is put to the solver one by one.
 */
import type { BoundsSolver, LinearProgram, Optimum } from "./linear-program.ts";
import { nearbyProgram, shiftProgram, stepFrom } from "./nearby-table.ts";
import { NEAR, programOf, type Region, sumOf, windowAround } from "./region.ts";
import { ABOVE, hasMoved, type Sightings } from "./sightings.ts";
import { moveAround } from "./small-move.ts";

/** How many places of a large region are looked at together, once all together bring no more. */
const GROUPS = [24, 6, 1] as const;
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
): Promise<{ readonly fixed: ReadonlyMap<number, number>; readonly undecided: readonly number[] }> {
  const open = new Set(asked);
  if (seen.whole) moveAround(region, seen, open);
  const isSmall = region.columns.length <= STRICT;
  if (isSmall) {
    for (const size of [NEAR, region.columns.length])
      if (region.columns.length >= size) await searchNearby(region, seen, open, size, bounds);
  } else await clearByIntervals(region, seen.point, open, bounds);
  const fixed = new Map<number, number>();
  const undecided: number[] = [];
  for (const place of open) {
    const verdict = await decide(region, seen, place, isSmall, bounds);
    if (verdict === "unknown") undecided.push(place);
    else if (verdict !== "moves") fixed.set(place, verdict.fixed);
  }
  return { fixed, undecided };
}

async function decide(
  region: Region,
  seen: Sightings,
  place: number,
  strictly: boolean,
  bounds: BoundsSolver,
): Promise<Verdict> {
  const hasShownTwo = () => seen.whole && hasMoved(seen, place);
  const goals = [sumOf([place], "greatest"), sumOf([place], "least")];
  for (const whole of strictly ? [false, true] : [false]) {
    if (hasShownTwo()) return "moves";
    const program = programOf(region, whole);
    const found = await bounds(program, goals);
    for (const optimum of found) if (optimum.status === "optimal") seen.see(optimum.point);
    const verdict = verdictOf(found, program);
    if (!strictly || (verdict !== "moves" && verdict !== "unknown")) return verdict;
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

/**
 * Takes out of `open` every place that some table, of fractions perhaps, shows a step higher or lower than the table at hand: then two whole
 * numbers lie within its interval. Each program looks for a table that does so for as many places as it can; where they are in each
 * other's way, for fewer at once.
 */
async function clearByIntervals(
  region: Region,
  point: ArrayLike<number>,
  open: Set<number>,
  bounds: BoundsSolver,
): Promise<void> {
  const shift = async (places: readonly number[], direction: 1 | -1): Promise<void> => {
    const stepOf = (place: number) => stepFrom(point[place] as number, direction);
    const able = places.filter(
      (place) => direction > 0 || (point[place] as number) >= stepOf(place),
    );
    if (able.length === 0) return;
    const { program, objective } = shiftProgram(region, point, able, direction);
    const [found] = await bounds(program, [objective]);
    if (found?.status !== "optimal") return;
    for (const place of open) {
      const gone = ((found.point[place] as number) - (point[place] as number)) * direction;
      if (gone > stepOf(place) - ABOVE) open.delete(place);
    }
  };
  for (const size of [Number.POSITIVE_INFINITY, ...GROUPS])
    for (const direction of [1, -1] as const)
      for (let before = open.size + 1; open.size < before; ) {
        before = open.size;
        const places = [...open];
        for (let from = 0; from < places.length; from += size) {
          const group = places.slice(from, from + size).filter((place) => open.has(place));
          await shift(group, direction);
        }
        if (size === 1) break;
      }
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
