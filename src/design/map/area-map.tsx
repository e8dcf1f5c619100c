/**
 * A map of areas, each shaded by its figure and, where it has room, with the figure written in it. What has no figure is hatched or dotted,
 * never blank: hidden and unknown are two things. The table beside the map says the same.
 */
import { geoIdentity, geoPath } from "d3-geo";
import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { ChartFrame, type Drawing, type Ink, NARROW } from "../chart/chart-frame.tsx";
import { GROUND, INK, QUIET, rounded } from "../chart/palette.ts";
import { textWidth, wrapText } from "../chart/text-width.ts";
import type { MapArea } from "./geo-areas.ts";
import { classesOf, classOfValue, type MapClass } from "./map-classes.ts";

/** What is known of an area. */
export type AreaFigure =
  | { readonly code: string; readonly value: number; readonly printed: string }
  | { readonly code: string; readonly value: null; readonly mark: "suppressed" | "missing" };

export type AreaMapProps = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly areas: readonly MapArea[];
  readonly figures: readonly AreaFigure[];
  /** How the legend prints the limits of a class. */
  readonly print: (value: number) => string;
  readonly words: { readonly suppressed: string; readonly missing: string };
  readonly ink?: Ink;
};

const SHADES = ["#f1e8f4", "#d6bddf", "#b58fc4", "#8d5ea2", "#5b2a6e"] as const;
const TALLEST = 520;
const SWATCH = 26;

export function AreaMap(props: AreaMapProps): VNode {
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
export function renderAreaMap(props: AreaMapProps): string {
  return renderToStaticMarkup(<AreaMap {...props} />);
}

function draw(props: AreaMapProps, width: number): Drawing {
  const figures = new Map(props.figures.map((figure) => [figure.code, figure]));
  const given = props.figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const classes = classesOf(given);
  const size = width === NARROW ? 14 : 13;
  const all = { type: "GeometryCollection" as const, geometries: props.areas.map(geometryOf) };
  const projection = geoIdentity().reflectY(true).fitSize([width, TALLEST], all);
  const path = geoPath(projection);
  const [[left, top], [, bottom]] = path.bounds(all);
  const [x, y] = projection.translate();
  projection.translate([x - left, y - top]);
  const foot = bottom - top;
  const hatch = `${props.id}-hatch-${width}`;
  const drawn = props.areas.map((area) => {
    const shape = geometryOf(area);
    const figure = figures.get(area.code);
    return (
      <g>
        <Outline d={path(shape) ?? ""} figure={figure} classes={classes} hatch={hatch} />
        <AreaLabel figure={figure} at={path.centroid(shape)} box={path.bounds(shape)} size={size} />
      </g>
    );
  });
  const key = legend(props, classes, figures, { width, size, top: foot + 18, hatch });
  const content = (
    <>
      <Hatch id={hatch} />
      {drawn}
      {key.content}
    </>
  );
  return { height: Math.ceil(foot + 18 + key.height), content };
}

type MultiPolygon = { type: "MultiPolygon"; coordinates: number[][][][] };

function geometryOf({ shapes }: MapArea): MultiPolygon {
  const closed = shapes.map((rings) =>
    rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y])),
  );
  return { type: "MultiPolygon", coordinates: closed };
}

function Hatch({ id }: { readonly id: string }): VNode {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect class="chart-hollow" width="7" height="7" fill={GROUND} />
        <path class="chart-quiet" d="M-1 8L8 -1M-1 1L1 -1M6 8L8 6" stroke={QUIET} />
      </pattern>
    </defs>
  );
}

type OutlineProps = {
  readonly d: string;
  readonly figure: AreaFigure | undefined;
  readonly classes: readonly MapClass[];
  readonly hatch: string;
};

function Outline({ d, figure, classes, hatch }: OutlineProps): VNode {
  const line = { stroke: QUIET, "stroke-width": 1 };
  if (figure?.value === null && figure.mark === "suppressed")
    return <path class="chart-quiet" d={d} fill={`url(#${hatch})`} {...line} />;
  if (figure === undefined || figure.value === null)
    return (
      <path class="chart-quiet chart-hollow" d={d} fill={GROUND} {...line} stroke-dasharray="2 3" />
    );
  const shade = shadeOf(classOfValue(classes, figure.value), classes.length);
  return <path class={`chart-quiet map-shade-${shade}`} d={d} fill={SHADES[shade]} {...line} />;
}

/** Few classes take the shades furthest apart. */
function shadeOf(place: number, classes: number): number {
  if (classes <= 1) return 2;
  return Math.round((place * (SHADES.length - 1)) / (classes - 1));
}

type AreaLabelProps = {
  readonly figure: AreaFigure | undefined;
  readonly at: readonly [number, number];
  readonly box: readonly [readonly [number, number], readonly [number, number]];
  readonly size: number;
};

/** The figure in its area; left out where it would not fit, because the table has it. */
function AreaLabel({ figure, at, box, size }: AreaLabelProps): VNode | null {
  if (figure === undefined || figure.value === null) return null;
  const [[left, top], [right, bottom]] = box;
  const fits = textWidth(figure.printed, size) < (right - left) * 0.9 && size * 1.4 < bottom - top;
  if (!fits) return null;
  return (
    <text
      class="chart-label"
      x={rounded(at[0])}
      y={rounded(at[1] + size * 0.35)}
      text-anchor="middle"
      font-size={size}
      font-weight={700}
      fill={INK}
      stroke={GROUND}
      stroke-width="4"
      stroke-linejoin="round"
      paint-order="stroke"
    >
      {figure.printed}
    </text>
  );
}

type KeyRoom = {
  readonly width: number;
  readonly size: number;
  readonly top: number;
  readonly hatch: string;
};

function legend(
  { areas, print, words }: AreaMapProps,
  classes: readonly MapClass[],
  figures: ReadonlyMap<string, AreaFigure>,
  { width, size, top, hatch }: KeyRoom,
): { readonly height: number; readonly content: VNode } {
  const marks = new Set(
    areas.map(({ code }) => {
      const figure = figures.get(code);
      return figure === undefined ? "missing" : figure.value === null ? figure.mark : "given";
    }),
  );
  const entries = [
    ...classes.map(({ from, to }, place) => {
      const shade = shadeOf(place, classes.length);
      return {
        className: `chart-quiet map-shade-${shade}`,
        fill: SHADES[shade],
        dash: undefined,
        words: from === to ? print(from) : `${print(from)} – ${print(to)}`,
      };
    }),
    ...(marks.has("suppressed")
      ? [
          {
            className: "chart-quiet",
            fill: `url(#${hatch})`,
            dash: undefined,
            words: words.suppressed,
          },
        ]
      : []),
    ...(marks.has("missing")
      ? [{ className: "chart-quiet chart-hollow", fill: GROUND, dash: "2 3", words: words.missing }]
      : []),
  ];
  let y = top;
  const content = entries.map((entry) => {
    const lines = wrapText(entry.words, size + 1, width - SWATCH - 10);
    const start = rounded(y);
    y += Math.max(22, lines.length * (size + 1) * 1.35) + 4;
    return (
      <g transform={`translate(0 ${start})`}>
        <rect
          class={entry.className}
          width={SWATCH}
          height="18"
          fill={entry.fill}
          stroke={QUIET}
          stroke-dasharray={entry.dash}
        />
        {lines.map((text, index) => (
          <text
            class="chart-text"
            x={SWATCH + 10}
            y={rounded(14 + index * (size + 1) * 1.35)}
            font-size={size + 1}
            fill={QUIET}
          >
            {text}
          </text>
        ))}
      </g>
    );
  });
  return { height: Math.ceil(y - top), content: <>{content}</> };
}
