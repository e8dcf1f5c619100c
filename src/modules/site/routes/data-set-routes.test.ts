// The public pages and files of data sets, asked for as a visitor would: what they show, what they withhold, and what they say of it.
import { beforeAll, describe, expect, test } from "vitest";
import { type TestApp, testApp } from "../../../../tests/support/test-app.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { areasOfGeoJson } from "../../../design/map/geo-areas.ts";
import type { Id } from "../../../kernel/id.ts";
import { theHost } from "../../accounts/testing.ts";
import { aCity } from "../../city/testing.ts";
import {
  defineAreaMap,
  defineDataSet,
  drawOnAreaMap,
  importDataSet,
  type ProtectionRules,
  releaseDataSet,
} from "../../datasets/index.ts";
import { dataSetInput } from "../../datasets/testing.ts";

const context = testContext(await testDatabase());
let app: TestApp;
let city: { readonly id: Id<"City">; readonly slug: string };

/** Four districts by sex with totals, four years. Few men live in the north in 2023; for the west nothing is known in 2021. */
const YEARS = [2021, 2022, 2023, 2024];
const TABLE = YEARS.flatMap((year, n) => {
  const inner = [
    [2831 + n, n === 2 ? 3 : 47],
    [611, 0],
    [1433, 1511 + n],
    [887, 907],
  ];
  const names = ["North", "South", "West", "East"];
  const sums = inner.map(([women = 0, men = 0]) => women + men);
  const rows = inner.flatMap(([women, men], d) => [
    [names[d], "Women", women],
    [names[d], "Men", men],
    [names[d], "Total", sums[d]],
  ]);
  const total = [0, 1].map((s) => inner.reduce((sum, row) => sum + (row[s] ?? 0), 0));
  return [
    ...rows,
    ["Total", "Women", total[0]],
    ["Total", "Men", total[1]],
    ["Total", "Total", (total[0] ?? 0) + (total[1] ?? 0)],
  ].map(([district, sex, value]) => [year, district, sex, value].join(","));
});

beforeAll(async () => {
  city = await aCity(context, { languages: ["en", "nb"] });
  app = testApp(context);
  await bring("district-people", "Year,District,Sex,People", TABLE, { zeros: "published" });
  await define("not-yet", {});
  await bring(
    "survey",
    "Year,Group,Percent,Status",
    ["2021,All,41.5,", "2022,All,,:", "2023,All,40.25,p", "2024,All,,.", "2025,All,38,b"],
    { mode: "as-delivered" },
    { kind: "share", unit: "percent", title: { en: "A survey" } },
  );
});

async function define(
  slug: string,
  rules: Partial<ProtectionRules>,
  over: Omit<Parameters<typeof dataSetInput>[0] & object, "rules"> = {},
) {
  const title = { en: `People (${slug})`, nb: `Folk (${slug})` };
  const input = dataSetInput({ slug, title, ...over, rules });
  must(await defineDataSet(context, city.id, theHost, input));
}

async function bring(
  slug: string,
  head: string,
  rows: readonly string[],
  rules: Partial<ProtectionRules>,
  over: Omit<Parameters<typeof dataSetInput>[0] & object, "rules"> = {},
) {
  await define(slug, rules, over);
  const imported = await importDataSet(context, city.id, theHost, {
    dataSet: slug,
    files: [new TextEncoder().encode([head, ...rows, ""].join("\n"))],
    origin: "file.csv",
    hints: {},
    retrievedAt: new Date("2026-05-17T10:00:00Z"),
    answers: {},
    acceptAll: true,
    dryRun: false,
  });
  must(imported);
  must(await releaseDataSet(context, city.id, theHost, { dataSet: slug, dryRun: false }));
}

function must(result: object): void {
  if ("refused" in result) throw new Error(JSON.stringify(result));
}

const at = (place: string) => `/${city.slug}/data-sets${place}`;
const pageOf = (place: string, language = "en", status = 200) =>
  app.page(at(place), { cookie: `rosario_language=${language}`, status });
/** A page's words, without its tags. */
const words = (page: string) =>
  page
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

describe("the list", () => {
  test("has every data set of which something is released, and no other", async () => {
    const page = await pageOf("");
    expect(page).toContain(`href="${at("/district-people")}"`);
    expect(page).toContain(`href="${at("/survey")}"`);
    expect(words(page)).toContain("Counts by District and Sex, from 2021 to 2024: 60 in all.");
    expect(page).not.toContain("not-yet");
  });

  test("says so where there is none", async () => {
    const other = await aCity(context);
    expect(await app.page(`/${other.slug}/data-sets`)).toContain("No data set has been released");
  });
});

describe("a data set's page", () => {
  test("shows the totals until somebody chooses, with a line, a table and a sentence", async () => {
    const text = words(await pageOf("/district-people"));
    expect(text).toContain("Counts by District and Sex, from 2021 to 2024: 60 in all.");
    expect(text).toContain("2024, people: 8,233.");
    expect(text).not.toContain("withheld of");
  });

  test("shows all of a group side by side, and the small cell as a sign with its word, never as nothing", async () => {
    const page = await pageOf("/district-people?District=*&Sex=Men");
    expect(words(page)).toMatch(/North .*47 47 : withheld 47/);
    expect(page).not.toMatch(/<td[^>]*>\s*<\/td>/);
    expect(words(page)).toContain("What the signs mean : withheld");
    expect(words(page)).toMatch(/South 0 0 0 0/);
    expect(page).toContain("North, 2023 : withheld");
  });

  test("names what its bars cannot show, with the mark that the table has", async () => {
    const page = await pageOf("/district-people?District=*&Sex=Men&Year=2023");
    expect(words(page)).toContain("there is no figure to draw: North : withheld; East : withheld.");
    expect(words(page)).toContain("because the others would look small beside the sum: Total.");
  });

  test("says what is withheld and why, in the counts of the plan", async () => {
    for (const [language, sentence] of [
      ["en", /Of 60 figures 4 are withheld: 1 because it is about so few .* and 3 because/],
      [
        "nb",
        /Av 60 tall er 4 holdt tilbake: 1 fordi det gjelder så få .* og 3 fordi andre tall kunne vært/,
      ],
      ["de", /Von 60 Zahlen werden 4 nicht genannt: 1, weil sie so wenige betrifft/],
    ] as const) {
      expect(words(await pageOf("/district-people", language))).toMatch(sentence);
    }
    expect(words(await pageOf("/survey"))).toContain("as their source has published them");
  });

  test("draws no line across what is not told, and a hollow mark for what may change", async () => {
    const page = await pageOf("/survey");
    const [wide = ""] = page.split('class="chart-narrow"');
    const runs = [...wide.matchAll(/class="chart-line" d="([^"]*)"/g)].map(([, path]) => path);
    expect(runs.join()).not.toContain("L");
    expect(wide).toContain('class="chart-hollow"');
    const text = words(page);
    expect(text).toContain("40.25 (provisional)");
    expect(text).toContain("38.00 (counted in a new way)");
    expect(text).toContain("2022 : withheld");
    expect(text).toContain("2024 . not applicable");
    expect(text).toContain("Counted in another way from 2025 on");
  });

  test("keeps what is asked for in the form, and tells of what is not there", async () => {
    const page = await pageOf("/district-people?District=West&Sex=*&Year=2024");
    expect(page).toMatch(/<option value="West" selected/);
    expect(page).toMatch(/<option value="\*" selected/);
    expect(page).toMatch(/<option value="2024" selected/);
    expect(words(page)).toContain("2024, people: Women 1,433; Men 1,514; Total 2,947.");
    const odd = words(await pageOf('/district-people?District=Mars"><b>&utm_source=mail'));
    expect(odd).toContain("There is no “Mars&quot;>&lt;b>” in “District”");
  });

  test("says where its figures are from, when they were fetched, and where the release is recorded", async () => {
    const page = await pageOf("/district-people");
    const text = words(page);
    expect(text).toContain("Fetched 17 May 2026");
    expect(text).toContain("Licence CC BY 4.0");
    const [, entry] = /href="\/[^/]+\/record\/(\d+)"/.exec(page) ?? [];
    const record = await app.page(`/${city.slug}/record/${entry}`);
    expect(record).toContain("A data set was released");
    expect(record).toContain("dataset/district-people");
  });

  test("is there before the release without a figure, because the public record leads to it", async () => {
    expect(words(await pageOf("/not-yet"))).toContain("Nothing of this data set has been released");
    await pageOf("/nothing", "en", 404);
    await pageOf("/not-yet.csv", "en", 404);
    await pageOf("/not-yet.json", "en", 404);
  });

  test("is drawn on the map that somebody chose, the withheld area hatched", async () => {
    const square = (x: number) => [
      [
        [x, 60],
        [x + 1, 60],
        [x + 1, 61],
        [x, 61],
        [x, 60],
      ],
    ];
    const names = ["North", "South", "West", "East"];
    const areas = areasOfGeoJson(
      {
        type: "FeatureCollection",
        features: names.map((code, x) => ({
          type: "Feature",
          properties: { code },
          geometry: { type: "Polygon", coordinates: square(x) },
        })),
      },
      { code: "code", name: "code" },
    );
    if ("refused" in areas) throw new Error(areas.refused);
    must(
      await defineAreaMap(context, city.id, theHost, {
        slug: "districts",
        name: { en: "Districts" },
        source: "The city",
        licence: "CC0",
        areas,
      }),
    );
    must(
      await drawOnAreaMap(context, city.id, theHost, {
        dataSet: "district-people",
        on: { areaMap: "districts", dimension: "District" },
      }),
    );
    const before = await pageOf("/district-people");
    expect(before).toMatch(/href="[^"]*District=%2A|href="[^"]*District=\*/);
    const page = await pageOf("/district-people?District=*&Sex=Men&Year=2023");
    expect(page).toContain('id="data-set-map-title"');
    expect(page).toContain("data-set-map-hatch-640");
    expect(words(page)).toContain("Map: Districts. The city, CC0.");
    expect(page).toContain("North : withheld");
  });
});

describe("files", () => {
  test("hold the whole release, or what was chosen, with the signs of the page", async () => {
    const whole = await app.page(at("/district-people.csv"));
    expect(whole.trim().split("\r\n")).toHaveLength(61);
    expect(whole).toContain("North,Men,2023,:,suppressed");
    expect(whole).toContain("South,Men,2023,0,normal");
    const part = await app.page(at("/district-people.csv?District=North&Sex=Men"));
    expect(part.trim().split("\r\n")).toEqual([
      "District,Sex,Year,value,status",
      "North,Men,2021,47,normal",
      "North,Men,2022,47,normal",
      "North,Men,2023,:,suppressed",
      "North,Men,2024,47,normal",
    ]);
    await app.page(at("/district-people.csv?District=Mars"), { status: 404 });
  });

  test("in JSON-stat have the same signs", async () => {
    const text = await app.page(at("/district-people.json?District=North&Sex=Men"));
    const cube = JSON.parse(text) as { value: unknown; status: unknown; size: unknown };
    expect(cube).toMatchObject({ size: [1, 1, 4], value: [47, 47, null, 47], status: { 2: ":" } });
    const survey = JSON.parse(await app.page(at("/survey.json"))) as { status: object };
    expect(survey.status).toEqual({ 1: ":", 2: "p", 3: ".", 4: "b" });
  });
});

test("search, sitemap and sources know the data sets that are released", async () => {
  expect(await app.page(`/${city.slug}/search?q=folk`)).toContain(at("/district-people"));
  const sitemap = await app.page(`/${city.slug}/sitemap.xml`);
  expect(sitemap).toContain(at("/survey"));
  expect(sitemap).not.toContain("not-yet");
  const sources = await app.page(`/${city.slug}/sources`);
  expect(sources).toContain(at("/survey"));
  expect(sources).not.toContain("not-yet");
});
