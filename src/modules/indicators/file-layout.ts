/** The layout of figure files, in and out: the project's long table of indicators, its columns and its words. */
import type { Qualifier, Status } from "./indicator.ts";

export const COLUMNS = [
  "city",
  "right",
  "indicator",
  "year",
  "value",
  "unit",
  "source",
  "period",
  "breakdown",
  "geography",
  "qualifier",
  "year_basis",
  "note",
] as const;
/** The interval that a figure may lie in and the number behind it; files of figures without any have no such columns. */
export const SPREAD_COLUMNS = ["lower", "upper", "n"] as const;
/** Files may leave these out. */
export const OPTIONAL_COLUMNS = ["retrieved", "licence", ...SPREAD_COLUMNS] as const;
export type FileColumn = (typeof COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number];

/** One row's cells, trimmed; a column that the file leaves out is empty. */
export type FileRow = Readonly<Record<FileColumn, string>>;

export const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  exact: "exact",
  "at-least": "lower_bound",
  "at-most": "upper_bound",
  about: "approximate",
  estimate: "estimate",
  "part-year": "partial",
  provisional: "provisional",
};

/** Stands in the qualifier's column of a row without a value. */
export const STATUS_WORDS: Readonly<Record<Exclude<Status, "given">, string>> = {
  missing: "missing",
  "not-applicable": "not_applicable",
  suppressed: "suppressed",
};

export const BASIS_WORDS = {
  stated: "stated",
  context: "read from wording or context",
} as const;

/** Takes away the apostrophe that keeps spreadsheets from running a cell as a formula. */
export function withoutGuard(cell: string): string {
  return /^'[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}
