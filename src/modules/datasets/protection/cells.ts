/** The cells of a data set: every observation once, found by its categories and period. */
import type { ReadFigures } from "../import/observations.ts";

export type Cells = {
  readonly figures: ReadFigures;
  /** The observations that are cells: of several for the same place and period the one that the file gives last. */
  readonly rows: Int32Array;
  /**
   * The observation at a place, or -1. The period counts as one more coordinate after the dimensions; -1 where there is no time. Coordinates
   * that others determine are not looked at.
   */
  at(coordinates: readonly number[]): number;
  /** The observation that differs from this one in one coordinate only, or -1. */
  beside(row: number, coordinate: number, place: number): number;
  /** The place of an observation in one of its coordinates. */
  place(row: number, coordinate: number): number;
};

export function cellsOf(figures: ReadFigures): Cells {
  const { dimensions, periods, observations } = figures;
  const { categories, period, length } = observations;
  const columns = [...categories, period];
  const sizes = [...dimensions.map((one) => one.categories.length), periods.length];
  // -1, no time, has a number too.
  const numbers = sizes.map((size, c) =>
    Int32Array.from({ length: size + 1 }, (_, n) => mix(c, n)),
  );
  const numberOf = (coordinate: number, place: number) => numbers[coordinate]?.[place + 1] ?? 0;
  const place = (row: number, coordinate: number) => columns[coordinate]?.[row] ?? -1;
  const free = freeCoordinates(figures, columns, sizes);
  const hashes = new Int32Array(length);
  for (const coordinate of free) {
    const column = columns[coordinate] ?? period;
    for (let row = 0; row < length; row += 1) {
      hashes[row] = ((hashes[row] ?? 0) + numberOf(coordinate, column[row] ?? -1)) | 0;
    }
  }
  const capacity = 2 ** Math.ceil(Math.log2(2 * length + 2));
  const slots = new Int32Array(capacity).fill(-1);
  /** The slot of the cell that is meant, or the free one where it would stand. */
  const slotOf = (hash: number, isMeant: (row: number) => boolean) => {
    let slot = spread(hash) & (capacity - 1);
    for (;;) {
      const row = slots[slot] ?? -1;
      if (row < 0 || (hashes[row] === hash && isMeant(row))) return slot;
      slot = (slot + 1) & (capacity - 1);
    }
  };
  for (let row = 0; row < length; row += 1) {
    const slot = slotOf(hashes[row] ?? 0, (known) =>
      free.every((c) => columns[c]?.[known] === columns[c]?.[row]),
    );
    slots[slot] = row;
  }
  return {
    figures,
    rows: slots.filter((row) => row >= 0).sort(),
    at: (coordinates) => {
      const hash = free.reduce((sum, c) => (sum + numberOf(c, coordinates[c] ?? -1)) | 0, 0);
      const slot = slotOf(hash, (known) => free.every((c) => place(known, c) === coordinates[c]));
      return slots[slot] ?? -1;
    },
    beside: (row, coordinate, to) => {
      if (!free.includes(coordinate)) return place(row, coordinate) === to ? row : -1;
      const from = place(row, coordinate);
      const hash = ((hashes[row] ?? 0) - numberOf(coordinate, from) + numberOf(coordinate, to)) | 0;
      const slot = slotOf(hash, (known) =>
        free.every((c) => columns[c]?.[known] === (c === coordinate ? to : columns[c]?.[row])),
      );
      return slots[slot] ?? -1;
    },
    place,
  };
}

/**
 * The coordinates that tell cells apart. One that another determines (the number of a municipality beside its name) adds nothing, and would
 * hide that the municipalities make up the country: with the name the number changes too. One with a total gives way only to another, and what is measured
 * never does.
 */
function freeCoordinates(
  { dimensions }: ReadFigures,
  columns: readonly Int32Array[],
  sizes: readonly number[],
): readonly number[] {
  const adds = dimensions.map(({ total, sums }) => total !== null || sums.length > 0);
  const time = columns.length - 1;
  const free = columns.map((_, coordinate) => coordinate);
  for (let coordinate = time - 1; coordinate >= 0; coordinate -= 1) {
    const column = columns[coordinate];
    const role = dimensions[coordinate]?.role;
    if (role === "measure" || role === "unit") continue;
    const others = free.filter(
      (one) => one !== coordinate && one !== time && (adds[one] || !adds[coordinate]),
    );
    const isDetermined = others.some((other) =>
      determines(columns[other], sizes[other] ?? 0, column),
    );
    if (isDetermined) free.splice(free.indexOf(coordinate), 1);
  }
  return free;
}

/** Whether wherever the one has some category, the other has always the same. */
function determines(
  one: Int32Array | undefined,
  size: number,
  other: Int32Array | undefined,
): boolean {
  if (one === undefined || other === undefined) return false;
  const seen = new Int32Array(size).fill(-1);
  for (let row = 0; row < one.length; row += 1) {
    const at = one[row] ?? 0;
    const known = seen[at] ?? -1;
    if (known < 0) seen[at] = other[row] ?? 0;
    else if (known !== other[row]) return false;
  }
  return true;
}

/**
 * A number for a place in a coordinate. The hash of a cell is their sum, so that the one of a cell beside it takes two additions, however
 * many dimensions there are: 24 columns have more combinations than a number can count.
 */
function mix(coordinate: number, place: number): number {
  return spread(Math.imul(coordinate + 1, 0x9e3779b1) + Math.imul(place + 1, 0x85ebca6b));
}

/** The finaliser of MurmurHash3 (Appleby), which spreads every bit over all. */
function spread(number: number): number {
  let h = number | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
