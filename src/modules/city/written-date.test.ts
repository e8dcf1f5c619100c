import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../kernel/language.ts";
import { localDate, type Precision } from "../../kernel/local-date.ts";
import { readDate, writeDate } from "./written-date.ts";

describe("readDate", () => {
  test.each<[written: string, date: string, precision: Precision]>([
    ["2020", "2020-01-01", "year"],
    ["2020-12", "2020-12-01", "month"],
    ["12.2020", "2020-12-01", "month"],
    ["3/2020", "2020-03-01", "month"],
    ["2020-12-10", "2020-12-10", "day"],
    ["2020-2-1", "2020-02-01", "day"],
    ["10.12.2020", "2020-12-10", "day"],
    ["1. 2. 2020", "2020-02-01", "day"],
    ["10/12/2020", "2020-12-10", "day"],
    [" 2020 ", "2020-01-01", "year"],
  ])("reads %j", (written, date, precision) => {
    expect(readDate(written)).toEqual({ date, precision });
  });

  test.each(["", "20", "in 2020", "2020-13", "30.2.2020", "2020-02-30", "12-10-2020", "2020/21"])(
    "refuses %j instead of guessing",
    (written) => {
      expect(readDate(written)).toBeUndefined();
    },
  );
});

test("what writeDate writes, readDate reads as the same, in every language", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom<Precision>("day", "month", "year"),
      fc.constantFrom(...LANGUAGES),
      (year, month, day, precision, language) => {
        const date = localDate(
          year,
          precision === "year" ? 1 : month,
          precision === "day" ? day : 1,
        );
        expect(readDate(writeDate({ date, precision }, language))).toEqual({ date, precision });
      },
    ),
  );
});

test("writeDate writes as people of the language do", () => {
  const on = { date: localDate(2020, 2, 1), precision: "day" } as const;
  expect(writeDate(on, "en")).toBe("2020-02-01");
  expect(writeDate(on, "nb")).toBe("1.2.2020");
  expect(writeDate({ ...on, precision: "month" }, "de")).toBe("2.2020");
});
