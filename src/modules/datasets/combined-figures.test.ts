import { expect, test } from "vitest";
import { combineFigures, sameDimensions } from "./combined-figures.ts";
import type { ReadFigures } from "./import/observations.ts";
import { readFiguresOf } from "./testing.ts";

const lines = ({ dimensions, periods, statuses, observations }: ReadFigures) =>
  Array.from({ length: observations.length }, (_, row) =>
    [
      ...observations.categories.map(
        (column, d) => dimensions[d]?.categories[column[row] ?? -1]?.code,
      ),
      periods[observations.period[row] ?? -1]?.printed,
      statuses[observations.status[row] ?? -1]?.state,
      observations.value[row],
    ].join(" "),
  );

const all = () => true;

test("categories and periods of all parts come together, the words of the first are taken", () => {
  const label = (code: string, text: string) => ({ code, label: text });
  const newer = readFiguresOf(
    {
      place: { categories: [label("4601", "Bergen"), label("0301", "Oslo")] },
      sex: { categories: ["W"] },
    },
    [
      ["4601", "W", "2025", 7],
      ["0301", "W", "2025", ":"],
    ],
  );
  const older = readFiguresOf(
    {
      sex: { categories: ["M", "W"] },
      place: { categories: [label("1201", "Bergen"), label("0301", "OSLO")] },
    },
    [
      ["M", "1201", "2024", 5],
      ["W", "0301", "2024", 6],
    ],
  );
  const both = combineFigures([
    { figures: newer, counts: all },
    { figures: older, counts: all },
  ]);
  expect(lines(both)).toEqual([
    "4601 W 2025 normal 7",
    "0301 W 2025 suppressed NaN",
    "1201 M 2024 normal 5",
    "0301 W 2024 normal 6",
  ]);
  expect(both.dimensions.map(({ id }) => id)).toEqual(["place", "sex"]);
  expect(both.dimensions[0]?.categories.map(({ label: text }) => text)).toEqual([
    "Bergen",
    "Oslo",
    "Bergen",
  ]);
});

test("of each part only the periods that count are taken", () => {
  const figures = readFiguresOf({ place: { categories: ["a"] } }, [
    ["a", "2023", 1],
    ["a", "2024", 2],
    ["a", "2025", 3],
  ]);
  const some = combineFigures([{ figures, counts: (period) => period !== 1 }]);
  expect(lines(some)).toEqual(["a 2023 normal 1", "a 2025 normal 3"]);
});

test("totals and stated sums keep their meaning when places move", () => {
  const newer = readFiguresOf({ sex: { categories: ["W", "M"] } }, [["W", "2025", 7]]);
  const older = readFiguresOf(
    { sex: { categories: ["all", "M", "W"], total: "all", sums: [["all", "M", "W"]] } },
    [["all", "2024", 7]],
  );
  const [dimension] = combineFigures([
    { figures: newer, counts: all },
    { figures: older, counts: all },
  ]).dimensions;
  expect(dimension?.categories.map(({ code }) => code)).toEqual(["W", "M", "all"]);
  expect(dimension?.total).toBe(2);
  expect(dimension?.sums).toEqual([{ whole: 2, parts: [1, 0] }]);
});

test("parts that are divided in other ways are told apart, whatever their order", () => {
  const one = readFiguresOf({ a: { categories: ["x"] }, b: { categories: ["y"] } }, [
    ["x", "y", "2024", 1],
  ]);
  const turned = readFiguresOf({ b: { categories: ["y"] }, a: { categories: ["x"] } }, [
    ["y", "x", "2024", 1],
  ]);
  const other = readFiguresOf({ a: { categories: ["x"] } }, [["x", "2024", 1]]);
  const timeless = readFiguresOf({ a: { categories: ["x"] } }, [["x", 1]]);
  expect(sameDimensions(one, turned)).toBe(true);
  expect(sameDimensions(one, other)).toBe(false);
  expect(sameDimensions(other, timeless)).toBe(false);
  expect(() =>
    combineFigures([
      { figures: one, counts: all },
      { figures: other, counts: all },
    ]),
  ).toThrow("same dimensions");
});
