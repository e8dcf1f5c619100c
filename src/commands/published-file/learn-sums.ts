/**
 * Learns from a published table how the categories of a dimension add up: what the total consists of, and which categories are groups of
 * others. Nothing is taken for a sum that the table contradicts anywhere; what could as well be chance is left out and asked about.
 */
import { checkSum, findSubsets, type Known } from "./subset-sums.ts";

export type LearntSum = { readonly whole: number; readonly parts: readonly number[] };

export type Lesson = {
  readonly sums: readonly LearntSum[];
  /** Sums that no place shows in full: taken for granted because a total consists of something. */
  readonly presumed: readonly LearntSum[];
  /** Categories that could be sums of others in more than one way. */
  readonly ambiguous: readonly number[];
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

/** Of more categories not every subset is tried: only all of them, runs of neighbours, and groups of those. */
const MOST_FOR_SUBSETS = 22;
/** A sum that chance would make more often than this needs another reason to be believed. */
const UNLIKELY = 0.01;
/** So many ways in which a total may consist of the rest are compared. */
const MOST_READINGS = 24;
/** So many ways in which groups make up a whole are kept, those with the fewest parts. */
const MOST_COVERS = 2;

/** The sums of one dimension; see the types for what is given and learnt. */
export function learnSums({ values, printed, totals, stated }: DimensionValues): Lesson {
  const all = [...values.keys()].filter((category) => !totals.includes(category));
  const kept = stated.filter((sum) => check(sum, values).holds && sum.parts.length > 0);
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
    const found = check(flat, values);
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

function check({ whole, parts }: LearntSum, values: readonly Known[]) {
  return checkSum(
    values[whole] as Known,
    parts.map((part) => values[part] as Known),
  );
}

/** A total that is not simply the sum of everything else: there are groups among its parts, or categories that overlap. */
function learnTotal(
  total: number,
  own: readonly number[],
  values: readonly Known[],
): Omit<Lesson, "unplaced" | "wrong"> {
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
      (parts) => !isExplained(parts) && chanceOf(total, parts, values, tried) <= UNLIKELY,
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
        .filter((one) => check(one, values).holds),
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

function chanceOf(
  total: number,
  parts: readonly number[],
  values: readonly Known[],
  tried: number,
): number {
  return tried / 2 ** check({ whole: total, parts }, values).evidence;
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
    chanceOf(total, parts, values, tried),
  );
  const unexplained = own.length - parts.length - lesson.sums.length;
  return { parts, lesson, unexplained, chance };
}

/** The ways in which categories add up to the total: subsets where there are few categories, else runs of neighbours. */
function partitionsOf(whole: Known, own: readonly number[], values: readonly Known[]) {
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
function runsOf(
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

/** `chance`: how often chance would make a sum as good in so many trials. */
type LikelySum = LearntSum & { readonly chance: number };

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

/** The sums of categories that come to the whole. */
function subsetsOf(
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
    return { ...sum, chance: tried / 2 ** check(sum, values).evidence };
  });
}

function exceeds(part: Known, whole: Known): boolean {
  return part.some((value, place) => value > (whole[place] as number));
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

/** Where no place shows the total in full: the largest sets of categories that never exceed it. */
function largestThatFit(
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

function ascending(places: readonly number[]): readonly number[] {
  return [...new Set(places)].sort((a, b) => a - b);
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
