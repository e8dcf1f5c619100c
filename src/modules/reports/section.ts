/** The texts of an edition, each in its place: a foreword, a challenge and best practice for each right, the method. */
import type { Id } from "../../kernel/id.ts";
import type { Language } from "../../kernel/language.ts";

export const PARTS = ["foreword", "challenge", "best-practice", "method"] as const;
export type Part = (typeof PARTS)[number];

/** Where a text stands. A right's slug for challenge and best practice, null for foreword and method. */
export type Place = { readonly right: string | null; readonly part: Part };

/** The longest text that one section may have, in characters. */
export const LONGEST_SECTION = 60_000;

/** One text in one language, in its latest version. */
export type Section = Place & {
  readonly language: Language;
  readonly markdown: string;
  /** Not the city's or the body's own words. */
  readonly demonstration: boolean;
  readonly version: number;
  readonly savedAt: Date;
  readonly savedBy: Id<"Account"> | null;
};

function isPart(text: string): text is Part {
  return (PARTS as readonly string[]).includes(text);
}

/** Whether a part belongs to each right rather than to the whole report. */
export function isOfRight(part: Part): boolean {
  return part === "challenge" || part === "best-practice";
}

/** The name of a place in addresses and in the database: `foreword`, `housing.challenge`. */
export function placeName({ right, part }: Place): string {
  return right === null ? part : `${right}.${part}`;
}

/** Reads the name of a place; undefined when it names none. Whether the city has the right is for the caller to say. */
export function parsePlace(name: string): Place | undefined {
  const [first = "", second] = name.split(".", 2);
  const place: Place | undefined =
    second === undefined
      ? isPart(first)
        ? { right: null, part: first }
        : undefined
      : isPart(second)
        ? { right: first, part: second }
        : undefined;
  if (place === undefined || placeName(place) !== name) return undefined;
  return isOfRight(place.part) === (place.right !== null) ? place : undefined;
}

/** Every place of an edition in the order of the book. */
export function placesOf(rights: readonly { readonly slug: string }[]): readonly Place[] {
  return [
    { right: null, part: "foreword" },
    ...rights.flatMap(({ slug }): readonly Place[] => [
      { right: slug, part: "challenge" },
      { right: slug, part: "best-practice" },
    ]),
    { right: null, part: "method" },
  ];
}

/** Whether a report is incomplete without it. Best practice is told where there is some. */
export function isRequired({ part }: Place): boolean {
  return part !== "best-practice";
}

/** The text at a place in the first of the preferred languages that has one, else in any. */
export function sectionAt<
  Written extends Place & { readonly language: Language; readonly markdown: string },
>(sections: readonly Written[], place: Place, preferred: readonly Language[]): Written | undefined {
  const name = placeName(place);
  const here = sections.filter(
    (section) => placeName(section) === name && section.markdown.trim() !== "",
  );
  for (const language of preferred) {
    const found = here.find((section) => section.language === language);
    if (found !== undefined) return found;
  }
  return here[0];
}
