import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { listEntries } from "../ledger/index.ts";
import { defineRight } from "../rights/index.ts";
import {
  type DefineIndicatorRefusal,
  defineIndicator,
  defineIndicators,
} from "./define-indicator.ts";
import type { IndicatorInput, SeriesInput } from "./definition.ts";
import { definitionVersion } from "./definition-plan.ts";
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

  test("a series that is not named stays, and stays in use unless another comes into use", async () => {
    const city = context.newCity();
    await define(city);
    const second = { slug: "two", primary: false, fileName: "Two" };
    await define(city, { series: [seriesInput(second)] });
    await define(city, { name: { en: "Rough sleepers" }, series: [] });
    const series = await database.readCity(city, (tx) => listSeries(tx));
    expect(series).toMatchObject([
      { ...seriesInput(), primary: true },
      { ...seriesInput(second), primary: false },
    ]);
  });

  test("two series may change places in files", async () => {
    const city = context.newCity();
    const pair = (one: string, two: string) => [
      seriesInput({ fileName: one }),
      seriesInput({ slug: "two", primary: false, fileName: two }),
    ];
    await define(city, { series: pair("A", "B") });
    await define(city, { series: pair("B", "A") });
    const series = await database.readCity(city, (tx) => listSeries(tx));
    expect(series.map(({ slug, fileName }) => [slug, fileName])).toEqual([
      ["street-count", "B"],
      ["two", "A"],
    ]);
  });

  test("of two people who define the first indicator at once, one is told that it is there", async () => {
    const city = context.newCity();
    const both = await Promise.all(
      [1, 2].map(() => defineIndicator(context, city, terminal, indicatorInput(), null)),
    );
    expect(both.filter((one) => "id" in one)).toHaveLength(1);
    expect(both).toContainEqual({ refused: "slug-taken" });
    expect(await entries(city)).toHaveLength(1);
  });

  test("whoever edited an older state is told so, and nothing is overwritten", async () => {
    const city = context.newCity();
    await define(city);
    const edit = (basedOn: string, name: string) =>
      defineIndicator(context, city, terminal, indicatorInput({ name: { en: name } }), basedOn);
    const read = () =>
      database.readCity(city, async (tx) => {
        const indicator = await findIndicator(tx, "rough-sleeping");
        if (indicator === undefined) throw new Error("It was defined");
        return { indicator, version: definitionVersion(indicator, await listSeries(tx)) };
      });
    const { version } = await read();
    expect(await edit(version, "Mine")).toHaveProperty("id");
    expect(await edit(version, "Theirs")).toEqual({ refused: "changed-meanwhile" });
    const after = await read();
    expect(after.indicator.name).toEqual({ en: "Mine" });
    expect(after.version).not.toBe(version);
    expect(await edit(after.version, "Theirs")).toHaveProperty("id");
  });

  test.each<[DefineIndicatorRefusal["refused"], Partial<IndicatorInput>]>([
    ["bad-slug", { slug: "Rough Sleeping" }],
    ["bad-slug", { slug: "import" }],
    ["bad-slug", { slug: "new" }],
    ["no-name", { name: { en: " " } }],
    ["no-limits", { doesNotShow: {} }],
    ["no-unit", { unit: "" }],
    ["no-data-owner", { dataOwner: " " }],
    ["unknown-type", { type: "result" as "outcome" }],
    ["unknown-kind", { kind: "number" as "count" }],
    ["unknown-direction", { direction: "left" as "up" }],
    ["unknown-right", { right: "nowhere" }],
    ["unknown-data-set", { dataSet: "nowhere" }],
    ["no-primary-series", { series: [seriesInput({ primary: false })] }],
    ["no-primary-series", { series: [] }],
    [
      "many-primary-series",
      { series: [seriesInput(), seriesInput({ slug: "two", fileName: "Two" })] },
    ],
  ])("refuses %s", async (refused, over) => {
    expect(await define(context.newCity(), over)).toEqual({ refused });
  });

  test.each<[DefineIndicatorRefusal["refused"], Partial<SeriesInput>]>([
    ["no-series-name", { name: {} }],
    ["bad-series-slug", { slug: "A B" }],
    ["duplicate-series", { slug: "street-count" }],
    ["no-source", { source: "" }],
    ["no-geography", { geography: " " }],
    ["bad-year-start", { yearStarts: 13 }],
    ["bad-year-start", { yearStarts: 1.5 }],
    ["no-file-name", { fileName: "" }],
    ["series-taken", { fileName: "People sleeping rough" }],
  ])("refuses %s and says which series it is", async (refused, over) => {
    const second = seriesInput({ slug: "two", primary: false, fileName: "Two", ...over });
    expect(await define(context.newCity(), { series: [seriesInput(), second] })).toEqual({
      refused,
      series: 1,
    });
  });

  test("the series in use cannot step back without another in its place", async () => {
    const city = context.newCity();
    await define(city);
    const refused = { refused: "no-primary-series" };
    expect(await define(city, { series: [seriesInput({ primary: false })] })).toEqual(refused);
  });

  test("a row of a file belongs to one series of the city only", async () => {
    const city = context.newCity();
    await define(city);
    expect(await define(city, { slug: "other" })).toEqual({ refused: "series-taken", series: 0 });
  });

  test("a series that has figures keeps its unit", async () => {
    const city = context.newCity();
    await define(city);
    expect(await define(city, { unit: "cases" })).toHaveProperty("id");
    expect(await define(city, { unit: "people" })).toHaveProperty("id");
    await importFigures(context, city, terminal, { bytes: figureFile([{}]), dryRun: false });
    expect(await define(city, { unit: "cases" })).toEqual({ refused: "unit-in-use", series: 0 });
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

describe("defineIndicators", () => {
  const inputs = (...slugs: readonly string[]) =>
    slugs.map((slug) => indicatorInput({ slug, series: [seriesInput({ fileName: slug })] }));

  test("tells of each what became of it", async () => {
    const city = context.newCity();
    await defineIndicators(context, city, terminal, inputs("a", "b"));
    const again = inputs("a", "b", "c").map((one) =>
      one.slug === "b" ? { ...one, unit: "cases" } : one,
    );
    expect(await defineIndicators(context, city, terminal, again)).toEqual({
      did: ["unchanged", "changed", "added"],
    });
    expect(await entries(city)).toHaveLength(4);
  });

  test("defines none when one is refused, and says which", async () => {
    const city = context.newCity();
    const [a, b] = inputs("a", "b");
    if (a === undefined || b === undefined) throw new Error("Two were made");
    expect(await defineIndicators(context, city, terminal, [a, { ...b, unit: "" }])).toEqual({
      refused: "no-unit",
      indicator: 1,
    });
    expect(
      await defineIndicators(context, city, terminal, [a, { ...b, series: a.series }]),
    ).toEqual({ refused: "series-taken", series: 0, indicator: 1 });
    expect(await database.readCity(city, (tx) => listIndicators(tx, []))).toEqual([]);
    expect(await entries(city)).toEqual([]);
  });
});
