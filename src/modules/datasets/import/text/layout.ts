/**
 * Finds the table in the first records of a text or sheet: what parts its cells, which record is the header, and what stands above it as a
 * heading. Spreadsheets and statistics offices put titles and dates above their tables; databases don't.
 */
import { readPeriods } from "../../../../kernel/period.ts";
import { absenceOf } from "../statuses.ts";
import { readRecords } from "./byte-records.ts";
import { decoded, type Encoding } from "./encoding.ts";
import { isExportHeading } from "./export-layout.ts";
import { looksLikeNumber } from "./signs.ts";

export type SampleRecord = { readonly line: number; readonly cells: readonly string[] };

export type Header = {
  /** How many of the records come before the first row of figures. */
  readonly before: number;
  readonly names: readonly string[];
  readonly line: number;
  readonly preamble: readonly SampleRecord[];
};

const TAB = 0x09;
const DELIMITERS = [0x2c, 0x3b, TAB, 0x7c] as const;
const MOST_RECORDS = 400;

/** The first records of a text, cut by one delimiter. `whole`: the text ends with these bytes. */
export function sampleRecords(
  bytes: Uint8Array,
  delimiter: number,
  encoding: Encoding,
  whole: boolean,
  broken: (problem: "row-too-long" | "too-many-columns", line: number) => void = () => undefined,
): readonly SampleRecord[] {
  const records: SampleRecord[] = [];
  const reader = readRecords(
    delimiter,
    ({ bytes: from, line, count, starts, ends, quoting }) => {
      const cells = Array.from({ length: count }, (_, cell) => {
        const text = decoded(from.subarray(starts[cell], ends[cell]), encoding) ?? "";
        return quoting[cell] === 1 ? text.replaceAll('""', '"') : text;
      });
      records.push({ line, cells });
      return records.length < MOST_RECORDS;
    },
    broken,
  );
  reader.feed(bytes);
  if (whole) reader.end();
  return records;
}

/** The sign that parts the most cells in the most records that have equally many. */
export function delimiterOf(bytes: Uint8Array, encoding: Encoding, whole: boolean): number {
  let best = { score: 0, delimiter: DELIMITERS[0] as number };
  for (const delimiter of DELIMITERS) {
    const sample = sampleRecords(bytes, delimiter, encoding, whole);
    if (isExportHeading(sample[0]?.cells ?? [])) return delimiter;
    const records = sample.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
    const width = usualWidth(records);
    const fitting = records.filter(({ cells }) => cells.length === width).length;
    // Nobody writes tabs into words, but many write commas.
    const weight = delimiter === TAB ? 4 : 1;
    const score = (weight * (width - 1) * fitting * fitting) / Math.max(1, records.length);
    if (score > best.score) best = { score, delimiter };
  }
  return best.delimiter;
}

function usualWidth(records: readonly SampleRecord[]): number {
  const widths = new Map<number, number>();
  for (const { cells } of records) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  // Of equally usual widths the wider one: a preamble is narrow.
  const sorted = [...widths].sort(
    ([a, n], [b, m]) => m * Math.min(b, 2) - n * Math.min(a, 2) || b - a,
  );
  return sorted[0]?.[0] ?? 0;
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== "").length;

/**
 * The header among the first records: the first that fills as many cells as the table has, where no number stands in it that is not a period.
 * A second record of headings below it (years above, sexes below) is joined to it.
 */
export function headerOf(records: readonly SampleRecord[]): Header | "no-columns" | "no-header" {
  const [top] = records;
  if (top !== undefined && isExportHeading(top.cells))
    return { before: 1, names: top.cells, line: top.line, preamble: [] };
  const present = records.filter(({ cells }) => filled(cells) > 0);
  const width = usualWidth(present);
  if (width < 2) return "no-columns";
  const fills = present
    .filter(({ cells }) => cells.length >= width)
    .map(({ cells }) => filled(cells));
  const usual = fills.sort((a, b) => a - b)[fills.length >> 1] ?? 2;
  const enough = Math.max(2, Math.ceil(Math.min(usual, width) * 0.6));
  const fitting = records.findIndex(
    ({ cells }) => cells.length >= width - 1 && filled(cells) >= enough,
  );
  // Rows may have more cells than the header names: then the header stands first and is all names, and the rows are told.
  const named = records.findIndex(({ cells }) => filled(cells) > 1 && cells.every(mayName));
  const index = fitting >= 0 && records[fitting]?.cells.every(mayName) === true ? fitting : named;
  const header = records[index];
  if (header === undefined || (fitting >= 0 && index > fitting)) return "no-header";
  const above = records[index - 1];
  const isNamedAbove = above !== undefined && namesTheRest(above.cells, header.cells);
  const isSpanned =
    above !== undefined && !isNamedAbove && spansRepeated(above.cells, header.cells);
  let names: readonly string[] = isSpanned
    ? joinedNames(above.cells, header.cells)
    : header.cells.map((name, at) =>
        name.trim() === "" && isNamedAbove ? (above.cells[at] ?? "").trim() : name.trim(),
      );
  let below = index + 1;
  for (; below - index < MOST_HEADINGS; below++) {
    const next = records[below]?.cells;
    if (next === undefined) break;
    if (!namesNoRow(next) && !isSecondHeader(names, next, records[below + 1]?.cells)) break;
    names = joinedNames(names, next);
  }
  const preamble = records
    .slice(0, isNamedAbove || isSpanned ? index - 1 : index)
    .filter(({ cells }) => filled(cells) > 0);
  return { before: below, names, line: header.line, preamble };
}

/** Tables of several dimensions set their headings one below the other. */
const MOST_HEADINGS = 6;

/** Years stand in a record of their own and the names of the other columns above it. */
function namesTheRest(above: readonly string[], header: readonly string[]): boolean {
  const blanks = header.flatMap((cell, at) => (cell.trim() === "" ? [at] : []));
  const named = blanks.filter((at) => (above[at] ?? "").trim() !== "");
  return named.length >= 2 && named.length === blanks.length && above.every(mayName);
}

/** Numbers are no names, unless they are years. */
function mayName(cell: string): boolean {
  const text = cell.trim();
  if (text === "" || !looksLikeNumber(text)) return true;
  const [read] = readPeriods([text], {});
  return read !== undefined && "period" in read;
}

/** Below headings that span several columns stands a row of words, and below that the first numbers. */
function isSecondHeader(
  first: readonly string[],
  second: readonly string[],
  third: readonly string[] | undefined,
): boolean {
  const gap = first.findIndex(
    (cell, at) => at > 0 && cell.trim() === "" && (second[at] ?? "").trim() !== "",
  );
  if (gap < 0 || third === undefined) return false;
  if (first.slice(0, gap).every((cell) => cell.trim() === "")) return false;
  const words = second.filter((cell) => cell.trim() !== "");
  const start = second.findIndex((cell) => cell.trim() !== "");
  // Years alone are headings where they stand under a heading and the columns that name the rows stand empty.
  const areYears = start > 0 && new Set(words).size === words.length;
  return (
    words.length >= 2 &&
    words.every(mayName) &&
    (areYears || words.some((cell) => !looksLikeNumber(cell))) &&
    third.some(looksLikeNumber)
  );
}

/** The same years stand under several headings, which name nothing on the left: men 2020, 2021, women 2020, 2021. */
function spansRepeated(above: readonly string[], header: readonly string[]): boolean {
  const names = header.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const first = above.findIndex((cell) => cell.trim() !== "");
  return new Set(names).size < names.length && first > 0 && above.every(mayName);
}

/** Words, and nothing in the columns on the left: no row of figures stands so. */
function namesNoRow(next: readonly string[]): boolean {
  const words = next.filter((cell) => cell.trim() !== "");
  return (
    next.findIndex((cell) => cell.trim() !== "") > 0 &&
    words.length >= Math.min(2, next.length - 1) &&
    words.every(
      (cell) =>
        /\p{L}{2}/u.test(cell) && !looksLikeNumber(cell) && absenceOf(cell, "any") === undefined,
    )
  );
}

function joinedNames(first: readonly string[], second: readonly string[]): readonly string[] {
  let above = "";
  return Array.from({ length: Math.max(first.length, second.length) }, (_, at) => {
    const upper = (first[at] ?? "").trim();
    const lower = (second[at] ?? "").trim();
    if (upper !== "") above = upper;
    if (lower === "") return upper;
    return upper === "" && above === ""
      ? lower
      : [above, lower].filter((name) => name !== "").join(" ");
  });
}
