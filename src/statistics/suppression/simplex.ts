/**
 * The simplex method on a dictionary in exact whole numbers: each line says what one cell is in terms of the cells of the columns, as
 * scale · basic = constant + Σ entry · column. Lines are kept primitive, so that numbers stay small. Pivots after Bland, New finite
 * pivoting rules for the simplex method, 1977, which never run in circles.
 */
import { gcd, type Row } from "./row.ts";

/** An equation solved for the first of its cells, which no other of the same set holds. */
export type SolvedRow = { readonly basic: number; readonly row: Row };

export type Line = { basic: number; scale: number; readonly entries: Float64Array };

export type Dictionary = {
  readonly lines: readonly Line[];
  /** The cell of each place of `entries`; the constant, where there is one, has a place of its own behind them. */
  readonly columns: number[];
};

/** The equations as a dictionary, with a constant where `constantOf` gives one. */
export function dictionaryOf(
  rows: readonly SolvedRow[],
  constantOf?: (row: Row) => number,
): Dictionary {
  const basics = new Set(rows.map(({ basic }) => basic));
  const columns = [...new Set(rows.flatMap(({ row }) => row.cells))].filter(
    (cell) => !basics.has(cell),
  );
  const placeOf = new Map(columns.map((cell, place) => [cell, place]));
  const lines = rows.map(({ basic, row }): Line => {
    const entries = new Float64Array(columns.length + (constantOf ? 1 : 0));
    const own = row.coefficients[row.cells.indexOf(basic)] ?? 1;
    for (const [index, cell] of row.cells.entries()) {
      const place = placeOf.get(cell);
      if (place !== undefined) entries[place] = -(row.coefficients[index] ?? 0) * Math.sign(own);
    }
    if (constantOf) entries[columns.length] = constantOf(row) * Math.sign(own);
    return { basic, scale: Math.abs(own), entries };
  });
  return { lines, columns };
}

/** Lets the cell of a column and the cell of a line change places; the entry where they meet must not be 0. */
export function pivot({ lines, columns }: Dictionary, leaving: Line, entering: number): void {
  const slope = leaving.entries[entering] ?? 0;
  const size = Math.abs(slope);
  const solved = leaving.entries.map((entry) => (slope < 0 ? entry : -entry));
  solved[entering] = slope < 0 ? -leaving.scale : leaving.scale;
  for (const line of lines) {
    const own = line.entries[entering] ?? 0;
    if (line === leaving || own === 0) continue;
    line.entries[entering] = 0;
    for (let place = 0; place < solved.length; place += 1) {
      line.entries[place] = (line.entries[place] ?? 0) * size + own * (solved[place] ?? 0);
    }
    line.scale = reduce(line.entries, line.scale * size);
  }
  const cell = columns[entering] ?? 0;
  columns[entering] = leaving.basic;
  leaving.basic = cell;
  leaving.entries.set(solved);
  leaving.scale = reduce(leaving.entries, size);
}

/** Divides the common factor out of a line and gives its new scale. Throws where a number is too large to be exact. */
export function reduce(entries: Float64Array, scale: number): number {
  let factor = scale;
  for (const entry of entries) {
    if (entry === 0) continue;
    if (!Number.isSafeInteger(entry)) throw new RangeError("An equation outgrew exact numbers");
    if (factor !== 1) factor = gcd(factor, entry);
  }
  if (!Number.isSafeInteger(scale)) throw new RangeError("An equation outgrew exact numbers");
  if (factor === 1) return scale;
  for (let place = 0; place < entries.length; place += 1) {
    entries[place] = (entries[place] ?? 0) / factor;
  }
  return scale / factor;
}
