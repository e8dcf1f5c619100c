/** Finds the known text that an unknown one most likely means, by the pairs of letters that both share (Dice, 1945). */

/** Less alike than this is no help. */
const ALIKE = 0.4;

export function nearest(text: string, known: readonly string[]): string | undefined {
  const wanted = pairs(text);
  let best: string | undefined;
  let likeness = ALIKE;
  for (const candidate of known) {
    const found = pairs(candidate);
    const shared = [...wanted].filter((pair) => found.has(pair)).length;
    const alike = (2 * shared) / Math.max(1, wanted.size + found.size);
    if (alike > likeness) [best, likeness] = [candidate, alike];
  }
  return best;
}

function pairs(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)),
  );
}
