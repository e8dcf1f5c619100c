/** A resident's journey: from the city's front page along the thread to a verdict, and home with the PDF. With scripts and without. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { expectNoOverflow } from "../support/browser.ts";
import { problemsOf, readPdfStructure } from "../support/pdf-structure.ts";
import { expectFit, servedDemo } from "../support/served-demo.ts";

const demo = servedDemo();

async function heading(page: Page): Promise<string | undefined> {
  return (await page.getByRole("heading", { level: 1 }).textContent())?.trim();
}

describe.each([
  { named: "on a phone", width: 390, javaScript: true, fits: expectFit },
  { named: "on a desk", width: 1280, javaScript: true, fits: expectNoOverflow },
  // The pages have no script: axe has seen them, without it too, on the phone.
  { named: "without JavaScript", width: 390, javaScript: false, fits: expectNoOverflow },
])("$named", ({ width, javaScript, fits }) => {
  test("a resident follows a right to a figure to a recommendation to its verdict, and takes the PDF home", async () => {
    const page = await demo.visit({ width, javaScript });
    await page.goto("/york");
    expect(await heading(page)).toBe("York");
    await page.getByRole("heading", { name: /^Of seven recommendations, one is done/ }).waitFor();
    await fits(page);

    await page.getByRole("link", { name: "Equality and non-discrimination" }).first().click();
    expect(await heading(page)).toBe("Equality and non-discrimination");
    await fits(page);

    await page.getByRole("link", { name: "Hate crime in York", exact: true }).first().click();
    expect(await heading(page)).toBe("Hate crime in York");
    await page.getByRole("heading", { name: "What this does not show" }).waitFor();
    await fits(page);

    await page
      .getByRole("link", { name: /Disability access/ })
      .first()
      .click();
    expect(await heading(page)).toBe("Disability access");
    await page.getByText("The city says").filter({ visible: true }).first().waitFor();
    await page
      .getByText("York Human Rights City Network judges")
      .filter({ visible: true })
      .first()
      .waitFor();
    await page.getByText("Fully followed").first().waitFor();
    await fits(page);

    await page.getByRole("link", { name: "Reports", exact: true }).click();
    await fits(page);
    await page
      .getByRole("link", { name: /York human rights report 2024/ })
      .first()
      .click();
    expect(await heading(page)).toContain("2024");
    await fits(page);

    const href = await page.getByRole("link", { name: /^PDF/ }).first().getAttribute("href");
    const pdf = await page.request.get(href ?? "");
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    const structure = readPdfStructure(await pdf.body());
    expect(problemsOf(structure)).toEqual([]);
    expect(structure.language).toMatch(/^en/);
    await page.context().close();
  }, 90_000);
});
