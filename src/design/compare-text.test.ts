/** Comparing loses no word of either text. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareText } from "./compare-text.ts";

const text = fc
  .array(fc.constantFrom("a", "b", "house", " ", "\n", "ø"), { maxLength: 30 })
  .map((parts) => parts.join(""));

test("the kept and removed parts give the first text, the kept and added parts the second", () => {
  fc.assert(
    fc.property(text, text, (first, second) => {
      const parts = compareText(first, second);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join("");
      expect(without("added")).toBe(first);
      expect(without("removed")).toBe(second);
    }),
  );
});

test("alike texts are one part, and no two neighbours are of one kind", () => {
  expect(compareText("one two", "one two")).toEqual([{ kind: "same", text: "one two" }]);
  fc.assert(
    fc.property(text, text, (first, second) => {
      const kinds = compareText(first, second).map(({ kind }) => kind);
      expect(kinds.some((kind, index) => kind === kinds[index + 1])).toBe(false);
    }),
  );
});

test("texts too long to compare stand whole beside each other", () => {
  const long = "word ".repeat(3000);
  expect(compareText(long, `${long}more`)).toEqual([
    { kind: "removed", text: long },
    { kind: "added", text: `${long}more` },
  ]);
});
