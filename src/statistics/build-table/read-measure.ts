/** The numbers of a column: counts are whole and not negative, amounts are not negative. What is anything else is refused with its row. */

export type MeasureRefusal =
  | {
      readonly refused: "not-a-count" | "not-an-amount";
      readonly column: string;
      readonly row: number;
      readonly found: string;
    }
  | { readonly refused: "too-large"; readonly column: string };

const NUMBER = /^\d+(\.\d+)?(e\+?\d+)?$/i;

/** One number a row; without a column every row is one. The sum of all must be exact as a floating point number. */
export function readMeasure(
  rows: readonly Readonly<Record<string, string>>[],
  column: string | undefined,
  kind: "count" | "amount",
): Float64Array | MeasureRefusal {
  if (column === undefined) return new Float64Array(rows.length).fill(1);
  const numbers = new Float64Array(rows.length);
  let total = 0;
  for (const [row, values] of rows.entries()) {
    const found = values[column] ?? "";
    const value = NUMBER.test(found.trim()) ? Number(found) : Number.NaN;
    if (!Number.isFinite(value) || (kind === "count" && !Number.isInteger(value))) {
      return { refused: kind === "count" ? "not-a-count" : "not-an-amount", column, row, found };
    }
    numbers[row] = value;
    total += value;
  }
  return total > Number.MAX_SAFE_INTEGER ? { refused: "too-large", column } : numbers;
}
