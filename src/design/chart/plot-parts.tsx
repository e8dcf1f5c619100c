/** The quiet parts of a chart: axes, target, labels. */
import type { VNode } from "preact";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { ChartBreak, ChartTarget } from "./chart-data.ts";
import type { Geometry } from "./line-geometry.ts";
import type { PlacedLabel } from "./line-labels.ts";
import { classOf, colourOf, GROUND, INK, QUIET, RULE, rounded } from "./palette.ts";
import { LEADING } from "./place-labels.ts";

export type AxesProps = { readonly geo: Geometry; readonly unit: string | undefined };

export function Axes({ geo, unit }: AxesProps): VNode {
  const { plot, size } = geo;
  const base = geo.yTicks[0]?.at;
  const ruleAt = (at: number) =>
    `M${rounded(plot.left)} ${rounded(geo.y(at))}H${rounded(plot.right)}`;
  const strong = geo.yTicks.filter(({ at }) => at === 0 || at === base);
  const light = geo.yTicks.filter((tick) => !strong.includes(tick));
  return (
    <g class="chart-text" font-size={size} fill={QUIET}>
      <path class="chart-rule" d={light.map(({ at }) => ruleAt(at)).join("")} stroke={RULE} />
      <path class="chart-base" d={strong.map(({ at }) => ruleAt(at)).join("")} stroke={QUIET} />
      {unit !== undefined && <text y={size}>{unit}</text>}
      <g text-anchor="end">
        {geo.yTicks.map(({ at, label }) => (
          <text x={plot.left - 8} y={rounded(geo.y(at) + size * 0.35)}>
            {label}
          </text>
        ))}
      </g>
      <g text-anchor="middle">
        {geo.xTicks.map(({ at, label }) => (
          <text x={rounded(at)} y={rounded(plot.bottom + size * 1.35)}>
            {label}
          </text>
        ))}
      </g>
    </g>
  );
}

export type TargetLineProps = { readonly geo: Geometry; readonly target: ChartTarget };

export function TargetLine({ geo, target }: TargetLineProps): VNode {
  return (
    <path
      class="chart-target"
      d={`M${geo.plot.left} ${rounded(geo.y(target.value))}H${rounded(geo.plot.right)}`}
      stroke={INK}
      stroke-width="1.5"
    />
  );
}

/** How a break is drawn, in the plot and in the list below it. */
export const BREAK_DASH = "1.5 4";

export type BreakLinesProps = {
  readonly breaks: readonly ChartBreak[];
  readonly at: (day: LocalDate) => number;
  readonly top: number;
  readonly bottom: number;
};

/** An upright dotted line where counting changed; what changed stands in the list below. */
export function BreakLines({ breaks, at, top, bottom }: BreakLinesProps): VNode {
  const d = breaks.map(({ on }) => `M${rounded(at(on))} ${rounded(top - 8)}V${rounded(bottom)}`);
  return (
    <path
      class="chart-quiet"
      d={d.join("")}
      stroke={QUIET}
      stroke-width="1.5"
      stroke-dasharray={BREAK_DASH}
    />
  );
}

export type LabelProps = {
  readonly label: PlacedLabel;
  readonly size: number;
  /** Which lines are values, set in bold: all of them, or the last after a name. */
  readonly values: "all" | "last";
};

export function Label({ label, size, values }: LabelProps): VNode {
  const { x, y, anchor, lines, dash } = label;
  const bold = (index: number) =>
    dash !== undefined && (values === "all" || index === lines.length - 1);
  return (
    <g
      class={dash === undefined ? undefined : classOf(dash)}
      text-anchor={anchor}
      font-size={size}
      font-weight={500}
      fill={dash === undefined ? INK : colourOf(dash)}
      stroke={GROUND}
      stroke-width="4"
      stroke-linejoin="round"
      paint-order="stroke"
    >
      {lines.map((text, index) => (
        <text
          class="chart-label"
          x={rounded(x)}
          y={rounded(y + index * size * LEADING)}
          font-weight={bold(index) ? 700 : undefined}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
