/**
 * What must not be told of few people, and how: the rules that a data set is protected by before it is released. Default after Statistics
 * Norway's practice for municipal tables: a count below five is not told (reference: Langsrud, "Small count frequency table suppression").
 */

export const MODES = ["protect", "as-delivered"] as const;
export const ZEROS = ["protected", "published"] as const;

export type ProtectionRules = {
  /**
   * `protect`: small cells and whatever gives them away are withheld. `as-delivered`: the office that made the figures has protected them;
   * only what it withheld is withheld, and the audit says whether that is enough.
   */
  readonly mode: (typeof MODES)[number];
  /** Counts up to this number are withheld; 0 withholds none for being small. */
  readonly threshold: number;
  /** Whether a zero is withheld as a small count, because "none of them" can say something of everybody in a group. */
  readonly zeros: (typeof ZEROS)[number];
  /** The category of the measure dimension that counts contributors, and the largest number of them that is few; null without one. */
  readonly contributors: { readonly measure: string; readonly few: number } | null;
  /** Measures that are computed from counts in the same data set: a small numerator or denominator withholds the share too. */
  readonly shares: readonly {
    readonly measure: string;
    readonly numerator: string | null;
    readonly denominator: string | null;
  }[];
  /** Measures that are counts of people and add up; null: told from the kind of the data set and the units. */
  readonly counts: readonly string[] | null;
};

export const DEFAULT_RULES: ProtectionRules = {
  mode: "protect",
  threshold: 4,
  zeros: "protected",
  contributors: null,
  shares: [],
  counts: null,
};

const MOST_THRESHOLD = 1_000;

/** The first field that cannot be, or undefined when the rules can be kept. */
export function ruleProblem(rules: ProtectionRules): string | undefined {
  const { threshold, contributors } = rules;
  const isWhole = (number: number) =>
    Number.isInteger(number) && number >= 0 && number <= MOST_THRESHOLD;
  if (!isWhole(threshold)) return "rules.threshold";
  if (contributors !== null && !(isWhole(contributors.few) && contributors.measure !== "")) {
    return "rules.contributors";
  }
  const bare = rules.shares.some(
    ({ measure, numerator, denominator }) =>
      measure === "" || (numerator === null && denominator === null),
  );
  return bare ? "rules.shares" : undefined;
}
