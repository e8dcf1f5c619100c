/**
 * One SVG that reads well on paper, on a screen and on a phone: it holds a wide drawing and, unless it is for paper only, a
 * narrow one, of which chart.css shows one. Programs without our stylesheet (Typst) show the wide one. One image, one name.
 */
import type { ComponentChildren, VNode } from "preact";

/** On paper there is no phone: the narrow drawing is left out. */
export type Ink = "screen" | "paper";

export const WIDE = 640;
export const NARROW = 360;

/** Heights of narrow drawings come in steps, because a stylesheet can't read them from the drawing. */
const STEP = 20;

export type Drawing = { readonly height: number; readonly content: ComponentChildren };

export type ChartFrameProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** The sentence that says what the chart shows. */
  readonly description: string;
  readonly ink: Ink;
  readonly draw: (width: typeof WIDE | typeof NARROW) => Drawing;
};

export function ChartFrame({ id, title, description, ink, draw }: ChartFrameProps): VNode {
  const wide = draw(WIDE);
  const narrow = ink === "paper" ? undefined : draw(NARROW);
  const steps = narrow === undefined ? 0 : Math.ceil(narrow.height / STEP);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="chart"
      viewBox={`0 0 ${WIDE} ${wide.height}`}
      width={WIDE}
      height={wide.height}
      preserveAspectRatio="xMinYMin meet"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      font-family="Inter"
      data-narrow={narrow === undefined ? undefined : steps}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <g class="chart-wide">{wide.content}</g>
      {narrow !== undefined && (
        <g class="chart-narrow" display="none" transform={`scale(${(WIDE / NARROW).toFixed(4)})`}>
          {narrow.content}
        </g>
      )}
    </svg>
  );
}
