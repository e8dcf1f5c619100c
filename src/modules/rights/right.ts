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

/** What a right is defined by. */
export type RightInput = Omit<Right, "id">;

export type RightProblem = "bad-slug" | "bad-position" | "no-name";

/** The last place that a right can have in the city's own order. */
export const LAST_POSITION = 999;

/** Everything that is wrong with a right's own fields, in the order of its form. */
export function rightProblems({ slug, position, name }: RightInput): readonly RightProblem[] {
  const isWrong: Readonly<Record<RightProblem, boolean>> = {
    "no-name": Object.values(name).every((text) => text.trim() === ""),
    // The page that adds a right stands at `new`.
    "bad-slug": !isSlug(slug) || slug === "new",
    "bad-position": !Number.isInteger(position) || position < 0 || position > LAST_POSITION,
  };
  return (Object.keys(isWrong) as RightProblem[]).filter((problem) => isWrong[problem]);
}

/** The part of an address that names a right, an indicator or a series: small letters, digits and single dashes. */
export function isSlug(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
