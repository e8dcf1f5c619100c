/**
 * What the detectors look at: the observations of a file put together into series (all dimensions but time), each in order of time,
 * and the words for them. Made once for a file.
 */
import { comparePeriods, periodDays } from "../../../../kernel/period.ts";
import type { Category, ReadFigures } from "../observations.ts";
import { type Column, type Groups, groupBy, type Members, membersOf } from "./groups.ts";
import { type Unit, unitsOf } from "./unit.ts";

export type Evidence = {
  readonly figures: ReadFigures;
  /** The order of each printed period in time; two prints of the same days have the same. One more than the last: no time at all. */
  readonly rank: Int32Array;
  /** The length of each printed period in months, rounded; 0 when shorter than half a month. */
  readonly months: Int32Array;
  /** The rank of each observation. */
  readonly time: Column;
  readonly series: Groups & Members;
  /** What an observation is counted in, as far as the file says so. */
  readonly unitOf: (observation: number) => Unit;
};

const DAYS_A_MONTH = 30.44;
/** Longer names of series are cut: a question is to be read at a glance. */
const LONGEST_NAME = 160;

export function gatherEvidence(figures: ReadFigures): Evidence {
  const { observations, periods } = figures;
  const inTime = periods
    .map((_, place) => place)
    .sort((a, b) => comparePeriods(at(periods, a).period, at(periods, b).period));
  const rank = new Int32Array(periods.length);
  let ranks = 0;
  for (const [order, place] of inTime.entries()) {
    const before = inTime[order - 1];
    const same =
      before !== undefined &&
      comparePeriods(at(periods, before).period, at(periods, place).period) === 0;
    if (!same) ranks++;
    rank[place] = ranks - 1;
  }
  const months = Int32Array.from(periods, ({ period }) =>
    Math.round(periodDays(period) / DAYS_A_MONTH),
  );
  const time = new Int32Array(observations.length);
  for (let n = 0; n < time.length; n++) {
    const period = observations.period[n] ?? -1;
    time[n] = period < 0 ? ranks : (rank[period] ?? ranks);
  }
  const timeColumn = { values: time, size: ranks + 1 };
  const order = membersOf({ of: time, count: ranks + 1 }).members;
  const groups = groupBy(columnsBut(figures), observations.length);
  return {
    figures,
    rank,
    months,
    time: timeColumn,
    series: { ...groups, ...membersOf(groups, order) },
    unitOf: unitsOf(figures),
  };
}

/** The columns of the dimensions, without the one named. */
export function columnsBut(figures: ReadFigures, without = -1): readonly Column[] {
  return figures.dimensions.flatMap(({ categories }, place) =>
    place === without || categories.length < 2
      ? []
      : [
          {
            values: at(figures.observations.categories, place),
            size: categories.length,
          },
        ],
  );
}

/** An entry that is known to be there. */
export function at<Entry>(list: readonly Entry[], place: number): Entry {
  const entry = list[place];
  if (entry === undefined) throw new RangeError(`There is no entry ${place} of ${list.length}`);
  return entry;
}

/** The observations of a series in order of time. */
export function seriesMembers({ series }: Evidence, place: number): Int32Array {
  return series.members.subarray(series.starts[place] ?? 0, series.starts[place + 1] ?? 0);
}

export function valueAt({ figures }: Evidence, observation: number): number {
  return figures.observations.value[observation] ?? Number.NaN;
}

/** The period of an observation as the file prints it; empty where it has none. */
export function periodOf({ figures }: Evidence, observation: number): string {
  return figures.periods[figures.observations.period[observation] ?? -1]?.printed ?? "";
}

/** The series of an observation in the file's words: its categories but for totals and for what is the same in the whole file. */
export function seriesName({ figures }: Evidence, observation: number, without = -1): string {
  const names = figures.dimensions.flatMap(({ categories, total, id }, place) => {
    const category = figures.observations.categories[place]?.[observation] ?? -1;
    const isCode = /^geo_?code$/i.test(id) && figures.dimensions.length > 1;
    const silent = place === without || categories.length < 2 || category === total || isCode;
    const label = nameOf(categories[category]);
    return silent || label === "" ? [] : [label];
  });
  const name = [...new Set(names)].join(", ");
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

/** What people call a category; empty where the file prints that it has nothing to say. */
export function nameOf(category: Category | undefined): string {
  const name = category?.label || category?.code || "";
  return /^(?:null|na|n\/a|none|nan)$/i.test(name) ? "" : name;
}

/** How many decimals a value is written with, at most six. */
export function decimalsOf(value: number): number {
  let scaled = Math.abs(value);
  for (let decimals = 0; decimals < 6; decimals++) {
    if (Math.abs(scaled - Math.round(scaled)) <= 1e-9 * Math.max(1, scaled)) return decimals;
    scaled *= 10;
  }
  return 6;
}

/** The middle value; the mean of the two middle ones of an even number. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
