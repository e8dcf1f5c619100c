// The public pages and files of plans, measures and grants, asked for as a visitor would.

import { beforeAll, describe, expect, test } from "vitest";
import { readPdfText } from "../../../../tests/support/pdf-text.ts";
import { type TestApp, testApp } from "../../../../tests/support/test-app.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { loadDemoCity } from "../../../demo/load-demo.ts";
import { loadModuleFile } from "../../../demo/load-module-file.ts";
import { readModuleFiles } from "../../../demo/module-files.ts";
import { readCsv } from "../../../platform/csv.ts";
import { theHost } from "../../accounts/testing.ts";
import { findCity } from "../../city/index.ts";
import { addMeasure, loadPlansFile, reportProgress } from "../../plans/index.ts";
import { day } from "../../plans/testing.ts";

const context = testContext(await testDatabase());
let app: TestApp;

beforeAll(async () => {
  context.setNow("2026-11-23T12:00:00Z");
  for (const name of ["graz", "bergen"] as const) {
    await loadDemoCity(context, name, () => undefined);
    const city = await findCity(context.database, name);
    if (city === undefined) throw new Error(name);
    await loadModuleFile(context, city.id, loadPlansFile, (await readModuleFiles(name)).plans);
  }
  app = testApp(context);
});

const pageOf = (path: string, language = "en", status = 200) =>
  app.page(path, { cookie: `rosario_language=${language}`, status });
const words = (page: string) =>
  page
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;|&amp;/g, "&")
    .replace(/\s+/g, " ");
const PLAN = "/graz/plans/GRAZ-DEMO-2024";

describe("the list of plans", () => {
  test("says of each plan where its measures stand, and which is made up", async () => {
    const page = words(await pageOf("/graz/plans"));
    expect(page).toContain("7 plans, 22 measures.");
    expect(page).toContain("Its measures are not known here.");
    expect(page).toMatch(/Against racism · Made up Demonstration: ten points against racism/);
    expect(page).toContain("2 of 22 measures are done by evidence");
  });

  test("shows grants with the article and the criticism that they answer", async () => {
    const page = words(await pageOf("/bergen/plans", "nb"));
    expect(page).toContain("ICESCR 12");
    expect(page).toContain("i strid med ØSK artikkel 12");
    const file = readCsv(await app.page("/bergen/grants.csv"));
    expect(file.problems).toEqual([]);
    expect(file.rows.map(({ cells }) => cells.article)).toContain("ICESCR/12");
  });
});

describe("a plan's page", () => {
  test("begins with the sentence and says that it is made up", async () => {
    const page = await pageOf(PLAN);
    expect(words(page)).toContain("have a late milestone");
    expect(words(page)).toContain("have been judged");
    expect(words(page)).toContain("This plan is made up to show how it works.");
    expect(words(page)).toContain("From 23 measures in the draft to 22.");
  });

  test("narrows its measures by department, right, standing and what is missing", async () => {
    const all = await pageOf(PLAN);
    const rowsOf = (page: string) => (page.match(/<a href="\/graz\/measures\//g) ?? []).length;
    expect(rowsOf(all)).toBe(22);
    const late = await pageOf(`${PLAN}?state=late`);
    expect(rowsOf(late)).toBeGreaterThan(0);
    expect(rowsOf(late)).toBe((late.match(/data-tone="bad"><svg/g) ?? []).length);
    const housing = await pageOf(`${PLAN}?right=housing`);
    expect(rowsOf(housing)).toBe(2);
    const owned = await pageOf(`${PLAN}?department=demo-housing`);
    expect(rowsOf(owned)).toBe(1);
    expect(rowsOf(await pageOf(`${PLAN}?missing=owner&right=housing`))).toBe(1);
    expect(words(await pageOf(`${PLAN}?state=done`))).toContain("No measure matches");
    expect(rowsOf(await pageOf(`${PLAN}?state=moon&department=%3Cb%3E`))).toBe(22);
    expect(words(await pageOf(`${PLAN}?page=9`))).toContain("No measure matches");
  });

  test("has filters that say what they let through when nothing is chosen", async () => {
    const page = words(await pageOf(PLAN));
    expect(page).not.toContain("(optional)");
    expect(page).not.toContain("No choice");
    expect(page).toContain("Department All departments");
    expect(page).toContain("Right All rights");
    expect(page).toContain("Judged (2) Done, not judged yet (0)");
    expect(words(await pageOf(PLAN, "de"))).toContain("Getan, noch nicht beurteilt (0)");
  });

  test("of a plan whose measures nobody knows says so", async () => {
    const page = words(await pageOf("/graz/plans/GRAZ-RACISM-2018"));
    expect(page).toContain("Its measures are not known here");
    expect(page).toContain("Adopted Not stated");
    expect(page).toContain("2018 to 2021");
    await pageOf("/graz/plans/GRAZ-NONE", "en", 404);
  });

  test("of Bergen's equality plan says what the hearing changed", async () => {
    const page = words(await pageOf("/bergen/plans/BERGEN-EQUALITY-2023", "nb"));
    expect(page).toContain("Fra 31 tiltak i utkastet til 30.");
    expect(page).toContain("Med våre egne ord, ikke kommunens.");
  });

  test("is there as a file", async () => {
    const file = readCsv(await app.page(`${PLAN}/measures.csv`));
    expect(file.problems).toEqual([]);
    expect(file.rows).toHaveLength(22);
    const [moved] = file.rows.filter(({ cells }) => cells.times_moved === "3");
    expect(moved?.cells).toMatchObject({ state: "late", days_late: "207", made_up: "yes" });
    const real = ["01", "03", "05", "07", "14", "16", "18", "20"].map(
      (one) => `GRAZ-DEMO-2024-${one}`,
    );
    const standing = file.rows.filter(({ cells }) => cells.made_up === "standing");
    expect(standing.map(({ cells }) => cells.reference)).toEqual(real);
    expect(file.rows.filter(({ cells }) => cells.made_up === "no")).toEqual([]);
    await pageOf("/graz/plans/GRAZ-NONE/measures.csv", "en", 404);
  });
});

describe("a measure's page", () => {
  test("keeps every day that a milestone had, and counts the days", async () => {
    const page = words(await pageOf("/graz/measures/GRAZ-DEMO-2024-04"));
    expect(page).toContain("Moved three times; first due 31 December 2024.");
    expect(page).toContain("Milestone 207 days late");
    expect(page).toContain("No evidence");
    expect(page).toContain("€24,000");
    expect(page).toContain("The new software came late.");
    expect(page).toContain("This measure is made up");
  });

  test("of something real names its source and what it serves", async () => {
    const page = await pageOf("/graz/measures/GRAZ-DEMO-2024-05");
    expect(words(page)).not.toContain("This measure is made up");
    expect(words(page)).toContain("Nothing reported for 692 days · standing made up");
    expect(words(page)).toContain("That it stands in this plan is made up");
    expect(words(await pageOf(PLAN))).toContain("GRAZ-DEMO-2024-05 · standing made up");
    expect(words(await pageOf("/graz/recommendations/GRAZ-2021-02"))).toMatch(
      /Municipal flats after one year Nothing reported yet .* · standing made up/,
    );
    expect(page).toContain('href="https://www.krone.at/3830960"');
    expect(page).toContain('href="/graz/indicators/inquiries"');
    expect(words(page)).toContain("CERD 6: Protection and remedies");
    expect(words(page)).toContain("Proof of record");
  });

  test("marks the language of what is not in the reader's", async () => {
    const german = await pageOf("/graz/measures/GRAZ-DEMO-2024-05", "de");
    expect(german).toContain('CERD 6: <span lang="en">Protection and remedies</span>');
    const norwegian = await pageOf("/graz/measures/GRAZ-DEMO-2024-02", "nb");
    expect(norwegian).toContain("Møtes hvert kvartal");
    expect(norwegian).toContain(
      '<span lang="de">Erfundenes Dokument: Anwesenheitslisten 2024</span>',
    );
  });

  test("has tables whose rows stand under each other on a phone", async () => {
    const measure = await pageOf("/graz/measures/GRAZ-DEMO-2024-02");
    const tables = (page: string) => page.match(/<table class="[^"]*"/g) ?? [];
    expect(tables(measure)).toHaveLength(3);
    for (const page of [
      measure,
      await pageOf(`${PLAN}/eccar`),
      await pageOf("/graz/verdict-scale"),
    ])
      for (const table of tables(page)) expect(table).toContain("table-stacks");
  });

  test("shows who judged it and why", async () => {
    const page = words(await pageOf("/graz/measures/GRAZ-DEMO-2024-06", "de"));
    expect(page).toContain("Weitgehend erfüllt");
    expect(page).toContain("Erfundene Prüfende");
    await pageOf("/graz/measures/GRAZ-DEMO-2024-99", "en", 404);
  });
});

test("what the demonstration says of Graz' plans it says in each language", async () => {
  const silent: unknown[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("en" in value && typeof value.en === "string") {
      if (!("nb" in value && "de" in value)) silent.push(value);
    } else for (const part of Object.values(value)) walk(part);
  };
  walk((await readModuleFiles("graz")).plans);
  expect(silent).toEqual([]);
});

test("a long list goes page by page", async () => {
  const city = await findCity(context.database, "bergen");
  if (city === undefined) throw new Error("bergen");
  for (let number = 0; number < 51; number++) {
    await addMeasure(context, city.id, theHost, {
      plan: "BERGEN-EQUALITY-2023",
      title: { nb: `Tiltak ${number}` },
      text: { nb: "Tekst" },
      demonstration: true,
    });
  }
  const first = await pageOf("/bergen/measures", "nb");
  expect(words(first)).toContain("1 til 50 av 52");
  expect(first).toContain('href="/bergen/measures?page=2#measures"');
  const second = words(await pageOf("/bergen/measures?page=2", "nb"));
  expect(second).toContain("51 til 52 av 52");
  expect(
    words(await pageOf("/bergen/measures?state=not-begun&missing=owner&page=2", "nb")),
  ).toContain("51 til 52 av 52");
  const file = readCsv(await app.page("/bergen/measures.csv"));
  expect(file.rows).toHaveLength(52);
});

describe("the report to ECCAR", () => {
  test("is data with ten points, five roles and every measure", async () => {
    const data = JSON.parse(await app.page(`${PLAN}/eccar.json`));
    expect(data).toMatchObject({
      format: "rosario.eccar-report/1",
      asOf: "2026-11-23",
      city: { slug: "graz" },
      plan: { reference: "GRAZ-DEMO-2024", demonstration: true },
    });
    expect(data.framework.points).toHaveLength(10);
    expect(data.framework.roles).toHaveLength(5);
    expect(data.measures).toHaveLength(22);
    const placed = new Set(
      data.framework.points.flatMap((one: { measures: string[] }) => one.measures),
    );
    expect(placed.size + data.withoutPoint.length).toBe(22);
    await pageOf("/graz/plans/GRAZ-NONE/eccar.json", "en", 404);
  });

  test("is a page in each language, marked as made up", async () => {
    const english = words(await pageOf(`${PLAN}/eccar`));
    expect(english).toContain("7. Fair access to housing");
    expect(english).toContain("Made up to show how it works; not a fact about the city.");
    expect(english).toContain("The five roles of the city");
    expect(words(await pageOf(`${PLAN}/eccar`, "de"))).toContain("7. Fairer Zugang zu Wohnraum");
    expect(words(await pageOf(`${PLAN}/eccar`, "nb"))).toContain("Rettferdig tilgang til bolig");
    await pageOf("/graz/plans/GRAZ-NONE/eccar", "en", 404);
  });

  test("says of a plan without measures that nothing is recorded, point by point", async () => {
    const page = words(await pageOf("/graz/plans/GRAZ-RACISM-2025/eccar"));
    expect(page.match(/Nothing recorded\./g)?.length).toBeGreaterThanOrEqual(10);
  });

  test("is an accessible PDF with the same words, the same bytes each time", async () => {
    const response = await app.get(`${PLAN}/eccar.pdf?language=en`);
    expect(response.headers.get("content-type")).toBe("application/pdf");
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = readPdfText(bytes).replace(/\s+/g, " ");
    expect(text).toContain("Fair access to housing");
    expect(text).toContain("This plan is made up");
    const again = await app.get(`${PLAN}/eccar.pdf?language=en`);
    expect(new Uint8Array(await again.arrayBuffer())).toEqual(bytes);
    expect((await app.get(`${PLAN}/eccar.pdf?language=xx`)).status).toBe(404);
  });
});

test("plans and measures are in the sitemap", async () => {
  const map = await app.page("/graz/sitemap.xml");
  expect(map).toContain("/graz/plans/GRAZ-DEMO-2024<");
  expect(map).toContain("/graz/measures/GRAZ-DEMO-2024-22<");
});

test("a report in another language than the reader's is marked as that", async () => {
  const city = await findCity(context.database, "bergen");
  if (city === undefined) throw new Error("bergen");
  const measure = "BERGEN-TRAFFICKING-2019-01";
  const said = { measure, evidence: "Årsmelding", text: { nb: "Holdt fram." } };
  const on = { date: day("2026-01-10"), precision: "day" } as const;
  const told = await reportProgress(context, city.id, theHost, { ...said, on });
  expect(told).not.toHaveProperty("refused");
  const english = await pageOf(`/bergen/measures/${measure}`);
  expect(english).toContain('<span lang="nb">Holdt fram.</span>');
  expect(english).toContain('<span lang="nb">Årsmelding</span>');
});
