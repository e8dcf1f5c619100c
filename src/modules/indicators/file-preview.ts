/** Shows people their own file: its rows as they were read, so that a problem can be seen where it is. */
import { decodeText, readCsv } from "../../platform/csv.ts";
import { COLUMNS, type FileColumn, OPTIONAL_COLUMNS } from "./file-layout.ts";

export type PreviewRow = {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<FileColumn, string>>>;
};

/** A cell longer than this is cut short in a preview. */
const LONGEST_CELL = 160;

/** The first rows of a file and those with one of the wanted numbers; none when the file cannot be read as a table. */
export function filePreview(
  bytes: Uint8Array,
  first: number,
  wanted: ReadonlySet<number> = new Set(),
): readonly PreviewRow[] {
  const decoded = decodeText(bytes);
  if ("refused" in decoded) return [];
  return readCsv(decoded.text)
    .rows.filter(({ line }, index) => index < first || wanted.has(line))
    .map(({ line, cells }) => ({ row: line, cells: layoutCells(cells) }));
}

function layoutCells(cells: Readonly<Record<string, string>>): PreviewRow["cells"] {
  const known: readonly string[] = [...COLUMNS, ...OPTIONAL_COLUMNS];
  return Object.fromEntries(
    Object.entries(cells)
      .map(([column, cell]) => [column.trim().toLowerCase(), shortened(cell.trim())] as const)
      .filter(([column]) => known.includes(column)),
  );
}

function shortened(cell: string): string {
  return cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell;
}
