/**
 * Which categories of a dimension may add up to another one by the values of a table: subsets where there are few categories, else
 * neighbours in the file; and how often chance alone would make such a sum.
 */
import { checkSum, findSubsets, type Known } from "./subset-sums.ts";

/** A category and those that it consists of, by their places. */
export type LearntSum = { readonly whole: number; readonly parts: readonly number[] };

/** `chance`: how often chance would make a sum as good in so many trials. */
export type LikelySum = LearntSum & { readonly chance: number };

/** Of more categories not every subset is tried: only all of them, runs of neighbours, and groups of those. */
export const MOST_FOR_SUBSETS = 22;
/** A sum that chance would make more often than this needs another reason to be believed. */
export const UNLIKELY = 0.01;

/** Whether a sum holds as far as one can see, and how much there is to see of it. */
export function checkCategorySum({ whole, parts }: LearntSum, values: readonly Known[]) {
  return checkSum(
    values[whole] as Known,
    parts.map((part) => values[part] as Known),
  );
}

/** How often chance would make a sum as good in so many trials. */
export function chanceOf(sum: LearntSum, values: readonly Known[], tried: number): number {
  return tried / 2 ** checkCategorySum(sum, values).evidence;
}

/** The ways in which categories add up to the total: subsets where there are few categories, else runs of neighbours. */
export function partitionsOf(whole: Known, own: readonly number[], values: readonly Known[]) {
  if (own.length > MOST_FOR_SUBSETS)
    return { lists: runsOf(whole, own, values), complete: true, tried: own.length ** 2 };
  const { found, complete } = findSubsets(
    whole,
    own.map((at) => values[at] as Known),
  );
  const lists = found.map((subset) => subset.map((at) => own[at] as number));
  return { lists, complete, tried: 2 ** own.length };
}

/** Neighbours in the file that add up to the whole, as tables are mostly printed group by group. */
export function runsOf(
  whole: Known,
  own: readonly number[],
  values: readonly Known[],
): (readonly number[])[] {
  const found: number[][] = [];
  const limit = whole.map((value) => value + 1e-9 * Math.max(1, value));
  for (let from = 0; from < own.length; from++) {
    const sum = new Float64Array(whole.length);
    const holes = new Int32Array(whole.length);
    for (let to = from; to < own.length; to++) {
      let [over, seen, under] = [false, false, false];
      for (const [place, value] of (values[own[to] as number] as Known).entries()) {
        if (Number.isNaN(value)) holes[place] = (holes[place] as number) + 1;
        else sum[place] = (sum[place] as number) + value;
        const most = limit[place] as number;
        if ((sum[place] as number) > most) over = true;
        if (holes[place] !== 0 || Number.isNaN(most)) continue;
        if ((sum[place] as number) < 2 * (whole[place] as number) - most) under = true;
        else if ((whole[place] as number) > 0) seen = true;
      }
      if (over) break;
      if (seen && !under) found.push(own.slice(from, to + 1));
    }
  }
  return found;
}

/** The sums of categories that come to the whole. */
export function subsetsOf(
  whole: number,
  among: readonly number[],
  values: readonly Known[],
): readonly LikelySum[] {
  const known = values[whole] as Known;
  const below = among.filter((category) => !exceeds(values[category] as Known, known));
  const few = below.length <= MOST_FOR_SUBSETS;
  const lists = few
    ? findSubsets(
        known,
        below.map((at) => values[at] as Known),
      ).found.map((subset) => subset.map((at) => below[at] as number))
    : runsOf(known, below, values);
  const tried = few ? 2 ** below.length : below.length ** 2;
  return lists.map((parts) => {
    const sum = { whole, parts };
    return { ...sum, chance: chanceOf(sum, values, tried) };
  });
}

function exceeds(part: Known, whole: Known): boolean {
  return part.some((value, place) => value > (whole[place] as number));
}

/** Where no place shows the total in full: the largest sets of categories that never exceed it. */
export function largestThatFit(
  total: Known,
  own: readonly number[],
  values: readonly Known[],
): readonly (readonly number[])[] {
  const fits = (parts: readonly number[]) =>
    checkSum(
      total,
      parts.map((at) => values[at] as Known),
    ).holds;
  const open = own.filter((category) => (values[category] as Known).some(Number.isNaN));
  const closed = own.filter((category) => !open.includes(category));
  if (open.length === 0 || !fits(open)) return [];
  const sets = closed
    .map((first) => {
      const set = [...open, first];
      if (!fits(set)) return open;
      for (const other of closed) if (other !== first && fits([...set, other])) set.push(other);
      return ascending(set);
    })
    .filter((set) => set.length > open.length);
  return sets.length > 0 ? sets : [open];
}

/** Each place once, in the order of the file. */
export function ascending(places: readonly number[]): readonly number[] {
  return [...new Set(places)].sort((a, b) => a - b);
}
