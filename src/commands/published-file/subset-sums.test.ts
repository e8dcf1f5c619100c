import { describe, expect, test } from "vitest";
import { checkSum, findSubsets } from "./subset-sums.ts";

const known = (...values: readonly (number | null)[]) =>
  Float64Array.from(values, (value) => value ?? Number.NaN);

describe("subsets with a given sum", () => {
  test("hold in every place where all of them are known", () => {
    const candidates = [known(3, 1), known(4, 2), known(7, 9), known(1, 1)];
    expect(findSubsets(known(7, 3), candidates)).toEqual({ found: [[0, 1]], complete: true });
  });

  test("may have holes, but never more than the whole beside them", () => {
    const candidates = [known(3, null), known(4, 2), known(5, 4)];
    expect(findSubsets(known(7, 3), candidates).found).toEqual([[0, 1]]);
  });

  test("are not found from zeros alone", () => {
    expect(findSubsets(known(0, 0), [known(0, 0), known(0, 0)]).found).toEqual([]);
  });

  test("give up where there are too many", () => {
    const many = Array.from({ length: 30 }, () => known(1));
    const { complete, found } = findSubsets(known(15), many);
    expect(complete).toBe(false);
    expect(found.length).toBeGreaterThan(0);
  });
});

describe("a sum", () => {
  test("is seen where all of it is printed, with evidence by size", () => {
    const seen = checkSum(known(10, 6, null), [known(7, 2, 1), known(3, null, 1)]);
    expect(seen).toEqual({ holds: true, seen: 1, evidence: Math.log2(11) });
  });

  test("does not hold where the parts exceed the whole, or fall short of it with nothing missing", () => {
    expect(checkSum(known(5), [known(4), known(2)]).holds).toBe(false);
    expect(checkSum(known(5), [known(6), known(null)]).holds).toBe(false);
    expect(checkSum(known(5), [known(2), known(2)]).holds).toBe(false);
  });
});
