/** A sparse equation with whole-number coefficients, Σ coefficient · change = 0, kept primitive (no common factor) and therefore exact. */

export type Row = {
  readonly cells: readonly number[];
  readonly coefficients: readonly number[];
};

/** The greatest common divisor of two whole numbers, never negative. */
export function gcd(one: number, other: number): number {
  let [a, b] = [Math.abs(one), Math.abs(other)];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/** The least common multiple of two positive whole numbers. */
export function multipleOf(one: number, other: number): number {
  return (one / gcd(one, other)) * other;
}

/** The coefficient of a cell; 0 where the row does not hold it. */
export function coefficientOf(row: Row, cell: number): number {
  const place = row.cells.indexOf(cell);
  return place < 0 ? 0 : (row.coefficients[place] ?? 0);
}

/** The same row with one of its cells in front; eliminating others keeps it there. */
export function ledBy(row: Row, cell: number): Row {
  const place = row.cells.indexOf(cell);
  if (place <= 0) return row;
  const [cells, coefficients] = [[...row.cells], [...row.coefficients]];
  [cells[0], cells[place]] = [cell, cells[0] ?? cell];
  [coefficients[0], coefficients[place]] = [coefficients[place] ?? 1, coefficients[0] ?? 1];
  return { cells, coefficients };
}

/** The row without one of its cells, which a reader has come to know. */
export function without(row: Row, cell: number): Row {
  const place = row.cells.indexOf(cell);
  if (place < 0) return row;
  return primitive(row.cells.toSpliced(place, 1), row.coefficients.toSpliced(place, 1));
}

/** Divides the common factor out. Throws where a number is too large to be exact, which no sums of a real table reach. */
function primitive(cells: readonly number[], coefficients: readonly number[]): Row {
  let factor = 0;
  for (const coefficient of coefficients) {
    if (!Number.isSafeInteger(coefficient))
      throw new RangeError("An equation outgrew exact numbers");
    if (factor !== 1) factor = gcd(factor, coefficient);
  }
  if (factor <= 1) return { cells, coefficients };
  return { cells, coefficients: coefficients.map((coefficient) => coefficient / factor) };
}

/** A place to add rows up in, used again and again for tables of the same number of cells. */
export type Scratch = { readonly sum: Float64Array; readonly present: Uint8Array };

export function scratchFor(cells: number): Scratch {
  return { sum: new Float64Array(cells), present: new Uint8Array(cells) };
}

/** The combination of two rows in which `cell` (held by both) cancels out; the sign of `row` is kept. */
export function eliminate(row: Row, by: Row, cell: number, scratch: Scratch): Row {
  const [own, other] = [coefficientOf(row, cell), coefficientOf(by, cell)];
  const factor = gcd(own, other) * Math.sign(other);
  return combine(row, other / factor, by, -own / factor, scratch);
}

function combine(
  one: Row,
  times: number,
  other: Row,
  otherTimes: number,
  { sum, present }: Scratch,
): Row {
  const touched: number[] = [];
  for (let place = 0; place < one.cells.length; place += 1) {
    const cell = one.cells[place] ?? 0;
    sum[cell] = times * (one.coefficients[place] ?? 0);
    present[cell] = 1;
    touched.push(cell);
  }
  for (let place = 0; place < other.cells.length; place += 1) {
    const cell = other.cells[place] ?? 0;
    const added = otherTimes * (other.coefficients[place] ?? 0);
    if (present[cell] === 1) sum[cell] = (sum[cell] ?? 0) + added;
    else {
      sum[cell] = added;
      present[cell] = 1;
      touched.push(cell);
    }
  }
  const cells: number[] = [];
  const coefficients: number[] = [];
  for (const cell of touched) {
    const value = sum[cell] ?? 0;
    present[cell] = 0;
    if (value === 0) continue;
    cells.push(cell);
    coefficients.push(value);
  }
  return primitive(cells, coefficients);
}
