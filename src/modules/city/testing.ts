/** Builders for tests: a city that is really founded, and what it says of itself. */
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { Context } from "../../platform/context.ts";
import type { CityScope } from "../../platform/http/environment.ts";
import { HOST } from "../accounts/index.ts";
import type { Profile } from "./city.ts";
import type { NewDeclaration } from "./declaration.ts";
import { foundCity } from "./found-city.ts";

// An action that no other module calls, for tests of a whole city.
export { nameDomain } from "./name-domain.ts";

export function aProfile(stated: Partial<Profile> = {}): Profile {
  return {
    name: { en: "Testby", nb: "Testby" },
    country: "NO",
    languages: ["en", "nb"],
    cycleYears: 1,
    answerDays: 90,
    colour: "#0B5A6B",
    crest: null,
    frameworks: [],
    grounds: [],
    issuer: { en: "Human rights council" },
    answerer: { en: "The city" },
    demonstration: false,
    madeUp: false,
    timeZone: null,
    ...stated,
  };
}

let cities = 0;

/** A city on the installation, with an address of its own unless it matters. */
export async function aCity(
  context: Context,
  { slug = `city-${++cities}`, ...stated }: Partial<Profile> & { readonly slug?: string } = {},
): Promise<CityScope> {
  const profile = aProfile(stated);
  const host = { accountId: null, name: "terminal", roles: [HOST] };
  const founded = await foundCity(context, host, slug, profile);
  if ("refused" in founded) throw new Error(founded.refused);
  return {
    ...profile,
    id: founded.id,
    slug,
    domain: null,
    timeZone: profile.timeZone ?? "Europe/Oslo",
  };
}

export function aDeclaration(stated: Partial<NewDeclaration> = {}): NewDeclaration {
  return {
    on: aDay(2020, 12, 10),
    title: { en: "Declaration of the human rights city" },
    promise: { en: "Every decision is weighed against human rights." },
    body: null,
    sources: ["https://city.example/declaration"],
    demonstration: false,
    commitments: [],
    ...stated,
  };
}

/** A fact's date, known to the day. */
export function aDay(year: number, month: number, day: number) {
  return { date: localDate(year, month, day) satisfies LocalDate, precision: "day" } as const;
}
