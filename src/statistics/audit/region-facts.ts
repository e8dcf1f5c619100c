/**
 * What a region reveals beyond its equations: unknowns that non-negativity leaves at one value, and whole-number unknowns between which no
 * second whole table fits. An unknown is cleared by a table that fits and shows another value of it; only what no such table was found for
 * is put to the solver one by one.
 *
 * Non-negativity: an unknown that can be above its least in some table is so in one inside the region, and there only equations bind
 * (relative interior; Rockafellar 1970, § 6). So what is forced to its least is found first, and elimination without it tells the rest.
 */
import type { Component } from "./components.ts";
import { numberOf } from "./fraction.ts";
import { findLinearFacts } from "./linear-facts.ts";
import type { BoundsSolver, LinearProgram, Objective, Optimum } from "./linear-program.ts";
import { nearbyProgram, shiftProgram, stepFrom } from "./nearby-table.ts";
import { programOf, type Region, regionOf, windowAround } from "./region.ts";
import { beginSightings, type Sightings } from "./sightings.ts";
import { findSmallMove } from "./small-move.ts";

export type RegionFacts = {
  readonly region: Region;
  /** By column of the system, as every value here: counted from the least, in the table's unit. */
  readonly byNonNegativity: ReadonlyMap<number, number>;
  readonly byWholeNumbers: ReadonlyMap<number, number>;
  /** Asked for, and not decided within the solver's limits. */
  readonly undecided: readonly number[];
  readonly sightings: Sightings | undefined;
  /** Nothing fits. */
  readonly contradiction: boolean;
};

export type RegionQuestion = {
  readonly component: Component;
  readonly known: ReadonlyMap<number, number>;
  readonly scale: number;
  readonly whole: boolean;
  readonly bounds: BoundsSolver;
  /** The columns that whole numbers are asked about. */
  readonly asked: { has(column: number): boolean };
  /** One table that fits, if the caller knows one: a column's amount above its least. */
  readonly witness: ((column: number) => number) | undefined;
};

/** Far below any amount of a table, far above a solver's rounding. */
const ABOVE = 1e-6;
/** Places of a neighbourhood that is searched before all of a region is. */
const NEAR = 48;
/** How many places of a large region are looked at together, once all together bring no more. */
const GROUPS = [24, 6, 1] as const;
/** Regions up to this size are searched for whole tables to the end. */
const STRICT = 320;

export async function findRegionFacts(question: RegionQuestion): Promise<RegionFacts> {
  const { component, known, scale, whole, bounds } = question;
  const region = regionOf(component, known, scale);
  const nothing = {
    region,
    byNonNegativity: new Map<number, number>(),
    byWholeNumbers: new Map<number, number>(),
  };
  const begun = await begin(region, question);
  if (begun === "infeasible")
    return { ...nothing, undecided: [], sightings: undefined, contradiction: true };
  if (begun === "gave-up") {
    const undecided = region.columns.filter((column) => question.asked.has(column));
    return { ...nothing, undecided, sightings: undefined, contradiction: false };
  }
  const zeros = await findForcedZeros(region, begun, bounds);
  if (zeros === "gave-up") {
    const undecided = region.columns.filter(
      (column, place) => question.asked.has(column) && !hasMoved(begun, place),
    );
    return { ...nothing, undecided, sightings: begun, contradiction: false };
  }
  const facts = findLinearFacts(component.equations, zeroColumns(region, zeros));
  const byNonNegativity = new Map<number, number>();
  for (const column of region.columns) {
    const value = facts.values.get(column);
    if (value !== undefined) byNonNegativity.set(column, numberOf(value) / scale);
  }
  const open = region.columns.flatMap((column, place) =>
    whole && question.asked.has(column) && !byNonNegativity.has(column) ? [place] : [],
  );
  const { fixed, undecided } = await findFixedWhole(region, begun, open, bounds);
  return {
    region,
    byNonNegativity,
    byWholeNumbers: new Map(
      [...fixed].map(([place, value]) => [region.columns[place] as number, value]),
    ),
    undecided: undecided.map((place) => region.columns[place] as number),
    sightings: begun,
    contradiction: false,
  };
}

/**
 * A first table that fits: the caller's, or one from the solver. To find a whole one in a large region can take a solver hours: there one of
 * fractions has to do.
 */
async function begin(
  region: Region,
  { bounds, whole, witness }: RegionQuestion,
): Promise<Sightings | "infeasible" | "gave-up"> {
  const { columns, rows, rowsOf } = region;
  if (witness !== undefined) {
    const given = beginSightings(rows, rowsOf, columns.map(witness), whole);
    if (given !== undefined) return given;
  }
  const anything: Objective = { columns: [], coefficients: [], goal: "least" };
  const isSmall = columns.length <= STRICT;
  for (const withWhole of whole && isSmall ? [false, true] : [false]) {
    const [found] = await bounds(programOf(region, withWhole), [anything]);
    if (found?.status === "infeasible") return "infeasible";
    if (found?.status !== "optimal") continue;
    for (const kept of whole && !isSmall ? [true, false] : [whole]) {
      const begun = beginSightings(rows, rowsOf, found.point, kept);
      if (begun !== undefined) return begun;
    }
  }
  return "gave-up";
}

/** The places at their least in every table that fits. */
async function findForcedZeros(
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

function zeroColumns({ columns }: Region, zeros: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...zeros].map((place) => columns[place] as number));
}

/**
 * The places for which there is no second whole table. In a small region one is looked for until it is found or shown not to be there; in a
 * large one a place is cleared as soon as two whole numbers lie within its interval.
 */
async function findFixedWhole(
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

function hasMoved({ low, high }: Sightings, place: number): boolean {
  return (high[place] as number) - (low[place] as number) > ABOVE;
}

function sumOf(places: readonly number[], goal: Objective["goal"]): Objective {
  return { columns: places, coefficients: places.map(() => 1), goal };
}

/** Takes out of `open` every place that has shown two values, after trying to move it by one. */
function moveAround(region: Region, seen: Sightings, open: Set<number>): void {
  for (const place of open)
    for (const direction of [1, -1] as const) {
      if (hasMoved(seen, place)) break;
      const move = findSmallMove(region, seen.point, place, direction);
      if (move !== undefined) seen.see(move.values, move.places);
    }
  for (const place of open) if (hasMoved(seen, place)) open.delete(place);
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
