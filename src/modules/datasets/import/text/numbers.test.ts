import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumbers } from "./numbers.ts";

const read = (texts: readonly string[], decimal?: "point" | "comma", typed = false) => {
  const { values, problems } = readNumbers(texts, {
    typed,
    ...(decimal === undefined ? {} : { decimal }),
  });
  return problems.length > 0 ? problems.map(({ code, text }) => `${code} ${text}`) : [...values];
};

describe("readNumbers", () => {
  test.each([
    [["1 234,5"], [1234.5]],
    [
      ["1\u00a0234,5", "7"],
      [1234.5, 7],
    ],
    [["1.234,5"], [1234.5]],
    [["1,234.5"], [1234.5]],
    [["1'234.50"], [1234.5]],
    [["1,234,567"], [1_234_567]],
    [
      ["1.234.567", "1.234"],
      [1_234_567, 1234],
    ],
    [["12 345"], [12_345]],
    [
      ["-5", "−5", "+5"],
      [-5, -5, 5],
    ],
    [
      ["12 %", "3,5 %"],
      [12, 3.5],
    ],
    [
      ["1e3", "1.5E-3"],
      [1000, 0.0015],
    ],
    [["0.123"], [0.123]],
    [["0,123"], [0.123]],
    [["1234.567"], [1234.567]],
    [[".5"], [0.5]],
  ])("reads %j", (texts, expected) => expect(read(texts)).toEqual(expected));

  test("takes one cell that leaves no choice for the whole column", () => {
    expect(read(["1,234", "1.5"])).toEqual([1234, 1.5]);
    expect(read(["1.234", "1,5"])).toEqual([1234, 1.5]);
  });

  test("refuses a column that can be read in two ways, unless somebody says how", () => {
    expect(read(["1.234", "2.345", "7"])).toEqual(["ambiguous-number 0", "ambiguous-number 1"]);
    expect(read(["1,234"])).toEqual(["ambiguous-number 0"]);
    expect(read(["1.234"], "point")).toEqual([1.234]);
    expect(read(["1.234"], "comma")).toEqual([1234]);
    expect(read(["1.234"], undefined, true)).toEqual([1.234]);
  });

  test("takes a point between commas for a decimal point, but a quoted comma for neither", () => {
    const between = (texts: readonly string[]) =>
      readNumbers(texts, { typed: false, pointed: true });
    expect([...between(["1.234", "1,234"]).values]).toEqual([1.234, 1234]);
    expect(between(["1,234"]).problems).toEqual([{ code: "ambiguous-number", text: 0 }]);
  });

  test("refuses two decimal signs in one column", () => {
    expect(read(["1.5", "2,5"])).toEqual(["mixed-decimals 1"]);
  });

  test("refuses numbers that would lose digits", () => {
    expect(read(["12345678901234567890"])).toEqual(["number-too-large 0"]);
    expect(read(["1e999"])).toEqual(["number-too-large 0"]);
    expect(read(["9007199254740991"])).toEqual([9_007_199_254_740_991]);
  });

  test.each(["", "x", ":", "1,23,4", "1.2.3", "12 34", "1-2", "5/6", "0x10", "Infinity", "1 2 3"])(
    "finds no number in %j",
    (text) => expect(read([text])).toEqual([Number.NaN]),
  );

  test("keeps the flag behind a number", () => {
    const { values, flags } = readNumbers(["12.3 bp", "5*", "7 [r]", "8 (p)"], { typed: false });
    expect([...values]).toEqual([12.3, 5, 7, 8]);
    expect([...flags.values()]).toEqual(["bp", "*", "[r]", "p"]);
  });

  test("reads every number as it was printed, in each way of printing", () => {
    const cents = fc.integer({ min: -10_000_000_00, max: 10_000_000_00 });
    fc.assert(
      fc.property(
        fc.array(cents, { minLength: 1 }),
        fc.constantFrom("en-GB", "nb-NO", "de-DE"),
        (all, locale) => {
          const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
          const values = all.map((one) => one / 100);
          expect(read(values.map((value) => format.format(value)))).toEqual(
            values.map((v) => (Object.is(v, -0) ? 0 : v)),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});
