/** One series as drawn in every chart of lines: its runs, its full and its hollow marks, its ranges. */
import { line } from "d3-shape";
import type { VNode } from "preact";
import { type ChartPoint, type ChartSeries, runs } from "./chart-data.ts";
import { classOf, colourOf, DOTTED, dashOf, GROUND, INK, markerAt, rounded } from "./palette.ts";

export type SeriesMarksProps = {
  readonly series: ChartSeries;
  readonly x: (point: ChartPoint) => number;
  readonly y: (value: number) => number;
};

export function SeriesMarks({ series, x, y }: SeriesMarksProps): VNode {
  const { dash, points } = series;
  const path = line<ChartPoint>()
    .x(x)
    .y(({ value }) => y(value))
    .digits(1);
  const marks = (exact: boolean) =>
    points
      .filter(({ qualifier }) => (qualifier === "exact") === exact)
      .map((point) => markerAt(dash, x(point), y(point.value)))
      .join("");
  const ranges = points.map((point) => rangePath(point, x, y)).join("");
  const [full, hollow] = [marks(true), marks(false)];
  return (
    <g class={classOf(dash)} stroke={colourOf(dash)} stroke-linejoin="round" fill="none">
      {runs(points).map((run) => (
        <path
          class="chart-line"
          d={path(run.points) ?? ""}
          stroke-width="2.5"
          stroke-linecap={run.dotted ? "round" : undefined}
          stroke-dasharray={run.dotted ? DOTTED : dashOf(dash)}
        />
      ))}
      {ranges !== "" && <path class="chart-whisker" d={ranges} stroke={INK} />}
      {full !== "" && <path class="chart-mark" d={full} fill={colourOf(dash)} stroke="none" />}
      {hollow !== "" && <path class="chart-hollow" d={hollow} fill={GROUND} stroke-width="2" />}
    </g>
  );
}

function rangePath(
  point: ChartPoint,
  x: (point: ChartPoint) => number,
  y: (value: number) => number,
): string {
  const { low, high } = point;
  if (low === undefined || high === undefined) return "";
  return `M${rounded(x(point))} ${rounded(y(low))}V${rounded(y(high))}`;
}
