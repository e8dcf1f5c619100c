import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day, fact } from "../../kernel/testing.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { listEntries, textHash } from "../ledger/index.ts";
import { defineRight } from "../rights/index.ts";
import { type AdoptRecommendationInput, adoptRecommendation } from "./adopt-recommendation.ts";
import { findRecommendation, listRecommendations } from "./list-recommendations.ts";
import { anAdoption } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);

function adopt(city: Id<"City">, stated: Partial<AdoptRecommendationInput> = {}, actor = theHost) {
  return adoptRecommendation(context, city, actor, anAdoption(stated));
}

async function housing(city: Id<"City">) {
  const right = { slug: "housing", position: 1, name: { en: "Housing" }, meaning: {}, asks: {} };
  await defineRight(context, city, theHost, { ...right, articles: [], demonstration: true });
}

describe("adoptRecommendation", () => {
  test("the body's recommendation gets its name and stands with all its words", async () => {
    const city = context.newCity();
    await housing(city);
    const secretary = someone(context, "body-secretary");
    const input = anAdoption({
      right: "housing",
      topic: { en: "  Homes ", de: "" },
      source: "https://example.org/a",
    });
    expect(await adoptRecommendation(context, city, secretary, input)).toEqual({
      reference: "YORK-2025-01",
    });
    const found = await database.readCity(city, (tx) => findRecommendation(tx, "YORK-2025-01"));
    expect(found).toMatchObject({
      edition: 2025,
      right: { slug: "housing", name: { en: "Housing" } },
      topic: { en: "Homes" },
      text: { en: "Let families apply after one year." },
      adoptedOn: { date: "2025-03-01", precision: "day" },
      answerDueOn: null,
      paraphrased: false,
      source: "https://example.org/a",
      answers: [],
      carriedInto: [],
    });
  });

  test("the record holds the adoption with hashes instead of words", async () => {
    const city = context.newCity();
    await adopt(city, { answerDays: 90 }, someone(context, "body-secretary"));
    const entries = await database.readCity(city, (tx) =>
      listEntries(tx, { about: "recommendation/YORK-2025-01" }),
    );
    expect(entries.map(({ entry }) => entry)).toMatchObject([
      {
        type: "recommendation.adopted",
        by: "body-secretary",
        facts: { text: textHash(anAdoption().text), answerDueOn: "2025-05-30", right: null },
      },
    ]);
  });

  test("numbers follow each other, also when two are adopted at the same moment", async () => {
    const city = context.newCity();
    const made = await Promise.all(
      ["a", "b", "c", "d"].map((text) => adopt(city, { text: { en: text } })),
    );
    const references = made.map((one) => ("reference" in one ? one.reference : one.refused)).sort();
    expect(references).toEqual(["YORK-2025-01", "YORK-2025-02", "YORK-2025-03", "YORK-2025-04"]);
  });

  test("the deadline is the city's days after the adoption, unless one is given", async () => {
    const city = context.newCity();
    await adopt(city, { text: { en: "a" }, answerDays: 90 });
    await adopt(city, { text: { en: "b" }, answerDays: 90, answerDueOn: day("2025-12-24") });
    await adopt(city, { text: { en: "c" }, answerDays: 90, answerDueOn: null });
    await adopt(city, { text: { en: "d" }, answerDays: 90, adoptedOn: fact("2025") });
    const all = await database.readCity(city, (tx) => listRecommendations(tx));
    expect(all.map(({ answerDueOn }) => answerDueOn)).toEqual([
      "2025-05-30",
      "2025-12-24",
      null,
      null,
    ]);
  });

  test("loaded twice under its own name, it is there once", async () => {
    const city = context.newCity();
    const historic = { reference: "YORK-2025-07", adoptedOn: fact("2025") };
    expect(await adopt(city, historic)).toEqual({ reference: "YORK-2025-07" });
    expect(await adopt(city, historic)).toEqual({ reference: "YORK-2025-07", unchanged: true });
    expect(await adopt(city, { ...historic, text: { en: "Another" } })).toEqual({
      refused: "reference-taken",
    });
    const entries = await database.readCity(city, (tx) => listEntries(tx));
    expect(entries).toHaveLength(1);
  });

  test("a form sent twice makes one recommendation", async () => {
    const city = context.newCity();
    const sent = await Promise.all([adopt(city), adopt(city)]);
    expect(sent.map((one) => "reference" in one && one.reference)).toEqual([
      "YORK-2025-01",
      "YORK-2025-01",
    ]);
    expect(await database.readCity(city, (tx) => listRecommendations(tx))).toHaveLength(1);
  });

  test.each([
    [{ topic: { en: " " } }, { refused: "no-topic" }],
    [{ text: {} }, { refused: "no-text" }],
    [{ addressee: {} }, { refused: "no-addressee" }],
    [{ issuedBy: { de: "" } }, { refused: "no-issuer" }],
    [{ edition: 2025.5 }, { refused: "bad-edition" }],
    [{ edition: Number.NaN }, { refused: "bad-edition" }],
    [{ right: "leisure" }, { refused: "unknown-right" }],
    [{ reference: "YORK-2024-01" }, { refused: "bad-reference" }],
    [{ citySlug: "" }, { refused: "bad-reference" }],
    [{ adoptedOn: fact("2026-06-02") }, { refused: "future-date" }],
    [{ answerDueOn: day("2025-02-28") }, { refused: "deadline-before-adoption" }],
    [{ text: { en: "x".repeat(5001) } }, { refused: "too-long", field: "text" }],
    [{ source: "x".repeat(2001) }, { refused: "too-long", field: "source" }],
  ])("%j is refused and leaves nothing", async (stated, refusal) => {
    const city = context.newCity();
    expect(await adopt(city, stated)).toEqual(refusal);
    expect(await database.readCity(city, (tx) => listRecommendations(tx))).toEqual([]);
    expect(await database.readCity(city, (tx) => listEntries(tx))).toEqual([]);
  });

  test.each(["coordinator", "contributor", "reader"] as const)(
    "a %s may not make a recommendation",
    async (role) => {
      const refused = await adopt(context.newCity(), {}, someone(context, role));
      expect(refused).toEqual({ refused: "not-permitted" });
    },
  );

  test("nobody who is not signed in may either", async () => {
    const refused = await adoptRecommendation(context, context.newCity(), undefined, anAdoption());
    expect(refused).toEqual({ refused: "not-permitted" });
  });
});

describe("listRecommendations", () => {
  test("an edition's own, or a right's; and another city's never", async () => {
    const city = context.newCity();
    await housing(city);
    await adopt(city, { edition: 2023, text: { en: "a" } });
    await adopt(city, { edition: 2025, text: { en: "b" }, right: "housing" });
    const texts = (filter: Parameters<typeof listRecommendations>[1], of = city) =>
      database.readCity(of, async (tx) =>
        (await listRecommendations(tx, filter)).map(({ reference }) => reference),
      );
    const right = await database.readCity(
      city,
      async (tx) => (await listRecommendations(tx))[1]?.right?.id,
    );
    expect(await texts({})).toEqual(["YORK-2023-01", "YORK-2025-01"]);
    expect(await texts({ edition: 2023 })).toEqual(["YORK-2023-01"]);
    expect(await texts(right === undefined ? {} : { right })).toEqual(["YORK-2025-01"]);
    expect(await texts({}, context.newCity())).toEqual([]);
  });

  test("any number of them costs twelve statements", async () => {
    const city = context.newCity();
    for (const text of ["a", "b", "c"]) await adopt(city, { text: { en: text } });
    const statements = await database.readCity(city, async (tx) => {
      let count = 0;
      const counted = {
        ...tx,
        run: (...sent: Parameters<typeof tx.run>) => {
          count += 1;
          return tx.run(...sent);
        },
      };
      expect(await listRecommendations(counted)).toHaveLength(3);
      return count;
    });
    expect(statements).toBeLessThanOrEqual(12);
  });
});
