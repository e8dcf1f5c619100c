import { describe, expect, test } from "vitest";
import type { Id } from "../../kernel/id.ts";
import { type KnownSeries, readFigure } from "./figure-row.ts";
import type { FileRow } from "./file-layout.ts";
import { fileRow } from "./testing.ts";

const series: KnownSeries = {
  id: "series" as Id<"Series">,
  slug: "street-count",
  indicator: "rough-sleeping",
  kind: "count",
  unit: "people",
  yearStarts: 4,
  fileName: "People sleeping rough",
  fileBreakdown: "",
  fileGeography: "York",
};

function read(over: Partial<FileRow>, of: Partial<KnownSeries> = {}) {
  return readFigure(fileRow(over), { ...series, ...of });
}

function problems(over: Partial<FileRow>, of: Partial<KnownSeries> = {}) {
  const found = read(over, of);
  return "problems" in found ? found.problems.map(({ column, code }) => `${column}: ${code}`) : [];
}

function figure(over: Partial<FileRow>, of: Partial<KnownSeries> = {}) {
  const found = read(over, of);
  if ("problems" in found) throw new Error(JSON.stringify(found.problems));
  return found.figure;
}

describe("readFigure", () => {
  test("keeps the digits as they were printed", () => {
    expect(figure({ value: "53.90" }).value).toBe("53.90");
    expect(figure({ value: "007" }).value).toBe("7");
    expect(figure({ value: "-0.0" }, { kind: "gap" }).value).toBe("0.0");
  });

  test.each([
    ["exact", "exact"],
    ["lower_bound", "at-least"],
    ["upper_bound", "at-most"],
    ["approximate", "about"],
    ["estimate", "estimate"],
    ["partial", "part-year"],
    ["provisional", "provisional"],
    ["at-least", "at-least"],
  ])("reads the qualifier %s as %s", (qualifier, expected) => {
    expect(figure({ qualifier })).toMatchObject({ qualifier: expected, status: "given" });
  });

  test.each([
    ["missing", "missing"],
    ["not_applicable", "not-applicable"],
    ["suppressed", "suppressed"],
  ])("reads %s without a value as the status %s", (qualifier, status) => {
    expect(figure({ qualifier, value: "" })).toMatchObject({ status, value: null });
  });

  test("an exact figure of a part of the year is a part-year figure", () => {
    expect(figure({ period: "2021/22 part-year" }).qualifier).toBe("part-year");
  });

  test("a period whose year was read from the wording becomes that calendar year and says so", () => {
    expect(
      figure({
        period: "value in the 2024 report",
        year: "2023",
        year_basis: "read from wording or context",
      }),
    ).toMatchObject({
      period: { start: "2023-01-01", end: "2023-12-31" },
      printedPeriod: "value in the 2024 report",
      periodBasis: "context",
    });
  });

  test("the series says in which month its years begin", () => {
    expect(figure({ period: "2022/23", year: "2023" }, { yearStarts: 9 }).period.start).toBe(
      "2022-09-01",
    );
  });

  test.each<[string, Partial<FileRow>]>([
    ["value: no-value", { value: "" }],
    ["value: unexpected-value", { value: "3", qualifier: "missing" }],
    ["value: decimal-comma", { value: "12,5" }],
    ["value: not-a-number", { value: "about nine" }],
    ["value: not-a-number", { value: "1 234" }],
    ["value: not-a-number", { value: "12 %" }],
    ["value: not-a-number", { value: "1e3" }],
    ["value: not-a-number", { value: "1234567890123456" }],
    ["value: implausible", { value: "-3" }],
    ["qualifier: unknown-qualifier", { qualifier: "roughly" }],
    ["qualifier: unknown-qualifier", { qualifier: "" }],
    ["year_basis: unknown-basis", { year_basis: "unknown" }],
    ["period: no-period", { period: "" }],
    ["period: unknown-period", { period: "recently" }],
    ["year: not-a-year", { year: "22" }],
    [
      "year: not-a-year",
      { year: "", period: "recently", year_basis: "read from wording or context" },
    ],
    ["year: period-year-mismatch", { year: "2021" }],
    ["source: no-source", { source: "" }],
    ["source: bad-address", { source: "https:// example.org" }],
    ["source: bad-address", { source: "ftp://example.org/count" }],
    ["source: bad-address", { source: "javascript:alert(1)" }],
    ["retrieved: bad-date", { retrieved: "23.11.2026" }],
    ["note: field-too-long", { note: "x".repeat(2001) }],
  ])("refuses with %s", (expected, over) => {
    expect(problems(over)).toEqual([expected]);
  });

  test.each(["-1", "100.5"])("a share of %s per cent cannot be", (value) => {
    expect(problems({ value }, { kind: "share", unit: "percent" })).toEqual(["value: implausible"]);
  });

  test("shares of nought and of a hundred per cent can be, and so can a gap below nought", () => {
    expect(problems({ value: "0" }, { kind: "share", unit: "percent" })).toEqual([]);
    expect(problems({ value: "100" }, { kind: "share", unit: "percent" })).toEqual([]);
    expect(problems({ value: "-7" }, { kind: "gap", unit: "percent" })).toEqual([]);
  });

  test("a decimal comma is answered with the number that was probably meant", () => {
    const found = read({ value: "12,5" });
    expect("problems" in found && found.problems[0]).toMatchObject({ value: "12,5", hint: "12.5" });
  });

  test("a source may be plain words or an address with words", () => {
    expect(problems({ source: "City council, annex 2" })).toEqual([]);
    expect(problems({ source: "https://example.org/a (annex 2)" })).toEqual([]);
  });

  test("tells everything that is wrong with a row at once", () => {
    expect(problems({ value: "nine", period: "recently", source: "" })).toHaveLength(3);
  });
});
