/** What every request below a city's address knows before a module sees it. */
import type { Id } from "../../kernel/id.ts";
import type { Language, Wording } from "../../kernel/language.ts";

/** The city that the address names. */
export type CityScope = {
  readonly id: Id<"City">;
  readonly slug: string;
  /** The host of the city's own address, where it has one. */
  readonly domain: string | null;
  readonly name: Wording;
  /** ISO 3166 code. */
  readonly country: string;
  /** The city's own languages, its first one first. */
  readonly languages: readonly [Language, ...Language[]];
  /** Who makes the report and its recommendations. */
  readonly issuer: Wording;
  /** Who answers for the city, and within how many days. */
  readonly answerer: Wording;
  readonly answerDays: number;
  /** Years from one report to the next. */
  readonly cycleYears: number;
  readonly colour: string;
  /** The path of the city's crest. */
  readonly crest: string | null;
  /** The frameworks and the grounds of discrimination that the city chose; none means all. */
  readonly frameworks: readonly string[];
  readonly grounds: readonly string[];
  readonly demonstration: boolean;
  /** A city that does not exist. */
  readonly madeUp: boolean;
  /** Where its clocks stand, such as Europe/London. */
  readonly timeZone: string;
};

export type CityVariables = {
  city: CityScope;
  /** The language of this page. */
  language: Language;
  /** The number of this visit, for the log and the error page. */
  requestId: string;
};
