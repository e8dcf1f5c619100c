/** What has been seen of each unknown in tables that fit: once it has been seen with two values, it is not revealed. */
import type { LinearRow } from "./linear-program.ts";

export type Sightings = {
  /** Whether only whole tables are kept. */
  readonly whole: boolean;
  /** The last table that was seen, and in whole numbers if `whole` was asked for. */
  readonly point: Float64Array;
  /** The least and the most seen, whole numbers only where `whole` was asked for. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Keeps a table for the given places (all others as in `point`); false where it does not fit or is not whole. */
  see(values: ArrayLike<number>, places?: readonly number[]): boolean;
};

/** How far a solver's answer may be from a whole number that it means. */
const NEAR = 1e-6;

/** Begins with one table that fits; undefined where this one does not. */
export function beginSightings(
  rows: readonly LinearRow[],
  rowsOf: readonly (readonly number[])[],
  first: ArrayLike<number>,
  whole: boolean,
): Sightings | undefined {
  const length = rowsOf.length;
  const point = new Float64Array(length);
  /** Moves the point, and gives the places that changed; undefined, and the point as it was, where the table does not fit. */
  const move = (values: ArrayLike<number>, places?: readonly number[]): number[] | undefined => {
    const changed: number[] = [];
    const before: number[] = [];
    const back = (): undefined => {
      for (const [index, place] of changed.entries()) point[place] = before[index] as number;
    };
    for (let index = 0; index < (places?.length ?? length); index++) {
      const place = places?.[index] ?? index;
      const found = values[index] as number;
      const value = whole ? Math.round(found) : Math.max(0, found);
      if (value < 0 || (whole && Math.abs(value - found) > NEAR)) return back();
      if (point[place] === value) continue;
      changed.push(place);
      before.push(point[place] as number);
      point[place] = value;
    }
    const checked = places === undefined ? rows.keys() : touched(changed, rowsOf);
    for (const row of checked) if (!holds(rows[row] as LinearRow, point, whole)) return back();
    return changed;
  };
  if (move(first) === undefined) return undefined;
  const low = point.slice();
  const high = point.slice();
  return {
    whole,
    point,
    low,
    high,
    see(values, places) {
      const changed = move(values, places);
      for (const place of changed ?? []) {
        const value = point[place] as number;
        if (value < (low[place] as number)) low[place] = value;
        if (value > (high[place] as number)) high[place] = value;
      }
      return changed !== undefined;
    },
  };
}

function touched(changed: readonly number[], rowsOf: readonly (readonly number[])[]) {
  return new Set(changed.flatMap((place) => rowsOf[place] ?? []));
}

function holds({ columns, coefficients, equals }: LinearRow, point: Float64Array, whole: boolean) {
  let sum = -equals;
  let size = Math.abs(equals);
  for (const [index, column] of columns.entries()) {
    const term = (coefficients[index] ?? 0) * (point[column] as number);
    sum += term;
    size += Math.abs(term);
  }
  return whole ? sum === 0 : Math.abs(sum) <= NEAR * Math.max(1, size);
}

/** Far below any amount of a table, far above a solver's rounding. */
export const ABOVE = 1e-6;

/**
 * Whether two whole numbers lie between the least and the most seen. What fits has no gaps (a table between two that fit does too), so both
 * lie in the place's interval.
 */
export function spansTwoWhole({ low, high }: Sightings, place: number): boolean {
  const first = Math.ceil((low[place] as number) - ABOVE);
  return Math.floor((high[place] as number) + ABOVE) > first;
}

/** Whether a place has been seen with two values. */
export function hasMoved({ low, high }: Sightings, place: number): boolean {
  return (high[place] as number) - (low[place] as number) > ABOVE;
}
