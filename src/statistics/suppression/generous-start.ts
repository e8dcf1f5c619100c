/** Patterns that hide enough, or more than enough, to begin with: publishing from there is much quicker than from a wholly hidden table. */
import type { Hypercubes } from "./hypercubes.ts";
import type { Situation } from "./situation.ts";

/** Everything that may be hidden. */
export function hideEverything({ hideable }: Situation): Uint8Array {
  return hideable.slice();
}

/** What must be hidden and what is never published, with the cheapest hypercubes around each cell that must not be found out. */
export function hideHypercubes(situation: Situation, most: number): Uint8Array {
  const hidden = hideNeeded(situation);
  const cubes = pricedHypercubes(situation, hidden);
  for (const cell of situation.order) {
    if (situation.guarded[cell] === 0) continue;
    for (const { cells } of cubes.around(cell, most))
      for (const changed of cells) hidden[changed] = 1;
  }
  return hidden;
}

function hideNeeded({ table, hideable, guarded }: Situation): Uint8Array {
  return Uint8Array.from(table.cells, ({ published }, cell) =>
    hideable[cell] === 1 && (!published || guarded[cell] === 1) ? 1 : 0,
  );
}

/** Hypercubes at the price of one a cell that is not hidden yet, and a little more the more it is wanted. */
export function pricedHypercubes(situation: Situation, hidden: Uint8Array): Hypercubes {
  const { table, hideable, order, demands, cubesAt } = situation;
  const size = table.cells.length;
  const wanted = new Float64Array(size);
  for (const [place, cell] of order.entries()) wanted[cell] = 1 - place / size;
  return cubesAt({
    priceOf: (cell) =>
      hidden[cell] === 1
        ? 0
        : hideable[cell] === 1
          ? 1 + (wanted[cell] ?? 0)
          : Number.POSITIVE_INFINITY,
    spare: demands.spare,
  });
}

/**
 * A move that is possible wherever all its cells may be hidden: one of the finest crossings behind a cell gains, and with it
 * everything that it counts into. Among those behind the cell it takes the largest that may be hidden.
 */
export function liftOf(
  { table, hideable }: Situation,
  cell: number,
): { readonly cells: readonly number[]; readonly isPossible: boolean } {
  const below = Map.groupBy(table.sums, ({ whole }) => whole);
  const above = Map.groupBy(
    table.sums.flatMap(({ whole, parts }) => parts.map((part) => ({ whole, part }))),
    ({ part }) => part,
  );
  let finest = cell;
  for (let depth = 0; depth < table.cells.length; depth += 1) {
    const parts = below.get(finest)?.[0]?.parts.filter((part) => hideable[part] === 1) ?? [];
    const value = (part: number) => table.cells[part]?.value ?? 0;
    const largest = parts.reduce<number | undefined>(
      (best, part) => (best === undefined || value(part) > value(best) ? part : best),
      undefined,
    );
    if (largest === undefined) break;
    finest = largest;
  }
  const lifted = new Set([finest]);
  for (const one of lifted) for (const { whole } of above.get(one) ?? []) lifted.add(whole);
  const cells = [...lifted].filter((one) => hideable[one] === 1);
  return { cells, isPossible: cells.length === lifted.size && lifted.has(cell) };
}
