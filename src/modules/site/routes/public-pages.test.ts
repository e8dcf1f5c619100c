import { beforeAll, describe, expect, test } from "vitest";
import { type TestApp, testApp } from "../../../../tests/support/test-app.ts";
import { type TestContext, testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { DEMO_CITIES } from "../../../demo/demo-files.ts";
import { loadDemoCity } from "../../../demo/load-demo.ts";
import type { Id } from "../../../kernel/id.ts";
import { day, fact } from "../../../kernel/testing.ts";
import { readCsv } from "../../../platform/csv.ts";
import { findCity } from "../../city/index.ts";
import { importFigures, listReleased, releaseFigures } from "../../indicators/index.ts";
import { figureFile, terminal } from "../../indicators/testing.ts";
import { adoptRecommendation } from "../../recommendations/index.ts";
import { anAdoption } from "../../recommendations/testing.ts";

let context: TestContext;
let app: TestApp;

beforeAll(async () => {
  context = testContext(await testDatabase());
  context.setNow("2026-11-24T12:00:00Z");
  for (const city of DEMO_CITIES) await loadDemoCity(context, city, () => undefined);
  app = testApp(context);
});

async function idOf(slug: string): Promise<Id<"City">> {
  const city = await findCity(context.database, slug);
  if (city === undefined) throw new Error(`No city ${slug}`);
  return city.id;
}

/** Pages of other modules, of signing in, and files that take long to make. */
const ELSEWHERE = /\/(language|sign-in|reports)(\/|$)|\.(pdf|zip)$/;

/** Every page and file that can be reached from a city's front page, by its address. */
async function walk(start: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const text = await app.page(path);
    found.set(path, text);
    if (!text.startsWith("<!doctype html>")) continue;
    for (const [, link = ""] of text.matchAll(/href="([^"#]*)/g)) {
      const next = link.replaceAll("&amp;", "&");
      if ((next === start || next.startsWith(`${start}/`)) && !ELSEWHERE.test(next))
        waiting.push(next);
    }
  }
  return found;
}

describe.each([
  ["york", "en"],
  ["graz", "de"],
  ["bergen", "nb"],
])("the public pages of %s", (city, language) => {
  let pages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    pages = await walk(`/${city}`);
  });

  test("lead to each other without a dead end", () => {
    for (const part of ["", "/rights", "/indicators", "/recommendations", "/declaration"]) {
      expect([...pages.keys()]).toContain(`/${city}${part}`);
    }
    expect(pages.size).toBeGreaterThan(60);
  });

  test("each have one heading, the city's language, and no word that a program forgot", () => {
    for (const [path, text] of pages) {
      if (!text.startsWith("<!doctype html>")) continue;
      expect(text.match(/<h1[ >]/g), path).toHaveLength(1);
      expect(text, path).toContain(`<html lang="${language}"`);
      expect(text, path).not.toMatch(/undefined|\[object|NaN|Invalid Date/);
      expect(text, path).not.toContain("<script");
    }
  });

  test("have each id once, and every place on the page that they point to", () => {
    for (const [path, text] of pages) {
      const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const [, anchor] of text.matchAll(/href="#([^"]+)"/g))
        expect(ids, path).toContain(anchor);
    }
  });
});

test("a page is there in all three languages, whatever the city's own", async () => {
  for (const language of ["en", "nb", "de"]) {
    for (const path of ["/york", "/graz/rights/equality", "/bergen/indicators/hate-crime"]) {
      const text = await app.page(path, { cookie: `rosario_language=${language}` });
      expect(text).toContain(`<html lang="${language}"`);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    }
  }
});

test("the front page says what became of the recommendations, and where there are none it says that", async () => {
  expect(await app.page("/york")).toMatch(/Of \w+ recommendations, /);
  expect(await app.page("/bergen")).toContain("ikke ført inn noen anbefalinger til Bergen");
});

test("the front page counts what the list shows in each state", async () => {
  const front = await app.page("/graz");
  const parts = [
    ...front.matchAll(/href="(\/graz\/recommendations\?state=[a-z-]+)"><strong>(\d+)<\/strong>/g),
  ];
  expect(parts.length).toBeGreaterThan(1);
  for (const [, address = "", count] of parts) {
    const shown = (await app.page(address)).match(/class="action-title"/g);
    expect(shown).toHaveLength(Number(count));
  }
});

test("a recommendation shows both voices, the silent one too", async () => {
  const page = await app.page("/graz/recommendations/GRAZ-2023-05");
  expect(page).toContain("Die Stadt sagt");
  expect(page).toContain("Es ist keine Antwort bekannt");
  expect(page).toContain("Menschenrechtsbeirat der Stadt Graz urteilt");
  expect(page).toContain("Sehr uneinheitlich umgesetzt");
});

test("an overdue answer is shown with its days, on the list first of all", async () => {
  const york = await idOf("york");
  const adopted = await adoptRecommendation(
    context,
    york,
    terminal,
    anAdoption({
      topic: { en: "Overdue" },
      adoptedOn: fact("2026-07-01"),
      answerDueOn: day("2026-10-13"),
      edition: 2026,
    }),
  );
  if ("refused" in adopted) throw new Error(adopted.refused);
  const page = await app.page(`/york/recommendations/${adopted.reference}`);
  expect(page).toContain("42 days late");
  const list = await app.page("/york/recommendations");
  expect(/class="action-title"><a href="([^"]*)"/.exec(list)?.[1]).toBe(
    `/york/recommendations/${adopted.reference}`,
  );
  expect(await app.page("/york")).toContain("/york/recommendations?state=late");
});

test("the proof of record names entries that the record has, with the same fingerprint", async () => {
  const page = await app.page("/york/recommendations/YORK-2021-01");
  const [, position] = /\/york\/record\/(\d+)"/.exec(page) ?? [];
  const record: unknown = JSON.parse(await app.page("/york/record.json"));
  const entry = await app.page(`/york/record/${position}`);
  expect(entry).toContain("the entry is in the record");
  expect(record).toMatchObject({ city: "york", next: null });
  const { root, entries } = record as {
    root: string;
    entries: readonly { position: number; leafHash: string; body: string }[];
  };
  const plain = entry.replaceAll("<wbr/>", "");
  const told = entries.find((one) => one.position === Number(position));
  expect(plain).toContain(root);
  expect(plain).toContain(told?.leafHash);
  expect(told?.body).toContain("recommendation/YORK-2021-01");
});

const DRAFT = /987[ ,.\u00a0\u202f]?654|unreleased\.example/;

test("a figure that nobody has released is on no page and in no file", async () => {
  const york = await idOf("york");
  const [known] = await context.database.readCity(york, (tx) => listReleased(tx));
  const series = known?.series[0]?.series;
  if (series === undefined) throw new Error("York has figures");
  const draft = {
    indicator: series.fileName,
    breakdown: series.fileBreakdown,
    geography: series.fileGeography,
    unit: series.unit,
    period: "2025",
    year: "2025",
    value: "987654",
    source: "https://unreleased.example/",
  };
  const imported = await importFigures(context, york, terminal, {
    bytes: figureFile([draft]),
    dryRun: false,
  });
  expect(imported).toMatchObject({ added: 1, problems: [] });
  const shows = async () =>
    [...(await walk("/york"))].filter(([, text]) => DRAFT.test(text)).map(([path]) => path);
  expect(await shows()).toEqual([]);
  await releaseFigures(context, york, terminal, {});
  expect(await shows()).toContain(`/york/indicators/${known?.indicator.slug}.csv`);
});

test("a file of figures can be read as a table", async () => {
  const { rows, problems } = readCsv(await app.page("/york/indicators/hate-crime.csv"));
  expect(problems).toEqual([]);
  expect(rows.length).toBeGreaterThan(5);
});

test("a framework's elements are named in the reader's language where we have words, with the English ones beside", async () => {
  const place = (city: string) => `/${city}/catalogue/frameworks/1`;
  const [german, english] = [await app.page(place("graz")), await app.page(place("york"))];
  expect(german).toContain('Grundlagen <small lang="en">');
  expect(german).toContain("Die deutschen Namen sind unsere");
  expect(english).not.toContain("<small");
});

test("what is not there is not found, in the city's language", async () => {
  for (const path of [
    "/graz/rights/nothing",
    "/graz/indicators/nothing",
    "/graz/indicators/nothing.csv",
    "/graz/recommendations/NOTHING-2020-01",
    "/graz/record/999999",
    "/graz/record/99999999999999999999",
    "/graz/catalogue/frameworks/0",
    "/graz/catalogue/instruments/nothing",
  ]) {
    expect(await app.page(path, { status: 404 }), path).toContain("Diese Seite gibt es nicht");
  }
});

test("a filter that means nothing shows everything", async () => {
  const all = (await app.page("/graz/recommendations")).match(/class="action-title"/g);
  const odd = await app.page("/graz/recommendations?state=nonsense&right=nonsense");
  expect(odd.match(/class="action-title"/g)).toEqual(all);
});

test("a search for markup shows the markup as text", async () => {
  const page = await app.page(`/york/search?q=${encodeURIComponent('"><img src=x>')}`);
  expect(page).not.toContain("<img");
});

test("the list of cities says of each what it promised", async () => {
  const page = await app.page("/", { headers: { "accept-language": "nb" } });
  expect(page).toContain('href="/bergen"');
  expect(page).toContain('lang="nb"');
});
