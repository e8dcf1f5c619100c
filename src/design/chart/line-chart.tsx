/**
 * The line chart of an indicator. Lines run from figure to figure of one series and never from one series to another; a figure
 * that isn't exact has a hollow mark; a line to or from one that may still change is dotted. No line crosses a break; the range that
 * figures may lie in is a band around the line.
 */
import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { breaksWithin } from "./chart-data.ts";
import { ChartFrame, type Drawing, type Ink } from "./chart-frame.tsx";
import { legend } from "./legend.tsx";
import { geometry, type LineChartData } from "./line-geometry.ts";
import { directLabels, directRoom, valueLabels } from "./line-labels.ts";
import { Axes, BreakLines, Label, TargetLine } from "./plot-parts.tsx";
import { SeriesMarks } from "./series-marks.tsx";

export type LineChartProps = LineChartData & {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** The generated sentence that says what the chart shows. */
  readonly description: string;
  readonly ink?: Ink;
};

function LineChart(props: LineChartProps): VNode {
  const { id, title, description, ink = "screen" } = props;
  return (
    <ChartFrame
      id={id}
      title={title}
      description={description}
      ink={ink}
      draw={(width) => drawLines(props, width)}
    />
  );
}

/** The same chart as a text of SVG that needs no stylesheet. */
export function renderChart(props: LineChartProps): string {
  return renderToStaticMarkup(<LineChart {...props} />);
}

function drawLines(data: LineChartData, width: number): Drawing {
  const size = width < 500 ? 16 : 15;
  const drawn = { ...data, series: data.series.filter(({ points }) => points.length > 0) };
  const room = directRoom(drawn.series, size, width);
  let geo = geometry(drawn, width, size, room ?? 0);
  let labels =
    room === undefined || room === 0 ? undefined : directLabels(geo, drawn.series, data.target);
  const named = labels !== undefined;
  if (labels === undefined) {
    geo = geometry(drawn, width, size, 0);
    labels = valueLabels(geo, drawn.series, data.target);
  }
  const below = legend({
    series: drawn.series,
    names: !named && drawn.series.length > 1,
    startsAt: geo.startsAt,
    language: data.language,
    width,
    size,
    top: geo.plot.bottom + size * 1.35 + 18,
  });
  const breaks = breaksWithin(drawn.series);
  const content = (
    <>
      <Axes geo={geo} unit={data.unit} />
      {breaks.length > 0 && (
        <BreakLines breaks={breaks} at={geo.at} top={geo.plot.top} bottom={geo.plot.bottom} />
      )}
      {data.target !== undefined && <TargetLine geo={geo} target={data.target} />}
      {drawn.series.map((one) => (
        <SeriesMarks series={one} x={geo.x} y={geo.y} />
      ))}
      {labels.map((label) => (
        <Label label={label} size={size} values={named ? "last" : "all"} />
      ))}
      {below.content}
    </>
  );
  return { height: Math.ceil(geo.plot.bottom + size * 1.35 + 18 + below.height), content };
}
