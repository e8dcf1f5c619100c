/**
 * What is at its least in every table that fits. An unknown that can be above it in some table is so in one inside the region, and there only
 * equations bind (relative interior; Rockafellar 1970, § 6): so this and elimination tell all that non-negativity forces.
 */
import { STRICT } from "./fixed-whole.ts";
import type { BoundsSolver } from "./linear-program.ts";
import { programOf, type Region, sumOf } from "./region.ts";
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
  // From a table of fractions few moves by one are found, and in a large region the solver is quicker.
  if (seen.whole || region.columns.length <= STRICT) moveAround(region, seen, tight);
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
