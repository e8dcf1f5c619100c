/**
 * Rows of whole-number coefficients that are added to each other without any rounding: as numbers while they are safe, as BigInt once
 * they are not.
 */

/** Columns ascending, a coefficient other than 0 for each, without a common divisor. */
export type SparseRow = {
  readonly columns: readonly number[];
  readonly coefficients: readonly number[] | readonly bigint[];
};

/**
 * The multiple of `row` minus the multiple of `pivot` in which `column` is gone: a · row − b · pivot, reduced by its greatest common
 * divisor. Throws where one of the two does not have the column.
 */
export function withoutColumn(row: SparseRow, pivot: SparseRow, column: number): SparseRow {
  const [b, a] = [coefficientOf(row, column), coefficientOf(pivot, column)];
  if (isNumbers(row.coefficients) && isNumbers(pivot.coefficients)) {
    const [na, nb] = lowest(Number(a), Number(b));
    const sum = combineNumbers(row.columns, row.coefficients, na, pivot, pivot.coefficients, nb);
    if (sum !== undefined) return sum;
  }
  return combineExactly(row, BigInt(a), pivot, BigInt(b));
}

/** The coefficient of a column, found by halving; throws where the row does not have it. */
function coefficientOf(row: SparseRow, column: number): number | bigint {
  let [low, high] = [0, row.columns.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row.columns[middle] ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  const coefficient = row.columns[low] === column ? row.coefficients[low] : undefined;
  if (coefficient === undefined) throw new Error("The row does not have this column");
  return coefficient;
}

function isNumbers(values: readonly number[] | readonly bigint[]): values is readonly number[] {
  return typeof values[0] === "number";
}

function lowest(a: number, b: number): readonly [number, number] {
  const divisor = greatestDivisor(a, b);
  return [a / divisor, b / divisor];
}

/** Undefined as soon as a number leaves the range in which all whole numbers are exact. */
function combineNumbers(
  columns: readonly number[],
  coefficients: readonly number[],
  a: number,
  pivot: SparseRow,
  pivotCoefficients: readonly number[],
  b: number,
): SparseRow | undefined {
  const resultColumns: number[] = [];
  const result: number[] = [];
  let divisor = 0;
  let [i, j] = [0, 0];
  while (i < columns.length || j < pivot.columns.length) {
    const left = columns[i] ?? Number.POSITIVE_INFINITY;
    const right = pivot.columns[j] ?? Number.POSITIVE_INFINITY;
    const first = left <= right ? a * (coefficients[i++] ?? 0) : 0;
    const second = right <= left ? b * (pivotCoefficients[j++] ?? 0) : 0;
    const value = first - second;
    if (value === 0) continue;
    if (
      !Number.isSafeInteger(first) ||
      !Number.isSafeInteger(second) ||
      !Number.isSafeInteger(value)
    )
      return undefined;
    resultColumns.push(Math.min(left, right));
    result.push(value);
    if (divisor !== 1) divisor = greatestDivisor(divisor, value);
  }
  if (divisor > 1) for (let k = 0; k < result.length; k++) result[k] = (result[k] ?? 0) / divisor;
  return { columns: resultColumns, coefficients: result };
}

function combineExactly(row: SparseRow, a: bigint, pivot: SparseRow, b: bigint): SparseRow {
  const columns: number[] = [];
  const result: bigint[] = [];
  let divisor = 0n;
  let [i, j] = [0, 0];
  while (i < row.columns.length || j < pivot.columns.length) {
    const left = row.columns[i] ?? Number.POSITIVE_INFINITY;
    const right = pivot.columns[j] ?? Number.POSITIVE_INFINITY;
    let value = 0n;
    if (left <= right) value += a * BigInt(row.coefficients[i++] ?? 0);
    if (right <= left) value -= b * BigInt(pivot.coefficients[j++] ?? 0);
    if (value === 0n) continue;
    columns.push(Math.min(left, right));
    result.push(value);
    divisor = greatestExactDivisor(divisor, value);
  }
  const reduced = divisor > 1n ? result.map((value) => value / divisor) : result;
  const small = reduced.every((value) => Number.isSafeInteger(Number(value)));
  return { columns, coefficients: small ? reduced.map(Number) : reduced };
}

function greatestDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

function greatestExactDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
