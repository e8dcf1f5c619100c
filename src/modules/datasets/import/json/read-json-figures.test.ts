import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../../kernel/language.ts";
import { jsonErrorText } from "../../texts/json-errors/index.ts";
import { readJsonFigures } from "./read-json-figures.ts";
import { bytesOf, cube, figuresOf, readDocument, rowsOf, wholeOf } from "./testing.ts";

describe("real answers", () => {
  test("table 07221 of Statistics Norway is what the authors of pxwebpy expect, row by row", () => {
    const expected = JSON.parse(
      readFileSync(
        new URL("../fixtures/json/ssb-07221-house-price-index.expected-rows.json", import.meta.url),
        "utf8",
      ),
    );
    const figures = figuresOf("ssb-07221-house-price-index.json");
    const rows = rowsOf(figures);
    expect(rows.map(({ status: _, state: __, ...row }) => row)).toEqual(expected);
    expect(rows.filter(({ state }) => state === "missing")).toHaveLength(24);
    expect(figures).toMatchObject({
      format: "json-stat-2",
      source: "Statistisk sentralbyrå",
      updatedAt: "2024-01-12T07:00:00Z",
    });
    expect(figures.dimensions[0]).toMatchObject({ id: "Region", role: "place", total: 0 });
    expect(figures.dimensions[2]?.categories).toEqual([
      { code: "Boligindeks", label: "Prisindeks for brukte boliger", unit: "indeks" },
    ]);
    expect(figures.periods[4]).toEqual({
      printed: "2023K1",
      period: { start: "2023-01-01", end: "2023-03-31" },
    });
  });

  test("an answer of PxWebApi v2", () => {
    const figures = figuresOf("scb-v2-TAB6471-data.json");
    expect(figures.format).toBe("pxwebapi-2");
    expect(figures.observations.length).toBe(21 * 11 * 3 * 4);
    expect(rowsOf(figures)[1]).toEqual({
      region: "Stockholms län",
      ålder: "0-9 år",
      kön: "totalt, samtliga män och kvinnor",
      tabellinnehåll: "Folkmängden per månad",
      månad: "2026M02",
      value: 247245,
      status: "",
      state: "normal",
    });
    expect(figures.dimensions.map(({ role, total }) => [role, total])).toEqual([
      ["place", null],
      ["group", null],
      ["group", 0],
      ["measure", null],
    ]);
    expect(figures.observations.row.at(-1)).toBe(2772);
  });

  test("a date with blanks inside is read as it is meant", () => {
    const figures = figuresOf("scb-median-income-by-sex.json");
    expect(figures.updatedAt).toBe("2024-01-12T05:52:00Z");
    expect(figures.dimensions[0]).toMatchObject({ label: "kön", total: 2 });
  });

  test("Eurostat: values that are not sent are missing, flags are kept as printed", () => {
    const figures = figuresOf("eurostat-demo_gind.json");
    expect(figures).toMatchObject({
      format: "eurostat",
      source: "ESTAT",
      updatedAt: "2024-11-08T22:00:00Z",
    });
    const rows = rowsOf(figures);
    expect(rows).toHaveLength(28 * 59);
    expect(rows[0]).toMatchObject({ value: null, status: "", state: "missing" });
    expect(rows[708]).toEqual({
      "Time frequency": "Annual",
      "Demographic indicator": "Population on 1 January - total",
      "Geopolitical entity (reporting)": "European Union - 27 countries (from 2020)",
      Time: "2024",
      value: 449206579,
      status: "ep",
      state: "estimated",
    });
    expect(rows.filter(({ value }) => value !== null)).toHaveLength(73);
  });

  test("a bundle of JSON-stat 1", () => {
    const figures = figuresOf("ssb-29843-cut-jsonstat1.json");
    expect(figures).toMatchObject({
      format: "json-stat-1",
      source: "Statistics Norway",
      time: { id: "Tid", label: "time" },
    });
    const rows = rowsOf(figures);
    expect(rows).toHaveLength(4 * 6 * 12);
    expect(rows[0]).toMatchObject({
      time: "1990M01",
      value: null,
      status: ".",
      state: "not-applicable",
    });
    expect(rows.at(-1)).toMatchObject({
      "industry/main industrial grouping": "Food products",
      contents: "Weights",
    });
    expect(figures.dimensions[1]?.categories[0]).toEqual({
      code: "Sesongjustert",
      label: "Seasonally adjusted",
      unit: "index",
    });
  });
});

describe("what is no file of figures", () => {
  test.each<readonly [string, unknown, string, string]>([
    ["a list", [{ a: 1, b: 2 }], "unknown-json", "[ 1 ] { a, b }"],
    ["a number", 5, "unknown-json", "5"],
    ["nothing", {}, "unknown-json", "{  }"],
    ["another document", { rules: [], version: 1 }, "unknown-json", "{ rules, version }"],
    ["a dimension", { class: "dimension", category: {} }, "not-figures", "JSON-stat dimension"],
    [
      "a problem of PxWebApi",
      { status: 429, title: "Too many requests", detail: "Wait." },
      "office-error",
      "429 Too many requests Wait.",
    ],
    [
      "an error of Eurostat",
      { error: [{ status: 404, id: 100, label: "ERR_NOT_FOUND_4" }] },
      "office-error",
      "404 ERR_NOT_FOUND_4",
    ],
    [
      "Eurostat's promise to answer later",
      { warning: { status: 413, label: "ASYNCHRONOUS_RESPONSE. Please try again later." } },
      "office-answers-later",
      "413 ASYNCHRONOUS_RESPONSE. Please try again later.",
    ],
  ])("%s", (_, document, code, found) => {
    expect(readDocument(document).errors).toEqual([{ code, row: null, column: null, found }]);
  });

  test.each([
    ["scb-v2-config.json", "not-figures", "PxWebApi 2 /config"],
    ["scb-v2-codelist-agg_Alder10arJ.json", "not-figures", "PxWebApi 2 /codelists"],
    [
      "pxwebapi2-metadata-tab004.json",
      "description-only",
      "Total air emissions by sector, greenhouse gas, contents and year",
    ],
  ])("%s is named for what it is", (name, code, found) => {
    expect(readJsonFigures(bytesOf(name), {}).errors).toMatchObject([{ code, found }]);
  });
});

describe("text that is no JSON", () => {
  const read = (text: string) => readJsonFigures(new TextEncoder().encode(text), {});

  test("is told with its line", () => {
    expect(read('{\n "a": 1,\n "b": }').errors).toMatchObject([
      { code: "PARSE_ERROR", row: 3, found: "}" },
    ]);
    expect(read('{\n "a": [1, 2').errors).toMatchObject([
      { code: "PARSE_ERROR", row: 2, found: "" },
    ]);
    expect(read("").errors).toMatchObject([{ code: "PARSE_ERROR", row: 1 }]);
    expect(read("<html>").errors).toMatchObject([{ code: "PARSE_ERROR", found: "<html>" }]);
  });

  test("a byte order mark and the letters of old offices do no harm", () => {
    const text = JSON.stringify({ ...cube, label: "Bærum" });
    const marked = readJsonFigures(new TextEncoder().encode(`\ufeff${text}`), {});
    expect(wholeOf(marked).title).toBe("Bærum");
    expect(wholeOf(readJsonFigures(Buffer.from(text, "latin1"), {})).title).toBe("Bærum");
    expect(wholeOf(readJsonFigures(Buffer.from(`\ufeff${text}`, "utf16le"), {})).title).toBe(
      "Bærum",
    );
  });
});

test("every error has a sentence in every language, with what was found in it", () => {
  const { errors } = readDocument({ ...cube, status: { 1: "wobbly" } });
  for (const language of LANGUAGES) {
    const [error] = errors;
    if (error === undefined) throw new Error("no error");
    expect(jsonErrorText(error, language)).toContain("wobbly");
    expect(jsonErrorText({ ...error, code: "of-another-reader" }, language)).toBeUndefined();
  }
});
