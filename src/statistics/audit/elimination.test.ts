import { describe, expect, test } from "vitest";
import { eliminate, findDetermined } from "./elimination.ts";
import { type SparseRow, withoutColumn } from "./sparse-row.ts";
import { randomness } from "./testing.ts";

const row = (...coefficients: readonly number[]): SparseRow => {
  const columns = [...coefficients.keys()].filter((at) => coefficients[at] !== 0);
  return { columns, coefficients: columns.map((at) => coefficients[at] as number) };
};

describe("a column taken out of a row", () => {
  test("leaves whole numbers without a common divisor", () => {
    expect(withoutColumn(row(2, 4, 0, 6), row(4, 2, 2, 0), 0)).toEqual({
      columns: [1, 2, 3],
      coefficients: [3, -1, 6],
    });
  });

  test("leaves nothing of a multiple", () => {
    expect(withoutColumn(row(2, 4), row(3, 6), 0)).toEqual({ columns: [], coefficients: [] });
  });

  test("stays exact where numbers grow past 2^53, and comes back when they shrink", () => {
    const big = 2 ** 40 + 1;
    const grown = withoutColumn(row(3, big, 0), row(big, 0, 5), 0);
    expect(grown.coefficients).toEqual([BigInt(big) * BigInt(big), -15n]);
    const back = withoutColumn(grown, { columns: [1], coefficients: [1] }, 1);
    expect(back).toEqual({ columns: [2], coefficients: [-1] });
  });

  test("is not there in the first place: that is a mistake", () => {
    expect(() => withoutColumn(row(1, 0), row(0, 1), 0)).toThrow("does not have this column");
  });
});

describe("elimination", () => {
  test("finds what is determined, and leaves the contradiction", () => {
    // x + y + z = 10, x + y = 7 (so z = 3), and 2x + 2y = 15.
    const rows = [row(1, 1, 1, -10), row(1, 1, 0, -7), row(2, 2, 0, -15)];
    const done = eliminate(rows, 3);
    expect(findDetermined(done, 3)).toEqual([false, false, true]);
    expect(done.rest).toHaveLength(1);
    expect(done.rest[0]?.columns).toEqual([3]);
  });

  test("calls a column that no equation holds free", () => {
    expect(findDetermined(eliminate([row(1, 0, -4)], 2), 2)).toEqual([true, false]);
  });

  test("agrees with plain fractions on random equations", () => {
    const random = randomness(5);
    for (let round = 0; round < 300; round++) {
      const [height, width] = [1 + Math.floor(random() * 6), 1 + Math.floor(random() * 6)];
      const rows = Array.from({ length: height }, () =>
        Array.from({ length: width }, () => (random() < 0.5 ? 0 : Math.floor(random() * 7) - 3)),
      );
      const found = findDetermined(
        eliminate(
          rows.map((list) => row(...list)).filter(({ columns }) => columns.length > 0),
          width,
        ),
        width,
      );
      const unit = (at: number) => Array.from({ length: width }, (_, k) => (k === at ? 1 : 0));
      const wanted = unit(0).map((_, at) => rankOf(rows) === rankOf([...rows, unit(at)]));
      expect([round, found]).toEqual([round, wanted]);
    }
  });
});

/** The rank, by elimination in floating point: exact enough for six equations with small numbers. */
function rankOf(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((list) => [...list]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((list, at) => at >= rank && Math.abs(list[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    const chosen = rows.splice(pivot, 1)[0] as number[];
    for (const list of rows.slice(rank)) {
      const factor = (list[column] as number) / (chosen[column] as number);
      for (const [at, value] of chosen.entries()) list[at] = (list[at] as number) - factor * value;
    }
    rows.splice(rank++, 0, chosen);
  }
  return rank;
}
