/** What can be wrong with a file of figures or with one figure typed in. Each has a sentence in every language. */

export const FIGURE_PROBLEMS = [
  "not-utf8",
  "too-large",
  "no-rows",
  "unnamed-column",
  "repeated-column",
  "too-many-columns",
  "missing-column",
  "ragged-row",
  "broken-quotes",
  "field-too-long",
  "unknown-city",
  "unknown-indicator",
  "unknown-unit",
  "unknown-qualifier",
  "unknown-basis",
  "no-value",
  "unexpected-value",
  "decimal-comma",
  "not-a-number",
  "implausible",
  "half-interval",
  "bad-interval",
  "bad-n",
  "no-period",
  "unknown-period",
  "not-a-year",
  "period-year-mismatch",
  "duplicate-period",
  "no-source",
  "bad-address",
  "bad-date",
  "more-problems",
] as const;
export type FigureProblemCode = (typeof FIGURE_PROBLEMS)[number];

export type FigureProblem = {
  /** The line of the file, counted from 1 with the header; 0 for a figure typed in. */
  readonly row: number;
  readonly column?: string;
  readonly code: FigureProblemCode;
  /** What stands there. */
  readonly value?: string;
  /** What it could be instead. */
  readonly hint?: string;
  /** The other row, where two contradict each other. */
  readonly other?: number;
};
