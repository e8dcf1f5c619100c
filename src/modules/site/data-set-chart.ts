/**
 * What of a choice is drawn: a line chart, small charts side by side, or bars for a single period. Only what may stand on one axis, and never
 * a line across a period whose figure is withheld or not known. Everything is in the table too.
 */
import type { BarChartProps } from "../../design/chart/bar-chart.tsx";
import type {
  ChartBreak,
  ChartPoint,
  ChartSeries,
  Qualifier,
} from "../../design/chart/chart-data.ts";
import type { LineChartProps } from "../../design/chart/line-chart.tsx";
import type { SmallMultiplesProps } from "../../design/chart/small-multiples.tsx";
import type { Language } from "../../kernel/language.ts";
import { addDays } from "../../kernel/local-date.ts";
import { periodDays } from "../../kernel/period.ts";
import type { DataSet, ReleasedCell } from "../datasets/index.ts";
import { cellIn, type Line, type Lines, shareUnit } from "./data-set-lines.ts";
import { periodName } from "./data-set-period.ts";
import { printMark, printValue } from "./data-set-print.ts";
import { dataSetTexts } from "./texts/data-sets/index.ts";

export type DataSetChart =
  | { readonly kind: "lines"; readonly props: LineChartProps }
  | { readonly kind: "multiples"; readonly props: SmallMultiplesProps }
  | { readonly kind: "bars"; readonly props: BarChartProps }
  /** A table says it better, or no chart could hold it. */
  | { readonly kind: "none"; readonly why: "nothing" | "units" | "too-many" };

/** The chart, and the sums that were left out of it because all else would look like nothing beside them. */
export type ChartOfLines = { readonly chart: DataSetChart; readonly sums: readonly Line[] };

/** As many lines as the palette has colours, dashes and marks. */
const MOST_LINES = 4;
const MOST_PANELS = 24;
const MOST_BARS = 24;

type Frame = {
  readonly title: string;
  readonly sentence: string;
  readonly unit: string;
  /** The city's name, whose bar is set apart. */
  readonly here: string;
};

export function chartOfLines(
  all: Lines,
  kind: DataSet["kind"],
  frame: Frame,
  language: Language,
): ChartOfLines {
  const sums = partsAndSums(all, kind).sums.filter(hasValue);
  const lines = all.lines.filter((line) => !sums.includes(line));
  return { chart: drawnLines({ ...all, lines }, kind, frame, language), sums };
}

/** Many groups of counts are looked at without their sums, which the table has. */
export function partsAndSums(
  { lines, periods }: Lines,
  kind: DataSet["kind"],
): { readonly parts: readonly Line[]; readonly sums: readonly Line[] } {
  const few = periods.length > 1 && lines.filter(hasValue).length <= MOST_LINES;
  const parts = lines.filter(({ isTotal }) => !isTotal);
  if (kind !== "count" || few || parts.filter(hasValue).length < 2)
    return { parts: lines, sums: [] };
  return { parts, sums: lines.filter(({ isTotal }) => isTotal) };
}

function drawnLines(
  all: Lines,
  kind: DataSet["kind"],
  { title, sentence, unit, here }: Frame,
  language: Language,
): DataSetChart {
  const lines = all.lines.filter(hasValue);
  if (lines.length === 0) return { kind: "none", why: "nothing" };
  if (!shareUnit(lines)) return { kind: "none", why: "units" };
  const shown = { ...all, lines, periods: comparable(all.periods, kind) };
  const frame = {
    id: "data-set-chart",
    title,
    description: [sentence, ...gapSentence(shown, language)].join(" "),
  };
  if (shown.periods.length < 2) {
    if (lines.length < 2) return { kind: "none", why: "nothing" };
    if (lines.length > MOST_BARS) return { kind: "none", why: "too-many" };
    return { kind: "bars", props: { ...frame, bars: barsOf(shown, here, language) } };
  }
  if (lines.length > MOST_PANELS) return { kind: "none", why: "too-many" };
  const drawn = lines.map((line, dash) => seriesOf(line, shown, dash, language));
  const zero = kind === "count" || kind === "rate";
  if (lines.length <= MOST_LINES) {
    return { kind: "lines", props: { ...frame, series: drawn, language, zero, unit } };
  }
  const groups = drawn.map((one) => ({ name: one.name, series: [{ ...one, dash: 0 }] }));
  return { kind: "multiples", props: { ...frame, groups, language, zero } };
}

/** Whether there is anything of a line to draw. */
export function hasValue({ cells }: Line): boolean {
  return [...cells.values()].some(({ value }) => value !== null);
}

/** Counts of a quarter and of a year do not stand on one axis: the length of the latest period holds. */
function comparable(periods: Lines["periods"], kind: DataSet["kind"]): Lines["periods"] {
  const last = periods.at(-1);
  if (kind !== "count" || last === undefined) return periods;
  const days = periodDays(last.period);
  return periods.filter(({ period }) => {
    const ratio = periodDays(period) / days;
    return ratio > 0.85 && ratio < 1.18;
  });
}

function barsOf(
  { lines, periods, decimals }: Lines,
  here: string,
  language: Language,
): BarChartProps["bars"] {
  const own = here.toLocaleLowerCase(language);
  return lines.flatMap((line) => {
    const cell = cellIn(line, periods[0]);
    const printed = printValue(cell, decimals, language);
    const value = cell?.value ?? null;
    return value === null || printed === undefined
      ? []
      : [
          {
            label: line.name,
            value,
            printed,
            marked: line.name.toLocaleLowerCase(language) === own,
          },
        ];
  });
}

const QUALIFIERS: Readonly<Partial<Record<ReleasedCell["state"], Qualifier>>> = {
  provisional: "provisional",
  estimated: "estimate",
  forecast: "estimate",
  unreliable: "about",
};

function seriesOf(
  line: Line,
  { periods, decimals }: Lines,
  dash: number,
  language: Language,
): ChartSeries {
  const points: ChartPoint[] = [];
  const breaks: ChartBreak[] = [];
  const gaps: ChartPoint["start"][] = [];
  for (const period of periods) {
    const { start, end } = period.period;
    const cell = cellIn(line, period);
    const printed = printValue(cell, decimals, language);
    if (cell === undefined || cell.value === null || printed === undefined) {
      gaps.push(start);
      continue;
    }
    const label = periodName(period, language);
    const words = dataSetTexts(language).figures;
    if (cell.state === "break") breaks.push({ on: start, label: words.break(label) });
    // One that is defined in its own way stands alone.
    if (cell.state === "definition-differs") {
      for (const on of [start, addDays(end, 1)]) breaks.push({ on, label: words.differs(label) });
    }
    points.push({
      start,
      end,
      label,
      value: cell.value,
      printed,
      qualifier: QUALIFIERS[cell.state] ?? "exact",
    });
  }
  return { name: line.name, dash, points, breaks, gaps };
}

const MOST_GAPS = 8;

/** Where lines are broken, and by which sign, for whoever does not see them. */
function gapSentence({ lines, periods }: Lines, language: Language): readonly string[] {
  const told: string[] = [];
  for (const line of lines) {
    let from: string | undefined;
    let to = "";
    let before: string | undefined;
    const close = () => {
      if (from === undefined || before === undefined) return;
      const when = from === to ? from : `${from} – ${to}`;
      told.push(`${[line.name, when].filter((one) => one !== "").join(", ")} ${before}`);
      from = undefined;
    };
    for (const period of periods) {
      const mark = cellIn(line, period)?.mark ?? "missing";
      const sign = mark === "value" || mark === "zero" ? undefined : printMark(mark, language);
      if (sign !== before) close();
      before = sign;
      if (sign === undefined) continue;
      to = periodName(period, language);
      from ??= to;
    }
    close();
  }
  if (told.length === 0) return [];
  const shown = told.slice(0, MOST_GAPS);
  return [dataSetTexts(language).figures.gaps(told.length > MOST_GAPS ? [...shown, "…"] : shown)];
}
