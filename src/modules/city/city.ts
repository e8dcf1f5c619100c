/** A city as Rosario knows it: its profile, and the steps on the road it has gone. */
import { contrastRatio, ENOUGH_FOR_SHAPES } from "../../kernel/contrast.ts";
import { isLanguage, type Language, type Wording } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import { isTimeZone } from "../../kernel/time-zone.ts";
import { isWebAddress } from "./web-address.ts";

export type Profile = {
  readonly name: Wording;
  /** ISO 3166 code of the country. */
  readonly country: string;
  /** The city's languages, its own first. */
  readonly languages: readonly [Language, ...Language[]];
  /** Years between two editions of the report. */
  readonly cycleYears: number;
  /** Days that the city has to answer a recommendation. */
  readonly answerDays: number;
  readonly colour: string;
  /** The path of the city's crest, a handed-in picture. */
  readonly crest: string | null;
  /** The frameworks of the catalogue that the city works by; none chosen means all. */
  readonly frameworks: readonly string[];
  /** The grounds of discrimination that count in the city, by the catalogue's codes; none chosen means all. */
  readonly grounds: readonly string[];
  /** Who makes the report and its recommendations. */
  readonly issuer: Wording;
  /** Who answers for the city. */
  readonly answerer: Wording;
  /** A demonstration of the product with published figures, not the city's own site. */
  readonly demonstration: boolean;
  /** A city that does not exist, which shows how the product is used. */
  readonly madeUp: boolean;
  /** Where its clocks stand, such as Europe/London; null: as where the installation stands. */
  readonly timeZone: string | null;
};

/** A profile as it was saved: those from before a city could say it say nothing of a time zone, nor whether it is made up. */
export type SavedProfile = Omit<Profile, "madeUp" | "timeZone"> &
  Partial<Pick<Profile, "madeUp" | "timeZone">>;

/**
 * The two roads to a human rights city, which mostly run side by side: what the city decided (declaration, decision, law), and what people
 * began (campaign, network, initiative of residents). The seed's chapter 6.1.4.
 */
export const ROAD_KINDS = ["formal", "informal"] as const;
export type RoadKind = (typeof ROAD_KINDS)[number];

/** A step on the road: dated, with its source. */
export type CityEvent = {
  readonly on: FactDate;
  readonly text: Wording;
  readonly source: string | null;
  /** Null where it lies on neither road. */
  readonly kind: RoadKind | null;
};

/** A step as it is told; of neither kind where nothing is said. */
export type NewEvent = Omit<CityEvent, "kind"> & { readonly kind?: RoadKind | null };

export function isRoadKind(text: string): text is RoadKind {
  return (ROAD_KINDS as readonly string[]).includes(text);
}

const LONGEST_CYCLE = 5;
const MOST_ANSWER_DAYS = 730;

/** The profile of a city that has just been named, with what is usual; it is the city's to change. */
export function firstProfile(name: string, country: string, language: Language): Profile {
  const called = { [language]: name };
  return {
    name: called,
    country,
    languages: [language],
    cycleYears: 1,
    answerDays: 90,
    colour: "#0B5A6B",
    crest: null,
    frameworks: [],
    grounds: [],
    issuer: called,
    answerer: called,
    demonstration: false,
    madeUp: false,
    timeZone: null,
  };
}

/** Whether text can be a city's part of the address: it must not be taken by the installation's own pages. */
export function isCitySlug(text: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) && text.length <= 60 && !RESERVED.has(text);
}

const RESERVED: ReadonlySet<string> = new Set([
  "assets",
  "files",
  "health",
  "ready",
  "first-run",
  "metrics",
  "api",
]);

export type ProfileProblem =
  | "no-name"
  | "bad-country"
  | "bad-language"
  | "bad-cycle"
  | "bad-answer-days"
  | "bad-time-zone"
  | "bad-colour"
  | "weak-colour"
  | "no-issuer"
  | "no-answerer";

/** Everything that is wrong with a profile, in the order of its form. */
export function profileProblems(profile: Profile): readonly ProfileProblem[] {
  const { colour } = profile;
  const isColour = /^#[0-9a-fA-F]{6}$/.test(colour);
  const { name, country, languages, cycleYears, answerDays, issuer, answerer, timeZone } = profile;
  const isWrong: Readonly<Record<ProfileProblem, boolean>> = {
    "no-name": isSilent(name),
    "bad-country": !/^[A-Z]{2}$/.test(country),
    "bad-language":
      languages.length === 0 ||
      !languages.every(isLanguage) ||
      new Set(languages).size < languages.length,
    "bad-cycle": !isWithin(cycleYears, 1, LONGEST_CYCLE),
    "bad-answer-days": !isWithin(answerDays, 1, MOST_ANSWER_DAYS),
    "bad-time-zone": timeZone !== null && !isTimeZone(timeZone),
    "no-issuer": isSilent(issuer),
    "no-answerer": isSilent(answerer),
    "bad-colour": !isColour,
    // On paper and on most screens the ground is white; the dark ground gets a lighter shade by itself.
    "weak-colour": isColour && contrastRatio(colour, "#FFFFFF") < ENOUGH_FOR_SHAPES,
  };
  return (Object.keys(isWrong) as ProfileProblem[]).filter((problem) => isWrong[problem]);
}

export type EventProblem = "no-text" | "future-date" | "bad-source";

/** Everything that is wrong with a step on the road. */
export function eventProblems(
  { on, text, source }: Pick<CityEvent, "on" | "text" | "source">,
  today: LocalDate,
): readonly EventProblem[] {
  return [
    ...(on.date > today ? (["future-date"] as const) : []),
    ...(isSilent(text) ? (["no-text"] as const) : []),
    ...(source !== null && !isWebAddress(source) ? (["bad-source"] as const) : []),
  ];
}

/** Whether a wording says nothing in any language. */
export function isSilent(wording: Wording): boolean {
  return Object.values(wording).every((text) => text.trim() === "");
}

function isWithin(number: number, lowest: number, highest: number): boolean {
  return Number.isInteger(number) && number >= lowest && number <= highest;
}
