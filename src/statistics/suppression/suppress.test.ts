// The published examples of GaussSuppression and two tables on which other methods have failed, each judged by the auditor.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { audit } from "../audit/audit.ts";
import { solveExactly } from "../audit/exact-solver.ts";
import type { TableInput } from "../build-table.ts";
import type { Table } from "../table.ts";
import { kDisclosure } from "./k-disclosure.ts";
import { fewContributors, smallCounts, soleContributors } from "./primary.ts";
import { type SuppressionOptions, suppress, type Zeros } from "./suppress.ts";
import { tableOf } from "./testing.ts";

type Rows = TableInput["rows"];

function fixture(name: string): Rows {
  const text = readFileSync(new URL(`../fixtures/sdc/${name}.csv`, import.meta.url), "utf8");
  const [header = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ""])));
}

const counted = (list: ArrayLike<number>) => Array.from(list).reduce((sum, one) => sum + one, 0);

async function auditOf(
  { cells, sums }: Table,
  primary: Uint8Array,
  hidden: Uint8Array,
  least: number,
) {
  const values = cells.map(({ value, published }, cell) =>
    published && hidden[cell] !== 1 ? value : null,
  );
  return audit(
    { values, sums, least },
    {
      protect: [...primary.keys()].filter((cell) => primary[cell] === 1),
      hidden: new Set(cells.flatMap(({ published }, cell) => (published ? [] : [cell]))),
      integers: cells.every(({ value }) => Number.isInteger(value)),
      bounds: solveExactly,
      witness: cells.map(({ value }) => value),
      proofs: 0,
    },
  );
}

/** Suppresses and has it judged: safe, and unsafe as soon as any secondary cell is published. */
async function judged(table: Table, primary: Uint8Array, options: SuppressionOptions) {
  const { suppressed, least, unprotected } = suppress(table, primary, options);
  expect(unprotected).toEqual([]);
  expect(await auditOf(table, primary, suppressed, least)).toMatchObject({ safe: true });
  for (const cell of suppressed.keys()) {
    if (suppressed[cell] !== 1 || primary[cell] === 1) continue;
    const shown = suppressed.map((is, other) => (other === cell ? 0 : is));
    expect([cell, (await auditOf(table, primary, shown, least)).safe]).toEqual([cell, false]);
  }
  return suppressed;
}

const example = fixture("input-example1");
const year = (which: string) => example.filter((row) => row.year === which);
const geo = ["geo", "eu"];

describe("the tables of GaussSuppression", () => {
  test.each<[string, Rows, string[][], string, number, Zeros, number, number, number]>([
    ["T1", year("2014"), [["age"], ["geo"]], "freq", 1, "protected", 12, 1, 4],
    ["T2", year("2014"), [["age"], geo], "freq", 2, "protected", 18, 3, 8],
    ["T4", year("2014"), [["age"], geo], "freq", 4, "published", 18, 6, 10],
    ["T5", year("2014"), [["age"], geo], "freq", 3, "published-but-may-be-suppressed", 18, 4, 8],
    ["T7", year("2015"), [["age"], geo], "freq", 0, "protected", 18, 3, 10],
    ["z1", fixture("input-z1"), [["region"], ["hovedint"]], "ant", 3, "protected", 45, 3, 6],
    [
      "z2",
      fixture("input-z2"),
      [["region", "fylke", "kostragr"], ["hovedint"]],
      "ant",
      3,
      "protected",
      100,
      11,
      29,
    ],
  ])(
    "%s: safe with no more cells hidden than there, and each is needed",
    async (_, rows, dimensions, count, threshold, zeros, cells, hidden, most) => {
      const table = tableOf({ rows, dimensions, count });
      const primary = smallCounts(table, { threshold, protectZeros: zeros === "protected" });
      expect([table.cells.length, counted(primary)]).toEqual([cells, hidden]);
      expect(counted(await judged(table, primary, { zeros }))).toBeLessThanOrEqual(most);
    },
  );

  test("z1 and z2 have the primary cells that are expected, by their labels", () => {
    for (const name of ["z1", "z2"]) {
      const dimensions = [
        name === "z1" ? ["region"] : ["region", "fylke", "kostragr"],
        ["hovedint"],
      ];
      const table = tableOf({ rows: fixture(`input-${name}`), dimensions, count: "ant" });
      const primary = smallCounts(table, { threshold: 3, protectZeros: true });
      const labels = (cell: number) =>
        table.dimensions
          .map(({ categories }, d) => categories[table.cells[cell]?.categories[d] ?? -1])
          .join(" | ");
      const ours = [...primary.keys()].filter((cell) => primary[cell] === 1).map(labels);
      const theirs = fixture(`expected-${name}-default`)
        .filter((row) => row.primary === "TRUE")
        .map((row) => `${row.region} | ${row.hovedint}`);
      expect(ours.sort()).toEqual(theirs.sort());
    }
  });

  test.each([
    ["z3", [["region", "fylke", "kostragr"], ["hovedint"], ["mnd", "mnd2"]], 1350, 503, 684],
    ["sosialFiktiv", [["region"], ["hovedint"]], 2190, 146, 196],
  ])("%s, a large one: as many cells hidden at most", (name, dimensions, cells, hidden, most) => {
    const table = tableOf({ rows: fixture(`input-${name}`), dimensions, count: "ant" });
    const primary = smallCounts(table, { threshold: 3, protectZeros: true });
    expect([table.cells.length, counted(primary)]).toEqual([cells, hidden]);
    const { suppressed, unprotected } = suppress(table, primary, { zeros: "protected" });
    expect(unprotected).toEqual([]);
    expect(counted(suppressed)).toBeLessThanOrEqual(most);
  });

  test("k-disclosure: no published cell is primary, and ten are hidden", async () => {
    const rows = fixture("input-mun_accidents");
    const built = tableOf({ rows, dimensions: [["mun"], ["inj"]], count: "freq" });
    const { table, primary } = kDisclosure(built, 1);
    expect(counted(primary.subarray(0, built.cells.length))).toBe(0);
    const hidden = await judged(table, primary, { zeros: "protected" });
    expect(counted(hidden)).toBeLessThanOrEqual(10);
  });

  test("issue 136 of sdcTools: the two of a county that others gave away are hidden, and nothing else", async () => {
    const rows = fixture("usersupport-136-linked-input");
    const table = tableOf({ rows, dimensions: [["region", "county", "group"]], count: "n" });
    const primary = smallCounts(table, { threshold: 2, protectZeros: true });
    expect(counted(await judged(table, primary, { zeros: "protected" }))).toBe(2);
  });

  test.each<[Zeros, number]>([
    ["protected", 13],
    ["published", 9],
  ])("issue 135 of sdcTools, three singletons, zeros %s", async (zeros, most) => {
    const rows = fixture("usersupport-135-singletons-input");
    const table = tableOf({ rows, dimensions: [["var1"], ["var2"]], count: "values" });
    const primary = smallCounts(table, { threshold: 2, protectZeros: zeros === "protected" });
    expect(counted(await judged(table, primary, { zeros }))).toBeLessThanOrEqual(most);
  });

  test("an interval that must not be narrow takes more cells", () => {
    const table = tableOf({ rows: example, dimensions: [["age"], ["geo"]], count: "freq" });
    const primary = smallCounts(table, { threshold: 3, protectZeros: true });
    const plain = suppress(table, primary, { zeros: "protected" });
    const wide = suppress(table, primary, { zeros: "protected", minimumWidth: 5 });
    expect(wide.unprotected).toEqual([]);
    expect(counted(wide.suppressed)).toBeGreaterThanOrEqual(counted(plain.suppressed));
    expect(counted(wide.suppressed)).toBeLessThanOrEqual(6);
  });
});

describe("tables that do not look like the others", () => {
  const grid = (sizes: readonly number[], value: (place: number) => number): TableInput => {
    const all = sizes.reduce((product, size) => product * size, 1);
    const rows = Array.from({ length: all }, (_, place) => {
      let rest = place;
      const labels = sizes.map((size, d) => {
        const label = [`d${d}`, `c${rest % size}`];
        rest = Math.floor(rest / size);
        return label;
      });
      return Object.fromEntries([...labels, ["n", String(value(place))]]);
    });
    return { rows, dimensions: sizes.map((_, d) => [`d${d}`]), count: "n" };
  };

  test.each<[string, TableInput, number]>([
    ["one dimension", grid([6], (place) => place * 3 + 1), 3],
    ["one category in a dimension", grid([1, 5], (place) => place * 3 + 1), 3],
    ["six dimensions of two", grid([2, 2, 2, 2, 2, 2], (place) => (place * 7) % 40), 3],
    ["nothing to protect", grid([3, 3], () => 20), 3],
    ["numbers up to a thousand million", grid([4, 4], (place) => (place % 5 ? 1e9 - place : 2)), 3],
  ])("%s", async (_, input, threshold) => {
    const table = tableOf(input);
    const primary = smallCounts(table, { threshold, protectZeros: true });
    const { suppressed, unprotected, least } = suppress(table, primary, { zeros: "protected" });
    expect(unprotected).toEqual([]);
    expect((await auditOf(table, primary, suppressed, least)).safe).toBe(true);
    if (counted(primary) === 0) expect(counted(suppressed)).toBe(0);
  });

  test.each<[string, TableInput]>([
    ["one row", grid([1, 1], () => 2)],
    ["nothing but zeros", grid([3, 3], () => 0)],
    ["nothing but primary cells", grid([2, 2], () => 1)],
  ])("%s: everything is hidden", (_, input) => {
    const table = tableOf(input);
    const primary = Uint8Array.from(table.cells, () => 1);
    expect(counted(suppress(table, primary, { zeros: "protected" }).suppressed)).toBe(
      table.cells.length,
    );
  });

  test("amounts with decimals, where few contribute", async () => {
    const table = tableOf({
      rows: fixture("input-magnitude1"),
      dimensions: [["sector4", "sector2"], geo],
      amount: "value",
      contributor: "company",
    });
    if (!table.contributions) throw new Error("There are no contributions");
    const primary = fewContributors(table.contributions, 2);
    const insiders = soleContributors(table.contributions);
    const options = { zeros: "protected", amounts: true, insiders } as const;
    const { suppressed, least, unprotected } = suppress(table, primary, options);
    expect(unprotected).toEqual([]);
    expect(least).toBe(0);
    expect((await auditOf(table, primary, suppressed, least)).safe).toBe(true);
  });

  test("a cell that may not be hidden is named when it cannot be protected", () => {
    const table = tableOf(grid([3, 3], (place) => (place === 0 ? 1 : 9)));
    const cell = table.cells.findIndex(({ value }) => value === 1);
    const primary = Uint8Array.from(table.cells, (_, other) => (other === cell ? 1 : 0));
    const neverSuppressed = primary;
    expect(suppress(table, primary, { zeros: "protected", neverSuppressed }).unprotected).toEqual([
      cell,
    ]);
  });
});
