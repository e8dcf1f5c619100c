/** Reads a table that somebody named on the terminal, and says in words what is wrong with it, with the line. */
import { type CsvProblem, type CsvRow, decodeText, readCsv } from "../platform/csv.ts";
import { readGivenFile } from "../platform/given-file.ts";

export type GivenTable = { readonly columns: readonly string[]; readonly rows: readonly CsvRow[] };

/**
 * The table of a CSV file, or what is wrong with the file, a sentence for each problem. With `western` a file that is not in UTF-8 is read
 * in the Windows alphabet of Western Europe, in which spreadsheets and statistics offices still write.
 */
export async function readGivenTable(
  path: string,
  { western = false }: { readonly western?: boolean } = {},
): Promise<GivenTable | { readonly refused: "unreadable"; readonly sentences: readonly string[] }> {
  const read = await readGivenFile(path);
  if ("refused" in read) return { refused: "unreadable", sentences: [read.sentence] };
  const utf = decodeText(read.bytes);
  const decoded = "refused" in utf && western ? (westernText(read.bytes) ?? utf) : utf;
  if ("refused" in decoded) {
    const sentence = `${path}, line ${decoded.line}: not in UTF-8. Save the file as UTF-8 and try again.`;
    return { refused: "unreadable", sentences: [sentence] };
  }
  const { columns, rows, problems } = readCsv(decoded.text);
  if (problems.length === 0) return { columns, rows };
  const sentences = problems.map((problem) => `${path}, line ${problem.line}: ${told(problem)}`);
  return { refused: "unreadable", sentences };
}

/** Undefined for what is no text: a control sign other than a tab or the end of a line. */
function westernText(bytes: Uint8Array): { readonly text: string } | undefined {
  const isText = bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
  return isText ? { text: new TextDecoder("windows-1252").decode(bytes) } : undefined;
}

function told(problem: CsvProblem): string {
  switch (problem.code) {
    case "no-columns":
      return "there is no table in this file.";
    case "too-many-columns":
      return `${problem.found} columns; at most ${problem.most} can be read.`;
    case "unnamed-column":
      return `column ${problem.position} has no name.`;
    case "duplicate-column":
      return `two columns are called ${problem.column}.`;
    case "ragged-row":
      return `${problem.found} cells; the header has ${problem.expected}.`;
    case "bad-quotes":
      return "a quotation mark is not closed.";
    case "field-too-long":
      return `the cell below ${problem.column} has more than ${problem.most} characters.`;
    case "too-many-problems":
      return `more than ${problem.most} problems; the rest was not read.`;
  }
}

/** The number that a cell says, with a decimal point or comma; undefined where it says none, or where "4,421" could mean two. */
export function numberIn(cell: string): number | undefined {
  const text = cell.replace(/[\s\u00a0\u202f]/g, "");
  if (/^[+-]?\d{1,3},\d{3}$/.test(text)) return undefined;
  if (!/^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i.test(text)) return undefined;
  const number = Number(text.replace(",", "."));
  return Number.isFinite(number) ? number : undefined;
}
