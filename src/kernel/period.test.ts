import { describe, expect, test } from "vitest";
import { parsePeriod, periodYear, printPeriod } from "./period.ts";

function read(printed: string, yearStarts = 4) {
  const result = parsePeriod(printed, yearStarts);
  if ("refused" in result) return result.refused;
  return `${result.period.start}/${result.period.end}${result.partial ? " partial" : ""}`;
}

describe("parsePeriod", () => {
  test.each([
    ["2017", "2017-01-01/2017-12-31"],
    ["calendar 2021", "2021-01-01/2021-12-31"],
    ["2013/14", "2013-04-01/2014-03-31"],
    ["1999/2000", "1999-04-01/2000-03-31"],
    ["2021/22 part-year", "2021-04-01/2022-03-31 partial"],
    ["2010-2012", "2010-01-01/2012-12-31"],
    ["2012-2022 total", "2012-01-01/2022-12-31"],
    ["2023-2024 two years", "2023-01-01/2024-12-31"],
    ["Apr-Sep 2018", "2018-04-01/2018-09-30"],
    ["autumn 2015", "2015-09-01/2015-11-30"],
    ["31 March 2019", "2019-03-31/2019-03-31"],
    ["April 2020", "2020-04-01/2020-04-30"],
    ["September 2022", "2022-09-01/2022-09-30"],
    ["February 2024", "2024-02-01/2024-02-29"],
    ["year to March 2024", "2023-04-01/2024-03-31"],
    ["year to December 2024", "2024-01-01/2024-12-31"],
    ["2024-Q2", "2024-04-01/2024-06-30"],
    ["2024-05-17", "2024-05-17/2024-05-17"],
  ])("reads %s as %s", (printed, interval) => {
    expect(read(printed)).toBe(interval);
  });

  test("a split year of schools begins when the series says so", () => {
    expect(read("2022/23", 9)).toBe("2022-09-01/2023-08-31");
  });

  test.each([
    "",
    "recently",
    "2013/15",
    "2012-2010",
    "Sep-Apr 2018",
    "31 February 2019",
    "2024-02-30",
    "2024-13-01",
    "20x5",
    "value in the 2024 report",
    "undated statute",
    '"last year" in an April 2021 article',
  ])("refuses %s instead of guessing", (printed) => {
    expect(read(printed)).toBe("unknown-period");
  });
});

test("a period is named by the year it ends in", () => {
  const result = parsePeriod("2013/14", 4);
  expect("period" in result && periodYear(result.period)).toBe(2014);
});

test.each([
  ["autumn 2015", "nb", "høsten 2015"],
  ["31 March 2019", "nb", "31. mars 2019"],
  ["Apr-Sep 2018", "de", "April–September 2018"],
  ["2012-2022 total", "nb", "2012–2022"],
  ["2010-2012", "en", "2010–2012"],
  ["2013/14", "de", "2013/14"],
] as const)("%s in %s is printed as %s", (printed, language, expected) => {
  const result = parsePeriod(printed, 4);
  if ("refused" in result) throw new Error(result.refused);
  expect(printPeriod(printed, result.period, language)).toBe(expected);
});
