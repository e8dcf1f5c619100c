/** Which of a city's indicators its front page and its list of rights show, told by how long their lines are: only these are read whole. */
import type { ReleasedLength } from "../indicators/index.ts";

/** Indicators that the front page tells where no report has chosen any. */
const TOLD = 5;

/** What the latest report tells first, by slug; without one, the first indicator with figures of each right in turn. */
export function toldFirst(
  lengths: readonly ReleasedLength[],
  highlights: readonly string[],
): readonly ReleasedLength[] {
  const shown = lengths.filter(({ hasFigures }) => hasFigures);
  const chosen = highlights.flatMap((slug) => shown.filter((one) => one.slug === slug));
  if (chosen.length > 0) return chosen;
  const firsts = shown.filter(
    ({ right }, index) => right !== null && shown.findIndex((one) => one.right === right) === index,
  );
  return [...firsts, ...shown.filter((one) => !firsts.includes(one))].slice(0, TOLD);
}

/** What may speak for its right: one of the report's highlights of each, and the one with the longest line. */
export function speaksForRight(
  lengths: readonly ReleasedLength[],
  highlights: readonly string[],
): readonly ReleasedLength[] {
  const shown = lengths.filter(({ hasFigures, right }) => hasFigures && right !== null);
  return [...Map.groupBy(shown, ({ right }) => right).values()].flatMap((own) => {
    const longest = own.reduce((best, one) => (one.length > best.length ? one : best));
    const named = own.find(({ slug }) => highlights.includes(slug));
    return named === undefined || named === longest ? [longest] : [named, longest];
  });
}
