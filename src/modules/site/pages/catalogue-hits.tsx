/** What a search finds in the catalogue. */
import type { VNode } from "preact";
import type { View } from "../../../design/view.ts";
import type { Catalogue, CatalogueHits } from "../../rights/index.ts";
import { siteTexts } from "../texts/index.ts";
import { Confirmed } from "./confirmed.tsx";

export function countHits({ instruments, articles, elements }: CatalogueHits): number {
  return instruments.length + articles.length + elements.length;
}

type HitsProps = {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly hits: CatalogueHits;
  /** At most so many of articles and of elements. */
  readonly most?: number;
};

export function CatalogueHitList({ view, catalogue, hits, most = 100 }: HitsProps): VNode | null {
  const t = siteTexts(view.language);
  const place = (instrument: string) =>
    `${view.home}/catalogue/instruments/${encodeURIComponent(instrument)}`;
  const frameworks = [...new Set(catalogue.elements.map(({ framework }) => framework))];
  if (countHits(hits) === 0) return <p>{t.search.none}</p>;
  return (
    <ul class="link-list">
      {hits.instruments.map(({ id, name }) => (
        <li>
          <a href={place(id)}>
            <span lang="en">{name}</span>
          </a>
        </li>
      ))}
      {hits.articles.slice(0, most).map(({ instrument, article, title }) => (
        <li>
          <a href={place(instrument)}>{t.right.article(instrument, article)}</a>:{" "}
          <span lang="en">{title}</span>
        </li>
      ))}
      {hits.elements.slice(0, most).map((element) => (
        <li>
          <a
            href={`${view.home}/catalogue/frameworks/${frameworks.indexOf(element.framework) + 1}`}
          >
            <span lang="en">{element.framework}</span>
          </a>
          : <span lang="en">{element.name}</span>{" "}
          {element.confirmed !== "seen" && <Confirmed view={view} element={element} />}
        </li>
      ))}
    </ul>
  );
}
