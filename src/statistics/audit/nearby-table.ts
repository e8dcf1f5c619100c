/**
 * The nearest other table: the program whose solution changes a table that fits as little as possible so that one unknown goes up or down by
 * one. Small changes are nearly always whole, which the corners that a solver finds elsewhere are not.
 */
import type { LinearProgram, Objective, Optimum } from "./linear-program.ts";
import type { Window } from "./region.ts";

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
