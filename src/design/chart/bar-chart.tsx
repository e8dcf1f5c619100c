/** Bars for figures of one moment: each with its name above it and its value at its end. Bars always start at zero. */
import { max, min } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { ChartFrame, type Drawing, type Ink, NARROW } from "./chart-frame.tsx";
import { classOf, colourOf, INK, QUIET, rounded } from "./palette.ts";
import { textWidth, wrapText } from "./text-width.ts";

export type Bar = {
  readonly label: string;
  readonly value: number;
  readonly printed: string;
  /** Set apart from the others: this city among cities. */
  readonly marked?: boolean;
};

export type BarChartProps = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly Bar[];
  readonly ink?: Ink;
};

const THICK = 18;

function BarChart(props: BarChartProps): VNode {
  const { id, title, description, bars, ink = "screen" } = props;
  return (
    <ChartFrame
      id={id}
      title={title}
      description={description}
      ink={ink}
      draw={(width) => draw(bars, width)}
    />
  );
}

/** The same as a text of SVG that needs no stylesheet. */
export function renderBarChart(props: BarChartProps): string {
  return renderToStaticMarkup(<BarChart {...props} />);
}

function draw(bars: readonly Bar[], width: number): Drawing {
  const size = width === NARROW ? 16 : 15;
  const valueRoom = Math.ceil(max(bars, ({ printed }) => textWidth(printed, size)) ?? 0) + 10;
  const lowest = Math.min(0, min(bars, ({ value }) => value) ?? 0);
  const highest = Math.max(0, max(bars, ({ value }) => value) ?? 0);
  const x = scaleLinear()
    .domain(lowest === highest ? [0, 1] : [lowest, highest])
    .range([lowest < 0 ? valueRoom : 0, width - valueRoom]);
  const marked = bars.some((bar) => bar.marked);
  let y = 0;
  const rows = bars.map((bar) => {
    const lines = wrapText(bar.label, size, width);
    const top = y;
    y += lines.length * size * 1.25 + THICK + 20;
    return (
      <g transform={`translate(0 ${rounded(top)})`}>
        <Row bar={bar} lines={lines} x={x} size={size} quiet={marked && !bar.marked} />
      </g>
    );
  });
  const zero = rounded(x(0));
  const content = (
    <>
      {rows}
      <path class="chart-base" d={`M${zero} 0V${rounded(Math.max(0, y - 12))}`} stroke={QUIET} />
    </>
  );
  return { height: Math.max(1, Math.ceil(y - 8)), content: lowest < 0 ? content : rows };
}

type RowProps = {
  readonly bar: Bar;
  readonly lines: readonly string[];
  readonly x: (value: number) => number;
  readonly size: number;
  readonly quiet: boolean;
};

function Row({ bar, lines, x, size, quiet }: RowProps): VNode {
  const top = lines.length * size * 1.25 + 5;
  const [from, to] = [Math.min(x(0), x(bar.value)), Math.max(x(0), x(bar.value))];
  const dash = quiet ? 3 : 0;
  const negative = bar.value < 0;
  return (
    <>
      {lines.map((text, index) => (
        <text
          class="chart-text chart-strong"
          y={rounded(size + index * size * 1.25)}
          font-size={size}
          font-weight={bar.marked ? 700 : 400}
          fill={INK}
        >
          {text}
        </text>
      ))}
      <g class={classOf(dash)}>
        <rect
          class="chart-mark"
          x={rounded(from)}
          y={rounded(top)}
          width={rounded(Math.max(1, to - from))}
          height={THICK}
          fill={colourOf(dash)}
        />
      </g>
      <text
        class="chart-text chart-strong"
        x={rounded(negative ? from - 6 : to + 6)}
        y={rounded(top + THICK / 2 + size * 0.35)}
        text-anchor={negative ? "end" : undefined}
        font-size={size}
        font-weight={700}
        fill={INK}
      >
        {bar.printed}
      </text>
    </>
  );
}
