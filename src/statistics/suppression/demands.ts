/**
 * What a pattern must withstand besides a reader's algebra: that counts are whole numbers, that an interval may not be narrow, and that
 * somebody who is alone in a cell knows its value and can subtract it (Hundepool et al. 2012, ch. 4.3 and 4.4.2: singletons).
 */
import { extreme } from "./bounds.ts";
import { componentOf } from "./find-move.ts";
import type { Reader } from "./reader.ts";

export type Demands = {
  /** How far a cell's true value is above the least that readers think possible. */
  readonly spare: ArrayLike<number>;
  /** Values are counts. */
  readonly whole: boolean;
  /** The least difference between the most and the least that a guarded cell may be. */
  readonly width: number;
  /** Each a list of cells that one contributor knows, being alone in them. */
  readonly insiders: readonly (readonly number[])[];
};

/** Those of the guarded cells that do not withstand. Assumes that the reader has not found any of them by algebra. */
export function unmet(
  reader: Reader,
  guarded: readonly number[],
  demands: Demands,
): readonly number[] {
  const asked = new Set(guarded);
  const failing = new Set<number>();
  for (const group of demands.insiders) {
    const known = group.filter(reader.isUnknown);
    if (known.length === 0) continue;
    for (const cell of reader.wouldFind(known)) if (asked.has(cell)) failing.add(cell);
  }
  if (demands.width > 0) {
    for (const cell of guarded)
      if (!failing.has(cell) && isNarrow(reader, cell, demands)) failing.add(cell);
  }
  return [...failing];
}

function isNarrow(reader: Reader, cell: number, { spare, whole, width }: Demands): boolean {
  const component = componentOf(reader, cell, Number.POSITIVE_INFINITY) ?? [];
  if (component.length === 0) return false;
  const end = (direction: 1 | -1) => {
    const found = extreme(component, spare, { cell, direction });
    if (found === "unbounded") return Number.POSITIVE_INFINITY;
    const { over, under } = found?.get(cell) ?? { over: 0, under: 1 };
    if (!whole) return over / under;
    return direction === 1 ? Math.floor(over / under) : Math.ceil(over / under);
  };
  return end(1) - end(-1) < width;
}
