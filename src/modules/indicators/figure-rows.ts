/** Reads the rows of a figure file against the city's series. Nothing is left out silently: a row is a figure or a problem. */

import { nearest } from "../../kernel/nearest-name.ts";
import type { FigureProblem } from "./figure-problem.ts";
import { type KnownSeries, type NewFigure, readFigure } from "./figure-row.ts";
import {
  COLUMNS,
  type FileColumn,
  type FileRow,
  OPTIONAL_COLUMNS,
  withoutGuard,
} from "./file-layout.ts";

export type FileFigure = {
  readonly row: number;
  readonly series: KnownSeries;
  readonly figure: NewFigure;
};

export type ReadRows = {
  readonly figures: readonly FileFigure[];
  readonly problems: readonly FigureProblem[];
  /** Columns that the layout does not know; they are passed over. */
  readonly ignoredColumns: readonly string[];
};

type Table = {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly line: number;
    readonly cells: Readonly<Record<string, string>>;
  }[];
};

/** Problems that are told one by one; a file with more has something wrong with it as a whole. */
export const MOST_PROBLEMS = 1_000;

/** `cityNames`: what files may call this city; without them only the series decide whether a row is the city's. */
export function readRows(
  table: Table,
  known: readonly KnownSeries[],
  cityNames: readonly string[] = [],
): ReadRows {
  const names = new Map(table.columns.map((column) => [column.trim().toLowerCase(), column]));
  const layout: readonly string[] = [...COLUMNS, ...OPTIONAL_COLUMNS];
  const ignoredColumns = table.columns.filter(
    (column) => !layout.includes(column.trim().toLowerCase()),
  );
  const missing = COLUMNS.filter((column) => !names.has(column));
  if (missing.length > 0) {
    const problems = missing.map((column) => ({ row: 1, column, code: "missing-column" }) as const);
    return { figures: [], problems, ignoredColumns };
  }
  const reader = rowReader(known, cityNames);
  const figures: FileFigure[] = [];
  const problems: FigureProblem[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of table.rows) {
    const read = reader(rowOf(cells, names));
    if ("problems" in read) {
      problems.push(...read.problems.map((problem) => ({ row: line, ...problem })));
    } else {
      const { period, printedPeriod } = read.figure;
      const key = `${read.series.id}/${period.start}/${period.end}`;
      const other = seen.get(key);
      seen.set(key, other ?? line);
      if (other === undefined) figures.push({ row: line, ...read });
      else
        problems.push({
          row: line,
          column: "period",
          code: "duplicate-period",
          value: printedPeriod,
          other,
        });
    }
    if (problems.length >= MOST_PROBLEMS) {
      problems.push({ row: line, code: "more-problems", value: `${MOST_PROBLEMS}` });
      break;
    }
  }
  return { figures, problems, ignoredColumns };
}

function rowOf(
  cells: Readonly<Record<string, string>>,
  names: ReadonlyMap<string, string>,
): FileRow {
  const cell = (column: FileColumn) => withoutGuard((cells[names.get(column) ?? ""] ?? "").trim());
  return Object.fromEntries(
    [...COLUMNS, ...OPTIONAL_COLUMNS].map((column) => [column, cell(column)]),
  ) as FileRow;
}

type RowRead =
  | { readonly series: KnownSeries; readonly figure: NewFigure }
  | { readonly problems: readonly Omit<FigureProblem, "row">[] };

function rowReader(
  known: readonly KnownSeries[],
  cityNames: readonly string[],
): (row: FileRow) => RowRead {
  const key = (...parts: readonly string[]) => parts.join("\u0000");
  const byUnit = new Map(known.map((one) => [key(place(one), one.unit), one]));
  const byPlace = Map.groupBy(known, place);
  const own = new Set(cityNames.map(folded));
  const hints = new Map<string, string | undefined>();
  const titles = new Map(known.map((one) => [titleOf(one), one]));

  return (row) => {
    const where = key(row.indicator, row.breakdown, row.geography);
    const series = byUnit.get(key(where, row.unit));
    // Rows of comparison name the area that they are about instead of the city: Norway beside Bergen.
    const isOurs = own.size === 0 || own.has(folded(row.city));
    if (!isOurs && (series === undefined || row.city !== row.geography)) {
      return problem("city", "unknown-city", row.city, cityNames[0]);
    }
    if (series !== undefined) {
      const read = readFigure(row, series);
      return "figure" in read ? { series, figure: read.figure } : read;
    }
    const units = byPlace.get(where)?.map(({ unit }) => unit);
    if (units !== undefined) return problem("unit", "unknown-unit", row.unit, units.join(", "));
    const title = titleOf({
      fileName: row.indicator,
      fileBreakdown: row.breakdown,
      fileGeography: row.geography,
    });
    if (!hints.has(title)) hints.set(title, nearest(title, [...titles.keys()]));
    return problem("indicator", "unknown-indicator", title, hints.get(title));
  };

  function place({ fileName, fileBreakdown, fileGeography }: Named): string {
    return key(fileName, fileBreakdown, fileGeography);
  }
}

const LETTERS: Readonly<Record<string, string>> = { ø: "o", æ: "ae", ß: "ss", đ: "d", ł: "l" };

/** A name as an address would have it, so that Sør-Odal and sor-odal are one. */
function folded(name: string): string {
  const plain = name.toLowerCase().replace(/[øæßđł]/g, (letter) => LETTERS[letter] ?? letter);
  return plain
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-");
}

type Named = Pick<KnownSeries, "fileName" | "fileBreakdown" | "fileGeography">;

/** How files name a series, as one line for people. */
export function titleOf({ fileName, fileBreakdown, fileGeography }: Named): string {
  return [fileName, fileBreakdown, fileGeography].filter((part) => part !== "").join(" · ");
}

function problem(
  column: FileColumn,
  code: FigureProblem["code"],
  value: string,
  hint: string | undefined,
): RowRead {
  const told = { column, code, value: value.slice(0, 200) };
  return { problems: [hint === undefined ? told : { ...told, hint }] };
}
