/** Makes figures of a table of cells: columns get their roles, cells their meaning, and every row becomes an observation or an error. */
import { readPeriods } from "../../../../kernel/period.ts";
import type { FileReading, Format, ReadFigures, ReadingHints } from "../observations.ts";
import { type CellTable, type Column, cellOf, keepRows } from "./cell-table.ts";
import { checkNames, partedKeys, withNames, withoutPrefixes } from "./column-names.ts";
import { type Roles, rolesOf } from "./columns.ts";
import { dimensionOf } from "./dimension-of.ts";
import { isExport, readExport } from "./export-layout.ts";
import { isCountWord } from "./header-words.ts";
import type { DecimalSign } from "./numbers.ts";
import { observe } from "./observed-rows.ts";
import { type Findings, findings, type PassedOver, type TextError } from "./problems.ts";
import { sdmxColumns } from "./sdmx-csv.ts";
import { readTime, type TimeColumn } from "./time-column.ts";
import { readValueCells } from "./value-cells.ts";
import { unpivoted } from "./wide-table.ts";

/** What a text or sheet may be told beside what every format may. */
export type TableHints = ReadingHints & {
  /** How decimals are written, where the numbers of a column don't show it ("1.234" and nothing else). */
  readonly decimalSign?: DecimalSign;
};

export type TableFigures = FileReading & {
  readonly passedOver: readonly PassedOver[];
  readonly remarks: readonly TextError[];
};

export function figuresOfTable(
  table: CellTable,
  format: "text" | "xlsx",
  hints: TableHints,
): TableFigures {
  const found = findings();
  const figures = read(table, format, hints, found);
  const passedOver = [...table.passedOver, ...found.passedOver];
  return figures === undefined || found.errors.length > 0
    ? { figures: null, errors: found.errors, passedOver, remarks: found.remarks }
    : { figures, errors: [], passedOver, remarks: found.remarks };
}

function read(
  given: CellTable,
  format: "text" | "xlsx",
  hints: TableHints,
  found: Findings,
): ReadFigures | undefined {
  const named = withNames(given);
  if (!checkNames(named.columns, found)) return undefined;
  const whole = withoutPrefixes(named);
  if (whole.length === 0) {
    found.wrong("no-rows");
    return undefined;
  }
  if (isExport(whole)) return readExport(whole, found);
  const parted = sdmxColumns(partedKeys(whole), found);
  const roles = rolesOf(parted, hints, found);
  if (roles === undefined) return undefined;
  if (roles.wide !== null) {
    const long = unpivoted(parted, roles, found);
    return figuresOf(long.table, long.roles, format, hints, found);
  }
  const described = withoutDescriptions(parted, roles, hints, found);
  return figuresOf(described.table, described.roles, format, hints, found);
}

function figuresOf(
  table: CellTable,
  roles: Roles,
  format: "text" | "xlsx",
  hints: TableHints,
  found: Findings,
): ReadFigures | undefined {
  const [value] = roles.values;
  if (value === undefined || table.length === 0) {
    found.wrong("no-rows");
    return undefined;
  }
  const time = readTime(table, roles, hints, found);
  const cells = readValueCells([value], roles.vocabulary, writingOf(table, hints, value));
  for (const { code, text } of cells.problems) {
    const row = table.rows[value.codes.indexOf(text)] ?? 0;
    found.wrong(code, { row, column: value.name, found: value.texts[text] ?? "" });
  }
  const blankIsTotal = roles.layout === "open-sdg" || roles.layout === "rosario";
  const dimensions = roles.dimensions.map(({ column, role }) =>
    dimensionOf({ ...column, name: column.name || "Column 1" }, role, blankIsTotal),
  );
  const { statuses, status, values } = observe(table, roles, value, cells, found);
  return {
    format: formatOf(roles, format),
    title: roles.title,
    source: roles.source,
    updatedAt: roles.updated === null ? null : dayOf(roles.updated),
    time: time.time,
    dimensions: dimensions.map(({ dimension }) => dimension),
    periods: time.periods,
    statuses,
    observations: {
      length: table.length,
      categories: dimensions.map(({ codes }) => codes),
      period: time.codes,
      value: values,
      status,
      row: Int32Array.from(table.rows),
    },
    assumedYearStart: time.assumedYearStart satisfies TimeColumn["assumedYearStart"],
  };
}

/** How the numbers of a table are written, as far as file and person say. */
function writingOf({ pointed }: CellTable, { decimalSign }: TableHints, { name }: Column) {
  return {
    pointed,
    whole: isCountWord(name),
    ...(decimalSign === undefined ? {} : { decimal: decimalSign }),
  };
}

function formatOf({ layout }: Roles, format: "text" | "xlsx"): Format {
  if (format === "xlsx") return "xlsx";
  return layout === "open-sdg" || layout === "rosario" ? layout : "csv";
}

function dayOf(text: string): string | null {
  const [read] = readPeriods([text], {});
  return read !== undefined && "period" in read ? read.period.start : null;
}

/**
 * Some files carry texts in the column of their figures: rows whose unit never has a number describe, they don't count (the names of the
 * municipalities in Norwegian tables of 2011–2013). They are passed over and told.
 */
function withoutDescriptions(
  table: CellTable,
  roles: Roles,
  hints: TableHints,
  found: Findings,
): { readonly table: CellTable; readonly roles: Roles } {
  const [value] = roles.values;
  const unit = roles.dimensions.find(({ role }) => role === "unit")?.column;
  if (value === undefined || unit === undefined) return { table, roles };
  const { mark } = readValueCells([value], roles.vocabulary, writingOf(table, hints, value));
  const counts = new Set<number>();
  for (let row = 0; row < table.length; row++)
    if ((mark[value.codes[row] ?? 0] ?? -1) >= 0) counts.add(unit.codes[row] ?? 0);
  if (counts.size === unit.texts.length || counts.size === 0) return { table, roles };
  for (let row = 0; row < table.length; row++)
    if (!counts.has(unit.codes[row] ?? 0))
      found.passOver("row", table.rows[row] ?? 0, `${cellOf(unit, row)}: ${cellOf(value, row)}`);
  const kept = keepRows(table, (row) => counts.has(unit.codes[row] ?? 0));
  return { table: kept, roles: withColumns(roles, table.columns, kept.columns) };
}

/** The same roles for the columns of a table with fewer rows. */
function withColumns(roles: Roles, before: readonly Column[], after: readonly Column[]): Roles {
  const moved = (column: Column) => after[before.indexOf(column)] ?? column;
  const maybe = (column: Column | null) => (column === null ? null : moved(column));
  return {
    ...roles,
    time: maybe(roles.time),
    timePart: maybe(roles.timePart),
    status: maybe(roles.status),
    values: roles.values.map(moved),
    dimensions: roles.dimensions.map(({ column, role }) => ({ column: moved(column), role })),
  };
}
