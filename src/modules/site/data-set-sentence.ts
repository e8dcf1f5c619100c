/** What a data set is, and what a choice of its figures says, in a sentence made from them and saying no more than they do. */
import { printNumber } from "../../design/number-format.ts";
import type { Language } from "../../kernel/language.ts";
import type { DataSet, ReleasedFigures } from "../datasets/index.ts";
import { markWord } from "../indicators/index.ts";
import { partsAndSums } from "./data-set-chart.ts";
import { cellIn, type Line, type Lines, shareUnit } from "./data-set-lines.ts";
import { periodName } from "./data-set-period.ts";
import { markOf, printValue } from "./data-set-print.ts";
import { dataSetTexts } from "./texts/data-sets/index.ts";

/** More groupings than a sentence can hold. */
const MOST_GROUPS = 5;
/** More lines than a sentence can tell one by one. */
const MOST_TOLD = 6;

/** What it is: counts or shares, by what, from when to when, how many. */
export function aboutSentence(
  { kind }: Pick<DataSet, "kind">,
  { content, columns }: ReleasedFigures,
  language: Language,
): string {
  const t = dataSetTexts(language);
  const by = content.dimensions
    .filter(({ categories, role }) => categories.length > 1 && role !== "unit")
    .map(({ label }) => label);
  const named =
    by.length > MOST_GROUPS
      ? [...by.slice(0, MOST_GROUPS - 1), t.manyMore(by.length - MOST_GROUPS + 1)]
      : by;
  const sorted = content.periods.toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const span =
    first === undefined || last === undefined
      ? undefined
      : ([periodName(first, language), periodName(last, language)] as const);
  return t.about(t.kinds[kind], named, printNumber(columns.length, 0, language), span);
}

/** What the chosen figures say of their latest period, and of how much is withheld. `unitOf` names the unit of a line. */
export function choiceSentence(
  all: Lines,
  kind: DataSet["kind"],
  unitOf: (line: Line) => string,
  language: Language,
): string {
  const t = dataSetTexts(language).figures;
  const [first] = all.lines;
  if (first === undefined) return "";
  const last = all.periods.at(-1);
  const units = shareUnit(all.lines) ? [unitOf(first)] : [];
  const head = [...(last === undefined ? [] : [periodName(last, language)]), ...units].join(", ");
  const told =
    all.lines.length > MOST_TOLD
      ? extremes(all, kind, head, language)
      : lineByLine(all, head, units.length === 0 ? unitOf : () => "", language);
  const cells = all.lines.flatMap(({ cells: own }) => [...own.values()]);
  const withheld = cells.filter(({ mark }) => mark === "suppressed").length;
  return [
    ...told,
    ...(all.lines.length === 1 ? range(all, first, language) : []),
    ...(withheld === 0
      ? []
      : [t.withheldOf(printNumber(withheld, 0, language), printNumber(cells.length, 0, language))]),
  ].join(" ");
}

function lineByLine(
  { lines, periods, decimals }: Lines,
  head: string,
  unitOf: (line: Line) => string,
  language: Language,
): readonly string[] {
  const told = lines.map((line) => {
    const cell = cellIn(line, periods.at(-1));
    const mark = markOf(cell);
    const words =
      mark === "value" || mark === "zero"
        ? (printValue(cell, decimals, language) ?? "")
        : markWord(mark, language);
    const unit = cell?.value === null || cell === undefined ? "" : unitOf(line);
    return [line.name, words, unit].filter((one) => one !== "").join(" ");
  });
  return [`${head === "" ? "" : `${head}: `}${told.join("; ")}.`];
}

/** The highest and the lowest of many lines in the latest period, and the sum of them where there is one. */
function extremes(
  all: Lines,
  kind: DataSet["kind"],
  head: string,
  language: Language,
): readonly string[] {
  const { periods, decimals } = all;
  if (!shareUnit(all.lines)) return [];
  const { parts, sums } = partsAndSums(all, kind);
  const given = parts.flatMap((line) => {
    const cell = cellIn(line, periods.at(-1));
    const value = cell?.value ?? null;
    return value === null ? [] : [{ name: line.name, cell, value }];
  });
  const sorted = given.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || low.value === high.value) return [];
  const t = dataSetTexts(language).figures;
  const told = ({ value, cell }: typeof low) => {
    const names = given.filter((one) => one.value === value).map(({ name }) => name);
    return [printValue(cell, decimals, language) ?? "", someOf(names, language)] as const;
  };
  const [sum, ...others] = sums;
  const whole =
    others.length > 0
      ? undefined
      : printValue(sum && cellIn(sum, periods.at(-1)), decimals, language);
  const before = sum === undefined || whole === undefined ? [] : [`${sum.name} ${whole}`];
  return [t.highest(head, before, told(high), told(low))];
}

/** As many as a sentence holds stand by name. */
const MOST_NAMED = 3;

function someOf(names: readonly string[], language: Language): string {
  const t = dataSetTexts(language).figures;
  const [first = ""] = names;
  return names.length > MOST_NAMED ? t.andMore(first, names.length - 1) : t.and(names);
}

/** From when to when a single line runs, and between which values. */
function range({ periods, decimals }: Lines, line: Line, language: Language): readonly string[] {
  const given = periods.flatMap((period) => {
    const cell = cellIn(line, period);
    const value = cell?.value ?? null;
    return value === null ? [] : [{ period: periodName(period, language), cell, value }];
  });
  const sorted = given.toSorted((a, b) => a.value - b.value);
  const [first, last, low, high] = [given[0], given.at(-1), sorted[0], sorted.at(-1)];
  if (!first || !last || !low || !high || given.length < 3) return [];
  const told = ({ cell, value }: typeof first) => {
    const when = given.filter((one) => one.value === value).map((one) => one.period);
    return [printValue(cell, decimals, language) ?? "", someOf(when, language)] as const;
  };
  const words = dataSetTexts(language).figures;
  return [words.range(given.length, first.period, last.period, told(low), told(high))];
}
