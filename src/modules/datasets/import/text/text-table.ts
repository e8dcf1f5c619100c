/**
 * Reads a text file into a table of named columns, piece by piece: encoding, delimiter, header, rows, and the lines above and below that
 * are none. It remembers each different cell once, so that a million rows fit into little memory.
 */
import { type ByteRecord, type RecordReader, readRecords } from "./byte-records.ts";
import { type CellTable, type Column, isBlank, type TableReading } from "./cell-table.ts";
import { type DictionaryColumn, dictionaryColumn } from "./dictionary.ts";
import { type Stray, withoutEdges, withoutEmptyEnd } from "./edges.ts";
import { decoded, type Encoding, isAscii, isPlausible, utf16Of } from "./encoding.ts";
import { delimiterOf, type Header, headerOf, sampleRecords } from "./layout.ts";
import { type Findings, findings } from "./problems.ts";

export type TextTableReader = {
  feed(bytes: Uint8Array): void;
  end(): TableReading;
};

/** Enough to see the header, be it as wide as a sheet of Excel, and a few hundred rows. */
const SAMPLE_SIZE = 1 << 20;
/** Records that are not as wide as the header are kept apart; of more than these nobody reads the list. */
const MOST_ODD = 2_000;

const COMMA = 0x2c;

type OddRecord = { readonly line: number; readonly cells: readonly Uint8Array[] };

export function textTable(): TextTableReader {
  let sample: Uint8Array[] = [];
  let sampled = 0;
  let rows: RowsReader | "broken" | undefined;
  let utf16: TextDecoder | undefined;
  const found = findings();

  function begin(whole: boolean): void {
    const bytes = concatenated(sample, sampled);
    sample = [];
    const encoding = utf16Of(bytes);
    if (encoding !== undefined) utf16 = new TextDecoder(encoding);
    const text = utf16 === undefined ? withoutMark(bytes) : transcoded(utf16, bytes);
    rows = rowsReader(text, whole, found) ?? "broken";
    if (rows !== "broken") rows.feed(text);
  }

  return {
    feed(bytes) {
      if (rows === "broken") return;
      if (rows !== undefined) {
        rows.feed(utf16 === undefined ? bytes : transcoded(utf16, bytes));
        return;
      }
      sample.push(bytes);
      sampled += bytes.length;
      if (sampled >= SAMPLE_SIZE) begin(false);
    },
    end() {
      if (rows === undefined) begin(true);
      if (rows === undefined || rows === "broken" || found.errors.length > 0)
        return { table: null, errors: found.errors };
      const table = rows.end();
      return table === undefined || found.errors.length > 0
        ? { table: null, errors: found.errors }
        : { table, errors: [] };
    },
  };
}

function concatenated(pieces: readonly Uint8Array[], size: number): Uint8Array {
  if (pieces.length === 1 && pieces[0] !== undefined) return pieces[0];
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function transcoded(from: TextDecoder, bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(from.decode(bytes, { stream: true }));
}

type RowsReader = { feed(bytes: Uint8Array): void; end(): CellTable | undefined };

function rowsReader(text: Uint8Array, whole: boolean, found: Findings): RowsReader | undefined {
  const sample = text.subarray(0, SAMPLE_SIZE);
  const complete = whole && text.length <= SAMPLE_SIZE;
  if (sample.every((byte) => byte <= 0x20)) {
    found.wrong("empty-file");
    return undefined;
  }
  const provisional = decoded(upToLine(sample), "utf-8") === undefined ? "windows-1252" : "utf-8";
  const delimiter = delimiterOf(sample, provisional, complete);
  const records = sampleRecords(sample, delimiter, provisional, complete, (problem, line) =>
    found.wrong(problem, { row: line }),
  );
  if (found.errors.length > 0) return undefined;
  const header = headerOf(records);
  if (typeof header === "string") {
    const first = records.find(({ cells }) => cells.some((cell) => !isBlank(cell)));
    found.wrong(header, { row: first?.line ?? 1, found: first?.cells.join(" | ") ?? "" });
    return undefined;
  }
  return dataReader(delimiter, header, provisional, found);
}

/** Up to the last line end, so that no letter is cut in two. */
function upToLine(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(0x0a);
  return end < 0 || bytes.length < SAMPLE_SIZE ? bytes : bytes.subarray(0, end);
}

function dataReader(
  delimiter: number,
  header: Header,
  provisional: Encoding,
  found: Findings,
): RowsReader {
  const names = withoutEmptyEnd(header.names);
  const width = names.length;
  const columns = names.map(dictionaryColumn);
  const odd: OddRecord[] = [];
  let lines = new Int32Array(1 << 8);
  let length = 0;
  let seen = 0;

  function see(record: ByteRecord): boolean {
    if (seen++ < header.before) return true;
    const { line, count } = record;
    for (let cell = 0; cell < count; cell++) {
      if (record.quoting[cell] === 2) {
        found.wrong("bad-quotes", {
          row: line,
          ...(names[cell] === undefined ? {} : { column: names[cell] }),
        });
        return found.errors.length < 1_000;
      }
    }
    let last = count;
    while (last > 0 && isEmptyCell(record, last - 1)) last--;
    if (last === 0) return true;
    if (last > width || count < width) {
      if (odd.length < MOST_ODD) odd.push(kept(record));
      return true;
    }
    for (let cell = 0; cell < width; cell++) columns[cell]?.add(record, cell);
    if (length === lines.length) lines = doubled(lines);
    lines[length++] = line;
    return true;
  }

  const reader: RecordReader = readRecords(delimiter, see, (problem, line) =>
    found.wrong(problem, { row: line }),
  );
  return {
    feed: (bytes) => reader.feed(bytes),
    end: () => {
      reader.end();
      const encoding = encodingOf(columns, lines, provisional, found);
      if (encoding === undefined) return undefined;
      const table: CellTable = {
        // Taken out one by one, so that no column is kept twice.
        columns: names.map((name) => readColumn(name, columns.shift(), encoding)),
        length,
        rows: lines.subarray(0, length),
        title: null,
        source: null,
        passedOver: [],
        pointed: delimiter === COMMA,
      };
      const stray: readonly Stray[] = odd.map(({ line, cells }) => ({
        line,
        cells: cells.map((cell) => decoded(cell, encoding) ?? ""),
      }));
      return withoutEdges(table, header, stray, found);
    },
  };
}

function isEmptyCell({ bytes, starts, ends }: ByteRecord, cell: number): boolean {
  for (let at = starts[cell] ?? 0; at < (ends[cell] ?? 0); at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== 0x20 && byte !== 0x09) return false;
  }
  return true;
}

function kept({ bytes, line, count, starts, ends }: ByteRecord): OddRecord {
  return {
    line,
    cells: Array.from({ length: count }, (_, cell) => bytes.slice(starts[cell], ends[cell])),
  };
}

function doubled(lines: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(lines.length * 2);
  more.set(lines);
  return more;
}

/** The encoding in which every cell can be read. A file in two of them was put together wrongly. */
function encodingOf(
  columns: readonly DictionaryColumn[],
  lines: Int32Array,
  provisional: Encoding,
  found: Findings,
): Encoding | undefined {
  let bad: { column: DictionaryColumn; entry: number } | undefined;
  let good = false;
  let western = "";
  for (const column of columns) {
    const pool = column.pool();
    if (isAscii(pool)) continue;
    for (let entry = 0; entry < column.size(); entry++) {
      const bytes = column.entry(entry);
      if (isAscii(bytes)) continue;
      if (decoded(bytes, "utf-8") !== undefined) good = true;
      else bad ??= { column, entry };
      if (western.length < 10_000) western += decoded(bytes, "windows-1252") ?? "";
    }
  }
  if (bad === undefined && (provisional === "utf-8" || good)) return "utf-8";
  if (bad === undefined) return "windows-1252";
  const row = lines[bad.column.rows().indexOf(bad.entry)] ?? 1;
  const sign = decoded(bad.column.entry(bad.entry), "windows-1252") ?? "";
  if (good) found.wrong("mixed-encoding", { row, found: sign });
  else if (!isPlausible(western)) found.wrong("unknown-encoding", { row, found: sign });
  else return "windows-1252";
  return undefined;
}

function readColumn(
  name: string,
  column: DictionaryColumn = dictionaryColumn(),
  encoding: Encoding,
): Column {
  const pool = column.pool();
  const size = column.size();
  const texts = new Array<string>(size);
  if (isAscii(pool)) {
    let whole = "";
    for (let at = 0; at < pool.length; at += 1 << 20)
      whole += decoded(pool.subarray(at, at + (1 << 20)), "windows-1252") ?? "";
    for (let entry = 0, at = 0; entry < size; entry++) {
      const end = at + column.entry(entry).length;
      texts[entry] = whole.slice(at, end);
      at = end;
    }
  } else {
    for (let entry = 0; entry < size; entry++)
      texts[entry] = decoded(column.entry(entry), encoding) ?? "";
  }
  return { name, texts, codes: column.rows(), typed: false };
}
