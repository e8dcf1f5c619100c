/** Reads a filled-in workbook: rows as the spreadsheet counts them, every cell as the text that stands in it. No formula is worked out. */
import { InvalidInputError, InvalidSpreadsheetError, readSheet } from "read-excel-file/node";
import { measureWorkbook } from "../../../platform/workbook-size.ts";
import { answerNamed } from "../answer-in-words.ts";
import { fieldsOf } from "../draft.ts";
import { isFilledIn, type RowProblem, type WorkbookRow } from "../workbook-row.ts";
import { type ColumnName, columnNamed, headingsLike, NEEDED } from "./columns.ts";

/** A city's questions take a few kilobytes; whatever is larger is no file of ours. */
const MOST_BYTES = 2_000_000;
const MOST_UNPACKED = 50_000_000;
const MOST_CELLS = 1_000_000;
const MOST_ROWS = 5_000;

export type WorkbookReading =
  | { readonly problems: readonly RowProblem[] }
  | {
      /** Rows that are filled in. */
      readonly rows: readonly WorkbookRow[];
      readonly empty: number;
    };

export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  if (bytes.length > MOST_BYTES) return whole("too-large");
  const size = await measureWorkbook(bytes, MOST_UNPACKED);
  if (size === "damaged" || !size.isWorkbook) return whole("not-a-workbook");
  if (size.unpacked > MOST_UNPACKED || size.area > MOST_CELLS) return whole("too-large");
  const read = await cellsOf(bytes);
  if (read === undefined) return whole("not-a-workbook");
  if (read.length > MOST_ROWS) return whole("too-large");
  const [header = [], ...rest] = read;
  const places = new Map<ColumnName, number>();
  for (const [at, heading] of header.entries()) {
    const name = columnNamed(heading);
    if (name !== undefined && !places.has(name)) places.set(name, at);
  }
  if (places.size === 0) return whole("no-sheet");
  const missing = NEEDED.filter((name) => !places.has(name));
  if (missing.length > 0) {
    const headings = headingsLike(header);
    return {
      problems: missing.map((name) => ({ row: 1, code: "missing-column", found: headings[name] })),
    };
  }
  const rows = rest.flatMap((cells, index): readonly WorkbookRow[] => {
    const cell = (name: ColumnName) => {
      const at = places.get(name);
      return at === undefined ? "" : (cells[at] ?? "").trim();
    };
    if (cells.every((text) => text.trim() === "")) return [];
    const seen = cell("seen");
    return [
      {
        row: index + 2,
        request: cell("reference"),
        fields: fieldsOf({
          kind: answerNamed(cell("kind")),
          text: cell("text"),
          evidence: cell("evidence"),
          next: cell("next"),
        }),
        seen: /^\d{1,6}$/.test(seen) ? Number(seen) : null,
      },
    ];
  });
  const filled = rows.filter(isFilledIn);
  return { rows: filled, empty: rows.length - filled.length };
}

function whole(code: RowProblem["code"]): WorkbookReading {
  return { problems: [{ row: 0, code }] };
}

/** The texts of the first sheet; undefined when it can't be read. */
async function cellsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[] | undefined> {
  try {
    const rows = await readSheet<string>(Buffer.from(bytes), 1, {
      trim: false,
      parseNumber: (digits: string) => digits,
    });
    return rows.map((cells) => cells.map(textOf));
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)
      return undefined;
    throw error;
  }
}

function textOf(cell: unknown): string {
  if (typeof cell === "string") return cell.replace(/\r\n?/g, "\n").replaceAll("\0", "");
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return "";
}
