/** Makes figures of a table of cells: columns get their roles, cells their meaning, and every row becomes an observation or an error. */
import { readPeriods } from "../../../../kernel/period.ts";
import type {
  FileReading,
  Format,
  PrintedStatus,
  ReadFigures,
  ReadingHints,
} from "../observations.ts";
import { gravest, isAbsent, statusOf } from "../statuses.ts";
import { type CellTable, type Column, cellOf, keepRows } from "./cell-table.ts";
import { type Roles, rolesOf } from "./columns.ts";
import { dimensionOf } from "./dimension-of.ts";
import { isExport, readExport } from "./export-layout.ts";
import { isCountWord } from "./header-words.ts";
import type { DecimalSign } from "./numbers.ts";
import { type Findings, findings, type PassedOver, type TextError } from "./problems.ts";
import { sdmxColumns } from "./sdmx-csv.ts";
import { looksLikeYear } from "./time-choice.ts";
import { readTime, type TimeColumn } from "./time-column.ts";
import { readValueCells, type ValueCells } from "./value-cells.ts";
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

/** Eurostat's tables by tab put all keys into the first column, and say so in its heading: `freq,unit,geo\TIME_PERIOD`. */
function partedKeys(table: CellTable): CellTable {
  const [first, ...others] = table.columns;
  const names = /^([^\\]+)\\[^\\]+$/.exec(first?.name ?? "")?.[1]?.split(",");
  if (first === undefined || names === undefined) return table;
  const cells = first.texts.map((text) => text.split(","));
  if (cells.some((parts) => parts.length !== names.length)) return table;
  const keys = names.map((name, at): Column => {
    const texts = [...new Set(cells.map((parts) => parts[at] ?? ""))];
    const places = cells.map((parts) => texts.indexOf(parts[at] ?? ""));
    return { name, texts, codes: first.codes.map((code) => places[code] ?? 0), typed: false };
  });
  return { ...table, columns: [...keys, ...others] };
}

/** Columns on the left of all headings name the rows; the first may be a counter and stays as it is. */
function withNames(table: CellTable): CellTable {
  const first = table.columns.findIndex(({ name }) => name !== "");
  const columns = table.columns.map((column, at) =>
    at > 0 && at < first ? { ...column, name: `Column ${at + 1}` } : column,
  );
  return { ...table, columns };
}

/** Statistik Austria's open data repeat the name of a column in its cells: `A10-2019` below `C-A10-0`. */
function withoutPrefixes(table: CellTable): CellTable {
  const columns = table.columns.map((column) => {
    const prefix = `${/^C-([A-Z0-9]+)-\d+$/.exec(column.name)?.[1]}-`;
    const texts = column.texts.map((text) => text.slice(prefix.length));
    const isTime =
      column.texts.every((text) => text.startsWith(prefix)) && texts.every(looksLikeYear);
    return isTime ? { ...column, texts } : column;
  });
  return { ...table, columns };
}

function checkNames(columns: readonly Column[], found: Findings): boolean {
  const seen = new Set<string>();
  for (const { name } of columns) {
    if (name !== "" && seen.has(name)) found.wrong("duplicate-column", { column: name });
    seen.add(name);
  }
  columns.forEach(({ name, texts }, at) => {
    const isIndex = at === 0 || texts.every((text) => text.trim() === "");
    if (name === "" && !isIndex) found.wrong("unnamed-column", { found: String(at + 1) });
  });
  return found.errors.length === 0;
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

const MOST_STATUSES = 65_535;

/** The value and the status of every row. */
function observe(
  table: CellTable,
  roles: Roles,
  value: Column,
  cells: ValueCells,
  found: Findings,
) {
  const values = new Float64Array(table.length);
  const status = new Uint16Array(table.length);
  const statuses: PrintedStatus[] = [];
  const known = new Map<string, number>();
  const column = roles.status;
  const read = (text: string) => statusOf(text, roles.vocabulary) ?? statusOf(text, "any");
  const states = column?.texts.map(read);
  // Where nobody knows whose flags they are, a letter beside a figure speaks of it, as in SDMX, and does not take it away.
  const beside =
    roles.vocabulary === "any"
      ? column?.texts.map((text) => {
          const state = statusOf(text, "sdmx");
          return state === undefined || isAbsent(state) ? read(text) : state;
        })
      : states;
  // A status column and the marks in the value column meet in few pairs.
  const pairs = new Map<number, number>();
  for (let row = 0; row < table.length; row++) {
    const text = value.codes[row] ?? 0;
    const mark = cells.mark[text] ?? -1;
    const own = column?.codes[row] ?? 0;
    values[row] = cells.values[text] ?? Number.NaN;
    if (mark < 0) {
      found.wrong("not-a-number", {
        row: table.rows[row] ?? 0,
        column: value.name,
        found: value.texts[text] ?? "",
      });
      continue;
    }
    const pair = own * cells.marks.length + mark;
    let place = pairs.get(pair);
    if (place === undefined || place < 0) {
      const paired = pairOf(own, mark);
      place = typeof paired === "number" ? paired : -1;
      if (typeof paired !== "number") found.wrong(paired, whereIn(row, own));
      pairs.set(pair, place);
      if (place < 0) continue;
    }
    status[row] = place;
    // A figure that its own status takes back is not read: it may be one that was to be hidden.
    if (!Number.isNaN(values[row]) && isAbsent(statuses[place]?.state ?? "normal")) {
      found.remark("value-and-status", whereIn(row, own));
      values[row] = Number.NaN;
    }
  }

  function whereIn(row: number, own: number) {
    return {
      row: table.rows[row] ?? 0,
      column: column?.name ?? value.name,
      found: column?.texts[own]?.trim() ?? "",
    };
  }

  function pairOf(own: number, mark: number): number | "unknown-status" | "too-many-statuses" {
    const {
      printed,
      state: marked,
      absent,
    } = cells.marks[mark] ?? { printed: "", state: "normal" as const, absent: false };
    const meanings = absent ? states : beside;
    const state = meanings === undefined ? "normal" : meanings[own];
    if (state === undefined) return "unknown-status";
    const together = absent && printed === "" && isAbsent(state) ? state : gravest([state, marked]);
    const words = [column?.texts[own]?.trim() ?? "", printed].filter((one) => one !== "").join(" ");
    const key = `${together}|${words}`;
    const place = known.get(key) ?? statuses.length;
    if (place > MOST_STATUSES) return "too-many-statuses";
    if (place === statuses.length) statuses.push({ printed: words, state: together });
    known.set(key, place);
    return place;
  }

  return { values, status, statuses };
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
