import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  isCertainlyBefore,
  lastDayOfMonth,
  localDate,
  parseLocalDate,
  printDate,
  printDay,
  yearOf,
} from "./local-date.ts";
import { day, fact } from "./testing.ts";

const days = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2200-12-31"), noInvalidDate: true })
  .map((date) => localDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()));
const steps = fc.integer({ min: -40_000, max: 40_000 });

describe("parseLocalDate", () => {
  test.each(["2024-02-29", "2026-06-01", "1997-05-26"])("reads %s", (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  test.each([
    "",
    "2023-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-04-31",
    "24-04-01",
    "2024-4-1",
    "2024-04-01T00:00",
    "01.04.2024",
  ])("refuses %j, which is no day written as one", (text) => {
    expect(parseLocalDate(text)).toBeUndefined();
  });

  test("reads every day that localDate makes", () => {
    fc.assert(fc.property(days, (day) => parseLocalDate(day) === day));
  });
});

test("localDate throws when there is no such day", () => {
  expect(() => localDate(2023, 2, 29)).toThrow("No such day: 2023-02-29");
});

test.each([
  [2023, 2, "2023-02-28"],
  [2024, 2, "2024-02-29"],
  [2100, 2, "2100-02-28"],
  [2026, 12, "2026-12-31"],
])("the last day of %i-%i is %s", (year, month, expected) => {
  expect(lastDayOfMonth(year, month)).toBe(expected);
});

describe("addDays and daysBetween", () => {
  test("are each other's inverse, over every change of clocks", () => {
    fc.assert(
      fc.property(days, steps, (day, step) => {
        expect(daysBetween(day, addDays(day, step))).toBe(step);
      }),
    );
  });

  test("agree with the order of dates as text", () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0);
      }),
    );
  });

  test("know the length of a leap year", () => {
    expect(daysBetween(localDate(2024, 1, 1), localDate(2025, 1, 1))).toBe(366);
    expect(addDays(localDate(2024, 2, 28), 2)).toBe("2024-03-01");
  });
});

test.each([
  ["2026-06-01T21:59:59Z", "Europe/Oslo", "2026-06-01"],
  ["2026-06-01T22:00:00Z", "Europe/Oslo", "2026-06-02"],
  ["2026-12-31T23:30:00Z", "Europe/London", "2026-12-31"],
  ["2026-12-31T23:30:00Z", "Europe/Vienna", "2027-01-01"],
])("at %s the day in %s is %s", (instant, zone, expected) => {
  expect(dayOf(new Date(instant), zone)).toBe(expected);
});

test.each([
  ["2027-01-31", 1, "2027-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2027-03-15", -3, "2026-12-15"],
  ["2027-05-17", 0, "2027-05-17"],
])("%s and %i months is %s", (date, months, expected) => {
  expect(addMonths(day(date), months)).toBe(expected);
});

test("a date is certainly before another when every day that it may mean is", () => {
  expect(isCertainlyBefore(fact("2026-05-31"), fact("2026-06"))).toBe(true);
  expect(isCertainlyBefore(fact("2026-05"), fact("2026-05-31"))).toBe(false);
  expect(isCertainlyBefore(fact("2025"), fact("2026-01-01"))).toBe(true);
  expect(isCertainlyBefore(fact("2026-05-31"), fact("2026-05-31"))).toBe(false);
});

test("a date's year is its first four digits", () => {
  expect(yearOf(localDate(1997, 5, 26))).toBe(1997);
});

describe("a date in people's words", () => {
  const date = localDate(2027, 5, 17);

  test.each([
    ["en", "17 May 2027", "May 2027"],
    ["nb", "17. mai 2027", "mai 2027"],
    ["de", "17. Mai 2027", "Mai 2027"],
  ] as const)("in %s is %s", (language, day, month) => {
    expect(printDay(date, language)).toBe(day);
    expect(printDate({ date, precision: "day" }, language)).toBe(day);
    expect(printDate({ date, precision: "month" }, language)).toBe(month);
    expect(printDate({ date, precision: "year" }, language)).toBe("2027");
  });

  test("is never more exact than its source", () => {
    fc.assert(
      fc.property(days, (any) => {
        expect(printDate({ date: any, precision: "year" }, "en")).toBe(String(yearOf(any)));
      }),
    );
  });
});
