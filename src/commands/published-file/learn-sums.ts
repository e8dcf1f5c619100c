/**
 * Learns from a published table how the categories of a dimension add up: what the total consists of, and which categories are groups of
 * others. Nothing is taken for a sum that the table contradicts anywhere; what could as well be chance is left out and asked about.
 */
import {
  ascending,
  checkCategorySum,
  type LearntSum,
  subsetsOf,
  UNLIKELY,
} from "./category-sums.ts";
import { learnTotal, type TotalLesson } from "./learn-total.ts";
import type { Known } from "./subset-sums.ts";

export type { LearntSum };

export type Lesson = TotalLesson & {
  /** Categories beside a total that are in no sum, although they may be. */
  readonly unplaced: readonly number[];
  /** Totals that no sum of other categories comes to. */
  readonly wrong: readonly number[];
};

export type DimensionValues = {
  /** The values of each category at every place of the other dimensions. */
  readonly values: readonly Known[];
  /** 1 where the category stands in the table, with a value or a mark. */
  readonly printed: readonly Uint8Array[];
  readonly totals: readonly number[];
  /** Sums that the table's own columns or its reader state; kept where nothing contradicts them. */
  readonly stated: readonly LearntSum[];
};

/** The sums of one dimension; see the types for what is given and learnt. */
export function learnSums({ values, printed, totals, stated }: DimensionValues): Lesson {
  const all = [...values.keys()].filter((category) => !totals.includes(category));
  const kept = stated.filter((sum) => checkCategorySum(sum, values).holds && sum.parts.length > 0);
  const sums: LearntSum[] = [...kept];
  const presumed: LearntSum[] = [];
  const ambiguous: number[] = [];
  const wrong: number[] = [];
  const beside = new Set<number>();
  const groups = new Set(kept.map(({ whole }) => whole));
  for (const total of totals) {
    if (kept.some(({ whole }) => whole === total)) continue;
    // What never stands beside the total gives no reason to be a part of it.
    const own = all.filter((category) =>
      printed[category]?.some((is, place) => is === 1 && !Number.isNaN(values[total]?.[place])),
    );
    const leaves = own.filter((category) => !groups.has(category));
    const flat = { whole: total, parts: leaves };
    const found = checkCategorySum(flat, values);
    if (leaves.length > 0 && found.holds && (found.seen > 0 || groups.size > 0)) {
      sums.push(flat);
      continue;
    }
    if (own.length === 0) {
      const parts = all.filter((category) => !groups.has(category));
      if (parts.length > 0) presumed.push({ whole: total, parts });
      continue;
    }
    const lesson = learnTotal(total, own, values);
    if (lesson.sums.length === 0 && found.holds && leaves.length > 0) presumed.push(flat);
    else presumed.push(...lesson.presumed);
    sums.push(...lesson.sums);
    ambiguous.push(...lesson.ambiguous);
    const isFound = [...sums, ...presumed].some(({ whole }) => whole === total);
    if (isFound || ambiguous.includes(total)) for (const category of own) beside.add(category);
    else wrong.push(total);
  }
  if (totals.length === 0 && kept.length === 0) sums.push(...convincing(all, values));
  const placed = new Set([...sums, ...presumed].flatMap(({ whole, parts }) => [whole, ...parts]));
  return {
    sums: unique(sums),
    presumed: unique(presumed),
    ambiguous: [...new Set(ambiguous)],
    unplaced: [...beside].filter((category) => !placed.has(category)),
    wrong,
  };
}

/** Without a total, only what chance can hardly have made. */
function convincing(own: readonly number[], values: readonly Known[]): readonly LearntSum[] {
  return own.flatMap((whole) =>
    subsetsOf(
      whole,
      own.filter((category) => category !== whole),
      values,
    ).filter(({ chance, parts }) => chance <= UNLIKELY && parts.length > 1),
  );
}

/** Each sum once; one with a single part says the same the other way round. */
function unique(sums: readonly LearntSum[]): readonly LearntSum[] {
  const seen = new Set<string>();
  return sums.flatMap(({ whole, parts }) => {
    const key =
      parts.length === 1
        ? ascending([whole, ...parts]).join("=")
        : `${whole}:${ascending(parts).join(",")}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ whole, parts }];
  });
}
