/** The articles that a right rests on, on demand, with the warning that their titles are ours. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import type { View } from "../../../design/view.ts";
import { type ArticleRef, type Catalogue, findArticle } from "../../rights/index.ts";
import { siteTexts } from "../texts/index.ts";

type ArticleListProps = {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly articles: readonly ArticleRef[];
  readonly summary: string;
};

export function ArticleList({
  view,
  catalogue,
  articles,
  summary,
}: ArticleListProps): VNode | null {
  const t = siteTexts(view.language).right;
  if (articles.length === 0) return null;
  return (
    <Disclosure summary={summary}>
      <ul class="link-list">
        {articles.map((reference) => {
          const { instrument, article } = reference;
          const found = findArticle(catalogue, reference);
          return (
            <li>
              <a href={`${view.home}/catalogue/instruments/${encodeURIComponent(instrument)}`}>
                {t.article(instrument, article)}
              </a>
              {found !== undefined && (
                <>
                  : <span lang="en">{found.title}</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <p class="note">{t.articlesNote}</p>
    </Disclosure>
  );
}
