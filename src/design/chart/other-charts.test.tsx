/** Spark lines, small multiples and bars. */
import { describe, expect, test } from "vitest";
import { aPoint, drawn } from "../testing.tsx";
import { renderBarChart } from "./bar-chart.tsx";
import { WIDE } from "./chart-frame.tsx";
import { renderSmallMultiples } from "./small-multiples.tsx";
import { SparkLine } from "./spark-line.tsx";

const first = { name: "A", dash: 0, points: [aPoint(2014, 98), aPoint(2015, 108)] };
const second = { name: "B", dash: 1, points: [aPoint(2016, 161), aPoint(2017, 196)] };

describe("a spark line", () => {
  test("never joins series and ends each with a point", () => {
    const html = drawn(<SparkLine series={[first, second]} zero />);
    expect(html.match(/class="chart-line"/g)).toHaveLength(2);
    expect(html.match(/<circle/g)).toHaveLength(2);
  });

  test("is silent beside its sentence, and an image when it is given a name", () => {
    expect(drawn(<SparkLine series={[first]} zero />)).toContain('aria-hidden="true"');
    expect(drawn(<SparkLine series={[first]} zero label="Rising" />)).toMatch(
      /role="img" aria-label="Rising"/,
    );
  });

  test("of nothing is not there, and of one figure is a point", () => {
    expect(drawn(<SparkLine series={[]} zero />)).toBe("");
    expect(
      drawn(<SparkLine series={[{ ...first, points: [aPoint(2014, 0)] }]} zero />),
    ).not.toContain("NaN");
  });
});

describe("small multiples", () => {
  const groups = ["Girls", "Boys", "Others"].map((name, index) => ({
    name,
    series: [
      { name, dash: 0, points: [aPoint(2020, 10 * (index + 1)), aPoint(2021, 10 * (index + 1))] },
    ],
  }));

  test("name each group and its last figure, on one scale", () => {
    const svg = renderSmallMultiples({
      id: "m",
      title: "T",
      description: "D",
      groups,
      zero: true,
      language: "en",
      ink: "paper",
    });
    for (const text of ["Girls", "Boys", "Others", "10", "20", "30"])
      expect(svg).toContain(`>${text}</text>`);
    const heights = [...svg.matchAll(/class="chart-line" d="M[\d.]+,([\d.]+)L/g)].map((m) =>
      Number(m[1]),
    );
    const [girls = 0, boys = 0, others = 0] = heights;
    expect(girls - boys).toBeCloseTo(boys - others, 0);
    expect(svg.match(/role="img"/g)).toHaveLength(1);
  });

  test("say how high their scale goes, where it begins, and when all of them begin and end", () => {
    const late = { name: "Late", series: [{ name: "Late", dash: 0, points: [aPoint(2021, 104)] }] };
    const high = groups.map(({ name, series }) => ({
      name,
      series: series.map((one) => ({
        ...one,
        points: one.points.map((point) => ({ ...point, value: point.value + 100 })),
      })),
    }));
    const svg = renderSmallMultiples({
      id: "m",
      title: "T",
      description: "D",
      groups: [...high, late],
      zero: false,
      language: "en",
      ink: "paper",
    });
    expect(svg.match(/>140<\/text>/g)).toHaveLength(4);
    expect(svg).toContain("The axis starts at 100, not at zero.");
    expect(svg.match(/>2020<\/text>/g)).toHaveLength(4);
    expect(svg.match(/>2021<\/text>/g)).toHaveLength(4);
  });
});

describe("bars", () => {
  const bars = [
    { label: "Ethnic origin", value: 40, printed: "40 %" },
    { label: "Age", value: 10, printed: "10 %" },
  ];

  test("start at zero and are as long as their figures", () => {
    const svg = renderBarChart({ id: "b", title: "T", description: "D", bars, ink: "paper" });
    const [long = 0, short = 1] = [...svg.matchAll(/<rect[^>]*x="0"[^>]*width="([\d.]+)"/g)].map(
      (m) => Number(m[1]),
    );
    expect(long / short).toBeCloseTo(4, 1);
    expect(long).toBeLessThan(WIDE);
    expect(svg).toContain(">40 %</text>");
  });

  test("of negative figures lead the other way from a zero line", () => {
    const svg = renderBarChart({
      id: "b",
      title: "T",
      description: "D",
      bars: [...bars, { label: "Gap", value: -20, printed: "−20 %" }],
      ink: "paper",
    });
    expect(svg).toContain('class="chart-base"');
    expect(svg).toMatch(/text-anchor="end"[^>]*>−20 %/);
  });

  test("of nothing at all are an empty drawing", () => {
    expect(renderBarChart({ id: "b", title: "T", description: "D", bars: [] })).not.toMatch(
      /NaN|Infinity/,
    );
  });
});
