// How much is released, counted in the database, beside the figures themselves read whole: the two say the same.
import { expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { defineIndicator } from "./define-indicator.ts";
import type { FileRow } from "./file-layout.ts";
import { importFigures } from "./import-figures.ts";
import {
  findReleased,
  listReleased,
  listReleasedDays,
  listReleasedLengths,
} from "./list-released.ts";
import { releaseFigures } from "./release-figures.ts";
import { figureFile, indicatorInput, seriesInput, terminal } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);

async function add(city: Id<"City">, ...rows: readonly Partial<FileRow>[]) {
  const bytes = figureFile(rows);
  const result = await importFigures(context, city, terminal, { bytes, dryRun: false });
  if ("refused" in result || result.problems.length > 0) throw new Error(JSON.stringify(result));
}

/** Three indicators: one with two series, a correction and a draft, one that is a draft, and one without figures. */
async function aCityWithFigures(): Promise<Id<"City">> {
  const city = context.newCity();
  const series = [
    seriesInput(),
    seriesInput({ slug: "hostels", primary: false, fileName: "People in hostels" }),
  ];
  const defined = await defineIndicator(context, city, terminal, indicatorInput({ series }));
  if ("refused" in defined) throw new Error(JSON.stringify(defined));
  for (const slug of ["drafts", "nothing"]) {
    const own = [seriesInput({ fileName: slug })];
    await defineIndicator(context, city, terminal, indicatorInput({ slug, series: own }));
  }
  const hostels = { indicator: "People in hostels" };
  await add(
    city,
    ...["2020", "2021", "2022"].map((year) => ({ period: year, year, value: "9" })),
    ...["2021", "2022"].map((year) => ({ ...hostels, period: year, year, value: "40" })),
  );
  await releaseFigures(context, city, terminal, {});
  await add(city, { period: "2021", year: "2021", value: "8" });
  await releaseFigures(context, city, terminal, {});
  // Neither of these is released.
  await add(
    city,
    { period: "2023", year: "2023", value: "7" },
    { indicator: "drafts", period: "2022", year: "2022", value: "1" },
  );
  return city;
}

test("lengths and days are those of the released figures", async () => {
  const city = await aCityWithFigures();
  await database.readCity(city, async (tx) => {
    const whole = await listReleased(tx);
    const told = whole.map(({ indicator, series }) => ({
      id: indicator.id,
      slug: indicator.slug,
      right: null,
      length: series.find((one) => one.series.primary)?.figures.length ?? 0,
      hasFigures: series.some(({ figures }) => figures.length > 0),
    }));
    expect(await listReleasedLengths(tx)).toEqual(told);
    expect(told.map(({ length }) => length)).toEqual([3, 0, 0]);
    expect(await listReleasedDays(tx)).toEqual(
      whole.map(({ indicator, series }) => ({
        slug: indicator.slug,
        name: indicator.name,
        right: null,
        days: series.flatMap(({ figures }) =>
          figures.filter(({ value }) => value !== null).map(({ period }) => period.end),
        ),
      })),
    );
  });
});

test("some indicators are read as they are among all, and none when none is asked for", async () => {
  const city = await aCityWithFigures();
  await database.readCity(city, async (tx) => {
    const whole = await listReleased(tx);
    const [first, second] = whole;
    const ids = [first, second].flatMap((one) => one?.indicator.id ?? []);
    expect(await listReleased(tx, { ids })).toEqual([first, second]);
    expect(await findReleased(tx, "rough-sleeping")).toEqual(first);
    expect(await listReleased(tx, { ids: [] })).toEqual([]);
  });
});
