/**
 * What a region reveals beyond its equations: unknowns that non-negativity leaves at one value, and whole-number unknowns between which no
 * second whole table fits.
 */
import type { Component } from "./components.ts";
import { findFixedWhole, STRICT } from "./fixed-whole.ts";
import { findForcedZeros } from "./forced-zeros.ts";
import { numberOf } from "./fraction.ts";
import { findLinearFacts } from "./linear-facts.ts";
import type { BoundsSolver, Objective } from "./linear-program.ts";
import { programOf, type Region, regionOf } from "./region.ts";
import { beginSightings, hasMoved, type Sightings } from "./sightings.ts";

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

function zeroColumns({ columns }: Region, zeros: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...zeros].map((place) => columns[place] as number));
}
