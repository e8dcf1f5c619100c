/**
 * The shipped catalogue: instruments, their articles, and the frameworks that cities assess themselves by. Titles are in our own words;
 * an element whose text nobody has confirmed says so, and the interface repeats it.
 */
import type { Wording } from "../../kernel/language.ts";
import type { ArticleRef } from "./right.ts";

export type Instrument = {
  readonly id: string;
  readonly name: string;
  readonly adopted: string;
  readonly inForce: string;
  readonly monitoringBody: string;
  readonly norway: string;
  readonly note: string;
  readonly basis: string;
  /** Whether a city can bind itself to it; some bind states to how they treat cities. */
  readonly forCities: boolean;
};

export type Article = ArticleRef & { readonly title: string; readonly themes: readonly string[] };

export type FrameworkElement = {
  readonly framework: string;
  readonly group: string;
  readonly code: string;
  readonly name: string;
  /** `seen` only when somebody has read the framework's own text. */
  readonly confirmed: "seen" | "partly-seen" | "not-seen";
  readonly source: string;
  readonly note: string;
};

/** What is true of a framework as a whole. */
export type FrameworkEntry = {
  readonly name: string;
  /** Whether cities adopt it as a charter; others are ways of working, criteria or duties by law. */
  readonly forCities: boolean;
};

/** What a group of elements, or with a code one element, is called in other languages: our own translation, which nobody has confirmed. */
export type FrameworkWords = {
  readonly framework: string;
  readonly group: string;
  readonly code: string;
  readonly name: Wording;
};

/** A ground of discrimination. */
export type Ground = {
  readonly code: string;
  readonly name: Wording;
  /** The law or list that it comes from. */
  readonly scheme: string;
  readonly source: string;
};

export type Catalogue = {
  readonly instruments: readonly Instrument[];
  readonly articles: readonly Article[];
  readonly elements: readonly FrameworkElement[];
  readonly frameworks: readonly FrameworkEntry[];
  readonly words: readonly FrameworkWords[];
  readonly grounds: readonly Ground[];
};

/** The names of the frameworks, in the catalogue's order. */
export function frameworksOf({ elements }: Catalogue): readonly string[] {
  return [...new Set(elements.map(({ framework }) => framework))];
}

/** What a city can bind itself to: charters among the frameworks, and instruments. */
export function chartersOf({ frameworks, instruments }: Catalogue): {
  readonly frameworks: readonly string[];
  readonly instruments: readonly Instrument[];
} {
  return {
    frameworks: frameworks.filter(({ forCities }) => forCities).map(({ name }) => name),
    instruments: instruments.filter(({ forCities }) => forCities),
  };
}

/** Our translation of a group's name, or with a code of an element's; undefined where there is none. */
export function findWords(
  { words }: Catalogue,
  { framework, group, code }: Omit<FrameworkWords, "name">,
): Wording | undefined {
  return words.find(
    (one) => one.framework === framework && one.group === group && one.code === code,
  )?.name;
}

export type CatalogueHits = {
  readonly instruments: readonly Instrument[];
  readonly articles: readonly Article[];
  readonly elements: readonly FrameworkElement[];
};

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

/** Entries in which every word of the query begins a word; empty for an empty query. */
export function searchCatalogue(catalogue: Catalogue, query: string): CatalogueHits {
  const words = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const matches = (...texts: readonly string[]) => {
    const text = ` ${fold(texts.join(" ")).replace(/[^\p{L}\p{N}]+/gu, " ")}`;
    return words.length > 0 && words.every((word) => text.includes(` ${word}`));
  };
  return {
    instruments: catalogue.instruments.filter(({ id, name }) => matches(id, name)),
    articles: catalogue.articles.filter(({ instrument, article, title, themes }) =>
      matches(instrument, article, title, ...themes),
    ),
    elements: catalogue.elements.filter(({ framework, code, name, group }) =>
      matches(framework, code, name, group),
    ),
  };
}

export function findArticle(
  catalogue: Catalogue,
  { instrument, article }: ArticleRef,
): Article | undefined {
  return catalogue.articles.find((a) => a.instrument === instrument && a.article === article);
}
