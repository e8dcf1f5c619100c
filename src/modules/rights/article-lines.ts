/** Articles as a coordinator writes them, one a line (`ICESCR 11`), checked against the catalogue; for a wrong one, the nearest right one. */
import { type Article, type Catalogue, findArticle } from "./catalogue.ts";
import type { ArticleRef } from "./right.ts";

export type UnknownArticle = {
  /** The line as it was written. */
  readonly written: string;
  /** What was most likely meant. */
  readonly nearest: Article | undefined;
};

/** The articles of the lines, each once; and the lines that name none. Small letters, `art.` and `article` are understood. */
export function readArticles(
  text: string,
  catalogue: Catalogue,
): { readonly articles: readonly ArticleRef[]; readonly unknown: readonly UnknownArticle[] } {
  const articles = new Map<string, ArticleRef>();
  const unknown: UnknownArticle[] = [];
  for (const line of text.split("\n").map((part) => part.trim())) {
    if (line === "") continue;
    const ref = refOf(line);
    const found = findArticle(catalogue, ref);
    if (found === undefined) unknown.push({ written: line, nearest: nearest(ref, catalogue) });
    else
      articles.set(writeArticle(found), { instrument: found.instrument, article: found.article });
  }
  return { articles: [...articles.values()], unknown };
}

export function writeArticle({ instrument, article }: ArticleRef): string {
  return `${instrument} ${article}`;
}

function refOf(line: string): ArticleRef {
  const [instrument = "", ...rest] = line
    .replace(/(?<![,;])[,;]+$/, "")
    .replace(/\b(?:article|artikkel|artikel|art)\b\.?/i, " ")
    .trim()
    .split(/\s+/);
  return { instrument: instrument.toUpperCase(), article: rest.join("").toUpperCase() };
}

/** In the instrument that is meant, the article of the same number, else the one whose number is nearest. */
function nearest({ instrument, article }: ArticleRef, catalogue: Catalogue): Article | undefined {
  const [meant] = [...new Set(catalogue.articles.map((known) => known.instrument))]
    .map((name) => ({ name, steps: distance(name, instrument) }))
    .filter(({ name, steps }) => steps <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.steps - b.steps);
  if (meant === undefined) return undefined;
  const wanted = Number(article);
  const [closest] = catalogue.articles
    .filter((known) => known.instrument === meant.name)
    .map((known) => ({
      known,
      letters: distance(known.article, article),
      away: Math.abs(Number(known.article) - wanted),
    }))
    .sort((a, b) =>
      Number.isNaN(a.away) || Number.isNaN(b.away) ? a.letters - b.letters : a.away - b.away,
    );
  return closest?.known;
}

/** How many letters must be changed, added or taken out to make one text the other (Levenshtein, 1966). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, wanted] of [...other].entries()) {
      const changed = (row[j] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
