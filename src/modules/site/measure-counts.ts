/** How many measures stand where, over several plans, and how many of them a choice lets through. */
import { type MeasureCounts, STANDINGS } from "../plans/index.ts";
import type { MeasureChoice } from "./measure-choice.ts";

/** The counts of all plans together. */
export function addCounts(counts: readonly MeasureCounts[]): MeasureCounts {
  const sum = (numberOf: (one: MeasureCounts) => number) =>
    counts.reduce((total, one) => total + numberOf(one), 0);
  return {
    measures: sum((one) => one.measures),
    done: sum((one) => one.done),
    states: Object.fromEntries(
      STANDINGS.map((state) => [state, sum((one) => one.states[state])]),
    ) as MeasureCounts["states"],
    silent: sum((one) => one.silent),
    withoutOwner: sum((one) => one.withoutOwner),
    withoutEvidence: sum((one) => one.withoutEvidence),
  };
}

/** How many the choice lets through; undefined where two filters meet that are not counted together. */
export function foundOf(
  { state, missing }: MeasureChoice,
  counts: MeasureCounts,
): number | undefined {
  if (state !== undefined && missing !== undefined) return undefined;
  if (state !== undefined) return counts.states[state];
  if (missing === "owner") return counts.withoutOwner;
  if (missing === "evidence") return counts.withoutEvidence;
  return missing === "word" ? counts.silent : counts.measures;
}
