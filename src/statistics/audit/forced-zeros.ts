/**
 * What is at its least in every table that fits. An unknown that can be above it in some table is so in one inside the region, and there only
 * equations bind (relative interior; Rockafellar 1970, § 6): so this and elimination tell all that non-negativity forces.
 */
import type { BoundsSolver } from "./linear-program.ts";
import { NEAR, programOf, type Region, sumOf, windowAround } from "./region.ts";
import { ABOVE, type Sightings } from "./sightings.ts";
import { moveAround } from "./small-move.ts";

/** The places at their least in every table that fits. */
export async function findForcedZeros(
  region: Region,
  seen: Sightings,
  bounds: BoundsSolver,
): Promise<ReadonlySet<number> | "gave-up"> {
  const tight = new Set<number>();
  for (const place of region.columns.keys()) if (!isRaised(seen, place)) tight.add(place);
  moveAround(region, seen, tight);
  if (region.columns.length > NEAR) await raiseInWindows(region, seen, tight, bounds);
  const program = programOf(region, false);
  while (tight.size > 0) {
    const [found] = await bounds(program, [sumOf([...tight], "greatest")]);
    if (found?.status !== "optimal") return "gave-up";
    seen.see(found.point);
    const before = tight.size;
    for (const place of tight) if ((found.point[place] as number) > ABOVE) tight.delete(place);
    if (tight.size === before) break;
  }
  return tight;
}

function isRaised(seen: Sightings, place: number): boolean {
  return (seen.high[place] as number) > ABOVE;
}

/** Takes out of `tight` every place that can be above its least in a table that differs only near it. */
async function raiseInWindows(
  region: Region,
  seen: Sightings,
  tight: Set<number>,
  bounds: BoundsSolver,
): Promise<void> {
  for (const start of [...tight]) {
    if (!tight.has(start)) continue;
    const { places, rows } = windowAround(region, start, NEAR, seen.point);
    const inside = places.flatMap((place, index) => (tight.has(place) ? [index] : []));
    const program = { columns: places.length, rows, most: region.cap, whole: false };
    const [found] = await bounds(program, [sumOf(inside, "greatest")]);
    if (found?.status !== "optimal") continue;
    for (const index of inside)
      if ((found.point[index] as number) > ABOVE) tight.delete(places[index] as number);
    seen.see(found.point, places);
  }
}
