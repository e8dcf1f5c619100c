/** How a unit is put into words. */

export type UnitText = {
  /** The number with its unit. `isOne`: the number is exactly one. */
  readonly quantity: (printed: string, isOne: boolean) => string;
  /** A difference between two such numbers, where it is called something else: of percentages, percentage points. */
  readonly difference?: (printed: string, isOne: boolean) => string;
  /** What is counted, where single things are: a name that already says it makes the unit superfluous. */
  readonly things?: string;
  /** Money: it grows by more or less, not by more or fewer. */
  readonly money?: boolean;
  /** Beside an axis or at the head of a column. */
  readonly label: string;
};

/** Things that are counted one by one. `one` is the whole phrase for a single one. */
export function things(one: string, many: string, label = many): UnitText {
  return {
    quantity: (printed, isOne) => (isOne ? one : `${printed} ${many}`),
    things: many,
    label,
  };
}

/** Money: the printed number goes where the hash is. */
export function money(pattern: string, label: string): UnitText {
  return { quantity: (printed) => pattern.replace("#", printed), money: true, label };
}

/** Percentages, of which the differences are percentage points. */
export function percentages(
  unit: string,
  points: readonly [one: string, many: string],
  label: string,
): UnitText {
  return {
    quantity: (printed) => `${printed} ${unit}`,
    difference: (printed, isOne) => `${printed} ${isOne ? points[0] : points[1]}`,
    label,
  };
}

/** Measured amounts such as years of life: the word follows the number. */
export function amounts(one: string, many: string, label = many): UnitText {
  return { quantity: (printed, isOne) => `${printed} ${isOne ? one : many}`, label };
}
