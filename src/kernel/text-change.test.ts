import fc from "fast-check";
import { expect, test } from "vitest";
import { caretAfter, changeBetween, withLastBreak } from "./text-change.ts";

test("the change makes the one text into the other, and cuts no character in half", () => {
  const anyText = fc.array(fc.constantFrom("a", "b", " ", "\n", "😀", "😁", "æ"), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(anyText, anyText, (first, second) => {
      const [before, after] = [first.join(""), second.join("")];
      const change = changeBetween(before, after);
      if (change === undefined) {
        expect(before).toBe(after);
        return;
      }
      const { at, removed, added } = change;
      expect(before.slice(0, at) + added + before.slice(at + removed)).toBe(after);
      expect(added.isWellFormed()).toBe(true);
      expect(before.slice(0, at).isWellFormed()).toBe(true);
      expect(before.slice(at + removed).isWellFormed()).toBe(true);
    }),
  );
});

test("nothing but what differs is touched", () => {
  expect(changeBetween("The council met.", "The whole council met.")).toEqual({
    at: 4,
    removed: 0,
    added: "whole ",
  });
  expect(changeBetween("same", "same")).toBeUndefined();
});

test("a caret stays with the characters around it", () => {
  const change = { at: 4, removed: 2, added: "longer" };
  expect([2, 4, 5, 6, 9].map((caret) => caretAfter(caret, change))).toEqual([2, 4, 4, 10, 13]);
});

test("a text ends with one line break, and an empty one stays empty", () => {
  expect(["", "One", "One\n", "One\n\n"].map(withLastBreak)).toEqual([
    "",
    "One\n",
    "One\n",
    "One\n\n",
  ]);
});
