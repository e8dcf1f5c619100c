/**
 * A table in which every period or every measure has a column of its own, made long: one row a figure. A heading may name what is measured
 * beside the period ("Personer 2015"): that becomes a dimension. Rows without any figure or name part the table for the eye and are passed over.
 */
import { type CellTable, type Column, cellOf } from "./cell-table.ts";
import type { Roles } from "./columns.ts";
import type { Findings } from "./problems.ts";
import { isNothing } from "./signs.ts";
import { periodOfHeader } from "./time-choice.ts";

export function unpivoted(
  table: CellTable,
  roles: Roles,
  found: Findings,
): { readonly table: CellTable; readonly roles: Roles } {
  const wide = roles.values;
  const byMeasure = roles.wide === "measures";
  const headings = wide.map(({ name }) =>
    byMeasure
      ? { printed: "", measure: name }
      : (periodOfHeader(name) ?? { printed: name, measure: "" }),
  );
  const rows = rowsWithFigures(table, roles, found);
  const length = rows.length * wide.length;
  const stretched = (column: Column): Column => {
    const codes = new Int32Array(length);
    for (let at = 0; at < rows.length; at++)
      codes.fill(column.codes[rows[at] ?? 0] ?? 0, at * wide.length, (at + 1) * wide.length);
    return { ...column, codes };
  };
  const lines = new Int32Array(length);
  for (let at = 0; at < rows.length; at++)
    lines.fill(table.rows[rows[at] ?? 0] ?? 0, at * wide.length, (at + 1) * wide.length);
  const maybe = (column: Column | null) => (column === null ? null : stretched(column));
  const time = byMeasure
    ? maybe(roles.time)
    : cycled(
        "Period",
        headings.map(({ printed }) => printed),
        rows.length,
      );
  const value = together(wide, rows);
  const dimensions = roles.dimensions.map(({ column, role }) => ({
    column: named(stretched(column)),
    role,
  }));
  const measures = headings.map(({ measure }) => measure);
  if (measures.some((measure) => measure !== ""))
    dimensions.push({ column: cycled("Measure", measures, rows.length), role: "measure" });
  const long: CellTable = {
    ...table,
    length,
    rows: lines,
    columns: [...dimensions.map(({ column }) => column), ...(time === null ? [] : [time]), value],
  };
  const status = maybe(roles.status);
  const timePart = maybe(roles.timePart);
  return {
    table: long,
    roles: { ...roles, time, timePart, values: [value], wide: null, status, dimensions },
  };
}

function named(column: Column): Column {
  return column.name === "" ? { ...column, name: "Column 1" } : column;
}

/** One column whose cells repeat with every row of the wide table. */
function cycled(name: string, cells: readonly string[], times: number): Column {
  const texts = [...new Set(cells)];
  const places = cells.map((cell) => texts.indexOf(cell));
  const codes = new Int32Array(cells.length * times);
  for (let at = 0; at < codes.length; at++) codes[at] = places[at % cells.length] ?? 0;
  return { name, texts, codes, typed: false };
}

/** The cells of all value columns as one column. */
function together(wide: readonly Column[], rows: Int32Array): Column {
  const texts: string[] = [];
  const known = new Map<string, number>();
  const places = wide.map(({ texts: own }) =>
    own.map((text) => {
      const place = known.get(text) ?? texts.length;
      if (place === texts.length) texts.push(text);
      known.set(text, place);
      return place;
    }),
  );
  const codes = new Int32Array(rows.length * wide.length);
  for (let at = 0; at < rows.length; at++)
    for (let column = 0; column < wide.length; column++)
      codes[at * wide.length + column] =
        places[column]?.[wide[column]?.codes[rows[at] ?? 0] ?? 0] ?? 0;
  const numbers = new Set(
    wide.flatMap(({ typed, texts: own, numbers: some }) => (typed ? own : [...(some ?? [])])),
  );
  return { name: "Value", texts, codes, typed: wide.every(({ typed }) => typed), numbers };
}

/** The rows that name something and have a figure or a mark; and none of the remarks that stand below the table behind a blank row. */
function rowsWithFigures(
  table: CellTable,
  { values, dimensions }: Roles,
  found: Findings,
): Int32Array {
  const figures = (row: number) =>
    values.filter((column) => !isNothing(cellOf(column, row))).length;
  const marked = (row: number) => values.some((column) => cellOf(column, row).trim() !== "");
  const isNamed = (row: number) =>
    dimensions.length === 0 || dimensions.some(({ column }) => !isNothing(cellOf(column, row)));
  const tell = (kind: "row" | "footnote", row: number) => {
    const said = dimensions
      .map(({ column }) => cellOf(column, row))
      .filter((cell) => !isNothing(cell))
      .join(" ");
    if (said !== "") found.passOver(kind, table.rows[row] ?? 0, said);
  };
  // Behind the last row that is well filled only remarks follow, when a row of nothing parts them from the table.
  let end = table.length;
  let parted = false;
  while (end > 0 && values.length > 2 && figures(end - 1) * 2 < values.length) {
    end--;
    parted ||= !isNamed(end) && figures(end) === 0;
  }
  if (!parted || end === 0) end = table.length;
  for (let row = end; row < table.length; row++) tell("footnote", row);
  const kept: number[] = [];
  for (let row = 0; row < end; row++) {
    if (isNamed(row) && marked(row)) kept.push(row);
    else tell("row", row);
  }
  return Int32Array.from(kept);
}
