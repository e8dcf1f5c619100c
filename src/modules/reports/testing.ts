/** Builders for this module's tests: a city with two rights, two indicators and released figures, and an edition that is open. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { Role } from "../accounts/index.ts";
import { foundCity } from "../city/index.ts";
import { defineIndicator, importFigures, releaseFigures } from "../indicators/index.ts";
import { figureFile, indicatorInput, seriesInput } from "../indicators/testing.ts";
import { defineRight } from "../rights/index.ts";
import type { Edition } from "./edition.ts";
import { type OpenEditionInput, openEdition } from "./open-edition.ts";
import { type SaveSectionInput, saveSection } from "./save-section.ts";
import type { Snapshot } from "./snapshot.ts";

export const HOST_ACTOR: Actor = { accountId: null, name: "terminal", roles: ["host"] };

/** Somebody new who holds a role. */
export function someone(context: Pick<Context, "now" | "random">, ...roles: Role[]): Actor {
  return { accountId: newId<"Account">(context), name: "Somebody", roles };
}

/** What an action gives when it is not refused. Throws when it is. */
export function done<Result extends object>(result: Result): Exclude<Result, { refused: string }> {
  if ("refused" in result) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result as Exclude<Result, { refused: string }>;
}

let cities = 0;

/** A city with the rights housing and health. */
export async function aCity(
  context: Context,
  demonstration = false,
  slug?: string,
): Promise<Id<"City">> {
  cities += 1;
  const founded = await foundCity(context, HOST_ACTOR, slug ?? `city-${process.pid}-${cities}`, {
    name: { en: "York", nb: "York", de: "York" },
    country: "GB",
    languages: ["en", "de"],
    cycleYears: 1,
    answerDays: 90,
    colour: "#0b5a6b",
    crest: null,
    frameworks: [],
    grounds: [],
    issuer: { en: "Human Rights Network" },
    answerer: { en: "City Council" },
    demonstration,
  });
  const city = done(founded).id;
  for (const [position, slug] of ["housing", "health"].entries()) {
    const right = {
      slug,
      position,
      name: {
        en: slug === "housing" ? "Housing" : "Health",
        de: slug === "housing" ? "Wohnen" : "Gesundheit",
      },
      meaning: { en: `Everyone has the right to ${slug}.` },
      asks: { en: "Look for those who are left behind." },
      articles: [{ instrument: "UDHR", article: "25" }],
      demonstration,
    };
    done(await defineRight(context, city, HOST_ACTOR, right));
  }
  return city;
}

/** The city with the indicators rough-sleeping (housing) and waiting-time (health), their figures released unless said otherwise. */
export async function aCityWithFigures(
  context: Context,
  {
    demonstration = false,
    released = true,
    slug,
  }: { demonstration?: boolean; released?: boolean; slug?: string } = {},
): Promise<Id<"City">> {
  const city = await aCity(context, demonstration, slug);
  const waiting = {
    slug: "waiting-time",
    right: "health",
    name: { en: "Waiting for a doctor", de: "Warten auf den Arzt" },
    unit: "people",
    series: [seriesInput({ slug: "waiting", fileName: "Waiting" })],
  };
  done(await defineIndicator(context, city, HOST_ACTOR, indicatorInput({ right: "housing" })));
  done(await defineIndicator(context, city, HOST_ACTOR, indicatorInput(waiting)));
  await enterFigures(context, city, [
    { period: "2023", year: "2023", value: "21" },
    { period: "2024", year: "2024", value: "30" },
    { indicator: "Waiting", period: "2024", year: "2024", value: "1204" },
  ]);
  if (released) done(await releaseFigures(context, city, HOST_ACTOR, {}));
  return city;
}

/** Enters figures as drafts. */
export async function enterFigures(
  context: Context,
  city: Id<"City">,
  rows: Parameters<typeof figureFile>[0],
): Promise<void> {
  const bytes = figureFile(rows);
  const result = done(await importFigures(context, city, HOST_ACTOR, { bytes, dryRun: false }));
  if (result.problems.length > 0) throw new Error(JSON.stringify(result.problems));
}

/** Opens an edition of a city, 2025 unless said otherwise. */
export async function anOpenEdition(
  context: Context,
  city: Id<"City">,
  stated: Partial<OpenEditionInput> = {},
): Promise<Id<"Edition">> {
  return done(await openEdition(context, city, HOST_ACTOR, { year: 2025, ...stated })).id;
}

/** Writes a text into the 2025 edition: the foreword in English unless said otherwise. */
export async function aSection(
  context: Context,
  city: Id<"City">,
  stated: Partial<SaveSectionInput> = {},
): Promise<void> {
  const text: SaveSectionInput = {
    edition: 2025,
    right: null,
    part: "foreword",
    language: "en",
    markdown: "A year in which rents rose.",
    basedOn: 0,
    ...stated,
  };
  done(await saveSection(context, city, HOST_ACTOR, text));
}

export function anEdition(stated: Partial<Edition> = {}): Edition {
  return {
    id: "019b0000-0000-7000-8000-0000000000e1" as Id<"Edition">,
    year: 2025,
    title: { en: "York human rights report 2025" },
    subtitle: null,
    source: null,
    openedAt: new Date("2026-01-10T09:00:00Z"),
    publication: null,
    ...stated,
  };
}

export function aSnapshot(stated: Partial<Snapshot> = {}): Snapshot {
  return {
    v: 1,
    frozenAt: "2026-06-01T12:00:00.000Z",
    asOf: "2026-06-01" as LocalDate,
    city: {
      slug: "york",
      name: { en: "York" },
      issuer: { en: "Human Rights Network" },
      answerer: { en: "City Council" },
      languages: ["en"],
      demonstration: false,
    },
    edition: {
      year: 2025,
      title: { en: "York human rights report 2025" },
      subtitle: null,
      source: null,
      publishedOn: { date: "2026-06-01" as LocalDate, precision: "day" },
    },
    years: [2023, 2024, 2025],
    rights: [],
    sections: [],
    indicators: [],
    highlights: [],
    followed: [],
    recommendations: [],
    ...stated,
  };
}
