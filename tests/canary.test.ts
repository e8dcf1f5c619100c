/**
 * No outlet shows a raw protected value. A data set whose small cells hold numbers that nothing else holds is imported, protected and
 * released, an annual report is published beside it, and everything that the outside can ask for is searched for those numbers. The same
 * figures in a second city whose rules withhold nothing are the control: there the same search finds every one of them.
 */

import type { IncomingMessage, ServerResponse } from "node:http";
import { unzipSync } from "fflate";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp, keptPages } from "../src/app.ts";
import { areasOfGeoJson } from "../src/design/map/geo-areas.ts";
import { LANGUAGES, type Language } from "../src/kernel/language.ts";
import { theHost } from "../src/modules/accounts/testing.ts";
import { listCities } from "../src/modules/city/index.ts";
import {
  defineAreaMap,
  defineDataSet,
  drawOnAreaMap,
  findReleasedDataSet,
  importDataSet,
  type ProtectionRules,
  releaseDataSet,
  writeJsonStatFigures,
} from "../src/modules/datasets/index.ts";
import { dataSetInput, readFiguresOf } from "../src/modules/datasets/testing.ts";
import { defineIndicator } from "../src/modules/indicators/index.ts";
import { indicatorInput } from "../src/modules/indicators/testing.ts";
import { publishEdition } from "../src/modules/reports/index.ts";
import { aCityWithFigures, anOpenEdition, done } from "../src/modules/reports/testing.ts";
import { modules } from "../src/modules.ts";
import type { Context } from "../src/platform/context.ts";
import { createPageCache } from "../src/platform/http/page-cache.ts";
import { closeTypesetter } from "../src/platform/typst/typeset.ts";
import { asWritten, finds, type Outlet, printed } from "./support/canary-search.ts";
import { readPdfStructure } from "./support/pdf-structure.ts";
import { readPdfText } from "./support/pdf-text.ts";
import { type TestContext, testContext } from "./support/test-context.ts";
import { testDatabase } from "./support/test-database.ts";

const SLUG = "canary";
const YEARS = [2023, 2024];
const DISTRICTS = ["Nord", "Sør", "Vest", "Øst"];
const ORIGINS = ["Native", "Newcomer"];

/** People by district and origin. Of some groups there are few: those numbers, and what they give away, must stay inside. */
const PEOPLE: Readonly<Record<number, readonly (readonly number[])[]>> = {
  2023: [
    [7919, 977],
    [18839, 16741],
    [15749, 16121],
    [19973, 929],
  ],
  2024: [
    [17207, 967],
    [18461, 15867],
    [25693, 15987],
    [19739, 18211],
  ],
};
const COUNTS = { mode: "protect", threshold: 990, zeros: "protected", counts: ["people"] } as const;
const PROTECTED: Partial<ProtectionRules> = {
  ...COUNTS,
  contributors: { measure: "people", few: 990 },
  shares: [{ measure: "poor", numerator: "people", denominator: null }],
};
const WITHHOLDING_NOTHING: Partial<ProtectionRules> = {
  ...COUNTS,
  threshold: 0,
  zeros: "published",
  contributors: null,
  shares: [],
};

type Row = readonly [string, string, string, string, number];

/** The whole table with its totals; income and share of the poor have decimals of their own in every cell. */
const ROWS: readonly Row[] = YEARS.flatMap((year) => {
  const inner = PEOPLE[year] ?? [];
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const people = [...inner, ORIGINS.map((_, at) => sum(inner.map((row) => row[at] ?? 0)))];
  return people.flatMap((row, d) =>
    [...row, sum(row)].flatMap((count, o): readonly Row[] => {
      const place = [DISTRICTS[d] ?? "Total", ORIGINS[o] ?? "Total", String(year)] as const;
      const n = year * 100 + d * 10 + o;
      return [
        ["people", ...place, count],
        ["income", ...place, 300_000 + ((n * 7_919) % 90_000) + 0.53],
        ["poor", ...place, 10 + ((n * 104_729) % 100_000) / 2_503],
      ];
    }),
  );
});

/** JSON-stat, which says which dimension is the measure. */
const FILE = writeJsonStatFigures(
  readFiguresOf(
    {
      measure: {
        role: "measure",
        categories: [
          { code: "people", label: "people" },
          { code: "income", label: "income", unit: "kroner" },
          { code: "poor", label: "poor", unit: "percent" },
        ],
      },
      district: {
        role: "place",
        categories: [...DISTRICTS, "Total"],
        total: "Total",
        sums: [["Total", ...DISTRICTS]],
      },
      origin: { categories: [...ORIGINS, "Total"], total: "Total", sums: [["Total", ...ORIGINS]] },
    },
    ROWS,
  ),
);

type City = {
  readonly slug: string;
  /** The raw values behind the cells that the release withholds. */
  readonly hidden: readonly number[];
  readonly outlets: readonly Outlet[];
  /** How many pages the page cache has kept and answered again. */
  readonly kept: number;
};

const logged: string[] = [];
let context: TestContext;
let canary: City;
let control: City;

beforeAll(async () => {
  const base = testContext(await testDatabase());
  const say = (message: string, fields: unknown = {}) =>
    void logged.push(`${message} ${JSON.stringify(fields, (_, value) => told(value))}`);
  context = { ...base, log: { info: say, warn: say, error: say } };
  canary = await cityWith(PROTECTED, LANGUAGES);
  control = await cityWith(WITHHOLDING_NOTHING, ["en"]);
}, 240_000);

afterAll(closeTypesetter);

/** Errors hide their words from JSON; a log line has them. */
function told(value: unknown): unknown {
  return value instanceof Error ? `${value.message} ${value.stack}` : value;
}

async function cityWith(
  rules: Partial<ProtectionRules>,
  languages: readonly Language[],
): Promise<City> {
  const id = await aCityWithFigures(context);
  const terminal: string[] = [];
  const definition = dataSetInput({ slug: SLUG, title: { en: "Canary", nb: "Kanarifugl" }, rules });
  done(await defineDataSet(context, id, theHost, definition));
  const input = {
    dataSet: SLUG,
    files: [FILE],
    origin: "canary.json",
    hints: {},
    retrievedAt: null,
    answers: {},
    acceptAll: true,
    dryRun: false,
  };
  done(await importDataSet(context, id, theHost, input));
  const { slug } = (await context.database.inInstallation(listCities)).find(
    (one) => one.id === id,
  ) ?? { slug: "" };
  // What the terminal says before the release and after it.
  const run = (name: string, values: Readonly<Record<string, string | boolean>>) =>
    onTerminal(slug, id, name, values, terminal);
  await run("datasets release", { "dry-run": true, json: true });
  done(await releaseDataSet(context, id, theHost, { dataSet: SLUG, dryRun: false }));
  await showElsewhere(id);
  await run("datasets release", { json: true });
  await run("datasets release", {});
  await run("datasets list", { json: true });
  await run("datasets list", {});
  await run("datasets export", { format: "csv" });
  await run("datasets export", { format: "json-stat" });
  await run("indicators list", { json: true });
  await run("figures export", {});
  await run("recommendations list", {});
  await run("ledger verify", {});
  await anOpenEdition(context, id);
  done(await publishEdition(context, id, theHost, { edition: 2025 }));
  const { outlets, kept } = await crawl(slug, languages);
  return {
    slug,
    hidden: await hiddenIn(id),
    kept,
    outlets: [
      ...outlets,
      { kind: "terminal", where: "commands", text: terminal.join("\n") },
      { kind: "letter", where: "letters", text: JSON.stringify(context.letters) },
    ],
  };
}

/** Where else the figures come out: on a map of the districts, and behind an indicator that stands in the report. */
async function showElsewhere(id: Awaited<ReturnType<typeof aCityWithFigures>>): Promise<void> {
  const corner = (x: number, y: number) => [10 + x / 10, 60 + y / 10];
  const features = DISTRICTS.map((code, x) => ({
    type: "Feature",
    properties: { code },
    geometry: {
      type: "Polygon",
      coordinates: [[corner(x, 0), corner(x + 1, 0), corner(x + 1, 1), corner(x, 1), corner(x, 0)]],
    },
  }));
  const areas = areasOfGeoJson(
    { type: "FeatureCollection", features },
    { code: "code", name: "code" },
  );
  if ("refused" in areas) throw new Error(areas.refused);
  const words = { name: { en: "Districts" }, source: "City", licence: "CC0" };
  const areaMap = "districts";
  done(await defineAreaMap(context, id, theHost, { ...words, slug: areaMap, areas }));
  const on = { areaMap, dimension: "district" };
  done(await drawOnAreaMap(context, id, theHost, { dataSet: SLUG, on }));
  const linked = indicatorInput({ right: "housing", dataSet: SLUG });
  done(await defineIndicator(context, id, theHost, linked));
}

async function onTerminal(
  slug: string,
  id: Awaited<ReturnType<typeof aCityWithFigures>>,
  name: string,
  values: Readonly<Record<string, string | boolean>>,
  said: string[],
): Promise<void> {
  const command = modules.flatMap(({ commands = [] }) => commands).find((one) => one.name === name);
  if (command === undefined || command.filesOnly) throw new Error(`No command ${name}`);
  const world = {
    context,
    print: (line: string) => void said.push(line),
    complain: (line: string) => void said.push(line),
    claimServing: async () => ({ serving: true }) as const,
    cities: async () => [{ id, slug }],
  };
  const positionals = command.words === 1 ? [SLUG] : [];
  await command.run(world, { values: { city: slug, ...values }, positionals });
}

/** The raw values of the cells that are withheld, from the release's own marks: the release itself knows no value of theirs. */
async function hiddenIn(
  id: Awaited<ReturnType<typeof aCityWithFigures>>,
): Promise<readonly number[]> {
  const found = await context.database.readCity(id, (tx) => findReleasedDataSet(tx, SLUG));
  if (found === undefined) throw new Error("Nothing was released");
  const { columns, content } = found.figures;
  const shown = new Set<string>();
  for (let row = 0; row < columns.length; row += 1) {
    if (Number.isNaN(columns.value[row])) continue;
    const codes = columns.categories.map(
      (column, d) => content.dimensions[d]?.categories[column[row] ?? -1]?.code,
    );
    shown.add([...codes, content.periods[columns.period[row] ?? -1]?.printed].join("/"));
  }
  return ROWS.filter(([m, d, o, y]) => !shown.has([m, d, o, y].join("/"))).map((row) => row[4]);
}

/** Everything that the outside can ask for, by links and by guessing, in every language, each page also as the cache keeps it. */
async function crawl(
  slug: string,
  languages: readonly Language[],
): Promise<Pick<City, "outlets" | "kept">> {
  const cache = createPageCache();
  let kept = 0;
  const app = createApp(
    context as Context,
    { address: (name) => `/assets/${name}`, routes: new Hono() },
    cache,
    () => undefined,
  );
  const { baseUrl } = context.settings;
  const outlets: Outlet[] = [];
  for (const [at, language] of languages.entries()) {
    const headers = { host: new URL(baseUrl).host, cookie: `rosario_language=${language}` };
    const seen = new Set<string>();
    const waiting = ["/", `/${slug}`, ...guessed(slug), ...choices(slug, at)];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const response = await app.request(`${baseUrl}${path}`, { headers });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const type = response.headers.get("content-type") ?? "";
      // How long an answer is and what its bytes hash to tell nothing of what is in it.
      const head = JSON.stringify(
        [...response.headers].filter(([name]) => !["content-length", "etag"].includes(name)),
      );
      const where = `${language} ${path}`;
      const again = keptAnswer(cache, path, headers.cookie);
      if (again !== undefined) {
        kept += 1;
        // The same bytes are searched already.
        if (!again.body.equals(bytes))
          outlets.push({ kind: "kept", where, text: again.body.toString() });
        outlets.push({ kind: "header", where, text: again.headers });
      }
      for (const one of textsOf(type, bytes)) {
        outlets.push({ ...one, where, text: `${head}\n${one.text}` });
      }
      if (!type.startsWith("text/html")) continue;
      for (const [, link = ""] of new TextDecoder().decode(bytes).matchAll(/href="([^"#]*)/g)) {
        const next = link.replaceAll("&amp;", "&");
        const isOurs = next === `/${slug}` || next.startsWith(`/${slug}/`);
        // Files of choices are asked for above, a fifth of them.
        if (isOurs && !/\/language\/|\.(csv|json)\?/.test(next)) waiting.push(next);
      }
    }
  }
  // Forms that somebody sends who may not.
  for (const form of ["import", "release", "taken-back", "fetch", "drawing", "definition"]) {
    const where = `/${slug}/work/data-sets/${SLUG}/${form}`;
    const headers = { host: new URL(baseUrl).host, "sec-fetch-site": "same-origin" };
    const response = await app.request(`${baseUrl}${where}`, { method: "POST", headers });
    outlets.push({ kind: "form", where, text: await response.text() });
  }
  return { outlets, kept };
}

/** What the page cache answers in the application's stead; undefined where it keeps no such page. */
function keptAnswer(
  cache: ReturnType<typeof createPageCache>,
  url: string,
  cookie: string,
): { readonly headers: string; readonly body: Buffer } | undefined {
  let headers = "";
  let body = Buffer.alloc(0);
  const response = {
    writeHead: (status: number, given: unknown) => {
      // What its bytes hash to, and how long it is, tell nothing of what is in it.
      const told = Array.isArray(given) ? given.map(String) : [];
      const isTelling = (_: string, place: number) =>
        !/^(etag|content-length)$/i.test(told[place - (place % 2)] ?? "");
      headers = JSON.stringify([status, ...told.filter(isTelling)]);
      return response;
    },
    end: (bytes: Buffer<ArrayBuffer>) => {
      body = bytes;
    },
  };
  const answered = cache.answer(
    { method: "GET", url, headers: { cookie } } as IncomingMessage,
    response as unknown as ServerResponse,
    keptPages(context),
  );
  return answered ? { headers, body } : undefined;
}

/** Addresses that no page leads to, some of which are errors. */
function guessed(slug: string): readonly string[] {
  const home = `/${slug}`;
  return [
    "/nowhere",
    `${home}/nowhere`,
    `${home}/data-sets/nothing`,
    `${home}/data-sets/${SLUG}/raw`,
    `${home}/data-sets/${SLUG}.xlsx`,
    `${home}/data-sets/${SLUG}?district=Nowhere`,
    `${home}/data-sets/${SLUG}.csv?district=Nowhere`,
    `${home}/data-sets/${SLUG}.json?year=1800`,
    `${home}/figures`,
    `${home}/work/data-sets`,
    ...["", "/definition", "/import", "/release"].map(
      (page) => `${home}/work/data-sets/${SLUG}${page}`,
    ),
    `${home}/work/area-maps`,
    `${home}/figures/data-sets/${SLUG}`,
    `${home}/desk`,
    `${home}/sitemap.xml`,
    `${home}/record.json`,
    ...["canary", "people", "income", "nord", SLUG, "2024"].map((q) => `${home}/search?q=${q}`),
  ];
}

/** Every choice that the form of the data set can send, and the files of some; in a further language every fourth, which differ. */
function choices(slug: string, language: number): readonly string[] {
  const page = `/${slug}/data-sets/${SLUG}`;
  const queries = ["*", "people", "income", "poor"].flatMap((measure) =>
    ["*", ...DISTRICTS, "Total"].flatMap((district) =>
      ["*", ...ORIGINS, "Total"].flatMap((origin) =>
        ["*", ...YEARS.map(String)].map((year) =>
          new URLSearchParams({ measure, district, origin, year }).toString(),
        ),
      ),
    ),
  );
  if (language > 0) {
    return queries.filter((_, at) => at % 4 === language).map((query) => `${page}?${query}`);
  }
  return [
    ...queries.map((query) => `${page}?${query}`),
    ...queries.filter((_, at) => at % 5 === 0).map((query) => `${page}.csv?${query}`),
    ...queries.filter((_, at) => at % 5 === 0).map((query) => `${page}.json?${query}`),
  ];
}

function textsOf(
  type: string,
  bytes: Uint8Array,
): readonly { readonly kind: string; readonly text: string }[] {
  if (type.startsWith("application/pdf")) {
    const told = JSON.stringify(readPdfStructure(bytes));
    return [{ kind: "pdf", text: `${told}\n${readPdfText(bytes)}` }];
  }
  if (type.startsWith("application/zip")) {
    const files = Object.entries(unzipSync(bytes));
    return files.map(([name, file]) => ({
      kind: "package",
      text: `${name}\n${new TextDecoder().decode(file)}`,
    }));
  }
  const kind = /html|csv|json|xml/.exec(type)?.[0] ?? "other";
  return [{ kind, text: new TextDecoder().decode(bytes) }];
}

describe("the search that the canary is looked for with", () => {
  test("knows every way in which a number is printed, and is not taken in by parts of others", () => {
    for (const text of ["7919", "7,919", "7 919", "7\u00a0919.", ">7919<", "7’919", '"7919"']) {
      expect(printed(7919).test(text), text).toBe(true);
    }
    for (const text of ["17919", "7919.5", "79190", "a7919f", "17,919"]) {
      expect(printed(7919).test(text), text).toBe(false);
    }
    expect(printed(31.7291).test("31.7291")).toBe(true);
    expect(printed(31.7291).test("31,73")).toBe(true);
    expect(printed(31.7291).test("31.735")).toBe(false);
    expect(printed(389_234.53).test("389\u00a0235 kroner")).toBe(true);
    expect(printed(389_234.53).test("389,234.9")).toBe(false);
    expect(printed(31.7291).test("31,72")).toBe(true);
  });
});

test("the rules withhold cells whose numbers nothing public holds", () => {
  expect(canary.hidden.length).toBeGreaterThan(15);
  expect(control.hidden).toEqual([]);
  const open = ROWS.map((row) => row[4]).filter((value) => !canary.hidden.includes(value));
  for (const value of canary.hidden) expect(open).not.toContain(value);
});

test("no outlet shows a value that is withheld", () => {
  const leaks = canary.hidden.flatMap((value) =>
    finds(canary.outlets, value).map((outlet) => {
      const at = asWritten(outlet).search(printed(value));
      return `${value} at ${outlet.where}: ${asWritten(outlet).slice(Math.max(0, at - 60), at + 40)}`;
    }),
  );
  expect(leaks).toEqual([]);
});

test("the log holds none of them", () => {
  const outlet = { kind: "log", where: "log", text: logged.join("\n") };
  expect(canary.hidden.flatMap((value) => finds([outlet], value))).toEqual([]);
});

test("with the protection switched off the same search finds every one of them, in each kind of outlet", () => {
  for (const value of canary.hidden) {
    const kinds = new Set(finds(control.outlets, value).map(({ kind }) => kind));
    for (const kind of ["html", "csv", "json", "terminal"]) {
      expect([...kinds], `${value} in ${kind}`).toContain(kind);
    }
  }
});

test("the search has seen what there is: pages in every language, files, a report, its PDF and its data", () => {
  expect(canary.kept).toBeGreaterThan(400);
  const kinds = Map.groupBy(canary.outlets, ({ kind }) => kind);
  for (const kind of [
    ...["html", "csv", "json", "xml", "pdf", "package"],
    ...["terminal", "letter", "header", "form"],
  ]) {
    expect(kinds.get(kind)?.length ?? 0, kind).toBeGreaterThan(0);
  }
  expect(kinds.get("html")?.length).toBeGreaterThan(400);
  // Charts and the words in them are in the pages.
  expect(kinds.get("html")?.filter(({ text }) => text.includes("<desc")).length).toBeGreaterThan(
    100,
  );
  // Maps are searched, and the way from an indicator into the data set.
  const pages = kinds.get("html") ?? [];
  expect(
    pages.filter(({ text }) => text.includes('id="data-set-map-title"')).length,
  ).toBeGreaterThan(9);
  expect(pages.some(({ text }) => text.includes('id="breakdown"'))).toBe(true);
  // A figure that is public stands in the PDF, so that the search can read it.
  expect(kinds.get("pdf")?.some(({ text }) => text.replaceAll(/\s/g, "").includes("1,204"))).toBe(
    true,
  );
});
