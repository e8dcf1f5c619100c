/** One small chart for each group, all on the same scale, so that the groups behind an average can be compared. */
import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import type { Language } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import {
  breaksWithin,
  type ChartPoint,
  type ChartSeries,
  dayNumber,
  inOrder,
  middle,
} from "./chart-data.ts";
import { ChartFrame, type Drawing, type Ink, NARROW } from "./chart-frame.tsx";
import { legend } from "./legend.tsx";
import { horizontalScale, type Tick, timeScale, verticalScale } from "./line-geometry.ts";
import { classOf, colourOf, GROUND, INK, QUIET, RULE, rounded } from "./palette.ts";
import { BreakLines } from "./plot-parts.tsx";
import { SeriesMarks } from "./series-marks.tsx";
import { textWidth, wrapText } from "./text-width.ts";

export type ChartGroup = { readonly name: string; readonly series: readonly ChartSeries[] };

export type SmallMultiplesProps = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly groups: readonly ChartGroup[];
  readonly language: Language;
  readonly zero: boolean;
  readonly ink?: Ink;
};

const GAP = 24;
const PLOT = 84;

export function SmallMultiples(props: SmallMultiplesProps): VNode {
  const { id, title, description, ink = "screen" } = props;
  return (
    <ChartFrame
      id={id}
      title={title}
      description={description}
      ink={ink}
      draw={(width) => draw(props, width)}
    />
  );
}

/** The same as a text of SVG that needs no stylesheet. */
export function renderSmallMultiples(props: SmallMultiplesProps): string {
  return renderToStaticMarkup(<SmallMultiples {...props} />);
}

function draw(props: SmallMultiplesProps, width: number): Drawing {
  const groups = props.groups.filter(({ series }) =>
    series.some(({ points }) => points.length > 0),
  );
  const size = width === NARROW ? 16 : 15;
  const all = groups.flatMap(({ series }) => series).filter(({ points }) => points.length > 0);
  const ends = endsOf(all);
  const panelOf = (columns: number) => (width - GAP * (columns - 1)) / columns;
  const most = width === NARROW ? 2 : Math.min(4, Math.max(2, groups.length));
  const room = ends.reduce((sum, label) => sum + textWidth(label, size) + size / 4, 0);
  // Fewer and wider panels where the first and the last period would not fit under them.
  const columns = most > 3 && panelOf(most) < room ? 3 : most;
  const panel = panelOf(columns);
  const names = groups.map(({ name }) => wrapText(name, size, panel));
  const nameLines = Math.max(1, ...names.map((lines) => lines.length));
  const top = nameLines * size * 1.25 + 22;
  const height = top + PLOT + size * 1.35 + 22;
  const { y, ticks } = verticalScale({ ...props, series: all }, top, top + PLOT, 3);
  const floor = ticks[0];
  const x = horizontalScale(all, 8, panel - 8);
  const days = timeScale(all, 8, panel - 8);
  const at = (day: LocalDate) => days(dayNumber(day));
  const rows = Math.ceil(groups.length / columns);
  const below = legend({
    series: all,
    names: false,
    startsAt: !props.zero && floor !== undefined && floor.at !== 0 ? floor.label : undefined,
    language: props.language,
    width,
    size,
    top: rows * height,
  });
  const content = (
    <>
      {groups.map((group, index) => {
        const left = rounded((index % columns) * (panel + GAP));
        const down = rounded(Math.floor(index / columns) * height);
        return (
          <g transform={`translate(${left} ${down})`}>
            <Panel
              group={group}
              name={names[index] ?? []}
              x={x}
              at={at}
              y={y}
              ceiling={ticks.at(-1)}
              ends={ends}
              panel={panel}
              top={top}
              size={size}
            />
          </g>
        );
      })}
      {below.content}
    </>
  );
  return { height: Math.ceil(rows * height + below.height), content };
}

/** The first and the last period of all panels, which share one scale of time. */
function endsOf(series: readonly ChartSeries[]): readonly string[] {
  const points = inOrder(series.flatMap((one) => one.points));
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  return middle(first) === middle(last) ? [last.label] : [first.label, last.label];
}

type PanelProps = {
  readonly group: ChartGroup;
  readonly name: readonly string[];
  readonly x: (point: ChartPoint) => number;
  readonly at: (day: LocalDate) => number;
  readonly y: (value: number) => number;
  /** The uppermost number of the scale. */
  readonly ceiling: Tick | undefined;
  readonly ends: readonly string[];
  readonly panel: number;
  readonly top: number;
  readonly size: number;
};

function Panel({ group, name, x, at, y, ceiling, ends, panel, top, size }: PanelProps): VNode {
  const bottom = top + PLOT;
  const breaks = breaksWithin(group.series);
  return (
    <>
      {name.map((text, index) => (
        <text
          class="chart-text chart-strong"
          y={rounded(size + index * size * 1.25)}
          font-size={size}
          font-weight={600}
          fill={INK}
        >
          {text}
        </text>
      ))}
      {ceiling !== undefined && (
        <>
          <path
            class="chart-rule"
            d={`M0 ${rounded(y(ceiling.at))}H${rounded(panel)}`}
            stroke={RULE}
          />
          <text class="chart-text" y={rounded(y(ceiling.at) - 5)} font-size={size - 2} fill={QUIET}>
            {ceiling.label}
          </text>
        </>
      )}
      <path class="chart-base" d={`M0 ${rounded(bottom)}H${rounded(panel)}`} stroke={QUIET} />
      {breaks.length > 0 && <BreakLines breaks={breaks} at={at} top={top} bottom={bottom} />}
      {group.series.map((one) => (
        <>
          <SeriesMarks series={one} x={x} y={y} />
          <LastValue series={one} x={x} y={y} panel={panel} bottom={bottom} size={size} />
        </>
      ))}
      <PanelPeriods ends={ends} panel={panel} size={size} baseline={bottom + size * 1.35} />
    </>
  );
}

type LastValueProps = Pick<PanelProps, "x" | "y" | "panel" | "size"> & {
  readonly series: ChartSeries;
  readonly bottom: number;
};

/** Above the last mark and all of the line that the number is as wide as; below where the line comes down to the mark. */
function LastValue({ series, x, y, panel, bottom, size }: LastValueProps): VNode | null {
  const last = inOrder(series.points).at(-1);
  if (last === undefined) return null;
  const width = textWidth(last.printed, size);
  const right = Math.min(panel, x(last) + width / 2);
  const near = series.points.filter((point) => x(point) > right - width - 16);
  const heights = near.map(({ value }) => y(value));
  const below = Math.max(...heights) + size + 6;
  const fits = below < bottom - 2 && Math.min(...heights) < y(last.value) - 4;
  return (
    <g class={classOf(series.dash)}>
      <text
        class="chart-label"
        x={rounded(right)}
        y={rounded(fits ? below : Math.min(...heights) - 10)}
        text-anchor="end"
        font-size={size}
        font-weight={700}
        fill={colourOf(series.dash)}
        stroke={GROUND}
        stroke-width="4"
        stroke-linejoin="round"
        paint-order="stroke"
      >
        {last.printed}
      </text>
    </g>
  );
}

type PanelPeriodsProps = Pick<PanelProps, "ends" | "panel" | "size"> & {
  readonly baseline: number;
};

/** The first and the last period of the scale of time, the first left out where both would touch. */
function PanelPeriods({ ends, panel, size, baseline }: PanelPeriodsProps): VNode | null {
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return null;
  const both = textWidth(first, size) + textWidth(last, size) + size / 4 < panel;
  return (
    <>
      {both && first !== last && (
        <text class="chart-text" x="0" y={rounded(baseline)} font-size={size} fill={QUIET}>
          {first}
        </text>
      )}
      <text
        class="chart-text"
        x={rounded(panel)}
        y={rounded(baseline)}
        text-anchor="end"
        font-size={size}
        fill={QUIET}
      >
        {last}
      </text>
    </>
  );
}
