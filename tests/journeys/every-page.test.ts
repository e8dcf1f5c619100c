/** Every kind of page as a resident on a phone finds it: in the city's language, no wider than the screen, and nothing in it that axe objects to. */
import { expect, test } from "vitest";
import { expectFit, servedDemo } from "../support/served-demo.ts";

const demo = servedDemo();

test.each([
  ["/", "en"],
  ["/york/rights", "en"],
  ["/york/rights/housing", "en"],
  ["/york/indicators", "en"],
  ["/york/recommendations", "en"],
  ["/york/declaration", "en"],
  ["/york/sources", "en"],
  ["/york/catalogue", "en"],
  ["/york/catalogue?q=housing", "en"],
  ["/york/record", "en"],
  ["/york/record/what-it-proves", "en"],
  ["/york/objections/new", "en"],
  ["/york/search?q=housing", "en"],
  ["/york/accessibility", "en"],
  ["/york/sign-in", "en"],
  ["/york/no-such-page", "en"],
  ["/graz", "de"],
  ["/graz/recommendations/GRAZ-2023-05", "de"],
  ["/graz/reports/2025", "de"],
  ["/graz/follow-through", "de"],
  ["/graz/plans/GRAZ-DEMO-2024", "de"],
  ["/graz/measures/GRAZ-DEMO-2024-04", "de"],
  ["/bergen", "nb"],
  ["/bergen/plans", "nb"],
  ["/bergen/indicators/homeless-people", "nb"],
  ["/york/declaration/versions", "en"],
  ["/york/declaration/signatories", "en"],
  ["/york/declaration/signatures/new", "en"],
  ["/york/commitments/1", "en"],
  ["/york/challenges", "en"],
  ["/york/resources", "en"],
  ["/york/practice", "en"],
  ["/york/responsibilities", "en"],
  ["/york/self-assessment", "en"],
  ["/york/self-assessment/fra-2021-2022/2023", "en"],
  ["/york/decisions", "en"],
  ["/york/meetings", "en"],
  ["/york/events", "en"],
  ["/example", "nb"],
  ["/example/bodies/menneskerettighetsradet", "nb"],
  ["/example/bodies/matters", "nb"],
  ["/example/meetings", "nb"],
  ["/example/decisions/draws/1", "nb"],
  ["/example/declaration/signatories", "nb"],
  ["/graz/bodies", "de"],
  ["/graz/bodies/menschenrechtsbeirat", "de"],
  ["/graz/bodies/matters", "de"],
  ["/bergen/bodies", "nb"],
])(
  "%s is in %s, fits a phone, and axe finds nothing",
  async (path, language) => {
    const page = await demo.visit({ width: 390, locale: "en-GB" });
    await page.goto(path);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).not.toBe("");
    await expectFit(page);
    await page.context().close();
  },
  60_000,
);
