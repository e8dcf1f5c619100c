import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { fact } from "../../kernel/testing.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { listIndicators } from "../indicators/index.ts";
import { listEntries } from "../ledger/index.ts";
import {
  adoptRecommendation,
  assessRecommendation,
  listRecommendations,
} from "../recommendations/index.ts";
import { anAdoption } from "../recommendations/testing.ts";
import { listRights } from "../rights/index.ts";
import { chooseIndicators } from "./choose-indicators.ts";
import { findEdition, listChosen } from "./list-editions.ts";
import { openEdition } from "./open-edition.ts";
import { recordPastEdition } from "./record-past-edition.ts";
import { aCity, aCityWithFigures, done } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = someone(context, "coordinator");

describe("openEdition", () => {
  test("a city's first edition follows all its indicators and is named in the city's languages", async () => {
    const city = await aCityWithFigures(context);
    const opened = await openEdition(context, city, coordinator, { year: 2025 });
    expect(opened).toMatchObject({ indicators: 2, recommendations: 0 });
    const edition = await database.readCity(city, (tx) => findEdition(tx, 2025));
    expect(edition?.title).toEqual({
      en: "York human rights report 2025",
      de: "Menschenrechtsbericht York 2025",
    });
  });

  test("the next one takes over indicators and highlights in their order, past editions without any", async () => {
    const city = await aCityWithFigures(context);
    done(await openEdition(context, city, coordinator, { year: 2023 }));
    const chosen = {
      indicators: ["waiting-time", "rough-sleeping"],
      highlights: ["rough-sleeping"],
    };
    done(await chooseIndicators(context, city, coordinator, { edition: 2023, ...chosen }));
    const past = {
      title: { en: "Elsewhere" },
      subtitle: null,
      source: "https://example.org",
      publishedOn: null,
    };
    done(await recordPastEdition(context, city, theHost, { year: 2024, ...past }));
    done(await openEdition(context, city, coordinator, { year: 2025 }));
    const taken = await database.readCity(city, async (tx) => {
      const edition = await findEdition(tx, 2025);
      if (edition === undefined) throw new Error("The edition is not there");
      const { indicators, highlights } = await listChosen(tx, edition.id);
      const names = new Map(
        (await listIndicators(tx, await listRights(tx))).map((one) => [one.id, one.slug]),
      );
      return {
        indicators: indicators.map((id) => names.get(id)),
        highlights: highlights.map((id) => names.get(id)),
      };
    });
    expect(taken).toEqual(chosen);
  });

  test("open recommendations are carried over, those judged fully met are not", async () => {
    const city = await aCityWithFigures(context);
    const first = done(
      await adoptRecommendation(context, city, theHost, anAdoption({ edition: 2024 })),
    );
    const second = anAdoption({ edition: 2024, text: { en: "Another." } });
    const met = done(await adoptRecommendation(context, city, theHost, second));
    const verdict = {
      edition: 2024,
      verdict: "fully",
      reason: { en: "Done." },
      by: { en: "Network" },
    } as const;
    const told = {
      reference: met.reference,
      on: fact("2025-03-05"),
      source: "https://example.org",
    };
    done(await assessRecommendation(context, city, theHost, { ...verdict, ...told }));
    expect(await openEdition(context, city, coordinator, { year: 2025 })).toMatchObject({
      recommendations: 1,
    });
    const all = await database.readCity(city, (tx) => listRecommendations(tx));
    expect(all.filter((one) => one.carriedInto.includes(2025)).map((one) => one.reference)).toEqual(
      [first.reference],
    );
  });

  test("the terminal loads an edition without carrying anything over, since its sources say what was", async () => {
    const city = await aCityWithFigures(context);
    done(await adoptRecommendation(context, city, theHost, anAdoption({ edition: 2024 })));
    expect(await openEdition(context, city, theHost, { year: 2025 })).toMatchObject({
      recommendations: 0,
    });
  });

  test("stands in the public record", async () => {
    const city = await aCityWithFigures(context);
    done(await openEdition(context, city, coordinator, { year: 2025 }));
    const [entry] = await database.readCity(city, (tx) => listEntries(tx, { limit: 1 }));
    expect(entry).toMatchObject({ type: "edition.opened", subject: "edition/2025" });
    expect(entry?.entry?.facts).toMatchObject({ year: 2025, indicators: 2, recommendations: 0 });
  });

  test("is refused to everybody else", async () => {
    const city = await aCity(context);
    for (const role of ["contributor", "body-secretary", "reader"] as const) {
      expect(await openEdition(context, city, someone(context, role), { year: 2025 })).toEqual({
        refused: "not-permitted",
      });
    }
    expect(await openEdition(context, city, undefined, { year: 2025 })).toEqual({
      refused: "not-permitted",
    });
  });

  test("refuses a year that is taken, that comes before the last, or that is none", async () => {
    const city = await aCity(context);
    done(await openEdition(context, city, coordinator, { year: 2025 }));
    const open = (year: number) => openEdition(context, city, coordinator, { year });
    expect(await open(2025)).toEqual({ refused: "year-taken" });
    expect(await open(2024)).toEqual({ refused: "year-not-after-last" });
    for (const year of [0, 20_25.5, 99_999, Number.NaN])
      expect(await open(year)).toEqual({ refused: "bad-year" });
  });

  test("refuses a title that nobody could print", async () => {
    const city = await aCity(context);
    const title = { en: "x".repeat(201) };
    expect(await openEdition(context, city, coordinator, { year: 2025, title })).toEqual({
      refused: "too-long",
    });
  });
});

describe("recordPastEdition", () => {
  const past = {
    title: { en: "Report" },
    subtitle: null,
    source: "https://example.org/report",
    publishedOn: null,
  };

  test("a report from elsewhere stands in the list, also without a known date, and is entered in the record", async () => {
    const city = await aCity(context);
    done(await recordPastEdition(context, city, theHost, { year: 2018, ...past }));
    const edition = await database.readCity(city, (tx) => findEdition(tx, 2018));
    expect(edition?.publication).toMatchObject({ on: null, sha256: null });
    const [entry] = await database.readCity(city, (tx) => listEntries(tx, { limit: 1 }));
    expect(entry?.type).toBe("edition.recorded");
  });

  test.each([
    ["not-permitted", {}, "reader"],
    ["bad-year", { year: 18 }, "coordinator"],
    ["no-title", { title: { en: "  " } }, "coordinator"],
    ["too-long", { title: { en: "x".repeat(201) } }, "coordinator"],
    ["no-source", { source: " " }, "coordinator"],
    ["future-date", { publishedOn: fact("2031-01-01") }, "coordinator"],
  ] as const)("is refused: %s", async (refused, stated, role) => {
    const city = await aCity(context);
    const input = { year: 2018, ...past, ...stated };
    expect(await recordPastEdition(context, city, someone(context, role), input)).toEqual({
      refused,
    });
  });

  test("is refused for a year that has an edition", async () => {
    const city = await aCity(context);
    done(await recordPastEdition(context, city, theHost, { year: 2018, ...past }));
    expect(await recordPastEdition(context, city, theHost, { year: 2018, ...past })).toEqual({
      refused: "year-taken",
    });
  });
});
