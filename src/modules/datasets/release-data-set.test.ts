// Releasing from a real database, with the real solver: what the public gets, and what it never gets.
import { expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { breakdown } from "./breakdown.ts";
import { defineDataSet } from "./define-data-set.ts";
import { findReleasedDataSet, type ReleasedDataSet } from "./find-released-data-set.ts";
import { listDataSets } from "./list-data-sets.ts";
import type { ProtectionRules } from "./protection-rules.ts";
import { releaseDataSet } from "./release-data-set.ts";
import { cellAt, type ReleasedCell } from "./released-figures.ts";
import { bring as bringLines, dataSetInput } from "./testing.ts";

const context = testContext(await testDatabase());
const SLUG = "asylum-seekers";

/** Districts by sex with totals; the open cells of a year as `year,district,sex,value`. */
const TABLE = (year: number, northMen: number | string) => {
  const values = [90, 50, 40, 30, 28, northMen, 30, 12, 18, 30, 10, 20];
  const districts = ["Total", "North", "South", "West"];
  const sexes = ["Total", "Women", "Men"];
  return values.map(
    (value, n) => `${year},${districts[Math.floor(n / 3)]},${sexes[n % 3]},${value}`,
  );
};

async function cityWith(
  rows: readonly string[],
  rules: Partial<ProtectionRules> = {},
): Promise<Id<"City">> {
  const city = context.newCity();
  await define(city, rules);
  await bring(city, rows);
  return city;
}

async function define(city: Id<"City">, rules: Partial<ProtectionRules>): Promise<void> {
  const made = await defineDataSet(context, city, theHost, dataSetInput({ rules }));
  if ("refused" in made) throw new Error(made.refused);
}

const bring = (city: Id<"City">, rows: readonly string[]) =>
  bringLines(context, city, "Year,District,Sex,Value", ...rows);

const release = (city: Id<"City">, dryRun = false) =>
  releaseDataSet(context, city, theHost, { dataSet: SLUG, dryRun });

async function released(city: Id<"City">): Promise<ReleasedDataSet> {
  const found = await context.database.readCity(city, (tx) => findReleasedDataSet(tx, SLUG));
  if (found === undefined) throw new Error("Nothing is released");
  return found;
}

async function cellsOf(city: Id<"City">): Promise<readonly string[]> {
  const { figures } = await released(city);
  return Array.from({ length: figures.columns.length }, (_, row) => line(cellAt(figures, row)));
}

const line = ({ period, categories, mark, value }: ReleasedCell) =>
  [period?.printed, ...categories, mark === "value" ? value : mark].join(" ");

test("what is released has its marks, its hash in the record, and no value that is withheld", async () => {
  const city = await cityWith(TABLE(2024, 2));
  expect(await release(city)).toMatchObject({
    number: 1,
    unchanged: false,
    plan: { cells: 12, primary: 1, secondary: 3 },
    audit: { safe: true },
  });
  const cells = await cellsOf(city);
  expect(cells).toContain("2024 North Men suppressed");
  expect(cells).toContain("2024 Total Total 90");
  const { figures } = await released(city);
  for (let row = 0; row < figures.columns.length; row += 1) {
    const { mark, value, state } = cellAt(figures, row);
    expect(value === null).toBe(mark === "suppressed");
    expect(state).toBe(mark === "suppressed" ? "suppressed" : "normal");
  }
  const entries = await context.database.readCity(city, (tx) => listEntries(tx, {}));
  expect(JSON.stringify(entries)).toContain(figures.hash);
  const blocks = await ownerQuery<{ columns: Buffer }>(
    "select columns from datasets.released_block where city_id = $1",
    [city],
  );
  const two = Buffer.alloc(8);
  two.writeDoubleLE(2);
  expect(blocks.some(({ columns }) => columns.includes(two))).toBe(false);
});

test("nothing is public before the release, and nothing of a later import before the next", async () => {
  const city = await cityWith(TABLE(2023, 2));
  const find = () => context.database.readCity(city, (tx) => findReleasedDataSet(tx, SLUG));
  expect(await find()).toBeUndefined();
  await release(city);
  await bring(city, TABLE(2024, 2));
  expect((await cellsOf(city)).some((cell) => cell.startsWith("2024"))).toBe(false);
  const [listed] = await context.database.readCity(city, listDataSets);
  expect(listed).toMatchObject({
    lastImport: { number: 2 },
    lastRelease: { number: 1, behind: true },
  });
  await release(city);
  expect((await cellsOf(city)).filter((cell) => cell.startsWith("2024"))).toHaveLength(12);
});

test("a dry run says what would be withheld and writes nothing; the same release twice is none", async () => {
  const city = await cityWith(TABLE(2024, 2));
  const dry = await release(city, true);
  expect(dry).toMatchObject({ dryRun: true, number: null, unchanged: false });
  expect(await release(city)).toMatchObject({ number: 1 });
  expect(await release(city)).toMatchObject({ number: null, unchanged: true });
});

test("an unsafe release is refused, without telling what it would give away", async () => {
  const city = await cityWith(TABLE(2024, ":"), { mode: "as-delivered" });
  const refused = await release(city);
  expect(refused).toMatchObject({
    refused: "unsafe",
    revealed: [{ categories: { District: "North", Sex: "Men" }, by: "sums" }],
  });
  expect(JSON.stringify(refused)).not.toMatch(/"value"|"lower"|"upper"/);
  const find = () => context.database.readCity(city, (tx) => findReleasedDataSet(tx, SLUG));
  expect(await find()).toBeUndefined();
});

test("what was withheld once stays withheld as long as the figures around it stay", async () => {
  const city = await cityWith(TABLE(2024, 2));
  await release(city);
  const before = await cellsOf(city);
  await bring(city, TABLE(2025, 20));
  await release(city);
  expect((await cellsOf(city)).filter((cell) => cell.startsWith("2024")).sort()).toEqual(
    [...before].sort(),
  );
});

test("a stricter rule cannot take back what is public, and does not make it worse", async () => {
  const city = await cityWith(TABLE(2024, 2));
  await release(city);
  const before = await cellsOf(city);
  await define(city, { threshold: 12 });
  await release(city);
  expect(await cellsOf(city)).toEqual(before);
});

test("a correction of one cell never brings two releases together into what was withheld", async () => {
  const city = await cityWith(TABLE(2024, 2));
  await release(city);
  const before = new Map((await cellsOf(city)).map((cell) => [cell.replace(/ \S+$/, ""), cell]));
  // The total of the west and everything above it moves; north and south stay as they were.
  const moved = TABLE(2024, 2).map((row) =>
    row
      .replace("2024,West,Total,30", "2024,West,Total,34")
      .replace("2024,West,Men,20", "2024,West,Men,24")
      .replace("2024,Total,Total,90", "2024,Total,Total,94")
      .replace("2024,Total,Men,40", "2024,Total,Men,44"),
  );
  await bring(city, moved);
  const done = await release(city);
  if ("refused" in done) return;
  for (const cell of await cellsOf(city)) {
    const name = cell.replace(/ \S+$/, "");
    if (/ (North|South) /.test(` ${name} `) && cell.endsWith("suppressed")) {
      expect(before.get(name)).toBe(cell);
    }
  }
  expect(before.get("2024 North Men")).toBe("2024 North Men suppressed");
  expect(await cellsOf(city)).toContain("2024 North Men suppressed");
});

test("a breakdown gives the cells that were picked, the total where nothing was", async () => {
  const city = await cityWith([...TABLE(2023, 12), ...TABLE(2024, 2)]);
  await release(city);
  const { dataSet } = await released(city);
  const pick = (selection: Parameters<typeof breakdown>[2]) =>
    context.database.readCity(city, (tx) => breakdown(tx, dataSet.id, selection));
  const found = await pick({ District: "*" });
  if (found === undefined || "refused" in found) throw new Error("refused");
  expect(found.cells.map(line)).toEqual([
    "2023 Total Total 90",
    "2023 North Total 30",
    "2023 South Total 30",
    "2023 West Total 30",
    "2024 Total Total 90",
    "2024 North Total 30",
    "2024 South Total 30",
    "2024 West Total 30",
  ]);
  expect(await pick({ District: ["North", "South"], Sex: "Men" })).toMatchObject({
    cells: [{ value: 12 }, { value: 18 }, { mark: "suppressed", value: null }, {}],
  });
  expect(await pick({ Colour: "*" })).toEqual({
    refused: "unknown-dimension",
    dimension: "Colour",
  });
  expect(await pick({ Sex: "Other" })).toEqual({
    refused: "unknown-category",
    dimension: "Sex",
    category: "Other",
  });
});

test("only who may release does, and only what has been imported", async () => {
  const city = await cityWith(TABLE(2024, 2));
  const input = { dataSet: SLUG, dryRun: false };
  for (const actor of [undefined, anActor("contributor"), anActor("reader")]) {
    expect(await releaseDataSet(context, city, actor, input)).toEqual({ refused: "not-permitted" });
  }
  expect(await releaseDataSet(context, city, theHost, { ...input, dataSet: "other" })).toEqual({
    refused: "no-data-set",
  });
  const empty = context.newCity();
  await define(empty, {});
  expect(await release(empty)).toEqual({ refused: "nothing-imported" });
});
