// Which sums a reader can reckon with: the ones that are stated, totals, learned ones, and none that the figures contradict.
import { expect, test } from "vitest";
import type { ReadFigures } from "../import/observations.ts";
import { dataSetInput, readFiguresOf } from "../testing.ts";
import { cellsOf } from "./cells.ts";
import { knownCounts } from "./editions.ts";
import { equationsOf } from "./equations.ts";
import { measuresOf } from "./measures.ts";
import { relationsOf } from "./relations.ts";

function equations(figures: ReadFigures): readonly string[] {
  const { observations, dimensions, periods } = figures;
  const name = (row: number) =>
    [
      ...observations.categories.map(
        (column, d) => dimensions[d]?.categories[column[row] ?? -1]?.code,
      ),
      ...(periods.length > 1 ? [periods[observations.period[row] ?? -1]?.printed] : []),
    ].join("/");
  const known = knownCounts(figures, measuresOf(figures, dataSetInput()));
  return equationsOf(cellsOf(figures), relationsOf(figures), known)
    .map(({ whole, parts }) => `${name(whole)} = ${parts.map(name).join(" + ")}`)
    .sort();
}

const places = ["p", "q", "r", "s", "t", "u", "v"] as const;

test("groups that overlap and still add up are learned from the places where all is told", () => {
  // Constructed in the shape of a real municipal file: "else" holds the born here and the rest.
  const groups = {
    categories: ["all", "immigrants", "else", "born-here", "rest"],
    total: "all",
  } as const;
  const rows = places.flatMap((place, n) => {
    const [immigrants, born, rest] = [10 + n, 5 + 2 * n, 30 + n * n];
    const told = [immigrants + born + rest, immigrants, born + rest, born, rest];
    return groups.categories.map((group, g) => {
      const hidden = place === "v" && (g === 1 || g === 3);
      return [place, group, "2024", hidden ? ":" : (told[g] ?? 0)] as const;
    });
  });
  const found = equations(
    readFiguresOf({ place: { categories: places, role: "place" }, groups }, rows),
  );
  expect(found).toContain("v/all = v/immigrants + v/else");
  expect(found).toContain("v/else = v/born-here + v/rest");
  expect(found.some((one) => one.startsWith("v/all = v/immigrants + v/else + v/born-here"))).toBe(
    false,
  );
});

test("a total that is no sum is not reckoned with", () => {
  const sex = { categories: ["all", "women", "men"], total: "all" } as const;
  const rows = places.flatMap((place, n) =>
    sex.categories.map((one, s) => [place, one, "2024", [50 + n, 20, 21 + n][s] ?? 0] as const),
  );
  expect(
    equations(readFiguresOf({ place: { categories: places, role: "place" }, sex }, rows)),
  ).toEqual([]);
});

test("where nothing can be checked, a total is presumed to be one", () => {
  const sex = { categories: ["all", "women", "men"], total: "all" } as const;
  expect(
    equations(
      readFiguresOf({ sex }, [
        ["all", "2024", 9],
        ["women", "2024", ":"],
        ["men", "2024", 5],
      ]),
    ),
  ).toEqual(["all = women + men"]);
});

test("a part that was left out is taken for nothing where the others make the whole", () => {
  const sex = { categories: ["all", "women", "men", "other"], total: "all" } as const;
  const rows = places.flatMap((place, n) => [
    [place, "all", "2024", 12 + n] as const,
    [place, "women", "2024", 5 + n] as const,
    [place, "men", "2024", place === "v" ? ":" : 7] as const,
    ...(n === 0 ? [[place, "other", "2024", 0] as const] : []),
  ]);
  const found = equations(
    readFiguresOf({ place: { categories: places, role: "place" }, sex }, rows),
  );
  expect(found).toContain("v/all = v/women + v/men");
});

test("shares, rates and means do not add up", () => {
  const unit = {
    role: "unit",
    categories: [{ code: "share", label: "Share", unit: "percent" }],
  } as const;
  const sex = { categories: ["all", "women", "men"], total: "all" } as const;
  expect(
    equations(
      readFiguresOf({ unit, sex }, [
        ["share", "all", "2024", 9],
        ["share", "women", "2024", 4],
        ["share", "men", "2024", 5],
      ]),
    ),
  ).toEqual([]);
});

test("a year is the sum of its quarters only where the figures say so", () => {
  const quarters = (values: readonly number[]) =>
    readFiguresOf({ place: { categories: ["p"], role: "place" } }, [
      ["p", "2024", values[0] ?? 0],
      ...["2024Q1", "2024Q2", "2024Q3", "2024Q4"].map(
        (period, n) => ["p", period, values[n + 1] ?? 0] as const,
      ),
    ]);
  expect(equations(quarters([40, 10, 10, 10, 10]))).toHaveLength(1);
  // A stock counted four times a year.
  expect(equations(quarters([10, 10, 11, 10, 9]))).toEqual([]);
});

test("a place's number beside its name does not hide that the places make up the whole", () => {
  const figures = readFiguresOf(
    {
      number: { categories: ["", "1", "2", "3"], role: "place" },
      name: { categories: ["Total", "North", "South", "West"], role: "place", total: "Total" },
    },
    [
      ["", "Total", "2024", 60],
      ["1", "North", "2024", 3],
      ["2", "South", "2024", 27],
      ["3", "West", "2024", 30],
    ],
  );
  expect(equations(figures)).toEqual(["/Total = 1/North + 2/South + 3/West"]);
});
