/**
 * Rosario's general export as CSV, so that what was exported can be read again without loss: every heading says in brackets what its column
 * is. `write-figures.ts` writes it; this file knows its headings and reads it.
 *
 * A dimension is a column of labels (`sex`) and one of codes (`Sex [group total=T]`), or one alone where both are the same; time is what was
 * printed (`quarter`) with the first and last day (`Tid [from]`, `Tid [to]`); then `value [value]`, `state [state]`, `printed [printed]`.
 */
import { parseLocalDate } from "../../../../kernel/local-date.ts";
import { yearPeriod } from "../../../../kernel/period.ts";
import {
  type Category,
  OBSERVATION_STATES,
  type PrintedPeriod,
  type PrintedStatus,
  type ReadDimension,
  type ReadFigures,
} from "../observations.ts";
import { type CellTable, type Column, tuples } from "./cell-table.ts";
import type { Findings } from "./problems.ts";

export const EXPORT_HEADINGS = {
  value: "value [value]",
  state: "state [state]",
  printed: "printed [printed]",
} as const;

const DIMENSION = /^(.*) \[(measure|unit|place|group)(?: total=(.*))?\]$/s;
const IN_UNIT = /^(.*) \[measured in\]$/s;
const FROM = /^(.*) \[from\]$/s;
const TO = /^(.*) \[to\]$/s;

export function dimensionHeading({ id, role, total, categories }: ReadDimension): string {
  const whole = total === null ? "" : ` total=${categories[total]?.code ?? ""}`;
  return `${id} [${role}${whole}]`;
}

/** Whether a first record is the heading of such an export. */
export function isExportHeading(cells: readonly string[]): boolean {
  return Object.values(EXPORT_HEADINGS).every((heading) => cells.includes(heading));
}

export function isExport({ columns }: CellTable): boolean {
  return isExportHeading(columns.map(({ name }) => name));
}

/** An apostrophe first keeps spreadsheets from running a cell, and stands before every text that begins with one itself. */
export function guarded(text: string): string {
  return /^[=+\-@\t\r\n']/.test(text) ? `'${text}` : text;
}

function unguarded(text: string): string {
  return /^'[=+\-@\t\r\n']/.test(text) ? text.slice(1) : text;
}

function plain(column: Column): Column {
  return { ...column, name: unguarded(column.name), texts: column.texts.map(unguarded) };
}

/** The figures of an export; undefined when somebody has changed it so that it can't be read as one. */
export function readExport(table: CellTable, found: Findings): ReadFigures | undefined {
  const columns = table.columns.map(plain);
  const named = (name: string) => columns.find((column) => column.name === name);
  const [value, state, printed] = [
    named(EXPORT_HEADINGS.value),
    named(EXPORT_HEADINGS.state),
    named(EXPORT_HEADINGS.printed),
  ];
  if (value === undefined || state === undefined || printed === undefined) return undefined;
  const dimensions = columns.flatMap((column, at) => {
    const match = DIMENSION.exec(column.name);
    return match === null ? [] : [readDimension(columns, at, match)];
  });
  const { time, periods, codes } = readTime(table, columns, found);
  const values = readValues(table, value, found);
  const { statuses, status } = readStatuses(table, state, printed, found);
  return {
    format: "csv",
    title: null,
    source: null,
    updatedAt: null,
    time,
    dimensions: dimensions.map(({ dimension }) => dimension),
    periods,
    statuses,
    observations: {
      length: table.length,
      categories: dimensions.map(({ places }) => places),
      period: codes,
      value: values,
      status,
      row: Int32Array.from(table.rows),
    },
    assumedYearStart: false,
  };
}

function isPlainHeading(column: Column | undefined): column is Column {
  return (
    column !== undefined && ![DIMENSION, IN_UNIT, FROM, TO].some((one) => one.test(column.name))
  );
}

function readDimension(columns: readonly Column[], at: number, match: RegExpExecArray) {
  const [, id = "", role, total] = match;
  const codeColumn = columns[at] as Column;
  const before = columns[at - 1];
  const labelColumn = isPlainHeading(before) ? before : codeColumn;
  const unit = columns.find((column) => IN_UNIT.exec(column.name)?.[1] === id);
  const { cells, codes } = tuples([codeColumn, labelColumn, unit ?? codeColumn]);
  // Categories in the order of their first row.
  const order = new Int32Array(cells.length).fill(-1);
  const categories: Category[] = [];
  const places = codes.map((code) => {
    if ((order[code] ?? -1) < 0) {
      const [own = "", label = "", measuredIn = ""] = cells[code] ?? [];
      order[code] = categories.length;
      categories.push({
        code: own,
        label,
        ...(unit === undefined || measuredIn === "" ? {} : { unit: measuredIn }),
      });
    }
    return order[code] ?? 0;
  });
  const whole = total === undefined ? -1 : categories.findIndex(({ code }) => code === total);
  const dimension: ReadDimension = {
    id,
    label: labelColumn === codeColumn ? id : labelColumn.name,
    role: role as ReadDimension["role"],
    categories,
    total: whole < 0 ? null : whole,
    sums: [],
  };
  return { dimension, places };
}

function readTime(table: CellTable, columns: readonly Column[], found: Findings) {
  const at = columns.findIndex(({ name }) => FROM.test(name));
  const [printed, from, to] = [columns[at - 1], columns[at], columns[at + 1]];
  if (printed === undefined || from === undefined || to === undefined || !TO.test(to.name))
    return { time: null, periods: [], codes: new Int32Array(table.length).fill(-1) };
  const { cells, codes } = tuples([printed, from, to]);
  const periods = cells.map(([text = "", first = "", last = ""], place): PrintedPeriod => {
    const start = parseLocalDate(first);
    const end = parseLocalDate(last);
    if (start !== undefined && end !== undefined && start <= end)
      return { printed: text, period: { start, end } };
    const row = table.rows[codes.indexOf(place)] ?? 0;
    found.wrong("unknown-period", { row, column: from.name, found: `${first}/${last}` });
    return { printed: text, period: yearPeriod(2000) };
  });
  return { time: { id: FROM.exec(from.name)?.[1] ?? "", label: printed.name }, periods, codes };
}

function readValues(table: CellTable, value: Column, found: Findings): Float64Array {
  const numbers = value.texts.map((text) => (text === "" ? Number.NaN : Number(text)));
  numbers.forEach((number, at) => {
    const text = value.texts[at] ?? "";
    if (!Number.isNaN(number) || text === "") return;
    found.wrong("not-a-number", {
      row: table.rows[value.codes.indexOf(at)] ?? 0,
      column: value.name,
      found: text,
    });
  });
  return Float64Array.from(value.codes, (code) => numbers[code] ?? Number.NaN);
}

function readStatuses(table: CellTable, state: Column, printed: Column, found: Findings) {
  const { cells, codes } = tuples([state, printed]);
  const statuses = cells.map(([word = "", text = ""], place): PrintedStatus => {
    const known = OBSERVATION_STATES.find((one) => one === word);
    if (known === undefined) {
      const row = table.rows[codes.indexOf(place)] ?? 0;
      found.wrong("unknown-status", { row, column: state.name, found: word });
    }
    return { printed: text, state: known ?? "missing" };
  });
  return { statuses, status: Uint16Array.from(codes) };
}
