/**
 * Finds out which categories of a dimension are the sum of others, from the places where all of them have a value: the whole dimension
 * (alle = 0 + 1), parts of it (alle = innvandrere + befolkningen_ellers), and what the file states. Nothing is a sum because of its name.
 */
import { at, columnsBut, type Evidence, valueAt } from "./evidence.ts";
import { groupBy, membersOf } from "./groups.ts";

/**
 * Observations that agree in everything but one dimension: for each of its categories its observation, -1 where there is none. The
 * array is used again for the next place.
 */
export type Place = { readonly cells: Int32Array; readonly unit: number; readonly number: number };

export type SumRelation = {
  readonly dimension: number;
  readonly unit: number;
  readonly whole: number;
  readonly parts: readonly number[];
  /** In how many places it was seen to hold, and in how many all of it was there to see. */
  readonly holds: number;
  readonly seen: number;
};

/** Fewer places are no evidence for a sum that nobody states. */
const LEAST_PLACES = 5;
/** A learned sum may be broken once in ten places: those are errors that are asked about. */
const BELIEVED = 0.9;
/** So many places show a relation as well as all of them. */
const MOST_PLACES = 2000;
const MOST_VALUES = 1_000_000;
/** All subsets of so many categories can be tried; of more, only pairs, and of still more, only the whole. */
const MOST_FOR_SUBSETS = 9;
const MOST_FOR_PAIRS = 25;

/** Visits every combination of the other dimensions at every time in which at least two categories of a dimension stand. */
export function visitPlaces(
  evidence: Evidence,
  dimension: number,
  visit: (place: Place) => void,
): void {
  const { figures, time } = evidence;
  const column = at(figures.observations.categories, dimension);
  const cells = new Int32Array(at(figures.dimensions, dimension).categories.length).fill(-1);
  const groups = groupBy([...columnsBut(figures, dimension), time], column.length);
  const { starts, members } = membersOf(groups);
  for (let number = 0; number < groups.count; number++) {
    const start = starts[number] ?? 0;
    const end = starts[number + 1] ?? 0;
    if (end - start < 2) continue;
    for (let n = end - 1; n >= start; n--) cells[column[members[n] ?? 0] ?? 0] = members[n] ?? 0;
    visit({ cells, unit: evidence.unitOf(members[start] ?? 0).place, number });
    for (let n = start; n < end; n++) cells[column[members[n] ?? 0] ?? 0] = -1;
  }
}

/** Whether the categories of a dimension may be added to each other at all. */
export function mayAdd({ figures }: Evidence, dimension: number): boolean {
  const { role, categories } = at(figures.dimensions, dimension);
  return role !== "measure" && role !== "unit" && categories.length >= 3;
}

/** The sums within a dimension, for each unit by itself. Smaller sums first; none contains another of the same whole. */
export function findSumRelations(evidence: Evidence, dimension: number): readonly SumRelation[] {
  const { categories, total } = at(evidence.figures.dimensions, dimension);
  const { length } = categories;
  const most = Math.min(MOST_PLACES, Math.max(LEAST_PLACES, Math.floor(MOST_VALUES / length)));
  const stride = Math.max(1, Math.floor(evidence.figures.observations.length / length / most));
  const units = new Map<number, Float64Array[]>();
  visitPlaces(evidence, dimension, ({ cells, unit, number }) => {
    const sample = units.get(unit) ?? [];
    units.set(unit, sample);
    if (number % stride !== 0 || sample.length >= most) return;
    sample.push(Float64Array.from(cells, (n) => (n < 0 ? Number.NaN : valueAt(evidence, n))));
  });
  return [...units].flatMap(([unit, sample]) => {
    const used = [...categories.keys()].filter((category) =>
      sample.some((values) => !Number.isNaN(values[category])),
    );
    // Of very many categories only the total can be a sum that is worth the search.
    const wholes = used.length > MOST_FOR_PAIRS ? used.filter((one) => one === total) : used;
    return wholes.flatMap((whole) => {
      const found: SumRelation[] = [];
      for (const parts of candidates(used.filter((category) => category !== whole))) {
        if (found.some((one) => one.parts.every((part) => parts.includes(part)))) continue;
        const tally = count(sample, whole, parts);
        if (tally !== undefined) found.push({ dimension, unit, whole, parts, ...tally });
      }
      return found;
    });
  });
}

/** Sets of two or more categories that may be parts, the small ones first. */
function candidates(others: readonly number[]): readonly (readonly number[])[] {
  if (others.length < 2) return [];
  if (others.length > MOST_FOR_PAIRS) return [others];
  const pairs = others.flatMap((a, n) => others.slice(n + 1).map((b) => [a, b]));
  if (others.length >= MOST_FOR_SUBSETS) return [...pairs, others];
  return Array.from({ length: 1 << others.length }, (_, mask) =>
    others.filter((_, bit) => (mask >> bit) & 1),
  )
    .filter(({ length }) => length >= 2)
    .sort((a, b) => a.length - b.length);
}

/** Undefined as soon as too many places contradict, or when every place is empty of what would prove it. */
function count(
  sample: readonly Float64Array[],
  whole: number,
  parts: readonly number[],
): { readonly holds: number; readonly seen: number } | undefined {
  const allowed = Math.floor(sample.length * (1 - BELIEVED));
  const nonzero = parts.map(() => 0);
  let seen = 0;
  let holds = 0;
  for (const values of sample) {
    const total = values[whole] ?? Number.NaN;
    let sum = 0;
    for (const part of parts) sum += values[part] ?? Number.NaN;
    if (Number.isNaN(total - sum) || (total === 0 && sum === 0)) continue;
    seen++;
    if (Math.abs(total - sum) <= 1e-9 * Math.max(Math.abs(total), 1)) holds++;
    else if (seen - holds > allowed) return undefined;
    for (const [n, part] of parts.entries())
      if (values[part] !== 0) nonzero[n] = (nonzero[n] ?? 0) + 1;
  }
  const believed = seen >= LEAST_PLACES && holds >= BELIEVED * seen;
  return believed && nonzero.every((times) => times >= 2) ? { holds, seen } : undefined;
}
