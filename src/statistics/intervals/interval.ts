/** What every interval of this library is: an estimate between the two bounds that the data leave it, and how sure they are. */

/** Bounds are in the unit of the estimate; a bound that the data do not give is null. */
export type Interval = {
  readonly estimate: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The share of all such intervals that hold the truth, such as 0.95. */
  readonly confidence: number;
};

/** An interval whose both bounds are known. */
export type BoundedInterval = Interval & { readonly lower: number; readonly upper: number };

/** How sure an interval is where nobody says otherwise. */
export const CONFIDENCE = 0.95;

/** Throws what no data can be: the caller has a bug. */
export function demand(holds: boolean, sentence: string): void {
  if (!holds) throw new RangeError(sentence);
}

/** Throws where a confidence is not between 0 and 1. */
export function demandConfidence(confidence: number): void {
  demand(confidence > 0 && confidence < 1, "a confidence lies between 0 and 1");
}
