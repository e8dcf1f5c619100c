/** A right as a form: its fields' values, and what was sent in them. */
import {
  askedLanguages,
  sentWording,
  wordingField,
  wordingValues,
} from "../../design/wording-values.ts";
import type { Language } from "../../kernel/language.ts";
import { readArticles, type UnknownArticle, writeArticle } from "./article-lines.ts";
import type { Catalogue } from "./catalogue.ts";
import {
  LAST_POSITION,
  type Right,
  type RightInput,
  type RightProblem,
  rightProblems,
} from "./right.ts";

export type Values = Readonly<Record<string, string>>;

export type SentRight = {
  readonly right: RightInput;
  /** What is wrong with it, by field, but for the articles. */
  readonly problems: Readonly<Record<string, RightProblem>>;
  readonly unknown: readonly UnknownArticle[];
};

/** The languages that a right's texts are asked in. */
export function rightLanguages(
  own: readonly Language[],
  right: Right | undefined,
): readonly [Language, ...Language[]] {
  return askedLanguages(own, right === undefined ? [] : [right.name, right.meaning, right.asks]);
}

export function rightValues({ slug, position, name, meaning, asks, articles }: Right): Values {
  return {
    slug,
    position: String(position + 1),
    ...wordingValues("name", name),
    ...wordingValues("meaning", meaning),
    ...wordingValues("asks", asks),
    articles: articles.map(writeArticle).join("\n"),
  };
}

/** An empty form, for the right after the last. */
export function newRightValues(rights: readonly Right[]): Values {
  const last = Math.max(-1, ...rights.map(({ position }) => position));
  return { position: String(Math.min(last + 1, LAST_POSITION) + 1) };
}

/** The right that was sent. The address of one that exists is not sent: it never changes. People count places from 1. */
export function sentRight(
  values: Values,
  catalogue: Catalogue,
  known: {
    readonly languages: readonly [Language, ...Language[]];
    readonly slug: string | undefined;
    readonly demonstration: boolean;
  },
): SentRight {
  const { languages, demonstration } = known;
  const { articles, unknown } = readArticles(values.articles ?? "", catalogue);
  const right: RightInput = {
    slug: known.slug ?? values.slug ?? "",
    position: /^\d{1,4}$/.test(values.position ?? "") ? Number(values.position) - 1 : Number.NaN,
    name: sentWording("name", values, languages),
    meaning: sentWording("meaning", values, languages),
    asks: sentWording("asks", values, languages),
    articles,
    demonstration,
  };
  const field: Readonly<Record<RightProblem, string>> = {
    "no-name": wordingField("name", languages[0]),
    "bad-slug": "slug",
    "bad-position": "position",
  };
  const problems = rightProblems(right).map((problem) => [field[problem], problem] as const);
  return { right, problems: Object.fromEntries(problems), unknown };
}
