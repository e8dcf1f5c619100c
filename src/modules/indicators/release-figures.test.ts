import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { listEntries } from "../ledger/index.ts";
import { defineIndicator } from "./define-indicator.ts";
import { figuresCsv } from "./figures-csv.ts";
import type { FileRow } from "./file-layout.ts";
import { importFigures } from "./import-figures.ts";
import { listCurrent } from "./list-current.ts";
import { findReleased, listReleased } from "./list-released.ts";
import { releaseFigures } from "./release-figures.ts";
import { figureFile, indicatorInput, personWith, seriesInput, terminal } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);

async function cityWith(...rows: readonly Partial<FileRow>[]): Promise<Id<"City">> {
  const city = context.newCity();
  await defineIndicator(context, city, terminal, indicatorInput());
  if (rows.length > 0) await add(city, ...rows);
  return city;
}

async function add(city: Id<"City">, ...rows: readonly Partial<FileRow>[]) {
  const result = await importFigures(context, city, terminal, {
    bytes: figureFile(rows),
    dryRun: false,
  });
  if ("refused" in result || result.problems.length > 0) throw new Error(JSON.stringify(result));
}

const release = (city: Id<"City">, indicators?: readonly Id<"Indicator">[]) =>
  releaseFigures(
    context,
    city,
    personWith("coordinator"),
    indicators === undefined ? {} : { indicators },
  );

async function publicFigures(city: Id<"City">) {
  const released = await database.readCity(city, (tx) => findReleased(tx, "rough-sleeping"));
  return released?.series.flatMap(({ figures }) =>
    figures.map(({ printedPeriod, value }) => [printedPeriod, value]),
  );
}

const y2021 = { period: "2021", year: "2021", value: "4" };
const y2022 = { period: "2022", year: "2022", value: "9" };

describe("releaseFigures", () => {
  test("before it nobody outside sees a figure, after it everybody does", async () => {
    const city = await cityWith(y2022, y2021);
    expect(await publicFigures(city)).toEqual([]);
    expect(await release(city)).toEqual({ released: 2 });
    expect(await publicFigures(city)).toEqual([
      ["2021", 4],
      ["2022", 9],
    ]);
  });

  test("a correction stays inside until it is released itself", async () => {
    const city = await cityWith(y2022);
    await release(city);
    await add(city, { ...y2022, value: "10" });
    expect(await publicFigures(city)).toEqual([["2022", 9]]);
    expect(await database.readCity(city, (tx) => listCurrent(tx))).toMatchObject([
      { value: 10, released: false },
    ]);
    expect(await release(city)).toEqual({ released: 1 });
    expect(await publicFigures(city)).toEqual([["2022", 10]]);
  });

  test("a revision that was overtaken as a draft is never released", async () => {
    const city = await cityWith(y2022);
    await add(city, { ...y2022, value: "10" });
    expect(await release(city)).toEqual({ released: 1 });
    expect(await publicFigures(city)).toEqual([["2022", 10]]);
  });

  test("releasing again releases nothing and records nothing", async () => {
    const city = await cityWith(y2022);
    await release(city);
    expect(await release(city)).toEqual({ released: 0 });
    const entries = await database.readCity(city, (tx) => listEntries(tx, {}));
    expect(entries.filter(({ type }) => type === "figures.released")).toHaveLength(1);
  });

  test("one indicator can be released alone", async () => {
    const city = await cityWith(y2022);
    const other = indicatorInput({ slug: "other", series: [seriesInput({ fileName: "Other" })] });
    const defined = await defineIndicator(context, city, terminal, other);
    if ("refused" in defined) throw new Error(defined.refused);
    await add(city, { ...y2022, indicator: "Other" });
    expect(await release(city, [defined.id])).toEqual({ released: 1 });
    expect(await publicFigures(city)).toEqual([]);
  });

  test("two releases at once release each figure once", async () => {
    const city = await cityWith(y2021, y2022);
    const done = await Promise.all([release(city), release(city)]);
    expect(done.map((one) => ("released" in one ? one.released : one)).sort()).toEqual([0, 2]);
  });

  test.each(["contributor", "body-secretary", "reader"])("a %s may not release", async (role) => {
    const city = await cityWith(y2022);
    expect(await releaseFigures(context, city, personWith(role), {})).toEqual({
      refused: "not-permitted",
    });
    expect(await publicFigures(city)).toEqual([]);
  });
});

describe("listReleased", () => {
  test("keeps the words, the source and the doubts of every figure", async () => {
    const city = await cityWith({
      ...y2022,
      value: "9.50",
      qualifier: "approximate",
      note: "Six and three",
      retrieved: "2026-11-23",
      licence: "OGL",
    });
    await release(city);
    const [released] = await database.readCity(city, (tx) => listReleased(tx));
    expect(released?.series[0]?.figures).toMatchObject([
      {
        value: 9.5,
        decimals: 2,
        qualifier: "about",
        note: "Six and three",
        retrievedOn: "2026-11-23",
        licence: "OGL",
        source: "https://example.org/count (City council)",
      },
    ]);
  });

  test("an indicator without released figures is there, empty", async () => {
    const city = await cityWith(y2022);
    const released = await database.readCity(city, (tx) => listReleased(tx));
    expect(
      released.map(({ indicator, series }) => [
        indicator.slug,
        series.map(({ figures }) => figures.length),
      ]),
    ).toEqual([["rough-sleeping", [0]]]);
  });

  test("an unknown indicator is not found", async () => {
    expect(
      await database.readCity(context.newCity(), (tx) => findReleased(tx, "nothing")),
    ).toBeUndefined();
  });
});

describe("figuresCsv", () => {
  const rows: readonly Partial<FileRow>[] = [
    { ...y2021, value: "53.90", note: "=SUM(A1)", qualifier: "provisional" },
    { ...y2022, source: "“Quoted”, with, commas\nand a line", retrieved: "2026-11-23" },
    {
      period: "value in the report",
      year: "2023",
      year_basis: "read from wording or context",
      qualifier: "lower_bound",
    },
    { period: "2021/22 part-year", qualifier: "partial", year: "2022" },
    { period: "autumn 2024", year: "2024", qualifier: "suppressed", value: "" },
  ];

  test("what is exported and imported again is the same, here and in an empty city", async () => {
    const city = await cityWith(...rows);
    await release(city);
    const exported = async (of: Id<"City">) =>
      figuresCsv(await database.readCity(of, (tx) => listReleased(tx)), "york");
    const bytes = await exported(city);
    const input = { bytes, dryRun: false, cityNames: ["york"] };
    expect(await importFigures(context, city, terminal, input)).toMatchObject({
      unchanged: 5,
      added: 0,
      corrected: [],
      problems: [],
    });
    const empty = await cityWith();
    expect(await importFigures(context, empty, terminal, input)).toMatchObject({
      added: 5,
      problems: [],
    });
    await release(empty);
    expect(new TextDecoder().decode(await exported(empty))).toBe(new TextDecoder().decode(bytes));
  });

  test("no cell is a formula to a spreadsheet", async () => {
    const city = await cityWith(...rows);
    await release(city);
    const bytes = figuresCsv(await database.readCity(city, (tx) => listReleased(tx)), "york");
    expect(new TextDecoder().decode(bytes)).toContain(",'=SUM(A1),");
  });
});
