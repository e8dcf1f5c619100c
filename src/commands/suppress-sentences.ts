/** What `statistics suppress` says when it refuses, for people who do not program. */
import type { SuppressRefusal } from "./suppress-table.ts";

/** A sentence for each thing that is wrong; `lineOf` gives the line of a row of the file. */
export function toldSuppression(
  refusal: SuppressRefusal,
  file: string,
  lineOf: (row: number) => number,
): readonly string[] {
  const at = (row: number) => `${file}, line ${lineOf(row)}`;
  switch (refusal.refused) {
    case "unsafe":
      return [
        "No table is published, because these cells could be found out:",
        ...refusal.cells.map(({ labels, why }) => `  ${labels.join(", ")}: ${REASONS[why]}.`),
      ];
    case "no-dimensions":
      return ["--dimension is missing."];
    case "no-rows":
      return [`${file} has no rows.`];
    case "unknown-column":
      return [`${file} has no column ${refusal.column}.`];
    case "column-used-twice":
      return [`The column ${refusal.column} is named twice.`];
    case "unknown-dimension":
      return [`The hierarchy speaks of ${refusal.dimension}, which is no dimension.`];
    case "crossing-of-one-dimension-with-itself":
      return [
        `--table ${refusal.columns.join(",")}: two of these columns belong to the same dimension.`,
      ];
    case "too-many-cells":
      return [`The table would have ${refusal.cells} cells: more than can be protected at once.`];
    case "not-a-count":
      return [
        `${at(refusal.row)}: "${refusal.found}" below ${refusal.column} is not a count. Amounts go with --value.`,
      ];
    case "not-an-amount":
      return [`${at(refusal.row)}: "${refusal.found}" below ${refusal.column} is not an amount.`];
    case "too-large":
      return [`The numbers below ${refusal.column} are too large to be added up exactly.`];
    case "empty-category":
      return [`${at(refusal.row)}: the cell below ${refusal.column} is empty.`];
    case "category-called-total":
      return [
        `${at(refusal.row)}: ${refusal.column} is Total. The file must hold the parts only; totals are made here.`,
      ];
    case "category-in-two-groups":
      return [
        `${refusal.category} belongs to ${refusal.groups.join(" and ")} in ${refusal.column}: a category can be in one group only.`,
      ];
    case "unknown-category":
      return [
        `The hierarchy of ${refusal.dimension} names ${refusal.category}, which is not there.`,
      ];
    case "overlapping-parts":
      return [
        `The parts of ${refusal.category} in ${refusal.dimension} overlap: somebody would count twice.`,
      ];
    case "group-within-itself":
      return [`${refusal.category} in ${refusal.dimension} would be a part of itself.`];
    case "two-meanings":
      return [`${refusal.category} means two different things in ${refusal.dimension}.`];
  }
}

const REASONS = {
  "cannot-be-protected": "no other cell can be withheld to protect it",
  revealed: "it can be computed from what would be published",
  "revealed-to-contributor": "somebody who knows a withheld cell could compute it",
  "too-narrow": "its interval is narrower than was asked for",
  undecided: "the audit did not come to an end",
} as const;
