import { describe, expect, test } from "vitest";
import { absenceOf, gravest, isAbsent, type StatusVocabulary, statusOf } from "./statuses.ts";

describe("statusOf", () => {
  test.each<[string, StatusVocabulary, string]>([
    ["", "any", "normal"],
    ["Normal value", "open-sdg", "normal"],
    ["Normal Value", "open-sdg", "normal"],
    ["Normal", "open-sdg", "normal"],
    ["Undefined", "open-sdg", "normal"],
    ["undefined", "open-sdg", "normal"],
    ["Estimated value", "open-sdg", "estimated"],
    ["estimate", "open-sdg", "estimated"],
    ["Estimated Value", "open-sdg", "estimated"],
    ["Missing value; suppressed", "open-sdg", "suppressed"],
    ["Missing data; suppressed", "open-sdg", "suppressed"],
    ["Missing value", "open-sdg", "missing"],
    ["Low reliability", "open-sdg", "unreliable"],
    ["Time series break", "open-sdg", "break"],
    ["Definition differs", "open-sdg", "definition-differs"],
    [":", "px", "suppressed"],
    [".", "px", "not-applicable"],
    ["..", "px", "missing"],
    ["...", "px", "missing"],
    ["*", "px", "provisional"],
    [":", "eurostat", "missing"],
    ["bp", "eurostat", "break"],
    ["p, b", "eurostat", "break"],
    [": c", "eurostat", "suppressed"],
    ["u", "eurostat", "unreliable"],
    ["Q", "sdmx", "suppressed"],
    ["M", "sdmx", "not-applicable"],
    ["A", "sdmx", "normal"],
    [":", "imdi", "suppressed"],
    [".", "german", "suppressed"],
    ["lower_bound", "rosario", "estimated"],
    ["not_applicable", "rosario", "not-applicable"],
    ["[c]", "any", "suppressed"],
    ["[x]", "any", "missing"],
    ["foreløpige tall", "any", "provisional"],
    ["vorläufig", "any", "provisional"],
  ])("reads %j in the words of %s as %s", (printed, vocabulary, state) => {
    expect(statusOf(printed, vocabulary)).toBe(state);
  });

  test.each(["Healthy zone", "Oslo", "5", "qq", "base", "constructor", "__proto__"])(
    "knows nothing of %j",
    (printed) => expect(statusOf(printed, "any")).toBeUndefined(),
  );
});

test("of several flags the gravest counts", () => {
  expect(gravest(["provisional", "break", "estimated"])).toBe("break");
  expect(gravest([])).toBe("normal");
});

describe("absenceOf", () => {
  test.each<[string, StatusVocabulary, string | undefined]>([
    ["", "any", "missing"],
    ["NA", "any", "missing"],
    ["<5", "any", "suppressed"],
    ["≥ 95 %", "any", "suppressed"],
    ["x", "any", "suppressed"],
    ["-", "px", "zero"],
    ["–", "german", "zero"],
    ["-", "any", "missing"],
    ["Oslo", "any", undefined],
    ["p", "any", undefined],
  ])("takes %j of %s for %s", (printed, vocabulary, expected) => {
    expect(absenceOf(printed, vocabulary)).toBe(expected);
  });

  test("a sign without a figure never leaves a state that has one", () => {
    for (const printed of [":", ".", "..", "*", "c", "[low]", "[u]", "…", "/", "n/a"]) {
      const state = absenceOf(printed, "any");
      if (state !== undefined && state !== "zero") expect(isAbsent(state)).toBe(true);
    }
  });
});
