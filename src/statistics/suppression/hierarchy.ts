/** The finest categories of a dimension (its leaves: those that are no sum), and which categories count which of them. */
import type { Dimension } from "../table.ts";

export type Hierarchy = {
  /** The leaves as places in the dimension's categories. */
  readonly leaves: readonly number[];
  /** For each category the leaves it holds, as places in `leaves`. */
  readonly leavesOf: readonly (readonly number[])[];
  /** For each leaf the categories that hold it, its own included. */
  readonly holdersOf: readonly (readonly number[])[];
};

export function hierarchyOf({ categories, sums }: Dimension): Hierarchy {
  const partsOf = new Map(sums.map(({ whole, parts }) => [whole, parts]));
  const leaves = [...categories.keys()].filter((category) => !partsOf.has(category));
  const held = new Map(leaves.map((category, leaf) => [category, [leaf]]));
  let waiting = [...partsOf.keys()];
  while (waiting.length > 0) {
    const ready = waiting.filter((whole) => partsOf.get(whole)?.every((part) => held.has(part)));
    if (ready.length === 0) break;
    for (const whole of ready) {
      const parts = partsOf.get(whole) ?? [];
      held.set(whole, [...new Set(parts.flatMap((part) => held.get(part) ?? []))]);
    }
    waiting = waiting.filter((whole) => !held.has(whole));
  }
  const leavesOf = [...categories.keys()].map((category) => held.get(category) ?? []);
  const holdersOf = leaves.map((): number[] => []);
  for (const [category, list] of leavesOf.entries()) {
    for (const leaf of list) holdersOf[leaf]?.push(category);
  }
  return { leaves, leavesOf, holdersOf };
}
