// The demonstration: York of 2023 held against FRA's framework, from published sources, with its evidence a click away.
import { beforeAll, describe, expect, test } from "vitest";
import { type TestApp, testApp } from "../../../tests/support/test-app.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { loadDemoCity } from "../../demo/load-demo.ts";
import { TERMINAL } from "../accounts/index.ts";
import { findCity } from "../city/index.ts";
import { importAnswers } from "./import-answers.ts";
import { openSelfAssessment } from "./open-self-assessment.ts";
import { publishSelfAssessment } from "./publish-self-assessment.ts";

const context = testContext(await testDatabase());
const named = { framework: "fra-2021-2022", year: 2023 };
const PAGE = "/york/self-assessment/fra-2021-2022/2023";
let app: TestApp;

beforeAll(async () => {
  context.setNow("2026-11-23T12:00:00Z");
  await loadDemoCity(context, "york", () => undefined);
  app = testApp(context);
}, 60_000);

const words = (page: string) => page.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("York, 2023", () => {
  test("says how far York had come by what is published, and who says so", async () => {
    const page = words(await app.page(PAGE));
    expect(page).toContain("10 of 27 elements assessed.");
    expect(page).toContain(
      "Assessed by: The demonstration of this platform, from published sources",
    );
    expect(page).toMatch(/S1 Declaration that affirms the city's commitment\s+In use/);
    expect(page).toMatch(/S2 Elected representative for human rights\s+Not assessed/);
    expect(page).toMatch(/S4 Consultative participatory human rights council\s+In place/);
    expect(page).toMatch(
      /T8 Monitoring with indicators .*? In use Name not confirmed against the official text/,
    );
  });

  test("leads to its evidence here, and every page is there", async () => {
    const page = await app.page(PAGE);
    const [, main = ""] = page.split("<main");
    const links = [...main.matchAll(/href="(\/york\/[^"#?]+)"/g)].map(([, href = ""]) => href);
    for (const wanted of [
      "/declaration",
      "/bodies/human-rights-and-equalities-board",
      "/indicators/hate-crime",
      "/plans/YORK-RIGHTS-2023",
      "/recommendations/YORK-2021-03",
    ])
      expect(links).toContain(`/york${wanted}`);
    for (const href of new Set(links)) {
      const { status } = await app.get(href);
      expect([href, status]).toEqual([href, 200]);
    }
  });

  test("goes out as a file and comes back the same, byte for byte", async () => {
    const city = await findCity(context.database, "york");
    if (city === undefined) throw new Error("York is not there");
    const file = await app.page(`${PAGE}.csv`);
    const bytes = new TextEncoder().encode(file);
    const again = { ...named, file: bytes };
    expect(await importAnswers(context, city.id, TERMINAL, again)).toEqual({
      kept: 0,
      unchanged: 10,
    });
    // Into another year, where nothing is said yet.
    const other = { ...named, year: 2022 };
    await openSelfAssessment(context, city.id, TERMINAL, {
      ...other,
      assessedBy: { en: "A test" },
    });
    expect(await importAnswers(context, city.id, TERMINAL, { ...other, file: bytes })).toEqual({
      kept: 10,
      unchanged: 0,
    });
    await publishSelfAssessment(context, city.id, TERMINAL, other);
    expect(await app.page(PAGE.replace("2023", "2022.csv"))).toBe(file);
  });
});
