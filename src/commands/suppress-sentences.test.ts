import { describe, expect, test } from "vitest";
import { toldSuppression } from "./suppress-sentences.ts";

describe("what statistics suppress says when it refuses", () => {
  test("names every cell that could be found out, and why", () => {
    const cells = [
      { labels: ["x", "p"], why: "revealed" },
      { labels: ["y", "Total"], why: "revealed-to-contributor" },
    ] as const;
    const refusal = { of: "pattern", refused: "unsafe", cells } as const;
    expect(toldSuppression(refusal, "f.csv", () => 0)).toEqual([
      "No table is published, because these cells could be found out:",
      "  x, p: it can be computed from what would be published.",
      "  y, Total: somebody who knows a withheld cell could compute it.",
    ]);
  });

  test("gives the line of a row in the file", () => {
    const refusal = { of: "table", refused: "empty-category", column: "a", row: 3 } as const;
    expect(toldSuppression(refusal, "f.csv", (row) => row + 2)).toEqual([
      "f.csv, line 5: the cell below a is empty.",
    ]);
  });
});
