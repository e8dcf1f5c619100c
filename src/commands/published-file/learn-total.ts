/**
 * Learns what a total consists of that is not simply the sum of everything else: there are groups among its parts, or categories that
 * overlap. Of the readings that the values allow, the one counts that leaves least unexplained and least to chance.
 */
import {
  ascending,
  chanceOf,
  checkCategorySum,
  type LearntSum,
  type LikelySum,
  largestThatFit,
  MOST_FOR_SUBSETS,
  partitionsOf,
  runsOf,
  subsetsOf,
  UNLIKELY,
} from "./category-sums.ts";
import type { Known } from "./subset-sums.ts";

export type TotalLesson = {
  readonly sums: readonly LearntSum[];
  /** Sums that no place shows in full: taken for granted because a total consists of something. */
  readonly presumed: readonly LearntSum[];
  /** Categories that could be sums of others in more than one way. */
  readonly ambiguous: readonly number[];
};

/** So many ways in which a total may consist of the rest are compared. */
const MOST_READINGS = 24;
/** So many ways in which groups make up a whole are kept, those with the fewest parts. */
const MOST_COVERS = 2;

/** The sums that a total and the categories beside it (`own`) are in. */
export function learnTotal(
  total: number,
  own: readonly number[],
  values: readonly Known[],
): TotalLesson {
  const whole = values[total] as Known;
  const { lists, complete, tried } = partitionsOf(whole, own, values);
  const readings = [...lists]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_READINGS)
    .map((parts) => readingOf(total, parts, own, values, tried));
  const [best] = readings.sort((a, b) => a.unexplained - b.unexplained || a.chance - b.chance);
  if (best === undefined) {
    const fitting = largestThatFit(whole, own, values);
    return { sums: [], presumed: fitting.map((parts) => ({ whole: total, parts })), ambiguous: [] };
  }
  const { parts: finest, lesson } = best;
  const leavesOf = new Map<number, readonly number[]>([
    ...finest.map((leaf) => [leaf, [leaf]] as const),
    ...lesson.sums.map(({ whole: group, parts }) => [group, parts] as const),
  ]);
  const isExplained = (partition: readonly number[]) => {
    const leaves = partition.flatMap((category) => leavesOf.get(category) ?? [-1]);
    return (
      leaves.length === finest.length &&
      new Set(leaves).size === finest.length &&
      !leaves.includes(-1)
    );
  };
  if (complete && (best.chance <= UNLIKELY || lists.every(isExplained))) {
    leavesOf.set(total, finest);
    const others = lists.filter(
      (parts) =>
        !isExplained(parts) && chanceOf({ whole: total, parts }, values, tried) <= UNLIKELY,
    );
    const placed = new Set([...leavesOf.keys(), ...others.flat()]);
    const rest = own.filter((category) => !placed.has(category));
    return {
      sums: [
        { whole: total, parts: finest },
        ...others.map((parts) => ({ whole: total, parts })),
        ...lesson.sums,
        ...coversOf(leavesOf),
      ],
      presumed: placesFor(rest, lists, values)
        .map((parts) => ({ whole: total, parts }))
        .filter((one) => checkCategorySum(one, values).holds),
      ambiguous: lesson.ambiguous,
    };
  }
  const [run] = runsOf(whole, own, values).sort((a, b) => b.length - a.length);
  if (run === undefined) return { sums: [], presumed: [], ambiguous: [total] };
  const inRun = groupsOver(run, own, values, UNLIKELY);
  return {
    sums: [{ whole: total, parts: run }, ...inRun.sums],
    presumed: [],
    ambiguous: [total, ...inRun.ambiguous],
  };
}

/**
 * What the total may consist of besides, for categories that are in no sum yet: with what is never printed, a sum that seems to do without
 * it; and all of the rest together, as the municipalities below counties.
 */
function placesFor(
  rest: readonly number[],
  lists: readonly (readonly number[])[],
  values: readonly Known[],
): readonly (readonly number[])[] {
  if (rest.length === 0) return [];
  const isUnseen = (category: number) => (values[category] as Known).every(Number.isNaN);
  if (rest.every(isUnseen)) return lists.map((parts) => ascending([...parts, ...rest]));
  return rest.length > 1 ? [rest] : [];
}

type Reading = {
  readonly parts: readonly number[];
  readonly lesson: ReturnType<typeof groupsOver>;
  /** Categories that are neither parts nor sums of parts. */
  readonly unexplained: number;
  /** How often chance would make all of it: the total of these parts, and every group that they explain. */
  readonly chance: number;
};

function readingOf(
  total: number,
  parts: readonly number[],
  own: readonly number[],
  values: readonly Known[],
  tried: number,
): Reading {
  const lesson = groupsOver(parts, own, values);
  const chance = lesson.sums.reduce(
    (product, sum) => product * Math.min(1, sum.chance),
    chanceOf({ whole: total, parts }, values, tried),
  );
  const unexplained = own.length - parts.length - lesson.sums.length;
  return { parts, lesson, unexplained, chance };
}

/** Categories that are sums of some of the leaves: where only one such sum is possible, or chance can hardly have made it. */
function groupsOver(
  leaves: readonly number[],
  own: readonly number[],
  values: readonly Known[],
  believed = own.length > MOST_FOR_SUBSETS ? UNLIKELY : Number.POSITIVE_INFINITY,
): { readonly sums: readonly LikelySum[]; readonly ambiguous: readonly number[] } {
  const sums: LikelySum[] = [];
  const ambiguous: number[] = [];
  const wholes = own.filter((category) => !leaves.includes(category));
  for (const whole of wholes) {
    const found = subsetsOf(whole, leaves, values);
    const sure = found.filter(({ chance }) => chance * wholes.length <= UNLIKELY);
    if (sure.length === 1) sums.push(...sure);
    else if (found.length === 1 && (found[0]?.chance ?? 1) <= believed) sums.push(...found);
    else if (found.length > 0) ambiguous.push(whole);
  }
  return { sums, ambiguous };
}

/** How groups make up other groups and the total, as readers of a hierarchy know it: counties of the country, not only municipalities. */
function coversOf(leavesOf: ReadonlyMap<number, readonly number[]>): readonly LearntSum[] {
  const groups = [...leavesOf].filter(([, leaves]) => leaves.length > 1);
  return groups.flatMap(([whole, leaves]) => {
    const covers: LearntSum[] = [];
    const inside = groups.filter(
      ([group, own]) =>
        group !== whole && own.length < leaves.length && own.every((leaf) => leaves.includes(leaf)),
    );
    let steps = 0;
    const walk = (parts: readonly number[], open: readonly number[], from: number): void => {
      if (steps++ > 5_000) return;
      if (open.length === 0 || from === inside.length) {
        if (parts.length > 0) covers.push({ whole, parts: [...parts, ...open] });
        return;
      }
      const [group, own] = inside[from] as readonly [number, readonly number[]];
      if (own.every((leaf) => open.includes(leaf)))
        walk(
          [...parts, group],
          open.filter((leaf) => !own.includes(leaf)),
          from + 1,
        );
      walk(parts, open, from + 1);
    };
    walk([], leaves, 0);
    return covers.sort((a, b) => a.parts.length - b.parts.length).slice(0, MOST_COVERS);
  });
}
