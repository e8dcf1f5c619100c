import { describe, expect, test } from "vitest";
import { type DimensionValues, learnSums } from "./learn-sums.ts";

/** A line for each category, a column for each place; null is withheld, undefined is not in the file. */
function values(
  lines: readonly (readonly (number | null | undefined)[])[],
  rest: Partial<DimensionValues> = {},
): DimensionValues {
  return {
    values: lines.map((line) => Float64Array.from(line, (value) => value ?? Number.NaN)),
    printed: lines.map((line) => Uint8Array.from(line, (value) => (value === undefined ? 0 : 1))),
    totals: [0],
    stated: [],
    ...rest,
  };
}

describe("the sums of a dimension", () => {
  test("a total is the sum of everything else where that holds", () => {
    const { sums, presumed } = learnSums(
      values([
        [10, 8],
        [7, 3],
        [3, null],
      ]),
    );
    expect(sums).toEqual([{ whole: 0, parts: [1, 2] }]);
    expect(presumed).toEqual([]);
  });

  test("a total that no place shows in full is presumed", () => {
    const { sums, presumed } = learnSums(
      values([
        [10, 8],
        [7, null],
        [null, 3],
      ]),
    );
    expect(sums).toEqual([]);
    expect(presumed).toEqual([{ whole: 0, parts: [1, 2] }]);
  });

  test("groups are told from their parts", () => {
    // The total is A + B + C, and a group is A + B.
    const { sums, unplaced } = learnSums(
      values([
        [100, 70, 61],
        [60, 37, 30],
        [40, 20, 12],
        [20, 17, 18],
        [40, 33, 31],
      ]),
    );
    expect(sums).toContainEqual({ whole: 0, parts: [2, 3, 4] });
    expect(sums).toContainEqual({ whole: 1, parts: [2, 3] });
    expect(sums).toContainEqual({ whole: 0, parts: [1, 4] });
    expect(unplaced).toEqual([]);
  });

  test("a total that is not the sum of anything gives nothing away", () => {
    const { sums, presumed, wrong } = learnSums(
      values([
        [10, 8],
        [7, 3],
        [2, 3],
      ]),
    );
    expect([sums, presumed, wrong]).toEqual([[], [], [0]]);
  });

  test("what never stands beside the total is presumed to be what it consists of", () => {
    const lines = [
      [20, undefined],
      [undefined, 10],
      [undefined, 3],
    ];
    expect(learnSums(values(lines)).presumed).toEqual([{ whole: 0, parts: [1, 2] }]);
  });

  test("a stated sum is kept unless the values contradict it", () => {
    const lines = [
      [10, 8],
      [7, 3],
      [3, 5],
    ];
    const right = { whole: 0, parts: [1, 2] };
    const wrong = { whole: 1, parts: [2] };
    const { sums } = learnSums(values(lines, { stated: [right, wrong] }));
    expect(sums).toEqual([right]);
  });

  test("without a total only what chance can hardly have made is believed", () => {
    const lines = [
      [1000, 2000],
      [400, 1500],
      [600, 500],
      [3, 3],
    ];
    const { sums } = learnSums(values(lines, { totals: [] }));
    expect(sums).toEqual([{ whole: 0, parts: [1, 2] }]);
    const small = [
      [2, 3],
      [1, 2],
      [1, 1],
    ];
    expect(learnSums(values(small, { totals: [] })).sums).toEqual([]);
  });

  test("a category that may be in a sum, although nobody can tell in which, is said", () => {
    // Six could be 2 + 4 or 1 + 5, and the withheld one could be anywhere.
    const { ambiguous, unplaced } = learnSums(values([[6], [2], [4], [1], [5], [null]]));
    expect(ambiguous).toContain(0);
    expect(unplaced).toContain(5);
  });
});
