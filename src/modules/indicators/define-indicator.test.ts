import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { listEntries } from "../ledger/index.ts";
import { defineRight } from "../rights/index.ts";
import {
  type DefineIndicatorRefusal,
  defineIndicator,
  type IndicatorInput,
} from "./define-indicator.ts";
import { importFigures } from "./import-figures.ts";
import { findIndicator, listIndicators, listSeries } from "./list-indicators.ts";
import { figureFile, indicatorInput, personWith, seriesInput, terminal } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);

const define = (city: Id<"City">, over: Partial<IndicatorInput> = {}) =>
  defineIndicator(context, city, terminal, indicatorInput(over));
const entries = (city: Id<"City">) => database.readCity(city, (tx) => listEntries(tx, {}));

describe("defineIndicator", () => {
  test("keeps everything that was said about the indicator and its series", async () => {
    const city = context.newCity();
    const right = {
      slug: "housing",
      position: 0,
      name: { en: "Housing" },
      meaning: {},
      asks: {},
      articles: [],
      demonstration: true,
    };
    await defineRight(context, city, terminal, right);
    await define(city, { right: "housing" });
    const [found, series] = await database.readCity(city, async (tx) => {
      const indicator = await findIndicator(tx, "rough-sleeping");
      return [indicator, await listSeries(tx, indicator?.id)] as const;
    });
    const { series: _, ...words } = indicatorInput();
    expect(found).toMatchObject({ ...words, right: { slug: "housing", name: { en: "Housing" } } });
    expect(series).toMatchObject([{ ...seriesInput(), unit: "people", position: 0 }]);
  });

  test("a second run changes nothing and records nothing", async () => {
    const city = context.newCity();
    const first = await define(city);
    expect(await define(city)).toEqual(first);
    expect(await entries(city)).toHaveLength(1);
  });

  test("new words take the place of the old ones, and the record says so", async () => {
    const city = context.newCity();
    await define(city);
    await define(city, { name: { en: "Rough sleepers" } });
    const found = await database.readCity(city, (tx) => findIndicator(tx, "rough-sleeping"));
    expect(found?.name).toEqual({ en: "Rough sleepers" });
    expect(await entries(city)).toHaveLength(2);
  });

  test("another series may come into use; the old one stays", async () => {
    const city = context.newCity();
    await define(city);
    await define(city, { series: [seriesInput({ slug: "new", fileName: "New count" })] });
    const series = await database.readCity(city, (tx) => listSeries(tx));
    expect(series.map(({ slug, primary }) => [slug, primary])).toEqual([
      ["new", true],
      ["street-count", false],
    ]);
  });

  test("indicators stand in the order in which they were defined unless they say otherwise", async () => {
    const city = context.newCity();
    for (const slug of ["b", "a", "c"])
      await define(city, { slug, series: [seriesInput({ fileName: slug })] });
    await define(city, {
      slug: "first",
      position: -1,
      series: [seriesInput({ fileName: "first" })],
    });
    const found = await database.readCity(city, (tx) => listIndicators(tx, []));
    expect(found.map(({ slug }) => slug)).toEqual(["first", "b", "a", "c"]);
  });

  test.each<[DefineIndicatorRefusal["refused"], Partial<IndicatorInput>]>([
    ["bad-slug", { slug: "Rough Sleeping" }],
    ["bad-slug", { slug: "import" }],
    ["no-name", { name: { en: " " } }],
    ["no-limits", { doesNotShow: {} }],
    ["no-unit", { unit: "" }],
    ["unknown-type", { kind: "number" as "count" }],
    ["unknown-right", { right: "nowhere" }],
    ["no-primary-series", { series: [seriesInput({ primary: false })] }],
    ["no-primary-series", { series: [] }],
    [
      "many-primary-series",
      { series: [seriesInput(), seriesInput({ slug: "two", fileName: "Two" })] },
    ],
    ["bad-series-slug", { series: [seriesInput({ slug: "A B" })] }],
    [
      "duplicate-series",
      { series: [seriesInput(), seriesInput({ primary: false, fileName: "Two" })] },
    ],
    ["bad-year-start", { series: [seriesInput({ yearStarts: 13 })] }],
    ["no-file-name", { series: [seriesInput({ fileName: "" })] }],
    ["series-taken", { series: [seriesInput(), seriesInput({ slug: "two", primary: false })] }],
  ])("refuses %s", async (refused, over) => {
    expect(await define(context.newCity(), over)).toEqual({ refused });
  });

  test("a row of a file belongs to one series of the city only", async () => {
    const city = context.newCity();
    await define(city);
    expect(await define(city, { slug: "other" })).toEqual({ refused: "series-taken" });
  });

  test("a series that has figures keeps its unit", async () => {
    const city = context.newCity();
    await define(city);
    expect(await define(city, { unit: "cases" })).toHaveProperty("id");
    expect(await define(city, { unit: "people" })).toHaveProperty("id");
    await importFigures(context, city, terminal, { bytes: figureFile([{}]), dryRun: false });
    expect(await define(city, { unit: "cases" })).toEqual({ refused: "unit-in-use" });
  });

  test("only the coordinator and the terminal may define indicators", async () => {
    const city = context.newCity();
    for (const actor of [
      personWith("contributor"),
      personWith("body-secretary"),
      personWith("reader"),
      undefined,
    ]) {
      expect(await defineIndicator(context, city, actor, indicatorInput())).toEqual({
        refused: "not-permitted",
      });
    }
    expect(
      await defineIndicator(context, city, personWith("coordinator"), indicatorInput()),
    ).toHaveProperty("id");
  });
});
