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
} from "./chart-data.ts";
import { ChartFrame, type Drawing, type Ink, NARROW } from "./chart-frame.tsx";
import { legend } from "./legend.tsx";
import { horizontalScale, timeScale, verticalScale } from "./line-geometry.ts";
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
  const columns = width === NARROW ? 2 : Math.min(4, Math.max(2, groups.length));
  const size = width === NARROW ? 16 : 15;
  const panel = (width - GAP * (columns - 1)) / columns;
  const all = groups.flatMap(({ series }) => series).filter(({ points }) => points.length > 0);
  const names = groups.map(({ name }) => wrapText(name, size, panel));
  const nameLines = Math.max(1, ...names.map((lines) => lines.length));
  const top = nameLines * size * 1.25 + 22;
  const height = top + PLOT + size * 1.35 + 22;
  const { y } = verticalScale({ ...props, series: all }, top, top + PLOT, 3);
  const x = horizontalScale(all, 8, panel - 8);
  const days = timeScale(all, 8, panel - 8);
  const at = (day: LocalDate) => days(dayNumber(day));
  const rows = Math.ceil(groups.length / columns);
  const below = legend({
    series: all,
    names: false,
    startsAt: undefined,
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

type PanelProps = {
  readonly group: ChartGroup;
  readonly name: readonly string[];
  readonly x: (point: ChartPoint) => number;
  readonly at: (day: LocalDate) => number;
  readonly y: (value: number) => number;
  readonly panel: number;
  readonly top: number;
  readonly size: number;
};

function Panel({ group, name, x, at, y, panel, top, size }: PanelProps): VNode {
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
      <path class="chart-rule" d={`M0 ${rounded(top)}H${rounded(panel)}`} stroke={RULE} />
      <path class="chart-base" d={`M0 ${rounded(bottom)}H${rounded(panel)}`} stroke={QUIET} />
      {breaks.length > 0 && <BreakLines breaks={breaks} at={at} top={top} bottom={bottom} />}
      {group.series.map((one) => (
        <>
          <SeriesMarks series={one} x={x} y={y} />
          <LastValue series={one} x={x} y={y} panel={panel} size={size} />
        </>
      ))}
      <PanelPeriods
        series={group.series}
        x={x}
        panel={panel}
        size={size}
        baseline={bottom + size * 1.35}
      />
    </>
  );
}

type LastValueProps = Pick<PanelProps, "x" | "y" | "panel" | "size"> & {
  readonly series: ChartSeries;
};

function LastValue({ series, x, y, panel, size }: LastValueProps): VNode | null {
  const last = inOrder(series.points).at(-1);
  if (last === undefined) return null;
  return (
    <g class={classOf(series.dash)}>
      <text
        class="chart-label"
        x={rounded(Math.min(panel, x(last) + textWidth(last.printed, size) / 2))}
        y={rounded(y(last.value) - 10)}
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

type PanelPeriodsProps = Pick<PanelProps, "x" | "panel" | "size"> & {
  readonly series: readonly ChartSeries[];
  readonly baseline: number;
};

/** The first and the last period of the panel, the first left out where both would touch. */
function PanelPeriods({ series, panel, size, baseline }: PanelPeriodsProps): VNode | null {
  const points = inOrder(series.flatMap((one) => one.points));
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const both = textWidth(first.label, size) + textWidth(last.label, size) + size < panel;
  return (
    <>
      {both && first !== last && (
        <text class="chart-text" x="0" y={rounded(baseline)} font-size={size} fill={QUIET}>
          {first.label}
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
        {last.label}
      </text>
    </>
  );
}
