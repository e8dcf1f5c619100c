import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { defineIndicator } from "./define-indicator.ts";
import { listCurrent } from "./list-current.ts";
import { listSeries } from "./list-indicators.ts";
import { type FigureInput, recordFigure } from "./record-figure.ts";
import { indicatorInput, personWith, terminal } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);

async function cityWithSeries() {
  const city = context.newCity();
  await defineIndicator(context, city, terminal, indicatorInput());
  const [series] = await database.readCity(city, (tx) => listSeries(tx));
  if (series === undefined) throw new Error("The indicator has a series");
  const enter = (over: Partial<FigureInput> = {}, actor = personWith("contributor")) =>
    recordFigure(context, city, actor, {
      series: series.id,
      printedPeriod: "autumn 2022",
      value: "9",
      qualifier: "exact",
      source: "City council",
      ...over,
    });
  const figures = () => database.readCity(city, (tx) => listCurrent(tx));
  return { enter, figures };
}

describe("recordFigure", () => {
  test("writes one figure down as a draft", async () => {
    const { enter, figures } = await cityWithSeries();
    expect(await enter({ note: "Moved because of a royal visit" })).toEqual({ recorded: "added" });
    expect(await figures()).toMatchObject([
      {
        period: { start: "2022-09-01", end: "2022-11-30" },
        printedPeriod: "autumn 2022",
        value: 9,
        note: "Moved because of a royal visit",
        released: false,
      },
    ]);
  });

  test("the same figure again changes nothing", async () => {
    const { enter, figures } = await cityWithSeries();
    await enter();
    expect(await enter()).toEqual({ recorded: "unchanged" });
    expect(await figures()).toHaveLength(1);
  });

  test("another value for a period that has one is told first, and goes through once it was seen", async () => {
    const { enter, figures } = await cityWithSeries();
    await enter();
    expect(await enter({ value: "11" })).toMatchObject({
      refused: "already-recorded",
      current: { value: 9, revision: 1 },
    });
    expect(await enter({ value: "11", replaces: 1 })).toEqual({ recorded: "corrected" });
    expect(await enter({ value: "12", replaces: 1 })).toMatchObject({
      refused: "already-recorded",
      current: { value: 11 },
    });
    expect(await figures()).toMatchObject([{ value: 11, revision: 2 }]);
  });

  test("that there is no figure can be written down too", async () => {
    const { enter, figures } = await cityWithSeries();
    await enter({ value: "", qualifier: "suppressed" });
    expect(await figures()).toMatchObject([{ value: null, status: "suppressed" }]);
  });

  test("a year that was read from the wording is kept with the wording", async () => {
    const { enter, figures } = await cityWithSeries();
    await enter({ printedPeriod: "“last year”", year: "2021" });
    expect(await figures()).toMatchObject([
      { period: { end: "2021-12-31" }, periodBasis: "context" },
    ]);
  });

  test("a figure that cannot be understood comes back with its problems", async () => {
    const { enter, figures } = await cityWithSeries();
    expect(await enter({ value: "nine", source: "" })).toMatchObject({
      refused: "bad-figure",
      problems: [
        { row: 0, column: "value", code: "not-a-number" },
        { row: 0, column: "source", code: "no-source" },
      ],
    });
    expect(await figures()).toEqual([]);
  });

  test("an unknown series is refused", async () => {
    const { enter } = await cityWithSeries();
    const series = "00000000-0000-7000-8000-000000000000" as Id<"Series">;
    expect(await enter({ series })).toEqual({ refused: "unknown-series" });
  });

  test.each(["reader", "body-secretary"])("a %s may not enter figures", async (role) => {
    const { enter } = await cityWithSeries();
    expect(await enter({}, personWith(role))).toEqual({ refused: "not-permitted" });
  });
});
