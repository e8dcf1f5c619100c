/** Finds a city's rights, figures, data sets, recommendations, bodies, commitments and challenges by words. The words of all languages are searched. */
import type { Wording } from "../../kernel/language.ts";
import type { ListedDataSet } from "../datasets/index.ts";
import type { ReleasedIndicator } from "../indicators/index.ts";
import type { RecommendationWords } from "../recommendations/index.ts";
import type { Right } from "../rights/index.ts";

export type Searched = {
  readonly rights: readonly Right[];
  readonly indicators: readonly ReleasedIndicator[];
  readonly dataSets: readonly ListedDataSet[];
  readonly recommendations: readonly RecommendationWords[];
  readonly works: readonly Work[];
};

/** A body, a commitment or an entry of the map: what it is called, what is said of it, and where it stands below the city's address. */
export type Work = {
  readonly title: Wording;
  readonly text: Wording;
  readonly path: string;
};

/** Entries in which every word of the query begins a word; nothing for an empty query. */
export function searchSite(all: Searched, query: string): Searched {
  const words = fold(query)
    .split(" ")
    .filter((word) => word !== "");
  const matches = (...texts: readonly string[]) => {
    const text = ` ${fold(texts.join(" "))}`;
    return words.length > 0 && words.every((word) => text.includes(` ${word}`));
  };
  return {
    rights: all.rights.filter(({ slug, name, meaning }) =>
      matches(slug, ...of(name), ...of(meaning)),
    ),
    indicators: all.indicators.filter(({ indicator, series }) =>
      matches(
        indicator.slug,
        ...of(indicator.name),
        ...series.flatMap(({ series: one }) => [one.source, one.geography, ...of(one.name)]),
      ),
    ),
    dataSets: all.dataSets.filter(({ slug, title, source, unit }) =>
      matches(slug, source, unit, ...of(title)),
    ),
    recommendations: all.recommendations.filter(({ reference, topic, text, addressee }) =>
      matches(reference, ...of(topic), ...of(text), ...of(addressee)),
    ),
    works: all.works.filter(({ title, text }) => matches(...of(title), ...of(text))),
  };
}

function of(wording: Wording): readonly string[] {
  return Object.values(wording);
}

/** Small letters without accents, everything else a blank. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ");
}
