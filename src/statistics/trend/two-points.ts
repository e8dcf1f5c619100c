/**
 * Growth between two years, as the two-point methods compute it. They look at a first and a newest value and at nothing between, so that
 * chance, breaks and gaps pass unseen: their verdicts stand beside ours, with their makers' names, for comparison with other sites.
 */
import type { TimedValue } from "./observation.ts";

/**
 * The compound yearly growth rate, (later / earlier)^(1 / years) − 1, a share a year. Null where it does not exist: the sign changes, the
 * earlier value is 0, or no time passes. Source: Eurostat, Sustainable development in the European Union (2017 and yearly), annex.
 */
export function yearlyGrowth(earlier: TimedValue, later: TimedValue): number | null {
  const years = later.time - earlier.time;
  const ratio = later.value / earlier.value;
  if (years <= 0 || !Number.isFinite(ratio) || ratio < 0) return null;
  const growth = ratio ** (1 / years) - 1;
  return Number.isFinite(growth) ? growth : null;
}
