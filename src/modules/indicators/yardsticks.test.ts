// Targets, breaks, intervals and numbers on their way in and out: files of figures, definitions, forms, frozen editions.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import { readCsv } from "../../platform/csv.ts";
import { changeOf } from "./change.ts";
import { parseIndicators, writeIndicator } from "./commands/indicator-file.ts";
import { defineIndicator } from "./define-indicator.ts";
import { definitionProblems, type IndicatorInput, type SeriesInput } from "./definition.ts";
import { definitionValues, sentDefinition } from "./definition-form.ts";
import { type KnownSeries, readFigure } from "./figure-row.ts";
import { figuresCsv } from "./figures-csv.ts";
import { type FileRow, SPREAD_COLUMNS } from "./file-layout.ts";
import { importFigures } from "./import-figures.ts";
import { listCurrent } from "./list-current.ts";
import { findIndicator, listSeries } from "./list-indicators.ts";
import { listReleased } from "./list-released.ts";
import { releaseFigures } from "./release-figures.ts";
import { thawReleased } from "./released-figure.ts";
import { sentenceOf } from "./sentence.ts";
import {
  figureFile,
  fileRow,
  indicatorInput,
  releasedIndicator,
  seriesInput,
  terminal,
} from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);

const series: KnownSeries = {
  ...seriesInput(),
  id: "series" as Id<"Series">,
  indicator: "rough-sleeping",
  kind: "count",
  unit: "people",
};

function read(over: Partial<FileRow>) {
  const found = readFigure(fileRow(over), series);
  return "figure" in found
    ? { interval: found.figure.interval, n: found.figure.n }
    : found.problems.map(({ column, code }) => `${column}: ${code}`);
}

describe("an interval and a number in a file", () => {
  test("keep their digits, with as many decimals on both sides", () => {
    expect(read({ value: "9", lower: "7", upper: "10.25", n: "1204" })).toEqual({
      interval: { lower: "7.00", upper: "10.25" },
      n: 1204,
    });
    expect(read({ value: "9", n: "0" })).toEqual({ interval: undefined, n: 0 });
    expect(read({ value: "9" })).toEqual({ interval: undefined, n: undefined });
  });

  test.each<[Partial<FileRow>, string]>([
    [{ lower: "7" }, "upper: half-interval"],
    [{ upper: "10" }, "lower: half-interval"],
    [{ lower: "9.5", upper: "10" }, "lower: bad-interval"],
    [{ lower: "7", upper: "8" }, "lower: bad-interval"],
    [{ lower: "7,5", upper: "10" }, "lower: decimal-comma"],
    [{ lower: "7", upper: "ten" }, "upper: not-a-number"],
    [{ n: "1.5" }, "n: bad-n"],
    [{ n: "-3" }, "n: bad-n"],
    [{ n: "99999999999" }, "n: bad-n"],
    [{ value: "", qualifier: "missing", n: "12" }, "n: unexpected-value"],
    [{ value: "", qualifier: "missing", lower: "1", upper: "2" }, "lower: unexpected-value"],
  ])("%j is refused", (over, problem) => {
    expect(read(over)).toEqual([problem]);
  });
});

async function aCityWith(input: IndicatorInput): Promise<Id<"City">> {
  const city = context.newCity();
  const defined = await defineIndicator(context, city, terminal, input);
  if ("refused" in defined) throw new Error(defined.refused);
  return city;
}

async function bring(city: Id<"City">, bytes: Uint8Array) {
  const result = await importFigures(context, city, terminal, { bytes, dryRun: false });
  if ("refused" in result) throw new Error(result.refused);
  return result;
}

const surveyed: readonly Partial<FileRow>[] = [
  { period: "2021", year: "2021", value: "8", lower: "6.5", upper: "9", n: "40" },
  { period: "2022", year: "2022", value: "9" },
];

describe("files of figures", () => {
  test("come out as they went in, and go in again without a change", async () => {
    const city = await aCityWith(indicatorInput());
    expect(await bring(city, figureFile(surveyed))).toMatchObject({ added: 2, problems: [] });
    await releaseFigures(context, city, terminal, {});
    const released = await database.readCity(city, (tx) => listReleased(tx));
    const out = figuresCsv(released, "York");
    const rows = readCsv(new TextDecoder().decode(out)).rows.map(({ cells }) => cells);
    expect(rows).toMatchObject([
      { lower: "6.5", upper: "9.0", n: "40" },
      { lower: "", upper: "", n: "" },
    ]);
    expect(await bring(city, out)).toMatchObject({ added: 0, unchanged: 2, corrected: [] });
    expect(await bring(city, figureFile(surveyed))).toMatchObject({ unchanged: 2 });
  });

  test("have no columns for what no figure has", async () => {
    const city = await aCityWith(indicatorInput());
    await bring(city, figureFile([{}]));
    await releaseFigures(context, city, terminal, {});
    const released = await database.readCity(city, (tx) => listReleased(tx));
    const { columns } = readCsv(new TextDecoder().decode(figuresCsv(released, "York")));
    for (const column of SPREAD_COLUMNS) expect(columns).not.toContain(column);
  });

  test("with another interval correct the figure and keep the earlier one", async () => {
    const city = await aCityWith(indicatorInput());
    await bring(city, figureFile(surveyed));
    const wider = surveyed.map((row) => (row.n === "40" ? { ...row, upper: "9.5" } : row));
    expect(await bring(city, figureFile(wider))).toMatchObject({ corrected: [{ period: "2021" }] });
    const [figure] = await database.readCity(city, (tx) => listCurrent(tx));
    expect(figure).toMatchObject({
      revision: 2,
      interval: { lower: 6.5, upper: 9.5, decimals: 1 },
      n: 40,
    });
  });
});

const measured = indicatorInput({
  target: {
    aim: "at-most",
    value: 2.5,
    on: localDate(2030, 12, 31),
    source: "Housing plan, https://example.org/plan",
    wording: { en: "No more than 2.5." },
  },
  series: [
    seriesInput({
      breaks: [
        { on: localDate(2015, 4, 1), reason: { en: "Counted by volunteers." } },
        { on: localDate(2019, 1, 1), reason: { en: "Counted in spring." } },
      ],
    }),
  ],
});

describe("a definition with a target and breaks", () => {
  test("is kept whole, and a second time changes nothing", async () => {
    const city = await aCityWith(measured);
    const [found, own] = await database.readCity(city, async (tx) => {
      const indicator = await findIndicator(tx, measured.slug);
      return [indicator, await listSeries(tx, indicator?.id)] as const;
    });
    expect(found?.target).toEqual(measured.target);
    expect(own[0]?.breaks).toEqual(measured.series[0]?.breaks);
    if (found === undefined) throw new Error("It is defined");
    const file = JSON.parse(JSON.stringify([writeIndicator(found, own)]));
    const parsed = parseIndicators(file);
    if ("faults" in parsed) throw new Error(JSON.stringify(parsed));
    expect(parsed.inputs[0]).toMatchObject({ target: measured.target, series: measured.series });
  });

  test("loses both when they are taken out", async () => {
    const city = await aCityWith(measured);
    await defineIndicator(context, city, terminal, indicatorInput());
    const [found, own] = await database.readCity(city, async (tx) => {
      return [await findIndicator(tx, measured.slug), await listSeries(tx)] as const;
    });
    expect(found).not.toHaveProperty("target");
    expect(own[0]).not.toHaveProperty("breaks");
  });

  test.each<[string, Partial<IndicatorInput>]>([
    ["unknown-aim", { target: { aim: "near" as "at-most", value: 1, source: "Plan" } }],
    ["bad-target-value", { target: { aim: "at-most", value: Number.NaN, source: "Plan" } }],
    ["no-target-source", { target: { aim: "at-most", value: 1, source: " " } }],
    [
      "bad-target-date",
      { target: { aim: "at-most", value: 1, source: "Plan", on: "2030" as LocalDate } },
    ],
  ])("is refused as %s", (refused, over) => {
    expect(definitionProblems(indicatorInput(over))).toEqual([{ refused }]);
  });

  test.each<[string, SeriesInput["breaks"]]>([
    ["bad-break-date", [{ on: "soon" as LocalDate, reason: { en: "New." } }]],
    ["no-break-reason", [{ on: localDate(2015, 4, 1), reason: {} }]],
    [
      "same-break-twice",
      [
        { on: localDate(2015, 4, 1), reason: { en: "New." } },
        { on: localDate(2015, 4, 1), reason: { en: "Newer." } },
      ],
    ],
  ])("with a break is refused as %s", (refused, breaks = []) => {
    const input = indicatorInput({ series: [seriesInput({ breaks })] });
    expect(definitionProblems(input)).toEqual([{ refused, series: 0 }]);
  });

  test("as a file is refused where a day is none", () => {
    const target = { aim: "at-most", value: 1, source: "Plan", on: "31.12.2030" };
    expect(parseIndicators([{ ...indicatorInput(), target }])).toEqual({
      faults: [{ place: "0.target.on", reason: "31.12.2030 is no day; write it as 2027-05-17" }],
    });
  });
});

describe("the form of a definition", () => {
  const known = {
    languages: ["en"] as const,
    indicator: { ...measured, id: "i" as Id<"Indicator">, right: null, position: 0 },
    series: measured.series.map((one) => {
      return { ...one, id: "s" as Id<"Series">, unit: "people", position: 0 };
    }),
    rights: [],
  };
  const values = definitionValues(known.indicator, known.series, "York");
  const send = (over: Readonly<Record<string, string>>) =>
    sentDefinition({ ...values, ...over }, known);

  test("sends back what it showed", () => {
    const { input, problems } = send({});
    expect(problems).toEqual({});
    expect(input).toMatchObject({ target: measured.target, series: measured.series });
  });

  test("takes a further break, puts it in its place, and drops the one that was emptied", () => {
    const { input, problems } = send({
      "street-count.break-0-on": "",
      "street-count.break-0-reason-en": "",
      "street-count.break-2-on": "2017-01-01",
      "street-count.break-2-reason-en": "New area.",
    });
    expect(problems).toEqual({});
    expect(input.series[0]?.breaks?.map(({ on }) => on)).toEqual(["2017-01-01", "2019-01-01"]);
  });

  test("has no target when its fields are empty, and takes a decimal comma", () => {
    const empty = { targetAim: "", targetValue: "", targetOn: "", targetSource: "" };
    expect(send({ ...empty, "targetWording-en": "" }).input).not.toHaveProperty("target");
    expect(send({ targetValue: "2,75" }).input.target?.value).toBe(2.75);
  });

  test("tells each problem at its field", () => {
    expect(
      send({ targetAim: "", targetValue: "few", targetOn: "2030-13-01", targetSource: "" })
        .problems,
    ).toEqual({
      targetAim: "unknown-aim",
      targetValue: "bad-target-value",
      targetOn: "bad-target-date",
      targetSource: "no-target-source",
    });
    expect(send({ "street-count.break-1-reason-en": "" }).problems).toEqual({
      "street-count.break-1-reason-en": "no-break-reason",
    });
    expect(send({ "street-count.break-1-on": "" }).problems).toEqual({
      "street-count.break-1-on": "bad-break-date",
    });
  });
});

describe("a break between two figures", () => {
  const figures = [
    { period: "2017", value: 12 },
    { period: "2018", value: 9 },
  ];
  const released = (on: LocalDate) =>
    releasedIndicator({}, { yearStarts: 1, breaks: [{ on, reason: { en: "New." } }], figures });

  test.each([localDate(2018, 1, 1), localDate(2017, 6, 1), localDate(2018, 6, 1)])(
    "on %s stands in the way of a change, and the sentence says so",
    (on) => {
      const [own] = released(on).series;
      expect(own && changeOf(own, "count")).toMatchObject({ notComparable: "break" });
      expect(sentenceOf(released(on), "en")).toContain(
        "The way of counting has changed since 2017, so the two figures are not compared.",
      );
    },
  );

  test.each([localDate(2017, 1, 1), localDate(2019, 1, 1)])("on %s does not", (on) => {
    const [own] = released(on).series;
    expect(own && changeOf(own, "count")).toMatchObject({ absolute: -3 });
  });
});

describe("a frozen copy", () => {
  const { series: _, ...words } = measured;
  const released = releasedIndicator(words as never, {
    breaks: measured.series[0]?.breaks ?? [],
    figures: [{ period: "2022", value: 9, interval: { lower: 7, upper: 10, decimals: 0 }, n: 12 }],
  });

  test("with all of it reads back as it was", () => {
    expect(thawReleased(JSON.parse(JSON.stringify([released])))).toEqual([released]);
  });

  test.each<
    [string, (copy: { indicator: object; series: { series: object; figures: object[] }[] }) => void]
  >([
    [
      "a target without a source",
      (copy) => Object.assign(copy.indicator, { target: { aim: "at-most", value: 1 } }),
    ],
    [
      "a break without a day",
      (copy) => Object.assign(copy.series[0]?.series ?? {}, { breaks: [{ reason: {} }] }),
    ],
    [
      "an interval of words",
      (copy) => Object.assign(copy.series[0]?.figures[0] ?? {}, { interval: "7–10" }),
    ],
    ["a number of words", (copy) => Object.assign(copy.series[0]?.figures[0] ?? {}, { n: "12" })],
  ])("with %s is refused", (_, spoil) => {
    const copy = JSON.parse(JSON.stringify(released));
    spoil(copy);
    expect(() => thawReleased([copy])).toThrow(TypeError);
  });
});
