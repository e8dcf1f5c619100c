import { describe, expect, test } from "vitest";
import { isDash, readFlag, readPrinted } from "./marks.ts";

describe("what stands in a cell", () => {
  test.each([
    ["12", { value: 12 }],
    ["1 204", { value: 1204 }],
    ["12,5", { value: 12.5 }],
    ["57.1 %", { value: 57.1 }],
    ["-", { value: 0 }],
    [":", { missing: ":", deliberate: true }],
    ["[c]", { missing: "[c]", deliberate: true }],
    ["*", { missing: "*", deliberate: true }],
    ["..", { missing: "..", deliberate: false }],
    ["", { missing: "", deliberate: false }],
    ["<5", { missing: "<5", deliberate: true, most: 4 }],
    ["fewer than 5", { missing: "fewer than 5", deliberate: true, most: 4 }],
    ["færre enn 5", { missing: "færre enn 5", deliberate: true, most: 4 }],
    ["≤3", { missing: "≤3", deliberate: true, most: 3, fewest: 0 }],
    ["3 eller færre", { missing: "3 eller færre", deliberate: true, most: 3, fewest: 0 }],
    ["1–4", { missing: "1–4", deliberate: true, most: 4, fewest: 1 }],
    ["Arna", undefined],
  ])("reads %s", (cell, printed) => {
    expect(readPrinted(cell)).toEqual(printed);
  });

  test("takes a dash for a mark where it is said to withhold", () => {
    expect(readPrinted("–", "withheld")).toEqual({ missing: "–", deliberate: true });
    expect(["-", "—", "x"].map(isDash)).toEqual([true, true, false]);
  });

  test("reads flags as programs and people write them", () => {
    expect(["TRUE", "F", "ja", "nein", "", "maybe"].map(readFlag)).toEqual([
      ...[true, false, true, false, false],
      undefined,
    ]);
  });
});
