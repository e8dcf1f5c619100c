// Reads every sentence that the demonstration's real figures give, in all languages: the traps of real data are all in there.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../kernel/language.ts";
import { decodeText, readCsv } from "../../platform/csv.ts";
import { programPath } from "../../platform/program.ts";
import { latestFigure } from "./change.ts";
import type { IndicatorInput } from "./definition.ts";
import { readRows } from "./figure-rows.ts";
import { valueInWords } from "./figure-words.ts";
import type { ReleasedIndicator } from "./indicator.ts";
import { figureParts } from "./indicator-blocks.ts";
import { sentenceOf, seriesInUse } from "./sentence.ts";
import { releasedIndicator } from "./testing.ts";
import { KNOWN_UNITS } from "./texts/units/index.ts";

function demo(city: string): readonly ReleasedIndicator[] {
  const inputs: readonly IndicatorInput[] = JSON.parse(
    readFileSync(programPath("demo", city, "indicators.json"), "utf8"),
  );
  const decoded = decodeText(readFileSync(programPath("demo", city, "figures.csv")));
  if ("refused" in decoded) throw new Error(decoded.refused);
  const known = inputs.flatMap((input) =>
    input.series.map((one) => ({
      ...one,
      id: `${input.slug}/${one.slug}` as never,
      unit: one.unit ?? input.unit,
      indicator: input.slug,
      kind: input.kind,
    })),
  );
  const read = readRows(readCsv(decoded.text), known, [city]);
  expect(read.problems).toEqual([]);
  return inputs.map(({ series, right: _, position: __, ...words }) => {
    const sketches = series
      .toSorted((a, b) => Number(b.primary) - Number(a.primary))
      .map((one) => ({
        ...one,
        unit: one.unit ?? words.unit,
        figures: [],
      }));
    const empty = releasedIndicator(words, ...sketches);
    const figuresOf = (slug: string) =>
      read.figures
        .filter(({ series: of }) => of.indicator === words.slug && of.slug === slug)
        .map(({ figure, row }) => ({
          ...figure,
          id: `${row}`,
          revision: 1,
          value: figure.value === null ? null : Number(figure.value),
          decimals: figure.value?.split(".")[1]?.length ?? 0,
        }))
        .sort((a, b) => (a.period.end < b.period.end ? -1 : 1));
    return {
      ...empty,
      series: empty.series.map(({ series: one }) => ({
        series: one,
        figures: figuresOf(one.slug) as never,
      })),
    };
  });
}

describe.each(["york", "graz", "bergen"])("the figures of %s", (city) => {
  const indicators = demo(city);

  test("are read whole, and every unit has words", () => {
    expect(indicators.length).toBeGreaterThan(10);
    const units = indicators.flatMap(({ series }) => series.map(({ series: { unit } }) => unit));
    expect([...new Set(units)].filter((unit) => !KNOWN_UNITS.includes(unit))).toEqual([]);
  });

  test.each(LANGUAGES)("give whole sentences in %s that name the latest figure", (language) => {
    for (const released of indicators) {
      const told = sentenceOf(released, language);
      const inUse = seriesInUse(released);
      const latest = inUse && latestFigure(inUse);
      if (inUse === undefined || latest === undefined) throw new Error(released.indicator.slug);
      const { kind } = released.indicator;
      const values = [false, true].map((bare) =>
        valueInWords(latest, inUse.series.unit, kind, language, bare),
      );
      expect(
        values.some((value) => told.includes(`: ${value} `)),
        told,
      ).toBe(true);
      expect(told).toMatch(/^[^\n]+\.$/);
      expect(told).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|, ,/);
      if (language !== "en")
        expect(told).not.toMatch(/\b(the|of|year|our|January|March|May|October)\b/);
    }
  });

  test("give a table with every figure", () => {
    for (const released of indicators) {
      const figures = released.series.flatMap((one) => one.figures);
      expect(figureParts(released, "en").table.rows).toHaveLength(figures.length);
    }
  });
});

test("York's rough sleepers are told as the source bears it", () => {
  const released = demo("york").find(({ indicator }) => indicator.slug === "rough-sleeping");
  expect(released && sentenceOf(released, "en")).toBe(
    "People sleeping rough on one night: nine in York in autumn 2022, five more than the year before. Numbers this small go up and down by chance. The eight figures since autumn 2015 say nothing certain about the long run.",
  );
});

test("York's four counts of hate crime are never joined", () => {
  const released = demo("york").find(({ indicator }) => indicator.slug === "hate-crime");
  expect(released && sentenceOf(released, "de")).toBe(
    "Hasskriminalität in York: 354 Straftaten im Jahr 2022 (so lesen wir die Quelle), 48 weniger (12 Prozent) als die Zahl davor. Ein Rückgang kann eine gute oder eine schlechte Nachricht sein. Drei andere Reihen haben andere Quellen oder Definitionen und lassen sich damit nicht vergleichen.",
  );
});

test("Graz's sum over eleven years is told as a sum", () => {
  const released = demo("graz").find(({ indicator }) => indicator.slug === "workshops");
  expect(released && sentenceOf(released, "nb")).toContain(
    "386 i Steiermark i årene 2012–2022 til sammen.",
  );
});
