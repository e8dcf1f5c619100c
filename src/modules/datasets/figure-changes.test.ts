import { describe, expect, test } from "vitest";
import { figureChanges } from "./figure-changes.ts";
import { readFiguresOf } from "./testing.ts";

const DISTRICTS = { district: { categories: ["Fana", "Åsane"] } };

describe("what an import would change", () => {
  test("before the first import everything is new", () => {
    const now = readFiguresOf(DISTRICTS, [["Fana", "2023", 7]]);
    expect(figureChanges(undefined, now, 10)).toEqual({
      added: 1,
      changed: 0,
      same: 0,
      gone: 0,
      examples: [],
    });
  });

  test("old and new stand beside each other, and a figure that only changes its mark has changed too", () => {
    const before = readFiguresOf(DISTRICTS, [
      ["Fana", "2023", 7],
      ["Åsane", "2023", 12],
      ["Fana", "2024", 9],
    ]);
    const now = readFiguresOf(DISTRICTS, [
      ["Fana", "2023", 8],
      ["Åsane", "2023", ":"],
      ["Fana", "2024", 9],
      ["Åsane", "2024", 3],
    ]);
    const { examples, ...counts } = figureChanges(before, now, 10);
    expect(counts).toEqual({ added: 1, changed: 2, same: 1, gone: 0 });
    expect(examples).toEqual([
      expect.objectContaining({
        categories: ["Fana"],
        period: "2023",
        before: expect.objectContaining({ value: 7 }),
        now: expect.objectContaining({ value: 8 }),
      }),
      expect.objectContaining({
        categories: ["Åsane"],
        before: expect.objectContaining({ value: 12 }),
        now: { value: null, flag: ":", state: "suppressed" },
      }),
    ]);
  });

  test("what the file leaves out of a period that it brings is gone, and other periods stay", () => {
    const before = readFiguresOf(DISTRICTS, [
      ["Fana", "2022", 5],
      ["Fana", "2023", 7],
      ["Åsane", "2023", 12],
    ]);
    const now = readFiguresOf(DISTRICTS, [["Fana", "2023", 7]]);
    const { examples, ...counts } = figureChanges(before, now, 10);
    expect(counts).toEqual({ added: 0, changed: 0, same: 1, gone: 1 });
    expect(examples).toMatchObject([{ categories: ["Åsane"], period: "2023", now: null }]);
  });

  test("dimensions and categories in another order are the same figures, in the words of the file", () => {
    const before = readFiguresOf(
      { district: { categories: ["Fana", "Åsane"] }, sex: { categories: ["f", "m"] } },
      [
        ["Fana", "m", 4],
        ["Åsane", "f", 6],
        ["Åsane", "m", 1],
      ],
    );
    const now = readFiguresOf(
      { sex: { categories: ["m", "f"] }, district: { categories: ["Åsane", "Fana"] } },
      [
        ["f", "Åsane", 6],
        ["m", "Fana", 5],
      ],
    );
    const { examples, ...counts } = figureChanges(before, now, 10);
    expect(counts).toEqual({ added: 0, changed: 1, same: 1, gone: 1 });
    expect(examples.map(({ categories }) => categories)).toEqual([
      ["m", "Fana"],
      ["m", "Åsane"],
    ]);
  });

  test("no more examples than wanted, and every change is counted", () => {
    const before = readFiguresOf(DISTRICTS, [
      ["Fana", "2023", 1],
      ["Åsane", "2023", 2],
    ]);
    const now = readFiguresOf(DISTRICTS, [
      ["Fana", "2023", 10],
      ["Åsane", "2023", 20],
    ]);
    const { changed, examples } = figureChanges(before, now, 1);
    expect([changed, examples.length]).toEqual([2, 1]);
  });
});
