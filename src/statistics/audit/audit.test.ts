import { afterAll, describe, expect, test } from "vitest";
import { closeSolver, solveBounds } from "../../platform/solver/solve-bounds.ts";
import type { PublishedTable } from "../table.ts";
import { type AuditResult, audit } from "./audit.ts";
import { solveExactly } from "./exact-solver.ts";
import { possibleValues, randomness, randomTwoWay, twoWay } from "./testing.ts";

const counts = { integers: true, bounds: solveExactly };
const tables = process.env.SLOW === "1" ? 3000 : 300;

afterAll(closeSolver);

function cellsOf({ revealed }: AuditResult): readonly number[] {
  return revealed.map(({ cell }) => cell).sort((a, b) => a - b);
}

/** Age by country of T8 in SSBtools' examples, the year 2016: 1 and 1 withheld beside a printed 9 and 7. */
const singletons = twoWay([
  [null, null, 5, 12],
  [null, null, 7, 9],
  [5, 4, 12, 21],
]);

/** A table of three dimensions with every inner cell withheld and every total printed; amounts depend on the place in no simple way. */
function cube(size: number): PublishedTable {
  const wide = size + 1;
  const places = [...Array(wide ** 3).keys()];
  const coordinates = places.map((place) => [
    Math.floor(place / wide ** 2),
    Math.floor(place / wide) % wide,
    place % wide,
  ]);
  const isInner = (place: number) => coordinates[place]?.every((at) => at < size) === true;
  const values = places.map((place) => (isInner(place) ? 2 + ((place * 7) % 9) : 0));
  const sums = [0, 1, 2].flatMap((dimension) =>
    places
      .filter((place) => coordinates[place]?.[dimension] === size)
      .map((whole) => {
        const step = wide ** (2 - dimension);
        const parts = [...Array(size).keys()].map((at) => whole - (size - at) * step);
        return { whole, parts };
      }),
  );
  for (const { whole, parts } of sums)
    values[whole] = parts.reduce((sum, part) => sum + (values[part] ?? 0), 0);
  return { values: values.map((value, place) => (isInner(place) ? null : value)), sums, least: 0 };
}

describe("what the auditor finds", () => {
  test("nothing in a large cube, although no whole table of it is known", async () => {
    const { safe, unknown, undecided } = await audit(cube(8), {
      integers: true,
      bounds: solveBounds,
    });
    expect({ safe, unknown, undecided }).toEqual({ safe: true, unknown: 512, undecided: [] });
  });

  test("two cells marked as one to four each whose sum is two", async () => {
    const table = { values: [null, null, 2], sums: [{ whole: 2, parts: [0, 1] }], least: 0 };
    const marks = {
      most: new Map([
        [0, 4],
        [1, 4],
      ]),
      fewest: new Map([
        [0, 1],
        [1, 1],
      ]),
    };
    const { revealed } = await audit(table, { ...counts, ...marks });
    expect(revealed).toMatchObject([
      { cell: 0, value: 1, by: "non-negativity" },
      { cell: 1, value: 1, by: "non-negativity" },
    ]);
    expect((await audit(table, counts)).safe).toBe(true);
  });

  test("a mark that the sums contradict, with the sum", async () => {
    const table = { values: [null, 4, 10], sums: [{ whole: 2, parts: [0, 1] }], least: 0 };
    const { safe, contradiction } = await audit(table, { ...counts, most: new Map([[0, 4]]) });
    expect({ safe, contradiction }).toEqual({ safe: false, contradiction: [0] });
  });

  test("nothing in a table that withholds a square of large counts", async () => {
    const table = twoWay([
      [null, null, 9, 30],
      [null, null, 9, 30],
      [20, 22, 18, 60],
    ]);
    const result = await audit(table, { ...counts, intervals: [0, 1, 4, 5] });
    expect(result).toMatchObject({ safe: true, revealed: [], needless: [], unknown: 4 });
    expect([...result.intervals.values()]).toEqual([
      { lower: 0, upper: 20 },
      { lower: 1, upper: 21 },
      { lower: 0, upper: 20 },
      { lower: 1, upper: 21 },
    ]);
  });

  test("a lone withheld cell, by the one sum that gives it away", async () => {
    const table = twoWay([
      [null, 4, 6],
      [3, 5, 8],
      [5, 9, 14],
    ]);
    const { safe, revealed } = await audit(table, counts);
    expect(safe).toBe(false);
    expect(revealed).toEqual([
      {
        cell: 0,
        value: 2,
        lower: 2,
        upper: 2,
        by: "sums",
        equations: [0],
        limits: [],
        shortest: true,
      },
    ]);
  });

  test("a cell that only two sums together give away, in a ring that hides the others", async () => {
    const table: PublishedTable = {
      values: [null, null, null, 10, 11],
      sums: [
        { whole: 3, parts: [0, 1] },
        { whole: 4, parts: [0, 1, 2] },
      ],
      least: 0,
    };
    const { revealed } = await audit(table, counts);
    expect(revealed).toMatchObject([{ cell: 2, value: 1, by: "sums", equations: [0, 1] }]);
  });

  test("that nothing withheld can be there where the sum is nothing", async () => {
    const table = twoWay([
      [null, null, 9, 9],
      [null, null, 1, 8],
      [3, 4, 10, 17],
    ]);
    const { revealed } = await audit(table, counts);
    expect(revealed.map(({ cell, value, by }) => [cell, value, by])).toEqual([
      [0, 0, "non-negativity"],
      [1, 0, "non-negativity"],
      [4, 3, "non-negativity"],
      [5, 4, "non-negativity"],
    ]);
    expect(revealed[0]?.equations).toEqual([0]);
  });

  test("two withheld ones below a printed two, but only where readers see every zero", async () => {
    const known = await audit({ ...singletons, least: 1 }, counts);
    expect(known.revealed.find(({ cell }) => cell === 4)).toMatchObject({
      value: 1,
      by: "non-negativity",
      equations: [1],
    });
    expect(await audit(singletons, counts)).toMatchObject({ safe: true });
  });

  test("a whole number that fractions would hide", async () => {
    // Each pair of three comes to 3: as amounts 1.5 each, which no count can be; with a fourth to share it is 1 or 2.
    const triangle = (room: number | null): PublishedTable => ({
      values: [null, null, null, 3, 3, 4, 5, room],
      sums: [
        { whole: 3, parts: [0, 1] },
        { whole: 4, parts: [1, 2] },
        { whole: 5, parts: [0, 2, 7] },
      ],
      least: 0,
    });
    const { revealed } = await audit(triangle(null), { ...counts, most: new Map([[7, 1]]) });
    expect(revealed.map(({ cell, value, by }) => [cell, value, by])).toEqual([
      [0, 2, "whole-numbers"],
      [1, 1, "whole-numbers"],
      [2, 2, "whole-numbers"],
      [7, 0, "whole-numbers"],
    ]);
    const amounts = { integers: false, bounds: solveExactly };
    expect(await audit(triangle(null), { ...amounts, most: new Map([[7, 1]]) })).toMatchObject({
      safe: true,
    });
  });

  test("what a mark such as <5 gives away", async () => {
    const table: PublishedTable = {
      values: [null, null, 8],
      sums: [{ whole: 2, parts: [0, 1] }],
      least: 0,
    };
    const most = new Map([
      [0, 4],
      [1, 4],
    ]);
    const { revealed } = await audit(table, { ...counts, most });
    expect(revealed).toMatchObject([
      { cell: 0, value: 4, limits: [0, 1], equations: [0] },
      { cell: 1, value: 4 },
    ]);
  });

  test("cells that need no protection apart, and hidden ones never", async () => {
    const table = twoWay([
      [null, 4, 6],
      [null, 5, 8],
      [5, 9, 14],
    ]);
    const apart = await audit(table, { ...counts, protect: [] });
    expect(apart).toMatchObject({
      safe: true,
      needless: [
        { cell: 0, value: 2 },
        { cell: 3, value: 3 },
      ],
    });
    const hidden = await audit(table, { ...counts, protect: [], hidden: new Set([0, 3]) });
    expect(hidden.needless).toEqual([]);
  });

  test("amounts with decimals, to the last one", async () => {
    const table: PublishedTable = {
      values: [75.9, null, 24.5, 100.4 + 0.1 + 0.2],
      sums: [{ whole: 3, parts: [0, 1, 2] }],
      least: 0,
    };
    const { revealed } = await audit(table, { integers: false, bounds: solveExactly });
    expect(revealed).toMatchObject([{ cell: 1, value: 0.3 }]);
  });
});

describe("what the auditor does not believe", () => {
  test("sums that do not hold: they are named, and the table is not called safe", async () => {
    const wrong = twoWay([
      [1, 2, 3],
      [4, 5, 10],
      [5, 7, 13],
    ]);
    expect(await audit(wrong, counts)).toMatchObject({ safe: false, contradiction: [1, 2] });
  });

  test("withheld cells that no table can fill", async () => {
    const wrong = twoWay([
      [null, 7, 6],
      [3, 5, 8],
      [5, 12, 14],
    ]);
    const { safe, contradiction } = await audit(wrong, counts);
    expect(safe).toBe(false);
    expect(contradiction).not.toEqual([]);
  });

  test("a witness that does not fit", async () => {
    const witness = [0, 12, 5, 12, 5, 4, 7, 9, 5, 4, 12, 21];
    expect(await audit(singletons, { ...counts, witness })).toMatchObject({ safe: true });
  });

  test("a sum over a cell that is not there", async () => {
    const table = { values: [1, null], sums: [{ whole: 0, parts: [1, 2] }], least: 0 };
    await expect(audit(table, counts)).rejects.toThrow("cell 2");
  });
});

describe("a solver that gives up", () => {
  test("leaves cells undecided, and the table is not called safe", async () => {
    const gaveUp = async (_: unknown, objectives: readonly unknown[]) =>
      objectives.map(() => ({ status: "gave-up" }) as const);
    const result = await audit(singletons, { integers: true, bounds: gaveUp });
    expect(result.safe).toBe(false);
    expect(result.undecided).toEqual([0, 1, 4, 5]);
  });
});

describe.each([
  ["exactly", solveExactly, tables],
  ["with HiGHS", solveBounds, tables / 3],
] as const)("random tables, solved %s", (_, bounds, runs) => {
  test("reveal what a list of all tables that fit reveals", async () => {
    for (let seed = 1; seed <= runs; seed++) {
      const { table, truth } = randomTwoWay(randomness(seed));
      if (table.values.filter((value) => value === null).length > 9) continue;
      const possible = possibleValues(table);
      const only = [...possible].filter(([, values]) => values.size === 1).map(([cell]) => cell);
      const intervals = [...possible.keys()];
      for (const witness of [undefined, truth]) {
        const given = witness === undefined ? {} : { witness };
        const result = await audit(table, { integers: true, bounds, intervals, ...given });
        expect([seed, cellsOf(result)]).toEqual([seed, only]);
        for (const { cell, value } of result.revealed) expect(value).toBe(truth[cell]);
        for (const [cell, { lower, upper }] of result.intervals) {
          const values = [...(possible.get(cell) ?? [])];
          expect([seed, cell, lower <= Math.min(...values), upper >= Math.max(...values)]).toEqual([
            seed,
            cell,
            true,
            true,
          ]);
        }
      }
    }
  });
});

describe("the equations that reveal a cell", () => {
  const auditWith = (table: PublishedTable, places: readonly number[]) =>
    audit(
      {
        ...table,
        sums: places.map((place) => table.sums[place] as PublishedTable["sums"][number]),
      },
      counts,
    );

  /** From the simplest argument on; a stronger one may need fewer equations. */
  const reasons = ["sums", "non-negativity", "whole-numbers"];

  test("suffice, need each other, and are the fewest for their kind of argument", async () => {
    let checked = 0;
    for (let seed = 1; seed <= tables / 4; seed++) {
      const { table } = randomTwoWay(randomness(seed + 7000));
      if (table.values.filter((value) => value === null).length > 9) continue;
      const { revealed } = await audit(table, counts);
      for (const { cell, by, equations, shortest } of revealed.slice(0, 3)) {
        expect(cellsOf(await auditWith(table, equations))).toContain(cell);
        if (!shortest || table.sums.length > 8) continue;
        for (const fewer of subsets(table.sums.length, equations.length - 1)) {
          const found = (await auditWith(table, fewer)).revealed.find((one) => one.cell === cell);
          expect(found === undefined || reasons.indexOf(found.by) > reasons.indexOf(by)).toBe(true);
          checked++;
        }
      }
    }
    expect(checked).toBeGreaterThan(50);
  });

  function subsets(length: number, size: number, from = 0): readonly (readonly number[])[] {
    if (size === 0) return [[]];
    return Array.from({ length: length - from }, (_, k) => from + k).flatMap((first) =>
      subsets(length, size - 1, first + 1).map((rest) => [first, ...rest]),
    );
  }
});
