/**
 * Which column of a published table is what: dimensions, the value, marks of what is suppressed, and what is only said beside it. Worked
 * out from names and contents; every guess is a question to whoever asked.
 */
import type { GivenTable } from "../given-table.ts";
import { readFlag, readPrinted } from "./marks.ts";
import { isAdditiveUnit } from "./totals.ts";

/** The columns of one dimension: the finest first, then those that only say which group the finest belongs to. */
export type DimensionColumns = readonly string[];

export type Columns = {
  readonly dimensions: readonly DimensionColumns[];
  readonly value: string;
  readonly suppressed: string | undefined;
  readonly primary: string | undefined;
  /** How many contributors stand behind each value. */
  readonly contributors: string | undefined;
  readonly questions: readonly string[];
};

export type ColumnsRefusal = { readonly refused: "columns"; readonly sentence: string };

const VALUE_NAMES = [
  ["tabellvariabel", "obs_value", "obsvalue"],
  ["value", "values", "verdi", "wert"],
  ["count", "freq", "frequency", "antall", "ant", "anzahl", "number", "persons", "personer", "n"],
] as const;
const BESIDE =
  /^(?:lo|up|low|high|lower|upper|lower_?bound|upper_?bound|ci_?(?:low|high|lower|upper)|status|flags?|obs_?status|notes?|merknad(?:er)?|fotnote|footnotes?|comment|line|nall|secondary|weight)$/i;
const SUPPRESSED = /^(?:suppressed|undertrykt|unterdrückt|skjult|prikket)$/i;
const CONTRIBUTORS = /^(?:nrule|n_?contributors?|contributors?|bidragsytere)$/i;
const PRIMARY = /^(?:primary|primær|primaer|primär)$/i;

/** Whether a column's name says that it holds the values of the table. */
export function isNamedAsValue(column: string): boolean {
  const name = column.trim().toLowerCase();
  return VALUE_NAMES.some((names) => (names as readonly string[]).includes(name));
}

/** Whether a column's name says that it holds marks or remarks about the values. */
export function isBeside(column: string): boolean {
  return [BESIDE, SUPPRESSED, PRIMARY, CONTRIBUTORS].some((form) => form.test(column.trim()));
}

/** The columns' parts; what the caller says in `asked` is not guessed. */
export function readColumns(
  table: GivenTable,
  asked: {
    readonly dimensions: readonly DimensionColumns[];
    readonly value: string | undefined;
    readonly contributors: string | undefined;
  },
  isTotal: (label: string) => boolean,
): Columns | ColumnsRefusal {
  const { columns, rows } = table;
  const cellsOf = (column: string) => rows.map(({ cells }) => cells[column] ?? "");
  const single = [asked.value, asked.contributors].filter((column) => column !== undefined);
  const named = [...asked.dimensions.flat(), ...single];
  const unknown = named.find((column) => !columns.includes(column));
  if (unknown !== undefined)
    return refuse(`There is no column ${unknown}. The file has ${columns.join(", ")}.`);
  const isFlag = (column: string) => cellsOf(column).every((cell) => readFlag(cell) !== undefined);
  const free = columns.filter((column) => !named.includes(column));
  const suppressed = free.find((column) => SUPPRESSED.test(column) && isFlag(column));
  const primary = free.find((column) => PRIMARY.test(column) && isFlag(column));
  const contributors = asked.contributors ?? free.find((column) => CONTRIBUTORS.test(column));
  const open = free.filter(
    (column) =>
      ![suppressed, primary, contributors].includes(column) && !BESIDE.test(column.trim()),
  );
  const value = asked.value ?? valueColumn(open, cellsOf);
  if (value === undefined) return refuse("No column holds values. Name it with --count COLUMN.");
  const questions: string[] = [];
  if (asked.value === undefined) questions.push(`${value} is taken for the column of values.`);
  if (asked.dimensions.length > 0)
    return { dimensions: asked.dimensions, value, suppressed, primary, contributors, questions };

  const others = open.filter((column) => column !== value && new Set(cellsOf(column)).size > 1);
  const kept = withoutMeasures(others, cellsOf);
  const dropped = others.filter((column) => !kept.includes(column));
  if (dropped.length > 0)
    questions.push(`${dropped.join(", ")}: taken for further figures, not for dimensions.`);
  const dimensions = withGroupings(kept, cellsOf, isTotal);
  for (const [finest, ...groupings] of dimensions)
    if (groupings.length > 0)
      questions.push(`${groupings.join(", ")} is taken for groups of ${finest}.`);
  return { dimensions, value, suppressed, primary, contributors, questions };
}

function refuse(sentence: string): ColumnsRefusal {
  return { refused: "columns", sentence };
}

/** By its name; else the column with marks among its numbers; else the last that holds numbers only. */
function valueColumn(
  open: readonly string[],
  cellsOf: (column: string) => readonly string[],
): string | undefined {
  const printed = (column: string) => cellsOf(column).map((cell) => readPrinted(cell));
  const hasValues = (column: string) => {
    const cells = printed(column);
    return cells.every((cell) => cell !== undefined) && cells.some((cell) => "value" in cell);
  };
  const all = open.filter(hasValues);
  const isShare = (column: string) => cellsOf(column).some((cell) => cell.includes("%"));
  const additive = all.filter((column) => isAdditiveUnit(column) && !isShare(column));
  const candidates = additive.length > 0 ? additive : all;
  for (const names of VALUE_NAMES) {
    const found = candidates.find((column) =>
      (names as readonly string[]).includes(column.trim().toLowerCase()),
    );
    if (found !== undefined) return found;
  }
  const marked = candidates.filter((column) =>
    printed(column).some((cell) => cell !== undefined && "missing" in cell && cell.deliberate),
  );
  return marked.at(-1) ?? candidates.at(-1);
}

/** Without columns of numbers that rows can be told apart without: those say something about a row, they do not name it. */
function withoutMeasures(
  columns: readonly string[],
  cellsOf: (column: string) => readonly string[],
): readonly string[] {
  let kept = columns;
  const isNumeric = (column: string) => {
    const cells = cellsOf(column).map((cell) => readPrinted(cell));
    return (
      cells.every((cell) => cell !== undefined) &&
      cells.filter((cell) => cell !== undefined && "value" in cell).length * 2 > cells.length
    );
  };
  for (const column of [...columns].reverse()) {
    const rest = kept.filter((other) => other !== column);
    if (isNumeric(column) && rest.length > 0 && isKey(rest, cellsOf)) kept = rest;
  }
  return kept;
}

/** Whether the columns together tell every row apart. */
export function isKey(
  columns: readonly string[],
  cellsOf: (column: string) => readonly string[],
): boolean {
  const lists = columns.map(cellsOf);
  const length = lists[0]?.length ?? 0;
  const keys = new Set(
    Array.from({ length }, (_, row) => JSON.stringify(lists.map((list) => list[row]))),
  );
  return keys.size === length;
}

/** Joins a column to the finer one that decides it, as a county is decided by the municipality. */
function withGroupings(
  columns: readonly string[],
  cellsOf: (column: string) => readonly string[],
  isTotal: (label: string) => boolean,
): readonly DimensionColumns[] {
  const finestOf = new Map<string, string>();
  const labels = new Map(
    columns.map((column) => [column, new Set(cellsOf(column).filter((cell) => !isTotal(cell)))]),
  );
  const size = (column: string) => labels.get(column)?.size ?? 0;
  for (const group of columns) {
    const finer = columns.filter(
      (column) => size(column) > size(group) && decides(cellsOf(column), cellsOf(group), isTotal),
    );
    finer.sort((a, b) => size(b) - size(a));
    if (finer[0] !== undefined) finestOf.set(group, finer[0]);
  }
  return columns
    .filter((column) => !finestOf.has(column))
    .map((column) => [column, ...columns.filter((group) => finestOf.get(group) === column)]);
}

/** Whether each label of the finer column, totals aside, always stands beside the same group, of which there are two or more. */
function decides(
  finer: readonly string[],
  group: readonly string[],
  isTotal: (label: string) => boolean,
): boolean {
  const found = new Map<string, string>();
  for (const [row, label] of finer.entries()) {
    if (isTotal(label)) continue;
    const own = group[row] ?? "";
    if ((found.get(label) ?? own) !== own) return false;
    found.set(label, own);
  }
  const groups = new Set(found.values());
  return groups.size >= 2 && groups.size < found.size && ![...groups].some(isTotal);
}
