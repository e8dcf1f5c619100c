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

export type ChartSeries = {
  readonly name: string;
  /** Which dash, marker and colour: 0, 1, 2 … in the order of the series. */
  readonly dash: number;
  readonly points: readonly ChartPoint[];
};

export type ChartTarget = { readonly value: number; readonly label: string };

/** Qualifiers whose point may still change or covers less than its period: the line to or from it is dotted. */
const UNSETTLED: ReadonlySet<Qualifier> = new Set(["provisional", "part-year", "estimate"]);

export function isSettled(point: ChartPoint): boolean {
  return !UNSETTLED.has(point.qualifier);
}

/** The middle of the period, in days since 1970: where a figure stands in time. */
export function middle(point: ChartPoint): number {
  const day = (date: LocalDate) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  return (day(point.start) + day(point.end) + 1) / 2;
}

export function inOrder(points: readonly ChartPoint[]): readonly ChartPoint[] {
  return [...points].sort((a, b) => middle(a) - middle(b));
}

/** Runs of points that one stroke connects: whole lines between settled figures, dotted ones to or from unsettled ones. */
export function runs(
  points: readonly ChartPoint[],
): readonly { readonly dotted: boolean; readonly points: readonly ChartPoint[] }[] {
  const found: { dotted: boolean; points: ChartPoint[] }[] = [];
  const ordered = inOrder(points);
  for (const [index, point] of ordered.entries()) {
    const before = ordered[index - 1];
    if (before === undefined) continue;
    const dotted = !(isSettled(before) && isSettled(point));
    const last = found.at(-1);
    if (last?.dotted === dotted) last.points.push(point);
    else found.push({ dotted, points: [before, point] });
  }
  return found;
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
