/**
 * The equations that a reader of a published table can write down about what is missing in it: one a sum that holds something missing,
 * and one a mark that says how much a missing value can be at most. All in whole numbers.
 */
import type { PublishedTable } from "../table.ts";

/** Where an equation comes from: a place in the table's sums, or a cell whose mark limits it. */
export type Origin = { readonly sum: number } | { readonly limit: number };

/** Coefficients times columns come to `equals`. Ascending columns, each once. */
export type Equation = {
  readonly origin: Origin;
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
  readonly equals: number;
};

/**
 * Every column is what an unknown is above its least, times `scale`: a whole number for every value of a fitting table. Columns after those
 * of the cells are the room below a limit.
 */
export type UnknownSystem = {
  /** The cell of each column. */
  readonly cells: readonly number[];
  /** The column of each unknown cell. */
  readonly columnOf: ReadonlyMap<number, number>;
  /** The least of each column's cell, in the table's own unit. */
  readonly least: readonly number[];
  /** All columns: cells, then room. */
  readonly columns: number;
  readonly equations: readonly Equation[];
  /** What a table's unit is multiplied by to be whole. */
  readonly scale: number;
  /** False where amounts have no common decimals, so that sums hold only but for rounding. */
  readonly exact: boolean;
  /** Sums without anything missing that do not hold: places in the table's sums. */
  readonly broken: readonly number[];
};

/** The greatest number of decimals that are taken for the author's own and not for the noise of floating point. */
const MOST_DECIMALS = 9;

/** What is known of missing cells besides the sums. */
export type Knowledge = {
  /** Cells that were never to be published; their least is 0 whatever the table says. */
  readonly hidden?: ReadonlySet<number>;
  /** The most that a cell's mark says it can be, by cell. */
  readonly most?: ReadonlyMap<number, number>;
  /** The fewest that a cell's mark says it can be, by cell, where that is more than the table's least. */
  readonly fewest?: ReadonlyMap<number, number>;
};

/** The system of a published table; throws where a sum names a cell that is not there or a value is no number. */
export function unknownsOf(published: PublishedTable, knowledge: Knowledge = {}): UnknownSystem {
  const { values, sums } = published;
  const { scale, exact } = scaleOf(values);
  const cells: number[] = [];
  const columnOf = new Map<number, number>();
  for (const [cell, value] of values.entries()) {
    if (value !== null) continue;
    columnOf.set(cell, cells.length);
    cells.push(cell);
  }
  const least = cells.map((cell) =>
    knowledge.hidden?.has(cell)
      ? 0
      : Math.max(published.least, knowledge.fewest?.get(cell) ?? published.least),
  );
  const equations: Equation[] = [];
  const broken: number[] = [];
  const seen = new Set<string>();
  for (const [place, { whole, parts }] of sums.entries()) {
    const coefficients = new Map<number, number>();
    let equals = 0;
    const add = (cell: number, sign: number): void => {
      const value = values[cell];
      if (value === undefined)
        throw new RangeError(`Sum ${place} names cell ${cell}, which is not there`);
      const column = columnOf.get(cell);
      if (column === undefined) equals -= sign * Math.round((value ?? 0) * scale);
      else {
        coefficients.set(column, (coefficients.get(column) ?? 0) + sign);
        equals -= sign * (least[column] ?? 0) * scale;
      }
    };
    add(whole, -1);
    for (const part of parts) add(part, 1);
    const columns = [...coefficients].filter(([, c]) => c !== 0).sort(([a], [b]) => a - b);
    if (columns.length === 0) {
      if (Math.abs(equals) > (exact ? 0 : parts.length + 1)) broken.push(place);
      continue;
    }
    const key = columns.join(";");
    if (seen.has(`${key}=${equals}`)) continue;
    seen.add(`${key}=${equals}`);
    equations.push({
      origin: { sum: place },
      columns: columns.map(([column]) => column),
      coefficients: columns.map(([, coefficient]) => coefficient),
      equals,
    });
  }
  let columns = cells.length;
  for (const [cell, most] of knowledge.most ?? []) {
    const column = columnOf.get(cell);
    if (column === undefined) continue;
    const equals = Math.round((most - (least[column] ?? 0)) * scale);
    equations.push({
      origin: { limit: cell },
      columns: [column, columns++],
      coefficients: [1, 1],
      equals,
    });
  }
  return { cells, columnOf, least, columns, equations, scale, exact, broken };
}

/** A power of ten that makes every value whole; where none does, the greatest that keeps them exact. */
function scaleOf(values: readonly (number | null)[]): { scale: number; exact: boolean } {
  let greatest = 1;
  for (const value of values) {
    if (value === null) continue;
    if (!Number.isFinite(value)) throw new RangeError(`${value} is no value of a table`);
    greatest = Math.max(greatest, Math.abs(value));
  }
  let scale = 1;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++, scale *= 10) {
    if (values.every((value) => value === null || isWhole(value * scale)))
      return { scale, exact: true };
    if (greatest * scale * 10 > 2 ** 47) break;
  }
  return { scale: Math.max(1, scale / 10), exact: false };
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= 1e-6 + Math.abs(value) * 1e-12;
}
