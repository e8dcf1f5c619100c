/**
 * How columns of whole numbers and one column of values travel to the database: in blocks of bytes, each number as narrow as its column
 * allows. A million observations of four dimensions take about 20 MB and are read back in a tenth of a second. Little-endian, as is every
 * machine that Rosario runs on.
 */

export type Columns = {
  /** Columns of the same length; whole numbers that fit into 32 bits. */
  readonly integers: readonly (Int32Array | Uint16Array | Uint8Array)[];
  readonly values: Float64Array;
};

export type Block = { readonly length: number; readonly bytes: Uint8Array };

const LAYOUT = 1;
const LONGEST = 65_536;
/** Layout, number of columns, length. */
const HEAD = 6;

const WIDTHS = [
  { width: 1, least: -128, most: 127, make: Int8Array },
  { width: 2, least: -32_768, most: 32_767, make: Int16Array },
  { width: 4, least: -2_147_483_648, most: 2_147_483_647, make: Int32Array },
] as const;

/** The columns cut into blocks of at most 65,536 rows. Layout of one: head, a byte for each column's width, values, columns. */
export function* blocksOf({ integers, values }: Columns): Generator<Block> {
  if (integers.length > 255) throw new RangeError("A block has at most 255 columns");
  for (let from = 0; from < values.length; from += LONGEST) {
    const to = Math.min(from + LONGEST, values.length);
    yield { length: to - from, bytes: pack(integers, values, from, to) };
  }
}

function pack(
  integers: Columns["integers"],
  values: Float64Array,
  from: number,
  to: number,
): Uint8Array {
  const length = to - from;
  const narrow = integers.map((column) => {
    const part = column.subarray(from, to);
    const { width, make } = widthOf(part);
    return { width, bytes: bytesOf(width === part.BYTES_PER_ELEMENT ? part : make.from(part)) };
  });
  const size = narrow.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const block = new Uint8Array(HEAD + narrow.length + 8 * length + size);
  const view = new DataView(block.buffer);
  block[0] = LAYOUT;
  block[1] = narrow.length;
  view.setUint32(2, length, true);
  let at = HEAD;
  for (const { width } of narrow) block[at++] = width;
  for (const bytes of [bytesOf(values.subarray(from, to)), ...narrow.map(({ bytes: b }) => b)]) {
    block.set(bytes, at);
    at += bytes.length;
  }
  return block;
}

function widthOf(column: Columns["integers"][number]): (typeof WIDTHS)[number] {
  let least = 0;
  let most = 0;
  for (const number of column) {
    if (number < least) least = number;
    else if (number > most) most = number;
  }
  const found = WIDTHS.find((one) => one.least <= least && most <= one.most);
  if (found === undefined) throw new RangeError("A number is too large for a column");
  return found;
}

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** The columns again. Throws when the blocks are not what `blocksOf` made: that is a broken database. */
export function columnsOf(
  blocks: readonly Uint8Array[],
  shape: { readonly length: number; readonly integers: number },
): { readonly integers: readonly Int32Array[]; readonly values: Float64Array } {
  const integers = Array.from({ length: shape.integers }, () => new Int32Array(shape.length));
  const values = new Float64Array(shape.length);
  let row = 0;
  for (const block of blocks) row += unpack(block, integers, values, row);
  if (row !== shape.length) throw broken();
  return { integers, values };
}

function unpack(
  block: Uint8Array,
  integers: readonly Int32Array[],
  values: Float64Array,
  row: number,
): number {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  if (block.length < HEAD || block[0] !== LAYOUT || block[1] !== integers.length) throw broken();
  const length = view.getUint32(2, true);
  const widths = integers.map((_, place) => block[HEAD + place] ?? 0);
  const size = widths.reduce((sum, width) => sum + width * length, 8 * length);
  let at = HEAD + widths.length;
  if (block.length !== at + size || row + length > values.length) throw broken();
  values.set(new Float64Array(copied(block, at, at + 8 * length)), row);
  at += 8 * length;
  for (const [place, column] of integers.entries()) {
    const width = WIDTHS.find((one) => one.width === widths[place]);
    if (width === undefined) throw broken();
    const end = at + width.width * length;
    column.set(new width.make(copied(block, at, end)), row);
    at = end;
  }
  return length;
}

/** Bytes of their own, at the beginning of a buffer as wider numbers need them. */
function copied(block: Uint8Array, from: number, to: number): ArrayBuffer {
  return new Uint8Array(block.subarray(from, to)).buffer;
}

function broken(): Error {
  return new Error("A block of figures in the database is not what was written there");
}
