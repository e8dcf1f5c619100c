/** Random tables for the suppressor's tests, and an exact judge that shares no code with it: a search through whole tables of finest cells. */
import { type BuiltTable, buildTable, type TableInput } from "../build-table.ts";
import type { Table } from "../table.ts";

/** The table of an input that a test knows to be right. */
export function tableOf(input: TableInput): BuiltTable {
  const table = buildTable(input);
  if ("refused" in table) throw new Error(JSON.stringify(table));
  return table;
}

/** A random table of 1 to 4 dimensions, with up to two groupings of one and, now and then, linked crossings. */
export function randomInput(random: () => number): TableInput {
  const below = (limit: number) => Math.floor(random() * limit);
  const count = 1 + below(3) + (random() < 0.1 ? 1 : 0);
  const sizes = Array.from({ length: count }, () => (count > 2 ? 1 + below(2) : 1 + below(4)));
  const groupings = sizes.map((size, d) => (size < 2 || (count > 2 && d > 0) ? 0 : below(3)));
  const groupOf = sizes.map((size, d) =>
    Array.from({ length: groupings[d] ?? 0 }, () => Array.from({ length: size }, () => below(2))),
  );
  const most = [2, 3, 5, 9][below(4)] ?? 2;
  let rows: readonly Readonly<Record<string, string>>[] = [{}];
  for (const [d, size] of sizes.entries()) {
    rows = rows.flatMap((row) =>
      Array.from({ length: size }, (_, category) => ({
        ...row,
        [`d${d}`]: `c${category}`,
        ...Object.fromEntries(
          (groupOf[d] ?? []).map((groups, g) => [`d${d}g${g}`, `g${groups[category]}`]),
        ),
      })),
    );
  }
  const dimensions = sizes.map((_, d) => [
    `d${d}`,
    ...(groupOf[d] ?? []).map((_, g) => `d${d}g${g}`),
  ]);
  const pairs = [["d0", "d1"], ["d1", "d2"], ["d0"], ["d1"], ["d2"]];
  const crossings = count === 3 && random() < 0.3 ? { crossings: pairs } : {};
  return {
    rows: rows.map((row) => ({ ...row, n: String(below(most)) })),
    dimensions,
    count: "n",
    ...crossings,
  };
}

/** How far from its true value a finest cell is tried, and how many steps a search may take. */
const REACH = 4;
const MOST_STEPS = 20_000;

/**
 * The cells of `asked` that have one value only in all whole tables that fit what is published, and those on which the search gave up.
 * `least` is what a hidden published cell is known to be at least.
 */
export function certainCells(
  { cells, sums }: Table,
  hidden: ArrayLike<number>,
  least: number,
  asked: readonly number[],
): { readonly certain: readonly number[]; readonly unsure: readonly number[] } {
  const partsOf = new Map(sums.map(({ whole, parts }) => [whole, parts]));
  const finest = [...cells.keys()].filter((cell) => !partsOf.has(cell));
  const placeOf = new Map(finest.map((cell, place) => [cell, place]));
  const leavesOf = (cell: number): readonly number[] =>
    partsOf.get(cell)?.flatMap(leavesOf) ?? [placeOf.get(cell) ?? 0];
  const limits = [...cells.entries()].flatMap(([cell, { value, published }]) => {
    const isKnown = published && !hidden[cell];
    const [low, high] = isKnown
      ? [value, value]
      : [published ? least : 0, Number.POSITIVE_INFINITY];
    const leaves = leavesOf(cell);
    return isKnown || low > 0 ? [{ leaves, low, high, sum: 0, left: leaves.length }] : [];
  });
  const limitsOf = finest.map((_, place) => limits.filter(({ leaves }) => leaves.includes(place)));
  const values: number[] = finest.map(() => 0);
  let steps = 0;

  /** Whether some table that fits has another sum over these leaves than the true one; throws nothing, gives up as undefined. */
  const differs = (
    leaves: readonly number[],
    truth: number,
    place: number,
  ): boolean | undefined => {
    steps += 1;
    if (steps > MOST_STEPS) return undefined;
    const own = limitsOf[place];
    if (!own) return leaves.reduce((sum, leaf) => sum + (values[leaf] ?? 0), 0) !== truth;
    const real = cells[finest[place] ?? 0]?.value ?? 0;
    let [from, to] = [Math.max(0, real - REACH), real + REACH];
    for (const { sum, left, low, high } of own) {
      to = Math.min(to, high - sum);
      if (left === 1) from = Math.max(from, low - sum);
    }
    for (let value = from; value <= to; value += 1) {
      values[place] = value;
      for (const limit of own) {
        limit.sum += value;
        limit.left -= 1;
      }
      const found = differs(leaves, truth, place + 1);
      for (const limit of own) {
        limit.sum -= value;
        limit.left += 1;
      }
      if (found !== false) return found;
    }
    return false;
  };

  const [certain, unsure]: [number[], number[]] = [[], []];
  for (const cell of asked) {
    steps = 0;
    const found = differs(leavesOf(cell), cells[cell]?.value ?? 0, 0);
    if (found === undefined) unsure.push(cell);
    else if (!found) certain.push(cell);
  }
  return { certain, unsure };
}
