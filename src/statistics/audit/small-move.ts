/**
 * Looks for a small change to a table that fits after which it still fits: one unknown goes up or down by one, and then others by one until
 * every sum holds again. It is quick and finds most; what it does not find may still move.
 */
import type { LinearRow } from "./linear-program.ts";
import type { Region } from "./region.ts";
import { hasMoved, type Sightings } from "./sightings.ts";

/** New values of a few places. */
export type Move = { readonly places: readonly number[]; readonly values: readonly number[] };

const MOST_STEPS = 400;
const MOST_PLACES = 26;

/** A change of `start` by `direction` that keeps every sum and goes below no least; undefined where none was found. */
function findSmallMove(
  { rows, rowsOf }: Region,
  point: ArrayLike<number>,
  start: number,
  direction: 1 | -1,
): Move | undefined {
  const changed = new Map<number, number>();
  const wrong = new Map<number, number>();
  let steps = 0;

  const change = (place: number, by: number): void => {
    for (const index of rowsOf[place] ?? []) {
      const row = rows[index];
      const coefficient = row?.coefficients[row.columns.indexOf(place)] ?? 0;
      const after = (wrong.get(index) ?? 0) + by * coefficient;
      if (after === 0) wrong.delete(index);
      else wrong.set(index, after);
    }
  };
  /** How many choices there are, counted up to `most`. */
  const countFor = (index: number, most: number): number => {
    const { columns, coefficients } = rows[index] as LinearRow;
    const off = wrong.get(index) ?? 0;
    let count = 0;
    for (let k = 0; k < columns.length && count < most; k++) {
      const place = columns[k] as number;
      const falls = off * (coefficients[k] ?? 0) > 0;
      if (!changed.has(place) && (!falls || (point[place] as number) >= 1)) count++;
    }
    return count;
  };
  const choicesFor = (index: number): readonly (readonly [number, number])[] => {
    const row = rows[index];
    const off = wrong.get(index) ?? 0;
    return (row?.columns ?? []).flatMap((place, k) => {
      const by = off * (row?.coefficients[k] ?? 0) > 0 ? -1 : 1;
      if (changed.has(place) || (point[place] as number) + by < 0) return [];
      return [[place, by]] as const;
    });
  };
  const mend = (): boolean => {
    if (wrong.size === 0) return true;
    if (++steps > MOST_STEPS || changed.size >= MOST_PLACES) return false;
    let fewest = Number.POSITIVE_INFINITY;
    let chosen = -1;
    for (const index of wrong.keys()) {
      const count = countFor(index, fewest);
      if (count < fewest) [fewest, chosen] = [count, index];
      if (count === 0) return false;
    }
    const before = wrong.size;
    const rated = choicesFor(chosen).map(([place, by]) => {
      change(place, by);
      const rest = wrong.size;
      change(place, -by);
      return { place, by, rest };
    });
    rated.sort((a, b) => a.rest - b.rest || a.place - b.place);
    for (const { place, by, rest } of rated) {
      if (rest > before + 2) break;
      changed.set(place, by);
      change(place, by);
      if (mend()) return true;
      changed.delete(place);
      change(place, -by);
      if (steps > MOST_STEPS) return false;
    }
    return false;
  };

  if ((point[start] as number) + direction < 0) return undefined;
  changed.set(start, direction);
  change(start, direction);
  if (!mend()) return undefined;
  const places = [...changed.keys()];
  return {
    places,
    values: places.map((place) => (point[place] as number) + (changed.get(place) ?? 0)),
  };
}

/** Takes out of `open` every place that has shown two values, after trying to move it by one. */
export function moveAround(region: Region, seen: Sightings, open: Set<number>): void {
  for (const place of open)
    for (const direction of [1, -1] as const) {
      if (hasMoved(seen, place)) break;
      const move = findSmallMove(region, seen.point, place, direction);
      if (move !== undefined) seen.see(move.values, move.places);
    }
  for (const place of open) if (hasMoved(seen, place)) open.delete(place);
}
