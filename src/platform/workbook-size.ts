/**
 * How large a workbook is once unpacked, found out without unpacking it into memory: a small archive can hold gigabytes of blanks, and one
 * cell in the last row of the last column makes a table of seventeen billion. After PKWARE's APPNOTE 6.3 (central directory).
 */

/** Bytes of all parts of a workbook together; a million cells with numbers take about forty million. */
export const LARGEST_UNPACKED = 256 << 20;
/** Rows times columns of the largest sheet. */
export const LARGEST_AREA = 20_000_000;

export type WorkbookSize = {
  readonly isWorkbook: boolean;
  /** What else the archive is, as far as its names say. */
  readonly hint: string;
  readonly unpacked: number;
  readonly area: number;
};

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  /** What the archive says it unpacks to. */
  readonly declared: number;
};

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/** `limit`: of bytes; beyond it nothing more is unpacked. An archive may lie about its sizes, so that they are counted too. */
export async function measureWorkbook(
  bytes: Uint8Array,
  limit = LARGEST_UNPACKED,
): Promise<WorkbookSize | "damaged"> {
  const entries = entriesOf(bytes);
  if (entries === undefined) return "damaged";
  const names = entries.map(({ name }) => name);
  const isWorkbook = names.some((name) => /^xl\/workbook\.xml$/i.test(name));
  const hint = names.includes("content.xml") ? "OpenDocument" : names.slice(0, 3).join(", ");
  if (!isWorkbook) return { isWorkbook, hint, unpacked: 0, area: 0 };
  const declared = entries.reduce((sum, entry) => sum + entry.declared, 0);
  if (declared > limit) return { isWorkbook, hint, unpacked: declared, area: 0 };
  let unpacked = 0;
  let area = 0;
  for (const entry of entries) {
    const measured = await measure(entry, limit - unpacked);
    if (measured === undefined) return "damaged";
    unpacked += measured.size;
    area = Math.max(area, measured.area);
    if (unpacked > limit || area > LARGEST_AREA) break;
  }
  return { isWorkbook, hint, unpacked, area };
}

/** The entries of the archive; undefined where its directory can't be followed. */
function entriesOf(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const furthest = Math.max(0, end - 65_536);
  while (end >= furthest && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < furthest || end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let one = 0; one < count; one++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const size = view.getUint32(at + 20, true);
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    );
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length) return undefined;
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (data + size > bytes.length) return undefined;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))),
      method: view.getUint16(at + 10, true),
      declared: view.getUint32(at + 24, true),
      packed: bytes.subarray(data, data + size),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** How many bytes an entry unpacks to, and for a sheet its last row times its last column. Stops where the limit is passed. */
async function measure(
  { name, method, packed }: Entry,
  limit: number,
): Promise<{ readonly size: number; readonly area: number } | undefined> {
  const isSheet = /^xl\/worksheets\/[^/]+\.xml$/i.test(name);
  const extent = sheetExtent();
  if (method === STORED) {
    if (isSheet) extent.see(packed);
    return { size: packed.length, area: extent.area() };
  }
  if (method !== DEFLATED) return undefined;
  const unpacking = new Blob([packed.slice()])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  let size = 0;
  try {
    for await (const piece of unpacking) {
      size += piece.length;
      if (isSheet) extent.see(piece);
      if (size > limit || extent.area() > LARGEST_AREA) break;
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
  return { size, area: extent.area() };
}

/** The furthest cell that a sheet's XML names, seen piece by piece. */
function sheetExtent() {
  let rest = "";
  let rows = 0;
  let columns = 0;
  return {
    see(piece: Uint8Array): void {
      const text = rest + new TextDecoder("latin1").decode(piece);
      for (const [, letters = "", digits = ""] of text.matchAll(/\sr="([A-Z]{0,3})(\d{1,7})"/g)) {
        rows = Math.max(rows, Number(digits));
        if (letters !== "") columns = Math.max(columns, columnNumber(letters));
      }
      rest = text.slice(-16);
    },
    area: () => rows * columns,
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
