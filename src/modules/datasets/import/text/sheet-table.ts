/**
 * Reads one sheet of an Excel workbook (XLSX, ECMA-376) into a table of named columns: numbers keep their digits, dates become days, and
 * headings that span columns are filled in. A workbook that unpacks to more than the stated sizes is refused before it is unpacked.
 */
import readWorkbook, {
  InvalidInputError,
  InvalidSpreadsheetError,
  readSheet,
  SheetNotFoundError,
} from "read-excel-file/node";
import {
  LARGEST_AREA,
  LARGEST_UNPACKED,
  measureWorkbook,
} from "../../../../platform/workbook-size.ts";
import type { CellTable, Column, TableReading } from "./cell-table.ts";
import { withoutEdges, withoutEmptyEnd } from "./edges.ts";
import { headerOf } from "./layout.ts";
import { findings, type TextErrorCode, textError } from "./problems.ts";

type Typed = { readonly digits: string };
type Cell = string | Typed | boolean | Date | null;

export async function sheetTable(
  bytes: Uint8Array,
  sheet: string | undefined,
): Promise<TableReading> {
  const size = await measureWorkbook(bytes);
  if (size === "damaged") return wrong("not-a-workbook");
  if (!size.isWorkbook) return wrong("other-archive", size.hint);
  if (size.unpacked > LARGEST_UNPACKED) return wrong("too-large", `${LARGEST_UNPACKED >> 20} MB`);
  if (size.area > LARGEST_AREA) return wrong("too-large", `${LARGEST_AREA}`);
  const read = await rowsOf(bytes, sheet);
  if ("code" in read) return wrong(read.code, read.found);
  return tableOf(read.rows) ?? wrong("empty-sheet", await sheetNames(bytes));
}

function wrong(code: TextErrorCode, found?: string): TableReading {
  return { table: null, errors: [textError(code, found === undefined ? {} : { found })] };
}

const options = { trim: false, parseNumber: (digits: string): Typed => ({ digits }) };

async function rowsOf(
  bytes: Uint8Array,
  sheet: string | undefined,
): Promise<
  | { readonly rows: readonly (readonly Cell[])[] }
  | { readonly code: TextErrorCode; readonly found?: string }
> {
  try {
    return {
      rows: (await readSheet<Typed>(
        Buffer.from(bytes),
        sheet ?? 1,
        options,
      )) as readonly (readonly Cell[])[],
    };
  } catch (error) {
    if (error instanceof SheetNotFoundError)
      return { code: "no-such-sheet", found: await sheetNames(bytes) };
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)
      return { code: "not-a-workbook", found: error.message };
    throw error;
  }
}

async function sheetNames(bytes: Uint8Array): Promise<string> {
  const sheets = await readWorkbook(Buffer.from(bytes), options);
  return sheets.map(({ sheet }) => sheet).join(", ");
}

function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (cell instanceof Date) {
    const text = cell.toISOString();
    return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 16);
  }
  return cell.digits;
}

/** Undefined where the sheet holds no table. */
function tableOf(rows: readonly (readonly Cell[])[]): TableReading | undefined {
  const records = rows
    .slice(0, 400)
    .map((cells, at) => ({ line: at + 1, cells: cells.map(textOf) }));
  const header = headerOf(records);
  if (typeof header === "string") {
    if (header === "no-columns") return undefined;
    return wrong(header, records[0]?.cells.join(" | ") ?? "");
  }
  const names = withoutEmptyEnd(header.names);
  const found = findings();
  const lines: number[] = [];
  for (let at = header.before; at < rows.length; at++)
    if (rows[at]?.some((cell) => textOf(cell).trim() !== "")) lines.push(at);
  const table: CellTable = {
    columns: names.map((name, column) => columnOf(name, lines, (line) => rows[line]?.[column])),
    length: lines.length,
    rows: Int32Array.from(lines, (line) => line + 1),
    title: null,
    source: null,
    passedOver: [],
    pointed: false,
  };
  return { table: withoutEdges(table, header, [], found), errors: [] };
}

function columnOf(
  name: string,
  lines: readonly number[],
  cell: (line: number) => Cell | undefined,
): Column {
  const known = new Map<string, number>();
  let typed = true;
  const numbers = new Set<string>();
  const codes = Int32Array.from(lines, (line) => {
    const value = cell(line);
    const text = textOf(value);
    if (typeof value === "string" && /\d/.test(value)) typed = false;
    else if (typeof value === "object" && value !== null && "digits" in value) numbers.add(text);
    const code = known.get(text) ?? known.size;
    known.set(text, code);
    return code;
  });
  return { name, texts: [...known.keys()], codes, typed, ...(typed ? {} : { numbers }) };
}
