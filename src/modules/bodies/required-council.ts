/**
 * The three councils that Norwegian law requires of every municipality (Municipal Act § 5-12; § 5-13 asks for written terms), as templates to
 * start from: in our own words, which nobody has held against the law.
 */
import type { Wording } from "../../kernel/language.ts";
import type { Body } from "./body.ts";

export const REQUIRED_COUNCILS = ["older-people", "people-with-disabilities", "youth"] as const;
export type RequiredCouncil = (typeof REQUIRED_COUNCILS)[number];

export type CouncilTemplate = {
  readonly slug: string;
  readonly name: Wording;
  readonly about: Wording;
  readonly heardIn: Wording;
};

export const TEMPLATES: Readonly<Record<RequiredCouncil, CouncilTemplate>> = {
  "older-people": {
    slug: "eldreradet",
    name: { en: "Older people’s council", nb: "Eldrerådet", de: "Seniorenrat" },
    about: {
      en: "Advises the municipality in matters that concern older people.",
      nb: "Gir kommunen råd i saker som gjelder eldre.",
      de: "Berät die Gemeinde in allem, was ältere Menschen betrifft.",
    },
    heardIn: {
      en: "Every matter that concerns older people.",
      nb: "Alle saker som gjelder eldre.",
      de: "Alles, was ältere Menschen betrifft.",
    },
  },
  "people-with-disabilities": {
    slug: "radet-for-personer-med-funksjonsnedsettelse",
    name: {
      en: "Council of people with disabilities",
      nb: "Rådet for personer med funksjonsnedsettelse",
      de: "Rat für Menschen mit Behinderung",
    },
    about: {
      en: "Advises the municipality in matters that concern people with disabilities.",
      nb: "Gir kommunen råd i saker som gjelder personer med funksjonsnedsettelse.",
      de: "Berät die Gemeinde in allem, was Menschen mit Behinderung betrifft.",
    },
    heardIn: {
      en: "Every matter that concerns people with disabilities.",
      nb: "Alle saker som gjelder personer med funksjonsnedsettelse.",
      de: "Alles, was Menschen mit Behinderung betrifft.",
    },
  },
  youth: {
    slug: "ungdomsradet",
    name: { en: "Youth council", nb: "Ungdomsrådet", de: "Jugendrat" },
    about: {
      en: "Advises the municipality in matters that concern young people.",
      nb: "Gir kommunen råd i saker som gjelder ungdom.",
      de: "Berät die Gemeinde in allem, was junge Menschen betrifft.",
    },
    heardIn: {
      en: "Every matter that concerns young people.",
      nb: "Alle saker som gjelder ungdom.",
      de: "Alles, was junge Menschen betrifft.",
    },
  },
};

/** What every template says of the law. */
export const LEGAL_BASIS: Wording = {
  en: "Municipal Act § 5-12: every municipality has this council, which may speak in matters of its own. § 5-13 asks for written terms.",
  nb: "Kommuneloven § 5-12: Alle kommuner skal ha dette rådet, som har rett til å uttale seg i saker som gjelder dem det er til for. § 5-13 krever skriftlige rammer for arbeidet.",
  de: "Norwegisches Kommunalgesetz § 5-12: Jede Gemeinde hat diesen Rat; er darf sich zu seinen Angelegenheiten äußern. § 5-13 verlangt schriftliche Regeln.",
};

/** Whether the law holds in this country (ISO 3166). */
export function isUnderNorwegianLaw(country: string): boolean {
  return country === "NO";
}

/** The words that the terms of reference of a required council could begin with; undefined for any other body. */
export function suggestedMandate({
  slug,
  kind,
}: Pick<Body, "slug" | "kind">): Pick<CouncilTemplate, "about" | "heardIn"> | undefined {
  if (kind !== "statutory-council") return undefined;
  return Object.values(TEMPLATES).find((one) => one.slug === slug);
}

/** Those that the city does not have, by the address that a template gives them. */
export function missingCouncils(
  bodies: readonly Pick<Body, "slug" | "standing">[],
): readonly RequiredCouncil[] {
  return REQUIRED_COUNCILS.filter(
    (one) =>
      !bodies.some(
        ({ slug, standing }) => slug === TEMPLATES[one].slug && standing !== "dissolved",
      ),
  );
}

export function isRequiredCouncil(text: string): text is RequiredCouncil {
  return (REQUIRED_COUNCILS as readonly string[]).includes(text);
}
