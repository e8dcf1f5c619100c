// Computed verdicts on the series in use: which figures are compared, what is said of them, and that it is labelled.
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../kernel/language.ts";
import { localDate } from "../../kernel/local-date.ts";
import type { Inline } from "../../platform/document.ts";
import { figureParts } from "./indicator-blocks.ts";
import { chartOf } from "./indicator-chart.ts";
import { sentenceOf } from "./sentence.ts";
import { type FigureSketch, releasedIndicator } from "./testing.ts";
import { chanceAmong, verdictOf } from "./verdict.ts";
import { chanceSentence, verdictInBrief, verdictParts, verdictSentence } from "./verdict-words.ts";

const years = (from: number, ...values: readonly number[]): readonly FigureSketch[] =>
  values.map((value, index) => ({ period: `${from + index}`, value }));

const falling = years(2014, 9, 8, 7, 6, 5, 4, 3, 2);
const target = { aim: "at-most", value: 5, source: "Housing plan" } as const;
const changed = [{ on: localDate(2019, 1, 1), reason: { en: "The count moved to spring." } }];

const verdict = (...args: Parameters<typeof releasedIndicator>) =>
  verdictOf(releasedIndicator(...args), "en");
const found = (...args: Parameters<typeof releasedIndicator>) =>
  verdict(...args)?.judgement.verdict;

function plain(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (typeof part === "string") return part;
      if ("strong" in part) return plain(part.strong);
      return plain("emphasis" in part ? part.emphasis : part.content);
    })
    .join("");
}

describe("verdictOf", () => {
  test("says improving where figures clearly go the better way, and worsening where the other", () => {
    expect(found({ direction: "down" }, { figures: falling })).toBe("improving");
    expect(found({ direction: "up" }, { figures: falling })).toBe("worsening");
  });

  test("does not judge a change that can be read both ways", () => {
    const result = verdict({ direction: "ambiguous" }, { figures: falling });
    expect(result?.judgement.verdict).toBe("changed-ambiguous");
    expect(result?.others).toEqual([]);
  });

  test("of four figures says that they are too few", () => {
    expect(found({}, { figures: years(2014, 1, 2, 3, 4) })).toBe("insufficient-data");
  });

  test("of York's two figures of hate crime says that the fall may be chance", () => {
    const released = releasedIndicator(
      { direction: "ambiguous", unit: "crimes" },
      { unit: "crimes", figures: years(2021, 402, 354) },
    );
    expect(verdictOf(released, "en")?.sentence).toContain(
      "From 402 crimes to 354 crimes is a factor of 0.88 (95% interval: 0.76 to 1.02), which may be chance.",
    );
  });

  test("of one figure says nothing, unless there is a target that it meets or not", () => {
    expect(verdict({}, { figures: years(2024, 4) })).toBeUndefined();
    expect(found({ target }, { figures: years(2024, 4) })).toBe("target-met");
    expect(verdict({}, { figures: [] })).toBeUndefined();
  });

  test("holds the figures against the target and the day it is set for", () => {
    const on = localDate(2030, 12, 31);
    expect(found({ target }, { figures: falling })).toBe("target-met");
    const rising = years(2014, 2, 3, 4, 5, 6, 7, 8, 9);
    expect(found({ target: { ...target, on } }, { figures: rising })).toBe("off-track");
    const soon = { ...target, value: 0, on: localDate(2025, 6, 30) };
    expect(found({ target: soon }, { figures: falling })).toBe("on-track");
  });

  test("does not hold a series of another unit against the target", () => {
    expect(found({ target }, { unit: "EUR", figures: falling })).toBe("improving");
  });

  test("compares only figures since the last break", () => {
    const result = verdict({}, { breaks: changed, figures: falling });
    expect(result?.judgement).toMatchObject({ verdict: "insufficient-data" });
    expect(result?.judgement.compared.map(({ label }) => label)).toEqual(["2019", "2020", "2021"]);
  });

  test("compares a figure that the break falls into with no other", () => {
    const middle = [{ on: localDate(2021, 7, 1), reason: { en: "New form." } }];
    expect(found({}, { breaks: middle, figures: falling })).toBe("not-comparable");
  });

  test("leaves out limits, estimates, parts of a year and other lengths of time, and counts them", () => {
    const odd: readonly FigureSketch[] = [
      { period: "2010", value: 90, qualifier: "at-least" },
      { period: "2011", value: 91, qualifier: "estimate" },
      { period: "2012", value: 3, qualifier: "part-year" },
      { period: "March 2013", value: 1 },
    ];
    const result = verdict({}, { yearStarts: 1, figures: [...odd, ...falling] });
    expect(result).toMatchObject({ leftOut: 4, judgement: { verdict: "improving" } });
    expect(result?.judgement.compared).toHaveLength(8);
  });

  test("takes one figure a year, of the season of the newest", () => {
    const counts = [2018, 2019, 2020, 2021, 2022].flatMap((year, i): readonly FigureSketch[] => [
      { period: `March ${year}`, value: 50 + i },
      { period: `September ${year}`, value: 10 - i },
    ]);
    const result = verdict({ direction: "down" }, { yearStarts: 1, figures: counts });
    expect(result?.judgement).toMatchObject({ verdict: "improving", test: { n: 5 } });
  });

  test("says that the newest figure may still change", () => {
    const last = falling.map((one, i) => (i === 7 ? { ...one, qualifier: "provisional" } : one));
    const result = verdict({}, { figures: last as readonly FigureSketch[] });
    expect(result?.sentence).toContain("The newest figure is provisional.");
  });

  test("gives the methods of two points with their makers' names, second to its own", () => {
    const result = verdict({ direction: "down" }, { figures: falling });
    expect(result?.others).toEqual([
      expect.stringMatching(/^By the method of Eurostat, .*significant progress/),
      expect.stringMatching(/^By the method of Statistics Canada/),
    ]);
  });
});

describe("the words around a verdict", () => {
  const released = releasedIndicator({ direction: "down", target }, { figures: falling });

  test("say in every language that it is computed, and by which method", () => {
    for (const language of LANGUAGES) {
      const parts = verdictParts(released, language);
      const text = JSON.stringify(parts?.meaning.blocks);
      expect(text).toContain("rosario-trend-1");
      expect(text).toContain("Eurostat");
      expect(verdictSentence(released, language)).toContain(parts?.label);
    }
    expect(verdictParts(released, "en")?.label).toBe("Computed verdict: target met.");
    expect(verdictParts(released, "nb")?.label).toBe("Beregnet vurdering: målet er nådd.");
    expect(verdictParts(released, "de")?.label).toBe("Berechnetes Urteil: Ziel erreicht.");
  });

  test("are none in lists and reports where the figures are only too few", () => {
    const few = releasedIndicator(
      { kind: "share", unit: "percent" },
      { figures: years(2020, 4, 5) },
    );
    expect(verdictInBrief(few, "en")).toBeUndefined();
    expect(verdictSentence(few, "en")).toBeUndefined();
    expect(verdictInBrief(released, "en")).toBe("Trend: target met");
  });

  test("that are certain of something take the place of the remark that nothing is", () => {
    expect(sentenceOf(released, "en")).not.toContain("nothing certain");
    for (const values of [
      [1, 2, 30],
      [30, 33, 30, 33, 30, 33, 30],
    ]) {
      const unclear = releasedIndicator({}, { figures: years(2014, ...values) });
      expect(sentenceOf(unclear, "en")).toContain("nothing certain");
    }
  });

  test("say of several how many look clear by chance", () => {
    const steady = releasedIndicator({}, { figures: years(2014, 3, 5, 3, 5, 3, 5) });
    const all = [released, steady, steady, steady];
    expect(chanceSentence(all, "en")).toBe(
      "Enough figures for a test of their trend: 4 indicators. Clear each by itself: 1. Expected to look clear by chance alone: about 0.2. Still clear when all are judged together (Benjamini–Hochberg): 1.",
    );
    expect(chanceSentence([released], "en")).toBeUndefined();
    expect(chanceAmong([])).toBeUndefined();
  });
});

describe("targets, breaks and intervals beside the figures", () => {
  const surveyed = years(2016, 20, 21, 22, 23).map((one) => ({
    ...one,
    interval: { lower: one.value ?? 0, upper: 25.5, decimals: 1 },
    n: 1204,
  }));
  const wording = { nb: "Høyst fem prosent." };
  const released = releasedIndicator(
    {
      kind: "share",
      unit: "percent",
      target: { ...target, on: localDate(2030, 12, 31), wording },
    },
    {
      unit: "percent",
      breaks: [{ on: localDate(2018, 1, 1), reason: { en: "Asked on the web." } }],
      figures: [...surveyed, { period: "2020", value: 24 }],
    },
  );

  test("are drawn: the target as a line, the break as a gap, the interval as a range", () => {
    const chart = chartOf(released, "en");
    if (chart?.kind !== "lines") throw new Error("No lines");
    expect(chart.props.target).toEqual({ value: 5, label: "Target 5 (2030)" });
    expect(chart.props.series[0]).toMatchObject({
      breaks: [
        {
          on: "2018-01-01",
          label: "Counted in another way from 1 January 2018: Asked on the web.",
        },
      ],
      points: [{ low: 20, high: 25.5 }, {}, {}, {}, {}],
    });
  });

  test("are said to whoever does not see them", () => {
    const description = chartOf(released, "en")?.props.description;
    expect(description).toContain("The shaded range is the interval that the source gives.");
    expect(description).toContain("From 1 January 2018 on it is counted in another way.");
    expect(description).toContain("The target is at most 5 per cent by 31 December 2030.");
  });

  test("stand in the table, with words where a figure has none", () => {
    const { table } = figureParts(released, "en");
    expect(table.columns.map(({ label }) => label)).toEqual([
      "Period",
      "Value (per cent)",
      "Interval",
      "Number behind it",
      "Source and note",
    ]);
    expect(table.rows[0]?.slice(2, 4)).toEqual([["20.0 to 25.5"], ["1,204"]]);
    expect(table.rows[4]?.slice(2, 4)).toEqual([["not given"], ["not given"]]);
  });

  test("stand below it with who laid the target down and what changed", () => {
    const { yardsticks } = figureParts(released, "en");
    const [aim = "", since = ""] = yardsticks.map((block) =>
      block.kind === "paragraph" ? plain(block.content) : "",
    );
    expect(aim).toBe(
      "Target. At most 5 per cent by 31 December 2030. Høyst fem prosent. Laid down by: Housing plan.",
    );
    expect(since).toBe("Break. Counted in another way from 1 January 2018: Asked on the web.");
  });

  test("leave everything as it was where there are none", () => {
    const without = releasedIndicator({}, { figures: years(2020, 3, 4) });
    const { yardsticks, table } = figureParts(without, "en");
    expect(yardsticks).toEqual([]);
    expect(table.columns).toHaveLength(3);
    const chart = chartOf(without, "en");
    expect(chart?.kind === "lines" && "target" in chart.props).toBe(false);
  });
});
