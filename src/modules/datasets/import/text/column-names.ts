/** Puts the headings of a table right: every column has a name of its own, keys in one column are parted, and prefixes by the name go. */
import type { CellTable, Column } from "./cell-table.ts";
import type { Findings } from "./problems.ts";
import { looksLikeYear } from "./time-choice.ts";

/** Columns on the left of all headings name the rows; the first may be a counter and stays as it is. */
export function withNames(table: CellTable): CellTable {
  const first = table.columns.findIndex(({ name }) => name !== "");
  const columns = table.columns.map((column, at) =>
    at > 0 && at < first ? { ...column, name: `Column ${at + 1}` } : column,
  );
  return { ...table, columns };
}

/** Whether every column has a name of its own; what is wrong is told. */
export function checkNames(columns: readonly Column[], found: Findings): boolean {
  const seen = new Set<string>();
  for (const { name } of columns) {
    if (name !== "" && seen.has(name)) found.wrong("duplicate-column", { column: name });
    seen.add(name);
  }
  columns.forEach(({ name, texts }, at) => {
    const isIndex = at === 0 || texts.every((text) => text.trim() === "");
    if (name === "" && !isIndex) found.wrong("unnamed-column", { found: String(at + 1) });
  });
  return found.errors.length === 0;
}

/** Statistik Austria's open data repeat the name of a column in its cells: `A10-2019` below `C-A10-0`. */
export function withoutPrefixes(table: CellTable): CellTable {
  const columns = table.columns.map((column) => {
    const prefix = `${/^C-([A-Z0-9]+)-\d+$/.exec(column.name)?.[1]}-`;
    const texts = column.texts.map((text) => text.slice(prefix.length));
    const isTime =
      column.texts.every((text) => text.startsWith(prefix)) && texts.every(looksLikeYear);
    return isTime ? { ...column, texts } : column;
  });
  return { ...table, columns };
}

/** Eurostat's tables by tab put all keys into the first column, and say so in its heading: `freq,unit,geo\TIME_PERIOD`. */
export function partedKeys(table: CellTable): CellTable {
  const [first, ...others] = table.columns;
  const names = /^([^\\]+)\\[^\\]+$/.exec(first?.name ?? "")?.[1]?.split(",");
  if (first === undefined || names === undefined) return table;
  const cells = first.texts.map((text) => text.split(","));
  if (cells.some((parts) => parts.length !== names.length)) return table;
  const keys = names.map((name, at): Column => {
    const texts = [...new Set(cells.map((parts) => parts[at] ?? ""))];
    const places = cells.map((parts) => texts.indexOf(parts[at] ?? ""));
    return { name, texts, codes: first.codes.map((code) => places[code] ?? 0), typed: false };
  });
  return { ...table, columns: [...keys, ...others] };
}
