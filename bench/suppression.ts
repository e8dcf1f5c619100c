/**
 * Suppression of tables like the larger ones of Statistics Norway: seconds beside what its R package needs on a like machine, and cells
 * hidden beside the same method ported, on the same table.
 */
import { type BuiltTable, buildTable } from "../src/statistics/build-table.ts";
import { smallCounts } from "../src/statistics/suppression/primary.ts";
import { suppress } from "../src/statistics/suppression/suppress.ts";
import { type Benchmark, digits, type Row, withinLimit } from "./measure.ts";
import { suppressedByReference } from "./reference-suppression.ts";

/** At most so many times the cells that the reference hides. */
const MOST = 1.05;

type Shape = {
  readonly what: string;
  readonly sizes: readonly number[];
  /** How many groups the first dimension's groupings have. */
  readonly groups: readonly number[];
  readonly mean: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly beside: boolean;
};

const SHAPES: readonly Shape[] = [
  {
    what: "1,350 cells, three dimensions, two hierarchies on one",
    sizes: [11, 8, 5],
    groups: [6, 7],
    mean: 16,
    seconds: 0.89,
    rounds: 5,
    beside: true,
  },
  {
    what: "2,190 cells, two dimensions",
    sizes: [437, 4],
    groups: [],
    mean: 170,
    seconds: 1.85,
    rounds: 5,
    beside: true,
  },
  {
    what: "100,000 cells, three dimensions",
    sizes: [99, 39, 24],
    groups: [],
    mean: 20,
    seconds: 30,
    rounds: 3,
    beside: false,
  },
];

export const suppression: Benchmark = {
  name: "suppression",
  run: async () => SHAPES.flatMap(measure),
};

function measure({ what, seconds, rounds, beside, ...shape }: Shape): readonly Row[] {
  const table = madeTable(shape);
  const primary = smallCounts(table, { threshold: 3, protectZeros: true });
  const times: number[] = [];
  let hidden = 0;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    const result = suppress(table, primary, { zeros: "protected" });
    times.push((performance.now() - started) / 1000);
    if (result.unprotected.length > 0) throw new Error("A cell is not protected");
    hidden = count(result.suppressed);
  }
  const told = `suppression of ${what}, ${count(primary)} primary`;
  const time = withinLimit(told, times, { limit: seconds, unit: "s" });
  if (!beside) return [time];
  const reference = suppressedByReference(table, primary, "protected");
  return [
    time,
    {
      what: `cells hidden by ${told}`,
      result: `${digits(hidden)} cells`,
      beside: `GaussSuppression, ported: ${digits(reference)} cells`,
      ratio: digits(hidden / reference),
      goal: `at most ${MOST}`,
      met: hidden <= MOST * reference,
    },
  ];
}

function count(cells: Uint8Array): number {
  return cells.reduce((sum, one) => sum + one, 0);
}

/** Counts around a mean that differs from category to category, the same in every run. */
function madeTable({ sizes, groups, mean }: Pick<Shape, "sizes" | "groups" | "mean">): BuiltTable {
  let state = 20_240_925;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const weights = sizes.map((size) => Array.from({ length: size }, () => 0.2 + 3 * random() ** 3));
  let rows = [{ labels: {} as Readonly<Record<string, string>>, weight: mean }];
  for (const [d, size] of sizes.entries()) {
    rows = rows.flatMap(({ labels, weight }) =>
      Array.from({ length: size }, (_, category) => ({
        labels: { ...labels, [`d${d}`]: `c${category}`, ...(d === 0 ? groupsOf(category) : {}) },
        weight: weight * (weights[d]?.[category] ?? 1),
      })),
    );
  }
  function groupsOf(category: number): Readonly<Record<string, string>> {
    return Object.fromEntries(
      groups.map((many, g) => [
        `g${g}`,
        `g${g}-${g === 0 ? Math.floor((category * many) / (sizes[0] ?? 1)) : category % many}`,
      ]),
    );
  }
  const table = buildTable({
    rows: rows.map(({ labels, weight }) => ({
      ...labels,
      n: String(Math.floor(-Math.log(1 - random()) * weight)),
    })),
    dimensions: sizes.map((_, d) => [`d${d}`, ...(d === 0 ? groups.map((_, g) => `g${g}`) : [])]),
    count: "n",
  });
  if ("refused" in table) throw new Error(JSON.stringify(table));
  return table;
}
