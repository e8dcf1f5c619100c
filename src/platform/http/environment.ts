/** What every request below a city's address knows before a module sees it. */
import type { Id } from "../../kernel/id.ts";
import type { Language, Wording } from "../../kernel/language.ts";

/** The city that the address names. */
export type CityScope = {
  readonly id: Id<"City">;
  readonly slug: string;
  readonly name: Wording;
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
  readonly demonstration: boolean;
};

export type CityVariables = {
  city: CityScope;
  /** The language of this page. */
  language: Language;
};
