import { expect, test } from "vitest";
import { noteField, sentAnswers, standOf, verdictField } from "./import-answers.ts";

test("an answer is a verdict and a note, and only what was asked is taken", () => {
  const given = sentAnswers(["a", "b"], {
    [verdictField("a")]: "right",
    [noteField("a")]: "Counted anew",
    [verdictField("b")]: "perhaps",
    [verdictField("c")]: "right",
  });
  expect(given).toEqual({
    a: { verdict: "right", note: "Counted anew" },
    b: { verdict: null, note: "" },
  });
});

test("right with a note is annotated, right without one accepted, the rest is wrong or open", () => {
  const stand = standOf(["a", "b", "c", "d"], {
    a: { verdict: "right", note: " Counted anew " },
    b: { verdict: "right", note: "  " },
    c: { verdict: "wrong", note: "Ten too many" },
  });
  expect(stand).toEqual({ answers: { a: "Counted anew", b: null }, wrong: ["c"], open: ["d"] });
});

test("a question cannot borrow an answer from what every object has", () => {
  expect(standOf(["constructor", "toString"], {}).open).toEqual(["constructor", "toString"]);
});
