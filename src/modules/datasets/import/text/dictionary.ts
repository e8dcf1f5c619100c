/**
 * A column of cells as a dictionary: each different text once, and for every row the number of its text. A million rows of a few hundred
 * texts so take four megabytes. After the dictionary encoding of column stores (Abadi, Madden and Ferreira 2006).
 */
import type { ByteRecord } from "./byte-records.ts";

export type DictionaryColumn = {
  /** Puts a record's cell into the next row. */
  add(record: ByteRecord, cell: number): void;
  /** Puts an empty cell into the next row. */
  addEmpty(): void;
  readonly rows: () => Int32Array;
  readonly size: () => number;
  /** The bytes of the n-th different text. */
  readonly entry: (n: number) => Uint8Array;
  /** All texts behind one another, and where each begins. */
  readonly pool: () => Uint8Array;
};

const QUOTE = 0x22;

export function dictionaryColumn(): DictionaryColumn {
  let pool = new Uint8Array(1 << 10);
  let offsets = new Int32Array(1 << 6);
  let hashes = new Int32Array(1 << 6);
  let slots = new Int32Array(1 << 7).fill(-1);
  let size = 0;
  let codes = new Int32Array(1 << 8);
  let length = 0;
  let previous = -1;
  let scratch = new Uint8Array(1 << 8);

  function same(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = offsets[code] ?? 0;
    if ((offsets[code + 1] ?? 0) - from !== end - start) return false;
    for (let at = start, mine = from; at < end; at++, mine++)
      if (bytes[at] !== pool[mine]) return false;
    return true;
  }

  function find(bytes: Uint8Array, start: number, end: number): number {
    if (previous >= 0 && same(previous, bytes, start, end)) return previous;
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const code = slots[slot] ?? -1;
      if (code < 0) break;
      if (hashes[code] === hash && same(code, bytes, start, end)) return code;
      slot = (slot + 1) & mask;
    }
    return insert(bytes, start, end, hash, slot);
  }

  function insert(bytes: Uint8Array, start: number, end: number, hash: number, slot: number) {
    const from = offsets[size] ?? 0;
    const to = from + end - start;
    if (to > pool.length) pool = grown(pool, new Uint8Array(Math.max(pool.length * 2, to)));
    pool.set(bytes.subarray(start, end), from);
    if (size + 2 > offsets.length) {
      offsets = grown(offsets, new Int32Array(offsets.length * 2));
      hashes = grown(hashes, new Int32Array(hashes.length * 2));
    }
    hashes[size] = hash;
    slots[slot] = size;
    size++;
    offsets[size] = to;
    if (size * 2 > slots.length) rehash();
    return size - 1;
  }

  function rehash(): void {
    slots = new Int32Array(slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let code = 0; code < size; code++) {
      let slot = (hashes[code] ?? 0) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
  }

  function push(code: number): void {
    if (length === codes.length) codes = grown(codes, new Int32Array(codes.length * 2));
    codes[length++] = code;
    previous = code;
  }

  return {
    add({ bytes, starts, ends, quoting }, cell) {
      const start = starts[cell] ?? 0;
      const end = ends[cell] ?? 0;
      if (quoting[cell] !== 1) return push(find(bytes, start, end));
      if (end - start > scratch.length) scratch = new Uint8Array((end - start) * 2);
      let written = 0;
      for (let at = start; at < end; at++) {
        if (bytes[at] === QUOTE) at++;
        scratch[written++] = bytes[at] ?? 0;
      }
      push(find(scratch, 0, written));
    },
    addEmpty: () => push(find(scratch, 0, 0)),
    rows: () => codes.subarray(0, length),
    size: () => size,
    entry: (n) => pool.subarray(offsets[n], offsets[n + 1]),
    pool: () => pool.subarray(0, offsets[size]),
  };
}

function grown<Kind extends Uint8Array | Int32Array>(old: Kind, larger: Kind): Kind {
  larger.set(old);
  return larger;
}
