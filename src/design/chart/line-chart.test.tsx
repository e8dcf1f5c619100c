/** The rules of charts: what is joined, what is dotted, what is hollow, what is said, and that no label is cut or covered. */
import { describe, expect, test } from "vitest";
import { localDate } from "../../kernel/local-date.ts";
import { aPoint } from "../testing.tsx";
import type { ChartSeries } from "./chart-data.ts";
import { NARROW, WIDE } from "./chart-frame.tsx";
import { type LineChartProps, renderChart } from "./line-chart.tsx";

function aSeries(
  name: string,
  dash: number,
  ...values: readonly (readonly [number, number])[]
): ChartSeries {
  return { name, dash, points: values.map(([year, value]) => aPoint(year, value)) };
}

function chart(changes: Partial<LineChartProps>): string {
  return renderChart({
    id: "hate",
    title: "Hate crimes",
    description: "222 hate crimes were recorded in 2018.",
    series: [],
    zero: true,
    language: "en",
    ink: "paper",
    ...changes,
  });
}

/** The lines of a chart: the d of each stroke, legends' samples left out. */
function lines(svg: string): readonly string[] {
  return [...svg.matchAll(/class="chart-line" d="([^"]+)"/g)]
    .map((m) => m[1] ?? "")
    .filter((d) => d !== "M0 0H34");
}

const broken = [
  aSeries("First source", 0, [2014, 98], [2015, 108]),
  aSeries("Second source", 1, [2016, 161], [2017, 196]),
];

describe("a line chart", () => {
  test("never joins two series: each line has only its own figures", () => {
    const drawn = lines(chart({ series: broken }));
    expect(drawn).toHaveLength(2);
    for (const d of drawn) expect(d.match(/[ML]/g)).toEqual(["M", "L"]);
  });

  test("names every period, or every second or third, but never some of them at random", () => {
    for (const count of [5, 9, 14, 23, 40]) {
      const years = Array.from({ length: count }, (_, n) => 1980 + n);
      const svg = chart({
        series: [aSeries("One", 0, ...years.map((year) => [year, 3] as const))],
      });
      const named = [...svg.matchAll(/>((?:19|20)\d\d)<\/text>/g)].map(([, year]) => Number(year));
      const steps = new Set(named.slice(1).map((year, at) => year - (named[at] ?? 0)));
      expect(named.at(-1)).toBe(1979 + count);
      expect(named.length).toBeGreaterThan(4);
      expect(steps.size).toBe(1);
    }
  });

  test("says that a gap is a figure which is not there", () => {
    const one = aSeries("One", 0, [2020, 3], [2022, 4]);
    expect(chart({ series: [one] })).not.toContain("Gap in a line");
    const svg = chart({ series: [{ ...one, gaps: [localDate(2021, 1, 1)] }] });
    expect(svg).toContain("Gap in a line: there is no figure; the table says why");
    expect(lines(svg)).toEqual([]);
    const after = chart({ series: [{ ...one, gaps: [localDate(2023, 1, 1)] }] });
    expect(after).not.toContain("Gap in a line");
  });

  test("draws a figure that stands alone as a point without a line", () => {
    const svg = chart({ series: [aSeries("One", 0, [2020, 12])] });
    expect(lines(svg)).toEqual([]);
    expect(svg.match(/class="chart-mark"/g)).toHaveLength(1);
    expect(svg).toContain(">12</text>");
    expect(svg).not.toContain("NaN");
  });

  test("dots the line to a provisional figure, hollows its mark, and says what both mean", () => {
    const points = [
      aPoint(2016, 10),
      aPoint(2017, 12),
      aPoint(2018, 11, { qualifier: "provisional" }),
    ];
    const svg = chart({ series: [{ name: "S", dash: 0, points }] });
    expect(svg).toMatch(
      /class="chart-line" d="[^"]+" stroke-width="2.5" stroke-linecap="round" stroke-dasharray="1.5 4.5"/,
    );
    expect(lines(svg)).toHaveLength(2);
    expect(svg).toContain("Hollow mark: provisional");
    expect(svg).toContain("Dotted line: to or from a figure that may still change");
  });

  test("says nothing of hollow marks and dotted lines when all figures are exact", () => {
    expect(chart({ series: broken })).not.toMatch(/Hollow|Dotted/);
  });

  test("hollows a figure that is only a bound, but leaves its line whole", () => {
    const points = [aPoint(2016, 10), aPoint(2017, 12, { qualifier: "at-least" })];
    const svg = chart({ series: [{ name: "S", dash: 0, points }] });
    expect(svg).toContain("Hollow mark: at least");
    expect(svg).not.toContain("1.5 4.5");
  });

  test("is one image with a name and the sentence that it shows", () => {
    const svg = chart({ series: broken, ink: "screen" });
    expect(svg.match(/role="img"/g)).toHaveLength(1);
    expect(svg).toContain('aria-labelledby="hate-title hate-desc"');
    expect(svg).toContain('<title id="hate-title">Hate crimes</title>');
    expect(svg).toContain('<desc id="hate-desc">222 hate crimes were recorded in 2018.</desc>');
  });

  test("has its colours as attributes and no style, so that it is whole in a PDF", () => {
    const svg = chart({ series: broken });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toMatch(/stroke="#[0-9a-f]{6}"/);
    expect(svg).not.toMatch(/style=|var\(|currentColor/);
  });

  test("brings a narrow drawing for phones, hidden from programs without our stylesheet, and none on paper", () => {
    expect(chart({ series: broken, ink: "screen" })).toMatch(/class="chart-narrow" display="none"/);
    expect(chart({ series: broken, ink: "paper" })).not.toContain("chart-narrow");
  });

  test("starts at zero when told, and says so when it doesn't", () => {
    const series = [aSeries("S", 0, [2015, 80.1], [2016, 80.4])];
    expect(chart({ series, zero: true })).toContain(">0</text>");
    expect(chart({ series, zero: true })).not.toContain("The axis starts");
    expect(chart({ series, zero: false, language: "nb" })).toMatch(
      /Aksen starter på \d\d,\d, ikke på null\./,
    );
  });

  test("draws its target and names it", () => {
    const svg = chart({ series: broken, target: { value: 120, label: "Target 120" } });
    expect(svg).toContain('class="chart-target"');
    expect(svg).toContain(">Target 120</text>");
  });

  test("gives series different dashes, colours and markers", () => {
    const four = [0, 1, 2, 3].map((dash) =>
      aSeries(`S${dash}`, dash, [2015, 10 + 20 * dash], [2016, 12 + 20 * dash]),
    );
    const groups = [
      ...chart({ series: four }).matchAll(/<g class="chart-s\d" stroke="([^"]+)"[^>]*>(.*?)<\/g>/g),
    ];
    const looks = groups.map(([, colour, body = ""]) => [
      colour,
      /stroke-dasharray="([^"]+)"/.exec(body)?.[1],
      /chart-mark" d="M[-\d.]+ [-\d.]+([a-z])/.exec(body)?.[1],
    ]);
    expect(new Set(looks.map(String)).size).toBe(4);
    expect(new Set(looks.map(([colour]) => colour)).size).toBe(4);
    expect(new Set(looks.map(([, dash]) => dash)).size).toBe(4);
  });

  test("of many figures stays under 12 KB with both drawings", () => {
    const years = Array.from(
      { length: 15 },
      (_, index) => [2010 + index, 100 + index * 7] as const,
    );
    const series = [
      aSeries("First", 0, ...years),
      aSeries("Second", 1, ...years.map(([y, v]) => [y, v / 2] as const)),
    ];
    expect(chart({ series, ink: "screen" }).length).toBeLessThan(12_000);
  });
});

/** Every text in the wide drawing with a place of its own and a rough lower bound of its width. */
function textBoxes(
  svg: string,
): readonly { left: number; right: number; top: number; bottom: number; text: string }[] {
  const found: { left: number; right: number; top: number; bottom: number; text: string }[] = [];
  for (const group of svg.matchAll(
    /<g[^>]*text-anchor="(\w+)"[^>]*>((?:<text[^>]*>[^<]*<\/text>)+)<\/g>/g,
  )) {
    for (const one of (group[2] ?? "").matchAll(
      /<text[^>]*x="([-\d.]+)" y="([-\d.]+)"[^>]*>([^<]*)/g,
    )) {
      const [x, y, text] = [Number(one[1]), Number(one[2]), one[3] ?? ""];
      const width = text.length * 6.4;
      const left = group[1] === "start" ? x : group[1] === "end" ? x - width : x - width / 2;
      found.push({ left, right: left + width, top: y - 11, bottom: y + 3, text });
    }
  }
  return found;
}

describe("labels", () => {
  const long = "Council community-safety committee, offences as counted by the police";
  const cases: readonly (readonly [string, readonly ChartSeries[]])[] = [
    [
      "short names",
      [
        aSeries("York", 0, [2012, 79.7], [2017, 80.4]),
        aSeries("England", 1, [2012, 79.2], [2017, 79.6]),
      ],
    ],
    [
      "lines that end at the same place",
      [aSeries("York", 0, [2012, 10], [2017, 20]), aSeries("Leeds", 1, [2012, 30], [2017, 20.1])],
    ],
    ["series after series", broken],
    [
      "long names",
      [
        aSeries(long, 0, [2014, 98], [2018, 222]),
        aSeries(`${long}, second`, 1, [2014, 50], [2018, 210]),
      ],
    ],
    [
      "six series",
      [0, 1, 2, 3, 4, 5].map((dash) =>
        aSeries(`Series number ${dash}`, dash, [2014 + dash, 50], [2016 + dash, 60 + dash]),
      ),
    ],
  ];

  test.each(cases)("of %s are neither cut nor laid over each other", (_, series) => {
    const svg = chart({ series, zero: false });
    const boxes = textBoxes(svg);
    expect(boxes.length).toBeGreaterThan(4);
    for (const box of boxes) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(-1);
      expect(box.right, box.text).toBeLessThanOrEqual(WIDE + 1);
    }
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const over = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        expect(over, `${a.text} / ${b.text}`).toBe(false);
      }
    }
  });

  test("name every series, at its line or in the list below", () => {
    for (const [, series] of cases) {
      const said = chart({ series, zero: false, ink: "screen" })
        .replace(/<[^>]+>/g, " ")
        .replace(/\s+/g, " ");
      for (const { name } of series) expect(said).toContain(name.split(" ").slice(0, 2).join(" "));
    }
  });

  test("wrap long names within a phone's width", () => {
    const svg = chart({ series: cases[3]?.[1] ?? [], ink: "screen" });
    const narrow = svg.slice(svg.indexOf("chart-narrow"));
    const widest = Math.max(
      ...[...narrow.matchAll(/<text x="44"[^>]*>([^<]*)/g)].map((m) => (m[1] ?? "").length * 8),
    );
    expect(widest).toBeGreaterThan(100);
    expect(44 + widest).toBeLessThanOrEqual(NARROW + 8);
  });

  test("under the axis are only periods that have a figure", () => {
    const points = [2013, 2014, 2015].map((year) =>
      aPoint(year, year - 2000, { label: `${year}/${String(year + 1).slice(2)}` }),
    );
    const svg = chart({ series: [{ name: "S", dash: 0, points }] });
    const periods = [...svg.matchAll(/>(\d{4}\/\d\d)</g)].map((m) => m[1]);
    expect(periods).toEqual(["2013/14", "2014/15", "2015/16"]);
  });

  test("leaves a gap where counting changed, with an upright line and the reason in words", () => {
    const whole = aSeries("One", 0, [2014, 98], [2015, 108], [2016, 50], [2017, 40]);
    const breaks = [{ on: localDate(2016, 1, 1), label: "Counted in spring from 2016." }];
    const svg = chart({ series: [{ ...whole, breaks }] });
    expect(lines(chart({ series: [whole] }))).toHaveLength(1);
    expect(lines(svg)).toHaveLength(2);
    expect(svg).toContain("Counted in spring from 2016.");
    expect(svg.match(/stroke-dasharray="1\.5 4"/g)).toHaveLength(2);
  });

  test("shades the range around neighbouring figures, and gives one alone a thin bar", () => {
    const ranged = (points: ChartSeries["points"]) =>
      points.map((point) => ({ ...point, low: point.value - 9, high: point.value + 9 }));
    const two = aSeries("One", 0, [2014, 98], [2015, 108]);
    const band = chart({ series: [{ ...two, points: ranged(two.points) }] });
    expect(band).toContain("Shaded: the range the figures may lie in");
    expect(band).not.toContain("chart-whisker");
    const one = aSeries("One", 0, [2014, 98]);
    const bar = chart({ series: [{ ...one, points: ranged(one.points) }] });
    expect(bar).toContain("chart-whisker");
    expect(bar).not.toContain("Shaded");
  });
});
