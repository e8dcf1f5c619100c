/** How well a colour stands out from another (WCAG 2.2, relative luminance and contrast ratio). */

/** From 1, the same, to 21, black on white. Colours are written #rrggbb; throws on anything else. */
export function contrastRatio(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** What shapes must have against their ground to be seen (WCAG 2.2, 1.4.11). */
export const ENOUGH_FOR_SHAPES = 3;

function luminance(colour: string): number {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (found === null) throw new RangeError(`Not a colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
