// Small count rounding beside the R package's results, and the rules that hold for any table.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildTable, type TableInput } from "../build-table.ts";
import type { Table } from "../table.ts";
import { type RoundedTable, roundSmallCounts } from "./round-small-counts.ts";

function fixture(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`fixtures/${name}.csv`, import.meta.url), "utf8");
  const [header = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ""])));
}

function tableOf(input: TableInput): Table {
  const table = buildTable(input);
  if ("refused" in table) throw new Error(JSON.stringify(table));
  return table;
}

function rounded(table: Table, base: number, every = false): RoundedTable {
  const result = roundSmallCounts(table, { base, every });
  if ("refused" in result) throw new Error(JSON.stringify(result));
  return result;
}

/** What must hold of every rounded table. */
function expectSound(table: Table, { values }: RoundedTable, base: number): void {
  for (const { whole, parts } of table.sums) {
    expect(values[whole]).toBe(parts.reduce((sum, part) => sum + (values[part] ?? 0), 0));
  }
  const wholes = new Set(
    table.sums.filter(({ parts }) => parts.length > 1).map(({ whole }) => whole),
  );
  for (const [cell, { value, published }] of table.cells.entries()) {
    const now = values[cell] ?? Number.NaN;
    if (published) expect(now === 0 || now >= base).toBe(true);
    if (wholes.has(cell)) continue;
    if (value === 0 || value >= base) expect(now).toBe(value);
    else expect([0, base, ...(published ? [] : [value])]).toContain(now);
  }
}

const samples = [
  {
    name: "e6",
    base: 5,
    input: {
      rows: fixture("input-e6"),
      dimensions: [["geo", "eu"], ["year"]],
      count: "freq",
      crossings: [["geo"], ["eu"], ["year"]],
    },
  },
  {
    name: "exPSD",
    base: 5,
    input: {
      rows: fixture("input-exPSD"),
      dimensions: [["rows"], ["cols"]],
      count: "freq",
      crossings: [["rows"], ["cols"]],
    },
  },
  {
    name: "z2",
    base: 3,
    input: {
      rows: fixture("input-z2"),
      dimensions: [["region", "fylke", "kostragr"], ["hovedint"]],
      count: "ant",
    },
  },
];

describe.each(samples)("the sample $name", ({ name, base, input }) => {
  const table = tableOf(input);
  const reference = fixture(`expected-${name}-base${base}-publish`);
  const result = rounded(table, base);

  test("has the published cells of the reference", () => {
    const originals = (values: readonly number[]) => values.toSorted((a, b) => a - b);
    expect(
      originals(table.cells.filter(({ published }) => published).map(({ value }) => value)),
    ).toEqual(originals(reference.map(({ original }) => Number(original))));
  });

  test("is additive, and shows no count between 0 and the base", () => {
    expectSound(table, result, base);
  });

  test("is no further from the truth than the reference, at most and in sum", () => {
    const distances = reference.map(({ difference }) => Math.abs(Number(difference)));
    expect(result.greatestDifference).toBeLessThanOrEqual(Math.max(...distances));
    expect(result.summedDifference).toBeLessThanOrEqual(distances.reduce((sum, d) => sum + d, 0));
  });

  test("comes out the same again", () => {
    expect(rounded(table, base)).toEqual(result);
  });

  test("keeps no small inner count at all when every one is to be rounded", () => {
    const all = rounded(table, base, true);
    expectSound(table, all, base);
    for (const value of all.values) expect(value === 0 || value >= base).toBe(true);
  });
});

const counted = (...counts: readonly number[]): Table =>
  tableOf({
    rows: counts.map((count, i) => ({ district: `d${i}`, count: String(count) })),
    dimensions: [["district"]],
    count: "count",
  });

const sorted = ({ values }: RoundedTable): readonly number[] => values.toSorted((a, b) => a - b);

describe("small tables", () => {
  test("a table without small counts stays as it is", () => {
    const table = counted(0, 3, 8);
    const result = rounded(table, 3);
    expect(result.values).toEqual(table.cells.map(({ value }) => value));
    expect(result).toMatchObject({ rounded: 0, greatestDifference: 0, summedDifference: 0 });
  });

  test("three ones become one three", () => {
    expect(sorted(rounded(counted(1, 1, 1, 9), 3))).toEqual([0, 0, 3, 9, 12]);
  });

  test("a lone two goes up, a lone one goes down", () => {
    expect(sorted(rounded(counted(2, 9), 3))).toEqual([3, 9, 12]);
    expect(sorted(rounded(counted(1, 9), 3))).toEqual([0, 9, 9]);
  });

  test("a base that is none, and values that are no counts, are refused", () => {
    for (const base of [0, 1, 2.5, Number.NaN]) {
      expect(roundSmallCounts(counted(1), { base })).toEqual({ refused: "no-base" });
    }
    const whole = counted(1, 2);
    const cells = whole.cells.map((cell) => ({ ...cell, value: cell.value / 2 }));
    expect(roundSmallCounts({ ...whole, cells }, { base: 3 })).toMatchObject({
      refused: "not-a-count",
    });
  });

  test("sums that do not hold, run in a circle, or hold by chance are refused", () => {
    const cell = (value: number) => ({ categories: [], value, published: true });
    const table = (values: readonly number[], sums: Table["sums"]): Table => {
      return { dimensions: [], cells: values.map(cell), sums };
    };
    expect(roundSmallCounts(table([1, 2], [{ whole: 0, parts: [1] }]), { base: 3 })).toEqual({
      refused: "not-additive",
      cell: 0,
    });
    const circle = [
      { whole: 0, parts: [1, 2] },
      { whole: 1, parts: [0, 2] },
    ];
    expect(roundSmallCounts(table([1, 1, 0], circle), { base: 3 })).toMatchObject({
      refused: "circular",
    });
    const chance = [
      { whole: 0, parts: [1, 2] },
      { whole: 0, parts: [3, 4] },
    ];
    expect(roundSmallCounts(table([3, 1, 2, 3, 0], chance), { base: 3 })).toEqual({
      refused: "sums-differ",
      cell: 0,
    });
  });

  test("a total that becomes small through its neighbours is rounded too", () => {
    // North 1 + 3 = 4 is large enough for base 4, until East 1, published alone, takes a part of it away.
    const cells = [1, 3, 2, 4, 3, 6].map((value, i) => {
      return { categories: [], value, published: i >= 3 };
    });
    const sums = [
      { whole: 3, parts: [0, 1] },
      { whole: 4, parts: [0, 2] },
      { whole: 5, parts: [0, 1, 2] },
    ];
    const table: Table = { dimensions: [], cells, sums };
    expectSound(table, rounded(table, 4), 4);
  });
});

const anyTable = fc
  .record({
    rows: fc.array(
      fc.record({
        district: fc.constantFrom("a", "b", "c", "d", "e", "f"),
        group: fc.constantFrom("x", "y", "z"),
        count: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 500 })),
      }),
      { minLength: 1, maxLength: 40 },
    ),
    base: fc.constantFrom(3, 5),
    linked: fc.boolean(),
  })
  .map(({ rows, base, linked }) => ({
    base,
    rows,
    table: tableOf({
      rows: rows.map(({ district, group, count }) => ({
        district,
        city: "abc".includes(district) ? "north" : "south",
        zone: "ace".includes(district) ? "odd" : "even",
        group,
        count: String(count),
      })),
      dimensions: [["district", "city", "zone"], ["group"]],
      count: "count",
      ...(linked ? { crossings: [["district"], ["city", "group"], ["zone"]] } : {}),
    }),
  }));

describe("any table", () => {
  test("stays additive through crossing hierarchies, and shows no small count", () => {
    fc.assert(
      fc.property(anyTable, ({ table, base }) => {
        expectSound(table, rounded(table, base), base);
        expectSound(table, rounded(table, base, true), base);
      }),
    );
  });

  test("keeps its totals within a few bases", () => {
    fc.assert(
      fc.property(anyTable, ({ table, base }) => {
        expect(rounded(table, base).greatestDifference).toBeLessThanOrEqual(2 * base);
      }),
    );
  });
});

test("a thousand districts take no long time, and their total stays right", () => {
  const rows = Array.from({ length: 1_000 }, (_, i) => ({
    district: `d${i}`,
    city: `c${i % 40}`,
    group: `g${(i * 7) % 5}`,
    count: String((i * i * 31 + i) % 6),
  }));
  const table = tableOf({ rows, dimensions: [["district", "city"], ["group"]], count: "count" });
  const result = rounded(table, 5);
  expectSound(table, result, 5);
  expect(result.greatestDifference).toBeLessThanOrEqual(5);
});
