/**
 * The nearest other table: the program whose solution changes a table that fits as little as possible so that one unknown goes up or down by
 * one. Small changes are nearly always whole, which the corners that a solver finds elsewhere are not.
 */
import type { LinearProgram, Objective, Optimum } from "./linear-program.ts";
import type { Region, Window } from "./region.ts";

export type NearbyProgram = {
  readonly program: LinearProgram;
  readonly objective: Objective;
  /** The window's places after the change. */
  valuesOf(optimum: Optimum & { readonly status: "optimal" }): readonly number[];
};

/** For the first place of the window; its neighbours may go up, and down as far as they are above their least. */
export function nearbyProgram(
  { places, rows }: Window,
  point: ArrayLike<number>,
  direction: 1 | -1,
  whole: boolean,
): NearbyProgram {
  const before = places.map((place) => point[place] as number);
  // A column for going up at every place, then one for going down where there is room.
  const down = new Map<number, number>();
  for (const [index, value] of before.entries())
    if (value > 0) down.set(index, places.length + down.size);
  const columns = places.length + down.size;
  const upper = new Array<number>(columns).fill(Number.POSITIVE_INFINITY);
  for (const [index, column] of down) upper[column] = before[index] as number;
  const moves = rows.map(({ columns: inside, coefficients }) => {
    const list: number[] = [];
    const signed: number[] = [];
    for (const [k, index] of inside.entries()) {
      const coefficient = coefficients[k] ?? 0;
      list.push(index);
      signed.push(coefficient);
      const column = down.get(index);
      if (column === undefined) continue;
      list.push(column);
      signed.push(-coefficient);
    }
    return { columns: list, coefficients: signed, equals: 0 };
  });
  const own = down.get(0);
  const first = {
    columns: own === undefined ? [0] : [0, own],
    coefficients: own === undefined ? [1] : [1, -1],
    equals: direction,
  };
  const all = Array.from({ length: columns }, (_, column) => column);
  return {
    program: { columns, rows: [...moves, first], most: Number.POSITIVE_INFINITY, upper, whole },
    objective: { columns: all, coefficients: all.map(() => 1), goal: "least" },
    valuesOf: (optimum) =>
      before.map((value, index) => {
        const column = down.get(index);
        const fallen = column === undefined ? 0 : (optimum.point[column] as number);
        return value + (optimum.point[index] as number) - fallen;
      }),
  };
}

/** How far a value must move for two whole numbers to lie within what it passed: by one, or, from between two of them, past the second. */
export function stepFrom(value: number, direction: 1 | -1): number {
  if (Math.abs(value - Math.round(value)) < 1e-6) return 1;
  return direction > 0 ? Math.ceil(value) + 1 - value : value - Math.floor(value) + 1;
}

/**
 * The table that is a step off the given one in as many of the places as possible, all in the same direction: columns from `first` on say how
 * much of its step each of them has gone, up to 1.
 */
export function shiftProgram(
  { columns, rows, cap }: Region,
  point: ArrayLike<number>,
  places: readonly number[],
  direction: 1 | -1,
): { readonly program: LinearProgram; readonly objective: Objective; readonly first: number } {
  const first = columns.length;
  const spare = first + places.length;
  const shifts = places.map((_, index) => first + index);
  // The place is what it was, and the shift, and what it moves beyond that.
  const links = places.map((place, index) => ({
    columns: [place, first + index, spare + index],
    coefficients: [1, -direction * stepFrom(point[place] as number, direction), -direction],
    equals: point[place] as number,
  }));
  const upper = Array.from({ length: spare + places.length }, (_, column) =>
    column >= first && column < spare ? 1 : cap,
  );
  return {
    program: { columns: upper.length, rows: [...rows, ...links], most: cap, upper, whole: false },
    objective: { columns: shifts, coefficients: shifts.map(() => 1), goal: "greatest" },
    first,
  };
}
