import { describe, expect, test } from "vitest";
import { selectedCodes } from "./selected-codes.ts";

const years = ["2019", "2020", "2021", "2022"];
const places = ["0301", "1103", "4601", "46", "K-Rest", "1+2"];

describe("selectedCodes", () => {
  test.each([
    [["*"], ["2019", "2020", "2021", "2022"]],
    [["top(2)"], ["2021", "2022"]],
    [["TOP(2,1)"], ["2020", "2021"]],
    [["bottom(1)"], ["2019"]],
    [["bottom(2,3)"], ["2022"]],
    [["top(9)"], ["2019", "2020", "2021", "2022"]],
    [["from(2021)"], ["2021", "2022"]],
    [["to(2020)"], ["2019", "2020"]],
    [["range(2020,2021)"], ["2020", "2021"]],
    [["range(2021,2020)"], ["2020", "2021"]],
    [["202?"], ["2020", "2021", "2022"]],
    [["*2"], ["2022"]],
    [
      ["2022", "2019", "2022"],
      ["2019", "2022"],
    ],
    [[], []],
  ])("picks %j of the years", (expressions, codes) => {
    expect(selectedCodes(years, expressions, true)).toEqual(codes);
  });

  test("top means the first codes where the variable is not time", () => {
    expect(selectedCodes(places, ["top(2)"], false)).toEqual(["0301", "1103"]);
    expect(selectedCodes(places, ["bottom(1)"], false)).toEqual(["1+2"]);
  });

  test.each([
    [["46*"], ["4601", "46"]],
    [["*01"], ["0301", "4601"]],
    [["*3*"], ["0301", "1103"]],
    [["????"], ["0301", "1103", "4601"]],
    [["1+2"], ["1+2"]],
    [["k-rest"], ["K-Rest"]],
  ])("picks %j of the places", (expressions, codes) => {
    expect(selectedCodes(places, expressions, false)).toEqual(codes);
  });

  test.each([
    ["2050", "unknown-code"],
    ["from(2050)", "unknown-code"],
    ["range(2019,1800)", "unknown-code"],
    ["top(0)", "bad-expression"],
    ["top(x)", "bad-expression"],
    ["range(2019)", "bad-expression"],
    ["2*1*", "bad-expression"],
  ])("refuses %s as %s", (expression, refused) => {
    expect(selectedCodes(years, [expression], true)).toEqual({ refused, found: expression });
  });
});
