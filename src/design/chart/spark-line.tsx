/** A line the size of a word, beside a sentence that says the same; it therefore has no name of its own unless it is given one. */
import { line } from "d3-shape";
import type { VNode } from "preact";
import { type ChartPoint, type ChartSeries, inOrder, runs, valueExtent } from "./chart-data.ts";
import { horizontalScale } from "./line-geometry.ts";
import { classOf, colourOf, DOTTED, GROUND, rounded } from "./palette.ts";

const WIDTH = 140;
const HEIGHT = 40;
const EDGE = 6;

export type SparkLineProps = {
  readonly series: readonly ChartSeries[];
  readonly zero: boolean;
  /** Without it the line is decoration to assistive technology. */
  readonly label?: string;
};

export function SparkLine({ series, zero, label }: SparkLineProps): VNode | null {
  const drawn = series.filter(({ points }) => points.length > 0);
  if (drawn.length === 0) return null;
  const x = horizontalScale(drawn, EDGE, WIDTH - EDGE);
  const [low, high] = valueExtent(drawn, zero);
  const y = (value: number) => HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE);
  const path = line<ChartPoint>()
    .x(x)
    .y(({ value }) => y(value))
    .digits(1);
  return (
    <svg
      class="spark"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined ? "true" : undefined}
    >
      {drawn.map((one) => {
        const { dash, points } = one;
        const last = inOrder(points).at(-1);
        return (
          <g class={classOf(dash)}>
            {runs(one).map((run) => (
              <path
                class="chart-line"
                d={path(run.points) ?? ""}
                fill="none"
                stroke={colourOf(dash)}
                stroke-width="2"
                stroke-linejoin="round"
                stroke-dasharray={run.dotted ? DOTTED : undefined}
              />
            ))}
            {last !== undefined && (
              <circle
                class={last.qualifier === "exact" ? "chart-mark" : "chart-hollow"}
                cx={rounded(x(last))}
                cy={rounded(y(last.value))}
                r="3.5"
                fill={last.qualifier === "exact" ? colourOf(dash) : GROUND}
                stroke={last.qualifier === "exact" ? undefined : colourOf(dash)}
                stroke-width="1.5"
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
