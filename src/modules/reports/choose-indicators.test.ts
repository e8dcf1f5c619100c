import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { chooseIndicators } from "./choose-indicators.ts";
import { describeEdition } from "./describe-edition.ts";
import { findEdition, listChosen } from "./list-editions.ts";
import { publishEdition } from "./publish-edition.ts";
import { aCityWithFigures, anOpenEdition, done } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = someone(context, "coordinator");

async function openCity() {
  const city = await aCityWithFigures(context);
  const edition = await anOpenEdition(context, city);
  return { city, edition };
}

describe("chooseIndicators", () => {
  test("adds, removes and orders, and marks what opens the report", async () => {
    const { city, edition } = await openCity();
    const before = await database.readCity(city, (tx) => listChosen(tx, edition));
    const input = {
      edition: 2025,
      indicators: ["waiting-time", "rough-sleeping"],
      highlights: ["waiting-time"],
    };
    expect(await chooseIndicators(context, city, coordinator, input)).toEqual({ chosen: 2 });
    const after = await database.readCity(city, (tx) => listChosen(tx, edition));
    expect(after.indicators).toEqual([...before.indicators].reverse());
    expect(after.highlights).toEqual([after.indicators[0]]);
    done(
      await chooseIndicators(context, city, coordinator, {
        ...input,
        indicators: ["waiting-time"],
      }),
    );
    expect(
      (await database.readCity(city, (tx) => listChosen(tx, edition))).indicators,
    ).toHaveLength(1);
  });

  test.each([
    ["unknown-indicator", { indicators: ["flying-time"], highlights: [] }],
    ["highlight-not-chosen", { indicators: ["waiting-time"], highlights: ["rough-sleeping"] }],
    ["too-many-highlights", { indicators: [], highlights: ["a", "b", "c", "d", "e", "f"] }],
    ["unknown-edition", { edition: 2031, indicators: [], highlights: [] }],
  ] as const)("is refused: %s", async (refused, stated) => {
    const { city } = await openCity();
    expect(
      await chooseIndicators(context, city, coordinator, { edition: 2025, ...stated }),
    ).toMatchObject({ refused });
  });

  test("is refused to everybody but the coordinator, and once the edition is published", async () => {
    const { city } = await openCity();
    const input = { edition: 2025, indicators: [], highlights: [] };
    for (const role of ["contributor", "body-secretary", "reader"] as const) {
      expect(await chooseIndicators(context, city, someone(context, role), input)).toEqual({
        refused: "not-permitted",
      });
    }
    done(await publishEdition(context, city, theHost, { edition: 2025 }));
    expect(await chooseIndicators(context, city, coordinator, input)).toEqual({
      refused: "published",
    });
  });
});

describe("describeEdition", () => {
  const words = { edition: 2025, title: { en: "A place to live" }, subtitle: { en: " " } };

  test("gives an open edition another title, and no subtitle where nothing is written", async () => {
    const { city } = await openCity();
    expect(await describeEdition(context, city, coordinator, words)).toEqual({ described: true });
    const edition = await database.readCity(city, (tx) => findEdition(tx, 2025));
    expect(edition).toMatchObject({ title: { en: "A place to live" }, subtitle: null });
  });

  test("is refused to others, without a title, with one too long, for no edition, and once published", async () => {
    const { city } = await openCity();
    const describe = (stated: Partial<typeof words>) =>
      describeEdition(context, city, coordinator, { ...words, ...stated });
    expect(await describeEdition(context, city, someone(context, "contributor"), words)).toEqual({
      refused: "not-permitted",
    });
    expect(await describe({ title: { en: "  " } })).toEqual({ refused: "no-title" });
    expect(await describe({ title: { en: "x".repeat(201) } })).toEqual({ refused: "too-long" });
    expect(await describe({ edition: 2031 })).toEqual({ refused: "unknown-edition" });
    done(await publishEdition(context, city, theHost, { edition: 2025 }));
    expect(await describe({})).toEqual({ refused: "published" });
  });
});
