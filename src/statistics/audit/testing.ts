/** Tables for the auditor's tests, and a second opinion on small ones: every table that fits, one after the other. */
import type { CellSum, PublishedTable } from "../table.ts";

/** A two-way table of counts with its totals in the last row and column; null where withheld. */
export function twoWay(rows: readonly (readonly (number | null)[])[]): PublishedTable {
  const width = rows[0]?.length ?? 0;
  const at = (row: number, column: number) => row * width + column;
  const until = (end: number) => Array.from({ length: end }, (_, place) => place);
  const sums: CellSum[] = [
    ...rows.map((_, row) => ({
      whole: at(row, width - 1),
      parts: until(width - 1).map((column) => at(row, column)),
    })),
    ...until(width).map((column) => ({
      whole: at(rows.length - 1, column),
      parts: until(rows.length - 1).map((row) => at(row, column)),
    })),
  ];
  return { values: rows.flat(), sums, least: 0 };
}

/** The values that each missing cell has in whole-number tables that fit; every missing cell must be a part of a known sum. */
export function possibleValues({
  values,
  sums,
  least,
}: PublishedTable): ReadonlyMap<number, ReadonlySet<number>> {
  const missing = [...values.keys()].filter((cell) => values[cell] === null);
  const seen = new Map(missing.map((cell) => [cell, new Set<number>()]));
  const current = [...values];
  const greatest = values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  const fits = (): boolean =>
    sums.every(({ whole, parts }) => {
      let sum = 0;
      let open = false;
      for (const part of parts) {
        const value = current[part];
        if (value == null) open = true;
        sum += value ?? least;
      }
      const all = current[whole];
      if (all == null) return true;
      return open ? sum <= all : sum === all;
    });
  const fill = (place: number): void => {
    const cell = missing[place];
    if (cell === undefined) {
      for (const one of missing) seen.get(one)?.add(current[one] as number);
      return;
    }
    for (let value = least; value <= greatest; value++) {
      current[cell] = value;
      if (fits()) fill(place + 1);
    }
    current[cell] = null;
  };
  fill(0);
  return seen;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomness(seed: number): () => number {
  let state = (seed * 2_654_435_761) % 4_294_967_296 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

/** A random two-way table of small counts that adds up, some of it withheld. */
export function randomTwoWay(random: () => number): {
  readonly table: PublishedTable;
  readonly truth: readonly number[];
} {
  const [height, width] = [2 + Math.floor(random() * 3), 2 + Math.floor(random() * 3)];
  const inner = Array.from({ length: height }, () =>
    Array.from({ length: width }, () => Math.floor(random() * random() * 5)),
  );
  const withTotals = [
    ...inner,
    Array.from({ length: width }, (_, column) =>
      inner.reduce((sum, row) => sum + (row[column] ?? 0), 0),
    ),
  ].map((row) => [...row, row.reduce((sum, value) => sum + value, 0)]);
  const hide = 0.2 + random() * 0.5;
  const published = twoWay(
    withTotals.map((row, r) =>
      row.map((value, c) => {
        const isTotal = r === height && c === width;
        return !isTotal && random() < (r === height || c === width ? hide / 3 : hide)
          ? null
          : value;
      }),
    ),
  );
  const truth = withTotals.flat();
  const zeroWithheld = truth.some((value, cell) => value === 0 && published.values[cell] === null);
  return { table: { ...published, least: zeroWithheld ? 0 : 1 }, truth };
}
