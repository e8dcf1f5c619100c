// A computed verdict on the public pages: below the figure's sentence, labelled, with what stands behind it; in lists with what is chance.
import { expect, test } from "vitest";
import { testApp } from "../../../../tests/support/test-app.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { theHost } from "../../accounts/testing.ts";
import { aCity } from "../../city/testing.ts";
import { defineIndicator, importFigures, releaseFigures } from "../../indicators/index.ts";
import { figureFile, indicatorInput, seriesInput } from "../../indicators/testing.ts";

const context = testContext(await testDatabase());
const app = testApp(context);

test("an indicator's page shows verdict, target, break and interval, and the list says how many are chance", async () => {
  const { id, slug } = await aCity(context);
  const reason = { en: "The count moved to spring." };
  const target = { aim: "at-most", value: 2, source: "Housing plan" } as const;
  const breaks = [{ on: localDate(2013, 1, 1), reason }];
  for (const one of ["rough-sleeping", "waiting"]) {
    const series = [seriesInput({ fileName: one, yearStarts: 1, breaks })];
    await defineIndicator(context, id, theHost, indicatorInput({ slug: one, target, series }));
  }
  const bytes = figureFile(
    ["rough-sleeping", "waiting"].flatMap((indicator) =>
      Array.from({ length: 8 }, (_, i) => {
        const value = 20 - i;
        const bounds = { lower: `${value - 2}`, upper: `${value + 2}`, n: `${900 + i}` };
        return {
          indicator,
          period: `${2012 + i}`,
          year: `${2012 + i}`,
          value: `${value}`,
          ...bounds,
        };
      }),
    ),
  );
  await importFigures(context, id, theHost, { bytes, dryRun: false });
  await releaseFigures(context, id, theHost, {});

  const page = await app.page(`/${slug}/indicators/rough-sleeping`);
  expect(page).toContain("<strong>Computed verdict: improving.</strong> From 2013 to 2019");
  expect(page).toContain("What this means");
  expect(page).toContain("rosario-trend-1");
  expect(page).toContain("By the method of Eurostat");
  expect(page).toContain("Target 2");
  expect(page).toContain("Laid down by: Housing plan");
  expect(page).toContain("Counted in another way from 1 January 2013: The count moved to spring.");
  expect(page).toContain("18 to 22");

  const list = await app.page(`/${slug}/indicators`);
  expect(list).toContain("Trend: improving");
  expect(list).toContain("Expected to look clear by chance alone: about 0.1.");
});
