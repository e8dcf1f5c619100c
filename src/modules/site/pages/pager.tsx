/** The way through a list that does not fit on one page. */
import type { VNode } from "preact";
import { recommendationPageTexts } from "../texts/recommendations/index.ts";
import type { View } from "../view.ts";

type PagerProps = {
  readonly view: View;
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
  readonly addressOf: (page: number) => string;
};

export function Pager({ view, page, pages, addressOf }: PagerProps): VNode | null {
  const t = recommendationPageTexts(view.language).pager;
  if (pages < 2) return null;
  return (
    <nav aria-label={t.label}>
      <p>{t.at(page, pages)}</p>
      <ul class="choices">
        {page > 1 && (
          <li>
            <a href={addressOf(page - 1)} rel="prev">
              {t.previous}
            </a>
          </li>
        )}
        {page < pages && (
          <li>
            <a href={addressOf(page + 1)} rel="next">
              {t.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
