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
  readonly demonstration: boolean;
};

export type CityVariables = {
  city: CityScope;
  /** The language of this page. */
  language: Language;
};
