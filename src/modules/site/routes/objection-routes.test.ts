// Objections as the public sees them.

import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../../tests/support/module-site.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import type { Id } from "../../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../../kernel/language.ts";
import { fact } from "../../../kernel/testing.ts";
import { someone } from "../../accounts/testing.ts";
import { answerObjection, fileObjection } from "../../objections/index.ts";
import { objectionPages } from "./objection-routes.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = someone(context, "body-secretary");
const coordinator = someone(context, "coordinator");

const visit = (city: Id<"City">, path: string, language: Language = "en") =>
  moduleSite(objectionPages(context), { city, actor: undefined, language }).visit(path);

/** The words of a page without its marks. */
const wordsOf = (html: string) => html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

describe("objections", () => {
  const reference = "YORK-OBJ-2026-01";

  async function cityWithObjection(): Promise<Id<"City">> {
    const city = context.newCity();
    await fileObjection(context, city, secretary, {
      ...{ citySlug: "york", organisation: "York Tenants", against: "decision", answerDays: 90 },
      ...{
        what: { en: "The hostel was sold." },
        text: { en: "No room." },
        filedOn: fact("2026-01-01"),
      },
    });
    return city;
  }

  test("show an answer that is late, and a late one stays late", async () => {
    const city = await cityWithObjection();
    const list = wordsOf((await visit(city, "/objections")).html);
    expect(list).toContain("One objection by organisations. One answer is late.");
    expect(list).toContain("No answer, 61 days late");
    const page = wordsOf((await visit(city, `/objections/${reference}`)).html);
    expect(page).toContain("No answer yet, due 1 April 2026, 61 days late.");
    expect(page).toContain("An organisation objected");
    const answer = { reference, kind: "upheld", reason: { en: "We buy it back." } };
    await answerObjection(context, city, coordinator, answer);
    const answered = wordsOf((await visit(city, `/objections/${reference}`)).html);
    expect(answered).toContain("Upheld, 61 days after the deadline");
    expect(answered).toContain("We buy it back.");
  });

  test("are a file too, and an unknown one is not found", async () => {
    const city = await cityWithObjection();
    const { html } = await visit(city, "/objections.csv");
    expect(html).toContain(`${reference},York Tenants,decision`);
    expect(html).toContain(",late,61,");
    expect((await visit(city, "/objections/YORK-OBJ-2026-09")).status).toBe(404);
  });

  test.each(LANGUAGES)("are drawn in %s, also where there are none", async (language) => {
    const city = await cityWithObjection();
    for (const [where, path] of [
      [city, "/objections"],
      [city, `/objections/${reference}`],
      [context.newCity(), "/objections"],
    ] as const) {
      const { status, html } = await visit(where, path, language);
      expect(status).toBe(200);
      expect(html).not.toContain("undefined");
    }
  });
});
