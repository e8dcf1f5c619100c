/**
 * The tables that fit one group of equations, as a program for a solver: its unknowns numbered from 0, each counted from its least, in the
 * unit of the table. Other unknowns have known values that are taken off.
 */
import type { Component } from "./components.ts";
import type { LinearProgram, LinearRow, Objective } from "./linear-program.ts";

export type Region = {
  /** The system's column of each place. */
  readonly columns: readonly number[];
  readonly rows: readonly LinearRow[];
  /** The rows that hold each place. */
  readonly rowsOf: readonly (readonly number[])[];
  /** More than any unknown that is limited at all can be: what reaches it has no limit. */
  readonly cap: number;
  /** All of it, in fractions: always the same object, so that a solver goes on from its last answer. */
  readonly program: LinearProgram;
};

/** The region of a component, with the values (in scaled whole numbers) of columns that are known. */
export function regionOf(
  { columns, equations }: Component,
  known: ReadonlyMap<number, number>,
  scale: number,
): Region {
  const placeOf = new Map(columns.map((column, place) => [column, place]));
  const rows = equations.map((equation): LinearRow => {
    const places: number[] = [];
    const coefficients: number[] = [];
    let equals = equation.equals;
    for (const [index, column] of equation.columns.entries()) {
      const coefficient = equation.coefficients[index] ?? 0;
      const place = placeOf.get(column);
      if (place === undefined) equals -= coefficient * (known.get(column) ?? 0);
      else {
        places.push(place);
        coefficients.push(coefficient);
      }
    }
    return { columns: places, coefficients, equals: equals / scale };
  });
  const cap = capOf(rows);
  const program = { columns: columns.length, rows, most: cap, whole: false };
  return { columns, rows, rowsOf: holders(columns.length, rows), cap, program };
}

/** All of the region as a program. */
export function programOf({ program }: Region, whole: boolean): LinearProgram {
  return whole ? { ...program, whole } : program;
}

/** The sum of places, to be made great or small. */
export function sumOf(places: readonly number[], goal: Objective["goal"]): Objective {
  return { columns: places, coefficients: places.map(() => 1), goal };
}

/** Places of a neighbourhood that is searched before all of a region is. */
export const NEAR = 48;

/**
 * The neighbourhood of a place: the nearest `size` places, with everything outside held at a table that is known to fit. What moves in
 * here moves in the region too.
 */
export type Window = { readonly places: readonly number[]; readonly rows: readonly LinearRow[] };

export function windowAround(
  region: Region,
  start: number,
  size: number,
  point: ArrayLike<number>,
): Window {
  const placeIn = new Map<number, number>([[start, 0]]);
  const places = [start];
  const touched = new Set<number>();
  for (let at = 0; at < places.length && places.length < size; at++)
    for (const row of region.rowsOf[places[at] as number] ?? []) {
      touched.add(row);
      for (const place of region.rows[row]?.columns ?? []) {
        if (placeIn.has(place) || places.length >= size) continue;
        placeIn.set(place, places.length);
        places.push(place);
      }
    }
  for (const place of places) for (const row of region.rowsOf[place] ?? []) touched.add(row);
  const rows = [...touched].map((index): LinearRow => {
    const { columns, coefficients, equals } = region.rows[index] as LinearRow;
    const inside: number[] = [];
    const kept: number[] = [];
    let rest = equals;
    for (const [k, place] of columns.entries()) {
      const coefficient = coefficients[k] ?? 0;
      const own = placeIn.get(place);
      if (own === undefined) rest -= coefficient * (point[place] as number);
      else {
        inside.push(own);
        kept.push(coefficient);
      }
    }
    return { columns: inside, coefficients: kept, equals: rest };
  });
  return { places, rows };
}

function holders(count: number, rows: readonly LinearRow[]): readonly (readonly number[])[] {
  const rowsOf: number[][] = Array.from({ length: count }, () => []);
  for (const [index, { columns }] of rows.entries())
    for (const column of columns) rowsOf[column]?.push(index);
  return rowsOf;
}

function capOf(rows: readonly LinearRow[]): number {
  return Math.ceil(4 * (1 + rows.reduce((sum, { equals }) => sum + Math.abs(equals), 0)));
}
