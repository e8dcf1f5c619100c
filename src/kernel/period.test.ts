import { describe, expect, test } from "vitest";
import { parsePeriod, periodYear, printPeriod, readPeriods } from "./period.ts";

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
    ["2010.000000", "2010-01-01/2010-12-31"],
    ["2014-15", "2014-04-01/2015-03-31"],
    ["2015/2016", "2015-04-01/2016-03-31"],
    ["2011_2013", "2011-01-01/2013-12-31"],
    ["2005 to 2007", "2005-01-01/2007-12-31"],
    ["2007/08 to 2008/09", "2007-04-01/2009-03-31"],
    ["2016/17-2018/19", "2016-04-01/2019-03-31"],
    ["2014–2016 (baseline)", "2014-01-01/2016-12-31"],
    ["2016/17 [Note 2]", "2016-04-01/2017-03-31"],
    ["2022*", "2022-01-01/2022-12-31"],
    ["2015 Q1", "2015-01-01/2015-03-31"],
    ["Q4 2015", "2015-10-01/2015-12-31"],
    ["2022K1", "2022-01-01/2022-03-31"],
    ["1. kvartal 2022", "2022-01-01/2022-03-31"],
    ["2. Quartal 2022", "2022-04-01/2022-06-30"],
    ["2019-S1", "2019-01-01/2019-06-30"],
    ["2019H2", "2019-07-01/2019-12-31"],
    ["1. halvår 2019", "2019-01-01/2019-06-30"],
    ["second half of 2019", "2019-07-01/2019-12-31"],
    ["2. tertial 2019", "2019-05-01/2019-08-31"],
    ["2022M02", "2022-02-01/2022-02-28"],
    ["2020-02", "2020-02-01/2020-02-29"],
    ["2011-12", "2011-12-01/2011-12-31"],
    ["januar 2021", "2021-01-01/2021-01-31"],
    ["März 2021", "2021-03-01/2021-03-31"],
    ["Jänner 2021", "2021-01-01/2021-01-31"],
    ["2021 Dec", "2021-12-01/2021-12-31"],
    ["2020-W05", "2020-01-27/2020-02-02"],
    ["2021W01", "2021-01-04/2021-01-10"],
    ["uke 53 2020", "2020-12-28/2021-01-03"],
    ["31.12.2015", "2015-12-31/2015-12-31"],
    ["1. mai 2015", "2015-05-01/2015-05-01"],
    ["31/12/2015", "2015-12-31/2015-12-31"],
    ["12/31/2015", "2015-12-31/2015-12-31"],
    ["2015-03-31T00:00:00", "2015-03-31/2015-03-31"],
    ["1 April 2014 to 31 March 2015", "2014-04-01/2015-03-31"],
    ["Apr 2014 to Mar 2015", "2014-04-01/2015-03-31"],
    ["2000 - 02", "2000-01-01/2002-12-31"],
    ["2014-16", "2014-01-01/2016-12-31"],
    ["2014 - 15", "2014-04-01/2015-03-31"],
    ["2018_2018", "2018-01-01/2018-12-31"],
    ["2019JJ00", "2019-01-01/2019-12-31"],
    ["2019KW03", "2019-07-01/2019-09-30"],
    ["2019MM11", "2019-11-01/2019-11-30"],
    ["2019:Q3", "2019-07-01/2019-09-30"],
    ["Quarter 3 2019", "2019-07-01/2019-09-30"],
    ["3Q2019", "2019-07-01/2019-09-30"],
    ["IV. Quartal 2019", "2019-10-01/2019-12-31"],
    ["2019-T2", "2019-05-01/2019-08-31"],
    ["2019-D032", "2019-02-01/2019-02-01"],
    ["Nov-Jan 1993", "1992-11-01/1993-01-31"],
    ["Schuljahr 2019/20", "2019-04-01/2020-03-31"],
    ["Stand 31.12.2015", "2015-12-31/2015-12-31"],
    ["2015-03-31T00:00:00+02:00", "2015-03-31/2015-03-31"],
    ["2015-04-01/2016-03-31", "2015-04-01/2016-03-31"],
    ["2015-04-01/P1Y", "2015-04-01/2016-03-31"],
    ["2015-11-01/P3M", "2015-11-01/2016-01-31"],
    ["202301", "2023-01-01/2023-01-31"],
    ["201920", "2019-04-01/2020-03-31"],
    ["1993 01", "1993-01-01/1993-01-31"],
    ["17 May to 11 June 2023", "2023-05-17/2023-06-11"],
    ["2024 (part year)", "2024-01-01/2024-12-31 partial"],
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
    "2013-99",
    "2016-04-01/2015-03-31",
    "2019-T4",
    "2019KW05",
    "2015-01-31/P1M",
    "2012-2010",
    "Sep-Apr 2018",
    "31 February 2019",
    "2024-02-30",
    "2024-13-01",
    "20x5",
    "value in the 2024 report",
    "undated statute",
    "9999",
    "2014/16",
    "2015 Q5",
    "2015 (Q1)",
    "2022M13",
    "2021-W53",
    "03/04/2015",
    "2015/16 to 2014/15",
    "There is no data for this indicator yet",
    '"last year" in an April 2021 article',
  ])("refuses %s instead of guessing", (printed) => {
    expect(read(printed)).toBe("unknown-period");
  });
});

describe("readPeriods", () => {
  const column = (printed: readonly string[], yearStarts?: number) =>
    readPeriods(printed, yearStarts === undefined ? {} : { yearStarts }).map((one) =>
      "refused" in one
        ? one.refused
        : `${one.period.start}/${one.period.end}${one.assumed ? " assumed" : ""}`,
    );

  test("takes a year and two digits for what another cell of the column must be", () => {
    expect(column(["2011-12", "2017-18"])[0]).toBe("2011-04-01/2012-03-31 assumed");
    expect(column(["2011-12", "2010-11"])[0]).toBe("ambiguous-period");
    expect(column(["2011-12", "2011-05"])[0]).toBe("2011-12-01/2011-12-31");
    expect(column(["2011-12"])).toEqual(["ambiguous-period"]);
    expect(column(["2011-12"], 8)).toEqual(["2011-08-01/2012-07-31"]);
  });

  test("takes pooled years for what they are where a cell can be nothing else", () => {
    expect(column(["2001-03", "2012-14"])).toEqual([
      "2001-01-01/2003-12-31",
      "2012-01-01/2014-12-31",
    ]);
    expect(column(["2001-03", "2012-14", "2013-01"])[0]).toBe("2001-03-01/2001-03-31");
    expect(column(["201011", "201920"])[0]).toBe("2010-04-01/2011-03-31 assumed");
    expect(column(["201011"])).toEqual(["ambiguous-period"]);
    expect(column(["2005-07"])).toEqual(["2005-07-01/2005-07-31"]);
    expect(column(["2009 - 11", "2010 - 12"])[1]).toBe("2010-01-01/2012-12-31");
  });

  test("takes a date with slashes for what another cell of the column must be", () => {
    expect(column(["03/04/2015", "31/12/2015"])[0]).toBe("2015-04-03/2015-04-03");
    expect(column(["03/04/2015", "12/31/2015"])[0]).toBe("2015-03-04/2015-03-04");
    expect(column(["03/04/2015"])).toEqual(["ambiguous-period"]);
    expect(column(["31/12/2015", "12/31/2015", "03/04/2015"])[2]).toBe("ambiguous-period");
    expect(column(["05/05/2015"])).toEqual(["2015-05-05/2015-05-05"]);
  });

  test("says when it had to assume the month in which split years begin", () => {
    expect(column(["2014/15", "2007/08 to 2008/09", "2014"])).toEqual([
      "2014-04-01/2015-03-31 assumed",
      "2007-04-01/2009-03-31 assumed",
      "2014-01-01/2014-12-31",
    ]);
    expect(column(["2014/15"], 9)).toEqual(["2014-09-01/2015-08-31"]);
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
