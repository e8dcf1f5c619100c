/** One series as drawn in every chart of lines: its band, its runs, its full and its hollow marks, its ranges. */
import { area, line } from "d3-shape";
import type { VNode } from "preact";
import { bands, type ChartPoint, type ChartSeries, type RangedPoint, runs } from "./chart-data.ts";
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
  const ranged = bands(series);
  const ranges = ranged
    .filter(({ length }) => length === 1)
    .flatMap((band) => band.map((point) => rangePath(point, x, y)))
    .join("");
  const bandPath = area<RangedPoint>()
    .x(x)
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high))
    .digits(1);
  const [full, hollow] = [marks(true), marks(false)];
  return (
    <g class={classOf(dash)} stroke={colourOf(dash)} stroke-linejoin="round" fill="none">
      {ranged
        .filter(({ length }) => length > 1)
        .map((band) => (
          <path
            class="chart-mark"
            d={bandPath(band) ?? ""}
            fill={colourOf(dash)}
            fill-opacity={BAND_OPACITY}
            stroke="none"
          />
        ))}
      {runs(series).map((run) => (
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

/** Light enough for lines and grid to show through, strong enough to be seen on paper. */
export const BAND_OPACITY = 0.18;

function rangePath(
  point: RangedPoint,
  x: (point: ChartPoint) => number,
  y: (value: number) => number,
): string {
  return `M${rounded(x(point))} ${rounded(y(point.low))}V${rounded(y(point.high))}`;
}
