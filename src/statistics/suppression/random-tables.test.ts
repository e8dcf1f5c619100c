// Whatever the table: no primary cell has one possible value only, whichever way its rows stand and whatever its categories are called.
import { expect, test } from "vitest";
import { audit } from "../audit/audit.ts";
import { solveExactly } from "../audit/exact-solver.ts";
import { randomness } from "../audit/testing.ts";
import type { BuiltTable, TableInput } from "../build-table.ts";
import { smallCounts } from "./primary.ts";
import { type Suppression, suppress, type Zeros } from "./suppress.ts";
import { certainCells, randomInput, tableOf } from "./testing.ts";

const runs = process.env.SLOW === "1" ? 100_000 : 10_000;
const modes: readonly Zeros[] = ["protected", "published", "published-but-may-be-suppressed"];

type Rule = { readonly zeros: Zeros; readonly threshold: number };

function protect(table: BuiltTable, { zeros, threshold }: Rule) {
  const primary = smallCounts(table, { threshold, protectZeros: zeros === "protected" });
  return { primary, suppression: suppress(table, primary, { zeros }) };
}

/** What is wrong with a pattern: primary cells that are certain. The auditor decides where the search gave up. */
async function certain(
  table: BuiltTable,
  primary: Uint8Array,
  { suppressed, least, unprotected }: Suppression,
): Promise<readonly number[]> {
  const asked = [...primary.keys()].filter(
    (cell) => primary[cell] === 1 && !unprotected.includes(cell),
  );
  const judged = certainCells(table, suppressed, least, asked);
  if (judged.unsure.length === 0) return judged.certain;
  const values = table.cells.map(({ value, published }, cell) =>
    published && suppressed[cell] === 0 ? value : null,
  );
  const { revealed, undecided } = await audit(
    { values, sums: table.sums, least },
    {
      protect: judged.unsure,
      hidden: new Set(table.cells.flatMap(({ published }, cell) => (published ? [] : [cell]))),
      integers: true,
      bounds: solveExactly,
      proofs: 0,
    },
  );
  return [...judged.certain, ...revealed.map(({ cell }) => cell), ...undecided];
}

/** The same table, its rows turned round and each category under another name, in another order. */
function renamed(input: TableInput): TableInput {
  const columns = new Set(input.dimensions.flat());
  const rows = input.rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        columns.has(column) ? `å${value.slice(0, 1)}${9 - Number(value.slice(1))}` : value,
      ]),
    ),
  );
  return { ...input, rows: rows.toReversed() };
}

test(`${runs.toLocaleString("en")} random tables give no primary cell away`, {
  timeout: 1_200_000,
}, async () => {
  let protectedCells = 0;
  for (let seed = 1; seed <= runs; seed += 1) {
    const random = randomness(seed);
    const input = randomInput(random);
    const rule = {
      zeros: modes[Math.floor(random() * 3)] ?? "protected",
      threshold: 1 + Math.floor(random() * 3),
    };
    const table = tableOf(input);
    const { primary, suppression } = protect(table, rule);
    const found = await certain(table, primary, suppression);
    if (found.length > 0 || suppression.unprotected.length > 0)
      expect([seed, rule, found, suppression.unprotected]).toEqual([seed, rule, [], []]);
    for (const cell of primary.keys()) {
      if (primary[cell] === 0) continue;
      protectedCells += 1;
      if (suppression.suppressed[cell] !== 1) expect([seed, cell]).toBe("suppressed");
    }
    if (seed % 20 !== 0) continue;
    const other = tableOf(renamed(input));
    const again = protect(other, rule);
    const count = (cells: Uint8Array) => cells.reduce((sum, one) => sum + one, 0);
    expect([seed, count(again.primary)]).toEqual([seed, count(primary)]);
    expect([seed, await certain(other, again.primary, again.suppression)]).toEqual([seed, []]);
  }
  expect(protectedCells).toBeGreaterThan(5 * runs);
});

test("the judge itself finds what a pattern gives away", () => {
  const rows = [1, 4, 5, 9].map((n, place) => {
    return { a: `a${place % 2}`, b: `b${place >> 1}`, n: String(n) };
  });
  const table = tableOf({ rows, dimensions: [["a"], ["b"]], count: "n" });
  const one = table.cells.findIndex(({ value }) => value === 1);
  const hidden = Uint8Array.from(table.cells, (_, cell) => (cell === one ? 1 : 0));
  expect(certainCells(table, hidden, 0, [one])).toEqual({ certain: [one], unsure: [] });
});
