/** The entry to all formats: recognises a file of figures by what stands in it, not by its name, and reads it whole or not at all. */
import { readJsonFigures } from "./json/read-json-figures.ts";
import type { FileError, FileReading } from "./observations.ts";
import type { TableReading } from "./text/cell-table.ts";
import { figuresOfTable, type TableHints } from "./text/figures-of-table.ts";
import { kindOf } from "./text/file-kind.ts";
import { isMetadata } from "./text/open-sdg-metadata.ts";
import { type PassedOver, type TextErrorCode, textError } from "./text/problems.ts";
import { sheetTable } from "./text/sheet-table.ts";
import { textTable } from "./text/text-table.ts";

export type FigureHints = TableHints;

/** Which reader a file went through: a row is a line of a text, a row of a sheet, the place of a value in JSON. */
export type FileReader = "text" | "sheet" | "json";

/** The figures of a file, and what was not read as such: headings, notes, columns that are none; what its format warns of. */
export type FigureFile = FileReading & {
  readonly reader: FileReader;
  readonly passedOver: readonly PassedOver[];
  readonly remarks: readonly FileError[];
  /** Texts that a JSON file has in place of figures, by observation; as figures they are missing. */
  readonly words: ReadonlyMap<number, string>;
};

const NO_WORDS: ReadonlyMap<number, string> = new Map();

/** A larger file is no table that a city imports, but an accident or an attack. */
const LARGEST_FILE = 1 << 30;

/**
 * Reads a file of figures: CSV of any make, XLSX, JSON-stat 1 and 2, PxWebApi v2, Eurostat, SDMX-JSON 2, Open SDG, and Rosario's own layouts.
 * Bytes may come whole or in pieces; a text in pieces is read as they come. Refuses what is none of these and says what it is instead.
 */
export async function readFigures(
  file: Uint8Array | AsyncIterable<Uint8Array>,
  hints: FigureHints = {},
): Promise<FigureFile> {
  if (file instanceof Uint8Array) return readWhole(file, hints);
  const pieces = file[Symbol.asyncIterator]();
  const start: Uint8Array[] = [];
  let size = 0;
  while (size < START_SIZE) {
    const { done, value } = await pieces.next();
    if (done === true) return readWhole(Buffer.concat(start), hints);
    start.push(value);
    size += value.length;
  }
  const beginning = Buffer.concat(start);
  const isText = kindOf(beginning) === "text";
  const reader = isText ? textTable() : undefined;
  reader?.feed(beginning);
  const kept: Uint8Array[] = isText ? [] : [beginning];
  for (;;) {
    const { done, value } = await pieces.next();
    if (done === true) break;
    size += value.length;
    if (size > LARGEST_FILE) return refused("too-large", `${LARGEST_FILE >> 20} MB`);
    if (reader === undefined) kept.push(value);
    else reader.feed(value);
  }
  if (reader === undefined) return readWhole(Buffer.concat(kept), hints);
  return fromTable(reader.end(), "text", hints);
}

/** As much as tells a text from everything else. */
const START_SIZE = 1 << 16;

async function readWhole(bytes: Uint8Array, hints: FigureHints): Promise<FigureFile> {
  if (bytes.length > LARGEST_FILE) return refused("too-large", `${LARGEST_FILE >> 20} MB`);
  const kind = kindOf(bytes);
  switch (kind) {
    case "json":
      return fromJson(readJsonFigures(bytes, hints));
    case "zip":
      return fromTable(await sheetTable(bytes, hints.sheet), "xlsx", hints);
    case "text": {
      if (isMetadata(bytes)) return refused("metadata-only");
      const reader = textTable();
      reader.feed(bytes);
      return fromTable(reader.end(), "text", hints);
    }
    case "empty":
      return refused("empty-file");
    case "old-excel":
      return refused("old-excel");
    default:
      return refused("not-figures", kind);
  }
}

function fromJson(reading: ReturnType<typeof readJsonFigures>): FigureFile {
  const besides = { reader: "json", passedOver: [], words: NO_WORDS } as const;
  return reading.figures === null
    ? { figures: null, errors: reading.errors, remarks: [], ...besides }
    : {
        ...besides,
        figures: reading.figures,
        errors: [],
        remarks: reading.remarks,
        words: reading.figures.words,
      };
}

function fromTable(reading: TableReading, format: "text" | "xlsx", hints: FigureHints): FigureFile {
  const besides = {
    reader: format === "xlsx" ? "sheet" : "text",
    words: NO_WORDS,
  } as const;
  if (reading.table === null)
    return { figures: null, errors: reading.errors, passedOver: [], remarks: [], ...besides };
  return { ...figuresOfTable(reading.table, format, hints), ...besides };
}

function refused(code: TextErrorCode, found?: string): FigureFile {
  const error = textError(code, found === undefined ? {} : { found });
  return {
    figures: null,
    errors: [error],
    passedOver: [],
    remarks: [],
    words: NO_WORDS,
    reader: "text",
  };
}
