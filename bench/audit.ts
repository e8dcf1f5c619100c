/**
 * The audit of a table of three dimensions as a city publishes it, districts below boroughs by age by kind of help, with its small counts and
 * what must go with them left out: as it is published, and with one more cell than may be.
 */
import { closeSolver, solveBounds } from "../src/platform/solver/solve-bounds.ts";
import { type AuditResult, audit } from "../src/statistics/audit/audit.ts";
import { type BuiltTable, buildTable } from "../src/statistics/build-table.ts";
import { smallCounts } from "../src/statistics/suppression/primary.ts";
import { suppress } from "../src/statistics/suppression/suppress.ts";
import type { PublishedTable } from "../src/statistics/table.ts";
import { type Benchmark, repeat, secondsOf, withinLimit } from "./measure.ts";

const DISTRICTS = 30;
const BOROUGHS = 5;
const AGES = 12;
const KINDS = 11;
const LIMIT = 5;

export const auditTable: Benchmark = {
  name: "audit",
  run: async () => {
    const table = districtTable();
    const primary = smallCounts(table, { threshold: 3, protectZeros: true });
    const { suppressed } = suppress(table, primary, {
      zeros: "protected",
      neverSuppressed: table.empty,
    });
    const protect = [...primary.keys()].filter((cell) => primary[cell] === 1);
    const safe = published(table, suppressed);
    const spare = suppressed.findIndex((is, cell) => is === 1 && primary[cell] === 0);
    const unsafe = published(table, suppressed, spare);
    try {
      const rows = [];
      for (const [what, pattern, isSafe] of [
        ["as published", safe, true],
        ["with a cell too many", unsafe, false],
      ] as const)
        rows.push(
          withinLimit(
            `audit of ${table.cells.length.toLocaleString("en")} cells, ${protect.length} protected, ${what}`,
            await repeat(3, () =>
              secondsOf(async () => {
                const options = { protect, integers: true, bounds: solveBounds };
                expectVerdict(await audit(pattern, options), isSafe);
              }),
            ),
            { limit: LIMIT, unit: "s" },
          ),
        );
      return rows;
    } finally {
      await closeSolver();
    }
  },
};

function expectVerdict({ safe, undecided }: AuditResult, isSafe: boolean): void {
  if (safe !== isSafe || undecided.length > 0) throw new Error("The audit came to a wrong verdict");
}

function published(
  { cells, sums }: BuiltTable,
  suppressed: ArrayLike<number>,
  shown = -1,
): PublishedTable {
  const values = cells.map(({ value }, cell) =>
    suppressed[cell] === 1 && cell !== shown ? null : value,
  );
  return { values, sums, least: 0 };
}

/** Districts of unequal size, ages and kinds of unequal weight; the same numbers in every run. */
function districtTable(): BuiltTable {
  let state = 7;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return (state + 1) / (2 ** 31 + 1);
  };
  const rows: Readonly<Record<string, string>>[] = [];
  for (let district = 0; district < DISTRICTS; district++)
    for (let age = 0; age < AGES; age++)
      for (let kind = 0; kind < KINDS; kind++) {
        const expected = (200 * (0.3 + (district % 7) / 6)) / ((1 + kind / 2) * (1 + age / 6));
        rows.push({
          district: `district ${district}`,
          borough: `borough ${district % BOROUGHS}`,
          age: `age ${age}`,
          kind: `kind ${kind}`,
          count: String(Math.floor(-Math.log(random()) * expected)),
        });
      }
  const table = buildTable({
    rows,
    dimensions: [["district", "borough"], ["age"], ["kind"]],
    absent: "zero",
    count: "count",
  });
  if ("refused" in table) throw new Error(`The table was refused: ${table.refused}`);
  return table;
}
