import { describe, expect, test } from "vitest";
import { roundRandomly } from "./random-rounding.ts";

/** In how many of so many evenly spaced chances the value goes up. */
function shareUp(value: number, base: number, chances: number): number {
  const results = Array.from({ length: chances }, (_, i) => {
    return roundRandomly(value, base, () => i / chances);
  });
  return results.filter((result) => result > value).length / chances;
}

describe("random rounding", () => {
  test("to base 3 has the probabilities of the handbook", () => {
    for (const [value, up] of [
      [0, 0],
      [1, 1 / 3],
      [2, 2 / 3],
      [3, 0],
      [4, 1 / 3],
      [5, 2 / 3],
      [6, 0],
    ] as const) {
      expect(shareUp(value, 3, 300)).toBeCloseTo(up, 12);
    }
  });

  test("gives the value on average, and never anything but its two neighbours", () => {
    for (let value = 0; value <= 20; value++) {
      const results = Array.from({ length: 100 }, (_, i) => roundRandomly(value, 5, () => i / 100));
      expect(results.reduce((sum, result) => sum + result, 0) / 100).toBeCloseTo(value, 10);
      for (const result of results) {
        expect(result % 5).toBe(0);
        expect(Math.abs(result - value)).toBeLessThan(5);
      }
    }
  });

  test("what is no count or no base is a bug", () => {
    for (const value of [-1, 0.5, Number.NaN]) {
      expect(() => roundRandomly(value, 3, () => 0)).toThrow(RangeError);
    }
    for (const base of [0, 1, 2.5])
      expect(() => roundRandomly(1, base, () => 0)).toThrow(RangeError);
  });
});
