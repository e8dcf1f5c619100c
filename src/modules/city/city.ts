/** A city as Rosario knows it: its profile, its declaration with what it commits itself to, and the road it has gone. */
import type { Id } from "../../kernel/id.ts";
import type { Language, Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";

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
  /** Who makes the report and its recommendations. */
  readonly issuer: Wording;
  /** Who answers for the city. */
  readonly answerer: Wording;
  /** A demonstration of the product with published figures, not the city's own site. */
  readonly demonstration: boolean;
};

export type Commitment = {
  readonly text: Wording;
  readonly right: Id<"Right"> | null;
  readonly on: FactDate;
  readonly source: string | null;
};

export type Declaration = {
  readonly on: FactDate;
  readonly title: Wording;
  /** What was promised, in one sentence. */
  readonly promise: Wording;
  readonly body: Wording | null;
  readonly sources: readonly string[];
  readonly demonstration: boolean;
  readonly commitments: readonly Commitment[];
};

/** A step on the road: dated, with its source. */
export type CityEvent = {
  readonly on: FactDate;
  readonly text: Wording;
  readonly source: string | null;
};

export type City = {
  readonly id: Id<"City">;
  readonly slug: string;
  readonly profile: Profile;
};

/** Whether text can be a city's part of the address: it must not be taken by the installation's own pages. */
export function isCitySlug(text: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) && text.length <= 60 && !RESERVED.has(text);
}

const RESERVED: ReadonlySet<string> = new Set(["assets", "health", "first-run", "metrics", "api"]);
