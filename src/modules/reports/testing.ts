/** Builders for this module's tests: a city with two rights, two indicators and released figures, and an edition that is open. */

import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Context } from "../../platform/context.ts";
import { theHost } from "../accounts/testing.ts";
import { foundCity } from "../city/index.ts";
import { defineIndicator, importFigures, releaseFigures } from "../indicators/index.ts";
import { figureFile, indicatorInput, seriesInput } from "../indicators/testing.ts";
import { defineRight } from "../rights/index.ts";
import type { Edition } from "./edition.ts";
import { type OpenEditionInput, openEdition } from "./open-edition.ts";
import { type SaveSectionInput, saveSection } from "./save-section.ts";
import type { Snapshot } from "./snapshot.ts";
import type { WorkingYear } from "./working-year.ts";

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
  const founded = await foundCity(context, theHost, slug ?? `city-${process.pid}-${cities}`, {
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
    madeUp: false,
    timeZone: null,
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
    done(await defineRight(context, city, theHost, right));
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
  done(await defineIndicator(context, city, theHost, indicatorInput({ right: "housing" })));
  done(await defineIndicator(context, city, theHost, indicatorInput(waiting)));
  await enterFigures(context, city, [
    { period: "2023", year: "2023", value: "21" },
    { period: "2024", year: "2024", value: "30" },
    { indicator: "Waiting", period: "2024", year: "2024", value: "1204" },
  ]);
  if (released) done(await releaseFigures(context, city, theHost, {}));
  return city;
}

/** Enters figures as drafts. */
export async function enterFigures(
  context: Context,
  city: Id<"City">,
  rows: Parameters<typeof figureFile>[0],
): Promise<void> {
  const bytes = figureFile(rows);
  const result = done(await importFigures(context, city, theHost, { bytes, dryRun: false }));
  if (result.problems.length > 0) throw new Error(JSON.stringify(result.problems));
}

/** Opens an edition of a city, 2025 unless said otherwise. */
export async function anOpenEdition(
  context: Context,
  city: Id<"City">,
  stated: Partial<OpenEditionInput> = {},
): Promise<Id<"Edition">> {
  return done(await openEdition(context, city, theHost, { year: 2025, ...stated })).id;
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
  done(await saveSection(context, city, theHost, text));
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

const COUNCIL = {
  slug: "council",
  name: { en: "Human rights council", de: "Menschenrechtsbeirat" },
};
const YOUTH = { slug: "youth", name: { en: "Youth council" } };

/** The working year 2025 of a city that uses everything. */
export function aWorkingYear(stated: Partial<WorkingYear> = {}): WorkingYear {
  const day = (text: string) => text as LocalDate;
  const matter = { body: COUNCIL, dueOn: day("2025-04-01"), heardOn: null, unheard: [] };
  const question = { body: COUNCIL, path: "council/2025-03-04" };
  return {
    from: day("2025-01-01"),
    until: day("2025-12-31"),
    bodies: [
      {
        ...{ ...COUNCIL, kind: "council", dissolvedOn: null, suspendedAllYear: false },
        foundedOn: { date: day("2007-01-01"), precision: "year" },
        breaks: [
          {
            from: { date: day("2021-01-01"), precision: "year" },
            until: { date: day("2023-12-14"), precision: "day" },
          },
        ],
      },
      {
        ...{ ...YOUTH, kind: "statutory-council", dissolvedOn: null, suspendedAllYear: true },
        foundedOn: null,
        breaks: [{ from: { date: day("2024-05-01"), precision: "month" }, until: null }],
      },
    ],
    matters: [
      {
        ...{ ...matter, number: 1, title: { en: "A hostel" }, askedOn: day("2025-03-01") },
        ...{ state: "heard", daysLate: 0, heardOn: day("2025-03-20") },
      },
      {
        ...{ ...matter, number: 2, title: { en: "A bus line" }, askedOn: day("2025-03-02") },
        ...{ state: "heard", daysLate: 12, heardOn: day("2025-04-13") },
      },
      {
        ...{ ...matter, body: YOUTH, number: 1, title: { en: "A school" } },
        ...{ askedOn: day("2025-03-03"), state: "not-heard", daysLate: 0 },
        unheard: [
          { side: "city", reason: { en: "There was no time." }, on: day("2025-05-01") },
          { side: "body", reason: { en: "Nobody told us." }, on: day("2025-05-02") },
        ],
      },
      {
        ...{ ...matter, number: 3, title: { en: "A park" }, dueOn: day("2024-12-01") },
        ...{ askedOn: day("2024-11-01"), state: "overdue", daysLate: 395 },
      },
    ],
    meetings: {
      held: [
        { path: "council/2025-03-04", body: COUNCIL, on: day("2025-03-04") },
        { path: "council/2025-09-04", body: COUNCIL, on: day("2025-09-04") },
      ],
      sessions: [{ body: YOUTH, sessions: 4, source: "https://example.org/youth" }],
      questions: [
        {
          ...{ ...question, number: 1, askedOn: day("2025-03-04") },
          ...{ answeredOn: day("2025-03-14"), daysWaited: 10 },
        },
        {
          ...{ ...question, number: 2, askedOn: day("2025-03-04") },
          ...{ answeredOn: null, daysWaited: 302 },
        },
      ],
    },
    commitments: {
      counts: { all: 2, kept: 1, late: 1, silent: 1, withoutOwner: 2, withoutDate: 1, underWay: 0 },
      commitments: [
        {
          ...{ number: 1, text: { en: "Homes for all." }, said: "kept", dueOn: null },
          ...{ isLate: false, daysLate: 0, isSilent: false, daysSilent: 0 },
          stood: { en: "Kept", nb: "Holdt", de: "Gehalten" },
        },
        {
          ...{ number: 2, text: { en: "Report every year." }, said: null },
          dueOn: { date: day("2025-11-19"), precision: "day" },
          ...{ isLate: true, daysLate: 42, isSilent: true, daysSilent: 1766 },
          stood: { en: "42 days late", nb: "42 dager for sent", de: "42 Tage zu spät" },
        },
      ],
    },
    decisions: {
      ...{ weighed: 3, fullNeeded: 1, fullMade: 0, cases: 12, source: "The council’s archive" },
      references: ["FAIR-2025-01", "FAIR-2025-02", "FAIR-2025-03"],
      departments: [
        {
          ...{ slug: "housing", name: { en: "Housing" }, weighed: 2, cases: 4 },
          ...{ fullNeeded: 1, fullMade: 0 },
        },
        {
          ...{ slug: "schools", name: { en: "Schools" }, weighed: 1, cases: null },
          ...{ fullNeeded: 0, fullMade: 0 },
        },
      ],
    },
    ...stated,
  };
}
