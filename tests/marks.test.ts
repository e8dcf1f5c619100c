/**
 * A figure that is withheld, missing, impossible or zero has one mark for each, and the same one wherever it goes: pages, the words of
 * charts, CSV, JSON, the report's PDF and its data package. No outlet leaves its place empty.
 */

import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { theHost } from "../src/modules/accounts/testing.ts";
import { listCities } from "../src/modules/city/index.ts";
import { defineDataSet, importDataSet, releaseDataSet } from "../src/modules/datasets/index.ts";
import { dataSetInput } from "../src/modules/datasets/testing.ts";
import { importFigures, releaseFigures } from "../src/modules/indicators/index.ts";
import { publishEdition } from "../src/modules/reports/index.ts";
import {
  aCityWithFigures,
  anOpenEdition,
  done,
  enterFigures,
} from "../src/modules/reports/testing.ts";
import { readCsv } from "../src/platform/csv.ts";
import { closeTypesetter } from "../src/platform/typst/typeset.ts";
import { readPdfText } from "./support/pdf-text.ts";
import { type TestApp, testApp } from "./support/test-app.ts";
import { testContext } from "./support/test-context.ts";
import { testDatabase } from "./support/test-database.ts";

/** The same four marks in an indicator and in a data set, in years of their own. */
const WITHHELD = "2018";
const MISSING = "2019";
const IMPOSSIBLE = "2020";
const ZERO = "2021";
const WORDS = {
  en: [": withheld", ".. no figure", ". not applicable"],
  nb: [": holdt tilbake", ".. ikke noe tall", ". ikke aktuelt"],
  de: [": nicht genannt", ".. keine Zahl", ". entfällt"],
} as const;
const LANGUAGES = ["en", "nb", "de"] as const;

const context = testContext(await testDatabase());
let app: TestApp;
let city: Awaited<ReturnType<typeof aCityWithFigures>>;
let home: string;

beforeAll(async () => {
  app = testApp(context);
  city = await aCityWithFigures(context);
  const { slug } = (await context.database.inInstallation(listCities)).find(
    (one) => one.id === city,
  ) ?? { slug: "" };
  home = `/${slug}`;
  await enterFigures(context, city, [
    { period: "2017", year: "2017", value: "12" },
    { period: WITHHELD, year: WITHHELD, value: "", qualifier: "suppressed" },
    { period: MISSING, year: MISSING, value: "", qualifier: "missing" },
    { period: IMPOSSIBLE, year: IMPOSSIBLE, value: "", qualifier: "not_applicable" },
    { period: ZERO, year: ZERO, value: "0" },
  ]);
  done(await releaseFigures(context, city, theHost, {}));
  const input = dataSetInput({ slug: "marks", rules: { mode: "as-delivered" } });
  done(await defineDataSet(context, city, theHost, input));
  const table = [
    "Year,Group,People,Status",
    "2017,All,12,",
    `${WITHHELD},All,,:`,
    `${MISSING},All,,..`,
    `${IMPOSSIBLE},All,,.`,
    `${ZERO},All,0,`,
    "2022,All,14,",
  ];
  done(
    await importDataSet(context, city, theHost, {
      dataSet: "marks",
      files: [new TextEncoder().encode(`${table.join("\n")}\n`)],
      origin: "marks.csv",
      hints: {},
      retrievedAt: null,
      answers: {},
      acceptAll: true,
      dryRun: false,
    }),
  );
  done(await releaseDataSet(context, city, theHost, { dataSet: "marks", dryRun: false }));
  await anOpenEdition(context, city);
  done(await publishEdition(context, city, theHost, { edition: 2025 }));
}, 120_000);

afterAll(closeTypesetter);

const pageOf = (path: string, language: string) =>
  app.page(`${home}${path}`, { cookie: `rosario_language=${language}` });

/** The cells of a page's tables, their words without tags. */
function cellsOf(page: string): readonly string[] {
  return [...page.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, inner = ""]) =>
    inner
      .replace(/<[^>]+>/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(["/indicators/rough-sleeping", "/data-sets/marks"])(
    "the table of %s has every mark with its word, zero as a figure, and no empty cell",
    async (path) => {
      const cells = cellsOf(await pageOf(path, language));
      for (const words of WORDS[language]) expect(cells).toContain(words);
      expect(cells).toContain("0");
      expect(cells).not.toContain("");
    },
  );

  test.each(["/indicators/rough-sleeping", "/data-sets/marks"])(
    "the chart of %s says them in its words, and draws no line across them",
    async (path) => {
      const page = await pageOf(path, language);
      const [, told = ""] = /<desc[^>]*>([^<]*)/.exec(page) ?? [];
      for (const [place, year] of [WITHHELD, MISSING, IMPOSSIBLE].entries()) {
        expect(told).toContain(`${year} ${WORDS[language][place]}`);
      }
      const [drawing = ""] = page.split('class="chart-narrow"');
      const runs = [...drawing.matchAll(/class="chart-line" d="([^"]*)"/g)].map(
        ([, path]) => path ?? "",
      );
      expect(runs.filter((run) => run.includes("L"))).toHaveLength(1);
    },
  );

  test("the report's PDF prints what the page prints", async () => {
    const response = await app.get(`${home}/reports/2025/report.pdf?language=${language}`);
    const text = readPdfText(new Uint8Array(await response.arrayBuffer())).replaceAll(/\s/g, "");
    for (const words of WORDS[language]) expect(text).toContain(words.replaceAll(" ", ""));
  });
});

describe("files", () => {
  const SIGNS = { [WITHHELD]: ":", [MISSING]: "..", [IMPOSSIBLE]: ".", [ZERO]: "0" };

  test("of indicators have the sign in place of the value, and take it back as they gave it", async () => {
    const csv = await app.page(`${home}/indicators/rough-sleeping.csv`);
    const rows = readCsv(csv).rows.map(({ cells }) => cells);
    for (const [year, sign] of Object.entries(SIGNS)) {
      expect(rows.find((row) => row.year === year)?.value).toBe(sign);
    }
    expect(rows.map((row) => row.value)).not.toContain("");
    const bytes = new TextEncoder().encode(csv);
    const again = done(await importFigures(context, city, theHost, { bytes, dryRun: true }));
    expect(again).toMatchObject({ added: 0, corrected: [], problems: [] });
    const wrong = new TextEncoder().encode(csv.replace(",:,", ",..,"));
    expect(
      done(await importFigures(context, city, theHost, { bytes: wrong, dryRun: true })).problems,
    ).toMatchObject([{ column: "value", code: "unexpected-value" }]);
  });

  test("of data sets have the same signs, as CSV and as JSON-stat", async () => {
    const csv = await app.page(`${home}/data-sets/marks.csv`);
    const cube = JSON.parse(await app.page(`${home}/data-sets/marks.json`)) as {
      readonly value: readonly (number | null)[];
      readonly status: Readonly<Record<string, string>>;
    };
    const rows = csv.trim().split("\r\n").slice(1);
    for (const [year, sign] of Object.entries(SIGNS)) {
      const at = rows.findIndex((row) => row.includes(`,${year},`));
      expect(rows[at]).toContain(`,${year},${sign},`);
      if (sign === "0") expect(cube.value[at]).toBe(0);
      else expect([cube.value[at], cube.status[at]]).toEqual([null, sign]);
    }
  });

  test("of the report's data package have them too", async () => {
    const response = await app.get(`${home}/reports/2025/data.zip`);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const text = (name: string) => new TextDecoder().decode(files[name]);
    const rows = readCsv(text("figures.csv")).rows.map(({ cells }) => cells);
    const own = rows.filter(({ indicator }) => indicator === "People sleeping rough");
    for (const [year, sign] of Object.entries(SIGNS)) {
      expect(own.find((row) => row.year === year)?.value).toBe(sign);
    }
    for (const status of ["suppressed", "missing", "not-applicable"]) {
      expect(text("edition.json")).toContain(`"status":"${status}"`);
    }
  });
});
