/**
 * Which categories are sums of which, by all that a reader can see: what the file states, its totals, groups that overlap and still add up
 * (all = immigrants + everybody else), and periods that are made of others. A presumed sum counts only where the figures do not contradict it.
 */
import { addDays } from "../../../kernel/local-date.ts";
import type { ReadDimension, ReadFigures } from "../import/observations.ts";
import { gatherEvidence } from "../import/questions/evidence.ts";
import { findSumRelations, mayAdd } from "../import/questions/sum-relations.ts";

/** In one coordinate, one place is the sum of others. */
export type Relation = {
  readonly coordinate: number;
  readonly whole: number;
  readonly parts: readonly number[];
  /** Stated by the file, so that it needs no confirmation. */
  readonly stated: boolean;
  /** Found in the figures alone. */
  readonly learned: boolean;
};

/** Every sum that may hold between the places of a coordinate, each once, the periods last. */
export function relationsOf(figures: ReadFigures): readonly Relation[] {
  const { dimensions, periods } = figures;
  const evidence = gatherEvidence(figures);
  const inside = dimensions.flatMap((dimension, coordinate) => {
    if (dimension.role === "measure" || dimension.role === "unit") return [];
    const learned = mayAdd(evidence, coordinate) ? findSumRelations(evidence, coordinate) : [];
    return [
      ...inDimension(dimension, coordinate),
      ...learned.map(({ whole, parts }) => ({
        coordinate,
        whole,
        parts,
        stated: false,
        learned: true,
      })),
    ];
  });
  const known = new Map<string, Relation>();
  for (const relation of [...inside, ...inTime(periods, dimensions.length)]) {
    const { coordinate, whole, parts } = relation;
    const key = `${coordinate} ${whole} ${parts.toSorted((a, b) => a - b)}`;
    if (!known.has(key)) known.set(key, relation);
  }
  return [...known.values()];
}

function inDimension(
  { categories, total, sums }: ReadDimension,
  coordinate: number,
): readonly Relation[] {
  const stated = sums.map((sum) => ({
    coordinate,
    ...sum,
    stated: true,
    learned: false,
  }));
  if (total === null || categories.length < 2) return stated;
  // The smallest categories make the total; those that are sums themselves would count twice.
  const wholes = new Set(sums.map(({ whole }) => whole));
  const leaves = categories.map((_, place) => place).filter((p) => p !== total && !wholes.has(p));
  const known = stated.some(
    ({ whole, parts }) => whole === total && parts.length === leaves.length,
  );
  return known
    ? stated
    : [...stated, { coordinate, whole: total, parts: leaves, stated: false, learned: false }];
}

/** Periods that other periods fill without gap and overlap, such as a year and its quarters; of several such sets, each. */
function inTime(periods: ReadFigures["periods"], coordinate: number): readonly Relation[] {
  const byStart = new Map<string, { readonly place: number; readonly end: string }[]>();
  for (const [place, { period }] of periods.entries()) {
    const known = byStart.get(period.start) ?? [];
    byStart.set(period.start, [...known, { place, end: period.end }]);
  }
  return periods.flatMap(({ period }, whole) => {
    const starts = (byStart.get(period.start) ?? []).filter(({ end }) => end < period.end);
    return starts.flatMap((first) => {
      const parts = [first.place];
      let until = first.end;
      while (until < period.end) {
        const next = (byStart.get(addDays(until as typeof period.end, 1)) ?? [])
          .filter(({ end }) => end <= period.end)
          .reduce<{ readonly place: number; readonly end: string } | undefined>(
            (least, one) => (least === undefined || one.end < least.end ? one : least),
            undefined,
          );
        if (next === undefined) return [];
        parts.push(next.place);
        until = next.end;
      }
      return parts.length > 1 ? [{ coordinate, whole, parts, stated: false, learned: false }] : [];
    });
  });
}
