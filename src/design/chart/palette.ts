/**
 * Colours, dashes and markers of series. Colours stand as attributes, so that a chart is whole in a PDF; on the page
 * chart.css replaces them for light, dark and forced colours. No red and no green: those two mean something here.
 */

export const INK = "#2b2b30";
export const QUIET = "#5d5d61";
export const RULE = "#d3d0ca";
export const GROUND = "#ffffff";

const COLOURS = ["#5b2a6e", "#0b6380", "#8a5a00", "#4a5568"] as const;
const DASHES = [undefined, "9 4", "10 3 2.5 3", "5 3"] as const;

/** Circle, square, diamond, triangle: outlines relative to the first point, which lies at the offset given with each. */
const MARKERS = [
  { dx: -4.5, dy: 0, path: "a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z" },
  { dx: -4, dy: -4, path: "h8v8h-8z" },
  { dx: 0, dy: -5.8, path: "l4.6 5.8-4.6 5.8-4.6-5.8z" },
  { dx: 0, dy: -5.6, path: "l5.4 9.4h-10.8z" },
] as const;

/** The dotted line to or from a figure that may still change. */
export const DOTTED = "1.5 4.5";

/** How many series look different from each other. */
const STYLES = COLOURS.length;

export function colourOf(dash: number): string {
  return COLOURS[dash % STYLES] ?? INK;
}

export function dashOf(dash: number): string | undefined {
  return DASHES[dash % STYLES];
}

/** The class by which the stylesheet recolours a series. */
export function classOf(dash: number): string {
  return `chart-s${dash % STYLES}`;
}

/** The series' marker as a path at a place, short enough that all markers of a series fit into one path. */
export function markerAt(dash: number, x: number, y: number): string {
  const { dx, dy, path } = MARKERS[dash % STYLES] ?? MARKERS[0];
  return `M${rounded(x + dx)} ${rounded(y + dy)}${path}`;
}

/** Coordinates with one decimal: finer is not seen and costs bytes. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
