/** What charts are drawn from. A series is one source's figures under one definition: two series are never joined. */
import { extent } from "d3-array";
import type { LocalDate } from "../../kernel/local-date.ts";

export type Qualifier =
  | "exact"
  | "at-least"
  | "at-most"
  | "about"
  | "estimate"
  | "part-year"
  | "provisional";

export type ChartPoint = {
  /** First and last day that the figure is about. */
  readonly start: LocalDate;
  readonly end: LocalDate;
  /** The period as its source prints it: 2013/14, 2010–2012. */
  readonly label: string;
  readonly value: number;
  /** The value as readers see it. */
  readonly printed: string;
  readonly qualifier: Qualifier;
  /** The range that the figure may lie in. */
  readonly low?: number;
  readonly high?: number;
};

/** From this day on it is counted in another way: no line goes across. `label` says so with the day and the reason. */
export type ChartBreak = { readonly on: LocalDate; readonly label: string };

export type ChartSeries = {
  readonly name: string;
  /** Which dash, marker and colour: 0, 1, 2 … in the order of the series. */
  readonly dash: number;
  readonly points: readonly ChartPoint[];
  readonly breaks?: readonly ChartBreak[];
  /** Days of periods whose figure is not told: no line goes across them. */
  readonly gaps?: readonly LocalDate[];
};

export type ChartTarget = { readonly value: number; readonly label: string };

/** Qualifiers whose point may still change or covers less than its period: the line to or from it is dotted. */
const UNSETTLED: ReadonlySet<Qualifier> = new Set(["provisional", "part-year", "estimate"]);

export function isSettled(point: ChartPoint): boolean {
  return !UNSETTLED.has(point.qualifier);
}

/** The middle of the period, in days since 1970: where a figure stands in time. */
export function middle(point: ChartPoint): number {
  return (dayNumber(point.start) + dayNumber(point.end) + 1) / 2;
}

/** Days since 1970. */
export function dayNumber(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

export function inOrder(points: readonly ChartPoint[]): readonly ChartPoint[] {
  return [...points].sort((a, b) => middle(a) - middle(b));
}

type Stroked = Pick<ChartSeries, "points" | "breaks" | "gaps">;
type Run = { readonly dotted: boolean; readonly points: readonly ChartPoint[] };

/**
 * Runs of points that one stroke connects: whole lines between settled figures, dotted ones to or from unsettled ones, and none across
 * a break.
 */
export function runs(series: Stroked): readonly Run[] {
  return stretches(series).flatMap(runsOfStretch);
}

function runsOfStretch(points: readonly ChartPoint[]): readonly Run[] {
  const found: { dotted: boolean; points: ChartPoint[] }[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before === undefined) continue;
    const dotted = !(isSettled(before) && isSettled(point));
    const last = found.at(-1);
    if (last?.dotted === dotted) last.points.push(point);
    else found.push({ dotted, points: [before, point] });
  }
  return found;
}

/** The points in order, parted where a break or a gap lies between two neighbours or falls into the later one. */
function stretches({
  points,
  breaks = [],
  gaps = [],
}: Stroked): readonly (readonly ChartPoint[])[] {
  const days = [...breaks.map(({ on }) => on), ...gaps];
  const found: ChartPoint[][] = [];
  for (const point of inOrder(points)) {
    const last = found.at(-1);
    const before = last?.at(-1);
    const joined =
      before !== undefined && !days.some((day) => day > before.start && day <= point.end);
    if (joined) last?.push(point);
    else found.push([point]);
  }
  return found;
}

/** Neighbouring points of a stretch that both have a range: between them the range is a band, on a point alone a thin bar. */
export function bands(series: Stroked): readonly (readonly RangedPoint[])[] {
  return stretches(series).flatMap((points) => {
    const found: RangedPoint[][] = [[]];
    for (const point of points) {
      if (isRanged(point)) found.at(-1)?.push(point);
      else found.push([]);
    }
    return found.filter((band) => band.length > 0);
  });
}

export type RangedPoint = ChartPoint & { readonly low: number; readonly high: number };

function isRanged(point: ChartPoint): point is RangedPoint {
  return point.low !== undefined && point.high !== undefined;
}

/** The breaks that lie within what the series show, each day once. */
export function breaksWithin(series: readonly ChartSeries[]): readonly ChartBreak[] {
  const days = series.flatMap(({ points }) => points.flatMap(({ start, end }) => [start, end]));
  const [first = "", last = ""] = [days.toSorted()[0], days.toSorted().at(-1)];
  const within = series
    .flatMap(({ breaks = [] }) => breaks)
    .filter(({ on }) => on > first && on <= last)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return within.filter(
    ({ on, label }, place) =>
      within.findIndex((other) => other.on === on && other.label === label) === place,
  );
}

/** Whether a line misses a period within the time that the chart shows. */
export function hasGapWithin(series: readonly ChartSeries[]): boolean {
  const points = series.flatMap((one) => one.points);
  const first = points.map(({ start }) => start).toSorted()[0];
  const last = points
    .map(({ end }) => end)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return false;
  return series.some(({ gaps = [] }) => gaps.some((day) => day > first && day <= last));
}

/** The lowest and highest number that must be seen: values, ranges, target, and zero where the axis starts there. */
export function valueExtent(
  series: readonly ChartSeries[],
  zero: boolean,
  target?: ChartTarget,
): readonly [number, number] {
  const numbers = series.flatMap(({ points }) =>
    points.flatMap(({ value, low = value, high = value }) => [value, low, high]),
  );
  if (target !== undefined) numbers.push(target.value);
  if (zero) numbers.push(0);
  const [low = 0, high = 1] = extent(numbers);
  if (low === high) return [zero ? Math.min(0, low) : low - 1, high + 1];
  if (zero) return [low, high];
  const room = (high - low) * 0.12;
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
}

/** The qualifiers that occur besides `exact`, in a fixed order. */
export function qualifiersIn(
  series: readonly ChartSeries[],
): readonly Exclude<Qualifier, "exact">[] {
  const order = ["at-least", "at-most", "about", "estimate", "part-year", "provisional"] as const;
  const seen = new Set(series.flatMap(({ points }) => points.map(({ qualifier }) => qualifier)));
  return order.filter((qualifier) => seen.has(qualifier));
}
