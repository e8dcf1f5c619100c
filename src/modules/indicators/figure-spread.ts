/** How sure a figure is: the interval that its source prints with it, and how many people or cases it rests on. */
import type { Observation } from "./indicator.ts";

type Row = {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly interval_decimals: number;
  readonly n: number | null;
};

/** Both from a row of the database; what its source does not say is absent. */
export function spreadOfRow(row: Row): Pick<Observation, "interval" | "n"> {
  const { lower, upper, interval_decimals: decimals, n } = row;
  return {
    ...(lower === null || upper === null ? {} : { interval: { lower, upper, decimals } }),
    ...(n === null ? {} : { n }),
  };
}
