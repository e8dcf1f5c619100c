/**
 * Whole-number unknowns of a large region whose interval holds fewer than two whole numbers. Every table that a solver finds, for whatever
 * it was asked, shows a value of every unknown; so most are cleared by tables that were looked for because of others.
 */
import type { BoundsSolver, Objective } from "./linear-program.ts";
import type { Region } from "./region.ts";
import { ABOVE, beginSightings, type Sightings, spansTwoWhole } from "./sightings.ts";

/** By place. */
export type FixedWhole = {
  readonly fixed: ReadonlyMap<number, number>;
  readonly undecided: readonly number[];
};

/** Programs handed over at once: what one finds spares those of later batches. */
const BATCH = 16;
/** A table that is far off for many at once takes a solver as long as a few that are for one: it has to clear so many to go on like this. */
const WORTH = 8;
/** Tables of that kind at most, so that the rest comes to its turn. */
const MOST_FAR = 40;

/** Which of the places are fixed, and at what; none is called free unless its interval was seen to hold two whole numbers. */
export async function fixedByIntervals(
  { program, rows, rowsOf }: Region,
  before: Sightings,
  asked: ReadonlySet<number>,
  bounds: BoundsSolver,
): Promise<FixedWhole> {
  const seen = withFractions(before, rows, rowsOf);
  let open = [...asked];
  const ask = async (objectives: readonly Objective[]) => {
    const optima = await bounds(program, objectives);
    for (const optimum of optima) if (optimum.status === "optimal") seen.see(optimum.point);
    open = open.filter((place) => !spansTwoWhole(seen, place));
    return optima;
  };
  const lookFar = async (): Promise<void> => {
    for (let round = 0; round < MOST_FAR; round++) {
      const count = open.length;
      if (count < WORTH) return;
      await ask([farOff(open, seen, round)]);
      if (round > 1 && count - open.length < WORTH) return;
    }
  };
  const ends = { greatest: new Map<number, number>(), least: new Map<number, number>() };
  const findEnds = async (goal: Objective["goal"]): Promise<void> => {
    const queue = [...open];
    while (queue.length > 0) {
      const batch: number[] = [];
      while (batch.length < BATCH && queue.length > 0) {
        const place = queue.shift() as number;
        if (spansTwoWhole(seen, place)) continue;
        if (goal === "least" && seen.low[place] === 0) ends.least.set(place, 0);
        else batch.push(place);
      }
      if (batch.length === 0) return;
      const optima = await ask(
        batch.map((place) => ({ columns: [place], coefficients: [1], goal })),
      );
      for (const [index, optimum] of optima.entries())
        if (optimum.status === "optimal") ends[goal].set(batch[index] as number, optimum.value);
    }
  };
  await lookFar();
  await findEnds("greatest");
  await findEnds("least");
  const fixed = new Map<number, number>();
  const undecided: number[] = [];
  for (const place of open) {
    const greatest = ends.greatest.get(place);
    const least = ends.least.get(place);
    if (greatest === undefined || least === undefined) undecided.push(place);
    else {
      const lowest = Math.ceil(least - ABOVE);
      if (Math.floor(greatest + ABOVE) <= lowest) fixed.set(place, lowest);
    }
  }
  return { fixed, undecided };
}

/** What was seen, to go on with tables of fractions. */
function withFractions(
  before: Sightings,
  rows: Region["rows"],
  rowsOf: Region["rowsOf"],
): Sightings {
  if (!before.whole) return before;
  const seen = beginSightings(rows, rowsOf, before.point, false) ?? before;
  seen.low.set(before.low);
  seen.high.set(before.high);
  return seen;
}

/** Pushes every place away from where it was seen: up where it was seen at its least, and else up in some rounds and down in others. */
function farOff(places: readonly number[], { low }: Sightings, round: number): Objective {
  const coefficients = places.map((place) => {
    if (round === 0 || low[place] === 0) return 1;
    if (round === 1) return -1;
    return Math.imul(place + 1, 2_654_435_761 + 97 * round) & 65_536 ? 1 : -1;
  });
  return { columns: places, coefficients, goal: "greatest" };
}
