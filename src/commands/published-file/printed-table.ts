/** A published table as it stands in its file: its dimensions with their categories, and for each row what is printed and what is withheld. */
import type { CsvRow } from "../../platform/csv.ts";
import { TOTAL } from "../../statistics/table.ts";
import { type GivenTable, numberIn } from "../given-table.ts";
import type { Columns, DimensionColumns } from "./columns.ts";
import type { LearntSum } from "./learn-sums.ts";
import { type Dash, readFlag, readPrinted } from "./marks.ts";
import { isTotalLabel, maybeTotalLabel } from "./totals.ts";

export type PrintedDimension = {
  readonly columns: DimensionColumns;
  /** In the order in which the file names them. */
  readonly categories: readonly string[];
  /** Those that are written as totals, and those that may be meant so. */
  readonly totals: readonly number[];
  readonly maybeTotals: readonly number[];
  /** What a column of groups says. */
  readonly groups: readonly LearntSum[];
};

export type PrintedCell = {
  readonly line: number;
  readonly row: CsvRow;
  /** One place in `categories` a dimension. */
  readonly categories: readonly number[];
  /** Null where it is withheld or absent. */
  readonly value: number | null;
  /** Beside a column of marks the value may be known although it is withheld. */
  readonly truth: number | null;
  /** What a mark such as "1–4" says about it. */
  readonly most: number | undefined;
  readonly fewest: number | undefined;
  readonly deliberate: boolean;
  readonly primary: boolean | undefined;
  /** Whether one contributor alone stands behind it, and so knows it. */
  readonly sole: boolean;
};

export type PrintedTable = {
  readonly dimensions: readonly PrintedDimension[];
  readonly cells: readonly PrintedCell[];
};

/** Every row as a cell; a sentence with the line where a row cannot be read or stands twice. */
export function readPrintedTable(
  { rows }: GivenTable,
  { dimensions: columns, value, suppressed, primary, contributors }: Columns,
  totals: readonly string[],
  dash: Dash,
): PrintedTable | { readonly refused: "row"; readonly sentence: string } {
  const dimensions = columns.map((list) => dimensionOf(list, rows, totals));
  const placeOf = dimensions.map(
    ({ categories }) => new Map(categories.map((label, place) => [label, place])),
  );
  const cells: PrintedCell[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const printed = readPrinted(row.cells[value] ?? "", dash);
    if (printed === undefined) {
      const sentence = `Line ${row.line}: "${row.cells[value]}" below ${value} is neither a number nor a mark for a missing value.`;
      return { refused: "row", sentence };
    }
    const categories = columns.map(
      (list, place) => placeOf[place]?.get(labelOf(row, list, totals)) ?? 0,
    );
    const key = categories.join();
    const before = seen.get(key);
    if (before !== undefined) {
      const labels = categories.map((at, place) => dimensions[place]?.categories[at]).join(", ");
      const same = labels === "" ? "cannot be told apart" : `are both ${labels}`;
      return { refused: "row", sentence: `Lines ${before} and ${row.line} ${same}.` };
    }
    seen.set(key, row.line);
    const hidden = suppressed !== undefined && readFlag(row.cells[suppressed] ?? "") === true;
    const truth = "value" in printed ? printed.value : null;
    cells.push({
      line: row.line,
      row,
      categories,
      value: hidden ? null : truth,
      truth,
      most: "missing" in printed ? printed.most : undefined,
      fewest: "missing" in printed ? printed.fewest : undefined,
      deliberate: hidden || ("missing" in printed && printed.deliberate),
      primary: primary === undefined ? undefined : readFlag(row.cells[primary] ?? "") === true,
      sole: contributors !== undefined && numberIn(row.cells[contributors] ?? "") === 1,
    });
  }
  return { dimensions, cells };
}

/** The finest label that is no total; a group that is called as a finer category is told apart by its column. */
function labelOf(row: CsvRow, columns: DimensionColumns, totals: readonly string[]): string {
  const [finest = "", ...groupings] = columns;
  const own = (row.cells[finest] ?? "").trim();
  if (groupings.length === 0 || !isTotal(own, totals)) return own;
  for (const column of groupings) {
    const group = (row.cells[column] ?? "").trim();
    if (!isTotal(group, totals)) return `${column} ${group}`;
  }
  return TOTAL;
}

function isTotal(label: string, totals: readonly string[]): boolean {
  return label === "" || isTotalLabel(label, totals);
}

function dimensionOf(
  columns: DimensionColumns,
  rows: readonly CsvRow[],
  totals: readonly string[],
): PrintedDimension {
  const labels = [...new Set(rows.map((row) => labelOf(row, columns, totals)))];
  const places = [...labels.keys()];
  const named = places.filter((place) => isTotalLabel(labels[place] ?? "", totals));
  const [finest = "", ...groupings] = columns;
  const groups = groupings.flatMap((column) => {
    const members = new Map<string, Set<number>>();
    for (const row of rows) {
      const own = (row.cells[finest] ?? "").trim();
      const group = `${column} ${(row.cells[column] ?? "").trim()}`;
      if (isTotal(own, totals)) continue;
      members.set(group, (members.get(group) ?? new Set()).add(labels.indexOf(own)));
    }
    return [...members].flatMap(([label, parts]): readonly LearntSum[] => {
      const whole = labels.indexOf(label);
      return whole < 0 ? [] : [{ whole, parts: [...parts] }];
    });
  });
  return {
    columns,
    categories: labels,
    totals: named,
    maybeTotals: named.length > 0 ? [] : places.filter((at) => maybeTotalLabel(labels[at] ?? "")),
    groups,
  };
}
