/** A host's first evening: an empty folder, one form, a link on the terminal, and every working page in its empty state. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenBrowser, openBrowser } from "../support/browser.ts";
import { dataFolder, runProgram, type Served, serveProgram } from "../support/running-program.ts";
import { expectFit } from "../support/served-demo.ts";

let folder: Awaited<ReturnType<typeof dataFolder>>;
let served: Served;
let browser: OpenBrowser;

beforeAll(async () => {
  folder = await dataFolder();
  served = await serveProgram(["serve", "--data", folder.path]);
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await folder?.remove();
});

test("an empty installation makes its first city in the browser, and its coordinator signs in by the link on the terminal", async () => {
  const page = await browser.newPage({
    baseURL: served.address,
    javaScript: false,
    locale: "nb-NO",
  });
  await page.goto("/");
  expect(page.url()).toContain("/first-run");
  await expectFit(page);
  await page.getByRole("button").last().click();
  await expectFit(page);

  await page.locator("#name").fill("Nybyen");
  await page.locator("#slug").fill("nybyen");
  await page.locator("#language").selectOption("nb");
  await page.locator("#country").fill("NO");
  await page.locator("#person").fill("Kari Koordinator");
  await page.locator("#email").fill("kari@nybyen.example");
  await page.getByRole("button").last().click();
  const [, link = ""] = await served.hears(/(http:\S+\/nybyen\/sign-in\/\S+)/);

  await page.goto(link);
  await page.getByRole("main").getByRole("button", { name: "Logg inn" }).click();
  await page.getByRole("heading", { level: 1, name: "Min arbeidsflate" }).waitFor();
  for (const path of [
    "desk",
    "editions",
    "figures",
    "figures/import",
    "work/recommendations",
    "profile",
    "rights-setup",
    "work/people",
    "account",
  ]) {
    expect((await page.goto(`/nybyen/${path}`))?.status(), path).toBe(200);
    await expectFit(page);
  }
  expect((await page.goto("/first-run"))?.status()).toBe(404);
}, 120_000);

test("a second server on the same folder is refused with a clear sentence, and the command line works beside the first", async () => {
  const second = await runProgram(["serve", "--data", folder.path], { PORT: "0" });
  expect(second.code).toBe(1);
  expect(second.err).toContain("already serves this data folder");
  const listed = await runProgram(["city", "list", "--data", folder.path]);
  expect(listed.code).toBe(0);
  expect(listed.out).toContain("nybyen");
}, 30_000);
