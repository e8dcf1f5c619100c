/** Rows of a file as they were read, the cells in question marked. */
import type { VNode } from "preact";
import { DataTable } from "../../../design/table.tsx";
import type { Language } from "../../../kernel/language.ts";
import { COLUMNS, type FileColumn, OPTIONAL_COLUMNS } from "../file-layout.ts";
import type { PreviewRow } from "../file-preview.ts";
import { indicatorTexts } from "../texts/index.ts";

export type ShownRow = PreviewRow & {
  readonly wrong: ReadonlySet<string>;
  readonly problem: string | undefined;
};

type RowTableProps = {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly ShownRow[];
  readonly language: Language;
};

/** The columns by which people know a row; others are shown only where something is wrong in them. */
const SHOWN: ReadonlySet<FileColumn> = new Set([
  "indicator",
  "breakdown",
  "geography",
  "period",
  "value",
  "unit",
  "qualifier",
]);

export function RowTable({ id, caption, rows, language }: RowTableProps): VNode {
  const texts = indicatorTexts(language).pages.upload;
  const wrong = new Set(rows.flatMap((row) => [...row.wrong]));
  const columns = [...COLUMNS, ...OPTIONAL_COLUMNS].filter(
    (column) => SHOWN.has(column) || wrong.has(column),
  );
  const withProblems = rows.some(({ problem }) => problem !== undefined);
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={[
        { key: "row", label: texts.row },
        ...(withProblems ? [{ key: "problem", label: texts.problem }] : []),
        ...columns.map((column) => ({ key: column, label: column, numeric: column === "value" })),
      ]}
      rowHeader="row"
      empty=""
      rows={rows.map((row) => ({
        ...Object.fromEntries(columns.map((column) => [column, cellOf(row, column)])),
        row: <span id={`row-${row.row}`}>{row.row}</span>,
        problem: row.problem,
      }))}
    />
  );
}

function cellOf(row: ShownRow, column: FileColumn): VNode | string {
  const cell = row.cells[column] ?? "";
  return row.wrong.has(column) ? <mark>{cell === "" ? "—" : cell}</mark> : cell;
}
