import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import type { Actor } from "../../platform/actor.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { findEdition, listSections } from "./list-editions.ts";
import { publishEdition } from "./publish-edition.ts";
import { type SaveSectionInput, saveSection } from "./save-section.ts";
import { LONGEST_SECTION } from "./section.ts";
import { aCityWithFigures, anOpenEdition, done } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const anna = someone(context, "contributor");
const bjorn = someone(context, "coordinator");

const save = (city: Id<"City">, actor: Actor | undefined, stated: Partial<SaveSectionInput> = {}) =>
  saveSection(context, city, actor, {
    edition: 2025,
    right: "housing",
    part: "challenge",
    language: "en",
    markdown: "Rents rose.",
    basedOn: 0,
    ...stated,
  });

async function openCity(): Promise<Id<"City">> {
  const city = await aCityWithFigures(context);
  await anOpenEdition(context, city);
  return city;
}

async function standing(city: Id<"City">) {
  return database.readCity(city, async (tx) => {
    const edition = await findEdition(tx, 2025);
    return edition === undefined ? [] : listSections(tx, edition.id);
  });
}

describe("saveSection", () => {
  test("each save is a new version on top of the one before", async () => {
    const city = await openCity();
    expect(await save(city, anna)).toEqual({ version: 1, unchanged: false });
    expect(await save(city, bjorn, { markdown: "Rents fell.", basedOn: 1 })).toEqual({
      version: 2,
      unchanged: false,
    });
    expect(await standing(city)).toMatchObject([
      {
        right: "housing",
        part: "challenge",
        language: "en",
        version: 2,
        markdown: "Rents fell.",
        savedBy: bjorn.accountId,
      },
    ]);
  });

  test("on an outdated version nothing is written, and the other's text is handed back", async () => {
    const city = await openCity();
    done(await save(city, anna));
    done(await save(city, bjorn, { markdown: "Rents fell.", basedOn: 1 }));
    const refused = await save(city, anna, {
      markdown: "Rents rose, and wages did not.",
      basedOn: 1,
    });
    expect(refused).toMatchObject({
      refused: "saved-by-another",
      theirs: { markdown: "Rents fell.", version: 2, savedBy: bjorn.accountId },
    });
    expect(await standing(city)).toMatchObject([{ markdown: "Rents fell." }]);
  });

  test("after having seen the other's text one may save on top of it", async () => {
    const city = await openCity();
    done(await save(city, anna));
    done(await save(city, bjorn, { markdown: "Rents fell.", basedOn: 1 }));
    expect(await save(city, anna, { markdown: "Mine.", basedOn: 2 })).toEqual({
      version: 3,
      unchanged: false,
    });
  });

  test("of two first saves at once exactly one is written, and the other is told", async () => {
    const city = await openCity();
    const both = await Promise.all([
      save(city, anna, { markdown: "Anna’s." }),
      save(city, bjorn, { markdown: "Björn’s." }),
    ]);
    expect(both.filter((one) => "version" in one)).toHaveLength(1);
    expect(
      both.filter((one) => "refused" in one && one.refused === "saved-by-another"),
    ).toHaveLength(1);
    expect(await standing(city)).toHaveLength(1);
  });

  test("the same text twice is no conflict and no new version", async () => {
    const city = await openCity();
    done(await save(city, anna));
    expect(await save(city, bjorn)).toEqual({ version: 1, unchanged: true });
  });

  test("languages do not get in each other's way", async () => {
    const city = await openCity();
    done(await save(city, anna));
    expect(
      await save(city, anna, { language: "de", markdown: "Die Mieten stiegen." }),
    ).toMatchObject({ version: 1 });
    expect(await standing(city)).toHaveLength(2);
  });

  test("is refused to those who only read or who judge", async () => {
    const city = await openCity();
    for (const actor of [
      someone(context, "reader"),
      someone(context, "body-secretary"),
      undefined,
    ]) {
      expect(await save(city, actor)).toEqual({ refused: "not-permitted" });
    }
  });

  test.each([
    ["unknown-edition", { edition: 2031 }],
    ["unknown-place", { right: "flying" }],
    ["unknown-place", { right: null, part: "challenge" }],
    ["unknown-place", { right: "housing", part: "method" }],
    ["too-long", { markdown: "x".repeat(LONGEST_SECTION + 1) }],
  ] as const)("is refused: %s", async (refused, stated) => {
    const city = await openCity();
    expect(await save(city, anna, stated)).toEqual({ refused });
  });

  test("a published edition's texts stay as they are", async () => {
    const city = await openCity();
    done(await save(city, anna));
    done(await publishEdition(context, city, theHost, { edition: 2025 }));
    expect(await save(city, anna, { markdown: "Other words.", basedOn: 1 })).toEqual({
      refused: "published",
    });
    expect(await standing(city)).toMatchObject([{ markdown: "Rents rose." }]);
  });
});
