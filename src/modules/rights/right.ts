/** A right as a city works on it: what it is, what it asks of the city, and the articles that it rests on. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";

export type ArticleRef = { readonly instrument: string; readonly article: string };

export type Right = {
  readonly id: Id<"Right">;
  readonly slug: string;
  readonly position: number;
  readonly name: Wording;
  /** What it is, in two plain sentences. */
  readonly meaning: Wording;
  /** What it asks of a city. */
  readonly asks: Wording;
  /** The texts are the demonstration's own. */
  readonly demonstration: boolean;
  readonly articles: readonly ArticleRef[];
};

/** The part of an address that names a right, an indicator or a series: small letters, digits and single dashes. */
export function isSlug(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
