/**
 * What stands around a table without belonging to it: titles above, notes and sources below. It is taken off and told; a record of the
 * wrong width between the table's own rows is an error.
 */
import { type CellTable, cellOf, isBlank, keepRows } from "./cell-table.ts";
import { isExportHeading } from "./export-layout.ts";
import type { Header } from "./layout.ts";
import type { Findings } from "./problems.ts";
import { looksLikeFootnote, looksLikeNumber, statedSource } from "./signs.ts";

/** A record that is not as wide as the table. */
export type Stray = { readonly line: number; readonly cells: readonly string[] };

const thin = (cells: readonly string[]) => cells.filter((cell) => !isBlank(cell));
const said = (cells: readonly string[]) => thin(cells).join(" ").trim();

export function withoutEmptyEnd(names: readonly string[]): readonly string[] {
  let end = names.length;
  while (end > 0 && isBlank(names[end - 1] ?? "")) end--;
  return names.slice(0, end);
}

/** Whether a record at the end of a table is a note. `width`: of the record as it stands, where it is as wide as the table. */
function isNote(cells: readonly string[], fits: boolean): boolean {
  const [first = "", ...more] = thin(cells);
  if (looksLikeFootnote(first)) return !looksLikeNumber(cells.at(-1) ?? "");
  const words = /\p{L}{2}/u.test(first) && !looksLikeNumber(first) && first.trim().length > 3;
  return more.length === 0 && words && (!fits || cells.length > 2);
}

/** The line from which on records fill no more than their first cell, behind a blank one: whatever stands there is no figure. */
function belowTheTable({ columns, length, rows }: CellTable, stray: readonly Stray[]): number {
  const isThin = (cells: readonly string[]) => cells.slice(1).every(isBlank);
  let below = Number.POSITIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  let row = length - 1;
  let odd = stray.length - 1;
  while (row >= 0 || odd >= 0) {
    const one = stray[odd];
    const isOdd = one !== undefined && one.line > (rows[row] ?? -1);
    const line = isOdd ? one.line : (rows[row] ?? 0);
    const cells = isOdd ? one.cells : columns.map((column) => cellOf(column, row));
    if (next - line > 1 && Number.isFinite(next)) below = next;
    if (!isThin(cells)) break;
    next = line;
    if (isOdd) odd--;
    else row--;
  }
  return below;
}

/** Title and source from the edges, and the table without them. */
export function withoutEdges(
  table: CellTable,
  { preamble, names }: Header,
  stray: readonly Stray[],
  found: Findings,
): CellTable {
  const width = withoutEmptyEnd(names).length;
  const notes: Stray[] = [];
  const below = belowTheTable(table, stray);
  let end = table.length;
  let left = stray.length;
  for (;;) {
    const odd = stray[left - 1];
    const line = end > 0 ? (table.rows[end - 1] ?? 0) : 0;
    if (isExportHeading(names)) break;
    if (odd !== undefined && odd.line > line) {
      if (odd.line < below && !isNote(odd.cells, false)) break;
      notes.unshift(odd);
      left--;
    } else if (end > 0) {
      const cells = table.columns.map((column) => cellOf(column, end - 1));
      if (line < below && !isNote(cells, true)) break;
      notes.unshift({ line, cells });
      end--;
    } else break;
  }
  for (const { line, cells } of stray.slice(0, left))
    found.wrong("ragged-row", { row: line, found: `${cells.length}/${width}` });
  for (const { line, cells } of preamble) found.passOver("preamble", line, said(cells));
  for (const { line, cells } of notes) found.passOver("footnote", line, said(cells));
  const around = [...preamble, ...notes].map(({ cells }) => said(cells));
  const source = around.map(statedSource).find((text) => text !== undefined) ?? null;
  const title = preamble
    .map(({ cells }) => said(cells))
    .find((text) => statedSource(text) === undefined && !/^sep=/i.test(text));
  return {
    ...keepRows(table, (row) => row < end),
    title: title?.replace(/^#\s*(?:title:)?\s*/i, "") ?? null,
    source,
    passedOver: found.passedOver,
  };
}
