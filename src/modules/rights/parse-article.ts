/** Articles as people type them: the instrument's code, a blank, the article. */
import type { ArticleRef } from "./right.ts";

/** "ICESCR 11" or "icescr/11"; undefined when it is not of that form. Whether the catalogue has it, the action says. */
export function parseArticle(text: string): ArticleRef | undefined {
  const found = /^\s*([A-Za-z][\w-]*)[\s/]+(\S+)\s*$/.exec(text);
  const [, instrument, article] = found ?? [];
  return instrument === undefined || article === undefined
    ? undefined
    : { instrument: instrument.toUpperCase(), article };
}

/** One on each line; undefined when a line is no article. */
export function parseArticles(text: string): readonly ArticleRef[] | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const parsed = lines.map(parseArticle);
  const known = parsed.filter((one) => one !== undefined);
  return known.length === lines.length ? known : undefined;
}
