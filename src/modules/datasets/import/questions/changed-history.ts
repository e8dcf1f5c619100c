/**
 * Asks about figures that say something else than when the data set was last read, and about figures that are gone although their
 * period is still told. Offices revise; the city must know it before its readers do.
 */
import type { ReadFigures } from "../observations.ts";
import { at, decimalsOf, type Evidence, periodOf, seriesName, valueAt } from "./evidence.ts";
import { type Column, groupBy } from "./groups.ts";
import type { Finding } from "./question.ts";

/** An observation of the earlier file whose value is gone; `n` is the one without a value in its stead, -1 where there is none. */
type Gone = { readonly n: number; readonly old: number };

export function findChangedHistory(evidence: Evidence, earlier: ReadFigures): readonly Finding[] {
  const { figures } = evidence;
  const length = figures.observations.length;
  const columns = alignColumns(figures, earlier);
  if (columns === undefined) return [];
  const groups = groupBy(columns, length + earlier.observations.length);
  const present = firstOf(groups.of.subarray(0, length), groups.count);
  const past = firstOf(groups.of.subarray(length), groups.count);
  const told = new Set(columns.at(-1)?.values.subarray(0, length));
  const changed: { readonly n: number; readonly before: number }[] = [];
  const gone: Gone[] = [];
  for (let group = 0; group < groups.count; group++) {
    const old = past[group] ?? -1;
    const before = old < 0 ? Number.NaN : (earlier.observations.value[old] ?? Number.NaN);
    const n = present[group] ?? -1;
    if (Number.isNaN(before)) continue;
    const now = n < 0 ? Number.NaN : valueAt(evidence, n);
    if (!Number.isNaN(now)) {
      if (differ(before, now)) changed.push({ n, before });
    } else if (told.has(columns.at(-1)?.values[length + old] ?? -1)) gone.push({ n, old });
  }
  return [...askChanged(evidence, changed), ...askGone(evidence, earlier, gone)];
}

/** Whether two values differ by more than the rounding of the coarser one. */
function differ(a: number, b: number): boolean {
  if (a === b) return false;
  const decimals = Math.min(decimalsOf(a), decimalsOf(b));
  return Math.abs(a - b) > 0.5 * 10 ** -decimals * (1 + 1e-9);
}

function firstOf(groups: Int32Array, count: number): Int32Array {
  const first = new Int32Array(count).fill(-1);
  for (let n = groups.length - 1; n >= 0; n--) first[groups[n] ?? 0] = n;
  return first;
}

/** Columns over both files, one below the other: dimensions matched by their names, categories by codes, periods by days. */
function alignColumns(figures: ReadFigures, earlier: ReadFigures): readonly Column[] | undefined {
  const names = new Set([...figures.dimensions, ...earlier.dimensions].map(({ id }) => id));
  const columns: Column[] = [];
  for (const name of names) {
    const places = [figures, earlier].map((one) =>
      one.dimensions.findIndex(({ id }) => id === name),
    );
    const dimensions = [figures, earlier].map((one, file) => one.dimensions[at(places, file)]);
    // A dimension that only one of them has tells nothing apart when it has a single category.
    if (dimensions.some((one) => one === undefined)) {
      if (dimensions.every((one) => one === undefined || one.categories.length === 1)) continue;
      return undefined;
    }
    const codes = new Map<string, number>();
    columns.push(
      below([figures, earlier], codes, (one, file) => ({
        column: one.observations.categories[at(places, file)] ?? new Int32Array(),
        codes: dimensions[file]?.categories.map(({ code }) => code) ?? [],
      })),
    );
  }
  columns.push(
    below([figures, earlier], new Map(), (one) => ({
      column: one.observations.period,
      codes: one.periods.map(({ period }) => `${period.start}/${period.end}`),
    })),
  );
  return columns;
}

function below(
  files: readonly ReadFigures[],
  places: Map<string, number>,
  read: (file: ReadFigures, place: number) => { column: Int32Array; codes: readonly string[] },
): Column {
  const parts = files.map((file, place) => {
    const { column, codes } = read(file, place);
    const numbers = codes.map((code) => {
      const known = places.get(code) ?? places.size + 1;
      places.set(code, known);
      return known;
    });
    return Int32Array.from(column, (category) => numbers[category] ?? 0);
  });
  const values = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  values.set(parts[0] ?? []);
  values.set(parts[1] ?? [], parts[0]?.length ?? 0);
  return { values, size: places.size + 1 };
}

function askChanged(
  evidence: Evidence,
  changed: readonly { readonly n: number; readonly before: number }[],
): readonly Finding[] {
  const [first] = changed;
  if (first === undefined) return [];
  const { statuses, observations } = evidence.figures;
  const size = ({ n, before }: { readonly n: number; readonly before: number }) =>
    Math.abs(valueAt(evidence, n) - before) / Math.max(Math.abs(before), 1e-9);
  const worst = changed.reduce((best, one) => (size(one) > size(best) ? one : best), first);
  const marked = changed.filter(
    ({ n }) => statuses[observations.status[n] ?? -1]?.state === "revised",
  ).length;
  const facts = {
    series: seriesName(evidence, worst.n),
    period: periodOf(evidence, worst.n),
    before: worst.before,
    now: valueAt(evidence, worst.n),
    marked,
  };
  return [{ kind: "changed-history", facts, observations: changed.map(({ n }) => n) }];
}

/** Those that are there without a value have a row; those that are not there at all are named by the earlier file. */
function askGone(
  evidence: Evidence,
  earlier: ReadFigures,
  gone: readonly Gone[],
): readonly Finding[] {
  const [first] = gone;
  if (first === undefined) return [];
  const facts = {
    series: seriesName({ ...evidence, figures: earlier }, first.old),
    period: periodOf({ ...evidence, figures: earlier }, first.old),
    before: earlier.observations.value[first.old] ?? Number.NaN,
    figures: gone.length,
  };
  const about = `${facts.figures} ${facts.series} ${facts.period} ${facts.before}`;
  const observations = gone.flatMap(({ n }) => (n < 0 ? [] : [n]));
  return [{ kind: "vanished-figures", facts, observations, about }];
}
