/**
 * A name for a finding that stays the same when the file is read again with more rows: a hash of what the finding is about, not of
 * where it stands. FNV-1a on two lanes (Fowler, Noll and Vo); it recognises answers and protects nothing.
 */
import type { ReadFigures } from "../observations.ts";

const PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x2f0b4c47] as const;

function hash(text: string, seed: number): number {
  let state = seed;
  for (let n = 0; n < text.length; n++) state = Math.imul(state ^ text.charCodeAt(n), PRIME);
  state = Math.imul(state ^ (state >>> 15), 0x85ebca6b);
  return (state ^ (state >>> 13)) >>> 0;
}

function printed(lanes: readonly number[]): string {
  return lanes.map((lane) => (lane >>> 0).toString(36).padStart(7, "0")).join("");
}

/** A name for a text: fourteen letters and digits. */
export function fingerprintOf(text: string): string {
  return printed(SEEDS.map((seed) => hash(text, seed)));
}

/**
 * Names sets of observations by their categories' codes, their periods and their values, in any order. A changed value is another
 * finding; another row, or more rows that are not among the observations, changes nothing.
 */
export function fingerprints(
  figures: ReadFigures,
): (about: string, observations: readonly number[]) => string {
  const { observations, dimensions, periods } = figures;
  const codes = SEEDS.map((seed) =>
    dimensions.map(({ id, categories }) =>
      Int32Array.from(categories, ({ code }) => hash(`${id}\u0000${code}`, seed)),
    ),
  );
  return (about, chosen) =>
    printed(
      SEEDS.map((seed, lane) => {
        let sum = hash(about, seed);
        for (const n of chosen) {
          const period = periods[observations.period[n] ?? -1]?.period;
          let cell = hash(
            `${period?.start ?? ""}/${period?.end ?? ""}=${observations.value[n] ?? ""}`,
            seed,
          );
          for (let place = 0; place < dimensions.length; place++) {
            const category = observations.categories[place]?.[n] ?? -1;
            cell = Math.imul(cell ^ (codes[lane]?.[place]?.[category] ?? 0), PRIME);
            cell ^= cell >>> 15;
          }
          sum = (sum + cell) | 0;
        }
        return sum;
      }),
    );
}
