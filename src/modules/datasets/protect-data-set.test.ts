import { expect, test } from "vitest";
import { solveBounds } from "../../platform/solver/solve-bounds.ts";
import type { ReadFigures } from "./import/observations.ts";
import { type Protection, protectDataSet } from "./protect-data-set.ts";
import { protect } from "./protected.ts";
import type { ProtectionRules } from "./protection-rules.ts";
import { MARKS } from "./released-figures.ts";
import { dataSetInput, readFiguresOf } from "./testing.ts";

const district = {
  categories: ["all", "north", "south", "west"],
  role: "place",
  total: "all",
} as const;
const sex = { categories: ["both", "women", "men"], total: "both" } as const;

function planOf(
  figures: ReadFigures,
  rules: Partial<ProtectionRules> = {},
  kind: "count" | "share" = "count",
): Promise<Protection> {
  return protectDataSet(protect(figures), dataSetInput({ rules, kind }), [], solveBounds);
}

/** Each cell as a line: codes, period, and what the public sees. */
function shown(protection: Protection): readonly string[] {
  if ("refused" in protection) throw new Error(JSON.stringify(protection));
  const { content, columns } = protection;
  return Array.from({ length: columns.length }, (_, row) => {
    const codes = columns.categories.map(
      (column, d) => content.dimensions[d]?.categories[column[row] ?? -1]?.code,
    );
    const period = content.periods[columns.period[row] ?? -1]?.printed ?? [];
    const mark = MARKS[columns.mark[row] ?? -1];
    return [...codes, ...[period].flat(), mark === "value" ? columns.value[row] : mark].join(" ");
  });
}

const table = (values: readonly (number | string)[], period = "2024") => {
  let n = 0;
  return district.categories.flatMap((d) =>
    sex.categories.map((s) => [d, s, period, values[n++] ?? 0] as const),
  );
};

test("a small count is withheld, and with it what would give it away", async () => {
  const figures = readFiguresOf(
    { district, sex },
    table([90, 50, 40, 30, 28, 2, 30, 12, 18, 30, 10, 20]),
  );
  const cells = shown(await planOf(figures));
  expect(cells).toContain("north men 2024 suppressed");
  expect(cells).toContain("north women 2024 suppressed");
  expect(cells.filter((cell) => cell.endsWith("suppressed"))).toHaveLength(4);
  expect(cells).toContain("all both 2024 90");
});

test("what is withheld has no value in what goes out", async () => {
  const figures = readFiguresOf(
    { district, sex },
    table([90, 50, 40, 30, 28, 2, 30, 12, 18, 30, 10, 20]),
  );
  const protection = await planOf(figures);
  if ("refused" in protection) throw new Error("refused");
  const { mark, value } = protection.columns;
  for (const [row, one] of mark.entries()) {
    if (MARKS[one] === "suppressed") expect(value[row]).toBeNaN();
  }
  expect(protection.plan).toMatchObject({ cells: 12, primary: 1, secondary: 3, bySource: 0 });
});

test("zeros are withheld as small counts unless the rules say that they may be told", async () => {
  const figures = readFiguresOf(
    { district, sex },
    table([60, 30, 30, 20, 20, 0, 20, 5, 15, 20, 5, 15]),
  );
  expect(shown(await planOf(figures))).toContain("north men 2024 suppressed");
  const open = shown(await planOf(figures, { zeros: "published" }));
  expect(open).toContain("north men 2024 zero");
  expect(open.filter((cell) => cell.endsWith("suppressed"))).toEqual([]);
});

test("figures that the source protected well are released as delivered, and shown as it shows them", async () => {
  const figures = readFiguresOf(
    { district, sex },
    table([90, 50, 40, 30, ":", ":", 30, ":", ":", 30, 10, 20]),
  );
  const cells = shown(await planOf(figures, { mode: "as-delivered" }));
  expect(cells).toContain("west women 2024 10");
  expect(cells.filter((cell) => cell.endsWith("suppressed"))).toHaveLength(4);
});

test("figures that the source gives away itself are refused, and the smallest remedy is named first", async () => {
  const figures = readFiguresOf(
    { district, sex },
    table([90, 50, 40, 30, 28, ":", 30, 12, 18, 30, 10, 20]),
  );
  const protection = await planOf(figures, { mode: "as-delivered" });
  if (!("refused" in protection)) throw new Error("released");
  expect(protection.revealed).toMatchObject([
    { categories: { district: "north", sex: "men" }, by: "sums" },
  ]);
  expect(JSON.stringify(protection)).not.toContain('"value"');
  const costs = protection.remedies.map(({ cost }) => cost);
  expect(costs).toEqual([...costs].sort((a, b) => a - b));
  expect(protection.remedies).toContainEqual(
    expect.objectContaining({ remedy: "withhold", cost: 3 }),
  );
  expect(protection.remedies.map(({ remedy }) => remedy)).toContain("merge-categories");
  const mended = shown(await planOf(figures));
  expect(mended.filter((cell) => cell.endsWith("suppressed"))).toHaveLength(4);
});

test("a share goes with the count that it is computed from", async () => {
  const measure = {
    role: "unit",
    categories: ["people", { code: "percent", label: "Percent", unit: "percent" }],
  } as const;
  const values: Readonly<Record<string, number>> = { all: 60, north: 3, south: 27, west: 30 };
  const figures = readFiguresOf(
    { measure, district },
    district.categories.flatMap((d) => [
      ["people", d, "2024", values[d] ?? 0] as const,
      ["percent", d, "2024", (values[d] ?? 0) / 6] as const,
    ]),
  );
  const cells = shown(await planOf(figures));
  expect(cells).toContain("people north 2024 suppressed");
  expect(cells).toContain("percent north 2024 suppressed");
  const percents = cells.filter(
    (cell) => cell.startsWith("percent") && cell.endsWith("suppressed"),
  );
  const counts = cells.filter((cell) => cell.startsWith("people") && cell.endsWith("suppressed"));
  expect(percents).toHaveLength(counts.length);
});

test("a share goes with its count also where measure and unit are two columns", async () => {
  const measure = { role: "measure", categories: ["Reported crimes", "Share of crimes"] } as const;
  const unit = { role: "unit", categories: ["Number", "Percent"] } as const;
  const rows = [3, 27, 30].flatMap((value, n) => [
    ["Reported crimes", "Number", district.categories[n + 1] ?? "", "2024", value] as const,
    ["Share of crimes", "Percent", district.categories[n + 1] ?? "", "2024", value / 6] as const,
  ]);
  const cells = shown(await planOf(readFiguresOf({ measure, unit, district }, rows)));
  expect(cells).toContain("Reported crimes Number north 2024 suppressed");
  expect(cells).toContain("Share of crimes Percent north 2024 suppressed");
  expect(cells).toContain("Share of crimes Percent west 2024 5");
});

test("quarters and their year are one table", async () => {
  const figures = readFiguresOf({ district: { categories: ["city"], role: "place" } }, [
    ["city", "2024", 40],
    ["city", "2024Q1", 2],
    ["city", "2024Q2", 12],
    ["city", "2024Q3", 13],
    ["city", "2024Q4", 13],
  ]);
  const cells = shown(await planOf(figures));
  expect(cells.filter((cell) => cell.endsWith("suppressed"))).toHaveLength(2);
  expect(cells).toContain("city 2024Q1 suppressed");
});

test("the marks tell a value, a zero, the unknown, the impossible and the withheld apart", async () => {
  const figures = readFiguresOf({ district: { categories: ["a", "b", "c", "d", "e"] } }, [
    ["a", "2024", 7],
    ["b", "2024", 0],
    ["c", "2024", ".."],
    ["d", "2024", "."],
    ["e", "2024", ":"],
  ]);
  expect(shown(await planOf(figures, {}, "share"))).toEqual([
    "a 2024 7",
    "b 2024 zero",
    "c 2024 missing",
    "d 2024 not-applicable",
    "e 2024 suppressed",
  ]);
});

test("a share is withheld when its numerator or denominator is small, also where nothing adds up", async () => {
  const measure = { role: "measure", categories: ["unemployed", "people", "rate"] } as const;
  const figures = readFiguresOf({ measure, district: { categories: ["north", "south"] } }, [
    ["unemployed", "north", "2024", 3],
    ["people", "north", "2024", 90],
    ["rate", "north", "2024", 3.3],
    ["unemployed", "south", "2024", 9],
    ["people", "south", "2024", 90],
    ["rate", "south", "2024", 10],
  ]);
  const shares = [{ measure: "rate", numerator: "unemployed", denominator: "people" }];
  expect(shown(await planOf(figures, { shares }, "share"))).toEqual([
    "unemployed north 2024 suppressed",
    "people north 2024 90",
    "rate north 2024 suppressed",
    "unemployed south 2024 9",
    "people south 2024 90",
    "rate south 2024 10",
  ]);
});

test("few contributors withhold an amount", async () => {
  const measure = { role: "measure", categories: ["firms", "grants"] } as const;
  const figures = readFiguresOf({ measure, district: { categories: ["north", "south"] } }, [
    ["firms", "north", "2024", 2],
    ["grants", "north", "2024", 1_000.5],
    ["firms", "south", "2024", 9],
    ["grants", "south", "2024", 2_000.5],
  ]);
  const contributors = { measure: "firms", few: 2 };
  const cells = shown(await planOf(figures, { contributors, threshold: 0 }, "share"));
  expect(cells).toContain("grants north 2024 suppressed");
  expect(cells).toContain("grants south 2024 2000.5");
});
