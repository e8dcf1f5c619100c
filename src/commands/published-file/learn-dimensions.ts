/** The sums of every dimension of a printed table, learnt from its values, and what had to be assumed about them, in words. */
import { type DimensionValues, type LearntSum, learnSums } from "./learn-sums.ts";
import type { PrintedCell, PrintedDimension } from "./printed-table.ts";
import type { Known } from "./subset-sums.ts";
import { isTimeColumn } from "./totals.ts";

export type StatedSum = {
  readonly dimension: string;
  readonly whole: string;
  readonly parts: readonly string[];
};

export type DimensionSums = {
  readonly learnt: readonly LearntSum[];
  readonly presumed: readonly LearntSum[];
  /** Categories in no sum although there may be one: what the rest reveals of them cannot be told. */
  readonly unplaced: readonly number[];
  readonly questions: readonly string[];
};

export const NO_SUMS: DimensionSums = { learnt: [], presumed: [], unplaced: [], questions: [] };

/** The sums within one dimension over cells that share a unit. */
export function learnDimension(
  dimensions: readonly PrintedDimension[],
  place: number,
  cells: readonly Pick<PrintedCell, "categories" | "truth">[],
  stated: readonly StatedSum[],
): DimensionSums {
  const dimension = dimensions[place] as PrintedDimension;
  const { categories, columns, totals, maybeTotals, groups } = dimension;
  const named = statedSums(dimension, stated);
  if (categories.length < 2) return NO_SUMS;
  if (columns.some(isTimeColumn) && totals.length === 0 && named.sums.length === 0) return NO_SUMS;
  const { values, printed } = valuesOf(categories.length, place, cells);
  const used = [...values.keys()].filter((at) => printed[at]?.includes(1));
  const within = (sum: LearntSum) =>
    used.includes(sum.whole) && sum.parts.every((part) => used.includes(part));
  const input = {
    totals: (totals.length > 0 ? totals : chooseTotal(values, maybeTotals, used)).filter((at) =>
      used.includes(at),
    ),
    stated: [...groups, ...named.sums].filter(within),
  };
  const lesson = learnSums(compacted(values, printed, used, input));
  const back = ({ whole, parts }: LearntSum): LearntSum => ({
    whole: used[whole] as number,
    parts: parts.map((part) => used[part] as number),
  });
  const learnt = lesson.sums.map(back);
  const presumed = lesson.presumed.map(back);
  const name = columns[0] ?? "";
  const said = (sum: LearntSum) => `${name}: ${briefly(sum, categories)}`;
  const kept = new Set(learnt.map((sum) => wordsOf(sum, categories)));
  return {
    learnt,
    presumed,
    unplaced: lesson.unplaced.map((at) => used[at] as number),
    questions: [
      ...named.problems,
      ...input.stated
        .filter((sum) => !kept.has(wordsOf(sum, categories)))
        .map((sum) => `${said(sum)}: stated, but the values contradict it, so it is left out.`),
      ...learnt.map((sum) => `${said(sum)}: it holds wherever all of it is printed.`),
      ...presumed.map((sum) => `${said(sum)}: presumed; no place shows all of it.`),
      ...lesson.wrong.map(
        (at) =>
          `${name}: ${categories[used[at] as number]} is not the sum of other categories, so nothing is computed from it.`,
      ),
      ...lesson.ambiguous.map(
        (at) =>
          `${name}: ${categories[used[at] as number]} could be the sum of other categories in several ways. Say which with --sums FILE.csv.`,
      ),
    ],
  };
}

/** A sum of categories as a reader would write it. */
function wordsOf({ whole, parts }: LearntSum, categories: readonly string[]): string {
  const label = (at: number) => categories[at] || "(empty)";
  return `${label(whole)} = ${parts.map(label).join(" + ")}`;
}

/** Up to so many parts are all named. */
const MOST_NAMED = 12;

function briefly(sum: LearntSum, categories: readonly string[]): string {
  const { whole, parts } = sum;
  if (parts.length <= MOST_NAMED) return wordsOf(sum, categories);
  const first = wordsOf({ whole, parts: parts.slice(0, 3) }, categories);
  return `${first} + … + ${categories[parts.at(-1) ?? 0]} (${parts.length} parts)`;
}

/** A value for each category at each place of the other dimensions, where it stands in the file. The truth beside marks helps to learn. */
function valuesOf(
  length: number,
  place: number,
  cells: readonly Pick<PrintedCell, "categories" | "truth">[],
): { readonly values: readonly Known[]; readonly printed: readonly Uint8Array[] } {
  const placeOf = new Map<string, number>();
  const others = cells.map(({ categories }) => {
    const key = categories.filter((_, index) => index !== place).join();
    const found = placeOf.get(key) ?? placeOf.size;
    placeOf.set(key, found);
    return found;
  });
  const values = Array.from({ length }, () => new Float64Array(placeOf.size).fill(Number.NaN));
  const printed = Array.from({ length }, () => new Uint8Array(placeOf.size));
  for (const [index, { categories, truth }] of cells.entries()) {
    const [category, other] = [categories[place] as number, others[index] as number];
    (printed[category] as Uint8Array)[other] = 1;
    if (truth !== null) (values[category] as Known)[other] = truth;
  }
  return { values, printed };
}

/** A code such as 0 is the total only where everything else adds up to it, in three places or more. */
function chooseTotal(
  values: readonly Known[],
  candidates: readonly number[],
  used: readonly number[],
): readonly number[] {
  return candidates
    .filter((total) => {
      const others = used.filter((at) => at !== total);
      let seen = 0;
      for (const [at, value] of (values[total] as Known).entries()) {
        const sum = others.reduce(
          (all, other) => all + ((values[other] as Known)[at] as number),
          0,
        );
        if (Number.isNaN(value + sum) || (value === 0 && sum === 0)) continue;
        if (Math.abs(value - sum) > 1e-9 * Math.max(1, value)) return false;
        seen++;
      }
      return seen >= 3 && others.length > 1;
    })
    .slice(0, 1);
}

function statedSums(
  { columns, categories }: PrintedDimension,
  stated: readonly StatedSum[],
): { readonly sums: readonly LearntSum[]; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const find = (label: string): number => {
    const place = categories.indexOf(label);
    if (place >= 0) return place;
    return Math.max(...columns.map((column) => categories.indexOf(`${column} ${label}`)));
  };
  const sums = stated
    .filter(({ dimension }) => columns.includes(dimension))
    .flatMap(({ whole, parts }): readonly LearntSum[] => {
      const missing = [whole, ...parts].filter((label) => find(label) < 0);
      for (const label of missing)
        problems.push(`${columns[0]}: the file of sums names ${label}, which is not in the table.`);
      return missing.length > 0 ? [] : [{ whole: find(whole), parts: parts.map(find) }];
    });
  return { sums, problems: [...new Set(problems)] };
}

function compacted(
  values: readonly Known[],
  printed: readonly Uint8Array[],
  used: readonly number[],
  { totals, stated }: Pick<DimensionValues, "totals" | "stated">,
): DimensionValues {
  const at = (category: number) => used.indexOf(category);
  return {
    values: used.map((category) => values[category] as Known),
    printed: used.map((category) => printed[category] as Uint8Array),
    totals: totals.map(at),
    stated: stated.map(({ whole, parts }) => ({ whole: at(whole), parts: parts.map(at) })),
  };
}
