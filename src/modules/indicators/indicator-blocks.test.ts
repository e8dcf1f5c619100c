import { describe, expect, test } from "vitest";
import type { Inline } from "../../platform/document.ts";
import { figureBlocks, figureParts } from "./indicator-blocks.ts";
import { chartOf, sparkOf } from "./indicator-chart.ts";
import { releasedIndicator } from "./testing.ts";

function plainText(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (typeof part === "string") return part;
      if ("strong" in part) return plainText(part.strong);
      return plainText("emphasis" in part ? part.emphasis : part.content);
    })
    .join("");
}

const years = (from: number, ...values: readonly number[]) =>
  values.map((value, index) => ({ period: `${from + index}`, value }));

describe("chartOf", () => {
  test("draws each series by itself, the one in use first", () => {
    const chart = chartOf(
      releasedIndicator(
        {},
        { slug: "a", figures: years(2020, 3, 4, 9) },
        { slug: "b", figures: years(2014, 98, 108) },
      ),
      "en",
    );
    expect(chart?.kind).toBe("lines");
    expect(
      chart?.kind === "lines" && chart.props.series.map(({ points }) => points.length),
    ).toEqual([3, 2]);
    expect(chart?.props.description).toContain("the lowest is 3 (2020), the highest 9 (2022)");
    expect(chart?.props.description).toContain("Different series are not joined by a line.");
  });

  test("series of another unit, and sums over several years, stay in the table", () => {
    const released = releasedIndicator(
      {},
      { figures: years(2012, 538, 565) },
      { figures: [{ period: "2012-2022 total", value: 7380 }] },
      { figures: years(2012, 5, 6), unit: "EUR" },
    );
    const chart = chartOf(released, "en");
    expect(chart?.kind === "lines" && chart.props.series).toHaveLength(1);
    expect(figureParts(released, "en").table.rows).toHaveLength(5);
  });

  test("draws no more series than readers can tell apart, but always the one in use", () => {
    const many = Array.from({ length: 7 }, (_, i) => ({
      slug: `s${i}`,
      figures: years(2010, ...Array(i + 2).fill(5)),
    }));
    const chart = chartOf(releasedIndicator({}, ...many), "en");
    expect(chart?.kind === "lines" && chart.props.series).toHaveLength(4);
    expect(chart?.kind === "lines" && chart.props.series[0]?.points).toHaveLength(2);
  });

  test("figures of one moment become bars, the one in use marked", () => {
    const chart = chartOf(
      releasedIndicator(
        { kind: "rate", unit: "per 1,000" },
        { name: { en: "Bergen" }, figures: years(2003, 3) },
        { name: { en: "Oslo" }, figures: years(2003, 2) },
      ),
      "en",
    );
    expect(
      chart?.kind === "bars" && chart.props.bars.map(({ label, marked }) => [label, marked]),
    ).toEqual([
      ["Bergen", true],
      ["Oslo", false],
    ]);
  });

  test("one figure makes no chart and no spark line", () => {
    const one = releasedIndicator({}, { figures: years(2022, 9) });
    expect([chartOf(one, "en"), sparkOf(one, "en")]).toEqual([undefined, undefined]);
    expect(
      sparkOf(releasedIndicator({}, { figures: years(2021, 4, 9) }), "en")?.series,
    ).toHaveLength(1);
  });

  test("counts start at nought, shares need not", () => {
    const zero = (kind: "count" | "share") => {
      const chart = chartOf(releasedIndicator({ kind }, { figures: years(2021, 40, 41) }), "en");
      return chart?.kind === "lines" && chart.props.zero;
    };
    expect([zero("count"), zero("share")]).toEqual([true, false]);
  });
});

describe("figureBlocks", () => {
  const released = releasedIndicator(
    { calculation: { en: "Counted." } },
    {
      figures: [
        { period: "autumn 2021", value: 4, qualifier: "estimate", note: "Before winter beds" },
      ],
    },
  );

  test("tells every figure with its qualifier, source and note", () => {
    const { table } = figureParts(released, "en");
    expect(table.columns.map(({ label }) => label)).toEqual([
      "Period",
      "Value (people)",
      "Source and note",
    ]);
    expect(table.rows.map((row) => row.map(plainText))).toEqual([
      ["autumn 2021", "4 (estimate)", "example.org. Before winter beds"],
    ]);
  });

  test("says who measured, and that no licence is stated", () => {
    const [source] = figureParts(released, "en").sources;
    expect(source?.kind === "paragraph" && plainText(source.content)).toBe(
      "Source: City council. The source states no licence.",
    );
  });

  test("says what the figures do not show, marked with its language where that is another", () => {
    const [limits, calculation] = figureParts(released, "nb").limits;
    expect(limits).toMatchObject({
      content: [
        { strong: ["Dette viser tallene ikke."] },
        " ",
        { language: "en", content: ["Those on friends’ sofas."] },
      ],
    });
    expect(calculation?.kind === "paragraph" && plainText(calculation.content)).toContain(
      "Counted.",
    );
  });

  test("a chart carries its sentence as its alternative, and paper leaves out the phone's drawing", () => {
    const two = releasedIndicator({}, { figures: years(2021, 4, 9) });
    const [screen, paper] = [figureBlocks(two, "en")[0], figureBlocks(two, "en", "paper")[0]];
    if (screen?.kind !== "figure" || paper?.kind !== "figure")
      throw new Error("The chart comes first");
    expect(screen.alternative).toMatch(/^People sleeping rough: nine in York in 2022/);
    expect(paper.svg.length).toBeLessThan(screen.svg.length);
    expect(paper.svg).toContain("<title");
  });

  test("where units differ, each value names its own", () => {
    const mixed = releasedIndicator(
      { unit: "EUR" },
      { figures: years(2026, 85000), unit: "EUR" },
      { figures: years(2025, 22000), unit: "EUR per year" },
    );
    expect(figureParts(mixed, "en").table.rows.map((row) => plainText(row[2] ?? []))).toEqual([
      "€85,000",
      "€22,000 a year",
    ]);
  });

  test("a period read from wording shows the wording", () => {
    const read = releasedIndicator(
      {},
      { figures: [{ period: "2021", value: 4, periodBasis: "context" }] },
    );
    expect(figureParts(read, "de").table.rows.map((row) => row.map(plainText))).toEqual([
      ["2021 (unsere Lesart)", "4", "example.org. Zeitraum gelesen aus „2021“"],
    ]);
  });
});
