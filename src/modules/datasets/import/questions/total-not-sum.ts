/**
 * Asks where parts do not add up to their total, beyond rounding. Only relations that the file itself obeys elsewhere, or that it
 * states, are believed to be sums: means, medians and rates have totals too, and no one adds those.
 */
import { at, decimalsOf, type Evidence, periodOf, seriesName, valueAt } from "./evidence.ts";
import type { Finding } from "./question.ts";
import { findSumRelations, mayAdd, visitPlaces } from "./sum-relations.ts";

/** A relation that holds in this share of its places is a sum; the other places are exceptions. */
const BELIEVED = 0.6;
/** Sums are believed from two places on; fewer need to come near at least. */
const LEAST_PLACES = 2;
/** A count whose parts miss its total by less than a tenth is a sum with an error, not something else. */
const NEAR = 0.1;
/** How many places may come near without any that fits: more would fit somewhere if they were sums. */
const MOST_NEAR = 6;

/** A total and its parts in one place: for one combination of all the other dimensions, at one time. */
type Sum = {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly total: number;
  readonly sum: number;
  /** Half a unit of the last digit for each number that was rounded. */
  readonly rounding: number;
  /** Some part has no value: the sum can only be too large. */
  readonly incomplete: boolean;
};

export function findUnequalTotals(evidence: Evidence): readonly Finding[] {
  return [...evidence.figures.dimensions.keys()].flatMap((dimension): readonly Finding[] =>
    mayAdd(evidence, dimension)
      ? collect(evidence, dimension).flatMap((sums) => judge(evidence, dimension, sums))
      : [],
  );
}

/**
 * The places of each relation of a dimension: the total of all parts that stand beside it, the sums that the file states, and those that
 * it obeys nearly everywhere.
 */
function collect(evidence: Evidence, dimension: number): readonly (readonly Sum[])[] {
  const { total, sums } = at(evidence.figures.dimensions, dimension);
  const learned = findSumRelations(evidence, dimension).filter(({ holds, seen }) => holds < seen);
  if (total === null && sums.length + learned.length === 0) return [];
  const relations = new Map<string, Sum[]>();
  const isWhole = new Set(sums.map(({ whole }) => whole));
  visitPlaces(evidence, dimension, ({ cells, unit }) => {
    const read = (whole: number, parts: readonly number[]) => {
      const sum = readSum(evidence, cells, whole, parts);
      if (sum === undefined) return;
      const name = `${unit} ${whole} ${parts.join(" ")}`;
      const known = relations.get(name);
      if (known === undefined) relations.set(name, [sum]);
      else if (known.at(-1)?.whole !== sum.whole) known.push(sum);
    };
    for (const { whole, parts } of sums) read(whole, parts);
    for (const { whole, parts, unit: own } of learned) if (own === unit) read(whole, parts);
    if (total === null || isWhole.has(total)) return;
    const parts = [...cells.keys()].filter(
      (one) => one !== total && !isWhole.has(one) && (cells[one] ?? -1) >= 0,
    );
    read(total, parts);
  });
  return [...relations.values()];
}

function readSum(
  evidence: Evidence,
  cells: Int32Array,
  category: number,
  categories: readonly number[],
): Sum | undefined {
  const whole = cells[category] ?? -1;
  const parts = categories.map((part) => cells[part] ?? -1);
  const total = whole < 0 ? Number.NaN : valueAt(evidence, whole);
  if (Number.isNaN(total) || parts.length < 2 || parts.includes(-1)) return undefined;
  const values = parts.map((n) => valueAt(evidence, n));
  const known = values.filter((value) => !Number.isNaN(value));
  const decimals = known.reduce((most, one) => Math.max(most, decimalsOf(one)), decimalsOf(total));
  return {
    whole,
    parts,
    total,
    sum: known.reduce((sum, value) => sum + value, 0),
    rounding: 0.5 * 10 ** -decimals * (known.length + 1),
    incomplete: known.length < values.length,
  };
}

function differs({ total, sum, incomplete, rounding }: Sum, rounded: boolean): boolean {
  const tolerance = (rounded ? rounding : 0) + 1e-9 * Math.max(Math.abs(total), Math.abs(sum), 1);
  return incomplete ? sum > total + tolerance : Math.abs(total - sum) > tolerance;
}

/** Decides whether a relation is a sum, exact or rounded, and asks about the places in which it is not kept. */
function judge(evidence: Evidence, dimension: number, places: readonly Sum[]): readonly Finding[] {
  const whole = places.filter(
    ({ incomplete, total, sum }) => !incomplete && (total !== 0 || sum !== 0),
  );
  const share = (rounded: boolean) =>
    whole.filter((place) => !differs(place, rounded)).length / Math.max(whole.length, 1);
  const believed = whole.length >= LEAST_PLACES;
  const exact = believed && share(false) >= BELIEVED;
  const rounded = believed && share(true) >= BELIEVED;
  const near =
    whole.length > 0 &&
    whole.length <= MOST_NEAR &&
    whole.every(
      (place) =>
        isCount(evidence, place) &&
        Math.abs(place.total - place.sum) <= NEAR * Math.abs(place.total),
    );
  if (!exact && !rounded && !near) return [];
  // Whole numbers that mostly add up exactly were not rounded; decimals always were.
  const counts = exact && whole.every((place) => isWhole(evidence, place));
  const failing = places.filter((place) => differs(place, !counts && !(near && !rounded)));
  const [first] = failing;
  if (first === undefined) return [];
  const off = ({ sum, total }: Sum) => Math.abs(sum - total) / Math.max(Math.abs(total), 1);
  const worst = failing.reduce((best, one) => (off(one) > off(best) ? one : best), first);
  const { categories, label } = at(evidence.figures.dimensions, dimension);
  const category = at(evidence.figures.observations.categories, dimension)[worst.whole] ?? 0;
  const facts = {
    dimension: label,
    whole: categories[category]?.label ?? "",
    series: seriesName(evidence, worst.whole, dimension),
    period: periodOf(evidence, worst.whole),
    total: worst.total,
    sum: round(worst.sum),
    parts: worst.parts.length,
    places: failing.length,
  };
  const observations = [...new Set(failing.flatMap(({ whole, parts }) => [whole, ...parts]))];
  return [{ kind: "total-not-sum", facts, observations, weight: failing.length }];
}

function isWhole(evidence: Evidence, { whole, parts }: Sum): boolean {
  return [whole, ...parts].every((n) => {
    const value = valueAt(evidence, n);
    return Number.isNaN(value) || Number.isInteger(value);
  });
}

function isCount(evidence: Evidence, place: Sum): boolean {
  const { kind } = evidence.unitOf(place.whole);
  return (kind === "count" || kind === "unknown") && isWhole(evidence, place);
}

/** Takes off what adding decimals in binary left over. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
