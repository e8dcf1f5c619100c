/** The yearly work in the browser: from the sign-in link to the published report, with errors made and mended on the way. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { unzipFiles } from "../../src/platform/zip.ts";
import { expectAccessible, expectNoOverflow } from "../support/browser.ts";
import { problemsOf, readPdfStructure } from "../support/pdf-structure.ts";
import { expectFit, servedDemo } from "../support/served-demo.ts";

const demo = servedDemo();

const HEAD =
  "city,right,indicator,year,value,unit,source,period,breakdown,geography,qualifier,year_basis,note";
const ROUGH = `"People sleeping rough, annual street count"`;
const SOURCE = "https://example.org/figures-made-up-for-a-test";

/** Figures made up for this test, in the layout of the import. */
function figures(rough: string, households: string, parcels: string): string {
  return [
    HEAD,
    `York,Housing,${ROUGH},2025,${rough},people on one night,${SOURCE},autumn 2025,,York,exact,stated,`,
    `York,Housing,Households in temporary accommodation,2025,${households},households,${SOURCE},31 March 2025,,York,exact,stated,`,
    `York,Decent standard of living,"Emergency food parcels, York Foodbank (Trussell)",2025,9100,parcels,${SOURCE},${parcels},,York,exact,stated,`,
  ].join("\n");
}

async function signIn(role: string, { width = 1280 } = {}): Promise<Page> {
  const [, link = ""] = await demo.hears(new RegExp(`${role}\\s+(http\\S+)`));
  const page = await demo.visit({ width, javaScript: false });
  await page.goto(link);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1, name: "My desk" }).waitFor();
  return page;
}

async function upload(page: Page, name: string, text: string): Promise<void> {
  await page.goto("/york/figures/import");
  await page
    .getByLabel("File")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Read the file" }).click();
}

async function adopt(page: Page, right: string, topic: string, text: string): Promise<void> {
  await page.goto("/york/work/recommendations/new?edition=2025");
  await page.getByLabel("Right").selectOption({ label: right });
  await page.getByLabel("What it is about").fill(topic);
  await page.getByLabel("The recommendation").fill(text);
  await page.getByRole("button", { name: "Adopt the recommendation" }).click();
  await page.getByText("is adopted and stands in the public record").first().waitFor();
}

test("a coordinator and a secretary make the next edition and the public finds it all", async () => {
  const coordinator = await signIn("coordinator");
  const secretary = await signIn("body-secretary", { width: 390 });
  await expectAccessible(coordinator);

  // A used link says so, in the city's language, with the right status.
  const [, used = ""] = await demo.hears(/coordinator\s+(http\S+)/);
  const again = await demo.visit();
  expect((await again.goto(used))?.status()).toBe(410);
  await again.getByRole("heading", { name: "This link has been used" }).waitFor();

  // The next edition: indicators and open recommendations are carried over, what is missing is listed.
  await coordinator.goto("/york/editions");
  await coordinator.getByLabel("The year that it is about").first().fill("2025");
  await coordinator.getByRole("button", { name: "Open this edition" }).click();
  await coordinator.getByRole("heading", { name: "What is missing" }).waitFor();
  await coordinator.getByText("No answer: YORK-2023-01").first().waitFor();
  await expectFit(coordinator);

  // Three planted errors: letters in a value, a unit that is not the series', a period in no known form.
  await upload(coordinator, "wrong.csv", figures("five", "70", "last year"));
  await coordinator.getByText("2 problems. Nothing was written.").first().waitFor();
  await upload(
    coordinator,
    "wrong.csv",
    figures("five", "70", "last year").replace("households,https", "homes,https"),
  );
  await coordinator.getByText("3 problems. Nothing was written.").first().waitFor();
  await coordinator.getByText("five is not a number").first().waitFor();
  await coordinator.getByText("not measured in homes").first().waitFor();
  await coordinator.getByText("is in no form that we know").first().waitFor();
  await expectAccessible(coordinator);
  await upload(coordinator, "mended.csv", figures("5", "70", "2025"));
  await coordinator.getByText("3 new").first().waitFor();
  await coordinator.getByRole("button", { name: "Write down 3 figures" }).click();
  await coordinator.getByText("3 new, 0 corrected").first().waitFor();
  const before = await demo.visit();
  await before.goto("/york/indicators/rough-sleeping");
  expect(await before.getByText("autumn 2025").count()).toBe(0);
  await coordinator.goto("/york/figures");
  await coordinator.getByRole("button", { name: /Release all drafts/ }).click();
  await coordinator.getByText("3 figures are released").first().waitFor();

  // A section, with a preview first; then somebody saves on top of what they did not see.
  await coordinator.goto("/york/editions/2025/sections/housing.challenge");
  await coordinator
    .getByLabel("Housing: The challenge")
    .fill("Five people slept rough **in the test**.");
  await coordinator.getByRole("button", { name: "Show how it will look" }).click();
  await coordinator.locator("strong", { hasText: "in the test" }).waitFor();
  const late = await coordinator.context().newPage();
  await late.goto("/york/editions/2025/sections/housing.challenge");
  await coordinator.getByRole("button", { name: "Save the text" }).click();
  await coordinator.getByText("The text is saved").first().waitFor();
  await late.getByLabel("Housing: The challenge").fill("Another window wrote this.");
  await late.getByRole("button", { name: "Save the text" }).click();
  await late.getByText("Another window wrote this.").first().waitFor();
  await late.getByText("Five people slept rough").first().waitFor();
  await late.close();

  // The body recommends; the city answers; the body's verdict is closed to the city.
  await adopt(
    secretary,
    "Housing",
    "Homes for families",
    "Build more homes that families can afford.",
  );
  await adopt(
    secretary,
    "Education",
    "Pupils who stay away",
    "Find out why pupils stay away from school.",
  );
  await expectNoOverflow(secretary);
  await coordinator.goto("/york/work/recommendations/YORK-2025-01");
  expect(await coordinator.getByRole("button", { name: "Send the verdict" }).count()).toBe(0);
  await coordinator.getByLabel("Accepted", { exact: true }).check();
  await coordinator.getByLabel("Reason").fill("The council will build 100 homes.");
  await coordinator.getByRole("button", { name: "Send the answer" }).click();
  await coordinator.getByText("The answer stands in the public record").first().waitFor();
  await secretary.goto("/york/work/recommendations/YORK-2023-01");
  await secretary.getByLabel("Largely followed").check();
  await secretary.getByLabel("Reason").first().fill("Scrutiny has begun; pay has not changed.");
  await secretary.getByRole("button", { name: "Send the verdict" }).click();
  await secretary.getByText("The verdict stands in the public record").first().waitFor();
  await expectAccessible(secretary);

  // Publication says what happens and wants a tick.
  await coordinator.goto("/york/editions/2025/publication");
  await coordinator.getByRole("button", { name: /Publish the 2025 report/ }).click();
  await coordinator.getByText("Tick that you have read the draft").first().waitFor();
  await coordinator.getByLabel("I have read the draft").check();
  await coordinator.getByRole("button", { name: /Publish the 2025 report/ }).click();
  await coordinator.getByText("The report is published").first().waitFor();

  // The public finds all of it.
  const visitor = await demo.visit({ width: 390, javaScript: false });
  await visitor.goto("/york/indicators/rough-sleeping");
  await visitor.getByText("autumn 2025").first().waitFor();
  await visitor.goto("/york/recommendations/YORK-2025-01");
  await visitor.getByText("The council will build 100 homes.").first().waitFor();
  await visitor.goto("/york/recommendations/YORK-2023-01");
  await visitor.getByText("Largely followed").first().waitFor();
  await visitor.goto("/york/reports/2025");
  for (const text of ["Five people slept rough", "Homes for families", "Pupils who stay away"]) {
    await visitor.getByText(text).filter({ visible: true }).first().waitFor();
  }
  await expectNoOverflow(visitor);
  const pdf = await visitor.request.get("/york/reports/2025/report.pdf");
  const structure = readPdfStructure(await pdf.body());
  expect(problemsOf(structure)).toEqual([]);
  const outline = structure.outline.join("\n");
  for (const text of ["Homes for families", "Pupils who stay away"])
    expect(outline).toContain(text);
  const data = unzipFiles(await (await visitor.request.get("/york/reports/2025/data.zip")).body());
  const edition = data.find(({ name }) => name === "edition.json");
  expect(Buffer.from(edition?.bytes ?? []).toString("utf8")).toContain("Build more homes");
}, 150_000);

test("a visitor may not do what a role may, and is told so without a leak", async () => {
  const visitor = await demo.visit();
  const refused = async (path: string, form: Record<string, string>, headers = {}) =>
    (await visitor.request.post(path, { form, headers, maxRedirects: 0 })).status();
  expect(await refused("/york/work/recommendations", { topic: "x", text: "y" })).toBe(403);
  expect(await refused("/york/editions/2025/publication", {})).toBe(403);
  expect(
    await refused("/york/sign-in", { email: "a@b.c" }, { origin: "https://elsewhere.example" }),
  ).toBe(403);
  expect((await visitor.goto("/york/sign-in/no-such-link"))?.status()).toBe(404);
  expect((await visitor.goto("/york/desk"))?.status()).toBe(403);
  await visitor.getByRole("heading", { name: "Sign in first" }).waitFor();
}, 30_000);
