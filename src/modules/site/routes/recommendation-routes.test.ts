// The life of a recommendation and the scale of verdicts as the public sees them.

import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../../tests/support/module-site.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import type { Id } from "../../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../../kernel/language.ts";
import { day } from "../../../kernel/testing.ts";
import { someone, theHost } from "../../accounts/testing.ts";
import {
  adoptRecommendation,
  closeRecommendation,
  moveDeadline,
  reviseRecommendation,
  setVerdictScale,
} from "../../recommendations/index.ts";
import { anAdoption } from "../../recommendations/testing.ts";
import { recommendationPages } from "./recommendation-routes.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = someone(context, "body-secretary");
const coordinator = someone(context, "coordinator");

const visit = (city: Id<"City">, path: string, language: Language = "en") =>
  moduleSite(recommendationPages(context), { city, actor: undefined, language }).visit(path);

/** The words of a page without its marks. */
const wordsOf = (html: string) => html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

describe("a recommendation", () => {
  const reference = "YORK-2025-01";

  async function cityWithLife(): Promise<Id<"City">> {
    const city = context.newCity();
    await adoptRecommendation(context, city, theHost, {
      ...anAdoption({ answerDueOn: day("2026-03-01"), outsidePowers: true }),
      articles: [{ instrument: "ICESCR", article: "11" }],
    });
    for (const to of ["2026-03-31", "2026-04-30", "2026-05-15"]) {
      const moved = { reference, to: day(to), reason: { en: "Later." } };
      await moveDeadline(context, city, coordinator, moved);
    }
    await reviseRecommendation(context, city, secretary, {
      ...{ reference, topic: { en: "Homes" }, text: { en: "Six months." } },
      reason: { en: "A year was too long." },
    });
    return city;
  }

  test("says in plain words how often its deadline moved, and keeps its wordings readable", async () => {
    const city = await cityWithLife();
    const words = wordsOf((await visit(city, `/recommendations/${reference}`)).html);
    expect(words).toContain(
      "The deadline has been moved three times: from 1 March 2026 to 15 May 2026, 75 days in all.",
    );
    expect(words).toMatch(/moved by the city \(\d{1,2} \w+ \d{4}\), moved after it had passed/);
    expect(words).toContain("No answer yet, due 15 May 2026, 17 days late.");
    expect(words).toContain("It was worded anew once");
    expect(words).toContain("Let families apply after one year.");
    expect(words).toContain("A year was too long.");
    expect(words).toContain("The body says that this is not the city’s to decide.");
    expect(words).toContain("Without owner");
    expect(words).toContain("No measure is tied to this recommendation.");
  });

  test("that is closed says how and why, and is no longer late", async () => {
    const city = await cityWithLife();
    const closing = { reference, kind: "overtaken", reason: { en: "A law does it." } };
    await closeRecommendation(context, city, secretary, closing);
    const words = wordsOf((await visit(city, `/recommendations/${reference}`)).html);
    expect(words).toContain("Closed: overtaken");
    expect(words).toContain("A law does it.");
    expect(wordsOf((await visit(city, "/recommendations?state=closed")).html)).toContain(reference);
    expect((await visit(city, "/recommendations?state=late")).html).not.toContain(reference);
  });

  test.each(LANGUAGES)("is drawn in %s", async (language) => {
    const city = await cityWithLife();
    for (const path of [`/recommendations/${reference}`, "/recommendations?page=7&right=none"]) {
      const { status, html } = await visit(city, path, language);
      expect(status).toBe(200);
      expect(html).not.toContain("undefined");
    }
  });
});

describe("the scale of verdicts", () => {
  test("is that of Graz until the body sets its own; earlier ones stay readable", async () => {
    const city = context.newCity();
    const first = wordsOf((await visit(city, "/verdict-scale")).html);
    expect(first).toContain("The scale of the Human Rights Council of Graz");
    expect(first).toContain("availability");
    const mark = (code: string, verdict: string) => ({
      code,
      name: { en: code },
      meaning: {},
      verdict,
    });
    await setVerdictScale(context, city, secretary, {
      marks: [mark("green", "fully"), mark("red", "not")],
      yardstick: { en: "The declaration of 2017." },
    });
    for (const language of LANGUAGES) {
      const { html } = await visit(city, "/verdict-scale", language);
      expect(html).toContain("The declaration of 2017.");
      expect(html).not.toContain("undefined");
    }
    expect(wordsOf((await visit(city, "/verdict-scale")).html)).toContain("Earlier scales");
  });
});
