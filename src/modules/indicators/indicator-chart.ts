/**
 * What of an indicator is drawn, and how. Only what may stand on one axis: one unit, and for counts one length of time; at most as
 * many series as readers can tell apart. Everything else is in the table.
 */
import type { BarChartProps } from "../../design/chart/bar-chart.tsx";
import type { ChartSeries, ChartTarget } from "../../design/chart/chart-data.ts";
import type { LineChartProps } from "../../design/chart/line-chart.tsx";
import { type Language, said } from "../../kernel/language.ts";
import { printDay, yearOf } from "../../kernel/local-date.ts";
import { periodDays } from "../../kernel/period.ts";
import { type GivenFigure, givenFigures } from "./change.ts";
import { markInWords } from "./figure-mark.ts";
import { periodInWords, printAmount, valueInDigits } from "./figure-words.ts";
import type {
  Kind,
  ReleasedFigure,
  ReleasedIndicator,
  ReleasedSeries,
  Series,
  Status,
} from "./indicator.ts";
import { sentenceOf, seriesInUse } from "./sentence.ts";
import { indicatorTexts } from "./texts/index.ts";
import { unitText } from "./texts/units/index.ts";
import { verdictTexts } from "./texts/verdict/index.ts";
import { aimInWords, breakInWords, targetDigits } from "./yardstick-words.ts";

export type IndicatorChart =
  | { readonly kind: "lines"; readonly props: LineChartProps }
  | { readonly kind: "bars"; readonly props: BarChartProps };

/** The palette has so many colours, dashes and marks. */
const MOST_SERIES = 4;
/** Bars go on further: each carries its name. */
const MOST_BARS = 12;

type Drawn = { readonly from: ReleasedSeries; readonly figures: readonly GivenFigure[] };

/** The chart of an indicator; undefined where a table says it better, such as for one figure. */
export function chartOf(
  released: ReleasedIndicator,
  language: Language,
): IndicatorChart | undefined {
  const inUse = seriesInUse(released);
  const [first] = inUse === undefined ? [] : givenFigures(inUse);
  if (inUse === undefined || first === undefined) return undefined;
  const { indicator } = released;
  const drawn = released.series
    .filter(({ series }) => mayShareAxis(series, inUse.series, indicator.kind))
    .map((from) => ({
      from,
      figures: givenFigures(from).filter((one) => mayStandBeside(one, first, indicator.kind)),
    }))
    .filter(({ figures }) => figures.length > 0);
  const frame = {
    id: `chart-${indicator.slug}`,
    title: said(indicator.name, [language])?.text ?? indicator.slug,
    description: [
      sentenceOf(released, language),
      rangeInWords(released, drawn, language),
      ...marksInWords(released, drawn, language),
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  };
  if (drawn.every(({ figures }) => figures.length === 1)) {
    const bars = barsOf(drawn, first, inUse, language);
    return bars === undefined ? undefined : { kind: "bars", props: { ...frame, bars } };
  }
  const series = chosen(drawn, inUse).map((one, dash) => chartSeries(one, dash, language));
  const unit = unitText(inUse.series.unit, language).label;
  const target = chartTarget(released, inUse, language);
  const zero = startsAtZero(indicator.kind);
  return {
    kind: "lines",
    props: { ...frame, series, language, unit, zero, ...(target === undefined ? {} : { target }) },
  };
}

/** A target is a line only where the axis has its unit. */
function chartTarget(
  { indicator }: ReleasedIndicator,
  { series }: ReleasedSeries,
  language: Language,
): ChartTarget | undefined {
  const { target, unit } = indicator;
  if (target === undefined || series.unit !== unit) return undefined;
  const year = target.on === undefined ? "" : ` (${yearOf(target.on)})`;
  const label = `${verdictTexts(language).target.short(targetDigits(target, unit, language))}${year}`;
  return { value: target.value, label };
}

/** The series in use alone, for a line the size of a word; undefined below two figures. */
export function sparkOf(
  released: ReleasedIndicator,
  language: Language,
): { readonly series: readonly ChartSeries[]; readonly zero: boolean } | undefined {
  const inUse = seriesInUse(released);
  const figures = inUse === undefined ? [] : givenFigures(inUse);
  if (inUse === undefined || figures.length < 2) return undefined;
  return {
    series: [chartSeries({ from: inUse, figures }, 0, language)],
    zero: startsAtZero(released.indicator.kind),
  };
}

function startsAtZero(kind: Kind): boolean {
  return kind === "count" || kind === "gap" || kind === "rate";
}

/** Counts of a city and of its country on one axis would show only that the country is larger. */
function mayShareAxis(series: Series, inUse: Series, kind: Kind): boolean {
  return series.unit === inUse.unit && (kind !== "count" || series.geography === inUse.geography);
}

/** A count over eleven years on the axis of yearly counts would look like a leap. */
function mayStandBeside(figure: GivenFigure, first: GivenFigure, kind: Kind): boolean {
  if (kind !== "count") return true;
  const ratio = periodDays(figure.period) / periodDays(first.period);
  return ratio > 0.85 && ratio < 1.18;
}

/** The series in use and those with the most figures, in the indicator's order. */
function chosen(drawn: readonly Drawn[], inUse: ReleasedSeries): readonly Drawn[] {
  const rank = ({ from, figures }: Drawn) =>
    from === inUse ? Number.POSITIVE_INFINITY : figures.length;
  const kept = new Set([...drawn].sort((a, b) => rank(b) - rank(a)).slice(0, MOST_SERIES));
  return drawn.filter((one) => kept.has(one));
}

function chartSeries({ from, figures }: Drawn, dash: number, language: Language): ChartSeries {
  const { series } = from;
  const unit = unitText(series.unit, language);
  const { breaks = [] } = series;
  // No line goes across a period that has a mark in place of a figure.
  const gaps = unknownFigures(from).map(({ period }) => period.start);
  return {
    ...(gaps.length === 0 ? {} : { gaps }),
    ...(breaks.length === 0
      ? {}
      : { breaks: breaks.map((one) => ({ on: one.on, label: breakInWords(one, language) })) }),
    name: said(series.name, [language])?.text ?? series.slug,
    dash,
    points: figures.map((figure) => ({
      start: figure.period.start,
      end: figure.period.end,
      label: periodInWords(figure, language),
      value: figure.value,
      printed: printAmount(figure.value, figure.decimals, unit, language),
      qualifier: figure.qualifier,
      ...(figure.interval === undefined
        ? {}
        : { low: figure.interval.lower, high: figure.interval.upper }),
    })),
  };
}

type UnknownFigure = ReleasedFigure & { readonly status: Exclude<Status, "given"> };

function unknownFigures({ figures }: ReleasedSeries): readonly UnknownFigure[] {
  return figures.filter((figure): figure is UnknownFigure => figure.status !== "given");
}

/** Bars compare one moment, so only figures of the same period as the series in use stand side by side. */
function barsOf(
  drawn: readonly Drawn[],
  first: GivenFigure,
  inUse: ReleasedSeries,
  language: Language,
) {
  const bars = drawn.flatMap(({ from: { series }, figures }) =>
    figures
      .filter(
        ({ period }) => period.start === first.period.start && period.end === first.period.end,
      )
      .map((figure) => ({
        label: said(series.name, [language])?.text ?? series.slug,
        value: figure.value,
        printed: valueInDigits(figure, series.unit, language),
        marked: series.id === inUse.series.id,
      })),
  );
  return bars.length < 2 || bars.length > MOST_BARS ? undefined : bars;
}

/** What eyes would see: from when to when, the lowest and the highest figure of the series in use, and that lines end. */
function rangeInWords(
  released: ReleasedIndicator,
  drawn: readonly Drawn[],
  language: Language,
): string {
  const texts = indicatorTexts(language).chart;
  const inUse = drawn.find(({ from }) => from.series.primary);
  const sorted = [...(inUse?.figures ?? [])].sort((a, b) => a.value - b.value);
  const [first, last] = [inUse?.figures[0], inUse?.figures.at(-1)];
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!inUse || !first || !last || !lowest || !highest || first === last) return "";
  const told = (figure: GivenFigure) =>
    [
      valueInDigits(figure, inUse.from.series.unit, language),
      periodInWords(figure, language),
    ] as const;
  const range = texts.range(
    inUse.figures.length,
    [periodInWords(first, language), periodInWords(last, language)],
    told(lowest),
    told(highest),
  );
  return released.series.length > 1 ? `${range} ${texts.notJoined}` : range;
}

/** The target line, the breaks and the shaded range, for whoever does not see them. */
function marksInWords(
  released: ReleasedIndicator,
  drawn: readonly Drawn[],
  language: Language,
): readonly string[] {
  const texts = verdictTexts(language);
  const inUse = drawn.find(({ from }) => from.series.primary);
  if (inUse === undefined) return [];
  const { figures, from } = inUse;
  const within = (from.series.breaks ?? []).filter(({ on }) =>
    figures.some((figure, place) => {
      const before = figures[place - 1];
      return before !== undefined && on > before.period.start && on <= figure.period.end;
    }),
  );
  const { target } = released.indicator;
  const gaps = unknownFigures(from).map(
    (figure) => `${periodInWords(figure, language)} ${markInWords(figure.status, language)}`,
  );
  return [
    ...(gaps.length === 0 || figures.length < 2 ? [] : [indicatorTexts(language).chart.gaps(gaps)]),
    ...(figures.some(({ interval }) => interval !== undefined) ? [texts.intervalInChart] : []),
    ...within.map(({ on }) => texts.breaks.inChart(printDay(on, language))),
    ...(target === undefined || from.series.unit !== released.indicator.unit
      ? []
      : [texts.target.inChart(aimInWords(released.indicator, target, language))]),
  ];
}
