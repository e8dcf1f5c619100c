/** The way through a list that does not fit on one page. */
import type { VNode } from "preact";
import { useTexts } from "./page-language.tsx";

type PagerProps = {
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
  readonly addressOf: (page: number) => string;
};

export function Pager({ page, pages, addressOf }: PagerProps): VNode | null {
  const texts = useTexts();
  if (pages < 2) return null;
  return (
    <nav aria-label={texts.pages}>
      <p>{texts.pageOf(page, pages)}</p>
      <ul class="choices">
        {page > 1 && (
          <li>
            <a href={addressOf(page - 1)} rel="prev">
              {texts.previousPage}
            </a>
          </li>
        )}
        {page < pages && (
          <li>
            <a href={addressOf(page + 1)} rel="next">
              {texts.nextPage}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
