/** What a trend is computed from: values at points in time, and the stretches of them that may be compared with each other. */

/** Time is in years and may have a fraction; the gaps between years need not be equal. */
export type TimedValue = { readonly time: number; readonly value: number };

/** A value of a series with what its source says about it. */
export type Observation = TimedValue & {
  /** The year as the source prints it, such as 2014/15. */
  readonly label: string;
  /** Counted in another way than the values before: only this one and later ones are comparable with each other. */
  readonly afterBreak?: boolean;
  /** The source may still correct it. */
  readonly provisional?: boolean;
};

/** The last run of values that were counted in the same way, in the order of time, and whether a break stands before it. */
export type Stretch = {
  readonly observations: readonly Observation[];
  /** The first observation after the last break; null where there is none. */
  readonly brokenAt: Observation | null;
};

/**
 * The values since the last break, in the order of time. Earlier ones are left out and never joined on. Throws where two values have the
 * same time. Source: United Nations, Fundamental Principles of Official Statistics (2014), 3 and 9: comparability over time.
 */
export function lastStretch(observations: readonly Observation[]): Stretch {
  const ordered = inOrder(observations);
  const start = ordered.findLastIndex(({ afterBreak }, index) => afterBreak === true && index > 0);
  return {
    observations: ordered.slice(Math.max(0, start)),
    brokenAt: ordered[start] ?? null,
  };
}

/** The values in the order of time. Throws where two have the same time, or where one is no finite number. */
export function inOrder<Value extends TimedValue>(values: readonly Value[]): readonly Value[] {
  const ordered = [...values].sort((a, b) => a.time - b.time);
  for (const [index, { time, value }] of ordered.entries()) {
    if (!Number.isFinite(time) || !Number.isFinite(value))
      throw new RangeError("a trend needs finite numbers");
    if (ordered[index - 1]?.time === time)
      throw new RangeError(`a series has two values at ${time}`);
  }
  return ordered;
}
