import { beforeAll, expect, test } from "vitest";
import { type TestApp, testApp } from "../../../../tests/support/test-app.ts";
import { type TestContext, testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { renderPage } from "../../../design/render.ts";
import { aCity } from "../../city/testing.ts";
import { FirstRunDonePage, FirstRunPage } from "../pages/first-run-page.tsx";
import { siteTexts } from "../texts/index.ts";

let context: TestContext;
let app: TestApp;

beforeAll(async () => {
  context = testContext(await testDatabase());
  app = testApp(context);
});

test("the address leads to the first run, then to the only city, then to the list of cities", async () => {
  const empty = await app.get("/");
  expect([empty.status, empty.headers.get("location")]).toEqual([303, "/first-run"]);

  await aCity(context, { slug: "lillevik", name: { nb: "Lillevik" }, languages: ["nb"] });
  const only = await app.get("/");
  expect([only.status, only.headers.get("location")]).toEqual([303, "/lillevik"]);

  await aCity(context, { slug: "storvik", name: { nb: "Storvik" }, languages: ["nb"] });
  const list = await app.page("/");
  expect(list).toContain('href="/lillevik"');
  expect(list).toContain('href="/storvik"');
});

test("a city with nothing in it yet says on every page what is missing", async () => {
  const { slug } = await aCity(context, { slug: "nyby", languages: ["en"] });
  const t = siteTexts("en");
  expect(await app.page(`/${slug}`)).toContain(t.front.noDeclaration);
  expect(await app.page(`/${slug}/rights`)).toContain(t.rights.none);
  expect(await app.page(`/${slug}/indicators`)).toContain(t.indicators.none);
  expect(await app.page(`/${slug}/recommendations`)).toContain(t.recommendations.none);
  expect(await app.page(`/${slug}/declaration`)).toContain("No declaration is recorded here");
  expect(await app.page(`/${slug}/sources`)).toContain(t.sources.none);
  expect(await app.page(`/${slug}/record`)).toContain(t.record.types["city.founded"]);
  expect(await app.page(`/${slug}/sitemap.xml`)).toContain(
    `<loc>http://rosario.test/${slug}</loc>`,
  );
});

test("the first run keeps what was typed, and says at the field what is wrong", () => {
  const { errors } = { errors: { slug: siteTexts("en").firstRun.refusals["bad-slug"] } };
  const frame = {
    language: "en",
    languages: [],
    stylesheet: "/x.css",
    navigation: [],
    notices: [],
    footer: [],
  } as const;
  const page = renderPage(FirstRunPage({ frame, values: { name: "Ål", slug: "Ål" }, errors }));
  expect(page).toMatch(/<input[^>]*name="slug"[^>]*value="Ål"/);
  expect(page).toContain('aria-invalid="true"');
  expect(page).toContain('href="#slug"');
  expect(page).toContain("<title>Error: ");
  expect(renderPage(FirstRunDonePage({ frame, slug: "aal" }))).toContain('href="/aal"');
});
