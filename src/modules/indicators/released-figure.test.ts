import { expect, test } from "vitest";
import { thawReleased } from "./released-figure.ts";
import { releasedIndicator } from "./testing.ts";

const released = releasedIndicator(
  {},
  {
    figures: [
      { period: "2022", value: 9 },
      { period: "2023", value: null },
    ],
  },
);

test("a frozen copy of released figures reads back as it was", () => {
  expect(thawReleased(JSON.parse(JSON.stringify([released])))).toEqual([released]);
});

test.each<[string, unknown]>([
  ["no list", { indicator: {}, series: [] }],
  ["an indicator without series", [{ indicator: released.indicator }]],
  [
    "a figure without a period",
    [{ ...released, series: [{ series: released.series[0]?.series, figures: [{ value: 3 }] }] }],
  ],
  [
    "a value that is text",
    [
      {
        ...released,
        series: [
          {
            series: released.series[0]?.series,
            figures: [{ ...released.series[0]?.figures[0], value: "9" }],
          },
        ],
      },
    ],
  ],
])("%s is not taken for one", (_, frozen) => {
  expect(() => thawReleased(frozen)).toThrow(TypeError);
});
