/**
 * Values for cells whose true value we do not have either, because the source withholds it or lacks it: any that fit the sums will do,
 * because whether a pattern is safe depends only on what readers know, and they know no more than we. They are never shown.
 */
import type { CellSum } from "../../../statistics/table.ts";

const MOST_ROUNDS = 2_000;
const CLOSE = 1e-9;
/** Where to start: a withheld count is small, and rarely nothing. */
const START = 2;

/**
 * The values with every NaN replaced: found by going to the nearest point of each sum in turn and back above zero (Kaczmarz's projections),
 * which ends in a point that fits all of them where there is one. Where there is none, the sums were presumed in vain and the nearest is given.
 */
export function presumedValues(
  values: readonly number[],
  sums: readonly CellSum[],
): readonly number[] {
  if (!values.some(Number.isNaN)) return values;
  const guess = values.map((value) => (Number.isNaN(value) ? START : value));
  const open = sums
    .map(({ whole, parts }) => ({
      whole,
      parts,
      unknown: [whole, ...parts].filter((cell) => Number.isNaN(values[cell])),
    }))
    .filter(({ unknown }) => unknown.length > 0);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let worst = 0;
    for (const { whole, parts, unknown } of open) {
      const sum = parts.reduce((all, part) => all + (guess[part] ?? 0), 0);
      const lacking = (guess[whole] ?? 0) - sum;
      worst = Math.max(worst, Math.abs(lacking));
      const share = lacking / unknown.length;
      for (const cell of unknown) {
        const moved = (guess[cell] ?? 0) + (cell === whole ? -share : share);
        guess[cell] = Math.max(0, moved);
      }
    }
    if (worst < CLOSE) break;
  }
  const whole = guess.map(Math.round);
  const fits = open.every(
    (sum) => whole[sum.whole] === sum.parts.reduce((all, part) => all + (whole[part] ?? 0), 0),
  );
  return fits ? whole : guess;
}
