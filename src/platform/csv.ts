/**
 * CSV in and out. Reading trusts nothing: every row that is not as its header promises is a problem with its line, so that a
 * person can mend the file. Writing follows RFC 4180, and gives a spreadsheet no formula to run (OWASP, CSV injection).
 */
import Papa from "papaparse";

export type CsvRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

/** Lines are counted as an editor counts them, from 1, also where a quoted cell runs over several. */
export type CsvProblem =
  | { readonly line: number; readonly code: "no-columns" }
  | {
      readonly line: number;
      readonly code: "too-many-columns";
      readonly found: number;
      readonly most: number;
    }
  | { readonly line: number; readonly code: "unnamed-column"; readonly position: number }
  | { readonly line: number; readonly code: "duplicate-column"; readonly column: string }
  | {
      readonly line: number;
      readonly code: "ragged-row";
      readonly found: number;
      readonly expected: number;
    }
  | { readonly line: number; readonly code: "bad-quotes" }
  | {
      readonly line: number;
      readonly code: "field-too-long";
      readonly column: string;
      readonly most: number;
    }
  /** The rest of the file was not read. */
  | { readonly line: number; readonly code: "too-many-problems"; readonly most: number };

export type Csv = {
  readonly columns: readonly string[];
  /** The rows that are as the header promises. */
  readonly rows: readonly CsvRow[];
  readonly problems: readonly CsvProblem[];
};

const LONGEST_FIELD = 10_000;
const MOST_COLUMNS = 1_000;
const MOST_PROBLEMS = 1_000;

/** Reads a table with a header row, its cells parted by comma, semicolon or tab. Empty rows are passed over. */
export function readCsv(text: string): Csv {
  const lines = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const problems: CsvProblem[] = [];
  const rows: CsvRow[] = [];
  let columns: readonly string[] | undefined;
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(lines, {
    delimiter: delimiterOf(lines),
    newline: "\n",
    step: ({ data: found, errors, meta }, parser) => {
      const start = line;
      for (; read < meta.cursor; read++) if (lines.charCodeAt(read) === 10) line++;
      if (found.every((cell) => cell.trim() === "")) return;
      if (errors.some(({ type }) => type === "Quotes"))
        problems.push({ line: start, code: "bad-quotes" });
      else if (columns === undefined) columns = readHeader(found, start, problems);
      else readRow(found, columns, start, rows, problems);
      if (columns === undefined) parser.abort();
      if (problems.length >= MOST_PROBLEMS) {
        problems.push({ line: start, code: "too-many-problems", most: MOST_PROBLEMS });
        parser.abort();
      }
    },
  });
  if (columns === undefined && problems.length === 0)
    problems.push({ line: 1, code: "no-columns" });
  return { columns: columns ?? [], rows, problems };
}

/** The sign that stands most often in the header, outside quotes. */
function delimiterOf(lines: string): "," | ";" | "\t" {
  const header = /^\s*(.{0,10000})/.exec(lines)?.[1]?.replace(/"[^"]*"/g, "") ?? "";
  const count = (sign: string) => header.split(sign).length;
  if (count(";") > count(",") && count(";") >= count("\t")) return ";";
  return count("\t") > count(",") ? "\t" : ",";
}

/** The columns' names; undefined when the rows can't be told apart by them. */
function readHeader(
  found: readonly string[],
  line: number,
  problems: CsvProblem[],
): readonly string[] | undefined {
  const names = withoutEmptyEnd(found).map((name) => name.trim());
  if (names.length > MOST_COLUMNS) {
    problems.push({ line, code: "too-many-columns", found: names.length, most: MOST_COLUMNS });
    return undefined;
  }
  const before = problems.length;
  for (const [index, name] of names.entries()) {
    if (name === "") problems.push({ line, code: "unnamed-column", position: index + 1 });
    else if (name.length > LONGEST_FIELD) {
      problems.push({
        line,
        code: "field-too-long",
        column: name.slice(0, 40),
        most: LONGEST_FIELD,
      });
    } else if (names.indexOf(name) !== index)
      problems.push({ line, code: "duplicate-column", column: name });
  }
  return problems.length === before ? names : undefined;
}

function readRow(
  found: readonly string[],
  columns: readonly string[],
  line: number,
  rows: CsvRow[],
  problems: CsvProblem[],
): void {
  const cells = found.length > columns.length ? withoutEmptyEnd(found, columns.length) : found;
  if (cells.length !== columns.length) {
    problems.push({ line, code: "ragged-row", found: cells.length, expected: columns.length });
    return;
  }
  const long = columns.find((_, index) => (cells[index] ?? "").length > LONGEST_FIELD);
  if (long !== undefined) {
    problems.push({ line, code: "field-too-long", column: long, most: LONGEST_FIELD });
    return;
  }
  rows.push({
    line,
    cells: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])),
  });
}

/** Spreadsheets write delimiters after the last column too. */
function withoutEmptyEnd(cells: readonly string[], least = 0): readonly string[] {
  let length = cells.length;
  while (length > least && (cells[length - 1] ?? "").trim() === "") length--;
  return cells.slice(0, length);
}

export type DecodedText =
  | { readonly text: string }
  | { readonly refused: "not-utf8"; readonly line: number };

/** The text of a file in UTF-8, or in UTF-16 that says so with a mark; refuses any other, with the line of its first bad byte. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const zero = text.indexOf("\0");
    return zero < 0 ? { text } : { refused: "not-utf8", line: lineAt(text, zero) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { refused: "not-utf8", line: firstBadLine(bytes, encoding) };
  }
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** The longest beginning that can be decoded, found by halving, ends on the line with the bad byte. */
function firstBadLine(bytes: Uint8Array, encoding: string): number {
  const decodes = (length: number): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), {
        stream: true,
      });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (middle <= bytes.length && decodes(middle)) good = middle;
    else bad = middle;
  }
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, good), { stream: true });
  return lineAt(text, text.length);
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/).length;
}

export type CsvCell = string | number | undefined;

/** A table as UTF-8 without a mark, its lines ended by CR LF; what a row does not have is an empty cell. */
export function writeCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, CsvCell>>[],
): Uint8Array {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  const text = lines.map(
    (cells) => `${cells.map((cell) => quoted(harmless(String(cell)))).join(",")}\r\n`,
  );
  return new TextEncoder().encode(text.join(""));
}

/** Wide signs count as their narrow ones in programs made for Chinese and Japanese. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** An apostrophe first makes a spreadsheet show the cell instead of running it. */
function harmless(cell: string): string {
  return FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
