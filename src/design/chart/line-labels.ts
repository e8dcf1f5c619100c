/** Which labels stand inside a line chart and where: values at the ends, names at the lines if all of them fit. */
import { type ChartPoint, type ChartSeries, type ChartTarget, inOrder } from "./chart-data.ts";
import type { Geometry } from "./line-geometry.ts";
import {
  alongLine,
  around,
  type Beside,
  type Block,
  type Box,
  besidePoint,
  freePlace,
  LEADING,
  rightOfPoint,
} from "./place-labels.ts";
import { textWidth, wrapText } from "./text-width.ts";

export type PlacedLabel = {
  readonly x: number;
  readonly y: number;
  readonly anchor: Beside["anchor"];
  readonly lines: readonly string[];
  /** The last line is a value and is set in bold. */
  readonly dash: number | undefined;
  readonly box: Box;
};

/** More series than this are named in a list below the chart. */
const MOST_DIRECT = 3;
const MOST_LINES = 3;

/** The lines of a series' direct label, its last value included; undefined when the name is too long for its width. */
function directLines(
  series: ChartSeries,
  size: number,
  width: number,
): readonly string[] | undefined {
  const name = wrapText(series.name, size, width);
  const broken = name.join(" ") !== series.name.split(/\s+/).join(" ");
  if (broken || name.length > MOST_LINES - 1) return undefined;
  return [...name, inOrder(series.points).at(-1)?.printed ?? ""];
}

/** The room that direct labels need to the right; undefined when the names must go into a list below. */
export function directRoom(
  series: readonly ChartSeries[],
  size: number,
  width: number,
): number | undefined {
  if (series.length > MOST_DIRECT) return undefined;
  if (series.length < 2) return 0;
  const limit = width * 0.25;
  const blocks = series.map((one) => directLines(one, size, limit));
  if (blocks.some((lines) => lines === undefined)) return undefined;
  return (
    Math.max(...blocks.flatMap((lines) => (lines ?? []).map((line) => textWidth(line, size)))) + 4
  );
}

/** What labels may not cover: every marker and every line between two points of a series. */
function obstacles(geo: Geometry, series: readonly ChartSeries[]): readonly Box[] {
  return series.flatMap(({ points }) => {
    const places = inOrder(points).map((point) => [geo.x(point), geo.y(point.value)] as const);
    return places.flatMap(([px, py], index) => {
      const next = places[index + 1];
      return [
        around(px, py, 7),
        ...(next === undefined ? [] : alongLine(px, py, next[0], next[1])),
      ];
    });
  });
}

type Placing = { readonly geo: Geometry; readonly taken: Box[]; readonly bounds: Box };

function place(
  placing: Placing,
  candidates: readonly Beside[],
  lines: readonly string[],
  dash: number | undefined,
): PlacedLabel | undefined {
  const found = freePlace(candidates, placing.taken, placing.bounds);
  if (found === undefined) return undefined;
  placing.taken.push(found.box);
  return { ...found, lines, dash };
}

function blockOf(lines: readonly string[], size: number): Block {
  return {
    width: Math.max(...lines.map((line) => textWidth(line, size))),
    lines: lines.length,
    size,
  };
}

function placing(geo: Geometry, series: readonly ChartSeries[]): Placing {
  const bounds = {
    left: geo.plot.left,
    top: geo.plot.top - 12,
    right: geo.width,
    bottom: geo.plot.bottom,
  };
  return { geo, taken: [...obstacles(geo, series)], bounds };
}

/** Name and last value at each line; undefined when one of them has no free place. */
export function directLabels(
  geo: Geometry,
  series: readonly ChartSeries[],
  target: ChartTarget | undefined,
): readonly PlacedLabel[] | undefined {
  const state = placing(geo, series);
  const labels: PlacedLabel[] = [];
  for (const one of series) {
    const last = inOrder(one.points).at(-1);
    const lines = directLines(one, geo.size, geo.width * 0.25);
    if (last === undefined || lines === undefined) return undefined;
    const block = blockOf(lines, geo.size);
    const [px, py] = [geo.x(last), geo.y(last.value)];
    const right = rightOfPoint(px, py, block);
    const candidates = px > geo.plot.right - 24 ? right : [...besidePoint(px, py, block), ...right];
    const label = place(state, candidates, lines, one.dash);
    if (label === undefined) return undefined;
    labels.push(label);
  }
  return [...labels, ...targetLabel(state, target)];
}

/** The values at the ends: the last of each series, and the first too when there is only one. Left out where nothing is free. */
export function valueLabels(
  geo: Geometry,
  series: readonly ChartSeries[],
  target: ChartTarget | undefined,
): readonly PlacedLabel[] {
  const state = placing(geo, series);
  const ends = series.flatMap((one) => {
    const points = inOrder(one.points);
    const wanted = series.length === 1 ? [points.at(-1), points[0]] : [points.at(-1)];
    return [...new Set(wanted)].flatMap((point) =>
      point === undefined ? [] : [{ point, dash: one.dash }],
    );
  });
  const values = ends.flatMap(({ point, dash }) => valueAt(state, point, dash));
  return [...values, ...targetLabel(state, target)];
}

function valueAt(state: Placing, point: ChartPoint, dash: number): readonly PlacedLabel[] {
  const lines = [point.printed];
  const block = blockOf(lines, state.geo.size);
  const label = place(
    state,
    besidePoint(state.geo.x(point), state.geo.y(point.value), block),
    lines,
    dash,
  );
  return label === undefined ? [] : [label];
}

function targetLabel(state: Placing, target: ChartTarget | undefined): readonly PlacedLabel[] {
  if (target === undefined) return [];
  const { geo } = state;
  const width = textWidth(target.label, geo.size);
  const height = geo.size * LEADING;
  const y = geo.y(target.value);
  const tops = [y - height - 3, y + 4];
  const lefts = [
    geo.plot.left + 4,
    (geo.plot.left + geo.plot.right - width) / 2,
    geo.plot.right - width - 4,
  ];
  const candidates = lefts.flatMap((left) =>
    tops.map(
      (top): Beside => ({
        x: left,
        y: top + geo.size * 0.95,
        anchor: "start",
        box: { left, top, right: left + width, bottom: top + height },
      }),
    ),
  );
  const label = place(state, candidates, [target.label], undefined);
  return label === undefined ? [] : [label];
}
