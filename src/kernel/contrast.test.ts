import { describe, expect, test } from "vitest";
import { contrastRatio } from "./contrast.ts";

describe("contrast", () => {
  test("goes from 1 for the same colour to 21 for black on white, whichever comes first", () => {
    expect(contrastRatio("#777777", "#777777")).toBe(1);
    expect(contrastRatio("#000000", "#FFFFFF")).toBeCloseTo(21, 10);
    expect(contrastRatio("#ffffff", "#000000")).toBeCloseTo(21, 10);
  });

  // Worked examples of the W3C: the lightest grey that passes 4.5 on white, and the next one that does not.
  test.each([
    ["#767676", 4.54],
    ["#777777", 4.48],
    ["#949494", 3.03],
    ["#FF0000", 4.0],
  ])("of %s on white is %d", (colour, ratio) => {
    expect(contrastRatio(colour, "#FFFFFF")).toBeCloseTo(ratio, 1);
  });

  test("refuses what is no colour", () => {
    expect(() => contrastRatio("red", "#FFFFFF")).toThrow(RangeError);
  });
});
