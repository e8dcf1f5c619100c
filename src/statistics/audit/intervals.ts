/** Feasibility intervals: the least and the most that an unknown is in any table that fits. */
import type { BoundsSolver, Objective } from "./linear-program.ts";
import { programOf, type Region } from "./region.ts";
import type { RegionFacts } from "./region-facts.ts";

/** In the table's unit; `upper` is infinite where nothing limits the cell. */
export type Interval = { readonly lower: number; readonly upper: number };

/** Programs handed over at once. */
const BATCH = 64;
/** So many places times columns are solved for exactly; beyond, one gets the bounds that single sums give. */
const MOST_WORK = 1_000_000;

export type Intervals = {
  readonly found: ReadonlyMap<number, Interval>;
  /** How many of them hold, but may not be the narrowest. */
  readonly rough: number;
};

/**
 * The intervals of places that are not fixed, by linear programming (Handbook of statistical disclosure control, § 4.4.2), for whole
 * numbers drawn in to the whole numbers inside. A table already seen with 0 spares the question for the least.
 */
export async function findIntervals(
  { region, sightings }: RegionFacts,
  places: readonly number[],
  whole: boolean,
  bounds: BoundsSolver,
): Promise<Intervals> {
  const found = new Map<number, { lower: number; upper: number }>();
  const most = boundsBySums(region);
  for (const place of places)
    found.set(place, {
      lower: 0,
      upper: clean(most[place] as number, whole ? Math.floor : undefined),
    });
  if (places.length * region.columns.length > MOST_WORK || sightings === undefined)
    return { found, rough: places.length };
  const program = programOf(region, false);
  let rough = 0;
  for (const goal of ["greatest", "least"] as const) {
    let open: readonly number[] = places;
    while (open.length > 0) {
      open = open.filter((place) => !isSeen(place, goal));
      const batch = open.slice(0, BATCH);
      open = open.slice(BATCH);
      const objectives = batch.map(
        (place): Objective => ({ columns: [place], coefficients: [1], goal }),
      );
      const optima = objectives.length === 0 ? [] : await bounds(program, objectives);
      for (const [index, optimum] of optima.entries()) {
        const interval = found.get(batch[index] as number);
        if (optimum.status !== "optimal") rough++;
        if (optimum.status !== "optimal" || interval === undefined) continue;
        sightings.see(optimum.point);
        if (goal === "least") interval.lower = clean(optimum.value, whole ? Math.ceil : undefined);
        else if (optimum.value < region.cap * (1 - 1e-9))
          interval.upper = clean(optimum.value, whole ? Math.floor : undefined);
        else interval.upper = Number.POSITIVE_INFINITY;
      }
    }
  }
  return { found, rough };

  /** Whether a table was seen with the place at the end of what is possible. */
  function isSeen(place: number, goal: Objective["goal"]): boolean {
    if (goal === "least") return sightings?.low[place] === 0;
    return sightings !== undefined && (sightings.high[place] as number) >= (most[place] as number);
  }
}

/** The most that each place can be by one sum after another, without looking at several at once. */
function boundsBySums({ rows, columns }: Region): Float64Array {
  const most = new Float64Array(columns.length).fill(Number.POSITIVE_INFINITY);
  for (let round = 0, changed = true; changed && round < 12; round++) {
    changed = false;
    for (const { columns: places, coefficients, equals } of rows)
      for (const [sign, sum] of [
        [1, equals],
        [-1, -equals],
      ] as const) {
        // What is taken away can be as much as it likes up to its own bound; what is added cannot exceed the rest.
        let room = sum;
        for (const [k, place] of places.entries()) {
          const coefficient = sign * (coefficients[k] ?? 0);
          if (coefficient < 0) room -= coefficient * (most[place] as number);
        }
        if (!Number.isFinite(room)) continue;
        for (const [k, place] of places.entries()) {
          const coefficient = sign * (coefficients[k] ?? 0);
          if (coefficient <= 0 || room / coefficient >= (most[place] as number) - 1e-9) continue;
          most[place] = Math.max(0, room / coefficient);
          changed = true;
        }
      }
  }
  return most;
}

/** A solver's answer within 1e-7 of a whole number is that number. */
function clean(value: number, round: ((value: number) => number) | undefined): number {
  if (!Number.isFinite(value)) return value;
  const nearest = Math.round(value);
  if (Math.abs(value - nearest) <= 1e-7 * Math.max(1, Math.abs(value))) return Math.max(0, nearest);
  return Math.max(0, round === undefined ? value : round(value));
}
