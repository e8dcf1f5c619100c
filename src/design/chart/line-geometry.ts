/** Where everything in a line chart stands: scales, ticks, and labels that cover nothing. Numbers only, no drawing. */
import { max } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Language } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { printNumber } from "../number-format.ts";
import {
  type ChartPoint,
  type ChartSeries,
  type ChartTarget,
  dayNumber,
  middle,
  valueExtent,
} from "./chart-data.ts";
import type { Box } from "./place-labels.ts";
import { textWidth } from "./text-width.ts";

export type LineChartData = {
  readonly series: readonly ChartSeries[];
  readonly language: Language;
  /** Counts start at zero; shares and rates may start higher, and the chart then says so. */
  readonly zero: boolean;
  /** What the numbers are: "offences a year", "% of pupils". */
  readonly unit?: string;
  readonly target?: ChartTarget;
};

export type Tick = { readonly at: number; readonly label: string };

export type Geometry = {
  readonly width: number;
  readonly size: number;
  readonly plot: Box;
  readonly x: (point: ChartPoint) => number;
  /** Where a day begins. */
  readonly at: (day: LocalDate) => number;
  readonly y: ScaleLinear<number, number>;
  readonly yTicks: readonly Tick[];
  readonly xTicks: readonly Tick[];
  /** The printed value at which the axis starts, when that isn't zero. */
  readonly startsAt: string | undefined;
};

/** Decimals that tell neighbouring ticks apart. */
function decimalsOf(step: number): number {
  return Math.min(6, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
}

/** The vertical scale with its ticks between two heights. */
export function verticalScale(
  data: Pick<LineChartData, "series" | "zero" | "target" | "language">,
  top: number,
  bottom: number,
  count: number,
): { readonly y: ScaleLinear<number, number>; readonly ticks: readonly Tick[] } {
  const y = scaleLinear()
    .domain(valueExtent(data.series, data.zero, data.target))
    .nice(count)
    .range([bottom, top]);
  const whole = data.series.every(({ points }) =>
    points.every(({ value }) => Number.isInteger(value)),
  );
  const values = y.ticks(count).filter((at) => !whole || Number.isInteger(at));
  const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0));
  const decimals = decimalsOf(step || 1);
  return {
    y,
    ticks: values.map((at) => ({ at, label: printNumber(at, decimals, data.language) })),
  };
}

/** The horizontal place of each figure: the middle of its period. */
export function horizontalScale(
  series: readonly ChartSeries[],
  left: number,
  right: number,
): (point: ChartPoint) => number {
  const scale = timeScale(series, left, right);
  return (point) => scale(middle(point));
}

/** From days since 1970 to horizontal places. */
export function timeScale(
  series: readonly ChartSeries[],
  left: number,
  right: number,
): (day: number) => number {
  const middles = series.flatMap(({ points }) => points.map(middle));
  const first = Math.min(...middles);
  const last = Math.max(...middles);
  return scaleLinear()
    .domain(first === last ? [first - 365, last + 365] : [first, last])
    .range([left, right]);
}

export function geometry(
  data: LineChartData,
  width: number,
  size: number,
  rightRoom: number,
): Geometry {
  const top = data.unit === undefined ? 16 : 40;
  const bottom = top + (width < 500 ? 210 : 270);
  const { y, ticks } = verticalScale(data, top, bottom, width < 500 ? 4 : 5);
  const left = Math.ceil(max(ticks, ({ label }) => textWidth(label, size)) ?? 0) + 10;
  const right = width - Math.max(rightRoom, 8);
  const x = horizontalScale(data.series, left + 16, right - 16);
  const days = timeScale(data.series, left + 16, right - 16);
  const floor = ticks[0]?.at ?? 0;
  return {
    width,
    size,
    plot: { left, top, right, bottom },
    x,
    at: (day) => Math.min(right, Math.max(left, days(dayNumber(day)))),
    y,
    yTicks: ticks,
    xTicks: periodTicks(data.series, x, size, width),
    startsAt: !data.zero && floor !== 0 ? ticks[0]?.label : undefined,
  };
}

/**
 * The printed periods under the axis: the last one always, and before it every one, every second, every third … whichever fits. Only
 * periods that have a figure are named, so that no reader takes 2013/14 for 2014.
 */
function periodTicks(
  series: readonly ChartSeries[],
  x: (point: ChartPoint) => number,
  size: number,
  width: number,
): readonly Tick[] {
  const all = series.flatMap(({ points }) =>
    points.map((point) => ({ at: x(point), label: point.label })),
  );
  const named = all
    .sort((a, b) => b.at - a.at)
    .filter((tick, index, list) => index === 0 || (list[index - 1]?.at ?? 0) - tick.at > 2);
  const asManyAsFit = fitting(named, size, width);
  for (let step = 1; step < named.length; step += 1) {
    const wanted = named.filter((_, index) => index % step === 0);
    const shown = fitting(wanted, size, width);
    // Where periods lie unevenly, an even choice of them would name too few.
    if (wanted.length * 2 < asManyAsFit.length) break;
    if (shown.length === wanted.length) return shown.toReversed();
  }
  return asManyAsFit.toReversed();
}

/** From the last one on, those that do not touch the one after them. */
function fitting(ticks: readonly Tick[], size: number, width: number): readonly Tick[] {
  const shown: Tick[] = [];
  let free = width + 1;
  for (const { at: wanted, label } of ticks) {
    const half = textWidth(label, size) / 2;
    const at = Math.max(half, Math.min(wanted, width - half));
    if (at + half > free) continue;
    shown.push({ at, label });
    free = at - half - size * 0.7;
  }
  return shown;
}
