/** A table as text and sheet alike give it: named columns of cells, each different text once, before anybody knows what it means. */
import type { PassedOver, TextError } from "./problems.ts";

export type Column = {
  readonly name: string;
  /** Each different cell once, as written. */
  readonly texts: readonly string[];
  /** Where the file gives codes beside their names: the code of each of `texts`, and what the column is called in words. */
  readonly own?: readonly string[];
  readonly label?: string;
  /** For every row the place of its cell in `texts`. */
  readonly codes: Int32Array;
  /** A program typed these numbers: a point in them is a decimal point. */
  readonly typed: boolean;
  /** The texts that are such numbers where others of the column are not. */
  readonly numbers?: ReadonlySet<string>;
};

export type CellTable = {
  readonly columns: readonly Column[];
  readonly length: number;
  /** For every row its line or row in the file. */
  readonly rows: Int32Array;
  readonly title: string | null;
  readonly source: string | null;
  readonly passedOver: readonly PassedOver[];
  /** The cells are parted by commas: who writes so writes decimals with a point. */
  readonly pointed: boolean;
};

export type TableReading =
  | { readonly table: CellTable; readonly errors: readonly [] }
  | { readonly table: null; readonly errors: readonly TextError[] };

export function cellOf(column: Column, row: number): string {
  return column.texts[column.codes[row] ?? -1] ?? "";
}

export function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** One column whose cells are those of several, side by side. */
export function tuples(columns: readonly Column[]): {
  readonly cells: readonly (readonly string[])[];
  readonly codes: Int32Array;
} {
  const length = columns[0]?.codes.length ?? 0;
  const codes = new Int32Array(length);
  const known = new Map<string, number>();
  const cells: (readonly string[])[] = [];
  for (let row = 0; row < length; row++) {
    let key = "";
    for (const { codes: one } of columns) key += `${one[row]},`;
    let code = known.get(key);
    if (code === undefined) {
      code = cells.length;
      known.set(key, code);
      cells.push(columns.map((column) => cellOf(column, row)));
    }
    codes[row] = code;
  }
  return { cells, codes };
}

/** The same table without some of its rows. */
export function keepRows(table: CellTable, keep: (row: number) => boolean): CellTable {
  let kept = 0;
  const places = new Int32Array(table.length);
  for (let row = 0; row < table.length; row++) if (keep(row)) places[kept++] = row;
  if (kept === table.length) return table;
  const taken = (from: Int32Array) => {
    const to = new Int32Array(kept);
    for (let row = 0; row < kept; row++) to[row] = from[places[row] ?? 0] ?? 0;
    return to;
  };
  return {
    ...table,
    length: kept,
    rows: taken(table.rows),
    columns: table.columns.map((column) => onlyUsed({ ...column, codes: taken(column.codes) })),
  };
}

/** Without the texts of rows that are gone: they would still say what the column looks like. */
function onlyUsed(column: Column): Column {
  const used = new Uint8Array(column.texts.length);
  for (const code of column.codes) used[code] = 1;
  if (!used.includes(0)) return column;
  const places = new Int32Array(used.length);
  let count = 0;
  for (let text = 0; text < used.length; text++) places[text] = used[text] === 1 ? count++ : -1;
  const kept = (texts: readonly string[]) => texts.filter((_, text) => used[text] === 1);
  return {
    ...column,
    texts: kept(column.texts),
    ...(column.own === undefined ? {} : { own: kept(column.own) }),
    codes: column.codes.map((code) => places[code] ?? 0),
  };
}
