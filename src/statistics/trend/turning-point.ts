/** A series that falls and then rises (or the other way round) has no trend, but "no change" would be a poor account of it. */
import type { Observation } from "./observation.ts";

export type TurningPoint = {
  readonly at: Observation;
  /** The way it went before it turned. */
  readonly before: "up" | "down";
};

/** Of seven values in an order of chance, fewer than 2 in 100 series turn once and only once at a given kind of point. */
const LEAST_VALUES = 7;
const LEAST_ON_EACH_SIDE = 3;

/**
 * Where a series turns, if it moves one way up to there without a step back and the other way ever after, with at least three steps on each
 * side and seven values in all; else null. It describes and does not test: of n values in a random order, a share of 2ⁿ⁻¹/n! rises
 * first and then falls. Values stand in the order of time.
 */
export function turningPoint(observations: readonly Observation[]): TurningPoint | null {
  if (observations.length < LEAST_VALUES) return null;
  return turnOf(observations, "down") ?? turnOf(observations, "up");
}

function turnOf(observations: readonly Observation[], before: "up" | "down"): TurningPoint | null {
  const sign = before === "up" ? 1 : -1;
  const steps = observations
    .slice(1)
    .map(({ value }, index) => Math.sign(value - (observations[index]?.value ?? value)) * sign);
  const turn = steps.findIndex((step) => step < 0);
  const after = steps.slice(turn);
  const fits =
    turn >= LEAST_ON_EACH_SIDE &&
    after.length >= LEAST_ON_EACH_SIDE &&
    steps.slice(0, turn).some((step) => step > 0) &&
    after.every((step) => step <= 0);
  const at = observations[turn];
  return fits && at !== undefined ? { at, before } : null;
}
