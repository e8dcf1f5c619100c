/** Finds places for labels where they cover neither points, nor lines, nor each other; says so when there is none. */

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function inside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** The boxes that a line from one point to another covers, in steps of a few units. */
export function alongLine(x1: number, y1: number, x2: number, y2: number): readonly Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 5));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const x = x1 + ((x2 - x1) * step) / steps;
    const y = y1 + ((y2 - y1) * step) / steps;
    return around(x, y, 2);
  });
}

export function around(x: number, y: number, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/** The first candidate that lies within the bounds and covers nothing taken; undefined when none does. */
export function freePlace<Candidate extends { readonly box: Box }>(
  candidates: readonly Candidate[],
  taken: readonly Box[],
  bounds: Box,
): Candidate | undefined {
  return candidates.find(
    ({ box }) => inside(box, bounds) && !taken.some((other) => overlaps(box, other)),
  );
}

/** A text block beside a point: where it starts, how it is aligned, and the box it fills. */
export type Beside = {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
};

export type Block = { readonly width: number; readonly lines: number; readonly size: number };

/** Line height in relation to the size of the text. */
export const LEADING = 1.2;

/** Places around a point, best first. `y` is the baseline of the first line. */
export function besidePoint(px: number, py: number, block: Block): readonly Beside[] {
  const { width, lines, size } = block;
  const height = lines * size * LEADING;
  const above = py - 10 - height;
  const below = py + 10;
  const at = (left: number, top: number, anchor: Beside["anchor"]): Beside => ({
    x: anchor === "start" ? left : anchor === "end" ? left + width : left + width / 2,
    y: top + size * 0.95,
    anchor,
    box: { left, top, right: left + width, bottom: top + height },
  });
  return [
    at(px - width / 2, above, "middle"),
    at(px - width / 2, below, "middle"),
    at(px - width + 8, above, "end"),
    at(px - 8, above, "start"),
    at(px - width + 8, below, "end"),
    at(px - 8, below, "start"),
    at(px + 11, py - height / 2, "start"),
    at(px - 11 - width, py - height / 2, "end"),
    at(px - width / 2, above - 12, "middle"),
    at(px - width / 2, below + 12, "middle"),
  ];
}

/** Places to the right of a point, level with it or a little above or below. */
export function rightOfPoint(px: number, py: number, block: Block): readonly Beside[] {
  const height = block.lines * block.size * LEADING;
  return [0, -8, 8, -16, 16, -24, 24, -32, 32].map((shift) => {
    const top = py - height / 2 + shift;
    const left = px + 12;
    return {
      x: left,
      y: top + block.size * 0.95,
      anchor: "start",
      box: { left, top, right: left + block.width, bottom: top + height },
    };
  });
}
