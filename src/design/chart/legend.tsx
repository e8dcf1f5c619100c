/** The list below a chart: which line is which, and what hollow marks, dotted lines, bands, breaks and gaps mean. */
import type { VNode } from "preact";
import type { Language } from "../../kernel/language.ts";
import { designTexts } from "../texts/index.ts";
import {
  bands,
  breaksWithin,
  type ChartSeries,
  hasGapWithin,
  isSettled,
  qualifiersIn,
  runs,
} from "./chart-data.ts";
import { classOf, colourOf, DOTTED, dashOf, GROUND, INK, markerAt, QUIET } from "./palette.ts";
import { BREAK_DASH } from "./plot-parts.tsx";
import { BAND_OPACITY } from "./series-marks.tsx";
import { wrapText } from "./text-width.ts";

const SAMPLE = 44;

type Entry = { readonly sample: VNode | undefined; readonly words: string };

export type Legend = { readonly height: number; readonly content: VNode };

/** What the marks in a chart mean, each said only when it occurs. */
function explanations(series: readonly ChartSeries[], language: Language): readonly Entry[] {
  const texts = designTexts(language).chart;
  const found = qualifiersIn(series);
  const points = series.flatMap((one) => one.points);
  const entries: Entry[] = [];
  if (found.length > 0) {
    const meanings = found.map((qualifier) => texts.qualifiers[qualifier]).join(", ");
    entries.push({ sample: <HollowSample />, words: `${texts.hollow}: ${meanings}` });
  }
  if (series.some((one) => runs(one).some(({ dotted }) => dotted)) && !points.every(isSettled)) {
    entries.push({ sample: <DottedSample />, words: `${texts.dotted}: ${texts.dottedMeans}` });
  }
  const ranged = series.map((one) => ({ dash: one.dash, bands: bands(one) }));
  const banded = ranged.find((one) => one.bands.some(({ length }) => length > 1));
  if (banded !== undefined) {
    entries.push({ sample: <BandSample dash={banded.dash} />, words: texts.band });
  }
  if (ranged.some((one) => one.bands.some(({ length }) => length === 1))) {
    entries.push({ sample: undefined, words: texts.whisker });
  }
  for (const label of new Set(breaksWithin(series).map((one) => one.label))) {
    entries.push({ sample: <BreakSample />, words: label });
  }
  if (hasGapWithin(series)) {
    entries.push({ sample: undefined, words: texts.gap });
  }
  return entries;
}

export type LegendProps = {
  readonly series: readonly ChartSeries[];
  /** Whether the series' names stand here and not at their lines. */
  readonly names: boolean;
  readonly startsAt: string | undefined;
  readonly language: Language;
  readonly width: number;
  readonly size: number;
  readonly top: number;
};

/** The legend, drawn from `top` down, and the height it takes. */
export function legend(props: LegendProps): Legend {
  const { series, names, startsAt, language, width, size, top } = props;
  const entries: readonly Entry[] = [
    ...(names
      ? series.map((one) => ({ sample: <SeriesSample dash={one.dash} />, words: one.name }))
      : []),
    ...explanations(series, language),
    ...(startsAt === undefined
      ? []
      : [{ sample: undefined, words: designTexts(language).chart.axisStartsAt(startsAt) }]),
  ];
  const line = size * 1.35;
  let y = top;
  const rows = entries.map(({ sample, words }) => {
    const left = sample === undefined ? 0 : SAMPLE;
    const lines = wrapText(words, size, width - left);
    const start = y;
    y += lines.length * line + 5;
    return (
      <g transform={`translate(0 ${Math.round(start)})`}>
        {sample}
        {lines.map((text, index) => (
          <text x={left} y={Math.round(size + index * line)}>
            {text}
          </text>
        ))}
      </g>
    );
  });
  return {
    height: Math.ceil(y - top),
    content: (
      <g class="chart-text chart-strong" font-size={size} fill={INK}>
        {rows}
      </g>
    ),
  };
}

function SeriesSample({ dash }: { readonly dash: number }): VNode {
  return (
    <g class={classOf(dash)} transform="translate(0 10)">
      <path
        class="chart-line"
        d="M0 0H34"
        fill="none"
        stroke={colourOf(dash)}
        stroke-width="2.5"
        stroke-dasharray={dashOf(dash)}
      />
      <path class="chart-mark" d={markerAt(dash, 17, 0)} fill={colourOf(dash)} />
    </g>
  );
}

function HollowSample(): VNode {
  return (
    <circle
      class="chart-hollow chart-quiet"
      cx="17"
      cy="10"
      r="4.5"
      fill={GROUND}
      stroke={QUIET}
      stroke-width="2"
    />
  );
}

function BandSample({ dash }: { readonly dash: number }): VNode {
  return (
    <g class={classOf(dash)}>
      <path
        class="chart-mark"
        d="M0 2H34V18H0Z"
        fill={colourOf(dash)}
        fill-opacity={BAND_OPACITY}
      />
    </g>
  );
}

function BreakSample(): VNode {
  return (
    <path
      class="chart-quiet"
      d="M17 0V20"
      fill="none"
      stroke={QUIET}
      stroke-width="1.5"
      stroke-dasharray={BREAK_DASH}
    />
  );
}

function DottedSample(): VNode {
  return (
    <path
      class="chart-quiet"
      d="M0 10H34"
      fill="none"
      stroke={QUIET}
      stroke-width="2.5"
      stroke-linecap="round"
      stroke-dasharray={DOTTED}
    />
  );
}
