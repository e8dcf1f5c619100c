/**
 * A published table with the sums that hold between its cells, one for each unit: what the auditor needs, worked out from the file as a
 * curious reader would. Cells that the file leaves out altogether are unknown too.
 */
import type { PublishedTable } from "../statistics/table.ts";
import type { GivenTable } from "./given-table.ts";
import { gridOf, type PlacedSum, sumsBetween, valuesLeftOut } from "./published-file/cell-grid.ts";
import { type Columns, readColumns } from "./published-file/columns.ts";
import {
  type DimensionSums,
  learnDimension,
  NO_SUMS,
  type StatedSum,
} from "./published-file/learn-dimensions.ts";
import { type Dash, isDash } from "./published-file/marks.ts";
import {
  type PrintedCell,
  type PrintedDimension,
  readPrintedTable,
} from "./published-file/printed-table.ts";
import { isAdditiveUnit, isTotalLabel, isUnitColumn } from "./published-file/totals.ts";
import { readPlainTable } from "./published-file/wide-table.ts";

export type PublishedPart = {
  readonly table: PublishedTable;
  /** The printed cell behind each cell of the table; undefined where the file leaves it out. */
  readonly printed: readonly (PrintedCell | undefined)[];
  /** In words: a sum by its place, and a cell by its place. */
  sumInWords(place: number): string;
  cellInWords(place: number): string;
  /** The cell by its columns, as the file writes them. */
  labelsOf(place: number): Readonly<Record<string, string>>;
  /** Whether the cell may stand in sums that nobody could tell from the values. */
  isUnplaced(place: number): boolean;
  /** Where sums are presumed, the same table without them. */
  readonly withoutPresumed: PublishedTable | undefined;
};

export type PublishedFile = {
  readonly parts: readonly PublishedPart[];
  readonly cells: readonly PrintedCell[];
  readonly hasPrimary: boolean;
  readonly questions: readonly string[];
};

export type PublishedFileRequest = {
  readonly dimensions: readonly (readonly string[])[];
  readonly value: string | undefined;
  readonly contributors: string | undefined;
  readonly totals: readonly string[];
  readonly sums: readonly StatedSum[];
};

export function readPublishedFile(
  given: GivenTable,
  request: PublishedFileRequest,
): PublishedFile | { readonly refused: "columns" | "row"; readonly sentence: string } {
  if (given.rows.length === 0) return { refused: "row", sentence: "The file has no rows." };
  const isTotal = (label: string) => label.trim() === "" || isTotalLabel(label, request.totals);
  const plain = readPlainTable(
    given,
    { dimensions: request.dimensions.flat(), value: request.value },
    isTotal,
  );
  const dimensionsAsked =
    plain.unfolded === undefined || request.dimensions.length === 0
      ? request.dimensions
      : [...request.dimensions, [plain.unfolded.dimension]];
  const columns = readColumns(
    plain.table,
    {
      dimensions: dimensionsAsked,
      value: plain.unfolded?.value ?? request.value,
      contributors: request.contributors,
    },
    isTotal,
  );
  if ("refused" in columns) return columns;
  const read = readParts(plain.table, columns, request, "none");
  if ("refused" in read) return read;
  const about = { hasPrimary: columns.primary !== undefined };
  const asked = [...plain.questions, ...columns.questions];
  if (plain.table.rows.some(({ cells }) => isDash(cells[columns.value] ?? ""))) {
    const other = readParts(plain.table, columns, request, "withheld");
    if (!("refused" in other) && other.totals > read.totals) {
      const said =
        "A dash is taken for a withheld value: if it meant nobody, totals would be wrong.";
      return { ...other, ...about, questions: [...asked, said, ...other.questions] };
    }
  }
  return { ...read, ...about, questions: [...asked, ...read.questions] };
}

type Reading = Pick<PublishedFile, "parts" | "cells" | "questions"> & {
  /** How many totals turned out to be the sum of something. */
  readonly totals: number;
};

function readParts(
  given: GivenTable,
  columns: Columns,
  request: PublishedFileRequest,
  dash: Dash,
): Reading | { readonly refused: "row"; readonly sentence: string } {
  const table = readPrintedTable(given, columns, request.totals, dash);
  if ("refused" in table) return table;
  const { dimensions, cells } = table;
  const units = dimensions.flatMap(({ columns: [name = ""] }, place) =>
    isUnitColumn(name) && request.dimensions.length === 0 ? [place] : [],
  );
  const groups = Map.groupBy(cells, ({ categories }) => units.map((at) => categories[at]).join());
  const questions: string[] = [];
  const parts: PublishedPart[] = [];
  let totals = 0;
  for (const group of groups.values()) {
    const unit = units.map((at) => dimensions[at]?.categories[group[0]?.categories[at] ?? 0] ?? "");
    const about = unit.length === 0 ? "" : `${unit.join(", ")}: `;
    if (!unit.every(isAdditiveUnit)) {
      questions.push(`${about}not audited, because such figures do not add up.`);
      continue;
    }
    const sums = learnAll(dimensions, group, units, request.sums);
    for (const [place, { learnt, presumed, questions: asked }] of sums.entries()) {
      questions.push(...asked.map((one) => about + one));
      const wholes = new Set([...learnt, ...presumed].map(({ whole }) => whole));
      totals += dimensions[place]?.totals.filter((total) => wholes.has(total)).length ?? 0;
    }
    parts.push(partOf(dimensions, group, sums));
  }
  return { parts, cells, questions, totals };
}

/**
 * The sums of every dimension. Where they leave categories unexplained, they are looked for once more with what follows for the cells that
 * the file leaves out: totals by one grouping and totals by another may stand in it side by side without a line that has both.
 */
function learnAll(
  dimensions: readonly PrintedDimension[],
  cells: readonly PrintedCell[],
  units: readonly number[],
  stated: readonly StatedSum[],
): readonly DimensionSums[] {
  const learn = (place: number, known: readonly Pick<PrintedCell, "categories" | "truth">[]) =>
    units.includes(place) ? NO_SUMS : learnDimension(dimensions, place, known, stated);
  const first = dimensions.map((_, place) => learn(place, cells));
  const isExplained = dimensions.map(({ categories }, place) => {
    const { learnt = [], presumed = [] } = first[place] ?? {};
    const named = [...learnt, ...presumed].flatMap(({ whole, parts }) => [whole, ...parts]);
    return new Set(named).size === categories.length;
  });
  if (isExplained.every((is) => is)) return first;
  const grid = gridOf(dimensions, cells, first);
  const sums = sumsBetween(
    grid,
    first.map(({ learnt, presumed }) => [...learnt, ...presumed]),
  );
  const more = valuesLeftOut(grid, sums);
  if (more.length === 0) return first;
  return first.map((lesson, place) =>
    isExplained[place] ? lesson : learn(place, [...cells, ...more]),
  );
}

function partOf(
  dimensions: readonly PrintedDimension[],
  cells: readonly PrintedCell[],
  learnt: readonly DimensionSums[],
): PublishedPart {
  const grid = gridOf(dimensions, cells, learnt);
  const all = sumsBetween(
    grid,
    learnt.map(({ learnt: sure, presumed }) => [...sure, ...presumed]),
  );
  const sure = sumsBetween(
    grid,
    learnt.map((one) => one.learnt),
  );
  const values = grid.printed.map((cell) => cell?.value ?? null);
  const tableOf = (sums: readonly PlacedSum[]): PublishedTable => ({ values, sums, least: 0 });
  const labels = (place: number) =>
    dimensions.map(({ categories }, d) => categories[grid.categories[place]?.[d] ?? 0] ?? "");
  const columnsOf = (place: number): Readonly<Record<string, string>> => {
    const cell = grid.printed[place];
    const names = dimensions.flatMap(({ columns }) => columns);
    if (cell !== undefined)
      return Object.fromEntries(names.map((name) => [name, cell.row.cells[name] ?? ""]));
    return Object.fromEntries(
      labels(place).map((label, d) => [dimensions[d]?.columns[0] ?? "", label]),
    );
  };
  return {
    table: tableOf(all),
    withoutPresumed: sure.length === all.length ? undefined : tableOf(sure),
    printed: grid.printed,
    labelsOf: columnsOf,
    isUnplaced: (place) =>
      learnt.some(({ unplaced }, d) => unplaced.includes(grid.categories[place]?.[d] ?? -1)),
    cellInWords: (place) => labels(place).join(", "),
    sumInWords: (place) => {
      const sum = all[place];
      if (sum === undefined) return "";
      const rest = dimensions.flatMap(({ columns, categories }, d) =>
        d === sum.dimension || categories.length < 2
          ? []
          : [`${columns[0]} ${categories[grid.categories[sum.whole]?.[d] ?? 0]}`],
      );
      const own = dimensions[sum.dimension]?.categories ?? [];
      const label = (category: number, at: number): string => {
        const value = values[at];
        return `${own[category] || "(empty)"}${value == null ? "" : ` (${value})`}`;
      };
      const [wholes, parts] = [sum.sum.whole, sum.sum.parts];
      const right = parts.map((part, index) => label(part, sum.parts[index] ?? -1)).join(" + ");
      return [`${label(wholes, sum.whole)} = ${right}`, ...rest].join(", ");
    },
  };
}
